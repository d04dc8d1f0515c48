"""Ways to find which of many texts is most like another: what an adversary with a search engine and a script would try.

Each attack looks at another side of a text, so that what fools one formula does not fool the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from byname.lang import words

Scores = NDArray[np.float32]
_WORD = re.compile(r"\w\w+")


def _words(text: str) -> Iterator[str]:
    """Words of two letters or more and their pairs, function words left out."""
    told = list(_single(text))
    yield from told
    yield from (f"{one} {other}" for one, other in pairwise(told))


def _letters(text: str) -> Iterator[str]:
    """Runs of four letters within words, their ends among them: they see through endings and spellings."""
    for word in _WORD.findall(text.lower()):
        padded = f" {word} "
        yield from (padded[at : at + 4] for at in range(max(1, len(padded) - 3)))


def _single(text: str) -> Iterator[str]:
    """Words of two letters or more, function words left out."""
    small = words("en", "grammar").FUNCTION_WORDS
    return (word for word in _WORD.findall(text.lower()) if word not in small)


class Attack:
    """The texts of a background as one formula sees them; ``terms`` takes a text apart."""

    def __init__(
        self, terms: Callable[[str], Iterator[str]], texts: Sequence[str], *, saturated: bool
    ) -> None:
        """``saturated``: weights as a search engine has them (BM25, Robertson and Zaragoza 2009) instead of the
        cosine of TF-IDF vectors with logarithmic frequencies (Salton and Buckley 1988)."""
        self.terms, self.size, self._saturated = terms, len(texts), saturated
        counts = [Counter(terms(text)) for text in texts]
        self._postings: dict[str, list[int]] = {}
        for at, count in enumerate(counts):
            for term in count:
                self._postings.setdefault(term, []).append(at)
        self._rarities = {term: self._rarity(len(at)) for term, at in self._postings.items()}
        self._lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
        self._counts = counts
        self._norms = np.array([self._norm(count) for count in counts], dtype=np.float32)

    def rarity(self, term: str) -> float:
        """The inverse document frequency of a term."""
        return self._rarities.get(term) or self._rarity(0)

    def _rarity(self, found: int) -> float:
        return log((1 + self.size) / (1 + found)) + 1

    def _norm(self, count: Mapping[str, int]) -> float:
        return sqrt(sum(((1 + log(n)) * self.rarity(term)) ** 2 for term, n in count.items())) or 1.0

    def table(self, terms: Sequence[str]) -> Scores:
        """What one unit of each term's weight adds to the score of each text, a row a term."""
        table = np.zeros((len(terms), self.size), dtype=np.float32)
        for row, term in enumerate(terms):
            at = self._postings.get(term, [])
            often = np.array([self._counts[i][term] for i in at], dtype=np.float32)
            table[row, at] = self._weights(often, np.array(at, dtype=np.intp)) * self.rarity(term)
        return table

    def _weights(self, often: Scores, at: NDArray[np.intp]) -> Scores:
        if not self._saturated:
            return np.asarray((1 + np.log(np.maximum(often, 1))) / self._norms[at], dtype=np.float32)
        longer = self._lengths[at] / max(float(self._lengths.mean()), 1.0)
        return np.asarray(often * 2.2 / (often + 1.2 * (0.25 + 0.75 * longer)), dtype=np.float32)

    def weight(self, term: str, often: int) -> float:
        """The weight of a term in the text that is looked for."""
        if not often:
            return 0.0
        return 1.0 if self._saturated else (1 + log(often)) * self.rarity(term)

    def scores(self, text: str) -> Scores:
        """How like each text of the background is; comparable with one another only."""
        count = Counter(self.terms(text))
        known = [term for term in count if term in self._postings]
        weights = np.array([self.weight(term, count[term]) for term in known], dtype=np.float32)
        length = 1.0 if self._saturated else self._norm(count)
        found: Scores = weights @ self.table(known) / length
        return found


@lru_cache(maxsize=1)
def attacks_with(background: tuple[str, ...]) -> tuple[Attack, ...]:
    """Every attack with a background, made ready once for all drafts."""
    return (
        Attack(_words, background, saturated=False),
        Attack(_letters, background, saturated=False),
        Attack(_single, background, saturated=True),
    )
