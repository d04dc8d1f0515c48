"""Whose statement a text is by its heading: "STATEMENT OF WITNESS 6" over "I, Dan Otto, say"."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.entities import Entities, Entity

_BEFORE = 60  # characters before a code in which its heading says what the text is


def join_maker(entities: Entities, document: Document, narrator: Entity | None) -> None:
    """Makes the code under which a statement is filed one with whoever says I in it."""
    if narrator is None:
        return
    first = min((c.span.start for c in narrator.root.candidates), default=0)
    for entity in entities.alive():
        code = entity.first
        if code.kind != "code" or entity.names or entity.plural or code.span.start > first:
            continue
        before = document.text[max(0, code.span.start - _BEFORE) : code.span.start]
        if words(document.language, "proceedings").STATEMENT_OF.search(before):
            entities.merge(narrator, entity)
            return
