"""How many people match several facts at once, in draws of everything that is uncertain.

The reference population is a table of cells (sex, age group), and in each cell a fact has a share of people who match
it. Given the tables that byname has, of which every one is by cell, the joint distribution of largest entropy has
facts independent within a cell. Facts of one group are known to hang together beyond that: their joint share is a
Gumbel copula, in which costs (minus the logarithm of a share) add up like the sides of a box to its diagonal. What
else hangs together nobody knows for one text; how far it moves a crowd was measured (``Dependence``). All this is one
increasing function of the costs, in each draw, whatever facts are asked for, which is why a fact more can never
enlarge a crowd and a wider fact can never shrink one: a table refitted for each set of facts does not promise that.
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

from byname.risk.poisson import poisson

DRAWS = 128
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependence:
    """How far real crowds are from those of independent facts, by what the facts cost beside the rarest one.

    Where facts cost x beside the rarest one, they together cost less than if they were independent by curve * x * y,
    and by kin * y less or strange * y more (one standard deviation each way), where y is x, bent: x / (1 + x / 10).
    ``curve`` is above 0 since whoever is asked about exists: what is found together once is found together oftener.
    """

    curve: float
    kin: float
    strange: float


MEASURED = Dependence(curve=0.0176, kin=0.267, strange=0.216)
"""On files of whole populations whose truth is known: `bench/crowd.py` prints it."""
_BEND = 10.0  # nats
_NEVER = 700.0  # nats; the logarithm of the smallest number there is


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One fact as an event: whom of each cell it holds for, and how sure that is.

    ``shares`` has a number for every cell, or one for all; where there is a wider event ``within`` which this one
    stands, it is the share of those whom that one fits. ``sigma`` is the standard deviation of the logarithm of its
    odds. ``stream`` names its errors: events of one stream err together.
    """

    attribute: str
    shares: tuple[float, ...]
    sigma: float
    visibility: float
    stream: str
    label: str
    within: Event | None = None

    @property
    def most(self) -> float:
        """The largest share that any cell has of it."""
        return max(self.shares) * (1.0 if self.within is None else self.within.most)


_LEVELS = tuple(NormalDist().inv_cdf((i + 0.5) / DRAWS) for i in range(DRAWS))


@cache
def normals(stream: str) -> Array:
    """Evenly spread standard normal numbers in an order of their own for each stream."""
    levels = list(_LEVELS)
    random.Random(f"byname {stream}").shuffle(levels)  # noqa: S311 - a fixed order, nothing secret
    return np.array(levels)


@lru_cache(maxsize=4096)  # some 40 kB each
def _costs_of_shares(shares: tuple[float, ...], sigma: float, stream: str, exact: bool) -> Array:
    """Minus the logarithm of shares whose odds are off by a draw, by draw and cell; 0 for everybody."""
    errors = np.zeros(1) if exact else sigma * normals(stream)
    with np.errstate(divide="ignore"):
        odds_against = 1 / np.array(shares) - 1
    return np.asarray(np.log1p(np.maximum(0.0, odds_against)[None, :] * np.exp(-errors)[:, None]))


def _costs_of_one(event: Event, exact: bool) -> Array:
    cost = _costs_of_shares(event.shares, event.sigma, event.stream, exact)
    return cost if event.within is None else cost + _costs_of_one(event.within, exact)


def _costs(events: Sequence[Event], exponent: float, exact: bool) -> Array:
    """Minus the logarithm of the share that match all events of one attribute, by draw and cell."""
    costs = [_costs_of_one(event, exact) for event in events]
    if len(costs) == 1:
        return costs[0]
    powers = np.broadcast_arrays(*(cost**exponent for cost in costs))
    return np.asarray(sum(powers) ** (1 / exponent))


def _visible(events: Sequence[Event]) -> float:
    return max(event.visibility for event in events)


def group_factor(
    attributes: Sequence[Sequence[Event]],
    exponents: tuple[float, Sequence[float]],
    errors: Sequence[float],
    *,
    exact: bool = False,
) -> Array:
    """The weight of other people that is left after one group of facts, by draw and cell.

    A person who matches everything has weight 1, one who mismatches a fact only the chance that this
    cannot be seen: it is not looked up, or the record is wrong and happens to show what is looked for.
    ``exponents`` are that between the attributes and those within each; ``errors`` the chance of a wrong record
    for each attribute.
    """
    between, within = exponents
    costs = [_costs(events, e, exact) for events, e in zip(attributes, within, strict=True)]
    weights = []
    for events, cost, error in zip(attributes, costs, errors, strict=True):
        v = _visible(events)
        weights.append(1 - v + v * error / (1 - error) * np.exp(-cost))
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


def costs_of(cells: Sequence[float], factors: Sequence[Array]) -> tuple[Array, Array]:
    """By draw, what the dearest of all groups of facts costs in a population, and what the others cost beside it."""
    people = np.array(cells) / max(sum(cells), 1e-9)
    together: Any = people[None, :]
    rarest: Any = np.zeros(1)
    with np.errstate(divide="ignore", invalid="ignore"):
        for factor in factors:
            together = together * factor
            rarest = np.maximum(rarest, -np.log(factor @ people if factor.shape[1] > 1 else factor[:, 0]))
        beside = np.clip(-np.log(together.sum(axis=1)) - rarest, 0.0, _NEVER)
    return np.asarray(rarest), np.asarray(np.where(np.isinf(rarest), 0.0, beside))


def shares_left(rarest: Array, beside: Array, dependence: Dependence, errors: Array) -> Array:
    """The share of a population that facts of such costs leave, by draw, with errors of their dependence."""
    bent = beside / (1 + beside / _BEND)
    part = np.where(errors > 0, dependence.kin, dependence.strange) * errors
    truly = beside - bent * (part + dependence.curve * beside)
    return np.asarray(np.exp(-rarest - np.maximum(0.0, truly)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The 5 %, 50 % and 95 % quantiles of how many people match."""

    low: float
    median: float
    high: float


def count(cells: Sequence[float], factors: Sequence[Array], sigma: float) -> Count:
    """How many people match, the one whom it is about included: 1 + Poisson of the others who do.

    ``sigma`` is the error of the population itself, as the standard deviation of its logarithm.
    """
    people = max(0.0, sum(cells) - 1) * np.exp(sigma * normals("population"))
    left = shares_left(*costs_of(cells, factors), MEASURED, normals("dependence"))
    drawn = 1 + poisson(people * left, normals("poisson"))
    drawn.sort()
    return Count(low=_quantile(drawn, 0.05), median=_quantile(drawn, 0.5), high=_quantile(drawn, 0.95))


def _quantile(drawn: Array, share: float) -> float:
    """The quantile of sorted numbers, between two of them in proportion; numpy's own takes ten times as long."""
    below, part = divmod(share * (len(drawn) - 1), 1)
    return float(drawn[int(below)] * (1 - part) + drawn[min(int(below) + 1, len(drawn) - 1)] * part)
