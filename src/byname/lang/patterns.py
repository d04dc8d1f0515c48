"""Many patterns looked for in one pass: each is tried only at the words and signs that it can begin with.

A text has a word every six characters, and hardly one of them can begin a telephone number or a date. What a
pattern's matches begin with is written before it: words in small letters ("january"; their first three letters
count, a shorter word counts whole), signs ("("), ``0`` for any digit, ``A`` for any letter but a small Latin one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

Label = TypeVar("Label")
_KEY = 3  # letters of a word by which patterns are looked up
_BEGINNING = re.compile(r"\w+|[^\w\s]")
_SMALL = re.compile(r"[a-zà-öø-ÿ_]")


class Patterns(Generic[Label]):
    """Patterns with what each of them begins with and what it is called."""

    def __init__(
        self, table: Iterable[tuple[str, Label, str]], beginning: re.Pattern[str] = _BEGINNING
    ) -> None:
        """``beginning``: finds the places where any of them can begin, where that is not each word and sign."""
        rows = list(table)
        self.rows = [(begins, label, re.compile(pattern)) for begins, label, pattern in rows]
        self.beginning = beginning
        self._keys = [frozenset(_key(word) for word in begins.split()) for begins, _, _ in rows]
        self._known: dict[str, list[tuple[int, re.Pattern[str]]]] = {}

    def matches(self, text: str, start: int, end: int) -> list[tuple[Label, re.Match[str]]]:
        """What ``finditer`` of each pattern would find between two offsets, pattern by pattern."""
        found: list[tuple[int, re.Match[str]]] = []
        ends: dict[int, int] = {}
        known = self._known
        for word in self.beginning.finditer(text, start, end):
            key = word.group()[:_KEY]
            candidates = known.get(key)
            if candidates is None:
                candidates = known[key] = self._beginning_with(key)
            for number, pattern in candidates:
                match = pattern.match(text, word.start(), end)
                if match is not None and word.start() >= ends.get(number, 0):
                    ends[number] = match.end()
                    found.append((number, match))
        found.sort(key=_first)
        return [(self.rows[number][1], match) for number, match in found]

    def _beginning_with(self, key: str) -> list[tuple[int, re.Pattern[str]]]:
        keys = {key.lower(), "0" if key[0].isdecimal() else "" if _SMALL.match(key) else "A"}
        return [(number, self.rows[number][2]) for number, own in enumerate(self._keys) if own & keys]


def _key(word: str) -> str:
    return word if word == "A" else word[:_KEY].lower()


def _first(found: tuple[int, re.Match[str]]) -> int:
    return found[0]
