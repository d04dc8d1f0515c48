"""Builders of nouns for tests: a document by its words, a fact by the words that say it."""

from __future__ import annotations

import re
from typing import Any

from byname.model import Block, Document, Dossier, Fact, Mention, Person, Reading, Span, Value


def a_document(text: str, *, written: str | None = None, furniture: tuple[str, ...] = ()) -> Document:
    """A document of body blocks, one a paragraph; paragraphs that are listed as furniture are marked so."""
    blocks = [
        Block(span=Span(start=m.start(), end=m.end()), kind="furniture" if m.group() in furniture else "body")
        for m in re.finditer(r"[^\n]+", text)
    ]
    return Document(id="d1", text=text, blocks=tuple(blocks), language="en", written=written)


def span_of(document: Document, words: str, n: int = 1) -> Span:
    """The n-th occurrence of the words, as whole words."""
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    match = list(re.finditer(left + re.escape(words) + right, document.text))[n - 1]
    return Span(start=match.start(), end=match.end())


def a_mention(document: Document, words: str, n: int = 1, **fields: Any) -> Mention:
    """A mention over the n-th occurrence of the words."""
    given = {"kind": "person", "identifier": "direct", "rule": "test"} | fields
    return Mention(span=span_of(document, words, n), **given)


def a_person(document: Document, id: str, *mentions: str | tuple[str, int], **fields: Any) -> Person:
    """A person with mentions given as words, or as words and the number of the occurrence."""
    pairs = [(m, 1) if isinstance(m, str) else m for m in mentions]
    given = {"label": pairs[0][0] if pairs else id, "part": "private"} | fields
    return Person(id=id, mentions=tuple(a_mention(document, *pair) for pair in pairs), **given)


def a_fact(
    document: Document,
    person: str,
    attribute: str,
    text: str,
    *evidence: str | tuple[str, int],
    **fields: Any,
) -> Fact:
    """A fact with its evidence given as words; low, high, code and level go to its value."""
    pairs = [(e, 1) if isinstance(e, str) else e for e in evidence]
    of_value = {k: fields.pop(k) for k in ("low", "high", "code", "level") if k in fields}
    return Fact(
        person=person,
        value=Value(attribute=attribute, text=text, **of_value),
        evidence=tuple(span_of(document, *pair) for pair in pairs),
        **fields,
    )


def a_reading(document: Document, *dossiers: Dossier) -> Reading:
    """A reading of a document with these dossiers and the mentions of their people."""
    mentions = tuple(m for dossier in dossiers for m in dossier.person.mentions)
    return Reading(document=document, mentions=mentions, dossiers=dossiers, quotes=())
