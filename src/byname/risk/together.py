"""The joint frame of people who are tied: how many fit each of them, once what is told of the others counts too.

Take a soldier of some regiment, and a second one of the same regiment who is its only dentist. Who else fits the first?
People in his own regiment, and people in those other regiments that have a dentist as well. So of the people who fit
him alone there remain those of his unit, and of all others the part in whose unit the others of the text would be found.
In a family the unit is as small as can be: a brother who fits has to be found where one brother is looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import prod, sqrt

import numpy as np

from byname.lang import words
from byname.model import Adversary, Crowd, Dossier, Fact, Tied, Value
from byname.risk.joint import Array
from byname.risk.linked import Tie, ties_of
from byname.risk.stated import size_of

Estimate = Callable[[Dossier, Adversary], Crowd]

_SHARED = {
    "family": ("nationality", "ethnicity", "religion", "language", "residence"),
    "unit": ("nationality",),
}
"""What kin, or those of one unit, mostly have in common: of the others it tells nothing new."""
_MOST = 4
"""So many others of a tie are looked for together; with each the crowd can only get smaller."""
_WEIGHTS = (0.185, 0.63, 0.185)
"""The mean of a function from its 5 %, 50 % and 95 % quantiles: Keefer and Bodily, Management Science 29 (1983)."""


def judge_together(dossiers: Sequence[Dossier], adversary: Adversary, estimate: Estimate) -> tuple[Tied, ...]:
    """Everybody who is tied to others of the text, by family, unit or event, with the crowd that is left of each.

    Where nobody can say how many are in a unit, or were at an event, each has the crowd that they have alone.
    """
    ties = (_stated(tie, adversary) for tie in ties_of(dossiers))
    return tuple(_Joint(dossiers, tie, adversary, estimate).tied() for tie in ties)


def _stated(tie: Tie, adversary: Adversary) -> Tie:
    """A unit with as many members as the editor states, the fewest where several numbers are stated."""
    facts = (fact for mine in tie.facts for fact in mine) if tie.by == "unit" else ()
    sizes = [size for fact in facts if (size := size_of(fact, adversary)) is not None]
    return replace(tie, members=min(sizes)) if sizes else tie


def least_hidden(crowds: Iterable[Crowd]) -> float:
    """The chance that at least one of several people is found, each picked from among those who fit: RISK.md A.2 (10)."""
    chances = (sum(w / n for w, n in zip(_WEIGHTS, _quantiles(crowd), strict=True)) for crowd in crowds)
    return float(1 - prod(1 - chance for chance in chances))


def _quantiles(crowd: Crowd) -> Array:
    return np.array([crowd.low, crowd.median, crowd.high])


def _part(of: Array, whole: Array) -> Array:
    """What part some people are of others, by quantile; all of them where there are no others."""
    return np.asarray(np.where(whole > 0, np.minimum(1.0, of / np.where(whole > 0, whole, 1.0)), 1.0))


@dataclass(frozen=True, slots=True)
class _Joint:
    """The people of one tie, as one adversary sees them."""

    dossiers: Sequence[Dossier]
    tie: Tie
    adversary: Adversary
    estimate: Estimate

    def tied(self) -> Tied:
        crowds = tuple(self._crowd(at) for at in self.tie.people)
        return Tied(
            by=self.tie.by, people=self.tie.people, crowds=crowds, least_hidden=least_hidden(crowds),
            members=self.tie.members,
        )  # fmt: skip

    def _crowd(self, at: int) -> Crowd:
        """The crowd of one of them; never larger than it is alone."""
        dossier, tie = self.dossiers[at], self.tie
        alone = self.estimate(self._with_kin(dossier), self.adversary)
        if tie.by != "family" and tie.members is None:
            return replace(alone, reasons=())
        shared = self._shared(at)
        fitting = [self._chance(at, other, shared) for other in self._easiest(at)]
        elsewhere = np.prod(np.array(fitting), axis=0)
        here = 0.0 if tie.by == "family" else _part(self._members(), self._others(dossier, shared))
        seen = max(self.adversary.visibility(fact.attribute) for facts in tie.facts for fact in facts)
        left = 1 - seen + seen * (here + (1 - here) * elsewhere)
        low, median, high = np.maximum.accumulate(1 + (_quantiles(alone) - 1) * left)
        return replace(alone, low=float(low), median=float(median), high=float(high), reasons=())

    def _easiest(self, at: int) -> list[int]:
        """The others of the tie who are easiest to find, in the order of the text: beyond some the rest tells nothing new."""
        others = [other for other in self.tie.people if other != at]
        if len(others) <= _MOST:
            return others
        return sorted(sorted(others, key=lambda other: self._alone(other).low)[:_MOST])

    def _alone(self, other: int) -> Crowd:
        return self.estimate(self.dossiers[other], self.adversary)

    def _chance(self, at: int, other: int, shared: tuple[Fact, ...]) -> Array:
        """The chance that the unit, or the kin, of somebody else who fits the one has somebody who fits the other."""
        dossier, theirs = self.dossiers[other], self._facts(other)
        # what is said of both at once happened to both, and that a brother is a man goes without saying
        both = tuple(f for f in self.dossiers[at].facts if any(_is_same(f, g) for g in dossier.facts))
        told = tuple(
            f
            for f in dossier.facts
            if self.tie.by != "family"
            or (f.attribute != "gender" and not (f.attribute == "family" and f in theirs))
        )
        known = tuple(dict.fromkeys((*shared, *both)))
        part = _part(self._others(dossier, (*told, *known)), self._others(dossier, known))
        return np.asarray(1 - (1 - part) ** self._members())

    def _others(self, dossier: Dossier, facts: tuple[Fact, ...]) -> Array:
        return _quantiles(self.estimate(replace(dossier, facts=facts), self.adversary)) - 1

    def _members(self) -> Array:
        """How many others the unit has; where one brother is told of, one is looked for."""
        if self.tie.members is None:
            return np.ones(3)
        low, high = self.tie.members
        return np.array([low, sqrt(low * high), high]) - 1

    def _facts(self, at: int) -> tuple[Fact, ...]:
        return self.tie.facts[self.tie.people.index(at)]

    def _shared(self, at: int) -> tuple[Fact, ...]:
        unit = self._facts(at) if self.tie.by == "unit" else ()
        return tuple(f for f in self.dossiers[at].facts if f.attribute in _SHARED[self.tie.by] or f in unit)

    def _with_kin(self, dossier: Dossier) -> Dossier:
        """The dossier of somebody of whom only the others say that there is a brother, with the brother."""
        if self.tie.by != "family" or any(f.attribute in ("family", "children") for f in dossier.facts):
            return dossier
        lexicon, end = words("en", "facts"), f" of {dossier.person.label.lower()}"
        kin = {
            f.value.text.removesuffix(end)
            for facts in self.tie.facts
            for f in facts
            if f.value.text.endswith(end)
        }
        more = (Value(attribute="family", text=word) for word in sorted(kin - lexicon.EVERYBODYS_KIN))
        facts = tuple(Fact(person=dossier.person.id, value=value, evidence=()) for value in more)
        return replace(dossier, facts=(*dossier.facts, *facts))


def _is_same(fact: Fact, other: Fact) -> bool:
    """Whether one thing is said of two people in the same words."""
    shared = any(span.overlaps(theirs) for span in fact.evidence for theirs in other.evidence)
    return shared and fact.value == other.value
