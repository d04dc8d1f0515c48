"""How many people live in regions, where the gazetteer only adds up towns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from byname.errors import DataError
from byname.stats.tables import figures_in

TABLE = "regions.json.gz"
_MOST = 1.2  # all regions of a country over the country: WorldPop's year and the UN's differ


@cache
def table() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if the regions are more than their country."""
    return figures_in(TABLE, check)


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for a region with fewer people than none, and for regions that are more than 1.2 times their country."""
    for country, of in figures["regions"].items():
        if min(of.values(), default=0) < 0 or sum(of.values()) > _MOST * figures["countries"][country] + 1000:
            raise DataError(f"The table {TABLE} has parts that exceed their total; install byname again.")


@cache
def people_of_regions() -> Mapping[int, int]:
    """The people of regions by their number in the gazetteer; what is missing here is right there."""
    return {int(number): people for of in table()["regions"].values() for number, people in of.items()}


@cache
def guessed_regions() -> frozenset[int]:
    """The regions, by their number in the gazetteer, whose people are those of their towns, cut to what is left of the country."""
    return frozenset(table()["guessed"])
