"""The count of those whom events fit, with its errors and without."""

from __future__ import annotations

from collections.abc import Sequence

from byname.model import Adversary
from byname.risk.frame import Frame
from byname.risk.groups import factor_of, grouped, share_left
from byname.risk.joint import Count, Event, count

POPULATION_SIGMA = 0.1
"""The error of a population, as the standard deviation of its logarithm: RISK.md B.1."""


def counted(frame: Frame, events: Sequence[Event], adversary: Adversary) -> Count:
    """The quantiles of how many people of a frame fit events, the person whom they are of included."""
    factors = [factor_of(group, adversary.error) for group in grouped(events)]
    sigma = POPULATION_SIGMA if adversary.searched is None else adversary.searched_error
    return count(frame.cells, factors, sigma)


def expected(frame: Frame, events: Sequence[Event], adversary: Adversary) -> float:
    """How many people of a frame fit events, the person included, at the middle of every error."""
    return 1 + max(0.0, sum(frame.cells) - 1) * share_left(frame.cells, grouped(events), adversary.error)
