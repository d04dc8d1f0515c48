"""Characters of a draft that nobody sees: they carry a mark or a name past every reader, or show another order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from byname.model import Leak, Span
from byname.verify.residue import Trace

_WITHOUT_PICTURE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
_SELECTORS = ((0xFE00, 0xFE0F), (0xE0000, 0xE01EF))
_SUSPECT = re.compile(r"[^\w\s!-~]|[\x1c-\x1f\u115f\u1160\u3164\uffa0]")
"""Neither a letter nor a sign of English; four letters of Hangul have no picture."""
_WITH_PICTURE = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001345f\t-\r\x85]"
)
"""Format characters that are drawn, and white space."""
_JOINED = ("Lo", "Mn", "Mc", "So", "Sk", "Sm")


def invisible(text: str) -> Iterator[Trace]:
    """Every run of invisible characters that is no spelling of Arabic, Hebrew, Indic scripts or emoji."""
    for start, end in _runs(text):
        if not _is_needed(text[start:end], text[start - 1 : start], text[end : end + 1]):
            yield Trace(Leak(kind="invisible", span=Span(start=start, end=end), person=None), "invisible")


def _runs(text: str) -> Iterator[tuple[int, int]]:
    found = [match.start() for match in _SUSPECT.finditer(text) if _is_invisible(match.group())]
    for _, run in groupby(enumerate(found), key=lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        yield places[0], places[-1] + 1


def _is_invisible(character: str) -> bool:
    if unicodedata.category(character) in ("Cf", "Cc"):
        return _WITH_PICTURE.match(character) is None
    selects = any(first <= ord(character) <= last for first, last in _SELECTORS)
    return selects or character in _WITHOUT_PICTURE


def _is_needed(run: str, before: str, after: str) -> bool:
    """Whether one mark of order stands between right-to-left letters, or a joiner where letters or pictures join."""
    if run in ("\u061c", "\u200e", "\u200f"):
        return all(side and unicodedata.bidirectional(side) in ("R", "AL") for side in (before, after))
    joiner = run.lstrip(
        "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"
    )
    selectors = len(run) - len(joiner)
    if joiner not in ("", "\u200c", "\u200d") or selectors > 1 or (selectors and joiner == "\u200c"):
        return False
    sides = (before, after) if joiner else (before,)
    return all(side and unicodedata.category(side) in _JOINED for side in sides)
