"""Ages and dates, in ever wider bands and stretches of the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs


def age(said: Value, lexicon: ModuleType) -> Rungs:
    """Bands of ages, then parts of life."""
    yield from _covering(said, lexicon.AGES)


def birth_date(said: Value, lexicon: ModuleType) -> Rungs:
    """Month, part of the year, year, few years, decade, two decades."""
    if said.low is not None and said.high is not None:
        yield from _covering(said, _calendar(said.low, lexicon))


def event_date(said: Value, lexicon: ModuleType) -> Rungs:
    """As a birth date; at last some day or other."""
    yield from birth_date(said, lexicon)
    yield Value(attribute=said.attribute, text=lexicon.ONCE)


def _covering(said: Value, bands: Iterable[tuple[str, int, int]]) -> Rungs:
    """The bands that cover the value and are wider than it, each wider than the one before."""
    if said.low is None or said.high is None:
        return
    low, high = said.low, said.high
    for text, first, last in bands:
        if first <= low and high <= last and (first, last) != (low, high):
            low, high = first, last
            yield Value(attribute=said.attribute, text=text, low=low, high=high)


def _calendar(day: int, lexicon: ModuleType) -> Iterator[tuple[str, int, int]]:
    """The stretches of the calendar that an ordinal day lies in, narrow before wide."""
    when = date.fromordinal(day)
    year, decade = when.year, when.year - when.year % 10
    yield lexicon.MONTH.format(month=lexicon.MONTHS[when.month - 1], year=year), *_months(year, when.month, 1)
    third = (when.month - 1) // 4
    yield lexicon.PARTS_OF_YEAR[third].format(year=year), *_months(year, 4 * third + 1, 4)
    yield lexicon.YEAR.format(year=year), *_months(year, 1, 12)
    for first, last, template in lexicon.PARTS_OF_DECADE:
        if first <= year - decade <= last:
            yield template.format(decade=decade), *_years(decade + first, decade + last)
    yield lexicon.DECADE.format(decade=decade), *_years(decade, decade + 9)
    for first in (decade - 10, decade):
        yield lexicon.TWO_DECADES.format(decade=first, following=first + 10), *_years(first, first + 19)


def _months(year: int, month: int, count: int) -> tuple[int, int]:
    """The ordinals of the first and last day of some months within a year."""
    first = date(year, month, 1)
    last = date(year, month + count - 1, 28) + timedelta(days=4)
    return first.toordinal(), last.toordinal() - last.day


def _years(first: int, last: int) -> tuple[int, int]:
    return date(max(first, 1), 1, 1).toordinal(), date(min(last, 9999), 12, 31).toordinal()
