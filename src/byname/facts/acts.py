"""What somebody without a name did or had part in, and when: whoever ruled on the evidence that day is one person."""

from __future__ import annotations

from dataclasses import replace

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.tokens import Token
from byname.model import Fact, Mention, Person, Span, Value
from byname.model.spans import Spans

_LONGEST = 18  # words of an act
_SHORTEST = 2
_MOST = 3  # acts that are shown of one person
_LONGEST_DAY = 31  # days: a month in which somebody held an office
_BEHIND = 60  # characters behind an office in which its body stands
_PASSING = 3  # mentions of somebody whom a record names in passing, for one thing
_AROUND = 9  # words before and behind somebody that tell what he or she had part in
_CONFIDENCE = 0.8
_ENDS = frozenset('.;:!?…"“”')


def act_facts(people: tuple[Person, ...], mentions: tuple[Mention, ...], subjects: Subjects) -> list[Fact]:
    """The acts of those who have no name, and the days of an office, which are shown but which no table counts.

    In a story told in the first person deeds are the story itself; in a record they are why a bystander is there.
    """
    found = []
    days = [m for m in mentions if m.kind == "time" and _is_day(m.value)]
    bodies = [m for m in mentions if m.kind == "organisation" and m.value is not None]
    quoted = Spans(quote.span for quote in subjects.quotes)
    for person in people:
        if (
            person.part == "group"
            or person.narrator
            or any(m.identifier == "direct" for m in person.mentions)
        ):
            continue
        called = [m.span for m in person.mentions if m.rule == "nominal" and _is_office(m.span, subjects)]
        found += [_fact(person.id, span, subjects) for span in _deeds(person, called, quoted, subjects)]
        told = {subjects.index.sentence_at(span.start) for span in called[:_MOST]}
        near = [m for m in days if subjects.index.sentence_at(m.span.start) in told]
        near += _bodies(called, bodies, subjects)
        found += [fact for mention in near for fact in _said(person.id, mention)]
    return found


def _deeds(person: Person, called: list[Span], quoted: Spans, subjects: Subjects) -> list[Span]:
    """What an office did, or whoever a record names in passing did or had part in."""
    passing = subjects.narrator is None and len(person.mentions) <= _PASSING
    nominal = [m.span for m in person.mentions if m.rule == "nominal" and not quoted.overlap(m.span)]
    acting = nominal if passing else called
    deeds = [span for one in acting if (span := _act(one, subjects)) is not None][:_MOST]
    kin = words(subjects.document.language, "people").KIN  # who are told by whose they are
    if not passing or deeds or not nominal or subjects.document.of(nominal[0]).lower().split()[-1] in kin:
        return deeds
    part = _part(nominal[0], subjects)
    return [] if part is None else [part]


def _bodies(called: list[Span], bodies: list[Mention], subjects: Subjects) -> list[Mention]:
    """The body of the kind in which such an office is held, where the text has last named one: the judge's court."""
    kinds, found = words(subjects.document.language, "proceedings").HELD_IN, list[Mention]()
    for span in called[:1]:
        nouns = kinds.get(subjects.document.of(span).lower().split()[-1], frozenset())
        end = span.end + _BEHIND
        fitting = [
            m
            for m in bodies
            if m.span.start < end and nouns & set(subjects.document.of(m.span).lower().split())
        ]
        found += fitting[-1:]
    return found


def _is_day(value: Value | None) -> bool:
    if value is None or value.attribute != "event_date" or value.low is None or value.high is None:
        return False
    return value.high - value.low <= _LONGEST_DAY


def _said(person: str, mention: Mention) -> list[Fact]:
    """What a day or a body near an office says of whoever holds it."""
    if mention.value is None:
        return []
    fact = Fact(person=person, value=mention.value, evidence=(mention.span,), confidence=_CONFIDENCE)
    return [replace(fact, counted=False)]


def _is_office(span: Span, subjects: Subjects) -> bool:
    """Whether words mean somebody by an office: the trial judge, the mayor."""
    people = words(subjects.document.language, "people")
    offices = (
        people.OFFICERS | people.OFFICIAL_HEADS | words(subjects.document.language, "proceedings").OFFICES
    )
    return subjects.document.of(span).lower().split()[-1] in offices


def _act(called: Span, subjects: Subjects) -> Span | None:
    """The words from the verb right behind somebody to the end of its clause."""
    language, where = subjects.document.language, subjects.index.token_at(called.start)
    if where is None:
        return None
    tokens = subjects.index.sentences[where[0]].tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= called.end), len(tokens))
    if first < len(tokens) and tokens[first].lower == "who":
        first += 1
    if first >= len(tokens) or not _is_past(tokens, first, language):
        return None
    return _clause(tokens, first, first, _LONGEST, language)


def _part(called: Span, subjects: Subjects) -> Span | None:
    """The words around somebody who does nothing himself: a certificate from the office of the headman."""
    where = subjects.index.token_at(called.start)
    if where is None:
        return None
    tokens, first = subjects.index.sentences[where[0]].tokens, where[1]
    lowest = max(0, first - _AROUND)
    while first > lowest and tokens[first - 1].text not in _ENDS and tokens[first - 1].text != ",":
        first -= 1
    if first == where[1]:
        return None
    return _clause(tokens, first, where[1], _AROUND, subjects.document.language)


def _clause(tokens: tuple[Token, ...], first: int, middle: int, longest: int, language: str) -> Span | None:
    """The words from one to the end of its clause, at most so many behind the middle of it."""
    last = middle
    while last < len(tokens) and last - middle < longest and tokens[last].text not in _ENDS:
        last += 1
    loose = words(language, "grammar").LOOSE_ENDS
    while last > first and (tokens[last - 1].lower in loose or not tokens[last - 1].is_word):
        last -= 1
    if last - first < _SHORTEST:
        return None
    return Span(start=tokens[first].start, end=tokens[last - 1].end)


def _is_past(tokens: tuple[Token, ...], first: int, language: str) -> bool:
    """Whether what follows tells of something done, perhaps after an adverb; what somebody would or must do is no act."""
    grammar = words(language, "grammar")
    while first + 1 < len(tokens) and (
        tokens[first].lower in grammar.ADVERBS or tokens[first].lower.endswith("ly")
    ):
        first += 1
    after = tokens[first + 1].lower if first + 1 < len(tokens) else ""
    if tokens[first].lower in grammar.COPULAS:
        return after.endswith("ed")  # was appointed; but not: was the only one
    return bool(grammar.can_be_past(tokens[first].lower))


def _fact(person: str, span: Span, subjects: Subjects) -> Fact:
    text = " ".join(subjects.document.of(span).split()).lower()
    value = Value(attribute="biography", text=text)
    return Fact(person=person, value=value, evidence=(span,), confidence=_CONFIDENCE, counted=False)
