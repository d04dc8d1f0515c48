"""Word documents: every part is read, named as dropped, or refused."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from byname.errors import UnreadableError, UnsafeInput, UnsupportedInput
from byname.model import Document
from read.files import W, docx, p, relationships, story, zipped

LETTER = p("I left Oster on a Sunday and my sister stayed with the children.")


def blocks(document):
    return [(block.kind, document.of(block.span)) for block in document.blocks]


def test_runs_are_joined_and_every_kind_of_text_is_seen(read):
    """Names split over runs are whole; insertions, links, controls and fields' results are text; deletions are not."""
    body = (
        "<w:p><w:r><w:t>I am Ver</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a Te</w:t></w:r><w:r><w:t>stova.</w:t></w:r></w:p>"
        '<w:p><w:ins w:author="Rita"><w:r><w:t>She was inserted.</w:t></w:r></w:ins>'
        '<w:del w:author="Rita"><w:r><w:delText>DELETED</w:delText></w:r></w:del></w:p>'
        "<w:p><w:hyperlink><w:r><w:t>the linked words </w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>in a control</w:t></w:r>"
        "</w:sdtContent></w:sdt><w:r><w:instrText>HYPERLINK mailto:CANARY</w:instrText></w:r></w:p>"
        "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>and three</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:t>in the open</w:t></w:r></w:p>"
    )
    document = read(docx(body), ".docx")
    texts = [text for _, text in blocks(document)]
    assert texts == [
        "I am Vera Testova.",
        "She was inserted.",
        "the linked words in a control",
        "one\ttwo",
        "and three",
        "in the open",
    ]
    assert set(document.dropped) == {
        "tracked deletions (1)",
        "field codes (1)",
        "hidden runs (1)",
        "names of reviewers (2)",
    }


def test_strict_documents_are_read(read):
    """The ISO form of the markup differs in its namespace only."""
    main = story("document", f"<w:body>{LETTER}</w:body>").replace(
        W, "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    assert "my sister" in read(docx("", document=main), ".docx").text


def test_styles_make_headings_quotes_and_captions(read):
    """Styles are known by their names, in a document of any language."""
    styles = story(
        "styles",
        '<w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
        '<w:style w:styleId="b"><w:name w:val="caption"/></w:style>',
    )
    body = p("The list", "a1") + LETTER + p("They came at night.", "Zitat") + p("The gate", "b")
    document = read(docx(body, {"word/styles.xml": styles}, (("styles", "styles.xml"),)), ".docx")
    assert [kind for kind, _ in blocks(document)] == ["heading", "body", "quote", "caption"]


def test_tables_boxes_and_pictures(read):
    """Rows are lines, text boxes are read once, alt texts are captions, file names of pictures are not published."""
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("Name", "Year"))
    box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>"
    drawing = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr id="1" descr="A woman at the gate"/>'
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        '</mc:AlternateContent><w:drawing><wp:docPr id="2" descr="IMG_vera.jpg"/></w:drawing><w:t>Beside it.</w:t></w:r></w:p>'
    )
    document = read(docx(f"{LETTER}<w:tbl><w:tr>{cells}</w:tr></w:tbl>{drawing}"), ".docx")
    assert blocks(document)[1:] == [
        ("body", "Name | Year"),
        ("body", "Beside it."),
        ("caption", "A woman at the gate"),
        ("body", "In the box."),
        ("metadata", "IMG_vera.jpg"),
    ]


def test_notes_margins_comments_and_properties(read):
    """Notes are text; margins, comments and properties are metadata after it; the rest is named."""
    core = (
        '<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="urn:d" xmlns:dcterms="urn:t"><dc:creator>Rita Tomm</dc:creator>'
        "<dcterms:created>2022-05-04T10:00:00Z</dcterms:created></cp:coreProperties>"
    )
    notes = f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="1">{p("She is my aunt.")}</w:footnote>'
    parts = {
        "word/footnotes.xml": story("footnotes", notes),
        "word/header1.xml": story("hdr", p("Interview 7")),
        "word/comments.xml": story(
            "comments", f'<w:comment w:id="0" w:author="Rita">{p("Ask her again.")}</w:comment>'
        ),
        "docProps/core.xml": core,
        "docProps/app.xml": "<Properties><Company>CANARY</Company></Properties>",
        "docProps/thumbnail.jpeg": b"CANARY",
        "customXml/item1.xml": "<a>CANARY</a>",
        "word/vbaProject.bin": b"CANARY",
        "word/embeddings/sheet.xlsx": b"CANARY",
        "word/media/image1.png": b"CANARY",
        "word/odd.bin": b"CANARY",
        "word/settings.xml": story("settings", ""),
    }
    links = (("footnotes", "footnotes.xml"), ("header", "header1.xml"), ("comments", "comments.xml"))
    rels = relationships(
        ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml")
    )
    data = docx(
        LETTER,
        parts,
        rels=rels,
        related=relationships(*links, external=(("attachedTemplate", "http://x.example/CANARY"),)),
    )
    document = read(data, ".docx")
    assert blocks(document)[1:] == [
        ("body", "She is my aunt."),
        ("metadata", "Interview 7"),
        ("metadata", "Ask her again."),
        ("metadata", "Rita Tomm"),
    ]
    assert "CANARY" not in document.text
    assert document.written == "2022-05-04"
    assert set(document.dropped) == {
        "application properties (1)",
        "custom XML (1)",
        "embedded objects (1)",
        "images (1)",
        "links to outside files (1)",
        "macros (1)",
        "names of reviewers (1)",
        "other parts (1)",
        "thumbnails (1)",
        "the date of writing is taken from the file's properties",
    }


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_unreadable(read, cut):
    """However much of the file is lost, the error says that it is damaged."""
    data = docx(LETTER)
    with pytest.raises(UnreadableError, match="damaged or cut short"):
        read(data[: int(len(data) * cut)], ".docx")


def test_a_document_type_declaration_is_refused(read, folder):
    """Entities are neither expanded nor fetched, in any part and any encoding."""
    (folder / "secret.txt").write_text("CANARY")
    dtd = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{folder}/secret.txt">]>'
    main = dtd + story("document", f"<w:body>{p('&x;')}</w:body>")
    wide = ('<?xml version="1.0" encoding="UTF-16"?>' + main).encode("utf-16")
    for data in (
        docx("", document=main),
        docx("", {"word/document.xml": wide}),
        docx(LETTER, rels=dtd + "<a/>"),
    ):
        with pytest.raises(UnsafeInput, match="DTD"):
            read(data, ".docx")


def test_bombs_are_refused_at_once(read):
    """Too much, too many, too tight: refused by what the archive declares, before anything is unpacked."""
    huge = docx(LETTER, {"word/media/a.xml": b"\0" * 30_000_000})
    many = docx(LETTER, {f"word/media/{i}.png": b"" for i in range(2_001)})
    deep = docx("<w:sdt>" * 205 + LETTER + "</w:sdt>" * 205)
    for data in (huge, many, deep):
        with pytest.raises((UnsafeInput, UnreadableError)):
            read(data, ".docx")


def test_a_member_that_lies_about_its_size_is_refused(read):
    """A part that unpacks to more than its header declares is damage or an attack."""
    data = bytearray(docx(LETTER))
    size = len(story("document", f"<w:body>{LETTER}</w:body>")).to_bytes(4, "little")
    with pytest.raises(UnreadableError):
        read(bytes(data).replace(size, (10).to_bytes(4, "little")), ".docx")


@pytest.mark.parametrize(
    "name", ["../../evil.xml", "/etc/evil.xml", "word/../../evil.xml", "..\\evil.xml", "c:/evil.xml"]
)
def test_names_that_lead_out_are_refused(read, folder, name):
    """Nothing is ever unpacked to disk, and such an archive is not read at all."""
    with pytest.raises(UnsafeInput, match="leads out"):
        read(docx(LETTER, {name: "x"}), ".docx")
    assert not list(folder.glob("**/evil.xml"))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_members_are_refused(read):
    """Two programs could read two different texts from one file."""
    twice = [("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>"), ("word/Document.xml", "<b/>")]
    for files in (twice, [twice[0], twice[1], twice[1]]):
        with pytest.raises(UnsafeInput, match="same name"):
            read(zipped(files), ".docx")


def test_other_office_files_are_unsupported(read):
    """A spreadsheet in the same kind of package is told apart; other packing and passwords too."""
    with pytest.raises(UnsupportedInput, match="spreadsheet"):
        read(docx("", document="<workbook/>"), ".docx")
    with pytest.raises(UnsupportedInput, match="unusual"):
        read(zipped([("[Content_Types].xml", "<a/>")], zipfile.ZIP_LZMA), ".docx")
    with pytest.raises(UnreadableError, match="no main part"):
        read(zipped([("[Content_Types].xml", "<a/>")]), ".docx")


def test_mutations_give_a_document_or_an_unreadable_error(read):
    """Three hundred broken files, the archive or a part in it: none ends in anything but a typed error."""
    chance = random.Random(7)
    whole = docx(
        LETTER + p("A second paragraph.", "a1"),
        {"word/header1.xml": story("hdr", "")},
        (("header", "header1.xml"),),
    )
    outcomes = set()
    for turn in range(300):
        data = damaged(whole, chance) if turn % 3 == 0 else damaged_inside(whole, chance)
        try:
            outcomes.add(type(read(data, ".docx")))
        except UnreadableError as error:
            outcomes.add(type(error))
    assert {Document, UnreadableError} <= outcomes


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few of them changed, and perhaps cut."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken[: chance.choice([None, None, None, chance.randrange(len(broken))])])


def damaged_inside(data: bytes, chance: random.Random) -> bytes:
    """The archive with one part damaged and packed as if it were whole."""
    package = zipfile.ZipFile(io.BytesIO(data))
    files = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(sorted(files))
    files[name] = damaged(files[name], chance)
    return zipped(files.items())
