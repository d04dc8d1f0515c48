"""Tables and forms in plain text: cells below the heads of columns, and fields behind theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from byname.lang import words
from byname.model import Document, Span

_LINE = re.compile(r"[^\n]+")
_BORDER = re.compile(r"[|\t]")
_FIELD = re.compile(r"[ \t]*(?:[-*•] )?(?P<head>[A-Z][^:\n|]{0,40}):[ \t]+(?P<said>\S.{0,90})$")
_FEWEST = 3  # known heads of a form
_RULE = re.compile(r"[\s|:+-]*-[\s|:+-]*")  # the line below the heads of a Markdown table

NAMES = ("name", "given", "surname")
"""The attributes of cells that name whom a row is about."""


class Cell(NamedTuple):
    """A cell below or behind a head: where its words stand, the attribute that the head says they tell ("" for none), and the head.

    A head that the language does not know is None: what it says may be of somebody.
    """

    span: Span
    attribute: str
    head: Span | None


@lru_cache(maxsize=2)
def rows(document: Document) -> tuple[tuple[Cell, ...], ...]:
    """The rows, without the first, of all tables whose first row has at least two heads that the language knows, and all forms."""
    tables = (row for table in _tables(document.text) for row in _below(document, table))
    return (*tables, *_forms(document))


def _forms(document: Document) -> Iterator[tuple[Cell, ...]]:
    """Fields one below the other, as one row, where at least three heads are known and one of them is of a name."""
    text = document.text
    lines = (_FIELD.match(text, line.start(), line.end()) for line in _LINE.finditer(text))
    for is_form, fields in groupby(lines, key=bool):
        form = tuple(_field(document, field) for field in fields if field) if is_form else ()
        known = {cell.attribute for cell in form} - {"", "row"}
        if len(known) >= _FEWEST and known.intersection(NAMES):
            yield form


def _field(document: Document, field: re.Match[str]) -> Cell:
    start = field.start("said")
    span = Span(start=start, end=start + len(field.group("said").rstrip()))
    return _cell(document, span, Span(start=field.start("head"), end=field.end("head")))


def _cell(document: Document, span: Span, head: Span | None) -> Cell:
    said = document.of(head).strip(" *").lower() if head else ""
    attribute = words(document.language, "tables").HEADS.get(said)
    return Cell(span, attribute or "", head if attribute is not None else None)


def _tables(text: str) -> Iterator[list[list[Span | None]]]:
    """Lines one below the other with the same number of cells."""
    table: list[list[Span | None]] = []
    for line in _LINE.finditer(text):
        if _RULE.fullmatch(line.group()):
            continue
        row = list(_row(line.group(), line.start()))
        if table and len(row) != len(table[0]):
            yield table
            table = []
        table = [*table, row] if len(row) > 1 else []
    yield table


def _row(line: str, start: int) -> Iterator[Span | None]:
    """The cells of a line, None for an empty one, as outside the bars around a row; ``start``: where the line begins in its text."""
    at = start
    for cell in _BORDER.split(line):
        said = cell.strip()
        begin = at + cell.find(said)
        yield Span(start=begin, end=begin + len(said)) if said else None
        at += len(cell) + 1


def _below(document: Document, table: list[list[Span | None]]) -> Iterator[tuple[Cell, ...]]:
    heads, *below = table or [[]]
    first = [_cell(document, head, head) for head in heads if head]
    if sum(cell.attribute not in ("", "row") for cell in first) < 2:
        return  # one word alone may be anything
    for row in below:
        yield tuple(_cell(document, span, head) for span, head in zip(row, heads, strict=True) if span)
