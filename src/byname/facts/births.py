"""When somebody was born, as it follows from their ages."""

from __future__ import annotations

from datetime import date

from byname.facts.known import Known
from byname.lang.iso import years
from byname.model import Fact, Value


def birth_from_ages(known: Known) -> list[Fact]:
    """An age at a known time gives an interval of birth; several intersect."""
    dated = [
        i for i in known.of("age") if known.facts[i].when is not None and known.facts[i].value.low is not None
    ]
    used: list[int] = []
    low, high = date.min.toordinal(), date.max.toordinal()
    for i in dated:
        first, last = _birth_interval(known.facts[i])
        if max(low, first) <= min(high, last):  # an age that contradicts the others is left out
            low, high, used = max(low, first), min(high, last), [*used, i]
    if not used:
        return []
    value = Value(attribute="birth_date", text=years(low, high), low=low, high=high)
    return [known.conclude(value, used, 0.95)]


def _birth_interval(fact: Fact) -> tuple[int, int]:
    first, last = fact.when or (1, date.max.toordinal())
    low, high = fact.value.low or 0, fact.value.high or fact.value.low or 0
    return _years_before(first, high + 1) + 1, _years_before(last, low)


def _years_before(day: int, number: int) -> int:
    """The same day of the year, that many years earlier; 29 February counts as the 28th."""
    then = date.fromordinal(max(1, day))
    year = max(1, then.year - number)
    return date(year, then.month, min(then.day, 28) if then.month == 2 else then.day).toordinal()
