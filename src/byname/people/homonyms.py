"""Names that the words before them give to somebody known, or to somebody else of the same name."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity

_BEFORE = 40  # characters in which such words stand


def is_namesake(candidate: Candidate, document: Document) -> bool:
    """Whether the text says that it is somebody else who has the name: another Anna Holub."""
    before = document.text[max(0, candidate.span.start - _BEFORE) : candidate.span.start]
    return words(document.language, "names").NAMESAKE.search(before) is not None


def born_as(candidate: Candidate, entities: Entities, document: Document) -> Entity | None:
    """Whose earlier name it is: Anna Holub, née Weaver."""
    before = document.text[max(0, candidate.span.start - _BEFORE) : candidate.span.start]
    if words(document.language, "names").BORN_AS.search(before) is None:
        return None
    near = entities.recent(candidate.sentence, 0)
    return next((entity for entity in near if entity.names and not entity.plural), None)
