"""Which words are ordinary words of a language, and how often each is used."""

from __future__ import annotations

from functools import cache
from math import inf

from byname.stats.tables import unpacked

RAREST = 2.4
"""The Zipf frequency of a word that the table does not have: rarer than all that it has."""


@cache
def common_words(language: str) -> frozenset[str]:
    """The common words of a language in lower case: no sign of a name when they begin a sentence."""
    return frozenset(unpacked(f"words-{language}.txt.gz").decode().split("\n"))


def zipf(word: str, language: str = "en") -> float:
    """How often a word in lower case is used: the decimal logarithm of its number in a thousand million words.

    A number is as rare as the rarest; one letter says nothing. Source: wordfreq 3.1.1.
    """
    return inf if len(word) == 1 and word.isalpha() else _frequencies(language).get(word, RAREST)


@cache
def _frequencies(language: str) -> dict[str, float]:
    lines = unpacked(f"frequencies-{language}.txt.gz").decode().split("\n")
    return {
        word: int(tenths) / 10
        for tenths, _, listed in (line.partition(" ") for line in lines)
        for word in listed.split()
    }
