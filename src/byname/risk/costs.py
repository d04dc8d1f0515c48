"""What each clue costs: its Shapley share of the logarithm of the crowd, in bits."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations
from math import comb, log2

Left = Callable[[frozenset[int]], float]
"""How many people fit a subset of the clues, by their numbers."""

MOST_CLUES = 12
"""More are not told apart: those that cost least by themselves are left out."""
_EXACT = 7
"""Up to so many clues every subset is asked for, 128 at most; beyond, those on the way of so many orders of the clues."""
_ORDERS = 24


def bits_of(n: int, left: Left) -> tuple[float, ...]:
    """The Shapley value of each of n clues in the binary logarithm of how many people fit; they add up to the whole.

    With many clues it is the mean over a fixed set of orders, each walked forwards and backwards.
    """

    @cache
    def bits(subset: frozenset[int]) -> float:
        return -log2(max(1.0, left(subset)))

    if n <= _EXACT:
        return tuple(_exact(i, n, bits) for i in range(n))
    sums, orders = [0.0] * n, list(_orders(n))
    for order in orders:
        for at, i in enumerate(order):
            sums[i] += bits(frozenset(order[: at + 1])) - bits(frozenset(order[:at]))
    return tuple(total / len(orders) for total in sums)


def _exact(i: int, n: int, bits: Callable[[frozenset[int]], float]) -> float:
    others = [j for j in range(n) if j != i]
    return sum(
        (bits(frozenset({*subset, i})) - bits(frozenset(subset))) / (n * comb(n - 1, size))
        for size in range(n)
        for subset in combinations(others, size)
    )


def _orders(n: int) -> Iterator[tuple[int, ...]]:
    drawn = random.Random(f"byname {n}")  # noqa: S311 - a fixed order, nothing secret
    for _ in range(_ORDERS // 2):
        order = list(range(n))
        drawn.shuffle(order)
        yield tuple(order)
        yield tuple(reversed(order))
