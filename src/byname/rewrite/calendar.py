"""A date written for another day in the very form in which it was written."""

from __future__ import annotations

import re
from datetime import date
from types import ModuleType
from typing import NamedTuple

from byname.lang import words


class Missing(NamedTuple):
    """What a date leaves to the dates before it, and no longer can; ``unsure``: its own year is no more than a guess."""

    month: bool = False
    year: bool = False
    unsure: bool = False


def written(said: str, low: int, high: int, days: int, lacks: Missing, *, language: str = "en") -> str | None:
    """The words of a date for the days that it means once it is moved; None where they have no form that is known."""
    lexicon = words(language, "calendar")
    pieces = list(lexicon.PIECES.finditer(said))
    kinds = [next(k for k in _KINDS if piece.group(k) is not None) for piece in pieces]
    if any(
        kind == "number" or (kind == "word" and piece.group().lower() not in lexicon.AROUND)
        for kind, piece in zip(kinds, pieces, strict=True)
    ):
        return None
    parts = {k: [p for p, kind in zip(pieces, kinds, strict=True) if kind == k] for k in _KINDS}
    if lacks.unsure and not any(kind in ("year", "iso", "slashed", "numeric") for kind in kinds):
        return None
    new = _Writer(said, low, high, days, lacks, lexicon).replaced(parts)
    if new is None:
        return None
    return _put(said, new)


_KINDS = ("iso", "slashed", "numeric", "year", "month", "day", "ordinal", "part", "weekday", "word", "number")
_Pieces = dict[str, list[re.Match[str]]]
_New = list[tuple[int, int, str]]


def _put(said: str, new: _New) -> str:
    """The words with pieces of them replaced."""
    for start, end, text in sorted(new, reverse=True):
        said = said[:start] + text + said[end:]
    return said


class _Writer:
    """One date to be written anew: its words, its days, by how much they move, and what it has to say besides."""

    def __init__(
        self, said: str, low: int, high: int, days: int, lacks: Missing, lexicon: ModuleType
    ) -> None:
        self.said, self.lacks, self.lexicon = said, lacks, lexicon
        self.low, self.high, self.days = low, high, days

    def replaced(self, parts: _Pieces) -> _New | None:
        """The new pieces of the words; None where they are put together in another way."""
        days = sorted([*parts["day"], *parts["ordinal"]], key=lambda m: m.start())
        months, years = parts["month"], parts["year"]
        figures = [*parts["iso"], *parts["slashed"], *parts["numeric"]]
        if figures:
            alone = len(figures) == 1 and not (days or months or years or parts["part"])
            return self._figures(figures[0], parts) if alone else None
        if days:
            return None if parts["part"] else self._days(days, months, years)
        if months:
            return self._months(months, years, parts["part"])
        return self._years(years, parts["part"])

    def _figures(self, piece: re.Match[str], parts: _Pieces) -> _New | None:
        """A date in digits: each number in its place, with as many digits as it had."""
        if parts["numeric"]:
            middle = date.fromordinal((self.low + self.high) // 2 + self.days)
            said = re.split(r"([./])", piece.group())
            return [(*piece.span(), f"{_as_long(said[0], middle.month)}{said[1]}{middle.year}")]
        if self.low != self.high:
            return None  # 03/04: nobody can say which is the month
        was, now = date.fromordinal(self.low), date.fromordinal(self.low + self.days)
        numbers = re.split(r"(\D+)", piece.group())
        order = [0, 2, 4] if parts["iso"] else [4, 2, 0]
        if parts["slashed"] and (int(numbers[0]), int(numbers[2])) != (was.day, was.month):
            order = [4, 0, 2]
        for at, number in zip(order, (now.year, now.month, now.day), strict=True):
            numbers[at] = _as_long(numbers[at], number)
        return [(*piece.span(), "".join(numbers))]

    def _days(
        self, days: list[re.Match[str]], months: list[re.Match[str]], years: list[re.Match[str]]
    ) -> _New | None:
        """One day, or the first and the last, each with its month or both with one."""
        ends = [date.fromordinal(day + self.days) for day in (self.low, self.high)][: len(days)]
        if len(days) > 2 or len(months) > len(days) or len(years) > len(days):
            return None
        if (self.low == self.high) != (len(days) == 1) or not self._is_said(days, months, years):
            return None
        if (
            len(ends) == 2
            and len(months) < 2
            and (ends[0].year, ends[0].month) != (ends[1].year, ends[1].month)
        ):
            return None
        if len(ends) == 2 and len(years) == 1 and ends[0].year != ends[1].year:
            return None
        new = [(*piece.span(), self._day(piece, now.day)) for piece, now in zip(days, ends, strict=True)]
        new += [
            (*piece.span(), self._month(piece, now.month)) for piece, now in zip(months, ends, strict=False)
        ]
        new += [
            (*piece.span(), str(now.year)) for piece, now in zip(years, ends[-len(years) :], strict=False)
        ]
        if not months:
            of = f" of {self.lexicon.MONTHS[ends[-1].month - 1]}" if self.lacks.month else ""
            of += f" {ends[-1].year}" if self.lacks.year else ""
            return [*new, (len(self.said), len(self.said), of)]
        return new + self._year_behind(days, months, years, ends)

    def _is_said(
        self, days: list[re.Match[str]], months: list[re.Match[str]], years: list[re.Match[str]]
    ) -> bool:
        """Whether the words say the days that they are read as."""
        was = [date.fromordinal(day) for day in (self.low, self.high)]
        numbers = self.lexicon.ORDINALS
        said = [int(re.sub(r"\D", "", m["day"])) if m["day"] else _word(m.group(), numbers) for m in days]
        named = {m.group("month")[:3].lower() for m in months}
        return (
            said == [day.day for day in was][: len(said)]
            and named <= {self.lexicon.MONTHS[day.month - 1][:3].lower() for day in was}
            and {int(m.group()) for m in years} <= {day.year for day in was}
        )

    def _year_behind(
        self,
        days: list[re.Match[str]],
        months: list[re.Match[str]],
        years: list[re.Match[str]],
        ends: list[date],
    ) -> _New:
        """The year that the dates before no longer tell: 3 August 2018, August 3, 2018."""
        if years or not (self.lacks.year or ends[0].year != ends[-1].year):
            return []
        end = len(self.said.rstrip())
        comma = "," if days[-1].start() > months[-1].start() else ""
        return [(end, end, f"{comma} {ends[-1].year}")]

    def _months(
        self, months: list[re.Match[str]], years: list[re.Match[str]], part: list[re.Match[str]]
    ) -> _New | None:
        """One month, or the first and the last, each by its middle."""
        if len(months) > 2 or len(years) > len(months) or len(part) > (len(months) == 1):
            return None
        low, high = date.fromordinal(self.low), date.fromordinal(self.high)
        if len(months) == 1:
            if (low.year, low.month) != (high.year, high.month):
                return None
            now = [date.fromordinal((self.low + self.high) // 2 + self.days)]
        else:
            now = [date.fromordinal(self.low + 14 + self.days), date.fromordinal(self.high - 14 + self.days)]
        new = [(*p.span(), self._month(p, day.month)) for p, day in zip(months, now, strict=True)]
        new += [(*p.span(), str(day.year)) for p, day in zip(years, now[-len(years) :], strict=False)]
        new += [(*p.span(), self._part(p, (now[0].day - 1) * 3 // 31)) for p in part]
        if len(years) < len(now) and len(now) == 2 and now[0].year != now[1].year:
            at = months[0].end()
            new.append((at, at, f" {now[0].year}"))
        if not years and (self.lacks.year or now[0].year != now[-1].year):
            at = months[-1].end()
            new.append((at, at, f" {now[-1].year}"))
        return new

    def _years(self, years: list[re.Match[str]], part: list[re.Match[str]]) -> _New | None:
        """One year, or the first and the last, each by its middle."""
        if not 1 <= len(years) <= 2 or len(part) > (len(years) == 1):
            return None
        low, high = date.fromordinal(self.low), date.fromordinal(self.high)
        if low.year != int(years[0].group()) or high.year != int(years[-1].group()):
            return None
        if len(years) == 2:
            now = [
                date.fromordinal(self.low + 182 + self.days),
                date.fromordinal(self.high - 182 + self.days),
            ]
        else:
            now = [date.fromordinal((self.low + self.high) // 2 + self.days)]
        new = [(*p.span(), str(day.year)) for p, day in zip(years, now, strict=True)]
        return new + [(*p.span(), self._part(p, (now[0].month - 1) // 4)) for p in part]

    def _part(self, piece: re.Match[str], third: int) -> str:
        new = str(self.lexicon.PARTS[third])
        new = new if new.endswith("-") else f"{new} "
        return new.capitalize() if piece.group()[0].isupper() else new

    def _day(self, piece: re.Match[str], day: int) -> str:
        said = piece.group()
        if piece["ordinal"] is not None:
            new = str(self.lexicon.ordinal(day))
            return new.capitalize() if said[0].isupper() else new
        figures = re.match(r"\d+", said)
        length = figures.group() if figures else ""
        return (f"{day:02d}" if length.startswith("0") else str(day)) + (
            _as_capital(self.lexicon.ending(day), piece["th"]) if piece["th"] else ""
        )

    def _month(self, piece: re.Match[str], month: int) -> str:
        """A month in full or short, with its stop and in its letters, as another was written."""
        said, name = piece.group(), str(self.lexicon.MONTHS[month - 1])
        bare = said.rstrip(".")
        short = len(bare) <= self.lexicon.ABBREVIATED + (bare.lower() == "sept")
        new = name[: self.lexicon.ABBREVIATED] if short and bare.lower() != "may" else name
        new += piece["dot"] if new != name else ""
        return new.upper() if bare.isupper() else new


def _as_capital(new: str, said: str) -> str:
    return new.upper() if said.isupper() else new


def _as_long(said: str, number: int) -> str:
    """A number with as many digits as another: 3 or 03, 2019 or 19."""
    said = said.strip()
    if len(said) == 2 and number > 99:
        return f"{number % 100:02d}"
    return f"{number:02d}" if said.startswith("0") else str(number)


def _word(said: str, numbers: dict[str, int]) -> int:
    """The number of an ordinal in words."""
    return sum(numbers.get(part, 0) or _TENS.get(part, 0) for part in re.split(r"[\s-]+", said.lower()))


_TENS = {"twenty": 20, "thirty": 30}
