"""Values with the capitals of the text: facts are kept in small letters, people and places are not read so."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_SHORT = 4  # letters: UN and BBC are written so everywhere
_OPENS = re.compile(r"(?:^|[.!?:\n“”\"‘]\s*)$")


def as_written(value: str, text: str) -> str:
    """The value as the text has it; where it has not the whole of it, each word that it always has with a capital."""
    if not value or value != value.lower():
        return value
    return _form(value, text) or _WORD.sub(lambda word: _form(word.group(), text) or word.group(), value)


def _form(words: str, text: str) -> str | None:
    """How a text writes some words: small if it has them small anywhere, else as within a sentence, else as at its beginning.

    Words in capitals only are those of a heading; they count where nothing else is there, as if each began with one.
    """
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)".replace(r"\ ", r"\s+")
    found = list(re.finditer(pattern, text, re.IGNORECASE))
    if not found:
        return None
    forms = [" ".join(match.group().split()) for match in found]
    inside = [
        f
        for m, f in zip(found, forms, strict=True)
        if not _OPENS.search(text[max(0, m.start() - 3) : m.start()])
    ]
    if words in forms:
        return words
    mixed = (form for form in (*inside, *forms) if not form.isupper() or len(form) < _SHORT)
    return next(mixed, forms[0].title())
