"""Tables and forms in plain text: cells below the heads of columns, and fields behind theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from byname.lang import words
from byname.model import Document, Span

_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|\t]+")
_FIELD = re.compile(r"[ \t]*(?:[-*•] )?(?P<head>[A-Z][^:\n|]{0,40}):[ \t]+(?P<said>\S.{0,90})$")
_FEWEST = 3  # known heads of a form
_RULE = re.compile(r"[\s|:+-]+")  # the line below the heads of a Markdown table


class Cell(NamedTuple):
    """A cell below or behind a head: where its words stand, the attribute that the head says they tell ("" for none), and the head."""

    span: Span
    attribute: str
    head: Span


NAMES = ("name", "given", "surname")
"""The attributes of cells that name whom a row is about."""


@lru_cache(maxsize=2)
def rows(document: Document) -> tuple[tuple[Cell, ...], ...]:
    """The rows, without the first, of all tables whose first row has at least two heads that the language knows, and all forms."""
    tables = (row for table in _tables(document.text) for row in _below(document, table))
    return (*tables, *_forms(document))


def _forms(document: Document) -> Iterator[tuple[Cell, ...]]:
    """Fields one below the other, as one row, where at least three heads are known and one of them is of a name."""
    fields: list[Cell] = []
    for line in [*_LINE.finditer(document.text), None]:
        field = _FIELD.match(line.group()) if line is not None else None
        if line is not None and field is not None:
            fields.append(_field(document, line.start(), field))
            continue
        known = {cell.attribute for cell in fields} - {"", "row"}
        if len(known) >= _FEWEST and known.intersection(NAMES):
            yield tuple(fields)
        fields = []


def _field(document: Document, start: int, field: re.Match[str]) -> Cell:
    heads = words(document.language, "tables").HEADS
    head = Span(start=start + field.start("head"), end=start + field.end("head"))
    span = Span(
        start=start + field.start("said"), end=start + field.start("said") + len(field.group("said").rstrip())
    )
    return Cell(span, heads.get(document.of(head).strip(" *").lower(), ""), head)


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
            Cell(span, attribute, head)
            for span, attribute, head in zip(row, first, table[0], strict=True)
            if document.of(span).strip()
        )
