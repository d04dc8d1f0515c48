"""Places, days and bodies that nobody with a name owns: they are where the teller, or whom a text is about, was."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from byname.facts.subjects import Subjects
from byname.model import Fact, Mention, Person, Span, Value
from byname.stats.places import place

_CONFIDENCE = 0.5  # half of what an owner in the same clause has
_LONGEST = 31  # days: a date that is vaguer than a month is left to whoever owns it
_ATTRIBUTES = {"place": "location", "time": "event_date", "organisation": "affiliation"}


def shared_facts(mentions: tuple[Mention, ...], facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """One more fact for the protagonist for each fine place, exact date and organisation that only a group, somebody without a name or nobody has."""
    owners: dict[Span, set[str]] = {}
    for fact in facts:
        for span in fact.evidence:
            owners.setdefault(span, set()).add(fact.person)
    protagonists = _Protagonists(subjects)
    found = []
    for mention in mentions:
        value = _fine(mention)
        held = owners.get(mention.span, set())
        if value is None or any(_is_named(subjects.people[person]) for person in held):
            continue
        person = protagonists.at(mention.span)
        if person is not None and person not in held:
            found.append(Fact(person=person, value=value, evidence=(mention.span,), confidence=_CONFIDENCE))
    return found


def _fine(mention: Mention) -> Value | None:
    """The value of a mention that can single somebody out: no country, no year."""
    value, attribute = mention.value, _ATTRIBUTES.get(mention.kind)
    if (
        value is None
        or attribute is None
        or value.attribute not in ("location", "event_date", "affiliation", "residence")
    ):
        return None
    if mention.kind == "time" and (
        value.low is None or value.high is None or value.high - value.low > _LONGEST
    ):
        return None
    if mention.kind == "place" and value.code and place(value.code).kind in ("country", "area"):
        return None
    return value if value.attribute == attribute else replace(value, attribute=attribute)


def _is_named(person: Person) -> bool:
    """Whether somebody is told apart from all others by name, or tells the story."""
    return person.part != "group" and (
        person.narrator or any(m.identifier == "direct" for m in person.mentions)
    )


class _Protagonists:
    """Answers whose story a place of a text tells: the speaker's, the narrator's, or that of the one source it is about."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects
        self._main = _main(subjects)
        self._paragraphs = {r.paragraph for r in subjects.references if r.person == self._main}

    def at(self, span: Span) -> str | None:
        speaker = self._subjects.speaker(span)
        if speaker is not None:
            known = self._subjects.people.get(speaker)
            return speaker if known is not None and known.part not in ("group", "public") else None
        if self._subjects.narrator is not None:
            return self._subjects.narrator
        number = self._subjects.index.sentence_at(span.start)
        if number is None:
            return None
        return self._main if self._subjects.index.sentences[number].paragraph in self._paragraphs else None


def _main(subjects: Subjects) -> str | None:
    """The source or private person with the most mentions, if clearly more than anybody else's."""
    counts = Counter(
        {
            p.id: len(p.mentions)
            for p in subjects.people.values()
            if p.part in ("source", "private") and _is_named(p)
        }
    )
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]
