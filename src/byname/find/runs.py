"""Runs of capitalised words, out of which names are made."""

from __future__ import annotations

from dataclasses import dataclass

from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Span
from byname.stats.names import given_name
from byname.stats.places import country_of_demonym
from byname.stats.words import common_words


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised tokens side by side, from first up to but not including last, in one sentence."""

    sentence: Sentence
    first: int
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(token.lower for token in self.tokens)

    def before(self, n: int = 1) -> Token | None:
        """The n-th token before the run."""
        return self.sentence.tokens[self.first - n] if self.first >= n else None

    def after(self, n: int = 1) -> Token | None:
        """The n-th token after the run."""
        position = self.last + n - 1
        return self.sentence.tokens[position] if position < len(self.sentence.tokens) else None


def span_of(run: Run) -> Span:
    return Span(start=run.tokens[0].start, end=run.tokens[-1].end)


def runs_of(sentence: Sentence, language: str) -> list[Run]:
    """The runs of a sentence: capitalised words, with initials and the small words inside names."""
    lexicon = words(language, "names")
    tokens, runs, position = sentence.tokens, [], 0
    shouting = is_shouted(sentence)
    while position < len(tokens):
        if not _starts_name(tokens, position, language, shouting):
            position += 1
            continue
        last = position + 1
        while last < len(tokens):
            if _continues(tokens, last, language) or (
                tokens[last].text == "."
                and len(tokens[last - 1].text) == 1
                and last + 1 < len(tokens)
                and tokens[last + 1].is_capital
            ):
                last += 1
            elif (
                tokens[last].lower in lexicon.PARTICLES
                and last + 1 < len(tokens)
                and tokens[last + 1].is_capital
                and tokens[last].lower not in ("y", "do", "la")
            ):
                last += 2
            else:
                break
        runs.append(Run(sentence, position, last))
        position = last
    return runs


def is_shouted(sentence: Sentence) -> bool:
    words_in = [token for token in sentence.tokens if token.text.isalpha() and len(token.text) > 1]
    return len(words_in) > 2 and sum(token.text.isupper() for token in words_in) > 0.7 * len(words_in)


def _starts_name(tokens: tuple[Token, ...], position: int, language: str, shouting: bool) -> bool:
    token, lexicon = tokens[position], words(language, "names")
    if not token.is_capital or not token.text[0].isalpha() or token.lower in lexicon.NOT_NAMES:
        return False
    if token.lower in lexicon.CALENDAR and token.lower not in ("may", "june", "april", "august"):
        return False
    if token.lower in words(language, "people").TITLES and not given_name(token.text):
        return False
    begins = position == 0 or tokens[position - 1].text in "“\"‘'(—–-:;.?!…•*["
    common = token.lower in common_words(language) or token.lower in words(language, "people").PRONOUNS
    if begins or shouting:
        if not common:
            return True
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        name = given_name(token.text) is not None
        capital_next = (
            following is not None
            and following.is_capital
            and following.text.isalpha()
            and not following.text.isupper()
        )
        if name and (
            capital_next
            or (following is not None and following.lower in words(language, "people").SPEECH_VERBS)
        ):
            return True
        return bool(capital_next and position == 0 and token.lower in lexicon.ORGANISATION_WORDS)
    return True


def _continues(tokens: tuple[Token, ...], position: int, language: str) -> bool:
    token = tokens[position]
    if not token.is_capital or not token.text[0].isalpha():
        return False
    return token.lower not in words(language, "names").CALENDAR and token.lower != "i"


def is_demonym(run: Run) -> bool:
    return all(country_of_demonym(token.text) for token in run.tokens)
