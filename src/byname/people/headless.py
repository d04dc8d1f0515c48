"""People told without a noun: somebody, the one who, the other, the six, both."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Document, Span
from byname.people.candidate import Candidate, placed
from byname.people.phrases import is_in_name


def headless(document: Document, sentence: Sentence, number: int, blocked: set[int]) -> list[Candidate]:
    """The phrases of a sentence that mean somebody although their noun is left out; their head is empty."""
    tokens, found = sentence.tokens, []
    for i, token in enumerate(tokens):
        if token.start in blocked or not _is_alone(tokens, i, document.language):
            continue
        kind = _kind(tokens, i, document.language)
        if kind is None:
            continue
        first, plural, definite = kind
        span = Span(start=tokens[first].start, end=token.end)
        head = token.lower if token.lower in words(document.language, "people").TITLES else ""
        candidate = Candidate(
            span,
            "nominal",
            document.of(span),
            head=head,
            plural=plural,
            definite=definite,
            indefinite=not definite,
        )
        found.append(placed(candidate, sentence, number, first, i + 1, document.language))
    return found


def _kind(tokens: tuple[Token, ...], i: int, language: str) -> tuple[int, bool, bool] | None:
    """The first token of the phrase, whether it is plural, and whether it is definite; None where nobody is meant."""
    lexicon, word = words(language, "people"), tokens[i].lower
    before = tokens[i - 1].lower if i else ""
    if word in lexicon.SOMEBODY:
        return i, False, False
    if word in lexicon.BOTH:
        return i, True, True
    two_before = tokens[i - 2].lower if i > 1 else ""
    if word in lexicon.ONES and two_before in lexicon.DEFINITE and before in lexicon.ADJECTIVES:
        return i - 2, word.endswith("s"), True  # the only one, the small ones
    determined = _determined(tokens, i, language)
    if determined is not None:
        return determined
    titled = tokens[i].is_capital and i and word in lexicon.TITLES and before not in lexicon.DETERMINERS
    if (
        titled
        and word not in words(language, "somebody").SHORT_TITLES
        and not is_in_name(tokens, i, language)
    ):
        return i, False, True  # I told Madam
    if i == 0 and word in lexicon.ONES:
        return i, False, False
    if i == 0 and word in lexicon.COUNTED:
        return i, True, True
    return None


def _determined(tokens: tuple[Token, ...], i: int, language: str) -> tuple[int, bool, bool] | None:
    """The same for what an article or a possessive makes somebody: my eldest, the other, the dead, the six."""
    lexicon, word = words(language, "people"), tokens[i].lower
    before = tokens[i - 1].lower if i else ""
    if before in lexicon.POSSESSIVES and word in lexicon.CHILDREN:
        return i - 1, False, True
    if before not in lexicon.DEFINITE:
        return None
    if word in lexicon.MEMBERS:
        return i - 1, word.endswith("s"), True
    shared = word in words(language, "nouns").SHARED and not _has_noun(tokens, i, language)
    counted = word in lexicon.COUNTED or (word.isdigit() and len(word) < 4)
    return (i - 1, True, True) if shared or counted else None


def _has_noun(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether "one" or "ones" follows for the noun: the old one."""
    return i + 1 < len(tokens) and tokens[i + 1].lower in words(language, "people").ONES


def _is_alone(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether no noun follows: a verb, a relative pronoun, a sign, or the end."""
    if i + 1 >= len(tokens) or tokens[i].lower in words(language, "people").SOMEBODY:
        return True
    following, grammar, lexicon = tokens[i + 1], words(language, "grammar"), words(language, "people")
    if not following.is_word:
        return following.text not in "-–/:%€$£"
    if tokens[i].lower in lexicon.ONES or (i and tokens[i - 1].lower in lexicon.DEFINITE):
        return grammar.can_be_verb(following.lower) or following.lower in grammar.FUNCTION_WORDS
    verb = grammar.can_be_verb(following.lower) or following.lower in grammar.WH_WORDS
    return verb and following.lower not in ("when", "where", "why")
