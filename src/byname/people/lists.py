"""Lists of people, and what is said of all who are in one: "Ms Orn and Mr Vell, lawyers"."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index
from byname.people.candidate import Candidate


def without_explanations(found: list[Candidate], index: Index, language: str) -> list[Candidate]:
    """The candidates without the plurals that only say what the people named right before or behind them are: they are no others."""
    names = {(c.sentence, c.last): c for c in found if c.kind == "name"}
    starts = {(c.sentence, c.token): c for c in found if c.kind == "name"}
    return [
        c
        for c in found
        if not _explains_names(c, names, index, language) and not _announces_names(c, starts, index, language)
    ]


def _announces_names(
    candidate: Candidate, starts: dict[tuple[int, int], Candidate], index: Index, language: str
) -> bool:
    """Whether a counted plural is followed by the names of all whom it means: "two nationals, Ms Orn and Mr Vell"."""
    if candidate.kind != "nominal" or not candidate.plural or candidate.owner is not None:
        return False
    tokens, at, lexicon = (
        index.sentences[candidate.sentence].tokens,
        candidate.last,
        words(language, "people"),
    )
    if at >= len(tokens) or tokens[at].text not in (",", ":"):
        return False
    named = 0
    while at < len(tokens):
        at += 1
        while at < len(tokens) and (tokens[at].lower in lexicon.TITLES or tokens[at].text == "."):
            at += 1
        name = starts.get((candidate.sentence, at))
        if name is None:
            return named > 1
        named, at = named + 1, name.last
        if (
            at < len(tokens)
            and tokens[at].text == ","
            and at + 1 < len(tokens)
            and tokens[at + 1].lower == "and"
        ):
            at += 1
        if at >= len(tokens) or tokens[at].lower not in (",", "and"):
            return named > 1
    return named > 1


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
