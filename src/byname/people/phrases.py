"""Noun phrases: where they begin, and what they show of number, gender and definiteness."""

from __future__ import annotations

import re

from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Document, Span
from byname.people.candidate import Candidate, placed

AGE = re.compile(r"\d{1,3}-year-old$|(?:[a-z]+-){1,2}year-old$")
"""A noun that is an age: 25-year-old."""
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


def phrase(
    document: Document,
    sentence: Sentence,
    number: int,
    where: tuple[int, int, int],
    head: str,
    *,
    plural: bool,
) -> Candidate:
    """The candidate of a phrase, given by the positions of its first token, its noun, and the token after it."""
    lexicon, tokens, (first, noun, last) = words(document.language, "people"), sentence.tokens, where
    head = lexicon.FORMAL_KIN.get(head, head)
    determiner = tokens[first].lower
    span = Span(start=tokens[first].start, end=tokens[last - 1].end)
    candidate = Candidate(
        span, "age" if AGE.match(tokens[noun].lower) else "nominal", document.of(span), head=head,
        gender=_noun_gender(head, document.language), plural=plural or head in lexicon.GROUPS,
        definite=determiner in lexicon.DEFINITE or determiner in lexicon.POSSESSIVES or determiner in ("'s", "’s"),
        indefinite=determiner in ("a", "an", "another", "one") or _is_item(tokens, first), elliptic=_is_elliptic(tokens, first, noun, document.language),
        restricted=tokens[last].lower in lexicon.RESTRICTS if last < len(tokens) else False,
        of=_complement(tokens, noun + 1, document.language),
        modifiers=frozenset(t.lower for t in tokens[first:noun] if t.is_word) - lexicon.DETERMINERS,
    )  # fmt: skip
    return placed(candidate, sentence, number, first, last, document.language)


def _is_item(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether only the number of an item stands before: "2) Woman, 28"."""
    return bool(first) and tokens[0].text[0].isdigit() and not any(t.text.isalpha() for t in tokens[:first])


def _complement(tokens: tuple[Token, ...], after: int, language: str) -> str:
    """The first word that says something of what follows "of": the clinic in "the head of the clinic"."""
    if after >= len(tokens) or tokens[after].lower != "of":
        return ""
    small = words(language, "people").DETERMINERS
    return next((t.lower for t in tokens[after + 1 : after + 4] if t.is_word and t.lower not in small), "")


def _noun_gender(head: str, language: str) -> str | None:
    lexicon = words(language, "people")
    if head in lexicon.KIN:
        gender = lexicon.KIN[head][0]
        return str(gender) if gender else None
    return "m" if head in lexicon.GENERIC_MALE else "f" if head in lexicon.GENERIC_FEMALE else None


def is_plural(token: Token, language: str) -> bool:
    """Whether a noun means several people."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    if token.lower in lexicon.PLURAL_ONLY:
        return True
    if token.lower in lexicon.KIN:
        return bool(lexicon.KIN[token.lower][1])
    return bool(grammar.singular(token.lower) != token.lower)


def left_edge(tokens: tuple[Token, ...], i: int, language: str) -> int:
    """Where the phrase begins: at its determiner or possessor, else at the adjectives right before the noun."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    first, sure = i, i
    for step in range(i - 1, max(-1, i - 8), -1):
        token = tokens[step]
        if token.lower in lexicon.DETERMINERS:
            before = tokens[step - 1].lower if step else ""
            counted = token.lower in lexicon.COUNTED
            wider = lexicon.WIDENING | {"about"} if counted else lexicon.WIDENING
            return step - 1 if before in wider else step
        if token.lower in ("'s", "’s") or (
            token.text in "'’" and step and tokens[step - 1].lower.endswith("s")
        ):
            edge = step
            while edge and tokens[edge - 1].is_capital:
                edge -= 1
            if edge == step and edge:
                edge -= 1
                if edge and tokens[edge - 1].lower in lexicon.DETERMINERS:
                    edge -= 1
            return edge
        if (
            not token.is_word
            or _is_dated(token, language)
            or (token.lower in grammar.FUNCTION_WORDS and token.lower not in lexicon.ADJECTIVES)
        ):
            break
        if (
            grammar.can_be_verb(token.lower)
            and token.lower not in lexicon.ADJECTIVES
            and not token.is_capital
        ):
            break
        is_adjective = (
            token.lower in lexicon.ADJECTIVES
            or grammar.can_be_adjective(token.lower)
            or token.text[0].isdigit()
            or token.is_capital
        )
        if is_adjective and sure == step + 1:
            sure = step
        first = step
    return sure if first != i else i


def _is_dated(token: Token, language: str) -> bool:
    """Whether a word ends a date and begins no phrase: "On 17 April 1985 officers came"."""
    return (token.is_capital and token.lower in words(language, "times").MONTHS) or bool(
        _YEAR.fullmatch(token.text)
    )


def _is_elliptic(tokens: tuple[Token, ...], first: int, i: int, language: str) -> bool:
    """Whether a note leaves its subject out: "Was a shepherd near the river", "Teacher of mathematics until April"."""
    if first and tokens[first - 1].lower in ("appointed", "elected", "promoted", "made", "ordained"):
        return tokens[first].lower in ("a", "an")
    if first == 1:
        return tokens[0].text in ("Was", "Is", "Worked") or tokens[0].lower == "former"
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if following != "of" and tokens[i].lower in words(language, "people").KIN:
        return False  # Daughter in Flushing pays
    return first == i == 0 and following in ("of", "at", "in", "until", "from")


def is_category(tokens: tuple[Token, ...], first: int, determiner: str) -> bool:
    """Whether the phrase names a kind and nobody: "wants to be a nurse", "like a thief", "such a man"."""
    before = tokens[first - 1].lower if first else ""
    two_before = tokens[first - 2].lower if first > 1 else ""
    if determiner in ("no", "any", "each", "every"):
        return True
    if determiner not in ("a", "an"):
        return False
    return before in ("like", "than", "such", "without") or (
        before in ("be", "become") and two_before in ("to", "could", "would", "can", "not", "must", "might")
    )


def names_body(tokens: tuple[Token, ...], after: int, language: str) -> bool:
    """Whether the words behind a noun make the name of a body with it: the Magistrates' Court, the Second Section."""
    bodies, step = words(language, "bodies").BODIES, after
    while step < min(len(tokens), after + 6) and (
        tokens[step].is_capital or tokens[step].lower in ("'", "’", "'s", "’s", "and", "of")
    ):
        if tokens[step].lower in bodies and tokens[step].is_capital:
            return True
        step += 1
    return False


_JOINTS = frozenset("of for on".split())
_LONGEST = 8  # words of a law's name


def _ends_name(tokens: tuple[Token, ...], i: int, bodies: frozenset[str]) -> bool:
    """Whether a body, or a law, begins the words that a joint binds to a noun: the Convention on the Aspects of Child ..."""
    first = i
    while first and tokens[first - 1].is_capital:
        first -= 1
    if first < 2 or tokens[first - 1].lower not in _JOINTS:
        return False
    for token in reversed(tokens[max(0, first - _LONGEST) : first - 1]):
        if token.is_capital and token.lower in bodies:
            return True
        small = token.lower in _JOINTS or token.lower in ("the", "and", "no", ".") or token.text[0].isdigit()
        if not (small or token.is_capital):
            return False
    return False


def describes_thing(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether a noun only says what kind of body or paper follows: the expert report, a terrorist organisation."""
    following = tokens[i + 1 : i + 3]
    lexicon, grammar = words(language, "bodies"), words(language, "grammar")
    if not following or following[0].is_capital:
        return False
    word, one = following[0].lower, str(grammar.singular(following[0].lower))
    if one not in lexicon.BODIES | lexicon.PAPERS or is_plural(tokens[i], language):
        return False
    behind = following[1].lower if len(following) > 1 else "."
    return word == one or not behind.isalpha() or behind.endswith("ed")  # not: the expert reports that


def is_in_name(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether a capitalised noun is a piece of the name of a body, a law or a benefit: Ministry of Justice, Act on Lawyers, Widowed Parent's Allowance."""
    if not tokens[i].is_capital:
        return False
    bodies = words(language, "bodies").BODIES
    after = _ends_name(tokens, i, bodies)
    owns = i + 2 < len(tokens) and tokens[i + 1].lower in ("'s", "’s") and tokens[i + 2].is_capital
    return after or (
        owns
        and i > 0
        and tokens[i - 1].is_capital
        and tokens[i - 1].lower in words(language, "people").ADJECTIVES
    )
