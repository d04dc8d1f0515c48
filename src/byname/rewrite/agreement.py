"""The verbs that agree with a pronoun of one person, so that they can follow it into the plural."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple

from byname.lang.tokens import Token
from byname.stats.words import common_words

_ASIDE = 8  # tokens between two commas


class Verb(NamedTuple):
    """A token, and the form that agrees with they."""

    token: Token
    new: str


def agreeing(tokens: Sequence[Token], subject: int, lexicon: ModuleType, language: str) -> Iterator[Verb]:
    """The verbs of the he or she at a position of its sentence: before it in a question, behind it, and those joined to them."""
    before = _inverted(tokens, subject, lexicon)
    if before is not None:
        yield Verb(tokens[before], lexicon.plural_verb(tokens[before].lower))
    at = _verb_after(tokens, subject + 1, lexicon)
    if at is None:
        return
    token = tokens[at]
    if token.lower in ("'s", "’s"):
        following = next((t.lower for t in tokens[at + 1 :] if t.lower not in lexicon.SKIPPED), "")
        yield Verb(token, token.text[0] + lexicon.is_or_has(following))
    elif before is None and (new := lexicon.plural_verb(token.lower)):
        yield Verb(token, new)
    yield from _joined(tokens, at + 1, lexicon, language)


def _inverted(tokens: Sequence[Token], subject: int, lexicon: ModuleType) -> int | None:
    """Where the verb stands before its subject: was she, nor does he."""
    at = subject - 1
    if at < 0 or tokens[at].lower not in lexicon.INVERTED:
        return None
    lead = tokens[at - 1] if at else None
    opens = lead is None or not lead.is_word or lead.lower in lexicon.OPENS_INVERSION
    question = tokens[-1].text == "?" or any(t.text == "?" for t in tokens[subject:])
    return at if opens or question else None


def _verb_after(tokens: Sequence[Token], at: int, lexicon: ModuleType) -> int | None:
    """The position of what stands where the verb of a subject stands, behind adverbs and an aside between commas."""
    if at < len(tokens) and tokens[at].text == ",":
        closing = next(
            (i for i in range(at + 1, min(at + _ASIDE, len(tokens))) if tokens[i].text == ","), None
        )
        at = closing + 1 if closing is not None else at
    while at < len(tokens) and (tokens[at].lower in lexicon.SKIPPED or _is_adverb(tokens[at])):
        at += 1
    if at >= len(tokens) or not (tokens[at].is_word or tokens[at].lower in ("'s", "’s")):
        return None
    return None if tokens[at].lower in lexicon.NO_VERB_HERE else at


def _is_adverb(token: Token) -> bool:
    return token.lower.endswith("ly") and len(token.lower) > 4


def _joined(tokens: Sequence[Token], at: int, lexicon: ModuleType, language: str) -> Iterator[Verb]:
    """The further verbs of the same subject: "goes there and has never complained"."""
    common, last, is_list = common_words(language), at - 1, False
    while at < len(tokens):
        token = tokens[at]
        if token.text in '.;:?!“”"—' or token.lower in lexicon.NEW_SUBJECT:
            return
        if token.lower not in lexicon.CONTINUES and token.text != ",":
            at += 1
            continue
        verb = _verb_after(tokens, at + 1, lexicon) if token.text != "," else at + 1
        if verb is None or verb >= len(tokens):
            at += 1
            continue
        following = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
        if lexicon.is_third(tokens[verb].lower, following, common, bare=is_list or at == last + 1):
            yield Verb(tokens[verb], lexicon.plural_verb(tokens[verb].lower))
            is_list, last = is_list or token.text == ",", verb
        elif token.text != "," and _has_own_verb(tokens, verb, lexicon, common):
            return
        at = verb + 1 if token.text != "," else at + 1


def _has_own_verb(tokens: Sequence[Token], at: int, lexicon: ModuleType, common: frozenset[str]) -> bool:
    """Whether the words behind a conjunction are another subject with a verb of its own: "and her brother works"."""
    if not (tokens[at].is_capital or tokens[at].lower in lexicon.LEADS_A_NOUN):
        return False
    for position in range(at + 1, len(tokens)):
        token = tokens[position]
        if not token.is_word or token.lower in lexicon.CONTINUES or token.lower in lexicon.NO_VERB_HERE:
            return False
        following = tokens[position + 1].lower if position + 1 < len(tokens) else ""
        if lexicon.can_be_verb(token.lower) or lexicon.is_third(token.lower, following, common):
            return True
    return False
