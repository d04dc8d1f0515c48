"""One spelling for look-ups: case, diacritics, apostrophes and hyphens do not count."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "ı": "i",
        "đ": "d",
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŋ": "n",
        "ə": "a",
        "-": " ",
        "‐": " ",
        "‑": " ",
    }
)
_DROPPED = frozenset("'’ʼʹ`‘´.")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text in small letters without marks, apostrophes and stops, with single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c) and c not in _DROPPED).split())
