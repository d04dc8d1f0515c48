"""What share of a country's people do or are what: work, faith, language, schooling, family, migration.

Every function takes a country first and gives the share of each cell; ``averaged`` takes it for several
countries together. Figures without a source of their own are the project's round guesses, said to be so.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from byname.stats.cultures import minority, named
from byname.stats.families import children, marital
from byname.stats.figures import figure
from byname.stats.migration import Refugees, abroad, emigrants, migrants, refugees
from byname.stats.population import CELLS, Cells, frame, living
from byname.stats.schooling import schooling, schooling_error
from byname.stats.work import employed, indicator, occupation, occupation_error

__all__ = [
    "Refugees", "abroad", "averaged", "children", "emigrants", "employed", "indicator", "marital", "migrants", "minority", "named",
    "occupation", "occupation_error", "refugees", "schooling", "schooling_error", "sources_of",
]  # fmt: skip


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


_FIGURES = {
    "service": ("armed_forces",), "occupation": ("occupation", "employment", "occupation_split"), "location": ("place", "region"),
    "residence": ("place", "region"), "birthplace": ("place", "region"), "religion": ("religion",), "ethnicity": ("ethnicity",),
    "language": ("language",), "education": ("education",), "marital_status": ("marriage",), "children": ("children",),
    "migration": ("migrants", "refugees"), "country": ("migrants", "refugees"),
}  # fmt: skip
"""Which figures an attribute is counted by, beside the people themselves."""


def sources_of(attributes: frozenset[str]) -> str:
    """The sources of the figures that attributes are counted by, fit to be printed."""
    used = {figure(name).source for attribute in attributes for name in _FIGURES.get(attribute, ())}
    return "; ".join([figure("population").source, *sorted(used)])
