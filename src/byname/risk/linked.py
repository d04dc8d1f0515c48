"""Who of one text is tied to whom: a family, a unit, an event. Whoever finds one of them soon has the others."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from byname.lang import words
from byname.model import Bond, Dossier, Fact, Span
from byname.risk.work import body_of

_KIN = ("family", "marital_status", "children")
_OF = " of "
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
    find = _Kin([dossiers[at] for at in people])
    for one in people:
        for fact in dossiers[one].facts:
            others = {people[n] for n in find.of(fact)} - {one} if fact.attribute in _KIN else set()
            if others:
                facts[one][fact] = None
                joined = [family for family in families if family & {one, *others}]
                families = [*(f for f in families if f not in joined), set().union(*joined)]
    for family in sorted(sorted(f) for f in families if len(f) > 1):
        yield Tie(by="family", people=tuple(family), facts=tuple(tuple(facts[at]) for at in family))


class _Kin:
    """Whom of some people a fact of kin names ("brother of"), or is said where the text speaks of ("my brother")."""

    def __init__(self, dossiers: Sequence[Dossier]) -> None:
        the_writer = words("en", "household").FAMILY_OF.format(kin="").removeprefix(_OF)
        self.named: dict[str, set[int]] = defaultdict(set)
        for n, dossier in enumerate(dossiers):
            self.named[dossier.person.label.lower()].add(n)
            if dossier.person.narrator:
                self.named[the_writer].add(n)
        self.mentions = sorted((m.span, n) for n, d in enumerate(dossiers) for m in d.person.mentions)

    def of(self, fact: Fact) -> set[int]:
        """The positions of everybody whom the fact is about besides the one whose fact it is."""
        parts = fact.value.text.lower().split(_OF)
        tails = [_OF.join(parts[n:]) for n in range(1, len(parts))]
        if tails:
            return set().union(*(self.named.get(tail, set()) for tail in tails))
        return {n for said in fact.evidence for n in self._inside(said)}

    def _inside(self, said: Span) -> Iterator[int]:
        for span, n in self.mentions[bisect_left(self.mentions, said.start, key=lambda m: m[0].start) :]:
            if span.start >= said.end:
                break
            if said.covers(span):
                yield n


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
