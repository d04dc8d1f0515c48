"""What one adversary finds of one person, in numbers: who fits, what each clue costs, what decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log2

from byname.model import Adversary, Crowd, Dossier, Fact, Person
from byname.risk.clues import Clue, clues_of, events_in, fits_nobody
from byname.risk.costs import MOST_CLUES, bits_of
from byname.risk.counting import counted, expected
from byname.risk.crowd import estimate_crowd
from byname.risk.events import events_of
from byname.risk.frame import Frame, frame_of
from byname.risk.joint import Count
from byname.risk.remedies import Facts

_WORTH_SAYING = 0.25
"""Bits: what leaves five of six people narrows nothing worth a line."""
_DECIDES = 1.0
"""Bits from which something that fits nobody else stands apart from what can be counted."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """The facts of a person, under their positions, as one adversary sees them; every attribute is reckoned once."""

    person: Person
    facts: Facts
    adversary: Adversary

    @cached_property
    def frame(self) -> Frame:
        """Whom the search is among."""
        return frame_of(tuple(self.facts.values()), self.adversary.searched)

    @cached_property
    def crowd(self) -> Crowd:
        """How many people fit."""
        return self._estimated(self.facts)

    def closely(self, facts: Facts) -> tuple[Crowd, float]:
        """How many people would fit other facts, and how many at the middle of every error."""
        said = tuple(facts.values())
        frame = frame_of(said, self.adversary.searched)
        return self._estimated(facts), expected(frame, events_of(said, frame, self.adversary), self.adversary)

    def _estimated(self, facts: Facts) -> Crowd:
        return estimate_crowd(Dossier(person=self.person, facts=tuple(facts.values())), self.adversary)

    def left(self, clues: Sequence[Clue]) -> float:
        """How many people fit some clues, at the middle of every error."""
        return expected(self.frame, events_in(clues), self.adversary)

    def count(self, clues: Sequence[Clue]) -> Count:
        """How many people fit some clues and the gender, with the errors."""
        return counted(self.frame, events_in((*self.gender, *clues)), self.adversary)

    def is_odd(self, fact: Fact) -> bool:
        """Whether a fact by itself fits nobody else whom a table knows."""
        return fits_nobody(fact, self.frame, self.adversary)

    @cached_property
    def clues(self) -> tuple[Clue, ...]:
        """Everything that is said, by attribute."""
        return clues_of(self.facts, self.frame, self.adversary)

    @cached_property
    def gender(self) -> tuple[Clue, ...]:
        """The gender, which is always known and cannot be changed: what all other clues are reckoned beside."""
        return tuple(clue for clue in self.clues if clue.attribute == "gender")

    @cached_property
    def alone(self) -> Mapping[Clue, float]:
        """The bits of each clue by itself, beside the gender."""
        start = self.left(self.gender)
        others = [clue for clue in self.clues if clue.attribute != "gender"]
        return {clue: log2(start / self.left((*self.gender, clue))) for clue in others}

    @cached_property
    def deciding(self) -> tuple[Clue, ...]:
        """What fits nobody else, or nobody knows how many: it decides whatever else is said."""
        return tuple(c for c in self.clues if c.fits_nobody and self.alone.get(c, 0) >= _DECIDES)

    @cached_property
    def ranked(self) -> tuple[tuple[Clue, float], ...]:
        """What can be counted, with its Shapley share in bits, dearest first."""
        telling = [c for c in self.clues if self.alone.get(c, 0) > _WORTH_SAYING and c not in self.deciding]
        players = sorted(telling, key=lambda c: (-self.alone[c], c.attribute))[:MOST_CLUES]
        bits = bits_of(len(players), lambda some: self.left((*self.gender, *(players[i] for i in some))))
        ranked = sorted(zip(players, bits, strict=True), key=lambda pair: (-pair[1], pair[0].attribute))
        return tuple((clue, cost) for clue, cost in ranked if cost > _WORTH_SAYING)

    @property
    def telling(self) -> tuple[tuple[Clue, float], ...]:
        """All clues that narrow the search with their bits: what decides by itself first."""
        return (*((clue, self.alone[clue]) for clue in self.deciding), *self.ranked)

    @property
    def told(self) -> tuple[tuple[Clue, float], ...]:
        """The clues that are worth a line: a home that nobody knows is not told again as a place where somebody was."""
        odd = [{fact.value.text.lower() for fact in clue.facts} for clue in self.deciding]
        again = [clue for n, clue in enumerate(self.deciding) if any(odd[n] <= before for before in odd[:n])]
        return tuple((clue, bits) for clue, bits in self.telling if clue not in again)

    @property
    def sex(self) -> str:
        """The gender that is searched for: m, f, or an empty text."""
        said = dict.fromkeys(f.value.text for clue in self.gender for f in clue.facts)
        return next(iter(said)) if len(said) == 1 else ""
