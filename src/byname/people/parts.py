"""What part each person plays: source, private, official, public, or a group."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document, Part
from byname.people.entities import Entity
from byname.people.public import is_public


def part_of(entity: Entity, document: Document, *, speaks: bool) -> Part:
    """The part of one entity; whoever speaks or narrates is a source unless they hold a public office."""
    if entity.plural:
        return "group"
    if is_public(entity, document, speaks=speaks):
        return "public"
    if entity.narrator:
        return "source"
    if _is_official(entity, document):
        return "official"
    return "source" if speaks else "private"


def _is_official(entity: Entity, document: Document) -> bool:
    heads = words(document.language, "people").OFFICIAL_HEADS
    titles = {c.title for c in entity.candidates if c.kind == "name"}
    return bool(entity.names) and bool((titles | entity.heads) & heads)


def label_of(entity: Entity) -> str:
    """How to call somebody on screen: the fullest name, else the longest description, else the pronoun."""
    names = [
        " ".join(c.words.split()) for c in entity.candidates if c.kind in ("name", "code", "label", "handle")
    ]
    names = names or [c.words for c in entity.candidates if c.kind == "number" and not entity.narrator]
    if names:
        return max(names, key=len)
    if entity.narrator:
        return "the narrator"
    described = [" ".join(c.words.split()) for c in entity.candidates if c.kind in ("nominal", "age")]
    return max(described, key=len) if described else entity.candidates[0].words
