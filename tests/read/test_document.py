"""Reading a file: what comes out of any file, and what refuses it."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.errors import BynameError, UnreadableError, UnsafeInput, UnsupportedInput, UsageError
from byname.model import Document
from byname.read import read_document

LETTER = "I left Oster on a Sunday. My sister stayed with the children.\n\nNobody asked for our papers."


def lawful(document: Document) -> None:
    """The blocks lie in the text, in order and apart, and leave only white space between them."""
    at = 0
    for block in document.blocks:
        assert at <= block.span.start < block.span.end <= len(document.text)
        assert not document.text[at : block.span.start].strip()
        assert document.of(block.span) == document.of(block.span).strip()
        at = block.span.end
    assert not document.text[at:].strip()


@given(st.text(max_size=400), st.sampled_from([".txt", ".md", ".html"]))
@settings(max_examples=150, deadline=None)
def test_blocks_lie_in_the_text_in_order_and_apart(read, text, suffix):
    """Whatever the text, the blocks cover every word of it once."""
    try:
        document = read((LETTER + "\n" + text).encode("utf-8", "ignore"), suffix)
    except UnreadableError:
        return
    lawful(document)
    assert "My sister stayed" in document.text


@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".docx", ""]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_a_document_or_a_typed_error(read, data, suffix):
    """No file ends in an error that is not one of byname's own."""
    with contextlib.suppress(UnreadableError):
        lawful(read(data, suffix))


@pytest.mark.parametrize(
    ("data", "error", "part"),
    [
        (b"", UnreadableError, "empty"),
        (b" \r\n\t \n", UnreadableError, "empty"),
        ("\u200b\n\u2060 \u00a0".encode(), UnreadableError, "no words"),
        (b"abc\0def", UnsafeInput, "NUL"),
        (b"\x89PNG\r\n\x1a\n....", UnsupportedInput, "image"),
        (b"%PDF-1.7\n%abc", UnsupportedInput, "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), UnsupportedInput, "Office"),
        (b"{\\rtf1\\ansi hello}", UnsupportedInput, "RTF"),
        (b"\x7fELF\x02\x01\x01\x00", UnsupportedInput, "program"),
        (bytes(range(1, 32)) * 20, UnreadableError, "binary"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", UnsupportedInput, "archive"),
        (b'<?xml version="1.0"?><office:document/>', UnsupportedInput, "XML"),
        (b"From: a@b.example\nContent-Type: multipart/mixed\n\nx", UnsupportedInput, "e-mail"),
        (b"\xff\xfea\0b", UnreadableError, "breaks off"),
    ],
)
def test_what_is_not_a_text_is_refused_in_one_sentence(read, data, error, part):
    """The error names the part at fault and what to do, and quotes nothing."""
    with pytest.raises(error) as raised:
        read(data)
    assert part in str(raised.value)
    assert str(raised.value).count(". ") == 0


def test_content_decides_rather_than_the_name(read):
    """A page named .txt is read as a page, a text named .docx is refused, an archive is no text."""
    assert read("<!doctype html><p>I left Oster.</p>", ".txt").text == "I left Oster."
    with pytest.raises(UnreadableError, match=r"named \.docx"):
        read(LETTER, ".docx")
    with pytest.raises(UnsupportedInput):
        read(b"PK\x03\x04abc", ".txt")


def test_paths_that_are_no_document(folder, monkeypatch):
    """Missing, a folder, not permitted, broken: each its own sentence."""
    with pytest.raises(UnreadableError, match="no such file"):
        read_document(folder / "missing.txt")
    with pytest.raises(UnreadableError, match="a folder"):
        read_document(folder)
    with pytest.raises(UnreadableError, match="cannot be opened"):
        read_document(Path("a\0b.txt"))
    with pytest.raises(UnreadableError, match="not a regular file"):
        read_document(Path("/dev/null"))
    (folder / "closed.txt").write_text(LETTER)

    def closed(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", closed)
    with pytest.raises(UnreadableError, match="permissions"):
        read_document(folder / "closed.txt")


def test_a_file_that_is_too_large_is_refused(read):
    """More than 20 MB, 5 million characters or a line of a million: unsafe, and soon."""
    for data in (b"a " * 10_000_001, b"word and\n" * 600_000, b"a" * 1_000_001):
        with pytest.raises(UnsafeInput):
            read(data)


def test_long_runs_of_white_space_take_no_time(read):
    """A line of blanks almost as long as the limit is read at once."""
    assert read(LETTER + "\n" + " " * 900_000 + "\n" + "\n" * 100_000).blocks[-1].span.end == len(LETTER)


def test_the_written_date_of_the_caller_wins(read):
    """A given date is checked and comes first."""
    assert read("4 May 2020\n\n" + LETTER, written="2021-03").written == "2021-03"
    assert read("4 May 2020\n\n" + LETTER).written == "2020-05-04"
    for wrong in ("yesterday", "2021-13", "2021-02-30", "21", ""):
        with pytest.raises(UsageError):
            read(LETTER, written=wrong)


def test_ids_are_random(read):
    """The same file has another id each time: nothing links two readings."""
    assert read(LETTER).id != read(LETTER).id


def test_furniture_alone_is_kept(read):
    """A text that would be furniture from end to end is analysed all the same."""
    document = read("Subscribe\n\nRead more")
    assert all(block.kind != "furniture" for block in document.blocks)


def test_errors_are_of_one_tree():
    """Whatever a reader raises is a BynameError with exit code 3, or 2 for usage."""
    assert issubclass(UnreadableError, BynameError)
    assert (UnsafeInput.exit_code, UsageError.exit_code) == (3, 2)
