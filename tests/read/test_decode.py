"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import UnsafeInput
from byname.read.decode import decode

RUSSIAN = "Меня зовут Анна. В 2021 году я работала в больнице и уехала из страны вместе с сестрой."
POLISH = "Mój brat Łukasz pracował w Gdańsku, a potem wyjechał. Źle się działo."


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf_8_comes_back_as_it_was(text):
    """Strict UTF-8, with or without its mark, is what it says, without a note."""
    clean = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\ufffe", "").replace("\uffff", "")
    assert (clean.removeprefix("\ufeff"), ()) == decode(
        text.encode("utf-8-sig").removeprefix(b"\xef\xbb\xbf" * text.startswith("\ufeff"))
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_mark_decides(encoding):
    """A byte order mark names the encoding; nothing is guessed."""
    assert decode(RUSSIAN.encode(encoding)) == (RUSSIAN, ())


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5", "utf-16-le", "utf-16-be"])
def test_cyrillic_without_a_mark_is_guessed_and_said(encoding):
    """The right letters come out, and the document says that the encoding was guessed."""
    text, notes = decode(RUSSIAN.encode(encoding))
    assert text == RUSSIAN
    assert notes[0].endswith("(guessed)")


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2"])
def test_polish_names_survive_a_guess(encoding):
    """Central European letters are not taken for Western ones."""
    assert decode(POLISH.encode(encoding))[0] == POLISH


def test_a_declared_encoding_is_no_guess():
    """A page that names its encoding is read in it."""
    assert decode(RUSSIAN.encode("koi8-r"), "koi8-r") == (RUSSIAN, ())
    assert decode("café".encode("cp1252"), "no-such-encoding")[1]


def test_newlines_are_one_character():
    """Every kind of line break becomes one newline: that is what offsets count."""
    assert decode("a\r\nb\rc\x0cd\u2028e".encode()) == ("a\nb\nc\nd\ne", ())


def test_controls_go_and_invisible_marks_stay():
    """Terminal escapes are dropped and counted; zero-width and bidirectional marks are left for the finder."""
    text, notes = decode("a\x1b[31mb\u200bc\u202ed\te".encode())
    assert text == "a[31mb\u200bc\u202ed\te"
    assert notes == ("control characters (1)",)


def test_nul_is_refused_in_any_encoding():
    """NUL never belongs to a text."""
    for data in (b"a\0b", "ab\0c".encode("utf-16"), b"\0\0\0\0abc"):
        with pytest.raises(UnsafeInput):
            decode(data)
