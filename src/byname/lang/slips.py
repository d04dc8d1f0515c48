"""Slips of grammar that edits make, found by the patterns of a language: what a copy editor would strike at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from byname.lang import words


class Slip(NamedTuple):
    """A slip: its kind and the half-open range of characters where it shows."""

    kind: str
    start: int
    end: int


def slips(text: str, language: str) -> list[Slip]:
    """The slips of a text in order; every kind is worth the same."""
    lexicon = words(language, "slips")
    found = [
        Slip(kind, match.start(), match.end())
        for kind, pattern in lexicon.SLIPS
        for match in pattern.finditer(text)
    ]
    return sorted({*found, *_wrong_articles(text, language)}, key=lambda slip: slip[1:])


def gaps(text: str, language: str) -> int:
    """How many marks stand in a text where nothing could be said."""
    return len(words(language, "slips").GAPS.findall(text))


def new_slips(before: str, after: str, language: str) -> int:
    """How many slips more, of each kind, a text has after it was edited."""
    was, now = (Counter(slip.kind for slip in slips(text, language)) for text in (before, after))
    return (now - was).total()


def _wrong_articles(text: str, language: str) -> Iterator[Slip]:
    """A before a vowel, an before a consonant."""
    grammar = words(language, "grammar")
    for match in words(language, "slips").ARTICLES.finditer(text):
        said, word = match.groups()
        if word.isupper() or (said == "A" and _is_initial(text, match.start())):
            continue
        if said.lower() != grammar.article(word):
            yield Slip("article", match.start(), match.end())


def _is_initial(text: str, start: int) -> bool:
    """Whether a capital A is a letter ("Block A is") and no article: it does not begin its sentence."""
    before = text[:start].rstrip(" “\"‘'([*#>-")
    return bool(before) and before[-1] not in ".!?:;…\n”’|—" and not text[:start].endswith("\n")
