"""What edits leave awkward beside the words around them: each is read in its draft, and worded anew by patterns over both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from byname.lang import words
from byname.model import Document, Edit, Span

_OPENS, _SHUTS = "⟪", "⟫"
"""Marks around the new words in what the patterns read: none of them is in a text that is written."""
_AROUND = 90
"""Characters of the draft that are read before and behind an edit."""


def polished(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """The edits, in order and apart, worded anew where a pattern of the language finds something awkward."""
    rules, out, told = words(document.language, "polishing").POLISHED, list[Edit](), ""
    for number, edit in enumerate(edits):
        floor = out[-1].span.end if out else 0
        ceiling = edits[number + 1].span.start if number + 1 < len(edits) else len(document.text)
        raw = document.text[floor : edit.span.start]
        after = document.text[edit.span.end : ceiling][:_AROUND]
        worded = edit
        for pattern, new in rules:
            worded = _worded(worded, (told + raw)[-_AROUND:], after, len(raw), pattern, new) or worded
            if worded is not edit:
                break
        told = (told + document.text[floor : worded.span.start])[-_AROUND:] + worded.new
        out.append(worded)
    return out


def _worded(
    edit: Edit, before: str, after: str, free: int, pattern: re.Pattern[str], new: str
) -> Edit | None:
    """The edit as a pattern words it, grown over what it swallows of the text; None where it finds nothing.

    ``free``: how many characters before the edit no other edit has made.
    """
    read = f"{before}{_OPENS}{edit.new}{_SHUTS}{after}"
    made, count = pattern.subn(new, read, count=1)
    if not count or made == read:
        return None
    left, _, rest = made.partition(_OPENS)
    said, _, right = rest.partition(_SHUTS)
    if not (before.startswith(left) and after.endswith(right)):
        return None
    back, on = len(before) - len(left), len(after) - len(right)
    if back > free:
        return None
    return replace(edit, span=Span(start=edit.span.start - back, end=edit.span.end + on), new=said)
