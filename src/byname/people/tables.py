"""Rows of tables: the name in a row, and the trade and the number beside it, are one person's."""

from __future__ import annotations

from collections.abc import Iterator

from byname.lang.rows import NAMES, Cell, rows
from byname.model import Document
from byname.people.candidate import Candidate

_BESIDE = ("nominal", "number", "handle", "code", "age")


def rowmates(document: Document, found: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs, in order, of the name in a row, or its parts, and of what else in the row means the same person."""
    for row in rows(document):
        named = [c for cell in row if cell.attribute in NAMES for c in _inside(found, cell, ("name",))]
        parts = {cell.attribute for cell in row if cell.attribute in NAMES}
        if not named or len(named) > len(parts):
            continue  # two witnesses in one row
        rest = [
            c for cell in row if cell.attribute not in (*NAMES, "kin") for c in _inside(found, cell, _BESIDE)
        ]
        for other in (*named[1:], *(c for c in rest if not c.plural)):
            one, two = sorted((named[0], other), key=lambda candidate: candidate.span.start)
            yield one, two


def kin_in(document: Document, found: list[Candidate]) -> set[int]:
    """The names, by id, in cells for kin: nobody of the rest of the row."""
    cells = [cell for row in rows(document) for cell in row if cell.attribute == "kin"]
    return {id(c) for cell in cells for c in _inside(found, cell, ("name",))}


def _inside(found: list[Candidate], cell: Cell, kinds: tuple[str, ...]) -> list[Candidate]:
    return [c for c in found if c.kind in kinds and cell.span.covers(c.span)]
