"""People of one family, unit or event: whoever finds one of them soon has the others, so they are hidden together.

To the search they are one person with the facts of all: the same lattice, of which every member's crowd is tested,
alone and once the others are found. What each needs alone is where it begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf

from byname.model import Adversary, Crowd, Dossier, Fact, Policy, Tied
from byname.plan.choices import Choice, Levels
from byname.plan.lattice import best_levels
from byname.plan.subject import Estimate, Subject, margin_of, remembered
from byname.plan.trial import Test, highest_of

Judge = Callable[[Sequence[Dossier], Adversary, Estimate], tuple[Tied, ...]]
Solved = dict[tuple[int, tuple[tuple[Fact, ...], ...], tuple[Choice, ...]], Levels | None]
"""The levels that were found, None for none, by k, the facts of the people and what can be chosen of them."""
_TESTS = 120
"""How many tests everybody tied to somebody gets: each asks for the crowds of several people."""


@dataclass(slots=True)
class Company:
    """Everybody in a text, those whom nobody protects as well, and how they are judged together.

    ``hopeless`` are the sets of people, by position among the dossiers, whom no change hides together.
    """

    dossiers: tuple[Dossier, ...]
    subjects: Sequence[Subject]
    policy: Policy
    judge: Judge | None
    solved: Solved = field(default_factory=dict)
    hopeless: list[tuple[int, ...]] = field(default_factory=list)
    _estimate: Estimate | None = field(init=False)
    _by_id: dict[str, Subject] = field(init=False)

    def __post_init__(self) -> None:
        self._estimate = remembered(self.subjects[0].estimate) if self.subjects else None
        self._by_id = {subject.dossier.person.id: subject for subject in self.subjects}

    def hide(self) -> bool:
        """Raises the levels of one set of people who are found together; whether there was such a set."""
        for people in self._too_few():
            members = self.members(people)
            choices = [
                replace(choice, least=level)
                for subject in members
                for choice, level in zip(subject.choices, subject.levels, strict=True)
            ]
            key = self.policy.k, tuple(self.dossiers[at].facts for at in people), tuple(choices)
            if key not in self.solved:
                test = Test(margin=partial(self._margin, people), left=_TESTS)
                self.solved[key] = best_levels(choices, test)
            levels = self.solved[key]
            if levels is None or levels == tuple(choice.least for choice in choices):
                self.hopeless.append(people)
            for subject, mine in self._split(members, levels or highest_of(choices)):
                subject.levels = mine
                subject.choices = tuple(
                    replace(choice, least=level) for choice, level in zip(subject.choices, mine, strict=True)
                )
            return True
        return False

    def members(self, people: Sequence[int]) -> list[Subject]:
        """The protected ones of some people."""
        found = (self._by_id.get(self.dossiers[at].person.id) for at in people)
        return [subject for subject in found if subject is not None]

    def weakest(self, people: Sequence[int], states: Sequence[Dossier]) -> Iterator[tuple[int, Crowd]]:
        """The crowds of the protected ones of some people, once the others are found, by position among the dossiers."""
        for tied in self._tied(states):
            for at, crowd in zip(tied.people, tied.crowds, strict=True):
                if self.dossiers[people[at]].person.id in self._by_id:
                    yield people[at], crowd

    def _tied(self, states: Sequence[Dossier]) -> Iterator[Tied]:
        """Everybody who is found by others, for each adversary; nobody where nobody judges or is protected."""
        if self.judge is not None and self._estimate is not None:
            for adversary in self.policy.adversaries:
                yield from self.judge(states, adversary, self._estimate)

    def states(self, people: Sequence[int], levels: Sequence[Levels] | None = None) -> list[Dossier]:
        """What can be known of some people: the protected ones at their levels, names left aside."""
        given = dict(zip((s.dossier.person.id for s in self.members(people)), levels or (), strict=False))
        return [self._state(self.dossiers[at], given) for at in people]

    def _state(self, dossier: Dossier, given: dict[str, Levels]) -> Dossier:
        subject = self._by_id.get(dossier.person.id)
        if subject is None:
            return dossier.unnamed
        return subject.told(given.get(dossier.person.id, subject.levels)).unnamed

    def _too_few(self) -> Iterator[tuple[int, ...]]:
        """The sets of people, not yet given up, of whom one has too few once the others are found."""
        for tied in self._tied(self.states(range(len(self.dossiers)))):
            is_short = any(
                margin_of(crowd, self.policy.k) < 0
                for at, crowd in zip(tied.people, tied.crowds, strict=True)
                if self.dossiers[at].person.id in self._by_id
            )
            if is_short and tied.people not in self.hopeless and self._can_rise(tied.people):
                yield tied.people

    def is_short(self, ids: set[str]) -> bool:
        """Whether some of these people, or of those found with them, are too few once the others are found."""
        return any(
            ids.intersection(self.dossiers[at].person.id for at in people) for people in self._too_few()
        )

    def _can_rise(self, people: tuple[int, ...]) -> bool:
        if any(subject.levels != highest_of(subject.choices) for subject in self.members(people)):
            return True
        self.hopeless.append(people)
        return False

    def _margin(self, people: tuple[int, ...], levels: Levels) -> float:
        """How far the smallest crowd of some people is above k, alone and together."""
        members = self.members(people)
        parts = [mine for _, mine in self._split(members, levels)]
        alone = min((s.test.of(mine) for s, mine in zip(members, parts, strict=True)), default=inf)
        if alone < 0:
            return alone
        lowest = alone
        for _, crowd in self.weakest(people, self.states(people, parts)):
            lowest = min(lowest, margin_of(crowd, self.policy.k))
            if lowest < 0:  # as for one person: the first one below k is enough
                break
        return lowest

    @staticmethod
    def _split(members: Sequence[Subject], levels: Levels) -> Iterator[tuple[Subject, Levels]]:
        start = 0
        for subject in members:
            end = start + len(subject.choices)
            yield subject, levels[start:end]
            start = end
