"""How a crowd is said in words: ranges with honest precision, never a bare integer."""

from __future__ import annotations

import re
from math import floor, log10

from byname.model import Crowd

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def rounded(number: float) -> str:
    """A count to one digit below a hundred and to two above, in words a reader takes in: 7, 60, 1,200, 2.3 million."""
    if number < 10:
        return str(max(1, round(number)))
    digits = 1 if number < 100 else 2
    unit = 10 ** (floor(log10(number)) - digits + 1)
    whole = round(number / unit) * unit
    for size, name in ((1_000_000_000, "billion"), (1_000_000, "million")):
        if whole >= size:
            return f"{whole / size:.2g} {name}"
    return f"{int(whole):,}"


def crowd_words(crowd: Crowd) -> str:
    """The range of a crowd in words."""
    low, high = rounded(crowd.low), rounded(crowd.high)
    if high == "1":
        return "one person fits"
    return f"about {low} fit" if low == high else f"about {low} to {high} people fit"


def printable(text: str) -> str:
    """Text without control and bidirectional characters, so that no document steers the terminal."""
    return _CONTROLS.sub("�", text)
