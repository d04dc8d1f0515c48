"""What share of a country's people do or are what: work, faith, language, schooling, family, migration.

Every function takes a country first and gives the share of each cell; ``averaged`` takes it for several
countries together. Figures without a source of their own are the project's round guesses, said to be so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from math import exp
from typing import Any

from byname.errors import DataError
from byname.stats.population import CELLS, GROUPS, Cells, ages, frame, living, size, table
from byname.stats.tables import unpacked

TABLE = "shares.json.gz"
_USUAL = {"employed_m": 68.0, "employed_f": 47.0, "armed_forces": 0.0, "physicians": 1.7, "urban": 57.0}
"""Where a country has no figure: those of the world (World Bank, 2022)."""
_OF_GROUP = {2: 1.0, 3: 0.25, 4: 0.08}
"""What a group of occupations of so many digits has of its two-digit group, where the table has no split."""


@cache
def shares() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a share exceeds the whole."""
    figures: dict[str, Any] = json.loads(unpacked(TABLE))
    check(figures)
    return figures


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for a share outside 0 to 1, and for more people with a degree than with a school leaving."""
    named = [
        s
        for kind in ("religion", "ethnicity", "language")
        for by in figures[kind].values()
        for s in by.values()
    ]
    schooling = [row for sexes in figures["education"].values() for rows in sexes.values() for row in rows]
    if any(not 0 <= s <= 1 for s in (*named, *figures["splits"].values())) or any(
        not 0 <= tertiary <= secondary <= 1 for tertiary, secondary in schooling
    ):
        raise DataError(f"The table {TABLE} has a part that exceeds its total; install byname again.")


@lru_cache(maxsize=8192)
def averaged(of: frozenset[str], shares_of: Callable[..., Cells], *facts: Any) -> Cells:
    """The shares by cell among the people of several countries together."""
    if len(of) == 1:
        return shares_of(next(iter(of)), *facts)
    total, matching = frame(of), [0.0] * CELLS
    for country in sorted(of):
        mine = shares_of(country, *facts)
        matching = [m + n * s for m, n, s in zip(matching, living(country), mine, strict=True)]
    return tuple(m / n if n else 0.0 for m, n in zip(matching, total, strict=True))


def indicator(country: str, name: str) -> float:
    """A country's figure of that name, the world's where it has none."""
    return float(table()["indicators"].get(country, {}).get(name, _USUAL[name]))


def _by_sex(men: Cells, women: Cells) -> Cells:
    return tuple(min(1.0, max(0.0, share)) for share in (*men, *women))


def occupation(country: str, code: str) -> Cells:
    """The share of each cell that works in an ISCO-08 group of one to four digits."""
    if code.startswith("0"):
        return _soldiers(country, code)
    working = ages(15, 70)[:GROUPS]
    rates = [indicator(country, f"employed_{sex}") / 100 * _of_employed(code, sex) for sex in ("m", "f")]
    men, women = (tuple(rate * share for share in working) for rate in rates)
    return _by_sex(men, women)


def _of_employed(code: str, sex: str) -> float:
    groups = table()["occupations"]
    if len(code) == 1:
        return sum(float(of.get(sex, 0.0)) for group, of in groups.items() if group.startswith(code))
    split = float(shares()["splits"].get(code, _OF_GROUP.get(len(code), _OF_GROUP[4])))
    if len(code) == 3:  # never less than the four-digit groups in it
        split = min(
            1.0, max(split, sum(s for four, s in shares()["splits"].items() if four.startswith(code)))
        )
    return float(groups.get(code[:2], {}).get(sex, 0.0)) * split


_RANKS = {"01": 0.15, "02": 0.35, "03": 0.5}  # officers, sergeants, others: a usual shape of an army
_WOMEN = 0.12  # of an army


def _soldiers(country: str, code: str) -> Cells:
    """Members of the armed forces, at least three in a thousand people where the figure is lower or missing."""
    serving, people = ages(18, 50)[:GROUPS], living(country)
    army = max(indicator(country, "armed_forces"), 0.003 * sum(people)) * _RANKS.get(code[:2], 1.0)
    rates = []
    for part, mine in ((1 - _WOMEN, people[:GROUPS]), (_WOMEN, people[GROUPS:])):
        rates.append(army * part / max(1.0, sum(n * s for n, s in zip(mine, serving, strict=True))))
    men, women = (tuple(rate * share for share in serving) for rate in rates)
    return _by_sex(men, women)


def named(country: str, kind: str, stems: tuple[str, ...], least: float) -> Cells:
    """The share with a religion, ethnicity or language of which a word begins with one of the stems, at least ``least``."""
    listed = shares()[kind].get(country, {})
    found = sum(s for name, s in listed.items() if any(f" {stem}" in f" {name}" for stem in stems))
    return (min(1.0, max(least, found)),) * CELLS


def minority(country: str, least: float) -> Cells:
    """The share that does not belong to the largest people of the country."""
    listed = shares()["ethnicity"].get(country, {})
    return (max(least, 1 - max(listed.values(), default=1.0)),) * CELLS


def schooling(country: str, level: int) -> Cells:
    """The share with at least some tertiary (0) or some secondary (1) education, by age and sex."""
    rows = shares()["education"].get(country, _USUAL_SCHOOLING)
    men, women = (
        tuple(0.0 if g < 3 else rows[sex][min(4, max(0, (5 * g - 15) // 10))][level] for g in range(GROUPS))
        for sex in ("m", "f")
    )
    return _by_sex(men, women)


_USUAL_SCHOOLING = {
    sex: [[0.2, 0.65]] * 5 for sex in ("m", "f")
}  # the means of the table's countries, roughly


def _married_by(country: str) -> tuple[Cells, Cells]:
    """The share of men and women who have ever been married, by age: a curve around the mean age at marriage."""
    means = shares()["marriage"].get(country, (27.0, 23.5))
    men, women = (
        tuple(0.92 / (1 + exp(-(5 * g + 2.5 - mean) / 2.5)) for g in range(GROUPS)) for mean in means
    )
    return men, women


def marital(country: str, status: str) -> Cells:
    """The share that is single, married, divorced or widowed; a guess beyond the age at first marriage."""
    sexes = []
    for ever, widowed in zip(_married_by(country), (0.15, 0.45), strict=True):
        lost = tuple(widowed / (1 + exp(-(5 * g - 72.5) / 6)) for g in range(GROUPS))
        parted = tuple(0.1 if g >= 5 else 0.03 for g in range(GROUPS))
        sexes.append(
            {
                "single": tuple((1 - e) * (g >= 3) for g, e in enumerate(ever)),
                "married": tuple(e * (1 - w - d) for e, w, d in zip(ever, lost, parted, strict=True)),
                "divorced": tuple(e * d for e, d in zip(ever, parted, strict=True)),
                "widowed": tuple(e * w for e, w in zip(ever, lost, strict=True)),
            }[status]
        )
    return _by_sex(sexes[0], sexes[1])


_NUMBERS = (0.0, 0.27, 0.38, 0.18, 0.08, 0.04, 0.02, 0.015, 0.008, 0.004, 0.003)


def children(country: str, low: int, high: int) -> Cells:
    """The share with a number of children from low to high: parents two years after marriage, their numbers a guess."""
    men, women = _married_by(country)
    of_parents = sum(p for n, p in enumerate(_NUMBERS) if low <= n <= high)
    at_none = 1.0 if low <= 0 <= high else 0.0
    shape = tuple(at_none * (1 - e * 0.93) + of_parents * e * 0.93 for e in (*men, *women))
    return _by_sex(shape[:GROUPS], shape[GROUPS:])


def abroad(country: str) -> float:
    """How many who were born in a country live outside it, for each of its people; at least 2 of 100, at most 30."""
    gone = sum(map(int, shares()["migrants"].get(country, {}).values()))
    return min(0.3, max(0.02, gone / size(frozenset({country}))))


def emigrants(country: str, part: float) -> Cells:
    """A part of those who have left a country, as a share of its people."""
    return (min(1.0, part * abroad(country)),) * CELLS


def migrants(origins: frozenset[str], destinations: frozenset[str]) -> int:
    """How many people born in one of the first countries live in one of the second."""
    table_ = shares()["migrants"]
    return sum(int(table_.get(origin, {}).get(to, 0)) for origin in origins for to in destinations)


_SOURCES = {
    "service": "World Bank", "occupation": "ILOSTAT 2021, World Bank and BLS OEWS 2025", "location": "GeoNames 2026", "residence": "GeoNames 2026", "birthplace": "GeoNames 2026",
    "religion": "CIA World Factbook 2026", "ethnicity": "CIA World Factbook 2026", "language": "CLDR 48", "education": "Barro and Lee 2015",
    "marital_status": "UN mean age at marriage", "children": "UN mean age at marriage", "migration": "UN DESA 2019 and UNHCR 2025",
    "country": "UN DESA 2019 and UNHCR 2025",
}  # fmt: skip


def sources_of(attributes: frozenset[str]) -> str:
    """The sources of the figures that attributes are counted by, fit to be printed."""
    used = sorted({_SOURCES[a] for a in attributes if a in _SOURCES})
    return "; ".join(["UN World Population Prospects 2024", *used])
