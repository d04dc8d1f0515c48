"""The least-loss levels at which everyone's crowd is large enough: a best-first search with an exact test.

The test is monotone: what fails at some levels fails at all lower ones (the estimates are, up to the
noise of a refit). First each level of each choice is tested alone, with everything else at the top; this
gives a forecast of every other test. Greedy descents from the top give a plan to beat, and levels tested
one by one around it a better forecast of what is near. Then plans are tried in the order of their loss,
those left out of which a forecast says, with the slack that the tests so far call for, that they fail.
What comes back has passed the test itself, never by forecast.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from byname.plan.choices import Choice, Levels
from byname.plan.descent import around, descents, from_the_top, stepwise
from byname.plan.forecast import Forecast, bound_of
from byname.plan.trial import Test, highest_of, loss_at, with_level

_EQUAL = 1e-9  # losses and margins that differ by less are the same
_PATIENCE = 30  # plans that fail against the forecast before it is made anew
_NODES = 20_000  # partly decided plans that are looked at, a fraction of a second
# The slack against what tests have shown a forecast to be off. Less missed the optimum in 3 to 10 of a hundred
# problems with strong dependence (tests/plan/test_lattice.py); independent facts need none of it.
_TIMES = 2.0
_MORE = 0.5


def best_levels(choices: Sequence[Choice], test: Test) -> Levels | None:
    """The levels of least loss that pass, None if none do; the best found when the tests run out."""
    lowest, highest = tuple(choice.least for choice in choices), highest_of(choices)
    if test.passes(lowest):
        return lowest
    if not test.passes(highest):
        return None
    top = from_the_top(choices, test)
    plan = min(descents(choices, test, top), key=lambda levels: loss_at(choices, levels))
    plan = min(plan, stepwise(choices, test, top), key=lambda levels: loss_at(choices, levels))
    bottom = test.of(lowest)
    better = _bettered(choices, test, plan, top, bottom)
    while better != plan:
        plan, better = better, _bettered(choices, test, better, top, bottom)
    slack = _TIMES * top.surprise(test.known, bottom) + _MORE
    return _search(choices, test, top, plan, slack=slack, failures=test.left)


def _bettered(choices: Sequence[Choice], test: Test, plan: Levels, top: Forecast, bottom: float) -> Levels:
    """A plan of less loss that a forecast around the plan finds, or one from the top that is right for the plan."""
    near = around(choices, test, plan, top, bottom)
    better = plan if near is None else _search(choices, test, near, plan, slack=0.0, failures=_PATIENCE)
    if better != plan:
        return better
    slack = max(test.known[plan] - top.margin(plan), 0.0)
    return _search(choices, test, top, plan, slack=slack, failures=_PATIENCE)


def _search(
    choices: Sequence[Choice], test: Test, forecast: Forecast, plan: Levels, *, slack: float, failures: int
) -> Levels:
    """The first levels, by loss, that pass, of less loss than a plan that passes; else the plan.

    Levels of which the forecast, bettered by the slack, says that they fail are left out, and it is given up after so many ``failures``.
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
        if not queue or test.left <= 0 or failures <= 0:
            break
        _, decided, loss, room, levels = heappop(queue)
        if -decided == len(order):
            if test.passes(levels):
                return levels
            failures -= 1
            continue
        at = order[-decided]
        for level in open_levels[at]:
            spent, left = loss + choices[at].losses[level], room - forecast.drops[at][level]
            least = spent + bound.of(1 - decided, left)
            if left >= -_EQUAL and least < best - _EQUAL:
                heappush(queue, (least, decided - 1, spent, left, with_level(levels, at, level)))
    return plan
