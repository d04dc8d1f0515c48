"""Which days an expression of time can mean, given when the text was written and what it spoke of before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from byname.find.calendar import (
    Bounds,
    day_bounds,
    month_bounds,
    nth_unit,
    portion,
    season_bounds,
    shifted,
    year_bounds,
)
from byname.find.expressions import Context, Expression, base_of, direction, in_year, year_of

__all__ = ["resolved"]


def resolved(expression: Expression, context: Context) -> Bounds | None:
    """The first and last day that an expression can mean; None if that cannot be told."""
    if expression.ends is not None:
        return _interval(expression.ends, context)
    resolver = _RESOLVERS.get(expression.rule)
    bounds = resolver(expression, context) if resolver else None
    return _part_of(bounds, expression, context) if bounds else None


def _interval(ends: tuple[Expression, Expression], context: Context) -> Bounds | None:
    first, last = ends
    if (
        "year" not in first.parts
        and "year" in last.parts
        and first.rule in ("date", "month", "season", "day")
    ):
        first = replace(first, parts=first.parts | {"year": last.parts["year"]})
    low, high = resolved(first, context), resolved(last, context)
    if low and high is None:
        high = resolved(last, context.after(first, low))
    if low is None or high is None:
        return None
    if low[0] > high[1]:
        low = shifted(low, -12, "month") if "year" not in ends[0].parts else None
    return (low[0], high[1]) if low and low[0] <= high[1] else None


def _part_of(bounds: Bounds, expression: Expression, context: Context) -> Bounds:
    name = expression.part("part") or expression.part("early")
    if name in ("earlier", "later"):  # than what was spoken of before: any part
        return bounds
    for word in sorted(context.words.PARTS, key=len, reverse=True):
        if word in name:
            return portion(bounds, context.words.PARTS[word])
    return bounds


def _month_number(expression: Expression, context: Context) -> int:
    name = expression.part("month").rstrip(".")
    return int(name) if name.isdigit() else context.words.MONTHS[name]


def _date(expression: Expression, context: Context) -> Bounds | None:
    if "number" in expression.parts:
        return _numeric(expression, context)
    month = _month_number(expression, context)
    day = _day_number(expression.part("day"), context)
    first = min([day, *(int(d) for d in _digits(expression.part("days")))])
    last = _day_number(expression.part("day2"), context) or day
    at = lambda year: day_bounds(year, month, min(first, last), max(first, last))  # noqa: E731
    return in_year(at, expression, context, whole=True)


def _digits(text: str) -> list[str]:
    return "".join(c if c.isdigit() else " " for c in text).split()


def _day_number(words: str, context: Context) -> int:
    digits = _digits(words)
    return int(digits[0]) if digits else context.numbers.ordinal(words) or 0


def _numeric(expression: Expression, context: Context) -> Bounds | None:
    """A date in digits; 03/04 can be a day in March or in April, 03.04 only one in April."""
    day, month = int(expression.part("day")), int(expression.part("number"))
    year = year_of(expression, context)
    if year is None:
        return None
    sorted_by_size = expression.part("sep").startswith(".") or expression.part("whole")[:4].isdigit()
    orders = {None: ((month, day), (day, month)), True: ((month, day),), False: ((day, month),)}
    pairs = orders[True if sorted_by_size else context.day_first]
    options = [bounds for m, d in pairs if (bounds := day_bounds(year, m, d))]
    return (min(b[0] for b in options), max(b[1] for b in options)) if options else None


def _day(expression: Expression, context: Context) -> Bounds | None:
    base = context.spoken or context.written
    if base is None:
        return None
    month = date.fromordinal(base[0])
    return day_bounds(
        month.year, month.month, _day_number(expression.part("day").removeprefix("the "), context)
    )


def _month(expression: Expression, context: Context) -> Bounds | None:
    month = _month_number(expression, context)
    words = expression.part("whole")
    return in_year(lambda year: month_bounds(year, month), expression, context, whole=words.endswith("year"))


def _season(expression: Expression, context: Context) -> Bounds | None:
    first = context.words.SEASONS[expression.part("season")]
    last = context.words.SEASONS[expression.part("season2")] if "season2" in expression.parts else first
    if second := expression.part("year2"):
        year = int(expression.part("year"))
        return season_bounds(year, (first[0], 12))[0], month_bounds(_second_year(year, second), last[1])[1]
    words = expression.part("whole")
    return in_year(
        lambda year: season_bounds(year, (first[0], last[1])),
        expression,
        context,
        whole=words.endswith("year"),
    )


def _second_year(year: int, second: str) -> int:
    return (
        int(second)
        if len(second) == 4
        else year // 100 * 100 + int(second) + (100 if int(second) < year % 100 else 0)
    )


def _year(expression: Expression, context: Context) -> Bounds | None:
    year = year_of(expression, context)
    second = expression.part("year2")
    if year is None or not second:
        return year_bounds(year) if year else None
    if len(second) == 2 and int(second) <= year % 100 and 1 <= int(second) <= 12:
        return month_bounds(year, int(second))
    last = _second_year(year, second)
    return year_bounds(year, last) if last > year else None


def _decade(expression: Expression, context: Context) -> Bounds | None:
    if digits := expression.part("year"):
        return year_bounds(
            int(digits), int(digits) + (99 if digits.endswith("00") and digits != "2000" else 9)
        )
    short = int(expression.part("short") or context.words.DECADES[expression.part("word")])
    first = 2000 + short
    # with no year of writing, the Twenties could be those of either century
    if context.written is None and context.spoken is None and short in (10, 20):
        return None
    known = context.written or context.spoken
    latest = date.fromordinal(known[1]).year if known else 2009
    return year_bounds(
        first if first <= latest else first - 100, (first if first <= latest else first - 100) + 9
    )


def _century_of(expression: Expression, context: Context) -> Bounds | None:
    count = _day_number(expression.part("count"), context)
    return year_bounds(100 * count - 99, 100 * count) if 11 <= count <= 21 else None


def _festival(expression: Expression, context: Context) -> Bounds | None:
    name = expression.part("festival")
    for known, (month, day, month2, day2) in context.words.FESTIVALS.items():
        if name == known or name.endswith(" " + known):
            at = lambda year: (  # noqa: E731
                date(year, month, day).toordinal(),  # noqa: B023
                date(year, month2, day2).toordinal(),  # noqa: B023
            )
            return in_year(at, expression, context, whole=True)
    return year_bounds(int(expression.part("year"))) if expression.part("year") else None


def _weekday(expression: Expression, context: Context) -> Bounds | None:
    way = expression.part("way")
    base = context.spoken if direction(way, context) and way not in context.words.SPOKEN else context.written
    if base is None or "plural" in expression.parts:
        return None
    weekday, exact = context.words.WEEKDAYS[expression.part("weekday")], base[0] == base[1]
    if direction(way, context) > 0:
        ahead = (weekday - date.fromordinal(base[0]).weekday() - 1) % 7 + 1
        return (base[0] + ahead, base[0] + ahead) if exact else (base[0] + 1, base[1] + 7)
    back = (date.fromordinal(base[1]).weekday() - weekday) % 7 or (7 if way == "last" else 0)
    return (base[1] - back, base[1] - back) if exact else (base[0] - 7, base[1])


def _today(expression: Expression, context: Context) -> Bounds | None:
    if context.written is None:
        return None
    days = context.words.TODAY[expression.part("today")]
    return context.written[0] + days, context.written[1] + days


def _relative(expression: Expression, context: Context) -> Bounds | None:
    way = expression.part("way")
    base = base_of(way, context) if way else context.spoken or context.written
    if expression.floating or base is None:
        return None
    unit, sign = _unit(expression.part("unit"), context), direction(way, context) if way else 1
    if unit in ("hour", "minute"):
        return base[0] - 1, base[1] + 1
    if way in ("past", "the past") and "count" not in expression.parts:
        start = shifted(base, -0.5, unit)  # and half a unit of slack: one in all
        return (start[0], base[1]) if start else None
    counted = "count" in expression.parts or not way.startswith(
        ("last", "this", "next", "the", "that", "past")
    )
    if not counted:
        return nth_unit(base, sign, unit)
    if "count" not in expression.parts and expression.part("whole").startswith("the "):
        return nth_unit(base, sign, unit)
    low, high = _counts(expression.part("count"), context)
    ends = [shifted(base, sign * count, unit) for count in (low, high)]
    if way in ("last", "past", "previous", "preceding", "next", "first"):
        ends.append(base)
    known = [end for end in ends if end]
    return (min(end[0] for end in known), max(end[1] for end in known)) if len(known) == len(ends) else None


def _unit(unit: str, context: Context) -> str:
    known: dict[str, str] = context.words.UNITS
    return known.get(unit, unit)


def _counts(words: str, context: Context) -> tuple[float, float]:
    if words in context.words.VAGUE:
        low, high = context.words.VAGUE[words]
        return low, high
    if words.replace(",", ".").replace(".", "", 1).isdigit():
        return float(words.replace(",", ".")), float(words.replace(",", "."))
    count = context.numbers.number(words) or 1
    return count, count


_RESOLVERS: dict[str, Callable[[Expression, Context], Bounds | None]] = {
    "date": _date,
    "day": _day,
    "month": _month,
    "season": _season,
    "year": _year,
    "decade": _decade,
    "century": _century_of,
    "festival": _festival,
    "weekday": _weekday,
    "today": _today,
    "relative": _relative,
}
