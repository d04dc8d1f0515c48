"""What no rule could read and the weights understood: it is known of whom, but not how many others it fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from byname.facts.likely import likelihoods
from byname.facts.read_facts import ReadFacts, are_kindred
from byname.facts.said import Said
from byname.facts.subjects import Subjects
from byname.facts.whose import owners
from byname.lang import words
from byname.model import Document, Fact, Span, Value

_LIKELY = 0.55  # probability from which what only the weights understood is a fact
_SUM = re.compile(r"\d[.,]?\d[.,]?\d")  # a number of three digits is nobody's age
_BESIDE = 12  # characters: "I live" beside "in Hamburg" says nothing more


def understood_facts(said: Said, subjects: Subjects, known: ReadFacts) -> list[Fact]:
    """The facts that the weights are sure enough of and that no rule has read (``known``); they are shown but not counted."""
    facts, owned = list[Fact](), list[float]()
    for span, attribute in said.passages():
        text = " ".join(subjects.document.of(span).lower().split())
        meant = owners(span, attribute, subjects) if says_something(text, subjects.document.language) else {}
        if not meant or (attribute == "age" and _SUM.search(text)):
            continue
        person = max(meant, key=lambda person: meant[person])
        fact = Fact(
            person=person, value=Value(attribute=attribute, text=text), evidence=(span,), counted=False
        )
        if says_something(_unread(fact, known, subjects.document.text), subjects.document.language):
            facts.append(fact)
            owned.append(meant[person])
    likely = likelihoods(facts, said, subjects, owned, known)
    return [
        replace(fact, confidence=round(float(p), 2))
        for fact, p in zip(facts, likely, strict=True)
        if p >= _LIKELY
    ]


def _unread(fact: Fact, known: ReadFacts, text: str) -> str:
    """The words of a fact without those that a rule has read: what they tell of the person, or a value that a table knows."""
    span = fact.evidence[0]
    read = [
        part
        for part, other in known.at(span)
        if (other.counted and other.value.code is not None)
        or (other.person == fact.person and are_kindred(other.attribute, fact.attribute))
    ]
    return "".join(
        " " if any(part.start <= at < part.end for part in read) else text[at]
        for at in range(span.start, span.end)
    )


def says_something(text: str, language: str) -> bool:
    """Whether words say more than what anybody or any place is called: a woman, there, her relative, near a place."""
    small, empty = words(language, "grammar").FUNCTION_WORDS, words(language, "facts").SAYS_NOTHING
    said = re.findall(r"[^\W_][\w’'-]*", text.lower())
    return any(len(word) > 1 and word not in small and word not in empty for word in said)


def not_said_beside(facts: Iterable[Fact], counted: Iterable[Fact], document: Document) -> list[Fact]:
    """The facts without those that stand right beside a counted one of the same attribute and of which nothing parts it."""
    said = [(fact.attribute, span) for fact in counted for span in fact.evidence]
    return [
        fact
        for fact in facts
        if not any(a == fact.attribute and _beside(span, fact.evidence[0], document) for a, span in said)
    ]


def _beside(one: Span, other: Span, document: Document) -> bool:
    first, second = sorted((one, other))
    between = document.text[first.end : second.start]
    return len(between) < _BESIDE and not words(document.language, "facts").PARTS.search(between)
