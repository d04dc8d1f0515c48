"""Other ways to count a crowd, of the same cases: what each says of the 5 %, 50 % and 95 % quantiles and of uniqueness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.stats import multivariate_normal, norm, poisson

from cases import Array, Case

_QUANTILES = (0.05, 0.5, 0.95)
_PRIOR = 3.0  # people who fit both facts as if independent, added to those of the sample: of 0.5, 1 and 3 the kindest to these ways
_RARE = 0.01  # of a fact that nobody in the sample has
_ROUNDS = 25  # of fitting the margins


def independence(case: Case) -> float:
    """The share that fits if every fact had nothing to do with any other: the product of the facts' shares."""
    return float(np.prod(_margins(case)))


def copula(case: Case) -> float:
    """The share by a Gaussian copula with the same margins and correlations of a sample (after Rocher et al., 2019).

    The correlation of two facts is the tetrachoric one of their table in the sample, by Digby's approximation (1983).
    """
    margins, n = _margins(case), len(case.facts)
    correlation = np.eye(n)
    for i, j, table in _pairs(case):
        ratio = _odds_ratio(table) ** 0.75
        correlation[i, j] = correlation[j, i] = (ratio - 1) / (ratio + 1)
    values, vectors = np.linalg.eigh(correlation)
    mended = vectors @ np.diag(np.maximum(values, 1e-3)) @ vectors.T
    scale = np.sqrt(np.diag(mended))
    limits = norm.ppf(np.clip(margins, 1e-9, 1 - 1e-9))
    return float(
        multivariate_normal.cdf(limits, cov=mended / np.outer(scale, scale), maxpts=3000 * n, abseps=1e-9)
    )


def maximum_entropy(case: Case) -> float:
    """The share by the table of largest entropy with the same margins and log odds ratios of a sample, refitted for each case."""
    margins, n = _margins(case), len(case.facts)
    states = np.array(list(product((0, 1), repeat=n)), dtype=float)
    logs = np.zeros(len(states))
    for i, j, table in _pairs(case):
        logs += np.log(_odds_ratio(table)) * states[:, i] * states[:, j]
    shares = np.exp(logs - logs.max())
    for _ in range(_ROUNDS):
        for i, margin in enumerate(margins):
            fits = states[:, i] == 1
            inside = shares[fits].sum()
            shares[fits] *= margin / inside
            shares[~fits] *= (1 - margin) / max(shares[~fits].sum(), 1e-300)
    return float(shares[-1])


WAYS: dict[str, Callable[[Case], float]] = {
    "independence": independence,
    "Gaussian copula, 1 %": copula,
    "refitted table, 1 %": maximum_entropy,
}


def counted(way: Callable[[Case], float], some: Sequence[Case], size: int) -> tuple[Array, Array]:
    """The quantiles of each case by a way to count, and the chance of being unique: one and a Poisson number of others."""
    others = (size - 1) * np.array([way(case) for case in some])
    return 1 + poisson.ppf(np.array(_QUANTILES)[:, None], others[None, :]), np.exp(-others)


def _margins(case: Case) -> Array:
    weights = case.cells / case.cells.sum()
    return np.clip([float(weights @ fact.shares) for fact in case.facts], 1e-12, 1 - 1e-12)


def _pairs(case: Case) -> list[tuple[int, int, Array]]:
    """The table of every two facts in the sample, shrunk towards independence."""
    return [
        (i, j, _table(fact.sampled, other.sampled))
        for i, fact in enumerate(case.facts)
        for j, other in enumerate(case.facts[:i])
    ]


def _table(fact: NDArray[np.bool_], other: NDArray[np.bool_]) -> Array:
    size, one, two = len(fact), int(fact.sum()), int(other.sum())
    expected = one * two / size
    both = expected * ((fact & other).sum() + _PRIOR) / (expected + _PRIOR)
    table = np.array([[size - one - two + both, two - both], [one - both, both]])
    part = np.outer([size - one + _RARE, one + _RARE], [size - two + _RARE, two + _RARE]) / size**2
    return np.asarray(np.maximum(table, 0.0) + _PRIOR * part)


def _odds_ratio(table: Array) -> float:
    return float(table[1, 1] * table[0, 0] / (table[1, 0] * table[0, 1]))
