"""Values with the capitals of the text: facts are kept in small letters, people and places are not read so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_OF = re.compile(r"['’]s?$", re.IGNORECASE)
_SHORT = 4  # letters: UN and BBC are written so everywhere
_OPENS = re.compile(r"(?:^|[.!?:\n“”\"‘]\s*)$")
_BEFORE = 3  # characters that show whether a sentence begins


def as_written(value: str, text: str, *, said: str = "", is_noun: Callable[[str], bool] | None = None) -> str:
    """A value in small letters as the text has it, word by word; ``said`` are the words that tell it, which come first.

    ``is_noun`` says of a word that it is small wherever it is no title: "captain" of Captain Valdis.
    """
    if not value or value != value.lower():
        return value
    told = re.search(rf"(?<!\w){re.escape(value)}(?!\w)", said, re.IGNORECASE)
    if told and is_noun is None and (not told.group().isupper() or " " not in value):
        return told.group()
    forms = _forms(text)

    def form(word: re.Match[str]) -> str:
        return (
            word.group()
            if is_noun is not None and is_noun(word.group())
            else forms.get(word.group(), word.group())
        )

    return _WORD.sub(form, value)


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
