"""Tables in plain text: lines of cells one below the other, and what the heads of their columns say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from byname.lang import words
from byname.model import Document, Span

_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|\t]+")
_RULE = re.compile(r"[\s|:+-]+")  # the line below the heads of a Markdown table


class Cell(NamedTuple):
    """A cell below a head: where its words stand, and the attribute that the head says they tell, "" for a head that says none."""

    span: Span
    attribute: str


@lru_cache(maxsize=2)
def rows(document: Document) -> tuple[tuple[Cell, ...], ...]:
    """The rows, without the first, of all tables whose first row has at least two heads that the language knows."""
    return tuple(row for table in _tables(document.text) for row in _below(document, table))


def _tables(text: str) -> Iterator[list[list[Span]]]:
    """Lines one below the other with the same number of cells, from the second line on."""
    rows: list[list[Span]] = []
    for line in _LINE.finditer(text):
        if _RULE.fullmatch(line.group()) and "-" in line.group():
            continue
        row = list(_row(text, line.start(), line.end()))
        if rows and len(row) != len(rows[0]):
            yield rows
            rows = []
        rows = [*rows, row] if len(row) > 1 else []
    yield rows


def _row(text: str, start: int, end: int) -> Iterator[Span]:
    for match in _CELL.finditer(text, start, end):
        said = match.group()
        begin = match.start() + len(said) - len(said.lstrip())
        outside = not said.strip() and (match.start() == start or match.end() == end)
        if not outside:
            yield Span(
                start=begin if said.strip() else match.start(),
                end=max(begin, match.start() + len(said.rstrip())),
            )


def _below(document: Document, table: list[list[Span]]) -> Iterator[tuple[Cell, ...]]:
    heads = words(document.language, "tables").HEADS
    first = (
        [heads.get(document.of(span).strip(" *").lower(), "") for span in table[0]] if len(table) > 1 else []
    )
    if sum(head not in ("", "row") for head in first) < 2:
        return  # one word alone may be anything
    for row in table[1:]:
        yield tuple(
            Cell(span, attribute)
            for span, attribute in zip(row, first, strict=True)
            if document.of(span).strip()
        )
