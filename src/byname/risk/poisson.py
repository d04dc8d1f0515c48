"""Poisson numbers that grow with their mean and with the draw, without a jump."""

from __future__ import annotations

from functools import lru_cache
from math import erf, lgamma, sqrt

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
_FEW = 24.0  # means up to which numbers are counted out one by one
_TERMS = 64  # beyond which a mean of _FEW has less than 1e-10
_COUNTS = np.arange(_TERMS)
_LOG_FACTORIALS = np.array([lgamma(n + 1) for n in range(_TERMS)])


def poisson(means: Array, draws: Array) -> Array:
    """The number that a standard normal draw stands for in the Poisson distribution of each mean.

    Between whole numbers it goes in proportion, so that it is increasing in the mean and in the draw: rounded up it
    is the quantile. Above a mean of 24 by Anscombe's transform, which is within a tenth there.
    """
    few = _counted(np.minimum(means, _FEW), draws)
    spread = np.sqrt(np.maximum(means, _FEW) + 0.375) + draws / 2
    many = np.maximum(0.0, spread) ** 2 - 0.375
    return np.asarray(np.where(means > _FEW, np.maximum(few, many), few))


def _counted(means: Array, draws: Array) -> Array:
    at = _levels(draws.tobytes())
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(_COUNTS == 0, 0.0, _COUNTS * np.log(means)[:, None]) - _LOG_FACTORIALS
    below = np.cumsum(np.exp(logs - means[:, None]), axis=1)
    number = (below < at[:, None]).sum(axis=1).clip(max=_TERMS - 1)
    rows = np.arange(len(means))
    start = np.where(number > 0, below[rows, number - 1], 0.0)
    part = (at - start) / np.maximum(below[rows, number] - start, 1e-12)
    return np.asarray(np.maximum(0.0, number - 1 + part.clip(0, 1)))


@lru_cache(maxsize=64)  # an estimate asks for the same draws again and again
def _levels(draws: bytes) -> Array:
    """The levels of standard normal draws."""
    return np.array([(1 + erf(draw / sqrt(2))) / 2 for draw in np.frombuffer(draws)])
