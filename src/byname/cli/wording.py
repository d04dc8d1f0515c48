"""How things are said in words: crowds with honest precision, never a bare number; texts that steer no terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from byname.lang import amounts, words
from byname.model import Adversary, Crowd

_WORDS = words("en", "crowds")

# what steers: control characters, marks that turn the direction of writing, invisible ones, halves of pairs, and what is no character
STEERING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ud800-\udfff]"
)


def rounded(number: float) -> str:
    """A count as a reader takes it in: 7, 60, 1,200, 2.3 million."""
    return amounts.figure(number, _WORDS)


def crowd_words(crowd: Crowd, people: str = _WORDS.PEOPLE[""]) -> str:
    """How many fit, as a range with the noun for them: "about 10 to 60 men", "fewer than five women"."""
    return amounts.range_in_words(crowd.low, crowd.high, people, _WORDS)


def looker_words(adversary: Adversary) -> str:
    """Who looks: "anyone with a search engine", "somebody who knows them, among about 400 people"."""
    who = _WORDS.ADVERSARIES.get(adversary.name) or _WORDS.ADVERSARY.format(name=printable(adversary.name))
    if adversary.searched is None or (adversary.register and adversary.population is None):
        return str(who)
    return str(_WORDS.IN_CIRCLE.format(who=who, number=rounded(adversary.searched)))


def times(number: int, noun: str, nouns: str | None = None) -> str:
    """A number with its noun: one change, 3 changes."""
    return f"one {noun}" if number == 1 else f"{number:,} {nouns or noun + 's'}"


def listed(names: Sequence[str]) -> str:
    """Names as people list them: name, contact and account."""
    return amounts.listed(names, _WORDS)


def plain(name: str) -> str:
    """The name of an attribute or a kind as people write it."""
    return name.replace("_", " ")


def printable(text: str) -> str:
    """Text on one line without characters that steer a terminal or that nobody sees."""
    return STEERING.sub("�", " ".join(text.split()))


def clipped(text: str, length: int) -> str:
    """The beginning of a printable text, with an ellipsis if that is not all."""
    shown = printable(text)
    return shown if len(shown) <= length else shown[: length - 1].rstrip() + "…"
