"""The search: exact for independent facts, sound for all, and it ends when its tests do."""

from __future__ import annotations

import random
from itertools import product
from math import log

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from byname.plan.choices import Choice
from byname.plan.lattice import best_levels
from byname.plan.trial import Test as Trial
from byname.plan.trial import highest_of, loss_at


def a_choice(losses: tuple[float, ...], *, least: int = 0, most: int | None = None) -> Choice:
    """A choice of which nothing but its losses counts."""
    return Choice(
        key=(), attribute="age", facts=(), ladders=(), losses=losses, least=least,
        most=len(losses) - 1 if most is None else most,
    )  # fmt: skip


class Problem:
    """Random choices with the share that each level gives to the margin."""

    def __init__(self, seed: int, facts: int, rungs: int, *, linked: float = 0.0) -> None:
        chance = random.Random(seed)
        self.choices, self.gains = [], []
        for _ in range(facts):
            importance = chance.choice([0.5, 0.6, 0.8, 0.9, 1.0])
            inner = sorted(importance * (0.1 + 0.5 * chance.random()) for _ in range(rungs - 2))
            self.choices.append(a_choice((0.0, *inner, importance)))
            gain = 0.0 if chance.random() < 0.2 else chance.uniform(0.3, 6)
            self.gains.append((0.0, *sorted(gain * chance.random() for _ in range(rungs - 2)), gain))
        self.need = sum(gains[-1] for gains in self.gains) * chance.uniform(0.3, 0.8)
        self.links = [
            (a, b, chance.uniform(0, linked))
            for a in range(facts)
            for b in range(a)
            if linked and chance.random() < 0.4
        ]
        self.memory: dict[tuple[int, ...], float] = {}

    def margin(self, levels: tuple[int, ...]) -> float:
        """The margin, monotone in the levels, with two linked facts costing less than each alone."""
        if levels not in self.memory:
            margin = sum(gains[level] for gains, level in zip(self.gains, levels, strict=True)) - self.need
            for a, b, weight in self.links:
                left = min(
                    1 - levels[i] / (len(self.gains[i]) - 1) for i in (a, b)
                )  # what is still said of both
                margin += 0.5 * weight * left * min(self.gains[a][-1], self.gains[b][-1])
            below = [
                self.margin((*levels[:at], level - 1, *levels[at + 1 :]))
                for at, level in enumerate(levels)
                if level and self.links
            ]
            self.memory[levels] = max(margin, *below, -log(20)) if below else max(margin, -log(20))
        return self.memory[levels]

    def best_loss(self) -> float:
        """The least loss that passes, by looking at everything."""
        every = product(*(range(len(choice.losses)) for choice in self.choices))
        return min(loss_at(self.choices, levels) for levels in every if self.margin(levels) >= 0)


@given(seed=st.integers(0, 10**6), facts=st.integers(1, 5), rungs=st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_no_cheaper_levels_pass(seed: int, facts: int, rungs: int) -> None:
    problem = Problem(seed, facts, rungs)
    trial = Trial(margin=problem.margin, left=10_000)
    levels = best_levels(problem.choices, trial)
    assert levels is not None
    assert trial.known[levels] >= 0
    assert loss_at(problem.choices, levels) == pytest.approx(problem.best_loss())


@pytest.mark.parametrize("seed", range(60))
def test_linked_facts_do_not_lead_astray(seed: int) -> None:
    problem = Problem(seed, 5, 4, linked=1.0)
    trial = Trial(margin=problem.margin, left=10_000)
    levels = best_levels(problem.choices, trial)
    assert levels is not None
    assert problem.margin(levels) >= 0
    assert loss_at(problem.choices, levels) == pytest.approx(problem.best_loss())


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("facts", "rungs", "tests"), [(10, 5, 150), (40, 4, 450)])
def test_agrees_with_integer_programming(seed: int, facts: int, rungs: int, tests: int) -> None:
    """Independent facts make a multiple-choice knapsack; ten facts of five rungs take less than 150 tests."""
    problem = Problem(seed, facts, rungs)
    trial = Trial(margin=problem.margin, left=tests)
    levels = best_levels(problem.choices, trial)
    one_each = np.kron(np.eye(facts), np.ones(rungs))
    enough = np.concatenate(problem.gains)
    answer = milp(
        np.concatenate([choice.losses for choice in problem.choices]),
        constraints=LinearConstraint(
            np.vstack([one_each, enough]), [*[1] * facts, problem.need], [*[1] * facts, np.inf]
        ),
        integrality=np.ones(facts * rungs),
        bounds=Bounds(0, 1),
    )
    assert levels is not None
    assert loss_at(problem.choices, levels) == pytest.approx(answer.fun)
    assert trial.left > 0


@pytest.mark.parametrize("left", [3, 8, 20, 60])
def test_a_plan_that_ran_out_of_tests_still_passes(left: int) -> None:
    problem = Problem(7, 12, 4)
    trial = Trial(margin=problem.margin, left=left)
    levels = best_levels(problem.choices, trial)
    assert levels is not None
    assert problem.margin(levels) >= 0
    assert len(trial.known) <= left + 3


def test_nothing_is_changed_where_nothing_needs_to_be() -> None:
    choices = [a_choice((0.0, 1.0)), a_choice((0.0, 0.5, 1.0), least=1)]
    assert best_levels(choices, Trial(margin=lambda levels: 0.0, left=10)) == (0, 1)


def test_there_is_no_plan_where_the_highest_levels_fail() -> None:
    choices = [a_choice((0.0, 1.0))]
    assert best_levels(choices, Trial(margin=lambda levels: -1.0, left=10)) is None
    assert best_levels([], Trial(margin=lambda levels: -1.0, left=10)) is None
    assert highest_of(choices) == (1,)


def test_locks_bound_the_levels() -> None:
    choices = [a_choice((0.0, 0.1, 0.2, 1.0), least=1, most=2), a_choice((0.0, 0.9))]
    trial = Trial(margin=lambda levels: levels[0] + 2 * levels[1] - 2.5, left=50)
    assert best_levels(choices, trial) == (1, 1)


def test_what_failed_is_not_computed_again_below() -> None:
    asked = []
    trial = Trial(margin=lambda levels: asked.append(levels) or -1.0, left=10)
    assert not trial.passes((2, 2))
    assert not trial.passes((1, 2))
    assert asked == [(2, 2)]
