"""The descent that shares the margin out: what it ends at passes, and nothing of it could be said one rung more precisely."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.model import Value
from byname.plan.choices import Choice, Levels
from byname.plan.descent import from_the_top, stepwise
from byname.plan.trial import Test, with_level

DROPS = st.lists(st.lists(st.floats(0.1, 3), min_size=1, max_size=4), min_size=1, max_size=5)


def a_choice(at: int, rungs: int) -> Choice:
    """A choice of so many rungs above the lowest, each of which costs more than the one below."""
    values = tuple(Value(attribute="belief", text=f"{at}-{level}") for level in range(rungs + 1))
    losses = tuple(float(level) for level in range(rungs + 1))
    return Choice(
        key=(str(at),), attribute="belief", facts=(at,), ladders=(values,), losses=losses, least=0, most=rungs
    )


@given(drops=DROPS, summit=st.floats(0, 8))
def test_nothing_that_it_leaves_out_could_be_said(drops: list[list[float]], summit: float) -> None:
    choices = [a_choice(at, len(row)) for at, row in enumerate(drops)]

    def margin(levels: Levels) -> float:
        return summit - sum(sum(row[level:]) for row, level in zip(drops, levels, strict=True))

    test = Test(margin=margin, left=1000)
    levels = stepwise(choices, test, from_the_top(choices, test))
    assert margin(levels) >= 0
    lower = [with_level(levels, at, level - 1) for at, level in enumerate(levels) if level]
    assert all(margin(one) < 0 for one in lower)


def test_two_things_are_said_widely_rather_than_one_precisely() -> None:
    choices = [a_choice(0, 2), a_choice(1, 2)]

    def margin(levels: Levels) -> float:
        return 2.5 - sum({2: 0, 1: 1, 0: 2.5}[level] for level in levels)

    test = Test(margin=margin, left=100)
    assert stepwise(choices, test, from_the_top(choices, test)) == (1, 1)
