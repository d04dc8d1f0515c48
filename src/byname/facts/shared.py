"""Places, days and bodies that nobody with a name owns: they are where the teller, or whom a text is about, was."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from byname.facts.jobs import is_somebodys_name
from byname.facts.subjects import Subjects
from byname.facts.whose import owner
from byname.model import Fact, Mention, Person, Span, Value
from byname.model.spans import Spans
from byname.stats.places import place
from byname.stats.words import common_words

_CONFIDENCE = 0.5  # half of what an owner in the same clause has
_SHORT = 16  # tokens of a heading or a caption
_LONGEST = 31  # days: a date that is vaguer than a month is left to whoever owns it
_ATTRIBUTES = {"place": "location", "time": "event_date", "organisation": "affiliation"}


_FIELDS = frozenset(
    {
        "age",
        "birth_date",
        "nationality",
        "ethnicity",
        "religion",
        "language",
        "occupation",
        "rank",
        "identifier",
    }
)
_NUMBERED = re.compile(r"\s(?:no\.? ?)?\d+/")
"""What stands behind letters that are the beginning of a number: OB 11/07."""
_LABEL = re.compile(r"[^\W\d_][\w ’'-]{1,30}:\s*")


def shared_facts(mentions: tuple[Mention, ...], facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """One more fact for the protagonist for each fine place, exact date and organisation that only a group, somebody without a name or nobody has."""
    owners: dict[Span, set[str]] = {}
    for fact in facts:
        for span in fact.evidence:
            owners.setdefault(span, set()).add(fact.person)
    protagonists = _Protagonists(subjects)
    named = Spans(s for f in facts if f.attribute in ("employer", "affiliation") for s in f.evidence)
    found = []
    for mention in mentions:
        value = _fine(mention, subjects.document.language) or _of_field(mention, subjects)
        held = owners.get(mention.span, set())
        if mention.kind == "organisation" and (
            mention.identifier == "none"
            or named.hold(mention.span, more=True)
            or _NUMBERED.match(subjects.document.text, mention.span.end)
        ):
            continue
        if value is None or any(_is_named(subjects.people[person]) for person in held):
            continue
        if mention.kind == "organisation" and _is_word(mention, subjects):
            continue
        person = protagonists.at(mention.span)
        if person is not None and person not in held:
            found.append(Fact(person=person, value=value, evidence=(mention.span,), confidence=_CONFIDENCE))
    return found


def days_of_others(facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """The same day for whomever the weights take it for, where it stands before whoever acts: "On Friday two agents took him"."""
    found = []
    for fact in facts:
        if fact.attribute != "event_date" or not fact.counted or not _is_exact(fact.value):
            continue
        span = fact.evidence[0]
        if any(r.person == fact.person and r.subject for r in subjects.before(span)):
            continue
        other = owner(span, fact.attribute, subjects)
        if other is not None and other != fact.person and _is_named(subjects.people[other]):
            found.append(replace(fact, person=other, confidence=_CONFIDENCE))
    return found


def _is_exact(value: Value) -> bool:
    return value.low is not None and value.high is not None and value.high - value.low <= _LONGEST


def _fine(mention: Mention, language: str) -> Value | None:
    """The value of a mention that can single somebody out: no country, no year."""
    value, attribute = mention.value, _ATTRIBUTES.get(mention.kind)
    if (
        value is None
        or attribute is None
        or mention.rule == "told"
        or value.attribute not in ("location", "event_date", "affiliation", "residence")
    ):
        return None
    if mention.kind == "time" and not _is_exact(value):
        return None
    if mention.kind == "organisation" and not is_somebodys_name(value.text, language):
        return None
    if mention.kind == "place" and value.code and place(value.code).kind in ("country", "area"):
        return None
    return value if value.attribute == attribute else replace(value, attribute=attribute)


def _is_word(mention: Mention, subjects: Subjects) -> bool:
    """Whether what was taken for a body is one word that has its capital from the sentence: Military staff sign for ten years."""
    start, _ = subjects.sentence_text(mention.span)
    text = subjects.document.of(mention.span).lower()
    return start == mention.span.start and text in common_words(subjects.document.language)


def _of_field(mention: Mention, subjects: Subjects) -> Value | None:
    """The value of a field of a form: "Date of birth: 11/09/1994", "Nationality: Eritrean"."""
    start, _ = subjects.sentence_text(mention.span)
    label = subjects.document.text[start : mention.span.start]
    if mention.value is None or mention.value.attribute not in _FIELDS or not _LABEL.fullmatch(label):
        return None
    return mention.value


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
        self._first = next((person for person, _ in _ranked(subjects)), None)
        self._known = {
            p.id
            for p in subjects.people.values()
            if p.part in ("source", "private", "official") and _is_named(p)
        }
        self._paragraphs = {r.paragraph for r in subjects.references if r.person == self._main}

    def at(self, span: Span) -> str | None:
        """The person whose story it is at a span, None if that cannot be told."""
        speaker = self._subjects.speaker(span)
        if speaker is not None:
            known = self._subjects.people.get(speaker)
            if known is not None and known.part not in ("group", "public"):
                return speaker
        if self._subjects.narrator is not None:
            return self._subjects.narrator
        number = self._subjects.index.sentence_at(span.start)
        if number is None:
            return None
        paragraph = self._subjects.index.sentences[number].paragraph
        return self._main if paragraph in self._paragraphs else self._nearest(span, paragraph)

    def _nearest(self, span: Span, paragraph: int) -> str | None:
        """Whoever is named in the same paragraph, the nearest first: what is told there is told of them."""
        named = [r for r in self._subjects.references if r.paragraph == paragraph and r.person in self._known]
        if named:
            return min(named, key=lambda r: abs(r.span.start - span.start)).person
        return self._first if self._is_short(paragraph) else None

    def _is_short(self, paragraph: int) -> bool:
        """Whether a paragraph is a heading, a caption or a line of data, which is about whom the text is about."""
        index = self._subjects.index
        return sum(len(s.tokens) for s in index.sentences if s.paragraph == paragraph) <= _SHORT


def _ranked(subjects: Subjects) -> list[tuple[str, int]]:
    """The sources and private people with a name and how often they are mentioned, the most first."""
    named = [p for p in subjects.people.values() if p.part in ("source", "private") and _is_named(p)]
    return Counter({p.id: len(p.mentions) for p in named}).most_common(2)


def _main(subjects: Subjects) -> str | None:
    """The source or private person with the most mentions, if clearly more than anybody else's."""
    ranked = _ranked(subjects)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]
