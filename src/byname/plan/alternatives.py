"""The next best plans: what else could be kept, what it costs instead, and the lock that chooses it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from byname.model import Change, Dossier, Fact, Lock, Plan, Policy, Value
from byname.plan.choices import Choice, locks_on
from byname.plan.joint import Judge, Solved
from byname.plan.lattice import best_levels
from byname.plan.search import make_plan, subjects_in
from byname.plan.subject import Estimate, Subject, remembered
from byname.plan.trial import loss_at

_TESTS = 100
"""How many tests are made to see what a lock costs one person alone."""
_TRIES = 3
"""So many plans are made in full for each one that is asked for: most are distinct, some do not reach k together."""

Differences = tuple[tuple[Change, Change], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another plan that reaches k, and the lock that chooses it.

    ``keeps`` and ``gives_up`` pair a change of the best plan with what this one does instead, for less and for more loss.
    """

    plan: Plan
    lock: Lock
    keeps: Differences = field(repr=False)
    gives_up: Differences = field(repr=False)


def alternatives(
    dossiers: tuple[Dossier, ...],
    policy: Policy,
    plan: Plan,
    *,
    estimate: Estimate,
    count: int,
    judge: Judge | None = None,
) -> tuple[Alternative, ...]:
    """At most so many plans that say something more precisely than a plan of the policy does, of least loss first.

    Each obeys the locks and floors of the policy and reaches k by the exact test; there are none to a plan that does not.
    """
    if plan.obstacles or count < 1:
        return ()
    estimate = remembered(estimate)
    found: dict[tuple[Value | None, ...], Alternative] = {}
    solved: Solved = {}
    for lock in _locks(dossiers, policy, plan, estimate)[: _TRIES * count]:
        asked = replace(policy, locks=(*policy.locks, lock))
        other = make_plan(dossiers, asked, estimate=estimate, judge=judge, solved=solved)
        if not other.obstacles and _said(other) != _said(plan):
            found.setdefault(_said(other), _alternative(plan, other, lock))
    return tuple(sorted(found.values(), key=lambda one: one.plan.loss)[:count])


def _alternative(best: Plan, other: Plan, lock: Lock) -> Alternative:
    pairs = [pair for pair in zip(best.changes, other.changes, strict=True) if pair[0].to != pair[1].to]
    return Alternative(
        plan=other,
        lock=lock,
        keeps=tuple(pair for pair in pairs if pair[1].loss < pair[0].loss),
        gives_up=tuple(pair for pair in pairs if pair[1].loss > pair[0].loss),
    )


def _said(plan: Plan) -> tuple[Value | None, ...]:
    return tuple(change.to for change in plan.changes)


def _locks(dossiers: Sequence[Dossier], policy: Policy, plan: Plan, estimate: Estimate) -> list[Lock]:
    """The locks that change the plan of one person alone and leave them hidden, the cheapest first."""
    made = {change.fact: change for change in plan.changes}
    priced = [one for subject in subjects_in(dossiers, policy, estimate) for one in _priced(subject, made)]
    return [lock for _, lock in sorted(priced, key=lambda one: one[0])]


def _priced(subject: Subject, made: dict[Fact, Change]) -> Iterator[tuple[float, Lock]]:
    """For each attribute that a plan changes, to say it as it is, as far as floors let, and one rung narrower."""
    levels = tuple(_level(subject, choice, made) for choice in subject.choices)
    for attribute in dict.fromkeys(choice.attribute for choice in subject.choices):
        mine = [
            (c.least, level)
            for c, level in zip(subject.choices, levels, strict=True)
            if c.attribute == attribute
        ]
        narrowest, widest = max(least for least, _ in mine), max(level for _, level in mine)
        for most in sorted({narrowest, max(narrowest, widest - 1)}) if narrowest < widest else ():
            choices = tuple(_capped(choice, attribute, most) for choice in subject.choices)
            subject.test.left = _TESTS
            if found := best_levels(choices, subject.test):
                more = loss_at(choices, found) - loss_at(subject.choices, levels)
                yield more, _lock(subject, attribute, most)


def _level(subject: Subject, choice: Choice, made: dict[Fact, Change]) -> int:
    """The rung that a plan has a choice take."""
    change = made[subject.dossier.facts[choice.facts[0]]]
    return choice.top if change.to is None else choice.ladders[0].index(change.to)


def _capped(choice: Choice, attribute: str, most: int) -> Choice:
    return replace(choice, most=min(choice.most, most)) if choice.attribute == attribute else choice


def _lock(subject: Subject, attribute: str, most: int) -> Lock:
    """A lock on a person, with what the locks on everybody say that it stands above."""
    applying = locks_on({attribute}, subject.label, subject.policy.locks)
    least = max((lock.least for lock in applying), default=0)
    return Lock(attribute=attribute, person=subject.label, least=least, most=most)
