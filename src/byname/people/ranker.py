"""The trained judgement of whom a candidate means: a small network over what the encoder read, the features and the rules."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from byname.encoder.reading import Words
from byname.encoder.weights import weights
from byname.people.candidate import Candidate
from byname.people.ranking import NEW, NOBODY, Choice

LATEST = 8  # mentions of somebody that their vector is the mean of
# How much surer the network must be that a candidate, or a name, is nobody: a person missed is worse than one too many.
# The first is the better one of 0, 0.5 and 1 in cross-validation too.
_NOBODY, _NAMED = 1.0, 2.0
# How much likelier somebody described or named is somebody new: two people made one is worse than one made two.
_OTHER = 0.2

Floats = NDArray[np.float32]


def vectors(found: list[Candidate], words: Words, head: str) -> Floats:
    """What a head says of the word that each candidate is about: of a name all its words, else the last one."""
    said = words.heads[head]
    rows = np.zeros((len(found), said.shape[1]), np.float32)
    for row, candidate in enumerate(found):
        last = candidate.words.split()[-1:]
        whole = candidate.kind in ("name", "code") or not last
        where = words.within(
            candidate.span.start if whole else candidate.span.end - len(last[0]), candidate.span.end
        )
        if where.stop > where.start:
            rows[row] = said[where].mean(axis=0)
    return rows


class Ranker:
    """Chooses for each candidate whom it means, somebody new, or nobody."""

    def __init__(
        self, found: list[Candidate], read: Floats, tagged: Floats, known: Mapping[str, Floats]
    ) -> None:
        self._rows = {id(candidate): row for row, candidate in enumerate(found)}
        self._vectors, self._tagged, self._weights = read, tagged, known

    @classmethod
    def shipped(cls, found: list[Candidate], words: Words) -> Ranker:
        """The ranker that is part of byname, for the candidates of a text."""
        return cls(
            found,
            vectors(found, words, "coreference"),
            vectors(found, words, "head"),
            weights("coreference.npz"),
        )

    def __call__(self, choice: Choice) -> int:
        """The position of the most likely of the choice's options, NEW or NOBODY."""
        row = self._rows[id(choice.candidate)]
        mine, known = self._vectors[row], self._weights
        whole = np.concatenate([mine, self._tagged[row], np.array(choice.whole, np.float32)])
        other = known["two.weight"] @ np.maximum(known["whole.weight"] @ whole + known["whole.bias"], 0)
        other += known["two.bias"]
        sure = choice.is_somebody or choice.candidate.kind == "age"
        other[0] += _OTHER if choice.candidate.kind in ("name", "nominal") else 0
        other[1] -= np.inf if sure else _NAMED if choice.candidate.kind == "name" else _NOBODY
        scores = np.concatenate([self._scores(choice, mine), other]) if choice.options else other
        best, count = int(scores.argmax()), len(choice.options)
        return best if best < count else NEW if best == count else NOBODY

    def _scores(self, choice: Choice, mine: Floats) -> Floats:
        known = self._weights
        rows = [[self._rows[id(c)] for c in s.candidates[-LATEST:]] for s in choice.options]
        last = self._vectors[[several[-1] for several in rows]]
        sizes = np.array([len(several) for several in rows])
        everything = self._vectors[[row for several in rows for row in several]]
        mean = np.add.reduceat(everything, np.cumsum(sizes) - sizes, axis=0) / sizes[:, None]
        pairs = np.concatenate(
            [last, mean, mine * last, mine * mean, np.array(choice.pairs, np.float32)], axis=1
        )
        own = known["mine.weight"] @ np.concatenate([mine, np.array(choice.own, np.float32)])
        hidden = np.maximum(pairs @ known["pair.weight"].T + own + known["mine.bias"], 0)
        return np.asarray(hidden @ known["out.weight"][0] + known["out.bias"], np.float32)
