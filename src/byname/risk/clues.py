"""Facts as clues: what a text says of one attribute of somebody, as one thing that narrows the search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from byname.model import Adversary, Fact
from byname.risk.events import events_of
from byname.risk.frame import Frame
from byname.risk.joint import Event
from byname.stats.population import countries_in

_ONE_CLUE = {"birth_date": "age", "service": "occupation"}
"""What is one thing to a reader: an age and a date of birth, a soldier and what they do in the army."""
_HOMES = ("nationality", "birthplace", "residence", "location")
_CAN_HARDLY_SEE = 0.5
SECOND_COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clue:
    """All that is said of one attribute; ``positions`` are those of its facts in the dossier.

    What fits nobody else whom a table knows is a clue apart from the rest of its attribute.
    """

    attribute: str
    positions: tuple[int, ...]
    facts: tuple[Fact, ...]
    events: tuple[Event, ...]

    @property
    def fits_nobody(self) -> bool:
        """Whether it has a fact that fits nobody else, or nobody knows how many."""
        return any(event.most <= 0 for event in self.events)

    @property
    def visibility(self) -> float:
        """The chance that an adversary can look it up."""
        return max((event.visibility for event in self.events), default=0.0)

    @property
    def is_role_of_one(self) -> bool:
        """Whether it is a post that one person holds at a time, rather than something that no table knows."""
        return self.attribute == "role" and any(f.value.high == 1 for f in self.facts)

    @property
    def is_seldom_seen(self) -> bool:
        """Whether it can sooner not be looked up."""
        return self.visibility < _CAN_HARDLY_SEE


def clues_of(facts: Mapping[int, Fact], frame: Frame, adversary: Adversary) -> tuple[Clue, ...]:
    """The clues of a person's facts, which stand under their positions in the dossier; in the order of the facts."""
    events: dict[str, list[Event]] = {}
    for event in events_of(tuple(facts.values()), frame, adversary):
        events.setdefault(_ONE_CLUE.get(event.attribute, event.attribute), []).append(event)
    clues = []
    for attribute, mine in events.items():
        positions = _positions(attribute, facts, frame)
        odd = [event for event in mine if event.most <= 0]
        if odd and len(positions) > 1:
            alone = tuple(p for p in positions if fits_nobody(facts[p], frame, adversary))
            rest = tuple(p for p in positions if p not in alone)
            clues.append(_clue(attribute, alone or positions, facts, odd))
            if alone and len(odd) < len(mine):
                clues.append(_clue(attribute, rest, facts, [event for event in mine if event not in odd]))
        else:
            clues.append(_clue(attribute, positions, facts, mine))
    return tuple(clues)


def _clue(
    attribute: str, positions: tuple[int, ...], facts: Mapping[int, Fact], events: Sequence[Event]
) -> Clue:
    mine = tuple(facts[position] for position in positions)
    return Clue(attribute=attribute, positions=positions, facts=mine, events=tuple(events))


def fits_nobody(fact: Fact, frame: Frame, adversary: Adversary) -> bool:
    """Whether a fact by itself fits nobody else whom a table knows."""
    return any(event.most <= 0 for event in events_of((fact,), frame, adversary))


def _positions(attribute: str, facts: Mapping[int, Fact], frame: Frame) -> tuple[int, ...]:
    """The facts that a clue is of: for a home those in the countries that are searched, for a second country the others."""
    homes = [p for p, fact in facts.items() if fact.attribute in _HOMES and fact.value.text]
    if attribute == SECOND_COUNTRY:
        return tuple(p for p in homes if _is_elsewhere(facts[p], frame)) or tuple(homes)
    mine = tuple(
        p
        for p, fact in facts.items()
        if _ONE_CLUE.get(fact.attribute, fact.attribute) == attribute and fact.value.text
    )
    return tuple(p for p in mine if not _is_elsewhere(facts[p], frame)) or mine


def _is_elsewhere(fact: Fact, frame: Frame) -> bool:
    """Whether a fact points to a country that is none of those that are searched."""
    return (
        fact.attribute in _HOMES
        and bool(fact.value.code)
        and not countries_in(fact.value.code or "") & frame.countries
    )


def events_in(clues: Sequence[Clue]) -> tuple[Event, ...]:
    """The events of some clues together."""
    return tuple(event for clue in clues for event in clue.events)
