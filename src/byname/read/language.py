"""Which language a text is in; byname refuses what it has no words for."""

from __future__ import annotations

import re
import unicodedata

from byname.errors import UnsupportedInput
from byname.lang import SUPPORTED, words

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40_000
_FEW_WORDS = 20


def language_of(text: str) -> str:
    """The language of a text as an ISO 639-1 code, one that byname reads.

    Raises UnsupportedInput for any other. A few words in Latin letters are taken for English.
    """
    found = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    frequent = words("en", "reading").COMMON
    common = sum(word in frequent for word in found)
    latin = sum(_is_latin(word) for word in found)
    if not found or (common >= len(found) / 6 and latin >= 0.9 * len(found)):
        return "en"
    if len(found) < _FEW_WORDS and latin >= 0.5 * len(found):
        return "en"
    code = _identified(text[:_SAMPLE])
    if code not in SUPPORTED or latin < 0.5 * len(found):
        name = f"in the language {code}" if code not in SUPPORTED else "not in Latin letters"
        raise UnsupportedInput(
            f"The text is {name}, and byname reads {', '.join(SUPPORTED)}; translate it first."
        )
    return code


def _is_latin(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith(("LATIN", "FULLWIDTH LATIN", "MATHEMATICAL"))


def _identified(text: str) -> str:
    import py3langid

    code: str = py3langid.classify(text)[0]
    return code
