"""The little syntax that can be had without a parser."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Token


def is_subject(tokens: tuple[Token, ...], last: int, language: str) -> bool:
    """Whether a finite verb follows the phrase that ends before ``last``, perhaps after an apposition or an adverb."""
    grammar = words(language, "grammar")
    position = last
    for _ in range(_ASIDES):
        if position >= len(tokens) or tokens[position].text not in ",—–-(":
            break
        closed = _closing(tokens, position)
        if closed is None:  # the comma that closes an apposition: "the head, X, refused"
            position += tokens[position].text == ","
            break
        position = closed + 1
        verb = _skipped(tokens, position, language)
        if verb < len(tokens) and grammar.can_be_verb(tokens[verb].lower):
            return True
        if tokens[closed].text != "," or position >= len(tokens) or not _explains(tokens[position], language):
            break
        position = closed
    position = _skipped(tokens, position, language)
    return position < len(tokens) and bool(grammar.can_be_verb(tokens[position].lower))


_ASIDES = 3
"""Appositions between somebody and their verb: "Ana, a welder from his village, aged 22, was arrested"."""
_LONGEST = 16  # tokens


def _closing(tokens: tuple[Token, ...], opening: int) -> int | None:
    """Where the mark that closes an aside stands."""
    mark = {"(": ")"}.get(tokens[opening].text, tokens[opening].text)
    steps = range(opening + 1, min(opening + _LONGEST, len(tokens)))
    return next((step for step in steps if tokens[step].text == mark), None)


def _explains(token: Token, language: str) -> bool:
    """Whether a word begins one more apposition."""
    return token.text[0].isdigit() or token.lower in words(language, "grammar").APPOSITIVE


def _skipped(tokens: tuple[Token, ...], position: int, language: str) -> int:
    """The position behind adverbs."""
    adverbs = words(language, "grammar").ADVERBS
    while position < len(tokens) and (
        tokens[position].lower in adverbs
        or (tokens[position].lower.endswith("ly") and len(tokens[position].lower) > 4)
    ):
        position += 1
    return position


def owns_property(tokens: tuple[Token, ...], after: int, language: str) -> bool:
    """Whether the words behind an owner name what many own, and no business: "the owner of a flat"."""
    singular = words(language, "grammar").singular
    behind = [str(singular(token.lower)) for token in tokens[after : after + 6]]
    return behind[:1] == ["of"] and not words(language, "work").PROPERTY.isdisjoint(behind)
