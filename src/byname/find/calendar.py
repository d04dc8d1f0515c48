"""Stretches of days: the first and last day that a date can mean, as ordinals, and their ISO form."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

Bounds = tuple[int, int]
"""The first and last ordinal day possible, both included."""

_DAYS = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


def year_bounds(first: int, last: int | None = None) -> Bounds:
    """From the first day of one year to the last day of the other."""
    return date(first, 1, 1).toordinal(), date(last or first, 12, 31).toordinal()


def month_bounds(year: int, month: int) -> Bounds:
    """All days of a month."""
    return date(year, month, 1).toordinal(), date(year, month, monthrange(year, month)[1]).toordinal()


def day_bounds(year: int, month: int, day: int, last: int | None = None) -> Bounds | None:
    """One day, or the days up to ``last`` of the same month; None if the calendar has no such day."""
    length = monthrange(year, month)[1] if 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR else 0
    if not 1 <= day <= (last or day) <= length:
        return None
    return date(year, month, day).toordinal(), date(year, month, last or day).toordinal()


def season_bounds(year: int, months: tuple[int, int]) -> Bounds:
    """The days of a season; one that crosses the new year may be that before or that after."""
    first, last = months
    if first <= last:
        return month_bounds(year, first)[0], month_bounds(year, last)[1]
    return month_bounds(year - 1, first)[0], month_bounds(year + 1, last)[1]


def portion(bounds: Bounds, part: tuple[float, float]) -> Bounds:
    """A part of a stretch, from one fraction to another; cut at years, months or days as fits its length."""
    first, last = date.fromordinal(bounds[0]), date.fromordinal(bounds[1])
    years = last.year - first.year + 1
    if years > 1:
        low, high = (round(years * fraction) for fraction in part)
        return year_bounds(first.year + low, first.year + max(low, high - 1))
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        low, high = (round(12 * fraction) for fraction in part)
        return month_bounds(first.year, low + 1)[0], month_bounds(first.year, max(low + 1, high))[1]
    length = bounds[1] - bounds[0] + 1
    low, high = (round(length * fraction) for fraction in part)
    return bounds[0] + low, bounds[0] + max(low, high - 1)


def shifted(bounds: Bounds, count: float, unit: str) -> Bounds | None:
    """A stretch moved by so many units, widened by half a unit to each side where the unit is not the day.

    None if it leaves the calendar.
    """
    if unit in _DAYS:
        days, slack = round(count * _DAYS[unit]), _DAYS[unit] // 2
    else:
        days, slack = round(count * _MONTHS[unit] * 30.4369), round(_MONTHS[unit] * 15.2)
    low, high = bounds[0] + days - slack, bounds[1] + days + slack
    if low < date(_FIRST_YEAR, 1, 1).toordinal() or high > date(_LAST_YEAR, 12, 31).toordinal():
        return None
    return low, high


def nth_unit(bounds: Bounds, count: int, unit: str) -> Bounds:
    """The whole calendar week, month, year ... that lies so many units away from a stretch."""
    first, last = date.fromordinal(bounds[0]), date.fromordinal(bounds[1])
    if unit in _DAYS:
        size = _DAYS[unit]
        monday = -first.weekday() if size > 1 else 0
        sunday = size - 1 - last.weekday() % size if size > 1 else 0
        return bounds[0] + monday + count * size, bounds[1] + sunday + count * size
    if unit in ("year", "decade", "century"):
        size = _MONTHS[unit] // 12
        low, high = first.year // size * size + count * size, last.year // size * size + count * size
        return year_bounds(low, high + size - 1)
    size = _MONTHS[unit]
    low, high = ((12 * day.year + day.month - 1) // size * size + count * size for day in (first, last))
    high += size - 1
    return month_bounds(low // 12, low % 12 + 1)[0], month_bounds(high // 12, high % 12 + 1)[1]


def parsed(iso: str | None) -> Bounds | None:
    """The days that an ISO prefix can mean: 2023, 2023-02, 2023-02-04; None for anything else."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)", iso or "")
    if match is None or not _FIRST_YEAR <= int(match.group(1)) <= _LAST_YEAR:
        return None
    year, month, day = (int(group) if group else None for group in match.groups())
    if year is None or month is None:
        return year_bounds(year or 0)
    if not 1 <= month <= 12:
        return None
    return month_bounds(year, month) if day is None else day_bounds(year, month, day)


def iso(bounds: Bounds) -> str:
    """The shortest ISO form: a prefix for one day, month or year, else an interval of years or of days."""
    first, last = date.fromordinal(bounds[0]), date.fromordinal(bounds[1])
    if bounds[0] == bounds[1]:
        return first.isoformat()
    if bounds == year_bounds(first.year, last.year):
        return f"{first.year}" if first.year == last.year else f"{first.year}/{last.year}"
    if bounds == month_bounds(first.year, first.month):
        return first.isoformat()[:7]
    return f"{first.isoformat()}/{last.isoformat()}"
