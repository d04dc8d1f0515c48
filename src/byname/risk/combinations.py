"""The smallest dangerous combinations: few clues for which already too few people fit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from byname.risk.costs import Left
from byname.risk.joint import Count

LARGEST, MOST = 3, 3
_CLUES = 8  # those that cost most are looked through
_FAR = 30.0  # a count this many times k at the middle of all errors is not below k at its low end

Found = tuple[tuple[int, ...], Count]


def dangerous(n: int, k: int, left: Left, count: Callable[[frozenset[int]], Count]) -> tuple[Found, ...]:
    """At most three sets of one to three of n clues, dearest first, that leave fewer than k people at the low end.

    They are minimal: without any of its clues a set leaves enough. Small sets come first, then those that leave fewest.
    """
    found: list[Found] = []
    for size in range(1, LARGEST + 1):
        new: list[Found] = []
        for members in combinations(range(min(n, _CLUES)), size):
            subset = frozenset(members)
            if any(subset.issuperset(smaller) for smaller, _ in found) or left(subset) > _FAR * k:
                continue
            counted = count(subset)
            if counted.low < k:
                new.append((members, counted))
        found += sorted(new, key=lambda one: (one[1].high, one[0]))
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])
