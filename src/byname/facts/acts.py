"""What somebody without a name did in office: whoever ruled on the evidence that day is one person."""

from __future__ import annotations

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.tokens import Token
from byname.model import Fact, Person, Span, Value

_LONGEST = 18  # words of an act
_SHORTEST = 2
_MOST = 3  # acts that are shown of one person
_CONFIDENCE = 0.8
_ENDS = frozenset('.;:!?…"“”')


def act_facts(people: tuple[Person, ...], subjects: Subjects) -> list[Fact]:
    """The acts of those who are told by their office alone, which are shown but which no table counts."""
    found = []
    for person in people:
        if (
            person.part == "group"
            or person.narrator
            or any(m.identifier == "direct" for m in person.mentions)
        ):
            continue
        called = [m.span for m in person.mentions if m.rule == "nominal" and _is_office(m.span, subjects)]
        spans = [span for called_so in called if (span := _act(called_so, subjects)) is not None]
        found += [_fact(person.id, span, subjects) for span in spans[:_MOST]]
    return found


def _is_office(span: Span, subjects: Subjects) -> bool:
    """Whether words mean somebody by an office: the trial judge, the mayor."""
    people = words(subjects.document.language, "people")
    return subjects.document.of(span).lower().split()[-1] in people.OFFICERS | people.OFFICIAL_HEADS


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
    last = first
    while last < len(tokens) and last - first < _LONGEST and tokens[last].text not in _ENDS:
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
