"""Marriage and births by country: the ages at them, and how many marry at all."""

from __future__ import annotations

from pathlib import Path

from reference import code_of, factbook, first_number, rows_of

from byname.stats.families import ever_married, married_now
from byname.stats.population import GROUPS, countries, living

_USUAL = (27.0, 23.5)
_CHILDBEARING = slice(3, 10)  # 15 to 49


def marriage(folder: Path) -> dict[str, list[float]]:
    """Country -> mean age at marriage of men and of women, and what part of men and of women ever marry.

    The part of women is what makes as many of 15 to 49 married as the Factbook says; where that would be more
    than 98 of 100 they marry earlier, where less than half, later. That of men makes as many of them married as women, within
    a fifth of the women's part.
    """
    result = {}
    for code, (men, women) in _means(folder).items():
        field = str(factbook(folder).get(code, {}).get("Currently married women (ages 15-49)", ""))
        wanted = first_number(field)
        part, shift = _fitted(code, women, wanted / 100) if wanted else (0.92, 0.0)
        of_men = min(0.98, 1.2 * part, max(0.8 * part, part * _balance(code, men + shift, women + shift)))
        result[code] = [round(n, 3) for n in (men + shift, women + shift, of_men, part)]
    return result


def _means(folder: Path) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for row in rows_of(folder, "owid_un_mean_age_at_marriage_by_sex.csv.gz"):
        code = code_of(row["Entity"])
        men, women = (row[f"Estimated average age at marriage, {sex} (UN)"] for sex in ("men", "women"))
        if code and men and women:  # the rows stand in the order of the years
            found[code] = float(men), float(women)
    return {code: found.get(code, _USUAL) for code in sorted({*found, *countries()})}


def _married(code: str, mean: float, part: float) -> float:
    """The share of women of 15 to 49 who are married by a curve."""
    people = living(code)[GROUPS:][_CHILDBEARING]
    rates = married_now(ever_married(mean, part), "f")[_CHILDBEARING]
    return sum(n * r for n, r in zip(people, rates, strict=True)) / sum(people)


def _fitted(code: str, mean: float, wanted: float) -> tuple[float, float]:
    """What part ever marries, and by how many years later than the mean, so that so many are married."""
    part = min(0.98, max(0.5, wanted / _married(code, mean, 1.0)))
    low, high = (-6.0, 8.0) if abs(_married(code, mean, part) - wanted) > 0.005 else (0.0, 0.0)
    for _ in range(30):
        shift = (low + high) / 2
        low, high = (shift, high) if _married(code, mean + shift, part) > wanted else (low, shift)
    return part, (low + high) / 2


def _balance(code: str, men: float, women: float) -> float:
    """Married women for each married man, if the same part of both marries."""
    people = living(code)
    husbands = zip(people[:GROUPS], married_now(ever_married(men, 1.0), "m"), strict=True)
    wives = zip(people[GROUPS:], married_now(ever_married(women, 1.0), "f"), strict=True)
    return sum(n * r for n, r in wives) / sum(n * r for n, r in husbands)


def fertility(folder: Path) -> dict[str, list[float]]:
    """Country -> children for each woman by today's rates, and the mother's mean age at her first child (CIA World Factbook).

    Where the age is missing it is one year after marriage, in countries with more children less.
    """
    means = _means(folder)
    result = {}
    for code, entry in factbook(folder).items():
        rate = first_number(str(entry.get("Total fertility rate", "")))
        first = first_number(str(entry.get("Mother's mean age at first birth", "")))
        if rate and rate < 9:
            usual = means.get(code, _USUAL)[1] + 1.0 - 0.4 * max(0.0, rate - 2)
            result[code] = [round(rate, 2), round(first or max(18.0, usual), 1)]
    return dict(sorted(result.items()))
