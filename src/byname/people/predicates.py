"""Words between two phrases that make them one person: was, worked as, my name is, whom all call."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Token
from byname.people.candidate import Candidate

_MARKS = {",": ",", "(": ")", "—": "—", "–": "–"}


def is_predicate(gap: list[str], language: str) -> bool:
    """Whether the words between are a copula, "worked as" or the like."""
    grammar = words(language, "grammar")
    if not gap or len(gap) > 5:
        return False
    if gap[-1] == "as" and any(word in grammar.WORKING for word in gap):
        return True
    plain = [
        word
        for word in gap
        if word not in grammar.ADVERBS
        and not word.endswith("ly")
        and word not in ("had", "has", "have", "not", "'ve", "’ve", "'d", "’d", "who", ",")
    ]
    if len(plain) > 1 and plain[-1] in words(language, "people").APPOINTED:
        plain.pop()
    return (
        bool(plain)
        and "not" not in gap
        and "never" not in gap
        and all(word in grammar.COPULAS for word in plain)
    )


def without_aside(gap: list[str]) -> list[str]:
    """The words after an apposition, a bracket or an age: ", 19, is" -> "is"."""
    while gap and gap[0] in _MARKS:
        closing = _MARKS[gap[0]]
        if closing not in gap[1:14]:
            return gap
        gap = gap[gap.index(closing, 1) + 1 :]
        if closing == "," and "," in gap[:8]:
            gap = gap[gap.index(",") + 1 :]
    return gap


def continues(one: Candidate, other: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a list of what somebody is goes on: "was a big man, the father of three, and the goalkeeper of the club"."""
    gap = [token.lower for token in tokens[one.last : other.token]]
    complement = gap[: gap.index(",")] if "," in gap else gap[:-1] if gap[-1:] == ["and"] else ["?"]
    auxiliaries = words(language, "grammar").AUXILIARIES
    plain = len(complement) < 8 and not auxiliaries & set(complement)
    return plain and gap[len(complement) :] in ([","], ["and"], [",", "and"]) and other.kind != "name"


def is_naming(one: Candidate, gap: list[str], language: str) -> bool:
    """Whether words give somebody a name: "my name is", "I am", "the boy, whom all call", "(known as"."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    if one.kind == "pronoun":
        if one.head in lexicon.NOMINATIVES and "known" in gap and len(gap) < 14 and gap[-2:-1] == ["name"]:
            return True  # he was known under the radio name “X
        own = one.head in lexicon.POSSESSIVES and "name" in gap and set(gap) <= lexicon.NAMING
        return own or (one.head in lexicon.NOMINATIVES and len(gap) == 1 and gap[0] in grammar.COPULAS)
    gap = gap[gap[:1] in (["("], [","]) :]
    if gap and set(gap) <= lexicon.ALSO and gap[-1] in lexicon.CALLING | {"as"}:
        return True
    return len(gap) < 16 and gap[:1] in (["who"], ["whom"], ["that"]) and gap[-1] in lexicon.CALLING


def is_definition(gap: list[str]) -> bool:
    """Whether a bracket opens before a short name that a document defines for somebody."""
    marks = {"“", '"', "‘", "hereinafter", "hereafter"} & set(gap)
    while gap and gap[-1] in marks:
        gap = gap[:-1]
    return bool(
        marks
        and gap[-1:] == ["("]
        and len(gap) < 12
        and (len(gap) == 1 or gap[0] == ",")
        and not {";", "and"} & set(gap)
    )
