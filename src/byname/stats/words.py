"""Which words are ordinary words of a language, and so no sign of a name when they begin a sentence."""

from __future__ import annotations

import gzip
from functools import cache

from byname.stats.tables import checked


@cache
def common_words(language: str) -> frozenset[str]:
    """The common words of a language in lower case."""
    with checked(f"words-{language}.txt.gz") as path:
        return frozenset(gzip.decompress(path.read_bytes()).decode().split("\n"))
