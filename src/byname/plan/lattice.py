"""The least-loss levels at which everyone's crowd is large enough: a best-first search with an exact test.

The test is monotone: what fails at some levels fails at all lower ones (the estimates are, up to the
noise of a refit). Three consequences keep the number of tests small. A choice has a floor: the lowest
level that passes while all others stand at the top. A greedy descent from the top gives a plan to beat.
A partly decided plan is given up if it fails even with every open choice as high as the plan to beat
leaves it loss to spend. What comes back has passed the test itself, never by inference.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from byname.plan.choices import Choice, Levels


@dataclass(slots=True)
class Test:
    """The exact test with a memory: the margin of each adversary's crowd over k, in natural logarithms.

    ``margin`` takes levels and returns the smallest margin, at or above 0 where everyone is hidden.
    ``left`` is the number of tests that may still be made.
    """

    margin: Callable[[Levels], float]
    left: int
    known: dict[Levels, float] = field(default_factory=dict)
    failed: list[Levels] = field(default_factory=list)

    def of(self, levels: Levels) -> float:
        """The margin at these levels, from memory if it was computed before."""
        if levels not in self.known:
            self.left -= 1
            self.known[levels] = self.margin(levels)
            if self.known[levels] < 0:
                self.failed.append(levels)
        return self.known[levels]

    def passes(self, levels: Levels) -> bool:
        """Whether the levels pass; those at or below levels that failed are not computed."""
        if levels not in self.known and any(_below(levels, higher) for higher in self.failed):
            return False
        return self.of(levels) >= 0


def _below(levels: Levels, higher: Levels) -> bool:
    return all(a <= b for a, b in zip(levels, higher, strict=True))


def best_levels(choices: Sequence[Choice], test: Test) -> Levels | None:
    """The levels of least loss that pass, None if none do; the best found when the tests run out."""
    lowest = tuple(choice.least for choice in choices)
    highest = tuple(choice.most for choice in choices)
    if test.passes(lowest):
        return lowest
    if not test.passes(highest):
        return None
    floors = tuple(_lowest(choices, test, highest, at, choice.least) for at, choice in enumerate(choices))
    descents = [_descend(choices, test, highest, floors, order) for order in _orders(choices, test, highest)]
    plan = min(descents, key=lambda levels: loss_at(choices, levels))
    return _search(choices, test, floors, plan)


def loss_at(choices: Sequence[Choice], levels: Levels) -> float:
    """The loss of the choices at these levels."""
    return sum(choice.losses[level] for choice, level in zip(choices, levels, strict=True))


def _with(levels: Levels, at: int, level: int) -> Levels:
    return (*levels[:at], level, *levels[at + 1 :])


def _lowest(choices: Sequence[Choice], test: Test, levels: Levels, at: int, least: int) -> int:
    """The lowest level of one choice that passes with the others as they are, by halving; levels passes."""
    low, high = least, levels[at]
    while low < high and test.left > 0:
        middle = (low + high) // 2 if high - low > 1 or low > least else low
        if test.passes(_with(levels, at, middle)):
            high = middle
        else:
            low = middle + 1
    return high if low < high else low


def _orders(choices: Sequence[Choice], test: Test, highest: Levels) -> list[list[int]]:
    """Two orders of descent: most loss saved first, and most loss saved for the crowd it costs."""
    saved = [choice.losses[choice.most] - choice.losses[choice.least] for choice in choices]
    summit = test.of(highest)
    costs = []
    for at, choice in enumerate(choices):
        is_known = test.left > 0
        margin = test.of(_with(highest, at, choice.least)) if is_known else 0.0
        costs.append(max(summit - margin, 1e-6))
    positions = range(len(choices))
    return [
        sorted(positions, key=lambda at: -saved[at]),
        sorted(positions, key=lambda at: -saved[at] / costs[at]),
    ]


def _descend(
    choices: Sequence[Choice], test: Test, highest: Levels, floors: Levels, order: Sequence[int]
) -> Levels:
    """From the top, each choice in turn as low as it passes."""
    levels = highest
    for at in order:
        levels = _with(levels, at, _lowest(choices, test, levels, at, floors[at]))
    return levels


def _search(choices: Sequence[Choice], test: Test, floors: Levels, plan: Levels) -> Levels:
    """The best levels between the floors and a plan that passes, by best-first search over the choices."""
    order = sorted(
        range(len(choices)), key=lambda at: choices[at].losses[floors[at]] - choices[at].losses[-1]
    )
    bound = loss_at(choices, plan)
    queue: list[tuple[float, int, Levels]] = [(loss_at(choices, floors), 0, floors)]
    while queue and test.left > 0:
        loss, decided, levels = heappop(queue)
        decided = -decided
        if loss >= bound - 1e-9:
            break
        if not test.passes(_hopeful(choices, levels, order[decided:], bound - loss)):
            continue
        if decided == len(order):
            return levels
        at = order[decided]
        for level in range(floors[at], choices[at].most + 1):
            more = choices[at].losses[level] - choices[at].losses[floors[at]]
            if loss + more < bound - 1e-9:
                heappush(queue, (loss + more, -(decided + 1), _with(levels, at, level)))
    return plan


def _hopeful(choices: Sequence[Choice], levels: Levels, undecided: Sequence[int], spare: float) -> Levels:
    """The levels with every open choice, by itself, as high as the spare loss allows."""
    hopeful = list(levels)
    for at in undecided:
        choice = choices[at]
        limit = choice.losses[levels[at]] + spare - 1e-9
        hopeful[at] = max(
            level
            for level in range(levels[at], choice.most + 1)
            if choice.losses[level] <= max(limit, choice.losses[levels[at]])
        )
    return tuple(hopeful)
