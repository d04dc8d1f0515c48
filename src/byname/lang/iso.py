"""ISO 8601 prefixes and intervals (2021, 2021-06, 1999/2000) to ordinal days and back."""

from __future__ import annotations

import calendar
from datetime import date


def bounds(text: str) -> tuple[int, int]:
    """The first and last ordinal day of an ISO prefix or of an interval of two; raises ValueError otherwise."""
    first, _, last = text.partition("/")
    return _prefix(first)[0], _prefix(last or first)[1]


def _prefix(text: str) -> tuple[int, int]:
    parts = [int(part) for part in text.split("-")]
    year = parts[0]
    if len(parts) == 1:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    month = parts[1]
    if len(parts) == 2:
        return date(year, month, 1).toordinal(), date(
            year, month, calendar.monthrange(year, month)[1]
        ).toordinal()
    day = date(year, month, parts[2]).toordinal()
    return day, day


def years(low: int, high: int) -> str:
    """An interval of days as years: "1999" or "1999/2000"."""
    first, last = date.fromordinal(low).year, date.fromordinal(high).year
    return str(first) if first == last else f"{first}/{last}"
