"""Whose age it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from byname.model import Mention
from byname.people.candidate import Candidate


def ages_of(found: list[Candidate], mentions: tuple[Mention, ...]) -> dict[int, set[int]]:
    """The ages that stand in, right after, or as the predicate of a candidate, by the candidate's id()."""
    ages: dict[int, set[int]] = {}
    starts = [c.span.start for c in found]
    for mention in mentions:
        if mention.value is None or mention.value.attribute != "age" or mention.value.low is None:
            continue
        start = mention.span.start
        around = found[bisect_left(starts, start - 120) : bisect_right(starts, mention.span.end)]
        inside = [c for c in around if c.span.covers(mention.span)]
        after = [c for c in around if 0 <= start - c.span.end <= 2 and c.kind != "pronoun"]
        ahead = [c for c in around if c.subject and 0 < start - c.span.end < 40 and not c.plural]
        for candidate in inside[:1] or after[:1] or ahead[-1:]:
            ages.setdefault(id(candidate), set()).add(mention.value.low)
    return ages
