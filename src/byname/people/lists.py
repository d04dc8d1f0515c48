"""Lists of people, and what is said of all who are in one: "Ms Orn and Mr Vell, lawyers"."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index
from byname.people.candidate import Candidate


def without_explanations(found: list[Candidate], index: Index, language: str) -> list[Candidate]:
    """The candidates without the plurals that only say what the people named right before them are: they are no others."""
    names = {(c.sentence, c.last): c for c in found if c.kind == "name"}
    return [c for c in found if not _explains_names(c, names, index, language)]


def _explains_names(
    candidate: Candidate, names: dict[tuple[int, int], Candidate], index: Index, language: str
) -> bool:
    if candidate.kind != "nominal" or not candidate.plural or candidate.owner is not None:
        return False
    tokens, first = index.sentences[candidate.sentence].tokens, candidate.token
    small = words(language, "people").DETERMINERS | words(language, "people").COUNTED
    while first and tokens[first - 1].lower in small:
        first -= 1
    if not first or tokens[first - 1].text != "," or (candidate.sentence, first - 1) not in names:
        return False
    bare = tokens[candidate.token].lower not in words(language, "people").WIDENING
    return bare and (candidate.last >= len(tokens) or tokens[candidate.last].lower not in ("and", ","))
