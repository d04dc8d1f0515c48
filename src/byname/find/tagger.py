"""The trained tagger: of every word, what kind of thing it is part of, whether it identifies, whether it tells a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byname.encoder.manifest import manifest
from byname.encoder.session import logits
from byname.encoder.tokeniser import Pieces, pieces
from byname.lang.tokens import readable
from byname.model import Document

KINDS = ("none", "person", "place", "organisation", "time", "quantity", "demographic", "code", "misc")
IDENTIFIES = ("none", "quasi", "direct")
ROLES = ("none", "begins", "inside")
_SEGMENT = 200_000  # characters read at once: the memory of a long document is that of its longest part

Floats = NDArray[np.float32]
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tags:
    """The words of a document with what the tagger says of each, in the order of the text.

    ``start`` and ``end``: characters. ``kinds`` (words, kinds), ``roles`` (words, 3): probabilities.
    ``score``: the calibrated probability that a word identifies somebody, by itself or with others; ``direct``: by itself.
    """

    start: Offsets
    end: Offsets
    kinds: Floats
    score: Floats
    direct: Floats
    roles: Floats

    def words_in(self, start: int, end: int) -> slice:
        """The words that share a character with a span."""
        return slice(
            int(np.searchsorted(self.end, start, "right")), int(np.searchsorted(self.start, end, "left"))
        )


_EMPTY = Tags(
    start=np.empty(0, np.int64),
    end=np.empty(0, np.int64),
    kinds=np.empty((0, len(KINDS)), np.float32),
    score=np.empty(0, np.float32),
    direct=np.empty(0, np.float32),
    roles=np.empty((0, len(ROLES)), np.float32),
)


def tags(document: Document) -> Tags:
    """Reads everything in a document that is not furniture; no part of it is left out, however long."""
    parts = [part for span in _segments(document) if (part := _tagged(document.text, *span)) is not None]
    if len(parts) == 1:
        return parts[0]
    return Tags(
        *(
            np.concatenate([getattr(part, name) for part in [_EMPTY, *parts]])
            for name in ("start", "end", "kinds", "score", "direct", "roles")
        )
    )


def _segments(document: Document) -> Iterator[tuple[int, int]]:
    """Blocks that follow one another are read together, as far as memory allows; a longer one is cut at white space."""
    start = end = None
    for block in readable(document):
        if start is None or end is None:
            start, end = block.start, block.end
        elif document.text[end : block.start].strip() or block.end - start > _SEGMENT:
            yield from _cut(document.text, start, end)
            start, end = block.start, block.end
        else:
            end = block.end
    if start is not None and end is not None:
        yield from _cut(document.text, start, end)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _SEGMENT:
        spaces = (text.rfind(sign, start + _SEGMENT // 2, start + _SEGMENT) for sign in "\n ")
        border = next((space for space in spaces if space > 0), start + _SEGMENT)
        yield start, border
        start = border
    yield start, end


def _tagged(text: str, start: int, end: int) -> Tags | None:
    found = pieces(text[start:end])
    if not len(found):
        return None
    answers = _by_word(found, logits(found))
    kinds, identifies, roles = np.split(answers, np.cumsum([len(KINDS), len(IDENTIFIES)]), axis=1)
    first = _firsts(found)
    last = np.append(first[1:], len(found)) - 1
    told = _softmax(identifies)
    return Tags(
        start=found.start[first].astype(np.int64) + start,
        end=found.end[last].astype(np.int64) + start,
        kinds=_softmax(kinds),
        score=_calibrated(told[:, 1] + told[:, 2]),
        direct=told[:, 2],
        roles=_softmax(roles),
    )


def _firsts(found: Pieces) -> NDArray[np.int64]:
    """The first piece of each word."""
    return np.flatnonzero(np.diff(found.word, prepend=-1))


def _by_word(found: Pieces, answers: Floats) -> Floats:
    """The mean of what is said of a word's pieces."""
    first = _firsts(found)
    sizes = np.diff(np.append(first, len(found)))
    return np.asarray(np.add.reduceat(answers, first, axis=0) / sizes[:, None], dtype=np.float32)


def _softmax(values: Floats) -> Floats:
    grown = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float32)


def _calibrated(probability: Floats) -> Floats:
    """Platt's scaling (1999) with the slope and the intercept that the held-out texts gave."""
    fitted = manifest()["tagger.onnx"]["calibration"]
    kept = np.clip(probability, 1e-6, 1 - 1e-6)
    return np.asarray(
        1 / (1 + np.exp(-(fitted["slope"] * np.log(kept / (1 - kept)) + fitted["intercept"]))),
        dtype=np.float32,
    )
