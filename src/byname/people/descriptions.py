"""References by description: the 25-year-old, my older brother, the press secretary."""

from __future__ import annotations

from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Document, Mention
from byname.people.candidate import Candidate
from byname.people.phrases import (
    AGE,
    describes_thing,
    is_category,
    is_in_name,
    is_plural,
    left_edge,
    names_body,
    phrase,
)


def heads_of(mentions: tuple[Mention, ...]) -> dict[int, str]:
    """Where an occupation, office, rank or people's word that find has seen ends -> its attribute."""
    return {
        mention.span.end: mention.value.attribute
        for mention in mentions
        if mention.kind == "demographic" and mention.rule not in ("service", "told") and mention.value is not None and mention.value.attribute in ("occupation", "role", "rank", "nationality", "ethnicity", "religion")
    }  # fmt: skip


def descriptions(
    document: Document, sentence: Sentence, number: int, heads: dict[int, str], blocked: set[int]
) -> list[Candidate]:
    """The noun phrases of a sentence that mean a person or people."""
    tokens, found = sentence.tokens, []
    lexicon = words(document.language, "people")
    for i, token in enumerate(tokens):
        if token.start in blocked or (token.lower == "others" and not _is_counted(tokens, i)):
            continue
        head = _head(token, heads, document.language)
        if is_in_name(tokens, i, document.language):
            continue
        if head is None or _is_modifier(tokens, i, document.language, heads):
            continue
        first = left_edge(tokens, i, document.language)
        determiner = tokens[first].lower
        plural = is_plural(token, document.language) or (
            determiner in ("two", "three", "several", "many") and token.lower not in lexicon.GROUPS
        )
        attribute = heads.get(token.end)
        if attribute in ("nationality", "ethnicity", "religion"):
            is_noun = determiner in ("a", "an") or plural
            if not is_noun or (first == i and not plural):
                continue
        elif (
            not plural
            and not _is_determined(tokens, first, i, lexicon)
            and not _stands_bare(tokens, first, i, document.language)
        ):
            continue
        if is_category(tokens, first, determiner):
            continue
        found.append(phrase(document, sentence, number, (first, i, i + 1), head, plural=plural))
    return found


def _is_counted(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a number or "several" stands before: "four others"."""
    before = tokens[i - 1].lower if i else ""
    return before.isdigit() or before in (
        "two three four five six seven eight nine ten several twelve eleven many".split()
    )


def _head(token: Token, heads: dict[int, str], language: str) -> str | None:
    """The singular of a word that means a person or people, or None."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    people, word = words(language, "nouns").PEOPLE, token.lower
    if word in lexicon.PLURAL_ONLY or word in lexicon.GROUPS:
        return (
            str(grammar.singular(word)) if word not in ("police", "troops", "parents", "relatives") else word
        )
    if AGE.match(word):
        return word
    for form in (word, grammar.singular(word)):
        if (
            form in lexicon.KIN
            or form in lexicon.GENERIC
            or form in people
            or form in lexicon.COMPANIONS
            or form in lexicon.GENERIC_MALE
            or form in lexicon.GENERIC_FEMALE
        ):
            return str(form)
    ends = len(word) > 7 and word.removesuffix("s").endswith(lexicon.PERSON_ENDINGS)
    known = token.end in heads or (ends and grammar.singular(word) not in lexicon.THINGS)
    return str(grammar.singular(word)) if known else None


def _is_modifier(tokens: tuple[Token, ...], i: int, language: str, heads: dict[int, str]) -> bool:
    """Whether the noun only describes a following noun: "police station", "child soldier"."""
    if i + 1 >= len(tokens):
        return False
    if names_body(tokens, i + 1, language) or describes_thing(tokens, i, language):
        return True
    following, grammar = tokens[i + 1], words(language, "grammar")
    if not following.is_word or following.lower in ("'s", "’s") or following.lower in grammar.FUNCTION_WORDS:
        return False
    if following.is_capital:
        return False
    if _head(following, heads, language) is not None:
        return True
    if _is_complemented(tokens, i, language):
        return False
    return not (
        grammar.can_be_verb(following.lower)
        or following.lower.endswith("ly")
        or following.text[0].isdigit()
        or _acts(tokens[i].lower, following.lower, language)
    )


def _is_complemented(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether the word behind a noun says how somebody is found or left: "I find the witness credible"."""
    grammar, first = words(language, "grammar"), left_edge(tokens, i, language)
    ends = i + 2 >= len(tokens) or not tokens[i + 2].is_word or tokens[i + 2].lower in grammar.FUNCTION_WORDS
    described = tokens[i + 1].lower
    adjective = described in words(language, "people").ADJECTIVES or grammar.can_be_adjective(described)
    return first > 0 and tokens[first - 1].lower in grammar.COMPLEMENTED and ends and adjective


def _acts(noun: str, following: str, language: str) -> bool:
    """Whether a word after a singular noun is its verb in the present: the applicant contends."""
    ending = following.endswith("s") and not following.endswith("ss") and len(following) > 3
    return ending and noun in words(language, "people").PARTIES | words(language, "people").GENERIC


def _is_determined(tokens: tuple[Token, ...], first: int, i: int, lexicon: ModuleType) -> bool:
    """Whether the phrase begins with an article, a possessive or an age; "strong man" alone means nobody."""
    token = tokens[first]
    possessed = first and tokens[first - 1].lower in ("'s", "’s")
    return bool(
        token.lower in lexicon.DETERMINERS
        or possessed
        or token.text[0].isdigit()
        or _has_possessive(tokens[first:i])
    )


def _has_possessive(tokens: tuple[Token, ...]) -> bool:
    return any(token.lower in ("'s", "’s", "'", "’") for token in tokens)


def _stands_bare(tokens: tuple[Token, ...], first: int, i: int, language: str) -> bool:
    """Whether a singular noun without determiner still means somebody: before a name, in an apposition, as an address."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    before = tokens[first - 1] if first else None
    if following is not None and (following.is_capital or (first == 0 and following.text == ":")):
        return True
    if tokens[i].is_capital and words(language, "people").KIN.get(tokens[i].lower):
        return True
    if (
        first == 0
        and tokens[0].is_capital
        and following is not None
        and following.lower in (",", "of", "at", "until")
    ):
        return True  # a note: "Woman, 26, ..."
    comma_name = (
        following is not None and following.text == "," and i + 2 < len(tokens) and tokens[i + 2].is_capital
    )
    return bool(
        comma_name
        or (before is not None and before.text == "," and following is not None and following.text in ",.;")
    )
