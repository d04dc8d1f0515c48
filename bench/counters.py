"""Other ways to count a crowd, of the same cases: what each says of the 5 %, 50 % and 95 % quantiles and of uniqueness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

import numpy as np
from scipy.stats import multivariate_normal, norm, poisson

from cases import Array, Case

_QUANTILES = (0.05, 0.5, 0.95)
_PRIOR = 20.0  # people of an independent sample that a pair's table is mixed with: RISK.md A.5
_ROUNDS = 25  # of fitting the margins
_SEEN = 1.0  # what a pair that the sample has nobody of counts as, in people


def independence(case: Case, _size: int) -> float:
    """The share that fits if every fact had nothing to do with any other: the product of the facts' shares."""
    return float(np.prod(_margins(case)))


def copula(case: Case, _size: int) -> float:
    """The share by a Gaussian copula with the same margins and correlations of a sample (after Rocher et al., 2019).

    The correlation of two facts is the tetrachoric one of their table in the sample, by Digby's approximation (1983).
    """
    margins, n = _margins(case), len(case.facts)
    correlation = np.eye(n)
    for i, j, table in _pairs(case):
        ratio = (table[1, 1] * table[0, 0] / (table[1, 0] * table[0, 1])) ** 0.75
        correlation[i, j] = correlation[j, i] = (ratio - 1) / (ratio + 1)
    values, vectors = np.linalg.eigh(correlation)
    mended = vectors @ np.diag(np.maximum(values, 1e-3)) @ vectors.T
    scale = np.sqrt(np.diag(mended))
    limits = norm.ppf(np.clip(margins, 1e-9, 1 - 1e-9))
    return float(
        multivariate_normal.cdf(limits, cov=mended / np.outer(scale, scale), maxpts=3000 * n, abseps=1e-9)
    )


def maximum_entropy(case: Case, _size: int) -> float:
    """The share by the table of largest entropy with the same margins and log odds ratios of a sample, refitted for each case."""
    margins, n = _margins(case), len(case.facts)
    states = np.array(list(product((0, 1), repeat=n)), dtype=float)
    logs = np.zeros(len(states))
    for i, j, table in _pairs(case):
        independent = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum() ** 2
        mixed = table + _PRIOR * independent
        logs += np.log(mixed[1, 1] * mixed[0, 0] / (mixed[1, 0] * mixed[0, 1])) * states[:, i] * states[:, j]
    shares = np.exp(logs - logs.max())
    for _ in range(_ROUNDS):
        for i, margin in enumerate(margins):
            fits = states[:, i] == 1
            inside = shares[fits].sum()
            shares[fits] *= margin / inside
            shares[~fits] *= (1 - margin) / max(shares[~fits].sum(), 1e-300)
    return float(shares[-1])


def one(_case: Case, size: int) -> float:
    """The rule of reid-score 0.3.0: what is in none of the nine rows of its table fits one person; none of these files is in it."""
    return 0.0 / size


WAYS: dict[str, Callable[[Case, int], float]] = {
    "independence": independence,
    "Gaussian copula, 1 %": copula,
    "refitted table, 1 %": maximum_entropy,
    "reid-score's rule": one,
}


def counted(way: Callable[[Case, int], float], some: Sequence[Case], size: int) -> tuple[Array, Array]:
    """The quantiles of each case by a way to count, and the chance of being unique: one and a Poisson number of others."""
    others = (size - 1) * np.array([way(case, size) for case in some])
    return 1 + poisson.ppf(np.array(_QUANTILES)[:, None], others[None, :]), np.exp(-others)


def _margins(case: Case) -> Array:
    weights = case.cells / case.cells.sum()
    return np.clip([float(weights @ fact.shares) for fact in case.facts], 1e-12, 1 - 1e-12)


def _pairs(case: Case) -> list[tuple[int, int, Array]]:
    """The table of every two facts in the sample."""
    found = []
    for i, one_ in enumerate(case.facts):
        for j, other in enumerate(case.facts[:i]):
            table = np.histogram2d(one_.sampled, other.sampled, bins=[[-0.5, 0.5, 1.5]] * 2)[0]
            found.append((i, j, np.maximum(table, _SEEN / 2)))
    return found
