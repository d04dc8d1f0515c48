"""How many people there are: by country, sex and five years of age, and what shares of them do or are what.

A cell is one sex and one five-year age group: men first, then women, 21 groups each, the last open.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from byname.errors import DataError
from byname.stats.places import parents, place
from byname.stats.tables import unpacked

TABLE = "population.json.gz"
GROUPS = 21
CELLS = 2 * GROUPS
VINTAGE = 2025
"""The year whose living people are counted; fixed, so that a fact more never moves the count."""
WORLD = "m49:001"

Cells = tuple[float, ...]


@cache
def table() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a part exceeds its total."""
    figures: dict[str, Any] = json.loads(unpacked(TABLE))
    check(figures)
    return figures


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for figures of which a count is negative or a share or a sum of shares exceeds the whole."""
    counts = (
        n for sexes in figures["population"].values() for rows in sexes.values() for r in rows for n in r
    )
    rates = [
        value / 100
        for country in figures["indicators"].values()
        for name, value in country.items()
        if name in ("employed_m", "employed_f", "urban")
    ]
    sums = [sum(shares.get(sex, 0.0) for shares in figures["occupations"].values()) for sex in ("m", "f")]
    if min(counts) < 0 or any(not 0 <= value <= 1.001 for value in (*rates, *sums)):
        raise DataError(f"The table {TABLE} has a part that exceeds its total; install byname again.")


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
    """How many people of a country live at a time, by cell.

    Cohorts are followed between the table's epochs, so that a large cohort stays large as it ages; a
    country that the table lacks has the ages of the world.
    """
    rows = table()["population"].get(country)
    if rows is None:
        return _like_the_world(country)
    epochs = table()["epochs"]
    before = max(i for i, epoch in enumerate(epochs[:-1]) if epoch <= max(at, epochs[0]))
    share = (at - epochs[before]) / (epochs[before + 1] - epochs[before])
    return tuple(
        n for sex in ("m", "f") for n in _followed(rows[sex][before], rows[sex][before + 1], share, 10.0)
    )


def _followed(earlier: list[int], later: list[int], share: float, years: float) -> list[float]:
    """Age groups between two epochs: those of the earlier grown older and those of the later grown younger, blended."""
    older, younger = share * years, (1 - share) * years
    return [
        (1 - share) * _between(earlier, 5 * g - older, 5 * g + 5 - older, last=g == GROUPS - 1)
        + share * _between(later, 5 * g + younger, 5 * g + 5 + younger, last=g == GROUPS - 1)
        for g in range(GROUPS)
    ]


def _between(groups: list[int], low: float, high: float, *, last: bool) -> float:
    """How many are from one exact age up to another; births after the epoch are taken to be like its youngest."""
    if high <= 0:
        return float(groups[0])
    total = groups[0] * max(0.0, -low) / 5
    for g, n in enumerate(groups):
        upper = 5 * g + 5 if g < GROUPS - 1 else 5 * g + 15
        overlap = min(upper, 200 if last else high) - max(5 * g, low)
        total += n * max(0.0, overlap) / (upper - 5 * g)
    return total


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


@lru_cache(maxsize=4096)
def ages(low: float, high: float) -> Cells:
    """The share of each cell that is at least ``low`` and less than ``high`` years old."""
    shares = []
    for g in range(GROUPS):
        upper = 5 * g + 5 if g < GROUPS - 1 else 5 * g + 15
        shares.append(max(0.0, min(upper, high) - max(5 * g, low)) / (upper - 5 * g))
    return tuple(shares * 2)
