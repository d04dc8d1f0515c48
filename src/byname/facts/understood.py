"""What no rule could read and the weights understood: it is known of whom, but not how many others it fits."""

from __future__ import annotations

import re
from collections.abc import Iterable

from byname.facts.subjects import Subjects
from byname.facts.whose import owner
from byname.lang import words
from byname.model import TOLD, Document, Fact, Mention, Span, Value

_BESIDE = 12  # characters: "I live" beside "in Hamburg" says nothing more


def understood(mention: Mention, value: Value, subjects: Subjects) -> Fact | None:
    """A fact that is shown but not counted, None where the weights are not sure enough or the words say nothing."""
    sure = mention.tells or 0.0
    if sure < TOLD or not says_something(value.text, subjects.document.language):
        return None
    person = owner(mention.span, value.attribute, subjects)
    if person is None:
        return None
    return Fact(
        person=person, value=value, evidence=(mention.span,), confidence=round(sure, 2), counted=False
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
