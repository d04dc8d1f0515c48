"""How many people match several facts at once, in draws of everything that is uncertain.

The reference population is a table of cells (sex, age group). In each cell a fact has a share of people
who match it. Facts of one group hang together through one trait that they share: their joint share is a
Gumbel copula, in which costs (minus the logarithm of a share) add up like the sides of a box to its
diagonal, with an exponent for each group, 1 for no connection. Groups, and cells, carry all further
dependence; beyond it the table has the largest entropy. Every part of it is a marginal of one and the same
joint distribution whatever facts are asked for, which is why a fact more can never enlarge a crowd and a
wider fact can never shrink one: a table refitted for each set of facts (log odds) does not promise that.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWS = 128
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One fact as an event: whom of each cell it holds for, and how sure that is.

    ``shares`` has a number for every cell, or one for all. ``sigma`` is the standard deviation of its
    logarithm. ``stream`` names its errors: events of one stream err together.
    """

    attribute: str
    shares: tuple[float, ...]
    sigma: float
    visibility: float
    stream: str
    label: str


@cache
def _normals(stream: str) -> Array:
    """Evenly spread standard normal numbers in an order of their own for each stream."""
    levels = [NormalDist().inv_cdf((i + 0.5) / DRAWS) for i in range(DRAWS)]
    random.Random(f"byname {stream}").shuffle(levels)  # noqa: S311 - a fixed order, nothing secret
    return np.array(levels)


@lru_cache(maxsize=2048)  # some 40 kB each
def _costs_of_one(shares: tuple[float, ...], sigma: float, stream: str, exact: bool) -> Array:
    """Minus the logarithm of the share that match one event, by draw and cell; never below 0."""
    with np.errstate(divide="ignore"):
        cost = -np.log(np.array(shares))
    errors = np.zeros(1) if exact else sigma * _normals(stream)
    return np.asarray(np.maximum(0.0, cost[None, :] - errors[:, None]))


def _costs(events: Sequence[Event], exponent: float, exact: bool) -> Array:
    """Minus the logarithm of the share that match all events of one attribute, by draw and cell."""
    costs = [_costs_of_one(event.shares, event.sigma, event.stream, exact) for event in events]
    if len(costs) == 1:
        return costs[0]
    powers = np.broadcast_arrays(*(cost**exponent for cost in costs))
    return np.asarray(sum(powers) ** (1 / exponent))


def _visible(events: Sequence[Event]) -> float:
    return max(event.visibility for event in events)


def group_factor(
    attributes: Sequence[Sequence[Event]],
    exponents: tuple[float, Sequence[float]],
    error: float,
    *,
    exact: bool = False,
) -> Array:
    """The weight of other people that is left after one group of facts, by draw and cell.

    A person who matches everything has weight 1, one who mismatches a fact only the chance that this
    cannot be seen: it is not looked up, or the record is wrong and happens to show what is looked for.
    ``exponents`` are that between the attributes and those within each.
    """
    between, within = exponents
    costs = [_costs(events, e, exact) for events, e in zip(attributes, within, strict=True)]
    odds = error / (1 - error)
    weights = []
    for events, cost in zip(attributes, costs, strict=True):
        v = _visible(events)
        weights.append(1 - v + v * odds * np.exp(-cost))
    powers = [cost**between if len(costs) > 1 else cost for cost in costs]
    left: Array | float = 0.0
    for n in range(len(costs) + 1):
        for subset in combinations(range(len(costs)), n):
            cost_of = sum((powers[i] for i in subset), start=np.zeros_like(costs[0]))
            share = np.exp(-(cost_of ** (1 / between) if n > 1 else costs[subset[0]] if n else cost_of))
            for i, weight in enumerate(weights):
                share = share * (1 - weight if i in subset else weight)
            left = left + share
    return np.asarray(left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The 5 %, 50 % and 95 % quantiles of how many people match."""

    low: float
    median: float
    high: float


def count(cells: Sequence[float], factors: Sequence[Array], sigma: float) -> Count:
    """How many people match, the one whom it is about included: 1 + Poisson of the others who do.

    ``sigma`` is the error of the population itself.
    """
    people = np.array(cells)
    matching: Any = np.broadcast_to(people, (DRAWS, len(people)))
    for factor in factors:
        matching = matching * factor
    total = people.sum()
    others = matching.sum(axis=1) * np.exp(sigma * _normals("population")) * max(0.0, total - 1) / total
    # Anscombe's transform of a Poisson number: monotone in its mean and in the draw, and 0 for a mean of 0
    noise = np.maximum(0.0, np.sqrt(others + 0.125) + _normals("poisson") / 2)
    drawn = 1 + np.minimum(np.maximum(0.0, noise**2 - 0.375), 25 * others)
    drawn.sort()
    return Count(low=_quantile(drawn, 0.05), median=_quantile(drawn, 0.5), high=_quantile(drawn, 0.95))


def _quantile(drawn: Array, share: float) -> float:
    """The quantile of sorted numbers, between two of them in proportion; numpy's own takes ten times as long."""
    below, part = divmod(share * (len(drawn) - 1), 1)
    return float(drawn[int(below)] * (1 - part) + drawn[min(int(below) + 1, len(drawn) - 1)] * part)


def share_of(cells: Sequence[float], factors: Sequence[Array]) -> float:
    """The share of a population that factors of one draw leave."""
    people = np.array(cells)
    left = people[None, :]
    for factor in factors:
        left = left * factor
    return float(left.sum() / people.sum())
