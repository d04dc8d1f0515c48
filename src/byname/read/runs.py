"""The words of one part of a Word document, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from byname.model import BlockKind
from byname.read.decode import clean
from byname.read.source import BAR, LONGEST_CELL, Piece, described
from byname.read.tree import Element, all_of, attribute, child, tag

# elements whose words are not part of the text, and what they are called
_DROPPED = {
    "del": "tracked deletions",
    "movefrom": "tracked deletions",
    "deltext": "tracked deletions",
    "instrtext": "field codes",
    "delinstrtext": "field codes",
    "object": "embedded objects",
    "altchunk": "imported chunks",
    "subdoc": "links to outside files",
    "control": "embedded objects",
}
_PROPERTIES = frozenset(
    "ppr rpr tblpr trpr tcpr sectpr sdtpr sdtendpr tblgrid ppchange rprchange numpr".split()
)
_SIGNS = {"tab": "\t", "ptab": "\t", "nobreakhyphen": "\u2011", "softhyphen": "\xad", "br": "\n", "cr": "\n"}


class Runs:
    """Collects the paragraphs of a part: pieces in order, and counts of what was left out."""

    def __init__(self, styles: Mapping[str, BlockKind], kind: BlockKind) -> None:
        self.pieces: list[Piece] = []
        self.left_out: Counter[str] = Counter()
        self._styles = styles
        self._kind = kind
        self._line: list[str] = []
        self._boxes: list[Element] = []
        self._captions: list[str] = []

    def read(self, element: Element) -> None:
        """Everything in and below an element."""
        name = tag(element)
        if attribute(element, "author"):
            self.left_out["names of reviewers"] += 1
        if name in _PROPERTIES or not name:
            return
        if name in _DROPPED:
            self.left_out[_DROPPED[name]] += 1
        elif name == "p" and _is_word(element):
            self._paragraph(element)
        elif name == "tr" and _is_word(element):
            self._row(element)
        elif name in ("footnote", "endnote") and attribute(element, "type") not in (None, "normal"):
            return  # the line between text and notes
        elif name == "r" and _is_hidden(element):
            self.left_out["hidden runs"] += 1
        elif name == "alternatecontent":
            self._alternative(element)
        elif name in ("txbxcontent", "textbox"):
            self._boxes.append(element)
        else:
            self._inline(element, name)

    def finish(self) -> None:
        """Words that stand outside any paragraph become one."""
        self._flush(self._kind)
        self._aside()

    def _inline(self, element: Element, name: str) -> None:
        if name in ("t", "text") and not len(element):
            self._line.append(element.text or "")
        elif name == "sym":
            self.left_out["characters of symbol fonts"] += 1
            self._line.append(" ")
        elif name in _SIGNS:
            self._line.append(_SIGNS[name])
        elif name in ("docpr", "cnvpr", "shape", "imagedata"):
            words = (attribute(element, key) for key in ("descr", "title", "alt"))
            self._captions += [text for text in words if text and text not in self._captions]
        for below in element:
            self.read(below)

    def _alternative(self, element: Element) -> None:
        """The first of the alternatives that holds words: the others say the same for older programs."""
        options = list(element)
        wordy = (option for option in options if any((t.text or "").strip() for t in all_of(option, "t")))
        for option in [*wordy, *options][:1]:
            self.read(option)

    def _paragraph(self, element: Element) -> None:
        outer, self._line = self._line, []
        for below in element:
            self.read(below)
        self._flush(self._kind_of(element))
        self._line = outer
        self._aside()

    def _aside(self) -> None:
        """What hangs on a paragraph and stands beside it: alt texts and text boxes."""
        captions, self._captions = self._captions, []
        boxes, self._boxes = self._boxes, []
        self.pieces += [described(clean(text)[0]) for text in captions]
        for box in boxes:
            for below in box:
                self.read(below)

    def _row(self, element: Element) -> None:
        """A row of short cells is one piece; long cells are paragraphs of their own."""
        start = len(self.pieces)
        counts = []
        for below in element:
            at = len(self.pieces)
            self.read(below)
            counts.append(len(self.pieces) - at)
        cells = self.pieces[start:]
        if (
            max(counts, default=0) <= 1
            and all(len(cell.text) <= LONGEST_CELL for cell in cells)
            and len(cells) > 1
        ):
            texts = (cell.text.strip() for cell in cells)
            row = BAR.join(next(texts) if count else "" for count in counts)
            self.pieces[start:] = [Piece(text=row.strip(), kind=self._kind)]

    def _kind_of(self, paragraph: Element) -> BlockKind:
        properties = child(paragraph, "ppr")
        if self._kind != "body" or properties is None:
            return self._kind
        style = child(properties, "pstyle")
        if style is not None:
            return self._styles.get(attribute(style, "val") or "", "body")
        return "heading" if child(properties, "outlinelvl") is not None else "body"

    def _flush(self, kind: BlockKind) -> None:
        text, notes = clean("".join(self._line))
        self._line = []
        if notes:
            self.left_out["paragraphs with control characters"] += 1
        self.pieces += [Piece(text=line, kind=kind) for line in text.split("\n") if line.strip()]


def _is_word(element: Element) -> bool:
    """Whether it is an element of the word-processing markup, not of a drawing or a formula."""
    return "wordprocessingml" in str(element.tag)


def _is_hidden(run: Element) -> bool:
    properties = child(run, "rpr")
    vanish = child(properties, "vanish") if properties is not None else None
    return vanish is not None and (attribute(vanish, "val") or "1") not in ("0", "false", "off")
