"""How far people went to school, by country, age and sex."""

from __future__ import annotations

from math import hypot

from byname.stats.figures import figure
from byname.stats.peoples import shares
from byname.stats.population import GROUPS, Cells

TERTIARY, SECONDARY, DEGREE, FINISHED_SCHOOL, ANY = range(5)
"""Levels of ``schooling``: at least some tertiary or secondary education, with a degree, secondary school finished, any schooling."""
_USUAL = [0.08, 0.2, 0.47, 0.3, 0.25, 0.17]
"""By level where there is no country: the mean of the table's, roughly."""
_BORROWED = 0.4  # the error of a neighbours' mean, beside the figures' own; the spread within sub-regions


def schooling(country: str, level: int) -> Cells:
    """The share of each cell with at least a level of education, one of the constants of this module."""
    rows = shares()["education"].get(country)
    return tuple(
        0.0 if g < 3 else _reached(rows[sex][min(6, (5 * g - 15) // 10)] if rows else _USUAL, level)
        for sex in ("m", "f")
        for g in range(GROUPS)
    )


def _reached(levels: list[float], level: int) -> float:
    none, _, secondary, finished, tertiary, degree = levels
    by_level = (tertiary, secondary + tertiary, degree, finished + tertiary, 1 - none)
    return min(1.0, max(0.0, by_level[level]))


def schooling_error(of: frozenset[str]) -> float:
    """How sure a share is among some countries' people, as the standard deviation of its logarithm."""
    own = of <= set(shares()["education"]["_own"])
    return figure("education").error if own else hypot(figure("education").error, _BORROWED)
