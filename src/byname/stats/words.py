"""Which words are ordinary words of a language, and so no sign of a name when they begin a sentence."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files


@cache
def common_words(language: str) -> frozenset[str]:
    """The common words of a language in lower case; training/tables/words.py makes the list."""
    packed = files("byname.stats").joinpath("data", f"words-{language}.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode().split("\n"))
