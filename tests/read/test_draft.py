"""Drafts as fresh files."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.errors import UsageError
from byname.model import Draft, Edit
from byname.read import write_draft
from byname.read.draft import published
from factory import a_document, span_of
from read.files import docx, p, relationships

KINDS = (".txt", ".md", ".html", ".docx")
OPENING = "I left the depot on a Sunday and my sister stayed with the children in the village."
LINES = st.lists(
    st.text(
        alphabet=st.characters(categories=["L", "M", "N", "P", "S", "Zs"], max_codepoint=0x24F),
        min_size=1,
        max_size=60,
    ),
    max_size=6,
)


def words(text):
    return text.split()


@given(LINES, st.sampled_from([".txt", ".html", ".docx"]))
@settings(max_examples=150, deadline=None)
def test_a_text_survives_being_written_and_read(read, lines, suffix):
    """Every word that is published comes back, in order, from a file of any kind."""
    document = a_document("\n\n".join([OPENING, *lines]))
    again = read(write_draft(Draft(document=document, edits=()), suffix), suffix)
    assert words(again.text) == words(published(document.text))


@given(st.text())
def test_what_is_published_is_plain(text):
    """Published once is published for good, and holds nothing invisible."""
    assert published(published(text)) == published(text)
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\x00-\x08]", published(text))


@pytest.mark.parametrize("suffix", KINDS)
def test_a_copy_without_a_watermark_is_the_same_file(suffix):
    """Invisible marks and odd spaces, which can tell one copy from another, do not reach the output."""
    marked = a_document(
        OPENING.replace("depot", "de\u200bpot")
        .replace("on a", "on\u2009a")
        .replace("sister", "sis\u00adter\u202c")
    )
    assert write_draft(Draft(document=marked, edits=()), suffix) == write_draft(
        Draft(document=a_document(OPENING), edits=()), suffix
    )


@pytest.mark.parametrize("suffix", KINDS)
def test_edits_and_blocks_are_in_the_file(read, suffix):
    """New words stand where the old ones were, furniture that was taken out leaves no gap, kinds survive."""
    text = "The clerk\n\nSubscribe now\n\nAda Vera kept the ledgers of the depot, and she did not sign."
    document = a_document(text, furniture=("Subscribe now",))
    edits = (
        Edit(span=span_of(document, "Subscribe now"), new="", operation="suppress"),
        Edit(span=span_of(document, "Ada Vera"), new="Heron", operation="pseudonymise"),
    )
    data = write_draft(Draft(document=document, edits=edits), suffix)
    assert b"Ada" not in data
    again = read(data, suffix)
    assert again.text == "The clerk\n\nHeron kept the ledgers of the depot, and she did not sign." + "\n" * (
        suffix in (".txt", ".md")
    )


@pytest.mark.parametrize("suffix", [".html", ".docx"])
def test_kinds_of_blocks_survive(read, suffix):
    """Headings, quotes and captions are what they were."""
    page = (
        "<h1>The clerk</h1><p>I kept the ledgers of the depot, and I did not sign.</p><blockquote><p>They told me about it.</p></blockquote>"
        "<figure><figcaption>The gate</figcaption></figure>"
    )
    source = read(page, ".html")
    again = read(write_draft(Draft(document=source, edits=()), suffix), suffix)
    assert [block.kind for block in again.blocks] == ["heading", "body", "quote", "caption"]


@pytest.mark.parametrize("suffix", KINDS)
def test_nothing_of_the_source_is_carried_over(read, suffix):
    """Neither properties, comments, margins, names of authors nor parts of the source are in the output."""
    core = '<c:coreProperties xmlns:c="urn:c"><c:creator>CANARY</c:creator><c:title>CANARY</c:title></c:coreProperties>'
    parts = {
        "docProps/core.xml": core,
        "word/header1.xml": p("x").join(("<hdr>", "</hdr>")),
        "customXml/item1.xml": "<a>CANARY</a>",
    }
    rels = relationships(
        ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml")
    )
    body = '<w:p w:rsidR="00CANARY"><w:r><w:t>I kept the ledgers of the depot, and I did not sign.</w:t></w:r></w:p>'
    document = read(docx(body, parts | {"word/header1.xml": "<a/>"}, rels=rels), ".docx")
    assert "CANARY" in document.text
    data = write_draft(Draft(document=document, edits=()), suffix)
    if suffix == ".docx":
        package = zipfile.ZipFile(io.BytesIO(data))
        data = b"".join(package.read(name) for name in package.namelist())
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in package.namelist() if name.startswith("docProps")]
    assert b"CANARY" not in data
    assert b"rsid" not in data


@pytest.mark.parametrize("suffix", KINDS)
def test_the_same_draft_gives_the_same_bytes(suffix):
    """No clock, no random id, no order of chance."""
    draft = Draft(document=a_document(OPENING), edits=())
    assert write_draft(draft, suffix) == write_draft(draft, suffix)


def test_words_between_blocks_are_not_lost(read):
    """Text that no block covers is written as a paragraph."""
    document = a_document(OPENING)
    bare = type(document)(id="d", text=document.text, blocks=(), language="en", written=None)
    assert OPENING in read(write_draft(Draft(document=bare, edits=()), ".docx"), ".docx").text


def test_marks_of_markdown_stay_in_markdown(read):
    """A page made from Markdown has headings and quotes, not their signs; Markdown keeps them."""
    source = read("The clerk\n=========\n\n> They told me about it\n> at night, and I went.\n", ".md")
    draft = Draft(document=source, edits=())
    assert (
        read(write_draft(draft, ".html"), ".html").text
        == "The clerk\n\nThey told me about it at night, and I went."
    )
    assert write_draft(draft, ".md").decode() == source.text


def test_word_opens_what_is_written():
    """An independent reader of Word documents sees the paragraphs and their styles."""
    library = pytest.importorskip("docx")
    data = write_draft(Draft(document=a_document("The gate\n\n" + OPENING), edits=()), ".docx")
    assert [q.text for q in library.Document(io.BytesIO(data)).paragraphs] == ["The gate", OPENING]


def test_other_suffixes_are_refused():
    """Nothing is written in a format that byname does not know."""
    with pytest.raises(UsageError):
        write_draft(Draft(document=a_document(OPENING), edits=()), ".pdf")


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        (".html", "<tr><td>Falcon</td><td>a town</td><td>thirties</td></tr>"),
        (".docx", "<w:tc><w:p><w:r>"),
    ],
)
def test_rows_of_a_table_are_written_as_one(read, suffix, expected):
    document = a_document(f"{OPENING}\n\nName | Town | Age\n\nFalcon | a town | thirties\n\nThey left.")
    data = write_draft(Draft(document=document, edits=()), suffix)
    part = (
        data.decode()
        if suffix == ".html"
        else zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    )
    assert expected in part
    assert part.count("<tr>" if suffix == ".html" else "<w:tr>") == 2
    assert "Falcon | a town | thirties" in read(data, suffix).text
