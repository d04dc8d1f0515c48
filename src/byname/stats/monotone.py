"""How many people are younger than any age: a smooth curve through five-year counts that never falls."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

_STEP = 5.0
_LAST = 15.0  # the open group, 100 and older, ends at 115


@dataclass(frozen=True, slots=True)
class Curve:
    """A piecewise cubic: the ages of its knots, how many are younger at each, and how steep it is there."""

    ages: tuple[float, ...]
    counts: tuple[float, ...]
    slopes: tuple[float, ...]

    def below(self, age: float) -> float:
        """How many people are younger than an exact age."""
        if age <= self.ages[0]:
            return self.counts[0]
        if age >= self.ages[-1]:
            return self.counts[-1]
        i = bisect_right(self.ages, age) - 1
        width = self.ages[i + 1] - self.ages[i]
        t = (age - self.ages[i]) / width
        rise = (3 - 2 * t) * t * t
        return (
            self.counts[i] * (1 - rise)
            + self.counts[i + 1] * rise
            + width * t * (1 - t) * ((1 - t) * self.slopes[i] - t * self.slopes[i + 1])
        )


@lru_cache(maxsize=4096)
def curve(groups: tuple[float, ...]) -> Curve:
    """The curve of five-year age groups, the last of them open.

    Monotone by Fritsch and Carlson (1980): a slope is the harmonic mean of the densities on both sides,
    weighted by their widths, so nothing between two knots leaves the counts at them.
    """
    widths = [_STEP] * (len(groups) - 1) + [_LAST]
    ages = tuple(accumulate(widths, initial=0.0))
    counts = tuple(accumulate(map(float, groups), initial=0.0))
    density = [n / width for n, width in zip(groups, widths, strict=True)]
    inner = [
        _harmonic(low, high, before, after)
        for (low, high), (before, after) in zip(pairwise(density), pairwise(widths), strict=True)
    ]
    return Curve(ages, counts, (density[0], *inner, 0.0))


def _harmonic(low: float, high: float, before: float, after: float) -> float:
    if low <= 0 or high <= 0:
        return 0.0
    first, second = 2 * after + before, after + 2 * before
    return (first + second) / (first / low + second / high)
