"""Pairs of phrases that the grammar itself makes one: appositions, predicates, names with their titles and ages."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document, Mention
from byname.people.candidate import Candidate
from byname.people.entities import genders_agree

_NOMINAL = ("nominal", "age", "code")


def appositions(
    document: Document, found: list[Candidate], index: Index
) -> list[tuple[Candidate, Candidate]]:
    """Pairs such as (press secretary, Chabor), (Anna Kowal, a nurse), (He, a policeman) in "He was a policeman"."""
    pairs = []
    ordered = [c for c in found if c.kind != "pronoun" or c.grammatical in (1, 3)]
    for position, one in enumerate(ordered):
        for other in ordered[position + 1 : position + 6]:
            if other.sentence != one.sentence or other.span.start < one.span.end:
                continue
            between = [
                t
                for t in index.sentences[one.sentence].tokens
                if one.span.end <= t.start and t.end <= other.span.start
            ]
            if _joined(one, other, between, document, index):
                pairs.append((one, other))
    return pairs


def _joined(one: Candidate, other: Candidate, between: list[Token], document: Document, index: Index) -> bool:
    if one.plural != other.plural or not genders_agree(one.gender, other.gender) or other.kind == "pronoun":
        return False
    if one.kind in ("label",) or other.kind == "label" or one.owner is other or other.owner is one:
        return False
    text = [token.lower for token in between]
    if (
        _is_predicate(text, document.language)
        and one.subject
        and other.kind in ("nominal", "code")
        and not other.definite
    ):
        return one.kind != "pronoun" or one.head not in ("him", "his", "her", "me", "my")
    if (
        _is_predicate(text, document.language)
        and one.subject
        and other.kind == "nominal"
        and other.definite
        and text[:1] != ["and"]
    ):
        return other.owner is None or one.kind != "pronoun"
    if one.kind == "pronoun":
        return False
    if one.kind in _NOMINAL and other.kind == "name":
        return text in ([], [","], ["named"], ["called"], [",", "named"], [",", "called"], ["—"], ["–"], ["("], [",", "mr"], [",", "ms"], ["mr", "."], ["is"], ["was"]) and not _is_list(other, index) and not (one.kind == "age" and text == [","])  # fmt: skip
    if one.kind == "name" and other.kind in _NOMINAL:
        ages = (
            text
            and text[0] in (",", "(")
            and all(t.isdigit() or t in (",", "aged", "now", "then", "(") for t in text)
        )
        return bool(
            (text in ([","], ["("], ["—"], ["–"], [",", "then"], [",", "now"]) or ages)
            and (other.indefinite or other.definite or other.owner)
            and not _is_list(other, index)
        )
    return False


def _is_predicate(text: list[str], language: str) -> bool:
    """Whether the words between are a copula, "worked as" or the like."""
    grammar = words(language, "grammar")
    if not text or len(text) > 4:
        return False
    if text[-1] == "as" and any(
        word in ("worked", "works", "work", "working", "served", "serves", "trained", "employed")
        for word in text
    ):
        return True
    plain = [
        word
        for word in text
        if word not in grammar.ADVERBS
        and not word.endswith("ly")
        and word not in ("had", "has", "have", "not")
    ]
    return (
        bool(plain)
        and "not" not in text
        and "never" not in text
        and all(word in grammar.COPULAS for word in plain)
    )


def _is_list(other: Candidate, index: Index) -> bool:
    """Whether the phrase is an item of an enumeration: "Anna, a nurse and a driver" is not one person."""
    tokens = index.sentences[other.sentence].tokens
    following = tokens[other.last].lower if other.last < len(tokens) else ""
    return (
        following in ("and", "&")
        and other.last + 1 < len(tokens)
        and not tokens[other.last + 1].lower.endswith("ed")
    )


def ages_of(found: list[Candidate], mentions: tuple[Mention, ...]) -> dict[int, set[int]]:
    """The ages that stand in, right after, or as the predicate of a candidate, by the candidate's id()."""
    ages: dict[int, set[int]] = {}
    for mention in mentions:
        if mention.value is None or mention.value.attribute != "age" or mention.value.low is None:
            continue
        inside = [c for c in found if c.span.covers(mention.span)]
        after = [c for c in found if 0 <= mention.span.start - c.span.end <= 2 and c.kind != "pronoun"]
        ahead = [c for c in found if c.subject and 0 < mention.span.start - c.span.end < 40 and not c.plural]
        for candidate in inside[:1] or after[:1] or ahead[-1:]:
            ages.setdefault(id(candidate), set()).add(mention.value.low)
    return ages
