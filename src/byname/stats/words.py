"""Which words are ordinary words of a language, and so no sign of a name when they begin a sentence."""

from __future__ import annotations

from functools import cache

from byname.stats.tables import unpacked


@cache
def common_words(language: str) -> frozenset[str]:
    """The common words of a language in lower case."""
    return frozenset(unpacked(f"words-{language}.txt.gz").decode().split("\n"))
