"""The count of those whom events fit, with its errors and without."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from byname.model import Adversary
from byname.risk.frame import Frame
from byname.risk.groups import factors_of
from byname.risk.joint import MEASURED, Count, Event, costs_of, count, shares_left
from byname.stats.figures import figure


def counted(frame: Frame, events: Sequence[Event], adversary: Adversary) -> Count:
    """The quantiles of how many people of a frame fit events, the person whom they are of included."""
    error = figure("population").error if adversary.searched is None else adversary.searched_error
    return count(frame.cells, factors_of(events, adversary.error_of), error)


def expected(frame: Frame, events: Sequence[Event], adversary: Adversary) -> float:
    """How many people of a frame fit events, the person included, at the middle of every error."""
    factors = factors_of(events, adversary.error_of, exact=True)
    left = float(shares_left(*costs_of(frame.cells, factors), MEASURED, np.zeros(1))[0])
    return 1 + max(0.0, sum(frame.cells) - 1) * left
