"""A Draft to the bytes of a fresh file: made from its text and blocks alone, nothing of the source's file."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby

from byname.errors import UsageError
from byname.model import BlockKind, Draft, Span
from byname.read.source import BAR, LONGEST_CELL, Piece

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_MARKS = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)", re.MULTILINE)
_UNDERLINE = re.compile(r"\n[ \t]*(?:=+|-+)[ \t]*$")


def write_draft(draft: Draft, suffix: str) -> bytes:
    """The draft as a file of that kind: .txt, .md, .html or .docx.

    Metadata blocks stay out. Invisible characters, unusual spaces and bidirectional marks, which can
    mark a copy, are gone or plain. The same draft gives the same bytes on any day. Raises UsageError
    for any other suffix.
    """
    writer = _WRITERS.get(suffix.lower())
    if writer is None:
        raise UsageError("byname writes .txt, .md, .html and .docx; choose one of these.")
    return writer(draft)


def published(text: str) -> str:
    """A text in plain characters: composed letters, simple spaces, nothing that cannot be seen."""
    shown = (" " if unicodedata.category(c) in ("Zs", "Zl", "Zp") else c for c in text if not _is_unseen(c))
    return unicodedata.normalize("NFC", "".join(shown))


def _is_unseen(c: str) -> bool:
    """Whether a character shows nothing: format and control characters, fillers, variation selectors."""
    if c in "\n\t":
        return False
    selector = "\ufe00" <= c <= "\ufe0f" or "\U000e0100" <= c <= "\U000e01ef"
    noncharacter = ord(c) & 0xFFFE == 0xFFFE or "\ufdd0" <= c <= "\ufdef"
    return selector or noncharacter or c in _FILLERS or unicodedata.category(c) in ("Cf", "Cc", "Cs")


def _spans(draft: Draft) -> Iterator[tuple[Span, BlockKind]]:
    """The blocks as they stand in the draft; words between blocks are body, so that none is lost."""
    at = 0
    for block in (*draft.document.blocks, None):
        start = draft.moved(block.span.start) if block else len(draft.text)
        if draft.text[at:start].strip():
            yield Span(start=at, end=start), "body"
        end = draft.moved(block.span.end) if block else start
        if block and end > start:
            yield Span(start=start, end=end), block.kind
        at = max(at, end)


def _pieces(draft: Draft) -> Iterator[Piece]:
    """The blocks that are published, each on one line and without Markdown's marks."""
    for span, kind in _spans(draft):
        text = published(draft.text[span.start : span.end])
        if kind in ("heading", "quote"):
            text = _UNDERLINE.sub("", _MARKS.sub("", text))
        text = " ".join(line.strip() for line in text.split("\n")).strip()
        if kind != "metadata" and text:
            yield Piece(text=text, kind=kind)


def _as_lines(draft: Draft, *, mark: Callable[[str, BlockKind], str]) -> bytes:
    """The text with the line breaks it had, at most one blank line in a row."""
    lines: list[str] = []
    last = 0
    for span, kind in _spans(draft):
        text = published(draft.text[span.start : span.end]).strip()
        if kind == "metadata" or not text:
            last = -1
            continue
        between = draft.text[last : span.start] if last >= 0 else "\n\n"
        indent = between.rpartition("\n")[2] if not between.rpartition("\n")[2].strip() else ""
        if lines:
            lines.append("\n\n" if between.count("\n") != 1 else "\n")
        lines += [published(indent) if "\n" in between or not lines else "", mark(text, kind)]
        last = span.end
    return ("".join(lines).strip("\n") + "\n").encode()


def _text(draft: Draft) -> bytes:
    return _as_lines(draft, mark=lambda text, _: text)


def _markdown(draft: Draft) -> bytes:
    signs = {"heading": "# ", "quote": "> "}

    def mark(text: str, kind: BlockKind) -> str:
        bare = kind in signs and not _MARKS.match(text) and "\n" not in text
        return signs[kind] + text if bare else text

    return _as_lines(draft, mark=mark)


def _tables(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces, those together that are rows of one table: lines of as many short cells."""
    for count, several in groupby(pieces, key=_columns):
        together = list(several)
        if count > 1 and len(together) > 1:
            yield together
        else:
            yield from ([piece] for piece in together)


def _columns(piece: Piece) -> int:
    cells = piece.text.split(BAR)
    return len(cells) if piece.kind == "body" and all(0 < len(cell) <= LONGEST_CELL for cell in cells) else 1


def _html(draft: Draft) -> bytes:
    forms = {
        "heading": "<h2>{}</h2>",
        "quote": "<blockquote><p>{}</p></blockquote>",
        "caption": "<figure><figcaption>{}</figcaption></figure>",
        "furniture": "<aside><p>{}</p></aside>",
    }
    body, title = [], ""
    for piece, *more in _tables(_pieces(draft)):
        if more:
            body.append(_html_table([piece, *more]))
            continue
        form = forms.get(piece.kind, "<p>{}</p>")
        if piece.kind == "heading" and not title:
            form, title = "<h1>{}</h1>", f"<title>{escape(piece.text)}</title>\n"
        body.append(form.format(escape(piece.text)))
    language = escape(draft.document.language)
    page = (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n{title}</head>\n<body>\n'
    )
    return (page + "\n".join(body) + "\n</body>\n</html>\n").encode()


def _html_table(rows: list[Piece]) -> str:
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row.text.split(BAR)) for row in rows)
    return "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in cells) + "\n</table>"


def _docx(draft: Draft) -> bytes:
    """The smallest Word document there is: no properties, no revision marks, no settings, one fixed date."""
    paragraphs = [
        _docx_table([piece, *more]) if more else _paragraph(piece.text, piece.kind)
        for piece, *more in _tables(_pieces(draft))
    ]
    main = f'{_XML}<w:document xmlns:w="{_W}"><w:body>{"".join(paragraphs)}<w:sectPr/></w:body></w:document>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in (*_FIXED_PARTS, ("word/document.xml", main)):
            member = zipfile.ZipInfo(name, _DAY_ONE)
            member.create_system = 0
            package.writestr(member, content.encode(), zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _paragraph(text: str, kind: BlockKind) -> str:
    styles = {"heading": "Heading1", "quote": "Quote", "caption": "Caption"}
    style = f'<w:pPr><w:pStyle w:val="{styles[kind]}"/></w:pPr>' if kind in styles else ""
    run = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(t)}</w:t>' if t else "" for t in text.split("\t")
    )
    return f"<w:p>{style}<w:r>{run}</w:r></w:p>"


def _docx_table(rows: list[Piece]) -> str:
    """A table with thin lines, and the empty paragraph that Word asks for behind one."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    columns = "<w:gridCol/>" * _columns(rows[0])
    lines = (
        "".join(f"<w:tc>{_paragraph(cell, 'body')}</w:tc>" for cell in row.text.split(BAR)) for row in rows
    )
    table = "".join(f"<w:tr>{line}</w:tr>" for line in lines)
    return f"<w:tbl><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{table}</w:tbl><w:p/>"


def _style(id: str, name: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


_FIXED_PARTS = (
    (
        "[Content_Types].xml",
        f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>',
    ),
    (
        "_rels/.rels",
        f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    (
        "word/_rels/document.xml.rels",
        f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
    ),
    (
        "word/styles.xml",
        f'{_XML}<w:styles xmlns:w="{_W}">'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>'
        + _style(
            "Heading1",
            "heading 1",
            '<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/>',
            '<w:b/><w:sz w:val="28"/>',
        )
        + _style("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>', "<w:i/>")
        + _style("Caption", "caption", "", '<w:i/><w:sz w:val="18"/>')
        + "</w:styles>",
    ),
)

_WRITERS: dict[str, Callable[[Draft], bytes]] = {
    ".txt": _text,
    ".md": _markdown,
    ".html": _html,
    ".docx": _docx,
}
