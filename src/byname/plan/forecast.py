"""What a test will probably say: the margin as a sum, with what each choice at each level takes from it.

The sum is exact where facts are independent. Where they are not, it is off by what the tests that were
made show, and that much slack is left before anything is given up on its word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, inf

import numpy as np

from byname.plan.choices import Choice, Levels

_BINS = 240  # of the room that the drops share; more make the bound tighter and the table longer


@dataclass(frozen=True, slots=True)
class Forecast:
    """The margin with everything at the top, and how far each level of each choice alone brings it down."""

    summit: float
    drops: tuple[tuple[float, ...], ...]

    def margin(self, levels: Levels) -> float:
        """The margin to be expected at these levels."""
        return self.summit - sum(drops[level] for drops, level in zip(self.drops, levels, strict=True))

    def surprise(self, known: Mapping[Levels, float], bottom: float) -> float:
        """The most by which a test has said better than was forecast; at the bottom a margin says nothing."""
        return max(
            (margin - self.margin(levels) for levels, margin in known.items() if margin > bottom + 1e-3),
            default=0.0,
        )


@dataclass(frozen=True, slots=True)
class Bound:
    """The least loss that the choices of an order, from one on, cost within the room that is left to them."""

    step: float
    table: tuple[tuple[float, ...], ...]

    def of(self, decided: int, room: float) -> float:
        """The least loss of the choices that are not decided; infinite if there is no room."""
        bins = ceil(room / self.step - 1e-9)
        return inf if bins < 0 else self.table[decided][min(bins, _BINS)]


def bound_of(
    choices: Sequence[Choice],
    forecast: Forecast,
    levels: Sequence[Iterable[int]],
    order: Sequence[int],
    room: float,
) -> Bound:
    """The bound for choices decided in that order, each among its levels; drops are rounded to its favour."""
    step = max(room, 1e-9) / _BINS
    rows = [np.zeros(_BINS + 1)]
    for at in reversed(order):
        row = np.full(_BINS + 1, inf)
        for level in levels[at]:
            takes = int(forecast.drops[at][level] / step + 1e-9)
            if takes <= _BINS:
                row[takes:] = np.minimum(
                    row[takes:], choices[at].losses[level] + rows[-1][: _BINS + 1 - takes]
                )
        rows.append(row)
    return Bound(step=step, table=tuple(tuple(row.tolist()) for row in reversed(rows)))
