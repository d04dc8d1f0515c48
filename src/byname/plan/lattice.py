"""The least-loss levels at which everyone's crowd is large enough: a best-first search with an exact test.

The test is monotone: what fails at some levels fails at all lower ones (the estimates are, up to the
noise of a refit). First each level of each choice is tested alone, with everything else at the top; this
gives a forecast of every other test. A greedy descent from the top gives a plan to beat. Then plans are
tried in the order of their loss, those left out of which the forecast says, with the slack that the tests
so far call for, that they fail. What comes back has passed the test itself, never by forecast.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from byname.plan.choices import Choice, Levels
from byname.plan.forecast import Forecast, bound_of

_EQUAL = 1e-9  # losses and margins that differ by less are the same
_NODES = 20_000  # partly decided plans that are looked at, a fraction of a second
# The slack against what tests have shown a forecast to be off. Less missed the optimum in 3 to 10 of a hundred
# problems with strong dependence (tests/plan/test_lattice.py); independent facts need none of it.
_TIMES = 2.0
_MORE = 0.5


@dataclass(slots=True)
class Test:
    """The exact test with a memory: the margin of the smallest crowd over k, in natural logarithms.

    ``margin`` takes levels and returns it, at or above 0 where the person is hidden from everybody.
    ``left`` is the number of tests that may still be made; searches stop at 0 with what they have.
    """

    margin: Callable[[Levels], float]
    left: int
    known: dict[Levels, float] = field(default_factory=dict)
    failed: list[Levels] = field(default_factory=list)

    __test__ = False  # the name is the field's; pytest shall not collect it

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
        if levels not in self.known and any(_below(levels, higher) for higher in reversed(self.failed)):
            return False
        return self.of(levels) >= 0


def _below(levels: Levels, higher: Levels) -> bool:
    return all(map(int.__le__, levels, higher))


def best_levels(choices: Sequence[Choice], test: Test) -> Levels | None:
    """The levels of least loss that pass, None if none do; the best found when the tests run out."""
    lowest, highest = tuple(choice.least for choice in choices), highest_of(choices)
    if test.passes(lowest):
        return lowest
    if not test.passes(highest):
        return None
    forecast = _forecast(choices, test, highest)
    plan = _descended(choices, test, forecast, highest)
    bottom = test.of(lowest)
    slack = test.known[plan] - forecast.margin(plan)
    plan = _search(choices, test, forecast, plan, max(slack, 0.0))
    slack = _TIMES * forecast.surprise(test.known, bottom) + _MORE
    return _search(choices, test, forecast, plan, slack)


def highest_of(choices: Sequence[Choice]) -> Levels:
    """The levels that hide a person best."""
    return tuple(choice.most for choice in choices)


def loss_at(choices: Sequence[Choice], levels: Levels) -> float:
    """The loss of the choices at these levels."""
    return sum(choice.losses[level] for choice, level in zip(choices, levels, strict=True))


def _with(levels: Levels, at: int, level: int) -> Levels:
    return (*levels[:at], level, *levels[at + 1 :])


def _forecast(choices: Sequence[Choice], test: Test, highest: Levels) -> Forecast:
    """Tests each level alone, the lowest first; a level for which no test is left counts as the one below it."""
    summit = test.of(highest)
    drops = [[0.0] * len(choice.losses) for choice in choices]
    for offset in range(max(choice.most - choice.least for choice in choices)):
        for at, choice in enumerate(choices):
            level = choice.least + offset
            if level < choice.most:
                if test.left > len(choices):
                    drops[at][level] = max(summit - test.of(_with(highest, at, level)), 0.0)
                else:
                    drops[at][level] = drops[at][level - 1] if offset else summit
    return Forecast(summit=summit, drops=tuple(map(tuple, drops)))


def _descended(choices: Sequence[Choice], test: Test, forecast: Forecast, highest: Levels) -> Levels:
    """From the top, each choice in turn as low as it passes, most loss saved for the crowd that it costs first."""
    worth = [
        (choice.losses[choice.most] - choice.losses[choice.least]) / max(drops[choice.least], 1e-6)
        for choice, drops in zip(choices, forecast.drops, strict=True)
    ]
    levels = highest
    for at in sorted(range(len(choices)), key=lambda at: -worth[at]):
        levels = _with(levels, at, _lowest(test, levels, at, choices[at].least))
    return levels


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


def _search(choices: Sequence[Choice], test: Test, forecast: Forecast, plan: Levels, slack: float) -> Levels:
    """The first levels, by loss, that pass, of less loss than a plan that passes; else the plan.

    Levels of which the forecast, bettered by the slack, says that they fail are left out.
    """
    room, best = forecast.summit + slack, loss_at(choices, plan)
    open_levels = [
        [level for level in range(choice.least, choice.most + 1) if drops[level] <= room]
        for choice, drops in zip(choices, forecast.drops, strict=True)
    ]
    order = sorted(range(len(choices)), key=lambda at: -forecast.drops[at][choices[at].least])
    bound = bound_of(choices, forecast, open_levels, order, room)
    queue: list[tuple[float, int, float, float, Levels]] = [(0.0, 0, 0.0, room, plan)]
    for _ in range(_NODES):
        if not queue or test.left <= 0:
            break
        _, decided, loss, room, levels = heappop(queue)
        if -decided == len(order):
            if test.passes(levels):
                return levels
            continue
        at = order[-decided]
        for level in open_levels[at]:
            spent, left = loss + choices[at].losses[level], room - forecast.drops[at][level]
            least = spent + bound.of(1 - decided, left)
            if left >= -_EQUAL and least < best - _EQUAL:
                heappush(queue, (least, decided - 1, spent, left, _with(levels, at, level)))
    return plan
