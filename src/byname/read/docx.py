"""Word documents, read from their parts: what stands in them is read, and what is not is named.

The parts are read directly because the text of a tracked insertion, a text box or a content control
must never be missed: whatever is not known to hold no words is searched for words.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator

from byname.errors import UnreadableError, UnsupportedInput
from byname.model import BlockKind
from byname.read.decode import clean
from byname.read.package import Package
from byname.read.runs import Runs
from byname.read.source import Piece, Source, assemble
from byname.read.tree import all_of, attribute, parse_xml, tag, text_of
from byname.read.written import in_common, iso_prefix

_MAIN = ("officeDocument",)
_NOTES = ("footnotes", "endnotes")
_MARGINS = ("header", "footer")
_CORE = frozenset("title subject creator keywords description lastmodifiedby category contentstatus".split())

# relationship types and folders of parts that hold no words of the document
_SILENT = (
    "styles", "settings", "fontTable", "theme", "numbering", "webSettings", "stylesWithEffects", "fonts", "[Content_Types]", ".rels",
    "commentsExtended", "commentsIds", "commentsExtensible",
)  # fmt: skip
_NAMED = {
    "media": "images",
    "embeddings": "embedded objects",
    "activeX": "embedded objects",
    "afchunk": "imported chunks",
    "customXml": "custom XML",
    "thumbnail": "thumbnails",
    "vba": "macros",
    "people": "lists of reviewers",
    "custom": "custom properties",
    "app": "application properties",
    "charts": "charts",
    "diagrams": "diagrams",
    "glossary": "building blocks",
    "_xmlsignatures": "signatures",
    "printerSettings": "printer settings",
}


def read_docx(data: bytes) -> Source:
    """A Word document: body, notes, margins, comments and properties; the rest is named as dropped."""
    package = Package(data)
    main = _main_part(package)
    styles = _styles(package, main)
    left_out: Counter[str] = Counter()
    read = {main}
    pieces = list(_story(package, main, styles, left_out))
    for kind, target in _related(package, main, left_out):
        if target in read or target not in package:
            continue
        if kind in (*_NOTES, *_MARGINS, "comments"):
            read.add(target)
            pieces += _story(package, target, styles, left_out, kind="body" if kind in _NOTES else "metadata")
    core, saved = _properties(package, read)
    for name in package:
        if name not in read:
            left_out[_what(name)] += 1
    text, blocks, suspects = assemble([*pieces, *core])
    notes = tuple(f"{what} ({count})" for what, count in sorted(left_out.items()) if what)
    return Source(text=text, blocks=blocks, suspects=suspects, dropped=notes, saved=saved)


def _main_part(package: Package) -> str:
    targets = [target for kind, target in _relationships(package, "") if kind in _MAIN]
    if not targets or targets[0] not in package:
        raise UnreadableError("The .docx has no main part; open it in Word and save it again.")
    return targets[0]


def _relationships(package: Package, part: str) -> Iterator[tuple[str, str]]:
    """The kinds and the targets inside the package of a part's relationships; external ones as kind "external"."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    if rels not in package:
        return
    for relation in all_of(parse_xml(package[rels], rels), "relationship"):
        kind = (relation.get("Type") or "").rpartition("/")[2]
        if relation.get("TargetMode") == "External":
            yield "external", kind
        else:
            target = relation.get("Target") or ""
            yield kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _related(package: Package, main: str, left_out: Counter[str]) -> Iterator[tuple[str, str]]:
    for kind, target in _relationships(package, main):
        if kind == "external":
            left_out["link addresses" if target == "hyperlink" else "links to outside files"] += 1
        else:
            yield kind, target


def _styles(package: Package, main: str) -> dict[str, BlockKind]:
    """What the paragraph styles of a document are for: styles are known by their names, which no language changes."""
    found: dict[str, BlockKind] = {}
    for kind, target in _relationships(package, main):
        if kind != "styles" or target not in package:
            continue
        for style in all_of(parse_xml(package[target], target), "style"):
            name = next(
                (attribute(below, "val") or "" for below in style if tag(below) == "name"), ""
            ).lower()
            if name.startswith(("heading", "title", "subtitle")):
                found[attribute(style, "styleId") or ""] = "heading"
            elif "quote" in name:
                found[attribute(style, "styleId") or ""] = "quote"
            elif name.startswith("caption"):
                found[attribute(style, "styleId") or ""] = "caption"
    return found


def _story(
    package: Package,
    part: str,
    styles: dict[str, BlockKind],
    left_out: Counter[str],
    kind: BlockKind = "body",
) -> Iterator[Piece]:
    """The paragraphs of one part in order."""
    root = parse_xml(package[part], part)
    if tag(root) not in ("document", "footnotes", "endnotes", "hdr", "ftr", "comments"):
        raise UnsupportedInput(
            "The file is a spreadsheet or slides, not a Word document; save it as .docx or .txt first."
        )
    runs = Runs(styles, kind)
    runs.read(root)
    runs.finish()
    left_out.update(runs.left_out)
    yield from runs.pieces


def _properties(package: Package, read: set[str]) -> tuple[list[Piece], str | None]:
    """The words of the core properties, and the date that its making and its last saving share."""
    targets = [target for kind, target in _relationships(package, "") if kind == "core-properties"]
    pieces: list[Piece] = []
    dates: list[str] = []
    for part in targets:
        if part not in package:
            continue
        read.add(part)
        for element in parse_xml(package[part], part):
            words = clean(text_of(element))[0].strip()
            if tag(element) in _CORE and words:
                pieces.append(Piece(text=words, kind="metadata"))
            elif tag(element) in ("created", "modified"):
                dates += filter(None, [iso_prefix(words)])
    return pieces, in_common(dates)


def _what(name: str) -> str:
    """What a part that was not read is called; empty for one that holds no words."""
    stem = posixpath.basename(name)
    if (
        name.endswith(".rels")
        or any(stem.startswith(silent) for silent in _SILENT)
        or "/theme/" in name
        or "/fonts/" in name
    ):
        return ""
    for mark, what in _NAMED.items():
        if stem.startswith(mark) or f"/{mark}/" in f"/{name}":
            return what
    return "other parts"
