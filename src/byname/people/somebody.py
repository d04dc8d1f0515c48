"""Who is somebody: an individual or a group that a reader could look for, and not a kind, a body or nobody."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.people.candidate import Candidate
from byname.people.entities import Entity
from byname.stats.names import given_name


def is_somebody(
    entity: Entity, index: Index, language: str, *, speaks: bool = False, party: bool = False
) -> bool:
    """Whether an entity is a person or a group of the story; what names a kind, denies somebody or means a crowd is none.

    ``speaks``: a quotation is theirs; ``party``: the text names whom a proceeding is about.
    """
    pronouns, told = _split(entity)
    if not told:
        return _are_somebody(pronouns, index, language)
    if _are_body(told):
        return speaks and not any(c.head in words(language, "bodies").COURTS for c in told)
    if all(c.kind == "name" for c in told) and (
        all(_names_office(c, language) for c in told)
        or (not pronouns and all(not c.title and _names_thing(c, index, language) for c in told))
    ):
        return False
    if entity.narrator or any(c.kind != "nominal" for c in told):
        return True
    if all(_is_called(c, words(language, "somebody").FACELESS, language) for c in told) and not pronouns:
        return False
    if entity.plural:
        us = any(c.grammatical == 1 for c in pronouns)
        if not us and _are_whoever(told, pronouns, index, language):
            return False
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


def _are_somebody(pronouns: list[Candidate], index: Index, language: str) -> bool:
    """Whether pronouns that nothing explains are somebody: several of them, or one that acts; "his or her" is whoever."""
    pronouns = [c for c in pronouns if not _is_either(c, index, language)]
    if not pronouns:
        return False
    several = len(pronouns) > 1
    if all(c.grammatical == 2 for c in pronouns):
        return several
    if all(c.plural for c in pronouns):
        acting = any(c.head in words(language, "people").NOMINATIVES for c in pronouns)
        return acting or (several and any(c.grammatical == 1 for c in pronouns))
    return True


def _are_body(told: list[Candidate]) -> bool:
    """Whether those words mean a body, or mostly one and nobody with a name."""
    bodies = sum(c.body for c in told)
    return bodies == len(told) or (bodies * 2 > len(told) and all(c.kind == "nominal" for c in told))


def _is_either(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether a pronoun stands beside the one of the other gender: his or her."""
    tokens, table = index.sentences[candidate.sentence].tokens, words(language, "people").PRONOUNS
    around = tokens[max(0, candidate.token - 2) : candidate.token + 3]
    either = any(token.lower in ("or", "/") for token in around)
    others = {table[t.lower][1] for t in around if t.lower in table and table[t.lower][0] == 3}
    return either and {"m", "f"} <= others


def _names_office(candidate: Candidate, language: str) -> bool:
    """Whether a title and a name are an office together, or the name is a small word: Chief Executive, Between."""
    said = candidate.words.lower()
    if said in words(language, "grammar").FUNCTION_WORDS and given_name(candidate.words) is None:
        return True
    office = f"{candidate.title} {said}".lower()
    return bool(candidate.title) and words(language, "occupations").occupation(office) is not None


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
    if following is not None and following.text in lexicon.FIRM_ENDINGS:
        return True
    glossed = first > 0 and tokens[first - 1].text == "(" and following is not None and following.text == ")"
    return glossed and last - first == 1 and len(candidate.words) > _LONG


_LONG = 11  # letters: a word in brackets that is longer than names are


def _are_whoever(told: list[Candidate], pronouns: list[Candidate], index: Index, language: str) -> bool:
    """Whether a group is all of a kind: never counted, never "the", never doing anything: benefits for widows."""
    acting = {c.sentence for c in pronouns if c.subject} | {
        c.sentence for c in pronouns if all(c.sentence != other.sentence for other in told)
    }
    return not acting and not any(
        c.definite
        or c.subject
        or c.owner is not None
        or (c.quote is not None and _is_tied(c, index, language))
        or _is_agent(c, index, language)
        or _is_counted(c, index, language)
        for c in told
    )


def _is_crowd(told: list[Candidate], index: Index, language: str, *, alone: bool) -> bool:
    """Whether a group is never called anything but those of a trade, or a part in a case, or those around somebody.

    ``alone``: no pronoun takes it up.
    """
    lexicon, parties = words(language, "somebody"), words(language, "people").PARTIES
    if any(_is_small(c) or c.quote is not None or _is_agent(c, index, language) for c in told):
        return False
    procedural = all(_is_called(c, lexicon.PROCEDURAL, language) for c in told)
    if not procedural and any(
        _is_counted(c, index, language) or (c.definite and _is_tied(c, index, language)) for c in told
    ):
        return False
    if not alone and not procedural:
        return False  # people whom they then are
    if all(_is_called(c, lexicon.CROWDS, language) for c in told):
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


def _is_called(candidate: Candidate, nouns: frozenset[str], language: str) -> bool:
    """Whether the noun of a group is one of these; those who are somebody's are told by whose they are."""
    one = words(language, "grammar").singular(candidate.head)
    return candidate.head in nouns or (candidate.owner is None and one in nouns)


def _is_counted(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether a phrase, or the word before it, says how many they are: "sixty-two people"."""
    counted, tokens = words(language, "people").COUNTED, index.sentences[candidate.sentence].tokens
    before = [tokens[candidate.token - 1].lower] if candidate.token else []
    said = [word for part in [*before, *candidate.words.lower().split()[:-1]] for word in part.split("-")]
    return any(word in counted or word.isdigit() for word in said)


def _is_agent(candidate: Candidate, index: Index, language: str) -> bool:
    """Whether some people, told by what else they did, did what was done to somebody: "was beaten by men who wanted her"."""
    tokens, grammar = index.sentences[candidate.sentence].tokens, words(language, "grammar")
    before = [token.lower for token in tokens[max(0, candidate.token - 6) : candidate.token]]
    past = {"was", "were"} & set(before)
    if not candidate.restricted or before[-1:] != ["by"] or not past:
        return False
    return any(grammar.can_be_verb(word) and word not in grammar.AUXILIARIES for word in before)


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
    if candidate.definite or candidate.owner is not None:
        return False
    kind = _is_kind(candidate, tokens, language)
    return kind or (candidate.indefinite and _is_denied(candidate, tokens, language))


def _is_denied(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether the words before say that there is no such person: "did not appoint a lawyer", "was not a woman"."""
    before = [token.lower for token in tokens[max(0, candidate.token - 2) : candidate.token]]
    return bool(words(language, "somebody").DENIALS & set(before))


def _is_kind(candidate: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a phrase says what somebody is or anybody could be: "as a doctor", "the post of a guard"."""
    lexicon = words(language, "somebody")
    before = [token.lower for token in tokens[: candidate.token]]
    posts = lexicon.POSTS & set(before[-6:-1] if before[-2:] == ["that", "of"] else before[-2:-1])
    if before[-1:] == ["of"] and posts:
        return True  # the post of a guard, his status was that of a civil servant
    if not candidate.indefinite:
        return False
    if before[-1:] in (["as"], ["being"], ["becoming"]):
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
