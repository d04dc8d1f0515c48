"""Values with the capitals of the text: facts are kept in small letters, people and places are not read so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_OF = re.compile(r"['’]s?$", re.IGNORECASE)
_SHORT = 4  # letters: UN and BBC are written so everywhere
_OPENS = re.compile(r"(?:^|[.!?:\n“”\"‘]\s*)$")
_BEFORE = 3  # characters that show whether a sentence begins


def as_written(value: str, text: str, *, said: str = "") -> str:
    """A value in small letters as the text has it, word by word; ``said`` are the words that tell it, which come first."""
    if not value or value != value.lower():
        return value
    told = re.search(rf"(?<!\w){re.escape(value)}(?!\w)", said, re.IGNORECASE)
    if told and not told.group().isupper():
        return told.group()
    forms = _forms(text)
    return _WORD.sub(lambda word: forms.get(word.group(), word.group()), value)


@lru_cache(maxsize=2)
def _forms(text: str) -> Mapping[str, str]:
    """How a text writes each of its words that it never writes small: as within a sentence, else as where one begins.

    Words in capitals only are those of a heading: where nothing else is there, each begins with one.
    """
    found: dict[str, tuple[int, str]] = {}
    for match in _WORD.finditer(text):
        form = _OF.sub("", match.group())  # the captain's wife
        if form == form.lower():
            rank = 0
        elif form.isupper() and len(form) >= _SHORT:
            rank, form = 3, form.title()
        else:
            rank = 2 if _OPENS.search(text[max(0, match.start() - _BEFORE) : match.start()]) else 1
        if rank < found.get(form.lower(), (4, ""))[0]:
            found[form.lower()] = rank, form
    return {word: form for word, (_, form) in found.items()}
