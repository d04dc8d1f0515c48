"""Facts that verbs and nouns state without a name or a number: family, health, arrests, journeys, beliefs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from byname.facts.subjects import Reference, Subjects
from byname.facts.understood import says_something
from byname.lang import words
from byname.lang.tokens import Sentence
from byname.model import Document, Fact, Person, Span, Value

_HELD = frozenset({"children", "possession", "employer", "affiliation", "location", "residence"})
"""What one has or where one is: people inside such a phrase are not whom it is about."""


_OF_ANYBODY = frozenset({"location", "residence", "role"})
"""Attributes of which a protected text says what holds of anybody: near a place, the woman who works."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What matched a pattern: of whom it says what, and from where; ``who`` is where the pattern names them, -1 where it does not."""

    attribute: str
    whose: str
    value: str
    span: Span
    who: int
    counted: bool


def phrase_facts(subjects: Subjects) -> list[Fact]:
    """One fact for every match of the language's patterns that is about somebody.

    What matches a pattern for which no table has figures is shown and not counted.
    """
    return [
        fact
        for sentence in subjects.index.sentences
        for phrase in _phrases(sentence, subjects.document)
        if (fact := _fact(phrase, sentence, subjects)) is not None
    ]


def _phrases(sentence: Sentence, document: Document) -> Iterator[_Phrase]:
    """What the patterns find in a sentence: first what tables count, then what is only shown."""
    lexicon, start = words(document.language, "facts"), sentence.start
    text = document.text[start : sentence.end]
    for attribute, whose, value, pattern in lexicon.PATTERNS:
        for match in pattern.finditer(text):
            first, last = _trimmed(text, match.span("phrase"), document.language)
            yield _Phrase(attribute, whose, value, Span(start=start + first, end=start + last), -1, True)
    for (attribute, whose), match in lexicon.TOLD.matches(document.text, start, sentence.end):
        first, last = _trimmed(document.text, match.span("phrase"), document.language)
        who = match.start("who") if "who" in match.re.groupindex else -1
        yield _Phrase(attribute, whose, "", Span(start=first, end=last), who, False)


def _fact(phrase: _Phrase, sentence: Sentence, subjects: Subjects) -> Fact | None:
    document, attribute = subjects.document, phrase.attribute
    lexicon = words(document.language, "facts")
    person = (
        _at(phrase.who, subjects)
        if phrase.who >= 0
        else _whose(phrase.whose, phrase.span, subjects, outside=attribute in _HELD)
    )
    before = document.text[max(sentence.start, phrase.span.start - 12) : phrase.span.start]
    negated = lexicon.NEGATIONS.search(before) is not None
    if person is None or (negated and attribute not in ("belief", "health")):
        return None
    said = phrase.value or " ".join(document.of(phrase.span).lower().split())
    if attribute in _OF_ANYBODY and not says_something(said, document.language):
        return None
    alone = 1 if attribute == "role" and words(document.language, "unique").ALONE.match(said) else None
    told = Value(attribute=attribute, text=said, low=alone, high=alone)
    return Fact(person=person, value=told, evidence=(phrase.span,), counted=phrase.counted)


def _at(start: int, subjects: Subjects) -> str | None:
    """Whoever the reference is that begins at an offset."""
    inside = [r for r in subjects.within(Span(start=start, end=start + 1)) if r.span.start == start]
    return inside[-1].person if inside else None


def _trimmed(text: str, phrase: tuple[int, int], language: str) -> tuple[int, int]:
    """A phrase without the small words that a pattern of so many words has cut off at its end: "in charge of the stores because"."""
    first, last = phrase
    loose = words(language, "grammar").LOOSE_ENDS
    while True:
        head, space, tail = text[first:last].rpartition(" ")
        if not space or tail.lower() not in loose:
            return first, last
        last = first + len(head)


def _whose(whose: str, span: Span, subjects: Subjects, *, outside: bool) -> str | None:
    if whose == "owner":
        return _at(span.start, subjects) or subjects.about(span)
    if whose == "object":
        after = [
            r
            for r in subjects.within(Span(start=span.end, end=span.end + 12))
            if r.span.start - span.end <= 2
        ]
        return after[0].person if after else None
    return subjects.about(span, outside=outside and whose == "subject")


def kin_facts(people: tuple[Person, ...], subjects: Subjects) -> list[Fact]:
    """Family in both directions: "my older brother" is a fact about me and about him."""
    document = subjects.document
    kin, lexicon = words(document.language, "people").KIN, words(document.language, "facts")
    grammar, facts = words(document.language, "grammar"), []
    for person in people:
        for mention in person.mentions:
            if mention.rule != "nominal":
                continue
            phrase = document.of(mention.span).lower().split()
            word = phrase[-1] if phrase[-1] in kin else str(grammar.singular(phrase[-1]))
            owner = _owner(mention.span, person, subjects)
            if word not in kin or owner is None:
                continue
            text = " ".join(phrase[1:]) if phrase[0] in ("my", "his", "her", "their", "our") else word
            said = Span(start=mention.span.start, end=mention.span.end)
            attribute = "children" if word in lexicon.CHILD_KIN else "family"
            behind = document.text[mention.span.end : mention.span.end + 5]
            if text not in lexicon.EVERYBODYS_KIN or lexicon.SAYS_MORE.match(behind):
                facts.append(
                    Fact(person=owner.person, value=Value(attribute=attribute, text=text), evidence=(said,))
                )
            if word in lexicon.MARITAL_KIN:
                late = lexicon.LATE in phrase or lexicon.LOST.match(document.text, mention.span.end)
                text = lexicon.MARITAL_KIN["widow"] if late else lexicon.MARITAL_KIN[word]
                status = Value(attribute="marital_status", text=text)
                facts.append(Fact(person=owner.person, value=status, evidence=(said,)))
            back = Value(attribute="family", text=f"{word} of {subjects.people[owner.person].label.lower()}")
            facts.append(Fact(person=person.id, value=back, evidence=(said,)))
    return _latest(facts, document.language)


def _latest(facts: list[Fact], language: str) -> list[Fact]:
    """The facts without the marriages of whom the text says that they are widowed or divorced."""
    lexicon = words(language, "facts")
    ended = {f.person for f in facts if f.attribute == "marital_status" and f.value.text in lexicon.ENDED}
    return [
        f
        for f in facts
        if f.person not in ended or f.attribute != "marital_status" or f.value.text in lexicon.ENDED
    ]


def _owner(span: Span, person: Person, subjects: Subjects) -> Reference | None:
    """The reference that the possessive at the beginning of a kin phrase is."""
    inside = [r for r in subjects.within(span) if r.person != person.id and span.covers(r.span)]
    return inside[0] if inside else None
