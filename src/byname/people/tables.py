"""Rows of tables: the name in a row, and the trade and the number beside it, are one person's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from byname.lang.rows import NAMES, Cell, rows
from byname.model import Document
from byname.people.candidate import Candidate

_BESIDE = ("nominal", "number", "handle", "code", "age")


def rowmates(document: Document, found: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs, in order, of the name in a row, or its parts, and of what else in the row means the same person."""
    cells = _Cells(found)
    for row in rows(document):
        named = [c for cell in row if cell.attribute in NAMES for c in cells.inside(cell, "name")]
        parts = {cell.attribute for cell in row if cell.attribute in NAMES}
        if not named or len(named) > len(parts):
            continue  # two witnesses in one row
        rest = [
            c for cell in row if cell.attribute not in (*NAMES, "kin") for c in cells.inside(cell, *_BESIDE)
        ]
        for other in (*named[1:], *(c for c in rest if not c.plural)):
            one, two = sorted((named[0], other), key=lambda candidate: candidate.span.start)
            yield one, two


def kin_in(document: Document, found: list[Candidate]) -> set[int]:
    """The names, by id, in cells for kin: nobody of the rest of the row."""
    cells = _Cells(found)
    kin = [cell for row in rows(document) for cell in row if cell.attribute == "kin"]
    return {id(c) for cell in kin for c in cells.inside(cell, "name")}


class _Cells:
    """The candidates in the order of the text, so that those in a cell lie side by side."""

    def __init__(self, found: list[Candidate]) -> None:
        self._found = sorted(found, key=lambda candidate: candidate.span.start)
        self._starts = [candidate.span.start for candidate in self._found]

    def inside(self, cell: Cell, *kinds: str) -> list[Candidate]:
        """The candidates of some kinds in a cell."""
        first, last = (bisect_left(self._starts, at) for at in (cell.span.start, cell.span.end))
        return [c for c in self._found[first:last] if c.kind in kinds and cell.span.covers(c.span)]
