"""Facts that verbs and nouns state without a name or a number: family, health, arrests, journeys, beliefs."""

from __future__ import annotations

from byname.facts.subjects import Reference, Subjects
from byname.facts.understood import says_something
from byname.lang import words
from byname.model import Fact, Person, Span, Value

_HELD = frozenset({"children", "possession", "employer", "affiliation", "location", "residence"})
"""What one has or where one is: people inside such a phrase are not whom it is about."""


_OF_ANYBODY = frozenset({"location", "residence", "role"})
"""Attributes of which a protected text says what holds of anybody: near a place, the woman who works."""


def phrase_facts(subjects: Subjects) -> list[Fact]:
    """One fact for every match of the language's patterns that is about somebody.

    What matches a pattern for which no table has figures is shown and not counted.
    """
    document = subjects.document
    lexicon, facts = words(document.language, "facts"), []
    rows = [
        *((True, *row) for row in lexicon.PATTERNS),
        *((False, *row) for row in lexicon.TOLD_PATTERNS),
    ]
    for sentence in subjects.index.sentences:
        text = document.text[sentence.start : sentence.end]
        for counted, attribute, whose, value, pattern in rows:
            for match in pattern.finditer(text):
                first, last = _trimmed(text, match.span("phrase"), document.language)
                span = Span(start=sentence.start + first, end=sentence.start + last)
                person = (
                    _at(sentence.start + match.start("who"), subjects)
                    if "who" in pattern.groupindex
                    else _whose(whose, span, subjects, outside=attribute in _HELD)
                )
                negated = lexicon.NEGATIONS.search(text[max(0, first - 12) : first]) is not None
                if person is None or (negated and attribute not in ("belief", "health")):
                    continue
                said = value or " ".join(match.group("phrase").lower().split())
                if attribute in _OF_ANYBODY and not says_something(said, document.language):
                    continue
                alone = (
                    1
                    if attribute == "role" and words(document.language, "unique").ALONE.match(said)
                    else None
                )
                told = Value(attribute=attribute, text=said, low=alone, high=alone)
                facts.append(Fact(person=person, value=told, evidence=(span,), counted=counted))
    return facts


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
