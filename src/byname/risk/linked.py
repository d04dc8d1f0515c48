"""Who of one text is tied to whom: a family, a unit, an event. Whoever finds one of them soon has the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from byname.lang import words
from byname.model import Bond, Dossier, Fact
from byname.risk.work import body_of

_KIN = ("family", "marital_status", "children")
_BODIES = ("affiliation", "employer")
_DAYS = 3
"""An event is dated to so many days at most, and at a place: a year or a country has happened to everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """People, by position and in ascending order, who have something in common, and each one's facts that say so.

    ``members`` is how few and how many people the unit has, None for no unit and where nobody can say.
    """

    by: Bond
    people: tuple[int, ...]
    facts: tuple[tuple[Fact, ...], ...]
    members: tuple[int, int] | None = None


def linked(dossiers: Sequence[Dossier]) -> tuple[tuple[int, ...], ...]:
    """The positions of people who are tied to each other, each set of them once; groups are nobody."""
    return tuple(sorted({tie.people for tie in ties_of(dossiers)}))


def ties_of(dossiers: Sequence[Dossier]) -> tuple[Tie, ...]:
    """The families of a text, then its units, then its events, that have at least two people of the text."""
    people = [at for at, dossier in enumerate(dossiers) if dossier.person.part != "group"]
    return (*_families(dossiers, people), *_units(dossiers, people), *_events(dossiers, people))


def _families(dossiers: Sequence[Dossier], people: Sequence[int]) -> Iterator[Tie]:
    facts: dict[int, dict[Fact, None]] = defaultdict(dict)
    families = [{at} for at in people]
    for one, other in combinations(people, 2):
        found = [
            (at, fact)
            for at, them in ((one, other), (other, one))
            for fact in dossiers[at].facts
            if fact.attribute in _KIN and _is_kin(fact, dossiers[them])
        ]
        for at, fact in found:
            facts[at][fact] = None
        if found:
            joined = [family for family in families if family & {one, other}]
            families = [*(f for f in families if f not in joined), set().union(*joined)]
    for family in sorted(sorted(f) for f in families if len(f) > 1):
        yield Tie(by="family", people=tuple(family), facts=tuple(tuple(facts[at]) for at in family))


def _is_kin(fact: Fact, other: Dossier) -> bool:
    """Whether a fact of kin names somebody, or is said where the text speaks of them."""
    person, lexicon = other.person, words("en", "household")
    of = {f" of {person.label.lower()}", *((lexicon.FAMILY_OF.format(kin=""),) if person.narrator else ())}
    return fact.value.text.lower().endswith(tuple(of)) or any(
        said.covers(mention.span) for said in fact.evidence for mention in person.mentions
    )


def _units(dossiers: Sequence[Dossier], people: Sequence[int]) -> Iterator[Tie]:
    lexicon, ladders = words("en", "risk"), words("en", "ladders")
    units: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for at in people:
        for fact in dossiers[at].facts:
            if fact.attribute not in _BODIES or not fact.value.text:
                continue
            body = body_of(fact.value.text)
            is_national = body.kind in lexicon.NATIONAL or body.kind in ladders.WHOLE_FORCES
            is_any = body.said in lexicon.PLAIN["affiliation"] or (
                body.size is None and body.said == body.kind
            )
            if not is_national and not is_any:
                units[body.said][at].append(fact)
    for said, facts in sorted(units.items()):
        if len(facts) > 1:
            yield _tie("unit", facts, body_of(said).size)


def _events(dossiers: Sequence[Dossier], people: Sequence[int]) -> Iterator[Tie]:
    events: dict[tuple[int, int, str], dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for at in people:
        facts = dossiers[at].facts
        places = [f for f in facts if f.attribute == "location" and not _is_country(f.value.code)]
        for day in facts:
            low, high = day.value.low, day.value.high
            if day.attribute == "event_date" and low is not None and high is not None and high - low < _DAYS:
                for place in places:
                    events[low, high, place.value.text.lower()][at] += [day, place]
    for _, facts_of in sorted(events.items()):
        if len(facts_of) > 1:
            yield _tie("event", facts_of)


def _is_country(code: str | None) -> bool:
    return (code or "").startswith("country:")


def _tie(by: Bond, facts: dict[int, list[Fact]], members: tuple[int, int] | None = None) -> Tie:
    people = tuple(sorted(facts))
    return Tie(by=by, people=people, facts=tuple(tuple(facts[at]) for at in people), members=members)
