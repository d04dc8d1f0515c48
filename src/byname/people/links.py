"""Pairs of phrases that the grammar itself makes one: appositions, predicates, names with their titles and ages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document, Mention
from byname.people.candidate import Candidate
from byname.people.entities import genders_agree

_NOMINAL = ("nominal", "age", "code")
_DASHES = ("—", "–", "-", "(", ",", ":")
_MARKS = {",": ",", "(": ")", "—": "—", "–": "–"}


def appositions(
    document: Document, found: list[Candidate], index: Index
) -> list[tuple[Candidate, Candidate]]:
    """Pairs such as (press secretary, Zubra), (Anna Kowal, a nurse), (He, a policeman) in "He was a policeman"."""
    pairs = []
    ordered = [c for c in found if c.kind != "pronoun" or c.grammatical in (1, 3)]
    for position, one in enumerate(ordered):
        tokens = index.sentences[one.sentence].tokens
        for other in ordered[position + 1 : position + 8]:
            if other.sentence != one.sentence:
                break
            if other.token < one.last or other.kind in ("pronoun", "label") or one.kind == "label":
                continue
            if _agree(one, other) and _joined(one, other, tokens, document.language):
                pairs.append((one, other))
    return pairs


def _agree(one: Candidate, other: Candidate) -> bool:
    return (
        one.plural == other.plural
        and genders_agree(one.gender, other.gender)
        and one.owner is not other
        and other.owner is not one
        and (one.quote is None) == (other.quote is None)
    )


def _joined(one: Candidate, other: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    gap = _gap(tokens[one.last : other.token], other, language)
    before = tokens[one.token - 1].lower if one.token else ""
    if one.kind == "pronoun" and not gap and one.head in words(language, "people").CONTRACTED:
        return other.kind in _NOMINAL
    if other.kind == "name" and _is_naming(one, gap, language):
        return True
    if other.alias and (before in words(language, "people").CALLING or gap[-2:] == ["known", "as"]):
        return (one.kind == "pronoun" and not gap) or gap in (["known", "as"], [",", "known", "as"])
    if other.alias and gap and (gap[-1] in ("as", "nicknamed", "alias", "aka")):
        return len(gap) < 5 and (one.subject or one.kind != "pronoun")
    subject = one.subject or gap[:2] == [",", "who"] or gap[:1] == ["who"]
    if other.kind in _NOMINAL and subject and is_predicate(_without_aside(gap), language):
        return one.head not in ("him", "his", "her", "me", "my")
    if other.indefinite and one.subject and len(gap) < 5 and gap[-1:] == ["as"]:
        return True  # the English he learnt as a steward
    if one.kind == "pronoun":
        return False
    if one.kind == other.kind == "name" and one.token == 0 and gap == [","] and tokens[other.last : other.last + 1]:
        return tokens[other.last].text == "("  # an entry: Surname, Given name (
    if other.kind == "name":
        return one.kind in _NOMINAL and _names(one, other, gap, tokens, language)
    if one.kind == "name" and _is_definition(gap):
        return True  # Mr X, born in 1979 ("the first applicant")
    return _explains(one, other, gap, tokens, language)


def _is_naming(one: Candidate, gap: list[str], language: str) -> bool:
    """Whether words give somebody a name: "my name is", "I am", "the boy, whom all call", "(known as"."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    if one.kind == "pronoun":
        own = one.head in lexicon.POSSESSIVES and "name" in gap and set(gap) <= lexicon.NAMING
        return own or (one.head in lexicon.NOMINATIVES and len(gap) == 1 and gap[0] in grammar.COPULAS)
    gap = gap[gap[:1] in (["("], [","]) :]
    if gap == ["known", "as"]:
        return True
    return len(gap) < 16 and gap[:1] in (["who"], ["whom"], ["that"]) and gap[-1] in lexicon.CALLING


def _is_definition(gap: list[str]) -> bool:
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


def _gap(between: tuple[Token, ...], other: Candidate, language: str) -> list[str]:
    """The words between two phrases, without the titles of a name."""
    gap = [token.lower for token in between]
    people = words(language, "people")
    if other.kind == "name":
        while gap and (gap[-1] in people.TITLES or gap[-1] in people.TITLE_MODIFIERS or (gap[-1] == "." and len(gap) > 1 and gap[-2] in people.TITLES)):  # fmt: skip
            gap.pop()
    return gap


def _without_aside(gap: list[str]) -> list[str]:
    """The words after an apposition, a bracket or an age: ", 19, is" -> "is"."""
    while gap and gap[0] in _MARKS:
        closing = _MARKS[gap[0]]
        if closing not in gap[1:14]:
            return gap
        gap = gap[gap.index(closing, 1) + 1 :]
        if closing == "," and "," in gap[:8]:
            gap = gap[gap.index(",") + 1 :]
    return gap


def _names(
    one: Candidate, other: Candidate, gap: list[str], tokens: tuple[Token, ...], language: str
) -> bool:
    """Whether a name stands beside the description it belongs to: "my cousin Zahra", "the head of the clinic, Marie Ong,"."""
    if one.kind == "age" and gap == [","]:
        return False
    if gap == [":"] and one.token and tokens[one.token - 1].lower == "for":
        return False  # For the applicant: counsel
    if _is_list(other, tokens):
        return False
    if not gap or gap in (["is"], ["was"]) or gap[-1:] in (["named"], ["called"]):
        return len(gap) < 4
    if gap[-1] not in _DASHES:
        return False
    inside = gap[:-1]
    grammar = words(language, "grammar")
    if not inside:
        return True
    following = tokens[other.last].text if other.last < len(tokens) else "."
    return (
        inside[0] in ("of", "from", "at", "in", "for", "with", "on")
        and len(inside) < 12
        and following in ",.)—–"
        and not any(word in (",", ";", "who", "which") or word in grammar.AUXILIARIES for word in inside)
    )


def _explains(
    one: Candidate, other: Candidate, gap: list[str], tokens: tuple[Token, ...], language: str
) -> bool:
    """Whether a description explains the phrase before it: "Anna Kowal, 34, a nurse", "a vet of the stud, a widow"."""
    gap = _without_brackets(gap)
    aged = bool(gap) and gap[0] in (",", "(") and all(t.isdigit() or t in (",", "aged", "now", "then", "(") for t in gap)
    plain = _without_complement(gap, language) in ([","], ["("], ["—"], ["–"], [",", "then"], [",", "now"])
    if not (plain or aged) or _is_list(other, tokens):
        return not gap and one.kind == "name" and _is_bare(other) and one.title == ""
    if one.kind == "name":
        return bool(other.indefinite or other.definite or other.owner) or _is_bare(other)
    if one.indefinite and "only" in other.modifiers:
        return True
    return one.kind in _NOMINAL and other.indefinite and not (one.indefinite and one.head == other.head)


def _without_brackets(gap: list[str]) -> list[str]:
    """The words without a bracket that has closed: "(KH-03), 44," -> ", 44,"."""
    if gap[:1] == ["("] and ")" in gap:
        return gap[gap.index(")") + 1 :]
    return gap


def _is_bare(other: Candidate) -> bool:
    """Whether a role stands without article, as under a signature."""
    return not (other.definite or other.indefinite or other.owner or other.plural or other.called)


def _without_complement(gap: list[str], language: str) -> list[str]:
    """The signs after what belongs to a noun: "of the stud ," -> ","."""
    grammar = words(language, "grammar")
    if (
        len(gap) < 2
        or gap[0] not in ("of", "from", "at", "in", "for", "with", "on")
        or gap[-1] not in _DASHES
    ):
        return gap
    inside = gap[:-1]
    return (
        gap
        if len(inside) > 9 or any(w in grammar.AUXILIARIES or w in (",", ";", "who", "and") for w in inside)
        else gap[-1:]
    )


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


def _is_list(other: Candidate, tokens: tuple[Token, ...]) -> bool:
    """Whether the phrase is an item of an enumeration: "Anna, a nurse and a driver" is not one person."""
    following = [token.lower for token in tokens[other.last : other.last + 2]]
    if len(following) < 2 or following[0] not in ("and", "&", ",", "or"):
        return False
    articles = ("a", "an", "the", "my", "his", "her", "two", "three", "our")
    if following[0] == ",":
        return following[1] in ("a", "an") and other.kind != "name"
    capital = tokens[other.last + 1].is_capital and other.kind == "name"
    return following[1] in articles or capital


def ages_of(found: list[Candidate], mentions: tuple[Mention, ...]) -> dict[int, set[int]]:
    """The ages that stand in, right after, or as the predicate of a candidate, by the candidate's id()."""
    ages: dict[int, set[int]] = {}
    starts = [c.span.start for c in found]
    for mention in mentions:
        if mention.value is None or mention.value.attribute != "age" or mention.value.low is None:
            continue
        start = mention.span.start
        around = found[bisect_left(starts, start - 120) : bisect_right(starts, mention.span.end)]
        inside = [c for c in around if c.span.covers(mention.span)]
        after = [c for c in around if 0 <= start - c.span.end <= 2 and c.kind != "pronoun"]
        ahead = [c for c in around if c.subject and 0 < start - c.span.end < 40 and not c.plural]
        for candidate in inside[:1] or after[:1] or ahead[-1:]:
            ages.setdefault(id(candidate), set()).add(mention.value.low)
    return ages
