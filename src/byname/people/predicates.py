"""Words between two phrases that make them one person: was, worked as, my name is, whom all call."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Token
from byname.people.candidate import Candidate

_MARKS = {",": ",", "(": ")", "—": "—", "–": "–"}


def is_predicate(gap: list[str], language: str) -> bool:
    """Whether the words between are a copula, "worked as" or the like."""
    grammar = words(language, "grammar")
    working = gap[-1:] == ["as"] and any(word in grammar.WORKING for word in gap) and len(gap) < 14
    if gap == ["="] or (working and not {",", ";", "who", "and", "but"} & set(gap)):
        return True
    if not gap or len(gap) > 5:
        return False
    plain = [
        word
        for word in gap
        if word not in grammar.ADVERBS
        and not word.endswith("ly")
        and word
        not in ("had", "has", "have", "not", "'ve", "’ve", "'d", "’d", "who", ",", "years", "old", "aged")
        and not _is_age(word, language)
    ]
    if len(plain) > 1 and plain[-1] in words(language, "people").APPOINTED:
        plain.pop()
    return (
        bool(plain)
        and "not" not in gap
        and "never" not in gap
        and all(word in grammar.COPULAS for word in plain)
    )


def _is_age(word: str, language: str) -> bool:
    """Whether a word is a number of years: 38, thirty-eight."""
    return word.isdigit() or words(language, "numbers").number(word) is not None


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
    people = words(language, "people")
    others = words(language, "grammar").AUXILIARIES | people.POSSESSIVES | {";", ":", "—", "–"}
    parents = complement[:1] == ["of"] and one.head in people.KIN and "," not in gap
    plain = len(complement) < 8 and not others & set(complement) and not parents
    return plain and gap[len(complement) :] in ([","], ["and"], [",", "and"]) and other.kind != "name"


def is_listed(one: Candidate, other: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a list between commas goes on saying what somebody is: "X, born in 1975, a citizen of, married, professional driver"."""
    if other.kind not in ("nominal", "age") or other.plural or other.owner is not None or one.plural:
        return False
    inside = one.token > 0 and tokens[one.token - 1].lower in ("of", "and", "from", "with", "to", "by")
    segments = _segments(tokens[one.last : other.token])
    if inside or len(segments) < 2 or segments[-1] or (other.definite and not other.restricted):
        return False
    head, asides = segments[0], segments[1:-1]
    if one.kind == "pronoun":
        own = one.head in words(language, "people").NOMINATIVES and not one.plural
        if not own or head[:1] not in (["am"], ["is"], ["was"], ["'m"], ["’m"]) or not asides:
            return False
    elif one.kind not in ("name", "code", "nominal") or head or not asides:
        return False
    return all(_is_aside(segment, language) for segment in asides) and _ends(other, tokens)


def _segments(between: tuple[Token, ...]) -> list[list[str]]:
    """The words between two phrases, parted at commas."""
    segments: list[list[str]] = [[]]
    for token in between:
        if token.text == ",":
            segments.append([])
        else:  # of a note: VEN, 28 y
            segments[-1].append("of" if token.text.isupper() and len(token.text) > 1 else token.lower)
    return segments


def _is_aside(segment: list[str], language: str) -> bool:
    """Whether words between commas say something of somebody without a verb: born in 1975, 34, of no fixed address."""
    grammar = words(language, "grammar")
    if not segment or len(segment) > 16:
        return False
    opens = segment[0] in grammar.ASIDES or _is_age(segment[0], language)
    loose = set() if segment[0] in words(language, "people").KIN else {"and"}
    loose |= grammar.AUXILIARIES | {"who", "which", "that"}
    return opens and not loose & set(segment[1:])


def _ends(other: Candidate, tokens: tuple[Token, ...]) -> bool:
    """Whether a phrase ends its part of a list: no other person follows with and."""
    following = tokens[other.last].lower if other.last < len(tokens) else "."
    return following in (",", ".", ";", ")", "of", "at", "in", "from", "for", "who", "with", "since", "until")


def is_naming(one: Candidate, gap: list[str], language: str) -> bool:
    """Whether words give somebody a name: "my name is", "I am", "the boy, whom all call", "(known as"."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    if one.kind == "pronoun":
        if one.head in lexicon.NOMINATIVES and "known" in gap and len(gap) < 14 and "name" in gap[-2:]:
            return True  # he was known under the radio name “X
        own = one.head in lexicon.POSSESSIVES and "name" in gap and set(gap) <= lexicon.NAMING
        return own or (one.head in lexicon.NOMINATIVES and len(gap) == 1 and gap[0] in grammar.COPULAS)
    quoted = one.kind == "name" and gap in ([",", "“"], [",", '"'], ["“"], ['"'], ["‘"], [",", "‘"])
    gap = gap[gap[:1] in (["("], [","]) :]
    if quoted or (gap and set(gap) <= lexicon.ALSO and gap[-1] in lexicon.CALLING | {"as"}):
        return True
    if _is_known(gap) or gap[-2:] in (["gives", "name"], ["gave", "name"]):
        return True
    passive = gap[:1] != ["who"] or bool(grammar.AUXILIARIES & set(gap[1:3]))
    return (
        len(gap) < 16 and gap[:1] in (["who"], ["whom"], ["that"]) and passive and gap[-1] in lexicon.CALLING
    )


def _is_known(gap: list[str]) -> bool:
    """Whether somebody is known to somebody by the name that follows: "known to the whole line as"."""
    return gap[:1] in (["known"], ["called"]) and gap[-1] in ("as", "by") and len(gap) < 9 and "," not in gap


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
