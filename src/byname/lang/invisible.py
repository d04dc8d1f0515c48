"""Characters without a picture that a published text must not carry, and what a reader sees in their place.

A zero-width character can mark a copy or hide a name from a search, a tag character can carry a whole message, and
an override shows another order than the one that is stored (CVE-2021-42574). Some are spelling: a joiner inside a
Persian word or an emoji, a mark of order between right-to-left letters. Those stay.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from byname.lang.disguises import JOINERS, UNSEEN, Change
from byname.model import Span
from byname.model.spans import Spans

_ORDER = frozenset("\u061c\u200e\u200f")
_JOINING = re.compile(
    "[\ufe00-\ufe0f]?\u200d?|\u200c"
)  # as in a heart on fire: the red form of a heart, joined
_JOINED = frozenset(("Lo", "Mn", "Mc", "So", "Sk", "Sm"))
"""Kinds of letters and pictures that can be joined."""
_ANY = f"[{UNSEEN}{JOINERS}\U000e0000]"
_RUN = re.compile(f"\u202e([^\u202c\u2069\n]*)[\u202c\u2069]*|(?:(?!\u202e){_ANY})+")
_EACH = re.compile(_ANY)
_NOTHING = Spans(())
_RIGHT_TO_LEFT = ("R", "AL")


def invisible(text: str, changed: Spans = _NOTHING) -> Iterator[Change]:
    """Every run of characters that must go, with what is seen there: the words of an override in the order as seen, else nothing.

    Nothing in the spans that are ``changed`` anyway is told of; beside them nothing is spelling, and of an override
    that one of them has a part of only the single characters go.
    """
    for match in _RUN.finditer(text):
        start, end = match.span()
        if changed.overlap(Span(start=max(0, start - 1), end=end + 1)):
            yield from (
                (each.start(), each.end(), "")
                for each in _EACH.finditer(text, start, end)
                if not changed.overlap(Span(start=each.start(), end=each.end()))
            )
        elif match[0][0] == "\u202e":
            yield start, end, _EACH.sub("", match[1])[::-1]
        elif not _is_spelling(text, start, end):
            yield start, end, ""


def visible(text: str) -> str:
    """The text as it is seen, without those characters."""
    pieces, at = list[str](), 0
    for start, end, seen in invisible(text):
        pieces += text[at:start], seen
        at = end
    return "".join([*pieces, text[at:]])


def _is_spelling(text: str, start: int, end: int) -> bool:
    run, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    if run in _ORDER:
        return _is_right_to_left(before) and _is_right_to_left(after)
    return (
        _JOINING.fullmatch(run) is not None
        and _is_joined(before)
        and (run[-1] not in "\u200c\u200d" or _is_joined(after))
    )


def _is_right_to_left(character: str) -> bool:
    return bool(character) and unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def _is_joined(character: str) -> bool:
    return bool(character) and unicodedata.category(character) in _JOINED
