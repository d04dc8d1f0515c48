"""WordPiece: words of a text cut into the pieces that the encoder knows, each with its place in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from byname.encoder.manifest import checked

PAD, UNKNOWN, FIRST, LAST = 0, 100, 101, 102  # rows of the vocabulary: [PAD] [UNK] [CLS] [SEP]
SHAPES = 18
_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # each a word of its own, as in the vocabulary
_WORD = re.compile(
    rf"[{_CJK}]|(?:[^\W_{_CJK}][\u0300-\u036f]*)+|[^\s\w]|_"
)  # letters and digits together; signs alone
_LONGEST = 60  # characters of a word; a longer one is cut in words of this length

Rows = NDArray[np.int32]


class Pieces:
    """The pieces of a text in order: ids and shapes for the encoder, start and end in characters, word of each piece."""

    __slots__ = ("end", "ids", "shapes", "start", "word")

    def __init__(self, rows: Rows) -> None:
        self.ids, self.shapes, self.start, self.end, self.word = rows

    def __len__(self) -> int:
        return len(self.ids)


def pieces(text: str) -> Pieces:
    """Cuts a whole text; nothing is left out but white space."""
    ids: list[int] = []
    shapes: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    numbers: list[int] = []
    for number, match in enumerate(_WORD.finditer(text)):
        start, word = match.start(), match.group()
        for id_, shape, begin, end in _pieces_of(word):
            ids.append(id_)
            shapes.append(shape)
            starts.append(start + begin)
            ends.append(start + end)
            numbers.append(number)
    return Pieces(np.array([ids, shapes, starts, ends, numbers], dtype=np.int32).reshape(5, -1))


@lru_cache(maxsize=200_000)
def _pieces_of(word: str) -> tuple[tuple[int, int, int, int], ...]:
    """The pieces of one word: id, shape, start and end in the word as written."""
    out: list[tuple[int, int, int, int]] = []
    for first in range(0, len(word), _LONGEST):
        part = word[first : first + _LONGEST]
        letters, places = _plain(part)
        shape = _shape(part)
        for position, (id_, begin, end) in enumerate(_longest_first(letters)):
            start = places[begin] if letters else 0
            stop = places[end - 1] + 1 if letters else len(part)
            out.append((id_, shape + 9 * (first + position > 0), first + start, first + stop))
    return tuple(out)


def _plain(word: str) -> tuple[str, list[int]]:
    """The word in small letters without accents, and where each of its letters stands in the word as written."""
    if word.isascii():
        return word.lower(), list(range(len(word)))
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(word):
        for letter in unicodedata.normalize("NFD", character.lower()):
            if unicodedata.category(letter) not in ("Mn", "Cc", "Cf"):
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _longest_first(letters: str) -> list[tuple[int, int, int]]:
    """Id, start and end of the longest known pieces from left to right; one unknown piece where there are none."""
    table, found, start = vocabulary(), list[tuple[int, int, int]](), 0
    while start < len(letters):
        for end in range(len(letters), start, -1):
            id_ = table.get(("##" if start else "") + letters[start:end])
            if id_ is not None:
                found.append((id_, start, end))
                start = end
                break
        else:
            return [(UNKNOWN, 0, len(letters))]
    return found or [(UNKNOWN, 0, 1)]


def _shape(word: str) -> int:
    """What an uncased vocabulary does not see: capitals, digits and their number, signs; below 9."""
    if word.isdigit():
        return 4 + min(len(word) // 2, 2)  # 1; 2 or 3; 4 and more digits
    if any(character.isdigit() for character in word):
        return 7
    if not word[0].isalpha():
        return 8
    if word.islower():
        return 0
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if (word[0].isupper() and word[1:].islower()) or len(word) == 1 else 3


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, int]:
    """The rows of the encoder's vocabulary by piece."""
    return {piece: row for row, piece in enumerate(checked("vocabulary.txt").decode("utf-8").split("\n"))}
