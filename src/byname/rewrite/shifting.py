"""Dates moved by one secret number of days: all of a text alike, each in the very form in which it was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from byname.model import Mention, Span, Value
from byname.rewrite.calendar import Missing, written
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording

_ENOUGH = 12  # offsets to choose from, at least, if some are better than others
_SEASON = 100
_EXACT = 7  # days: what is said more vaguely is moved by its middle


class Shift(NamedTuple):
    """By how many days the dates of one text are moved, and by how many they can be."""

    days: int
    reach: int


class Told(NamedTuple):
    """A date of the story: where it stands, its words, and the days that they mean."""

    span: Span
    said: str
    low: int
    high: int

    @property
    def middle(self) -> int:
        """The day in the middle."""
        return (self.low + self.high) // 2


def drawn(
    told: Sequence[Told], offsets: Sequence[int], latest: int | None, choose: Callable[[Sequence[int]], int]
) -> int:
    """By how many days the dates of a text are moved; none past the ``latest`` day, and none onto a date of the text.

    Offsets that keep a day within the month and the year that the text names for it are preferred.
    """
    last = max((t.high for t in told), default=0)
    days = {t.low for t in told if t.low == t.high}
    free = [d for d in offsets if latest is None or last + d <= latest] or [d for d in offsets if d < 0]
    free = [d for d in free if not any(day + d in days for day in days)] or free
    kept = {d: _broken(told, d) for d in free}
    least = sorted(kept.values())[:_ENOUGH][-1]
    return choose([d for d in free if kept[d] <= least])


def _broken(told: Sequence[Told], days: int) -> int:
    """How many dates would leave the wider date of the text that they lie in."""
    wide = {(t.low, t.high) for t in told if t.high - t.low >= _EXACT}
    narrow = {(t.low, t.high) for t in told}
    count = 0
    for low, high in wide:
        first, last = moved_bounds(low, high, days)
        inside = [n for n in narrow if low <= n[0] and n[1] <= high and n != (low, high)]
        ends = (moved_bounds(*n, days) for n in inside)
        count += sum(not (first <= a and b <= last) for a, b in ends)
    return count


def moved_bounds(low: int, high: int, days: int) -> tuple[int, int]:
    """The days that a date means once it is moved: a whole month becomes the month that its middle falls into, a year the year."""
    first, last = date.fromordinal(low), date.fromordinal(high)
    middle = date.fromordinal((low + high) // 2 + days)
    if first.day == 1 and high + 1 == _month_after(first).toordinal():
        begin = middle.replace(day=1)
        return begin.toordinal(), _month_after(begin).toordinal() - 1
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = [date.fromordinal(day + days).year for day in (low + 182, high - 182)]
        return date(years[0], 1, 1).toordinal(), date(years[1], 12, 31).toordinal()
    return low + days, high + days


def _month_after(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def missing(told: Iterable[Told], days: int, paragraph: Callable[[int], int | None]) -> dict[Span, Missing]:
    """What each date must say because the dates told before it no longer tell its year or month.

    A reader takes the year from the date before in the paragraph, for a day also from the last whole date before.
    """
    found = dict[Span, Missing]()
    before: Told | None = None
    whole: Told | None = None
    for one in sorted(told):
        is_day = one.low == one.high
        is_near = before is not None and paragraph(before.span.start) == paragraph(one.span.start)
        leads = before if is_near else whole if is_day else None
        # whose year nobody has told may be another one than it is read as: it is given none
        guess = Missing(month=True, year=True, unsure=True)
        lacks = guess if leads is None else _lacking(leads, one, days)
        is_wide = is_near and before is not None and before.high - before.low > _SEASON
        lacks = lacks._replace(
            unsure=lacks.unsure or (is_wide and lacks.year)
        )  # "since 2017; he is away until December"
        found[one.span] = lacks
        before = one
        if is_day and re.search(r"\d{4}", one.said):
            whole = one
    return found


def _lacking(leads: Told, one: Told, days: int) -> Missing:
    """Whether one date is in another year or month, counted from the date before it, than it was."""
    was, then = (date.fromordinal(told.middle) for told in (leads, one))
    is_, now = (date.fromordinal(told.middle + days) for told in (leads, one))
    year = then.year - was.year != now.year - is_.year
    return Missing(month=year or then.month - was.month != now.month - is_.month, year=year)


def shifted_wording(site: Site, value: Value, days: int, lacks: Missing) -> Wording | None:
    """The date of a site as it is written once it is moved; None where its words count from another date."""
    if value.low is None or value.high is None:
        return None
    new = written(site.said, value.low, value.high, days, lacks, language=site.language)
    return None if new is None or new == site.said else Wording(site.span, new)


def is_written(one: Told, days: int, language: str) -> bool:
    """Whether a date has a form in which it can be written once it is moved."""
    return written(one.said, one.low, one.high, days, Missing(), language=language) is not None


def told_of(mentions: Iterable[Mention], text: str) -> list[Told]:
    """The dates of some mentions, in the order of the text."""
    return sorted(
        Told(m.span, text[m.span.start : m.span.end], m.value.low, m.value.high)
        for m in mentions
        if m.value is not None and m.value.low is not None and m.value.high is not None
    )
