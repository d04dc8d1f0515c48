"""Rows of tables: the name in a row, and the trade and the number beside it, are one person's."""

from __future__ import annotations

from collections.abc import Iterator

from byname.lang.rows import rows
from byname.model import Document
from byname.people.candidate import Candidate

_BESIDE = ("nominal", "number", "handle", "code", "age")


def rowmates(document: Document, found: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs, in order, of the one name below a head of names and of what else in its row means somebody."""
    for row in rows(document):
        columns = {cell.attribute: cell.span for cell in row}
        names = [
            c for c in found if "name" in columns and c.kind == "name" and columns["name"].covers(c.span)
        ]
        if len(names) != 1:
            continue
        others = (c for c in found if c.kind in _BESIDE and not c.plural)
        for other in others:
            if any(cell.span.covers(other.span) for cell in row if cell.attribute != "name"):
                one, two = sorted((names[0], other), key=lambda candidate: candidate.span.start)
                yield one, two
