"""Who lives where from where: migrants, those who have left, refugees and asylum seekers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from byname.errors import DataError
from byname.stats.population import CELLS, Cells, size
from byname.stats.tables import figures_in

TABLE = "migrants.json.gz"
_MOST_ABROAD, _LEAST_ABROAD = 0.3, 0.02
_USUAL_ADULTS = (0.28, 0.28)
"""Of 100 people under UNHCR's protection, men and women of 18 to 59 where it does not say: those where it does."""


@cache
def table() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a part exceeds its total."""
    return figures_in(TABLE, check)


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for numbers below none, for men and women who are more than all, and for more people gone than a country has."""
    gone: dict[str, int] = {}
    for origin, to in figures["migrants"].items():
        gone[origin] = sum(map(sum, to.values()))
        if any(min(pair) < 0 or len(pair) != 2 for pair in to.values()):
            gone[origin] = -1
    for origin, to in figures["refugees"].items():
        if any(min(row[:3]) < 0 or row[3] + row[4] > 101 for row in to.values()):
            gone[origin] = -1
    if any(n < 0 or n > 2_000_000_000 for n in gone.values()):
        raise DataError(f"The table {TABLE} has a part that exceeds its total; install byname again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refugees:
    """People of one country under another's protection in mid-2025 (UNHCR).

    ``men`` and ``women`` are the shares of all of them that are 18 to 59 years old.
    """

    recognised: int
    asylum_seekers: int
    others: int
    men: float
    women: float

    @property
    def people(self) -> int:
        """All of them."""
        return self.recognised + self.asylum_seekers + self.others


@lru_cache(maxsize=4096)
def refugees(origin: str, destination: str) -> Refugees:
    """The refugees and asylum seekers of a country in another one; none where UNHCR counts none."""
    row = table()["refugees"].get(origin, {}).get(destination, (0, 0, 0, -1, -1))
    recognised, asylum_seekers, others, men, women = row
    share_men, share_women = (men / 100, women / 100) if men >= 0 else _USUAL_ADULTS
    return Refugees(
        recognised=recognised, asylum_seekers=asylum_seekers, others=others, men=share_men, women=share_women
    )  # fmt: skip


@lru_cache(maxsize=16384)
def born_in(origin: str, destination: str) -> tuple[float, float]:
    """How many men and women of one country live in another: the migrants, or the refugees if those are more."""
    men, women = table()["migrants"].get(origin, {}).get(destination, (0, 0))
    protected = refugees(origin, destination)
    if men + women >= protected.people:
        return float(men), float(women)
    adults = protected.men + protected.women
    part = protected.men / adults if adults else 0.5
    return protected.people * part, protected.people * (1 - part)


def migrants(origins: frozenset[str], destinations: frozenset[str]) -> int:
    """How many people of one of the first countries live in one of the second."""
    return round(sum(sum(born_in(origin, to)) for origin in origins for to in destinations if origin != to))


@cache
def abroad(country: str) -> float:
    """How many of a country live outside it, for each of its people; at least 2 of 100, at most 30."""
    destinations = {*table()["migrants"].get(country, ()), *table()["refugees"].get(country, ())}
    gone = sum(sum(born_in(country, to)) for to in destinations)
    return min(_MOST_ABROAD, max(_LEAST_ABROAD, gone / size(frozenset({country}))))


def emigrants(country: str, part: float) -> Cells:
    """A part of those who have left a country, as a share of its people."""
    return (min(1.0, part * abroad(country)),) * CELLS


@cache
def origins(destination: str) -> Mapping[str, float]:
    """The countries that people of a country were born in, and how many there are of each."""
    return _by_destination().get(destination, {})


@cache
def _by_destination() -> Mapping[str, Mapping[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for origin, to in table()["refugees"].items():
        for destination, row in to.items():
            found.setdefault(destination, {})[origin] = sum(row[:3])
    for origin, to in table()["migrants"].items():
        for destination, pair in to.items():
            people = found.setdefault(destination, {})
            people[origin] = max(people.get(origin, 0), sum(pair))
    return found
