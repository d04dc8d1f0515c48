"""Of matches that overlap, which to keep."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TypeVar

from byname.model import Span

Item = TypeVar("Item")


def longest(items: Iterable[tuple[Span, Item]]) -> list[Item]:
    """The items that overlap none longer, in the order of the text; of two as long, the one listed first."""
    kept: list[tuple[Span, Item]] = []
    starts: list[int] = []
    for span, item in sorted(items, key=lambda pair: -len(pair[0])):
        position = bisect_left(starts, span.start)
        if not any(span.overlaps(other) for other, _ in kept[max(0, position - 1) : position + 1]):
            starts.insert(position, span.start)
            kept.insert(position, (span, item))
    return [item for _, item in kept]
