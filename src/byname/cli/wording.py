"""How things are said in words: crowds with honest precision, never a bare number; texts that steer no terminal."""

from __future__ import annotations

import re
from math import floor, log10

from byname.model import Crowd

# control characters, marks that turn the direction of writing, invisible ones, halves of surrogate pairs
_STEERING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def rounded(number: float) -> str:
    """A count to one digit below a hundred and to two above, as a reader takes it in: 7, 60, 1,200, 2.3 million."""
    if number < 10:
        return str(max(1, round(number)))
    unit = 10 ** (floor(log10(number)) - (0 if number < 100 else 1))
    whole = round(number / unit) * unit
    for size, name in ((10**9, "billion"), (10**6, "million")):
        if whole >= size:
            return f"{whole / size:,.1f}".removesuffix(".0") + f" {name}"
    return f"{int(whole):,}"


def crowd_words(crowd: Crowd) -> str:
    """The range of a crowd in words."""
    low, high = rounded(crowd.low), rounded(crowd.high)
    if high == "1":
        return "one person fits"
    if low == high:
        return f"about {low} people fit"
    amount, _, unit = low.partition(" ")
    if unit and high.endswith(unit):
        low = amount
    return f"{'one' if low == '1' and not unit else 'about ' + low} to {high} people fit"


def times(number: int, noun: str, nouns: str | None = None) -> str:
    """A number with its noun: one change, 3 changes."""
    return f"one {noun}" if number == 1 else f"{number:,} {nouns or noun + 's'}"


def listed(names: list[str]) -> str:
    """Names as people list them: name, contact and account."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def plain(name: str) -> str:
    """The name of an attribute or a kind as people write it."""
    return name.replace("_", " ")


def printable(text: str) -> str:
    """Text on one line without characters that steer a terminal or that nobody sees."""
    return _STEERING.sub("�", " ".join(text.split()))


def clipped(text: str, length: int) -> str:
    """The beginning of a printable text, with an ellipsis if that is not all."""
    shown = printable(text)
    return shown if len(shown) <= length else shown[: length - 1].rstrip() + "…"
