"""Whose a number, an address or an account is: by a possessive, by the name it is made of, by the case it heads, else by the weights."""

from __future__ import annotations

import re

from byname.facts.subjects import Subjects
from byname.facts.whose import owner
from byname.lang import words
from byname.model import Mention, Span

_NEAR = 45  # characters between "my" and the number of what is mine
_FEWEST = 4  # letters of a name that a handle is made of


def holder(mention: Mention, attribute: str, subjects: Subjects) -> str | None:
    """The person whom a direct identifier belongs to, None where nobody is there to have it."""
    covering = subjects.covering(mention.span)
    if covering is not None:
        return covering.person
    if subjects.is_post:
        return subjects.about(mention.span) or subjects.nearest(mention.span)
    return (
        _possessor(mention.span, subjects)
        or _namesake(mention, subjects)
        or _party(mention.span, subjects)
        or owner(mention.span, attribute, subjects)
        or subjects.nearest(mention.span)
    )


def _possessor(span: Span, subjects: Subjects) -> str | None:
    """Whom "my passport, number" or "her telephone is" means: the possessive is the last word for anybody before the number."""
    ahead = subjects.before(span)
    last = max(ahead, key=lambda r: (r.span.end, -r.span.start), default=None)
    if last is None or span.start - last.span.end > _NEAR:
        return None
    language = subjects.document.language
    if subjects.document.of(last.span).lower() not in words(language, "people").POSSESSIVES:
        return None
    between = re.findall(r"\w+", subjects.document.text[last.span.end : span.start].lower())
    grammar = words(language, "grammar")
    acts = any(grammar.can_be_verb(word) and word not in grammar.COPULAS for word in between)
    return None if acts or not between else last.person


def _namesake(mention: Mention, subjects: Subjects) -> str | None:
    """The one person a word of whose name stands in a handle or before the at sign of an address."""
    if mention.kind != "contact":
        return None
    said = subjects.document.of(mention.span).lower().lstrip("@").split("@")[0]
    parts = {part for part in re.split(r"[\W\d_]+", said) if len(part) >= _FEWEST}
    people = {person for part in parts for person in subjects.by_name.get(part, ())}
    return people.pop() if len(people) == 1 else None


def _party(span: Span, subjects: Subjects) -> str | None:
    """Whom a proceeding is about, for a number that stands behind no more than the word for its file."""
    start, _ = subjects.sentence_text(span)
    label = subjects.document.text[
        max(start, subjects.document.text.rfind("\n", 0, span.start) + 1) : span.start
    ]
    if words(subjects.document.language, "facts").OF_A_CASE.fullmatch(label) is None:
        return None
    return subjects.party
