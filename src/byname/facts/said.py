"""What the words of a document tell, asked by span: means of what the trained weights say of each word."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from byname.encoder.reading import Encoding
from byname.lang import words
from byname.model import KINDRED, TOLD_ATTRIBUTES, Document, Span

Floats = NDArray[np.float32]

FAMILIES = (
    *KINDRED,
    *(frozenset({a}) for a in TOLD_ATTRIBUTES if not any(a in kindred for kindred in KINDRED)),
)
_MEMBERS = [[n for n, a in enumerate(TOLD_ATTRIBUTES) if a in family] for family in FAMILIES]
_TOLD = 0.3  # probability from which words may tell something; whether they do is asked later


class Said:
    """The words of a document, and for each the probability that it tells an attribute."""

    def __init__(self, document: Document, encoding: Encoding) -> None:
        self._document, self._words, self._told = document, encoding.words(), encoding.told()

    def of(self, spans: tuple[Span, ...]) -> Floats:
        """For each attribute the probability that one of the spans tells it: the mean of its words."""
        parts = [self._told[self._words.within(span.start, span.end)] for span in spans]
        means = [part.mean(axis=0) for part in parts if len(part)]
        return np.max(means, axis=0) if means else np.zeros(len(TOLD_ATTRIBUTES), np.float32)

    def passages(self) -> Iterator[tuple[Span, str]]:
        """Words side by side that may tell something of one kind, with the attribute that they tell most likely."""
        for members, told in zip(_MEMBERS, families(self._told).T, strict=True):
            for first, last in self._runs(told >= _TOLD):
                said = self._told[first : last + 1, members].sum(axis=0)
                yield self._span(first, last), TOLD_ATTRIBUTES[members[int(said.argmax())]]

    def _runs(self, told: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
        """First and last word of each run, over single words between; a run ends with its line and with words that say something."""
        at, numbers = 0, np.flatnonzero(told).tolist()
        while at < len(numbers):
            first = last = numbers[at]
            while (
                at + 1 < len(numbers)
                and numbers[at + 1] - last <= 2
                and not self._parted(last, numbers[at + 1])
            ):
                at += 1
                last = numbers[at]
            at += 1
            while first <= last and self._is_loose(first):
                first += 1
            while first < last and self._is_loose(last):
                last -= 1
            if first <= last:
                yield first, last

    def _parted(self, word: int, other: int) -> bool:
        """Whether a line ends between two words."""
        return "\n" in self._document.text[self._words.end[word] : self._words.start[other]]

    def _is_loose(self, word: int) -> bool:
        """Whether a word says nothing at the border of a passage."""
        said = self._document.text[self._words.start[word] : self._words.end[word]].lower()
        return not any(map(str.isalnum, said)) or said in words(self._document.language, "grammar").LOOSE_ENDS

    def _span(self, first: int, last: int) -> Span:
        return Span(start=int(self._words.start[first]), end=int(self._words.end[last]))


def families(told: Floats) -> Floats:
    """The probability that one attribute of each family is told; ``told``: (..., attributes)."""
    return np.stack([1 - np.prod(1 - told[..., members], axis=-1) for members in _MEMBERS], axis=-1)
