"""Who is somebody: an individual or a group that a reader could look for, and not a kind, a body or nobody."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.people.candidate import Candidate
from byname.people.entities import Entity


def is_somebody(
    entity: Entity, index: Index, language: str, *, speaks: bool = False, party: bool = False
) -> bool:
    """Whether an entity is a person or a group of the story; what names a kind, denies somebody or means a crowd is none.

    ``speaks``: a quotation is theirs; ``party``: the text names whom a proceeding is about.
    """
    pronouns, told = _split(entity)
    if not told:
        return _are_somebody(pronouns, language)
    if all(c.body for c in told):
        return speaks and not any(c.head in words(language, "bodies").COURTS for c in told)
    if all(c.kind == "name" for c in told) and not pronouns:
        return any(c.title for c in told) or not all(_names_thing(c, index, language) for c in told)
    if entity.narrator or any(c.kind != "nominal" for c in told):
        return True
    if entity.plural:
        us = any(c.grammatical == 1 for c in pronouns)
        return us or not _is_crowd(told, index, language, alone=not pronouns)
    if all(_is_nobody(c, index, language) for c in told):
        return False
    heads = {c.head for c in told}
    if party and heads <= words(language, "people").PARTIES and not any(c.modifiers for c in told):
        return False
    return len(entity.candidates) > 1 or not _is_vague(told[0], index, language)


def _split(entity: Entity) -> tuple[list[Candidate], list[Candidate]]:
    """The pronouns and the other candidates of an entity."""
    pronouns = [c for c in entity.candidates if c.kind == "pronoun"]
    return pronouns, [c for c in entity.candidates if c.kind != "pronoun"]


def _are_somebody(pronouns: list[Candidate], language: str) -> bool:
    """Whether pronouns that nothing explains are somebody: several of them, or one that acts."""
    several = len(pronouns) > 1
    if all(c.grammatical == 2 for c in pronouns):
        return several
    if all(c.plural for c in pronouns):
        acting = any(c.head in words(language, "people").NOMINATIVES for c in pronouns)
        return acting or (several and any(c.grammatical == 1 for c in pronouns))
    return True


def _names_thing(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether a name is a firm's, an office's or a text's: it ends in such a word, a number follows, or it translates in brackets."""
    tokens, first, last = index.sentences[candidate.sentence].tokens, candidate.token, candidate.last
    lexicon, end = words(language, "bodies"), candidate.words.lower().split()[-1]
    if (
        end in lexicon.BODIES
        or end in lexicon.FIRMS
        or candidate.words.lower().split()[0] in lexicon.NUMBERED
    ):
        return True
    following = tokens[last] if last < len(tokens) else None
    glossed = first > 0 and tokens[first - 1].text == "(" and following is not None and following.text == ")"
    return glossed and last - first == 1 and len(candidate.words) > _LONG


_LONG = 11  # letters: a word in brackets that is longer than names are


def _is_crowd(told: list[Candidate], index: Index, language: str, *, alone: bool) -> bool:
    """Whether a group is never called anything but those of a trade, or a part in a case, or those around somebody.

    ``alone``: no pronoun takes it up.
    """
    lexicon, parties = words(language, "somebody"), words(language, "people").PARTIES
    if any(_is_small(c) or c.quote is not None for c in told):
        return False
    procedural = all(c.head in lexicon.PROCEDURAL for c in told)
    if not procedural and any(
        _is_counted(c, language) or (c.definite and _is_tied(c, index, language)) for c in told
    ):
        return False
    if all(c.head in lexicon.CROWDS for c in told):
        known = parties if len(told) > 1 else frozenset()  # the applicants, whom the text has defined
        if not alone:
            known = parties | lexicon.FORCES
        return not all(c.definite and c.head in known for c in told)
    if len(told) > 1 or not alone:
        return False
    only = told[0]
    if only.head in lexicon.CIRCLES:
        return not only.restricted
    return only.owner is None and not only.definite


def _is_counted(candidate: Candidate, language: str) -> bool:
    """Whether a phrase says how many they are: "sixty-two people"."""
    counted = words(language, "people").COUNTED
    said = [word for part in candidate.words.lower().split()[:-1] for word in part.split("-")]
    return any(word in counted or word.isdigit() for word in said)


def _is_tied(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether the words behind say where or of what: "a judge in Pinsk", "men of the village"."""
    tokens = index.sentences[candidate.sentence].tokens
    behind = tokens[candidate.last].lower if candidate.last < len(tokens) else ""
    return behind in words(language, "somebody").TYING


def _is_small(candidate: Candidate) -> bool:
    """Whether a phrase says how few they are: "the two officers"."""
    few = {"two", "three", "four", "five", "both"}
    return bool(candidate.modifiers & few) or candidate.words.lower().split()[0] in few


def _is_nobody(candidate: Candidate, index: Index, language: str) -> bool:
    tokens = index.sentences[candidate.sentence].tokens
    return candidate.indefinite and (
        _is_denied(candidate, tokens, language) or _is_kind(candidate, tokens, language)
    )


def _is_denied(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether the words before say that there is no such person: "did not appoint a lawyer", "was not a woman"."""
    before = [token.lower for token in tokens[max(0, candidate.token - 2) : candidate.token]]
    return bool(words(language, "somebody").DENIALS & set(before))


def _is_kind(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a phrase says what somebody is or anybody could be: "as a doctor", "the post of a guard"."""
    lexicon = words(language, "somebody")
    before = [token.lower for token in tokens[: candidate.token]]
    if before[-1:] in (["as"], ["being"]) or (
        before[-1:] == ["of"] and before[-2:-1] and before[-2] in lexicon.POSTS
    ):
        return True
    behind = tokens[candidate.last].lower if candidate.last < len(tokens) else ""
    return behind in lexicon.HYPOTHETICAL or bool(lexicon.HYPOTHETICAL & set(before[-8:]))


def _is_vague(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether a phrase that stands once in a text means whoever: the latter, a party to any case, a witness who was heard."""
    lexicon, people = words(language, "somebody"), words(language, "people")
    if candidate.words.lower() in lexicon.POINTERS or _is_bare(candidate, index):
        return True
    if candidate.owner is not None or candidate.restricted or _is_tied(candidate, index, language):
        return False
    if candidate.indefinite or not candidate.definite:
        return not candidate.subject and candidate.head in lexicon.CROWDS
    return not candidate.modifiers and candidate.head in people.PARTIES


def _is_bare(candidate: Candidate, index: Index) -> bool:
    """Whether a noun stands inside a sentence without an article, a possessive or a comma before it: "child benefit"."""
    if (
        candidate.definite
        or candidate.indefinite
        or candidate.owner is not None
        or candidate.words[:1].isupper()
    ):
        return False
    tokens = index.sentences[candidate.sentence].tokens
    return candidate.token > 0 and tokens[candidate.token - 1].is_word and not candidate.modifiers
