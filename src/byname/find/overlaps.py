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


class Spans:
    """Spans in order, to ask which of them overlap another without looking at all."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        self._starts = [span.start for span in self._spans]
        self._longest = max((len(span) for span in self._spans), default=0)

    def overlap(self, span: Span) -> bool:
        """Whether one of them shares a character with this one."""
        low = bisect_left(self._starts, span.start - self._longest)
        high = bisect_left(self._starts, span.end)
        return any(other.overlaps(span) for other in self._spans[low:high])
