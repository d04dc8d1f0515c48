"""How many people there are: by country, sex and five years of age, and what shares of them do or are what.

A cell is one sex and one five-year age group: men first, then women, 21 groups each, the last open.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import log
from typing import Any

from byname.errors import DataError
from byname.stats.monotone import Curve, curve
from byname.stats.places import parents, place
from byname.stats.tables import figures_in

TABLE = "population.json.gz"
GROUPS = 21
CELLS = 2 * GROUPS
VINTAGE = 2025
"""The year whose living people are counted; fixed, so that a fact more never moves the count."""
WORLD = "m49:001"
OLDEST = 115.0
"""Where the open age group is taken to end."""

Cells = tuple[float, ...]


@cache
def table() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a part exceeds its total."""
    return figures_in(TABLE, check)


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError if a count is negative, or if cells do not add up to their country's total.

    The total of the same source may differ by a thousandth, that of the other source (the Factbook, 2025,
    where more than 100,000 people live) by a factor of two.
    """
    people, now = figures["population"], figures["epochs"].index(VINTAGE)
    for country, totals in figures["totals"].items():
        rows = list(zip(people[country]["m"], people[country]["f"], strict=True))
        sums = [sum(men) + sum(women) for men, women in rows]
        elsewhere = figures["elsewhere"].get(country, 0)
        if (
            any(min(*men, *women) < 0 or len(men) != GROUPS or len(women) != GROUPS for men, women in rows)
            or any(abs(n - total) > max(50, 0.001 * total) for n, total in zip(sums, totals, strict=True))
            or (elsewhere > 100_000 and abs(log(max(1, sums[now]) / elsewhere)) > log(2))
        ):
            raise DataError(f"The table {TABLE} has parts that are not their total; install byname again.")


@cache
def countries() -> tuple[str, ...]:
    """The ISO codes of the countries that the table has."""
    return tuple(sorted(table()["population"]))


@cache
def countries_in(code: str) -> frozenset[str]:
    """The countries of a code: one for a country or a place in it, those of an area for an M49 code."""
    if code == WORLD:
        return frozenset(countries())
    if not code.startswith("m49:"):
        country = place(code).country
        return frozenset({country} if country else ())
    return frozenset(c for c in countries() if any(p.id == code for p in parents(place(f"country:{c}"))))


@cache
def living(country: str, at: float = VINTAGE) -> Cells:
    """How many people of a country live at a time from 1990 to 2050, by cell.

    Cohorts are followed between the table's epochs, five years apart, so that a large cohort stays large
    as it ages; a country that the table lacks has the ages of the world.
    """
    rows = table()["population"].get(country)
    if rows is None:
        return _like_the_world(country)
    epochs = table()["epochs"]
    when = min(max(at, epochs[0]), epochs[-1])
    before = max(i for i, epoch in enumerate(epochs[:-1]) if epoch <= when)
    years = epochs[before + 1] - epochs[before]
    share = (when - epochs[before]) / years
    if share == 0.0:
        return tuple(float(n) for sex in ("m", "f") for n in rows[sex][before])
    return tuple(
        n for sex in ("m", "f") for n in _followed(rows[sex][before], rows[sex][before + 1], share, years)
    )


def _followed(earlier: list[int], later: list[int], share: float, years: float) -> list[float]:
    """Age groups between two epochs: those of the earlier grown older and those of the later grown younger, blended."""
    older, younger = share * years, (1 - share) * years
    before, after = curve(tuple(earlier)), curve(tuple(later))
    return [
        (1 - share) * _between(before, 5 * g - older, 5 * g + 5 - older, last=g == GROUPS - 1)
        + share * _between(after, 5 * g + younger, 5 * g + 5 + younger, last=g == GROUPS - 1)
        for g in range(GROUPS)
    ]


def _between(people: Curve, low: float, high: float, *, last: bool) -> float:
    """How many are from one exact age up to another; births after the epoch are taken to be like its youngest."""
    born = people.below(5.0) / 5 * max(0.0, min(high, 0.0) - low)
    upper = OLDEST if last else high
    return born + people.below(max(0.0, upper)) - people.below(max(0.0, low))


def _like_the_world(country: str) -> Cells:
    world = frame(frozenset(countries()))
    here = place(f"country:{country}").population
    return tuple(n * max(here, 500) / sum(world) for n in world)


@cache
def frame(of: frozenset[str]) -> Cells:
    """How many people some countries have together, by cell."""
    parts = [living(country) for country in sorted(of)]
    return tuple(map(sum, zip(*parts, strict=True)))


def size(of: frozenset[str]) -> float:
    """How many people some countries have together."""
    return sum(frame(of))


@lru_cache(maxsize=8192)
def ages(low: float, high: float, of: frozenset[str] | None = None) -> Cells:
    """The share of each cell that is at least ``low`` and less than ``high`` years old.

    With countries, as many of their people as were born in those years: a monotone curve through the counts
    up to each fifth birthday, so that a wider band never has fewer. Without, groups are split evenly.
    """
    if of is None:
        return tuple(_even(g, low, high) for g in range(GROUPS)) * 2
    return tuple(_by_curve(people, g, low, high) for people in _curves(of) for g in range(GROUPS))


def _bounds(group: int) -> tuple[float, float]:
    return 5.0 * group, 5.0 * group + 5 if group < GROUPS - 1 else OLDEST


def _even(group: int, low: float, high: float) -> float:
    start, end = _bounds(group)
    return max(0.0, min(end, high) - max(start, low)) / (end - start)


@cache
def _curves(of: frozenset[str]) -> tuple[Curve, Curve]:
    people = frame(of)
    return curve(people[:GROUPS]), curve(people[GROUPS:])


def _by_curve(people: Curve, group: int, low: float, high: float) -> float:
    start, end = _bounds(group)
    if low <= start and end <= high:
        return 1.0
    if high <= start or end <= low:
        return 0.0
    whole = people.below(end) - people.below(start)
    if whole <= 0:
        return _even(group, low, high)
    part = people.below(min(end, high)) - people.below(max(start, low))
    return min(1.0, max(0.0, part / whole))
