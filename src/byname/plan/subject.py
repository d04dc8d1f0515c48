"""One person to be hidden: the dossier, what can be chosen in it, and the test of a choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf, isnan, log

from byname.model import DIRECT_ATTRIBUTES, Adversary, Crowd, Dossier, Fact, Policy, Value
from byname.plan.choices import (
    Choice,
    Levels,
    choices_of,
    dossier_at,
    is_locked_name,
    values_at,
)
from byname.plan.trial import Test

Estimate = Callable[[Dossier, Adversary], Crowd]


@dataclass(slots=True)
class Subject:
    """A person of whom a plan is made; ``levels`` is what the search has come to so far."""

    dossier: Dossier
    choices: tuple[Choice, ...]
    kept: dict[int, Value]
    policy: Policy
    estimate: Estimate
    levels: Levels = ()
    order: tuple[Adversary, ...] = field(init=False)
    test: Test = field(init=False)
    _told: dict[Levels, Dossier] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.order = self.policy.adversaries
        self.test = Test(margin=self.margin, left=0)

    @property
    def label(self) -> str:
        """What the person is called in the text."""
        return self.dossier.person.label

    def values(self, levels: Levels) -> dict[int, Value]:
        """What is published of each fact at these levels, direct identifiers among them only where a lock keeps them."""
        return {**self.kept, **values_at(self.choices, levels)}

    def crowds(self, levels: Levels) -> tuple[Crowd, ...]:
        """The crowds that each adversary finds at these levels."""
        return self.crowds_of(self.told(levels))

    def told(self, levels: Levels) -> Dossier:
        """What is known of the person, names left in, from what is published at these levels."""
        if levels not in self._told:
            self._told[levels] = dossier_at(self.dossier, self.values(levels))
        return self._told[levels]

    def crowds_of(self, dossier: Dossier) -> tuple[Crowd, ...]:
        """The crowds of any dossier of the person."""
        return tuple(self.estimate(dossier, adversary) for adversary in self.policy.adversaries)

    def margin(self, levels: Levels) -> float:
        """How far the smallest crowd is above k, in natural logarithms; at the first one below k it stops.

        Who stopped it last is asked first: mostly it is one adversary who decides.
        """
        dossier = self.told(levels)
        lowest = inf
        for adversary in self.order:
            lowest = min(lowest, margin_of(self.estimate(dossier, adversary), self.policy.k))
            if lowest < 0:
                self.order = (adversary, *(other for other in self.order if other is not adversary))
                break
        return lowest


def remembered(estimate: Estimate) -> Estimate:
    """The estimate with a memory: plans of one document, and tests of several people, ask the same again and again."""
    known: dict[tuple[str, str, tuple[Fact, ...]], Crowd] = {}

    def from_memory(dossier: Dossier, adversary: Adversary) -> Crowd:
        key = dossier.person.id, adversary.name, dossier.facts
        if key not in known:
            known[key] = estimate(dossier, adversary)
        return known[key]

    return from_memory


def margin_of(crowd: Crowd, k: int) -> float:
    """How far a crowd's low end is above k, in natural logarithms; one that is not known is below."""
    return -log(k) if isnan(crowd.low) or crowd.low <= 1 else log(crowd.low / k)


def subject_of(dossier: Dossier, policy: Policy, estimate: Estimate) -> Subject:
    """A person with the choices that the policy leaves."""
    kept = {
        position: fact.value
        for position, fact in enumerate(dossier.facts)
        if fact.is_changeable and fact.attribute in DIRECT_ATTRIBUTES
        if is_locked_name(fact, dossier.person.label, policy.locks)
    }
    return Subject(
        dossier=dossier,
        choices=choices_of(dossier, policy.locks, policy.floors),
        kept=kept,
        policy=policy,
        estimate=estimate,
    )
