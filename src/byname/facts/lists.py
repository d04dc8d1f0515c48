"""People of a list: Orn and Vell in "Ms Orn and Mr Vell (the applicants)", and what a text says of them all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Dossier, Fact, Person, Span

_COMMON = frozenset(
    {
        "residence",
        "location",
        "nationality",
        "ethnicity",
        "religion",
        "occupation",
        "employer",
        "migration",
        "legal_history",
        "marital_status",
        "event_date",
    }
)
"""Attributes that each of several people has where the text says it of them all."""
_SURE = 0.9


def listed_before(span: Span, subjects: Subjects) -> tuple[str, ...]:
    """The people of a list that goes on with the name at a span: Orn for Vell in "Ms Orn and Mr Vell"."""
    text, language = subjects.document.text, subjects.document.language
    listed, edge = list[str](), _titled_start(span.start, text, language)
    for reference in reversed(subjects.before(span)):
        between = text[reference.span.end : edge]
        if reference.plural or not words(language, "work").BETWEEN_NAMES.fullmatch(between):
            break
        listed.append(reference.person)
        edge = _titled_start(reference.span.start, text, language)
    return tuple(reversed(listed))


def _titled_start(start: int, text: str, language: str) -> int:
    """Where a name with its title begins."""
    titles = "|".join(map(re.escape, words(language, "people").TITLES))
    found = re.search(rf"(?:\b(?:{titles})\.?\s+)+$", text[max(0, start - 24) : start], re.IGNORECASE)
    return start - len(found.group()) if found else start


def member_facts(people: tuple[Person, ...], facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """What a text says of a group that it has defined by its members, as facts about each of them."""
    found: list[Fact] = []
    for group in people:
        members = _defined(group, subjects) if group.part == "group" else ()
        if len(members) < 2:
            continue
        said = [fact for fact in facts if fact.person == group.id]
        found += [
            replace(fact, person=member, confidence=min(_SURE, fact.confidence))
            for fact in said
            if fact.attribute in _COMMON
            for member in members
        ]
        found += _in_turn(said, members, subjects)
    return found


def without_defined(dossiers: tuple[Dossier, ...], subjects: Subjects) -> tuple[Dossier, ...]:
    """The dossiers without those of groups that are no more than the sum of people who are named and have their own."""
    speakers = {quote.speaker for quote in subjects.quotes}
    return tuple(
        d
        for d in dossiers
        if d.person.part != "group" or d.person.id in speakers or len(_defined(d.person, subjects)) < 2
    )


def _defined(group: Person, subjects: Subjects) -> tuple[str, ...]:
    """The members of a group that a bracket behind their names defines."""
    text, defines = subjects.document.text, words(subjects.document.language, "work").DEFINES
    for mention in group.mentions:
        before = [r for r in subjects.before(mention.span) if not r.plural]
        if before and defines.fullmatch(text[before[-1].span.end : mention.span.start]):
            return (*listed_before(before[-1].span, subjects), before[-1].person)
    return ()


def _in_turn(said: list[Fact], members: tuple[str, ...], subjects: Subjects) -> Iterator[Fact]:
    """Births that are told in the order of the members: "born in 1925 and 1927, respectively"."""
    births = [fact for fact in said if fact.attribute == "birth_date"]
    if not births:
        return
    start, sentence = subjects.sentence_text(births[0].evidence[0])
    told = [
        f
        for f in said
        if f.attribute in ("birth_date", "event_date") and 0 <= f.evidence[0].start - start < len(sentence)
    ]
    if len(told) == len(members) and words(subjects.document.language, "work").IN_TURN in sentence.lower():
        told.sort(key=lambda fact: fact.evidence[0])
        for fact, member in zip(told, members, strict=True):
            yield replace(fact, person=member, value=replace(fact.value, attribute="birth_date"))
