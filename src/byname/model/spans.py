"""Many spans, or mentions, to ask which of them overlap another without looking at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from byname.model.text import Mention, Span


class Spans:
    """Spans in order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        self._starts = [span.start for span in self._spans]
        self._longest = max((len(span) for span in self._spans), default=0)

    def overlap(self, span: Span) -> bool:
        """Whether one of them shares a character with this one."""
        low = bisect_left(self._starts, span.start - self._longest)
        high = bisect_left(self._starts, span.end)
        return any(other.overlaps(span) for other in self._spans[low:high])

    def hold(self, span: Span, *, more: bool = False) -> bool:
        """Whether one of them covers this one; ``more``: and something beside it."""
        low = bisect_left(self._starts, span.end - self._longest)
        high = bisect_right(self._starts, span.start)
        return any(other.covers(span) and not (more and other == span) for other in self._spans[low:high])


class Near:
    """Mentions in order."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.span)
        self._starts = [mention.span.start for mention in self._mentions]
        self._longest = max((len(mention.span) for mention in self._mentions), default=0)

    def overlapping(self, span: Span) -> list[Mention]:
        """The mentions that share a character with a span, in the order of the text."""
        low = bisect_left(self._starts, span.start - self._longest)
        high = bisect_left(self._starts, span.end)
        return [mention for mention in self._mentions[low:high] if mention.span.overlaps(span)]
