"""Who works as what: occupations by country, sex and age, soldiers and physicians, and how sure each figure is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import hypot, log
from typing import Any

from byname.errors import DataError
from byname.stats.figures import figure
from byname.stats.population import GROUPS, Cells, ages, living
from byname.stats.tables import figures_in

TABLE = "work.json.gz"
_USUAL = {
    "employed_m": 68.0, "employed_f": 47.0, "armed_forces": 0.0, "physicians": 1.7, "urban": 57.0,
    "agriculture_m": 27.5, "industry_m": 29.0, "service_m": 43.5, "agriculture_f": 25.0, "industry_f": 16.5, "service_f": 58.5,
}  # fmt: skip
"""Where a country has no figure: those of the world (World Bank, 2022)."""
_LIKE_THE_WORLD = "TR"  # whose work stands for a country that the tables lack
_SECTORS = ("agriculture", "industry", "service")
_AT_WORK = (0, 0, 0, 0.3, 0.7, 0.95, 1, 1, 1, 1, 1, 0.85, 0.55, 0.3, 0.15, 0.08, 0.03, 0.01, 0, 0, 0)
"""How employment depends on age, next to that of 30 to 54: a usual shape, a guess; its height is the country's rate."""
_YOUNG = {"1": (0.05, 0.3, 0.7), "2": (0.05, 0.5, 1.0)}
"""What part of the usual there is at 15, 20 and 25 of managers and of professionals."""
_OF_GROUP = {2: 1.0, 3: 0.25, 4: 0.08}
"""What a group of occupations of so many digits has of its two-digit group, where the table has no split."""


@cache
def table() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a part exceeds its total."""
    return figures_in(TABLE, check)


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for a rate outside 0 to 1 and for parts that are not all the employed.

    Groups and sectors may miss 2 %; those whom a survey counted by group may be 1.7 times as many as by rate, or as few.
    """
    rates = [
        value / 100
        for of in figures["indicators"].values()
        for name, value in of.items()
        if name not in ("armed_forces", "physicians")
    ]
    sectors = [
        sum(of[f"{sector}_{sex}"] for sector in _SECTORS) / 100
        for of in figures["indicators"].values()
        for sex in "mf"
        if f"service_{sex}" in of
    ]
    groups = [
        sum(of.values())
        for kind in ("patterns", "borrowed", "surveyed")
        for sexes in figures[kind].values()
        for of in sexes.values()
    ]
    physicians = (
        share <= figures["patterns"][country][sex]["22"]
        for country, shares in figures["physicians"].items()
        for sex, share in zip("mf", shares, strict=True)
    )
    if (
        any(not 0 <= rate <= 1.0001 for rate in (*rates, *figures["splits"].values()))
        or any(abs(total - 1) > 0.02 for total in (*sectors, *groups))
        or any(abs(log(n / figures["workers"][key])) > log(1.7) for key, n in figures["employed"].items())
        or not all(physicians)
    ):
        raise DataError(f"The table {TABLE} has parts that are not their total; install byname again.")


def indicator(country: str, name: str) -> float:
    """A country's figure of that name, the world's where it has none."""
    return float(table()["indicators"].get(country, {}).get(name, _USUAL[name]))


def pattern(country: str, sex: str) -> Mapping[str, float]:
    """What share of a sex's employed each two-digit ISCO-08 group is.

    A country's own table, or a blend of those of others, the more of one the more alike it is. The others' are tilted:
    each group is split into agriculture, industry and services, each sector multiplied by what the country has of
    it over what the table's country has, and the groups put together again. Health professionals are at least
    as many as the country's physicians. (``training/tables/tilting.py``)
    """
    patterns = table()["patterns"]
    found: Mapping[str, float] = patterns.get(country, patterns[_LIKE_THE_WORLD])[sex]
    return found


def is_own(country: str) -> bool:
    """Whether a country has a table of its own."""
    return country in table()["surveyed"]


@cache
def _employed(country: str) -> Mapping[str, float]:
    """How many men and women of at least 15 are employed."""
    adults = [n * a for n, a in zip(living(country), ages(15, 200), strict=True)]
    men, women = sum(adults[:GROUPS]), sum(adults[GROUPS:])
    return {
        "m": max(1.0, men * indicator(country, "employed_m") / 100),
        "f": max(1.0, women * indicator(country, "employed_f") / 100),
    }


def _physicians(country: str, sex: str) -> float:
    """What share of the employed men or women are physicians, from how many there are for 1,000 people."""
    shares = table()["physicians"]
    return float(shares.get(country, shares[_LIKE_THE_WORLD])["mf".index(sex)])


@lru_cache(maxsize=4096)
def employed(country: str, major: str = "") -> Cells:
    """The share of each cell that is employed; with a major group of ISCO-08, as if all who are were of its ages."""
    people, numbers, young = living(country), _employed(country), _YOUNG.get(major, (1.0, 1.0, 1.0))
    shape = [w * (young[g - 3] if 3 <= g < 6 else 1.0) for g, w in enumerate(_AT_WORK)]
    rates = [
        _filled(shape, people[side * GROUPS :][:GROUPS], numbers[sex], 9.9 if major else 0.98)
        for side, sex in enumerate("mf")
    ]
    return (*rates[0], *rates[1])


def _filled(shape: list[float], people: Cells, number: float, most: float) -> list[float]:
    """The shape times what makes it so many people, never above the most in a group."""
    scale = 1.0
    for _ in range(8):
        rates = [min(most, scale * w) for w in shape]
        scale *= number / max(1.0, sum(n * r for n, r in zip(people, rates, strict=True)))
    return rates


def occupation(country: str, code: str) -> Cells:
    """The share of each cell that works in an ISCO-08 group of one to four digits."""
    if code.startswith("0"):
        return _soldiers(country, code)
    at_work = employed(country, code[0])
    share = {sex: of_employed(country, code, sex) for sex in "mf"}
    return _by_sex(
        tuple(rate * share["m"] for rate in at_work[:GROUPS]),
        tuple(rate * share["f"] for rate in at_work[GROUPS:]),
    )


def of_employed(country: str, code: str, sex: str) -> float:
    """What share of a country's employed men or women an ISCO-08 group of one to four digits is."""
    groups = pattern(country, sex)
    if len(code) == 1:
        return sum(share for group, share in groups.items() if group.startswith(code))
    whole = groups.get(code[:2], 0.0)
    if code.startswith("221"):
        return _physicians(country, sex) * _split_of_physicians(code)
    return whole * _split(code)


def _split(code: str) -> float:
    splits = table()["splits"]
    split = float(splits.get(code, _OF_GROUP.get(len(code), _OF_GROUP[4])))
    if len(code) == 3:  # never less than the four-digit groups in it
        split = min(1.0, max(split, sum(s for four, s in splits.items() if four.startswith(code))))
    return split


def _split_of_physicians(code: str) -> float:
    parts = {four: _split(four) for four in ("2211", "2212")}
    return 1.0 if code == "221" else parts.get(code, 0.0) / sum(parts.values())


def occupation_error(of: frozenset[str], code: str) -> float:
    """How sure a share of an occupation is among some countries' people: the standard deviation of its logarithm."""
    if code.startswith("0"):
        return figure("armed_forces").error
    if code.startswith("221"):
        return hypot(figure("physicians").error, figure("occupation_split").error if len(code) > 3 else 0.0)
    own = all(map(is_own, of))
    error = figure("occupation" if own else "occupation_borrowed").error
    return hypot(error, figure("occupation_split").error) if len(code) > 2 else error


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


def _by_sex(men: Cells, women: Cells) -> Cells:
    return tuple(min(1.0, max(0.0, share)) for share in (*men, *women))
