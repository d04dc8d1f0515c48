"""Words that say a time, what the text spoke of before them, and the year that they leave out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from types import ModuleType

from byname.find.calendar import Bounds

_LONG = 400  # days: a date that is longer than about a year says nothing about the year of a day


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that say a time: where they stand, which rule found them, and the parts that it named."""

    start: int
    end: int
    rule: str
    parts: dict[str, str]
    ends: tuple[Expression, Expression] | None = None
    floating: bool = False

    def part(self, name: str) -> str:
        """A named part in lower case with single spaces, "" if it is not there."""
        return " ".join(self.parts.get(name, "").lower().replace("’", "'").split())


@dataclass(frozen=True, slots=True)
class Context:
    """The words of the language, the days of writing, whether 3/4 is in April, the last date spoken of, the last exact one, the last in this paragraph."""

    words: ModuleType
    numbers: ModuleType
    written: Bounds | None
    day_first: bool | None = None
    spoken: Bounds | None = None
    exact: Bounds | None = None
    near: Bounds | None = None

    def after(self, expression: Expression, bounds: Bounds) -> Context:
        """The context once this date has been spoken of."""
        if bounds[1] - bounds[0] > _LONG or expression.rule in ("weekday", "clock"):
            return self
        said = "year" in expression.parts or expression.ends is not None
        exact = bounds if said and bounds[0] == bounds[1] else self.exact
        return replace(self, spoken=bounds, exact=exact, near=bounds if said else self.near)

    def in_new_paragraph(self) -> Context:
        """The context at the beginning of a paragraph."""
        return replace(self, near=None)


def year_of(expression: Expression, context: Context) -> int | None:
    """The year that the expression names: in four digits, in two, or as last or next year."""
    if digits := expression.part("year"):
        year = int(digits)
        return _century(year, context) if len(digits) < 3 else year
    if short := expression.part("short"):
        return _century(int(short), context)
    if way := expression.part("way"):
        base = base_of(way, context)
        return date.fromordinal(base[0]).year + direction(way, context) if base else None
    return None


def _century(short: int, context: Context) -> int:
    latest = date.fromordinal(context.written[1]).year % 100 + 1 if context.written else 30
    return short + (2000 if short <= latest else 1900)


def base_of(way: str, context: Context) -> Bounds | None:
    """The days that a relation starts from: those of writing, or those last spoken of."""
    return context.written if way in context.words.SPOKEN else context.spoken


def direction(way: str, context: Context) -> int:
    """Minus one for words that point back, one for those that point on, zero for neither."""
    words = way.split()
    if any(word in context.words.BACKWARD for word in words):
        return -1
    return 1 if any(word in context.words.FORWARD for word in words) else 0


def _recurring(at: Callable[[int], Bounds | None], expression: Expression, context: Context) -> Bounds | None:
    """The occurrence of a day, month or season that is meant where the text names no year.

    The one nearest to the last exact date (for a day) or to the last date of the paragraph; else the
    last one that had begun when the text was written.
    """
    way = expression.part("way")
    anchor = context.near or (context.exact if expression.rule in ("date", "festival") else None)
    if way:
        anchor = None if way in context.words.SPOKEN else context.spoken
    if anchor:
        year = date.fromordinal(anchor[0]).year
        options = [bounds for y in (year - 1, year, year + 1) if (bounds := at(y))]
        if context.written and anchor[0] <= context.written[1]:  # what is told has happened
            options = [o for o in options if o[0] <= context.written[1]] or options
        if anchor[1] - anchor[0] > 31:
            options = (
                [bounds for bounds in options if anchor[0] <= bounds[0] <= anchor[1]]
                or [o for o in options if _same_year(o, anchor)]
                or options
            )
        return min(options, key=lambda bounds: abs(bounds[0] - anchor[0]), default=None)
    if context.written is None:
        return at(date.fromordinal(context.spoken[0]).year) if context.spoken else None
    year = date.fromordinal(context.written[1]).year
    options = [bounds for y in range(year - 4, year + 5) if (bounds := at(y))]
    if way in ("next", "coming"):
        return min((b for b in options if b[0] > context.written[1]), default=None)
    if way == "last":
        return max((b for b in options if b[1] < context.written[1]), default=None)
    return max((b for b in options if b[0] <= context.written[1]), default=None)


def _same_year(bounds: Bounds, other: Bounds) -> bool:
    return date.fromordinal(bounds[0]).year == date.fromordinal(other[1]).year


def in_year(
    at: Callable[[int], Bounds | None], expression: Expression, context: Context, *, whole: bool
) -> Bounds | None:
    """``whole``: the relation is to a year ("June last year"), not to the month itself ("last June")."""
    named = expression.part("year") or expression.part("short")
    if named or (whole and expression.part("way")):
        year = year_of(expression, context)
        return at(year) if year and 1000 < year < 2999 else None
    return _recurring(at, expression, context)
