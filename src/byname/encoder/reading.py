"""What the network says of every word of a text, which is read once for all who ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from byname.encoder.session import heads
from byname.encoder.telling import telling
from byname.encoder.tokeniser import Pieces, pieces
from byname.model import Span

_SEGMENT = 200_000  # characters read at once: the memory of a long document is that of its longest part

Floats = NDArray[np.float32]
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order, with the mean of what each head says of their pieces.

    ``start`` and ``end``: characters. ``heads``: arrays (words, width) by the name of the head.
    """

    start: Offsets
    end: Offsets
    heads: dict[str, Floats] = field(repr=False)

    def within(self, start: int, end: int) -> slice:
        """The words that share a character with a span."""
        return slice(
            int(np.searchsorted(self.end, start, "right")), int(np.searchsorted(self.start, end, "left"))
        )


class Encoding:
    """A text that is read by the network when somebody first asks, and then never again.

    ``spans``: the parts of it that are read, in the order of the text.
    """

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text, self._spans = text, tuple(spans)
        self._words: Words | None = None
        self._told: Floats | None = None
        self._reading = Lock()

    def words(self) -> Words:
        """Every word of the text, however long it is."""
        with self._reading:
            if self._words is None:
                self._words = _joined(
                    [_read(self._text, *part) for part in _segments(self._text, self._spans)]
                )
            return self._words

    def told(self) -> Floats:
        """For every word the probability that it tells each attribute of somebody: (words, attributes)."""
        words = self.words()
        with self._reading:
            if self._told is None:
                self._told = telling(words.heads["attributes"])
            return self._told


def _segments(text: str, spans: tuple[Span, ...]) -> Iterator[tuple[int, int]]:
    """Spans that follow one another are read together, as far as memory allows; a longer one is cut at white space."""
    start = end = None
    for span in spans:
        if start is None or end is None:
            start, end = span.start, span.end
        elif text[end : span.start].strip() or span.end - start > _SEGMENT:
            yield from _cut(text, start, end)
            start, end = span.start, span.end
        else:
            end = span.end
    if start is not None and end is not None:
        yield from _cut(text, start, end)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _SEGMENT:
        spaces = (text.rfind(sign, start + _SEGMENT // 2, start + _SEGMENT) for sign in "\n ")
        border = next((space for space in spaces if space > 0), start + _SEGMENT)
        yield start, border
        start = border
    yield start, end


def _read(text: str, start: int, end: int) -> Words:
    found = pieces(text[start:end])
    first = np.flatnonzero(np.diff(found.word, prepend=-1))
    last = np.append(first[1:], len(found))[: len(first)] - 1
    return Words(
        start=found.start[first].astype(np.int64) + start,
        end=found.end[last].astype(np.int64) + start,
        heads={name: _by_word(found, first, said) for name, said in heads(found).items()},
    )


def _by_word(found: Pieces, first: NDArray[np.int64], said: Floats) -> Floats:
    """The mean of what is said of a word's pieces."""
    if not len(found):
        return said
    sizes = np.diff(np.append(first, len(found)))
    return np.asarray(np.add.reduceat(said, first, axis=0) / sizes[:, None], dtype=np.float32)


def _joined(parts: list[Words]) -> Words:
    if len(parts) == 1:
        return parts[0]
    parts = parts or [_read("", 0, 0)]
    return Words(
        start=np.concatenate([part.start for part in parts]),
        end=np.concatenate([part.end for part in parts]),
        heads={name: np.concatenate([part.heads[name] for part in parts]) for name in parts[0].heads},
    )
