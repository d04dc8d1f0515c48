"""Plans to begin with: what each level costs, measured alone, and greedy descents from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from byname.plan.choices import Choice, Levels
from byname.plan.floors import PLACES
from byname.plan.forecast import Forecast
from byname.plan.trial import Test, highest_of, with_level

_KINDS = (PLACES | {"nationality", "ethnicity", "language"}, frozenset({"age", "birth_date", "education"}))
"""Attributes that often say one thing twice: the country, the year of birth."""
_TWICE = 1.0
"""How much less facts of a kind cost together than one by one, in natural logarithms, to be told as one."""


def from_the_top(choices: Sequence[Choice], test: Test) -> Forecast:
    """Tests each level alone with all else at the top, the lowest first; without tests left it counts as the one below."""
    highest = highest_of(choices)
    summit = test.of(highest)
    drops = [[0.0] * len(choice.losses) for choice in choices]
    for offset in range(max(choice.most - choice.least for choice in choices)):
        for at, choice in enumerate(choices):
            level = choice.least + offset
            if level < choice.most:
                if test.left > len(choices):
                    drops[at][level] = max(summit - test.of(with_level(highest, at, level)), 0.0)
                else:
                    drops[at][level] = drops[at][level - 1] if offset else summit
    return Forecast(summit=summit, drops=tuple(map(tuple, drops)))


def around(
    choices: Sequence[Choice], test: Test, plan: Levels, top: Forecast, bottom: float
) -> Forecast | None:
    """Tests each level alone with all else as a plan has it; None if there are not tests enough.

    At the bottom, where a margin says nothing, a level costs at least what it costs from the top.
    """
    asked = [
        [with_level(plan, at, level) for level in range(choice.least, choice.most + 1)]
        for at, choice in enumerate(choices)
    ]
    if test.left < sum(map(len, asked)):
        return None
    summit, rows = test.of(plan), []
    for at, (choice, levels) in enumerate(zip(choices, asked, strict=True)):
        best = test.of(levels[-1])
        summit += best - test.of(plan)
        drops = [0.0] * choice.least
        for level, margin in enumerate(map(test.of, levels), choice.least):
            seen = max(best - margin, 0.0)
            drops.append(seen if margin > bottom + 1e-3 else max(seen, top.drops[at][level]))
        rows.append((*drops, *[0.0] * (choice.top - choice.most)))
    return Forecast(summit=summit, drops=tuple(rows))


def descents(choices: Sequence[Choice], test: Test, top: Forecast) -> Iterator[Levels]:
    """Plans that pass, by descents in different orders: by worth, and with each kind that says things twice first."""
    worth = [
        (choice.losses[choice.most] - choice.losses[choice.least]) / max(drops[choice.least], 1e-6)
        for choice, drops in zip(choices, top.drops, strict=True)
    ]
    order = sorted(range(len(choices)), key=lambda at: -worth[at])
    yield _descended(choices, test, order)
    for kind in _KINDS:
        members = [at for at in order if choices[at].attribute in kind]
        if _is_redundant(choices, test, top, members):
            yield _descended(choices, test, [*members, *(at for at in order if at not in members)])


def stepwise(choices: Sequence[Choice], test: Test, top: Forecast) -> Levels:
    """From the top one rung at a time, each time the one that saves most loss for the margin it costs alone.

    A descent that takes each choice as low as it goes spends all on the first ones; this one shares it out.
    """
    levels, open_ = highest_of(choices), {at for at, c in enumerate(choices) if c.most > c.least}

    def worth(at: int) -> float:
        losses, drops, level = choices[at].losses, top.drops[at], levels[at]
        return (losses[level] - losses[level - 1]) / max(drops[level - 1] - drops[level], 1e-6)

    while open_ and test.left > 0:
        at = max(sorted(open_), key=worth)
        lower = with_level(levels, at, levels[at] - 1)
        if test.passes(lower):
            levels = lower
        if levels != lower or levels[at] == choices[at].least:
            open_.remove(at)
    return levels


def _is_redundant(choices: Sequence[Choice], test: Test, top: Forecast, members: Sequence[int]) -> bool:
    """Whether some choices at their lowest cost clearly less together than the sum of each."""
    levels = highest_of(choices)
    for at in members:
        levels = with_level(levels, at, choices[at].least)
    alone = sum(top.drops[at][choices[at].least] for at in members)
    return len(members) > 1 and test.left > len(choices) and alone - (top.summit - test.of(levels)) > _TWICE


def _descended(choices: Sequence[Choice], test: Test, order: Sequence[int]) -> Levels:
    """From the top, each choice in turn as low as it passes."""
    levels = highest_of(choices)
    for at in order:
        levels = with_level(levels, at, _lowest(test, levels, at, choices[at].least))
    return levels


def _lowest(test: Test, levels: Levels, at: int, least: int) -> int:
    """The lowest level of one choice that passes with the others as they are: least, or found by halving."""
    low, high = least, levels[at]
    middle = least
    while low < high and test.left > 0:
        if test.passes(with_level(levels, at, middle)):
            high = middle
        else:
            low = middle + 1
        middle = (low + high) // 2
    return high


def exchanged(choices: Sequence[Choice], test: Test, plan: Levels) -> Levels:
    """A plan of less loss, one step away after the other: a choice is said more precisely, and another, if need be, less.

    Where a person has more facts than can be searched through, a forecast misses such steps.
    """
    while (better := next(_better(choices, test, plan), None)) is not None:
        plan = better
    return plan


def _better(choices: Sequence[Choice], test: Test, plan: Levels) -> Iterator[Levels]:
    """Plans that pass, of less loss, in which one choice is at a lower level and at most one other at a higher one."""
    for saved, lower in sorted(_lowered(choices, plan), reverse=True):
        if test.left <= 0:
            return
        if test.passes(lower):
            yield lower
            continue
        for cost, levels in sorted(_raised(choices, plan, lower)):
            if cost >= saved - 1e-9 or test.left <= 0:
                break
            if test.passes(levels):
                yield levels


def _lowered(choices: Sequence[Choice], plan: Levels) -> Iterator[tuple[float, Levels]]:
    """What is saved where one choice is at a lower level."""
    for at, choice in enumerate(choices):
        for level in range(choice.least, plan[at]):
            yield choice.losses[plan[at]] - choice.losses[level], with_level(plan, at, level)


def _raised(choices: Sequence[Choice], plan: Levels, lower: Levels) -> Iterator[tuple[float, Levels]]:
    """What it costs that one choice of those which have not been lowered is at a higher level."""
    for at, choice in enumerate(choices):
        for level in range(plan[at] + 1, choice.most + 1) if lower[at] == plan[at] else ():
            yield choice.losses[level] - choice.losses[plan[at]], with_level(lower, at, level)
