"""The table of shares of peoples: loaded once, checked, refused where a part exceeds its total."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from byname.errors import DataError
from byname.stats.tables import figures_in

TABLE = "shares.json.gz"


@cache
def shares() -> Mapping[str, Any]:
    """The figures, after the check of their digest; raises DataError if a share exceeds the whole."""
    return figures_in(TABLE, check)


def check(figures: Mapping[str, Any]) -> None:
    """Raises DataError for a share outside 0 to 1, levels of education that are not everyone, and impossible ages.

    The four levels may miss one in a hundred; those who finished one are not more than those who reached it.
    """
    kinds = ("religion", "ethnicity", "language")
    named = (share for kind in kinds for by in figures[kind].values() for share in by.values())
    schooling = (
        row
        for country, sexes in figures["education"].items()
        if country != "_own"
        for rows in sexes.values()
        for row in rows
    )
    families = (
        15 <= men <= 45 and 12 <= women <= 45 and 0 < husbands <= 1 and 0 < wives <= 1
        for men, women, husbands, wives in figures["marriage"].values()
    )
    births = (0 < rate < 10 and 15 <= first <= 40 for rate, first in figures["fertility"].values())
    if (
        any(not 0 <= share <= 1 for share in named)
        or not all(map(_is_whole, schooling))
        or not all(families)
        or not all(births)
    ):
        raise DataError(f"The table {TABLE} has a part that exceeds its total; install byname again.")


def _is_whole(levels: list[float]) -> bool:
    none, primary, secondary, finished, tertiary, degree = levels
    return (
        min(levels) >= 0
        and abs(none + primary + secondary + tertiary - 1) <= 0.01
        and finished <= secondary
        and degree <= tertiary
    )
