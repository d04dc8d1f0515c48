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

_EQUAL = 1e-9  # losses that differ by less are the same


@dataclass(slots=True)
class Test:
    """The exact test with a memory: the margin of the smallest crowd over k, in natural logarithms.

    ``margin`` takes levels and returns it, at or above 0 where the person is hidden from everybody.
    ``left`` is the number of tests that may still be made; searches stop at 0 with what they have.
    """

    margin: Callable[[Levels], float]
    left: int
    known: dict[Levels, float] = field(default_factory=dict)
    passed: list[Levels] = field(default_factory=list)
    failed: list[Levels] = field(default_factory=list)

    __test__ = False  # the name is the field's; pytest shall not collect it

    def of(self, levels: Levels) -> float:
        """The margin at these levels, from memory if it was computed before."""
        if levels not in self.known:
            self.left -= 1
            self.known[levels] = self.margin(levels)
            (self.passed if self.known[levels] >= 0 else self.failed).append(levels)
        return self.known[levels]

    def passes(self, levels: Levels) -> bool:
        """Whether the levels pass; those at or below levels that failed are not computed."""
        if levels not in self.known and any(_below(levels, higher) for higher in reversed(self.failed)):
            return False
        return self.of(levels) >= 0

    def may_pass(self, levels: Levels) -> bool:
        """The same for levels that are not going to be used: those at or above levels that passed pass."""
        return any(_below(lower, levels) for lower in reversed(self.passed)) or self.passes(levels)


def _below(levels: Levels, higher: Levels) -> bool:
    return all(map(int.__le__, levels, higher))


def best_levels(choices: Sequence[Choice], test: Test) -> Levels | None:
    """The levels of least loss that pass, None if none do; the best found when the tests run out."""
    lowest = tuple(choice.least for choice in choices)
    highest = highest_of(choices)
    if test.passes(lowest):
        return lowest
    if not test.passes(highest):
        return None
    floors = tuple(_lowest(test, highest, at, choice.least) for at, choice in enumerate(choices))
    orders = _orders(choices, test, highest)
    plan = min(
        (_descended(test, highest, floors, order) for order in orders),
        key=lambda levels: loss_at(choices, levels),
    )
    return _search(choices, test, floors, plan, orders[0])


def highest_of(choices: Sequence[Choice]) -> Levels:
    """The levels that hide a person best."""
    return tuple(choice.most for choice in choices)


def loss_at(choices: Sequence[Choice], levels: Levels) -> float:
    """The loss of the choices at these levels."""
    return sum(choice.losses[level] for choice, level in zip(choices, levels, strict=True))


def _with(levels: Levels, at: int, level: int) -> Levels:
    return (*levels[:at], level, *levels[at + 1 :])


def _lowest(test: Test, levels: Levels, at: int, least: int) -> int:
    """The lowest level of one choice that passes with the others as they are: least, or found by halving."""
    low, high = least, levels[at]
    middle = least
    while low < high and test.left > 0:
        if test.passes(_with(levels, at, middle)):
            high = middle
        else:
            low = middle + 1
        middle = (low + high) // 2
    return high


def _orders(choices: Sequence[Choice], test: Test, highest: Levels) -> tuple[list[int], list[int]]:
    """Two orders of descent: most loss saved for the crowd that it costs first, and most loss saved first."""
    summit = test.of(highest)
    saved, worth = [], []
    for at, choice in enumerate(choices):
        lowered = _with(highest, at, choice.least)
        cost = summit - test.of(lowered) if test.left > 0 or lowered in test.known else 1.0
        saved.append(choice.losses[choice.most] - choice.losses[choice.least])
        worth.append(saved[-1] / max(cost, 1e-6))
    positions = range(len(choices))
    return sorted(positions, key=lambda at: -worth[at]), sorted(positions, key=lambda at: -saved[at])


def _descended(test: Test, highest: Levels, floors: Levels, order: Sequence[int]) -> Levels:
    """From the top, each choice in turn as low as it passes."""
    levels = highest
    for at in order:
        levels = _with(levels, at, _lowest(test, levels, at, floors[at]))
    return levels


def _search(
    choices: Sequence[Choice], test: Test, floors: Levels, plan: Levels, order: Sequence[int]
) -> Levels:
    """The best levels between the floors and a plan that passes, by best-first search over the choices.

    What costs most crowd for its loss is decided first: it is where plans differ.
    """
    order = order[::-1]
    bound = loss_at(choices, plan)
    queue: list[tuple[float, int, Levels]] = [(loss_at(choices, floors), 0, floors)]
    while queue and test.left > 0:
        loss, decided, levels = heappop(queue)
        decided = -decided
        if loss >= bound - _EQUAL:
            break
        if decided == len(order):
            if test.passes(levels):
                return levels
            continue
        if not test.may_pass(_hopeful(choices, levels, order[decided:], bound - loss)):
            continue
        at = order[decided]
        for level in range(floors[at], choices[at].most + 1):
            more = choices[at].losses[level] - choices[at].losses[floors[at]]
            if loss + more < bound - _EQUAL:
                heappush(queue, (loss + more, -(decided + 1), _with(levels, at, level)))
    return plan


def _hopeful(choices: Sequence[Choice], levels: Levels, undecided: Sequence[int], spare: float) -> Levels:
    """The levels with every open choice, by itself, as high as the spare loss allows."""
    hopeful = list(levels)
    for at in undecided:
        losses, level = choices[at].losses, levels[at]
        limit = losses[level] + spare - _EQUAL
        while level < choices[at].most and losses[level + 1] <= limit:
            level += 1
        hopeful[at] = level
    return tuple(hopeful)
