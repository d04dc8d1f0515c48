"""The visible words of a web page, block by block, and whether a block stands where pages keep furniture."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal

from byname.lang import words
from byname.model import BlockKind
from byname.read.decode import clean
from byname.read.source import BAR, LONGEST_CELL, Piece, described
from byname.read.text import paragraphs
from byname.read.tree import Element, all_of, tag, text_of

Place = Literal["main", "aside", "furniture"]

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q ruby rb "
    "rt rp s samp small span strong sub sup time tt u var wbr picture source img".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_KINDS: dict[str, BlockKind] = {"blockquote": "quote", "figcaption": "caption", "caption": "caption"}
_DROPPED = {
    "script": "scripts",
    "style": "style sheets",
    "template": "templates",
    "noscript": "parts for browsers without scripts",
    "iframe": "embedded frames",
    "frame": "embedded frames",
    "object": "embedded objects",
    "embed": "embedded objects",
    "applet": "embedded objects",
    "canvas": "drawings",
    "svg": "drawings",
    "video": "recordings",
    "audio": "recordings",
    "input": "form fields",
    "textarea": "form fields",
    "select": "form fields",
    "datalist": "form fields",
    "del": "deleted passages",
    "s": "deleted passages",
    "strike": "deleted passages",
}
_FURNITURE = frozenset({"nav", "button", "menu", "dialog"})
_ASIDE = frozenset({"aside", "footer", "header", "form"})
_ROLES = frozenset(
    "navigation banner contentinfo search dialog alertdialog menu menubar toolbar complementary".split()
)
_NEVER = frozenset({"html", "body", "main", "article"})
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])",
    re.I,
)
_MOST_OF_PAGE = 0.4
_LINKED = 0.7


@dataclass(frozen=True, slots=True)
class _Where:
    kind: BlockKind = "body"
    place: Place = "main"
    linked: bool = False


class Page:
    """Collects the blocks of a page with their places, the words of its attributes, and counts of what was left out."""

    def __init__(self) -> None:
        self.pieces: list[tuple[Piece, Place]] = []
        self.labels: list[Piece] = []
        self.left_out: Counter[str] = Counter()
        self._line: list[str] = []
        self._letters = self._linked_letters = 0
        self._images: list[str] = []
        self._size = 0

    def read(self, root: Element) -> None:
        """Every visible word of the page."""
        body = next(all_of(root, "body"), root)
        self._size = len("".join(text_of(body, unless=_is_unseen).split()))
        self.left_out.update(_comments(root))
        self._read(body, _Where())
        self._flush(_Where())

    def _read(self, element: Element, where: _Where) -> None:
        name = tag(element)
        if name in _DROPPED or _is_hidden(element):
            self.left_out[_DROPPED.get(name, "hidden elements")] += 1
            return
        where = self._place(element, name, where)
        self._attributes(element, name)
        if name in ("br", "hr"):
            self._flush(where)
        elif name == "pre":
            self._preformatted(element, where)
        elif name == "tr" and _is_row(element):
            self._row(element, where)
        elif name in _INLINE:
            self._inline(element, name, where)
        else:
            self._flush(where)
            self._below(element, where)
            self._flush(where)

    def _below(self, element: Element, where: _Where) -> None:
        self._say(element.text, where)
        for below in element:
            if tag(below):
                self._read(below, where)
            self._say(below.tail, where)

    def _inline(self, element: Element, name: str, where: _Where) -> None:
        self._line.append("“" if name == "q" else "")
        self._below(element, replace(where, linked=where.linked or name == "a"))
        self._line.append("”" if name == "q" else "")

    def _say(self, text: str | None, where: _Where) -> None:
        if text:
            self._line.append(text)
            count = len("".join(text.split()))
            self._letters += count
            self._linked_letters += count * where.linked

    def _flush(self, where: _Where) -> None:
        text = " ".join(clean("".join(self._line))[0].split())
        linked = self._letters and self._linked_letters >= _LINKED * self._letters
        self._line, self._letters, self._linked_letters = [], 0, 0
        place: Place = "aside" if linked and where.place == "main" and where.kind == "body" else where.place
        if text:
            self.pieces.append((Piece(text=text, kind=where.kind), place))
        images, self._images = self._images, []
        self.pieces += [(described(image), where.place) for image in images]

    def _preformatted(self, element: Element, where: _Where) -> None:
        self._flush(where)
        text, _ = clean(text_of(element, unless=_is_unseen))
        for span in paragraphs(text):
            self.pieces.append((Piece(text=text[span.start : span.end], kind=where.kind), where.place))

    def _row(self, row: Element, where: _Where) -> None:
        """A row of short cells as one piece."""
        self._flush(where)
        wordy = bool(text_of(row, unless=_is_unseen).strip())
        cells = [cell for cell in row if tag(cell) in ("td", "th")]
        seen = [cell for cell in cells if not _is_hidden(cell)]
        if len(seen) < len(cells):
            self.left_out["hidden elements"] += len(cells) - len(seen)
        for number, cell in enumerate(seen):
            if number and wordy:
                self._line.append(BAR)
            self._below(cell, where)
        self._flush(where)

    def _place(self, element: Element, name: str, where: _Where) -> _Where:
        kind = "heading" if name in _HEADINGS else _KINDS.get(name, where.kind)
        place = where.place
        if name in _FURNITURE or (
            name not in _NEVER and _speaks_for_furniture(element) and self._is_minor(element)
        ):
            place = "furniture"
        elif name in _ASIDE and place == "main" and self._is_minor(element):
            place = "aside"
        return where if (kind, place) == (where.kind, where.place) else replace(where, kind=kind, place=place)

    def _is_minor(self, element: Element) -> bool:
        """Whether it is too little of the page to be what the page is about."""
        return len("".join(text_of(element, unless=_is_unseen).split())) <= _MOST_OF_PAGE * self._size

    def _attributes(self, element: Element, name: str) -> None:
        if name == "img":
            self.left_out["images"] += 1
            alt = " ".join(clean(element.get("alt") or "")[0].split())
            if alt:
                self._images.append(alt)
        if name == "a" and element.get("href"):
            self.left_out["link addresses"] += 1
        interactive = name in ("a", "button", "input", "label")
        for key in ("title", "aria-label"):
            text = " ".join(clean(element.get(key) or "")[0].split())
            if text:
                self.labels.append(
                    Piece(text=text, kind="furniture" if interactive else "metadata", last=True)
                )


def _is_row(row: Element) -> bool:
    """Whether the cells of a table's row are short and hold no blocks of their own."""
    cells = [cell for cell in row if tag(cell) in ("td", "th")]
    simple = all(
        tag(below) in (*_INLINE, "br", "p", "") for cell in cells for below in cell.iterdescendants()
    )
    short = all(len(text_of(cell)) <= LONGEST_CELL for cell in cells)
    one = all(sum(tag(below) in ("p", "br") for below in cell.iterdescendants()) <= 1 for cell in cells)
    return len(cells) > 1 and simple and short and one


def _is_hidden(element: Element) -> bool:
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style") or ""))


def _is_unseen(element: Element) -> bool:
    return tag(element) in ("", *_DROPPED) or _is_hidden(element)


def _speaks_for_furniture(element: Element) -> bool:
    if (element.get("role") or "").lower() in _ROLES:
        return True
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    parts = re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", named).lower())
    return any(part in words("en", "furniture").CLASS_WORDS for part in parts)


def _comments(root: Element) -> dict[str, int]:
    found = sum(not isinstance(element.tag, str) for element in root.iter())
    return {"comments": found} if found else {}
