"""Who is married and who has how many children, by country, age and sex."""

from __future__ import annotations

from functools import cache, lru_cache
from math import exp

from byname.stats.peoples import shares
from byname.stats.population import GROUPS, VINTAGE, Cells, table

_USUAL_MARRIAGE = (27.0, 23.5, 0.92, 0.92)
_USUAL_BIRTHS = (2.2, 24.0)
_SPREAD = 2.5
"""The scale of the logistic curve of first marriages, years: a standard deviation of 4.5 years."""
_WIDOWED = {"m": 0.15, "f": 0.45}  # at the end of a long life; a guess
_PARTED = 0.1  # of those who ever married, from 25 on; 3 of 100 before; a guess


def ever_married(mean: float, part: float) -> Cells:
    """The share of an age group that has ever married: a logistic curve around the mean age, up to the part that ever does."""
    return tuple(0.0 if g < 2 else part / (1 + exp(-(5 * g + 2.5 - mean) / _SPREAD)) for g in range(GROUPS))


def _parted() -> Cells:
    return tuple(_PARTED if g >= 5 else 0.03 for g in range(GROUPS))


def _widowed(sex: str) -> Cells:
    return tuple(_WIDOWED[sex] / (1 + exp(-(5 * g - 72.5) / 6)) for g in range(GROUPS))


def married_now(ever: Cells, sex: str) -> Cells:
    """The share of an age group that is married, of those who ever were."""
    return tuple(e * (1 - w - d) for e, w, d in zip(ever, _widowed(sex), _parted(), strict=True))


@lru_cache(maxsize=4096)
def marital(country: str, status: str) -> Cells:
    """The share of each cell that is single, married, divorced or widowed."""
    men, women, husbands, wives = shares()["marriage"].get(country, _USUAL_MARRIAGE)
    sexes = (("m", ever_married(men, husbands)), ("f", ever_married(women, wives)))
    return tuple(share for sex, ever in sexes for share in _of_status(ever, sex, status))


def _of_status(ever: Cells, sex: str, status: str) -> Cells:
    if status == "single":
        return tuple((1 - e) * (g >= 3) for g, e in enumerate(ever))
    if status == "married":
        return married_now(ever, sex)
    gone = {"divorced": _parted(), "widowed": _widowed(sex)}[status]
    return tuple(e * part for e, part in zip(ever, gone, strict=True))


_FROM_CHILDREN = 7.0
"""Births for each woman from children under 5 for each woman of 15 to 49: Hauer, Baker and Brown (2013)."""
_CHILDLESS = (0.14, 0.02)
"""The part that stays without children where fertility is low, and what each child more for each woman takes off: a guess."""
_FIRST_SPREAD = 3.0  # the scale of the logistic curve of first births, years
_DISPERSION = 6.0  # the size of the negative binomial of children after the first; a guess


@lru_cache(maxsize=4096)
def children(country: str, low: int, high: int) -> Cells:
    """The share of each cell with a number of children from low to high.

    Who has any follows a logistic curve around the mother's age at her first child; of parents, those after
    the first are negative binomial, and as many as fertility was when they were 28, half of them three to seven
    years after the first. Men are as much older as they are at marriage.
    """
    mean_m, mean_f, _, _ = shares()["marriage"].get(country, _USUAL_MARRIAGE)
    older = min(6.0, max(0.0, mean_m - mean_f))
    return tuple(
        _numbers(country, 5 * g + 2.5 - gap, low, high) for gap in (older, 0.0) for g in range(GROUPS)
    )


def _numbers(country: str, age: float, low: int, high: int) -> float:
    """The share of women of an age with so many children."""
    rate, first = shares()["fertility"].get(country, _USUAL_BIRTHS)
    completed = _completed(country, rate, VINTAGE - (age - 28))
    never = max(0.03, _CHILDLESS[0] - _CHILDLESS[1] * (completed - 1.5))
    parents = 0.0 if age < 12 else (1 - never) / (1 + exp(-(age - first - 0.5) / _FIRST_SPREAD))
    middle = first + 3.0 + 1.2 * max(0.0, completed - 1)
    further = max(0.12, (completed / (1 - never) - 1) / (1 + exp(-(age - middle) / 3.5)))
    some = _negative_binomial(further, max(1, low) - 1, high - 1)
    return min(1.0, (1 - parents if low <= 0 <= high else 0.0) + parents * some)


def _negative_binomial(mean: float, low: int, high: int) -> float:
    """The chance of a number from low to high, at most 19."""
    odds = mean / (_DISPERSION + mean)
    chance, total = (1 - odds) ** _DISPERSION, 0.0
    for n in range(min(high, 19) + 1):
        total += chance if n >= low else 0.0
        chance *= odds * (n + _DISPERSION) / (n + 1)
    return total


@cache
def _rates(country: str) -> tuple[float, ...]:
    """Children under 5 for each woman of 15 to 49, times seven, at every epoch of the table."""
    rows = table()["population"].get(country)
    if rows is None:
        return ()
    pairs = zip(rows["m"], rows["f"], strict=True)
    return tuple(_FROM_CHILDREN * (men[0] + women[0]) / max(1, sum(women[3:10])) for men, women in pairs)


def _completed(country: str, today: float, year: float) -> float:
    """Children for each woman by the rates of a year; towards today those of the Factbook."""
    rates, epochs = _rates(country), table()["epochs"]
    if not rates:
        return today
    here, place = epochs.index(VINTAGE), (min(max(year, epochs[0]), VINTAGE) - epochs[0]) / 5
    i = min(int(place), here - 1)
    then = rates[i] + (place - i) * (rates[i + 1] - rates[i])
    recent = max(0.0, 1 - (VINTAGE - year) / 20)
    return float(min(9.0, max(1.0, then * min(1.5, max(0.7, today / rates[here])) ** min(1.0, recent))))
