"""Pairs of phrases that the grammar itself makes one: appositions, predicates, names with their titles and ages."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import genders_agree
from byname.people.predicates import (
    continues,
    is_definition,
    is_listed,
    is_naming,
    is_predicate,
    without_aside,
)

_NOMINAL = ("nominal", "age", "code")
_DASHES = ("—", "–", "-", "(", ",", ":")


def appositions(
    document: Document, found: list[Candidate], index: Index
) -> list[tuple[Candidate, Candidate]]:
    """Pairs such as (press secretary, Zubra), (Anna Kowal, a nurse), (He, a policeman) in "He was a policeman"."""
    pairs, told = [], set[int]()
    ordered = [c for c in found if c.kind != "pronoun" or not (c.grammatical == 1 and c.plural)]
    for position, one in enumerate(ordered):
        tokens = index.sentences[one.sentence].tokens
        for other in ordered[position + 1 : position + 8]:
            if other.sentence != one.sentence:
                break
            if (
                other.token < one.last
                or other.kind in ("pronoun", "label", "number")
                or one.kind == "number"
                or other.called
            ):
                continue
            if one.kind == "label" and tokens[one.last].text not in "=:":
                continue
            listed = id(one) in told and continues(one, other, tokens, document.language)
            listed = listed or is_listed(one, other, tokens, document.language)
            if _agree(one, other) and (listed or _joined(one, other, tokens, document.language)):
                pairs.append((one, other))
                gap = without_aside(_gap(tokens[one.last : other.token], other, document.language))
                if listed or (one.subject and is_predicate(gap, document.language)):
                    told.add(id(other))
    pairs += _ranked(ordered, index, document.language)
    given = [(c.calls, c) for c in found if c.calls is not None]
    return pairs + [(min(pair, key=_start), max(pair, key=_start)) for pair in given]


def _start(candidate: Candidate) -> int:
    return candidate.span.start


def _ranked(ordered: list[Candidate], index: Index, language: str) -> list[tuple[Candidate, Candidate]]:
    """Pairs of whom a sentence begins with and their place among others: "Ana Reva was born in Kut, the eldest of nine"."""
    firsts: dict[int, Candidate] = {}
    pairs = []
    for candidate in ordered:
        first = firsts.setdefault(candidate.sentence, candidate)
        tokens, last = index.sentences[candidate.sentence].tokens, candidate.last
        ranked = candidate.kind == "nominal" and candidate.definite and not candidate.plural
        if not ranked or last >= len(tokens) or tokens[last].lower != "of" or first is candidate:
            continue
        among = tokens[candidate.last - 1].lower in words(language, "people").TELLING
        if among and tokens[candidate.token - 1].text == "," and _agree(first, candidate):
            pairs.append((first, candidate))
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
    if other.kind == "name" and gap == ["as"] and one.kind == "pronoun" and _is_recognised(before, language):
        return True
    if one.kind == "nominal" and other.kind == "code" and gap == [","] and not other.plural:
        return not _is_list(other, tokens)  # a neighbour, Witness K.
    if (other.kind == "name" and is_naming(one, gap, language)) or _is_told(
        one, other, gap, before, language
    ):
        return True
    if other.alias and (called := _is_called(one, gap, before, language)) is not None:
        return called
    if one.kind == "label":
        return gap in (["="], ["=", "the"], [":"])
    if one.kind == "pronoun":
        return _is_apposed(one, other, gap, tokens, language)
    if one.kind == other.kind == "name" and one.token == 0 and gap == [","]:
        return (
            tokens[other.last : other.last + 1] != () and tokens[other.last].text == "("
        )  # an entry: Surname, Given (
    if other.kind == "name":
        return one.kind in _NOMINAL and _names(one, other, gap, tokens, language)
    if one.kind == "name" and is_definition(gap):
        return True  # Mr X, born in 1979 ("the first applicant")
    return _explains(one, other, gap, tokens, language)


def _is_recognised(before: str, language: str) -> bool:
    """Whether a verb says who somebody is: "I recognised him as Corporal X"."""
    return before in words(language, "grammar").RECOGNISING


def _is_apposed(
    one: Candidate, other: Candidate, gap: list[str], tokens: tuple[Token, ...], language: str
) -> bool:
    """Whether a description explains a pronoun between commas: "I, his sixth son, went down"."""
    closed = tokens[other.last].text if other.last < len(tokens) else "."
    told = other.kind in _NOMINAL and (other.definite or other.owner is not None) and not other.plural
    return told and gap == [","] and closed == "," and one.head in words(language, "people").NOMINATIVES


def _is_told(one: Candidate, other: Candidate, gap: list[str], before: str, language: str) -> bool:
    """Whether the sentence says what somebody is: "He was a policeman", "the English he learnt as a steward"."""
    if other.kind not in _NOMINAL:
        return False
    lexicon = words(language, "people")
    if one.kind == "pronoun" and not gap:
        return one.head in lexicon.CONTRACTED or before in lexicon.CALLING
    subject = one.subject or gap[:1] in ([","], ["who"])
    if subject and is_predicate(without_aside(gap), language):
        return one.head not in ("him", "his", "her", "me", "my")
    return other.indefinite and one.subject and len(gap) < 5 and gap[-1:] == ["as"]


def _is_called(one: Candidate, gap: list[str], before: str, language: str) -> bool | None:
    """Whether somebody is called by the alias that follows; None where nothing calls."""
    if before in words(language, "people").CALLING or gap[-2:] == ["known", "as"]:
        return (one.kind == "pronoun" and not gap) or gap in (["known", "as"], [",", "known", "as"])
    if gap and gap[-1] in ("as", "nicknamed", "alias", "aka"):
        return len(gap) < 5 and (one.subject or one.kind != "pronoun")
    return None


def _gap(between: tuple[Token, ...], other: Candidate, language: str) -> list[str]:
    """The words between two phrases, without the titles of a name."""
    gap = [token.lower for token in between]
    people = words(language, "people")
    if other.kind == "name":
        while gap and (gap[-1] in people.TITLES or gap[-1] in people.TITLE_MODIFIERS or (gap[-1] == "." and len(gap) > 1 and gap[-2] in people.TITLES)):  # fmt: skip
            gap.pop()
        if len(gap) < len(between) and gap[-2:] == [",", "the"]:
            gap.pop()  # the priest, the Rev. X
    return gap


def _names(
    one: Candidate, other: Candidate, gap: list[str], tokens: tuple[Token, ...], language: str
) -> bool:
    """Whether a name stands beside the description it belongs to: "my cousin Zahra", "the head of the clinic, Marie Ong,"."""
    if one.kind == "age" and gap == [","]:
        return False
    if gap == [":"] and one.token and tokens[one.token - 1].lower == "for":
        return False  # For the applicant: counsel
    if not gap and other.title and one.head in words(language, "people").TITLES:
        return True  # Captain X and two of his men
    if _is_list(other, tokens):
        return False
    if not gap or gap in (["is"], ["was"]) or gap[-1:] in (["named"], ["called"]):
        return len(gap) < 4
    if gap[-1] not in _DASHES:
        return False
    inside = gap[:-1]
    grammar = words(language, "grammar")
    if not inside:
        return not (gap == [","] and _leads_in(one, other, tokens, language))
    if inside[0] in ("who", "whom", "that") and one.definite and len(inside) < 9 and "," not in inside:
        return tokens[other.last : other.last + 1] != () and tokens[other.last].text in ",.)"
    following = tokens[other.last].text if other.last < len(tokens) else "."
    return (
        inside[0] in ("of", "from", "at", "in", "for", "with", "on")
        and len(inside) < 12
        and following in ",.()—–"
        and not any(word in (",", ";", "who", "which") or word in grammar.AUXILIARIES for word in inside)
    )


def _leads_in(one: Candidate, other: Candidate, tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a phrase ends what leads up to the subject: "After a call to his mother, Drozd was taken away"."""
    grammar = words(language, "grammar")
    leads = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.WH_WORDS
    following = tokens[other.last].lower if other.last < len(tokens) else "."
    return tokens[0].lower in leads and not one.subject and one.token > 0 and grammar.can_be_verb(following)


def _explains(
    one: Candidate, other: Candidate, gap: list[str], tokens: tuple[Token, ...], language: str
) -> bool:
    """Whether a description explains the phrase before it: "Anna Kowal, 34, a nurse", "a vet of the stud, a widow"."""
    gap = _without_brackets(gap)
    aged = (
        bool(gap)
        and gap[0] in (",", "(")
        and all(t.isdigit() or t in (",", "aged", "now", "then", "(") for t in gap)
    )
    plain = _without_complement(gap, language) in ([","], ["("], ["—"], ["–"], [",", "then"], [",", "now"])
    if not (plain or aged) or _is_list(other, tokens):
        return not gap and one.kind == "name" and _is_bare(other) and one.title == ""
    if one.kind == "name":
        return bool(other.indefinite or other.definite or other.owner) or _is_bare(other)
    if (one.indefinite and "only" in other.modifiers) or (
        one.owner and other.owner and one.owner is not other.owner
    ):
        return True  # a Kazakh, the only foreigner; my mother, her grandmother
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
