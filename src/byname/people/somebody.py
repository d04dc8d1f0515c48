"""Who is somebody: an individual or a group that a reader could look for, and not a kind, a body or nobody."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.people.candidate import Candidate
from byname.people.entities import Entity


def is_somebody(entity: Entity, index: Index, language: str, *, speaks: bool = False) -> bool:
    """Whether an entity is a person or a group of the story; ``speaks``: a quotation is theirs.

    Pronouns alone are somebody only if they are several; what a text says once is somebody unless it names a kind,
    denies that there is anybody, or means a crowd in which nobody could be told apart.
    """
    several = len(entity.candidates) > 1
    if all(c.grammatical == 2 for c in entity.candidates):
        return several
    if all(c.kind == "pronoun" and c.plural for c in entity.candidates):
        acting = any(c.head in words(language, "people").NOMINATIVES for c in entity.candidates)
        return acting or (several and any(c.grammatical == 1 for c in entity.candidates))
    if any(c.body for c in entity.candidates) and all(
        c.body or c.kind == "pronoun" for c in entity.candidates
    ):
        return speaks
    if entity.names or entity.narrator or any(c.kind != "nominal" for c in entity.candidates):
        return True
    if all(_is_nobody(c, index, language) for c in entity.candidates):
        return False
    if several:
        return not (entity.plural and _is_crowd(entity, language))
    return not _is_vague(entity.candidates[0], language)


def _is_crowd(entity: Entity, language: str) -> bool:
    """Whether a group is never called anything but those of a trade or a part in a case, without a number or an owner."""
    crowds = words(language, "somebody").CROWDS
    nominal = [c for c in entity.candidates if c.kind != "pronoun"]
    return all(c.head in crowds and not (c.owner or c.restricted or _is_small(c)) for c in nominal)


def _is_small(candidate: Candidate) -> bool:
    """Whether a phrase says how few they are: "the two officers"."""
    return bool(
        candidate.modifiers & {"two", "three", "four", "five", "both"}
    ) or candidate.words.lower().startswith(("two ", "three ", "four ", "five "))


def _is_nobody(candidate: Candidate, index: Index, language: str) -> bool:
    tokens = index.sentences[candidate.sentence].tokens
    return _is_denied(candidate, tokens, language) or _is_kind(candidate, tokens, language)


def _is_denied(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether the words before say that there is no such person: "did not appoint a lawyer", "was not a woman"."""
    if not candidate.indefinite:
        return False
    before = [token.lower for token in tokens[max(0, candidate.token - 2) : candidate.token]]
    return bool(words(language, "somebody").DENIALS & set(before))


def _is_kind(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether an indefinite phrase says what somebody is or anybody could be: "as a doctor", "the post of a guard"."""
    if not candidate.indefinite:
        return False
    lexicon = words(language, "somebody")
    before = [token.lower for token in tokens[: candidate.token]]
    if before[-1:] == ["as"] or (before[-1:] == ["of"] and before[-2:-1] and before[-2] in lexicon.POSTS):
        return True
    return bool(lexicon.HYPOTHETICAL & set(before[-8:]))


def _is_vague(candidate: Candidate, language: str) -> bool:
    """Whether a phrase that stands once in a text means whoever: a crowd, a party to any case, the latter."""
    lexicon, people = words(language, "somebody"), words(language, "people")
    if candidate.owner is not None:
        return False
    if not candidate.plural:
        alone = not (candidate.modifiers or candidate.of or candidate.restricted)
        return candidate.words.lower() in lexicon.POINTERS or (alone and candidate.head in people.PARTIES)
    if candidate.words[:1].isdigit() or candidate.head in lexicon.CROWDS:
        return candidate.head in lexicon.CROWDS and not candidate.restricted
    return not (candidate.definite or " " in candidate.words)
