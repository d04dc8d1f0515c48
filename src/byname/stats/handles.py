"""The name that a handle, a login or the first half of an e-mail address is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from byname.stats.folding import fold
from byname.stats.names import given_name, is_rather_surname, surname
from byname.stats.words import common_words

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
_NUMBERED = re.compile(r"[A-Za-z][_.]?\d{1,4}$")
_YEAR = re.compile(r"(?<!\d)(19[3-9]\d|20[01]\d)(?!\d)")
_LANGUAGE = "en"  # handles mix in English words whatever the language of the text
_MANY = 5  # countries that know a given name which is a word too: maria, mark
_LONGEST = 20  # letters of a word
_SHORTEST = 3  # letters of a word that is taken for part of a run-together name


@dataclass(frozen=True, slots=True)
class HandleName:
    """A name read out of a handle: its given name and surname as far as they are there, a year, and the words beside it.

    ``confidence``: how surely the handle is made of this name.
    """

    given: str | None = field(repr=False)
    surname: str | None = field(repr=False)
    year: int | None = field(repr=False)
    others: tuple[str, ...] = field(repr=False)
    confidence: float = 0.5

    @property
    def text(self) -> str:
        """The name in small letters, an initial with its stop."""
        return " ".join(f"{part}." if len(part) == 1 else part for part in (self.given, self.surname) if part)


@lru_cache(maxsize=4096)
def name_in_handle(handle: str) -> HandleName | None:
    """The name in a handle ("j.kowal", "annakowal_88", "NurseAnnaK"), None where it holds none.

    Words are taken apart at stops, figures and capitals, and where two names of the tables run together.
    """
    year = _YEAR.search(handle)
    pieces = pieces_of(handle)
    found = _read(pieces)
    if found is None and len(pieces) == 1 and _NUMBERED.search(handle) and surname(pieces[0]):
        found = (None, pieces[0], (), 0.5)  # brown_70
    if found is None:
        return None
    given, last, others, confidence = found
    return HandleName(given, last, int(year.group()) if year else None, others, confidence)


def pieces_of(handle: str) -> list[str]:
    """The words of a handle or a hashtag in small letters, as stops, figures and capitals part them."""
    return [
        fold(part)
        for match in _WORD.finditer(re.sub("['’]", "", handle))
        for part in _HUMP.split(match.group())
    ]


_Found = tuple[str | None, str | None, tuple[str, ...], float]


def _read(pieces: list[str]) -> _Found | None:
    """Given name, surname, the words that are neither, and how sure that is."""
    if len(pieces) == 1:
        return _alone(pieces[0])
    used, given, last, confidence = _named(pieces)
    if not used:
        return None
    return given, last, tuple(p for i, p in enumerate(pieces) if i not in used and len(p) > 1), confidence


_Named = tuple[set[int], str | None, str | None, float]


def _named(pieces: list[str]) -> _Named:
    """Which of several words are the name, its given name and surname, and how sure that is."""
    for i, (one, other) in enumerate(pairwise(pieces)):
        for given, last in ((one, other), (other, one)):
            backwards = given == other and len(last) > 1 and _is_word(last)
            if not backwards and _is_full(given, last, all_read=len(pieces) == 2):
                return {i, i + 1}, given, last, 0.9
    known = [i for i, p in enumerate(pieces) if len(p) > 1 and _is_name(p)]
    told = [i for i in known if not _is_word(pieces[i])]
    for i in told or [i for i in known if given_name(pieces[i]) is not None]:
        is_surname = given_name(pieces[i]) is None or is_rather_surname(pieces[i])
        return {i}, None if is_surname else pieces[i], pieces[i] if is_surname else None, 0.7
    for i, piece in enumerate(pieces):
        split = None if _is_word(piece) else _split(piece)
        if split is not None:
            return {i}, *split, 0.6
    return set(), None, None, 0.0


def _is_full(given: str, last: str, *, all_read: bool) -> bool:
    """Whether two words side by side are a given name and a surname, one of them perhaps by its initial.

    ``all_read``: there are no further words, so that both may be ordinary words too (Jon Cash).
    """
    if _is_word(last) and len(last) > 1 and not all_read:
        return False
    if len(given) == 1:
        return len(last) > 1 and bool(surname(last)) and (all_read or not _is_word(last))
    if given_name(given) is None:
        return False
    if len(last) == 1 or surname(last):
        return not (_is_word(given) and (len(last) == 1 or _is_word(last)))
    return all_read and not _is_word(given) and not _is_word(last)


def _alone(piece: str) -> _Found | None:
    """One run of letters: a name as a whole, or two names or an initial and a surname run together."""
    whole = len(piece) ** 2 if _is_name(piece) and len(piece) >= _SHORTEST else 0
    split = _split(piece, over=whole)
    if split is not None and not (_is_word(piece) and not whole):
        initial = min((len(part) for part in split if part), default=0) == 1
        return (*split, (), 0.6 if initial else 0.85)
    if whole and not (_is_word(piece) and given_name(piece) is None):
        sure = 0.5 if _is_word(piece) else 0.8
        if given_name(piece) is None or is_rather_surname(piece):
            return None, piece, (), sure
        return piece, None, (), sure
    return None


def _split(piece: str, over: float = 0) -> tuple[str | None, str | None] | None:
    """The best way to take a run of letters apart into a name: the longer the known words, the better."""
    best: tuple[str | None, str | None] | None = None
    score = float(over)
    for cut in range(1, len(piece)):
        one, other = piece[:cut], piece[cut:]
        for given, last in ((one, other), (other, one)):
            gain = _gain(given, last) * (1 if given == one else 0.8)
            if gain > score:
                best, score = (given, last), gain
    return best


def _gain(given: str, last: str) -> float:
    """How much of a given name and a surname the tables know; an initial needs a surname of some length."""
    if len(given) == 1:
        return len(last) ** 2 + 1 if surname(last) and len(last) >= _SHORTEST else 0
    if len(last) == 1:
        return len(given) ** 2 if given_name(given) is not None and len(given) > _SHORTEST else 0
    if len(given) < _SHORTEST or len(last) < _SHORTEST or given_name(given) is None:
        return 0
    if surname(last):
        return len(given) ** 2 + len(last) ** 2
    return len(given) ** 2 if len(given) > _SHORTEST and len(last) > _SHORTEST else 0


@lru_cache(maxsize=4096)
def words_in(run: str) -> tuple[str, ...]:
    """The words and names that letters run together are made of, as few and as long as they can be; the run itself where they are none."""
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(run) + 1):
        ways = [
            (*before, run[start:end])
            for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1)
            if (before := best[start]) is not None and _is_known(run[start:end])
        ]
        best.append(min(ways, key=lambda way: (len(way), -sum(len(p) ** 2 for p in way)), default=None))
    return best[-1] or (run,)


def _is_known(piece: str) -> bool:
    return piece in common_words(_LANGUAGE) or _is_name(piece)


def _is_name(piece: str) -> bool:
    return given_name(piece) is not None or bool(surname(piece))


def _is_word(piece: str) -> bool:
    """Whether it is an ordinary word, and not a given name that many countries have."""
    given = given_name(piece)
    return piece in common_words(_LANGUAGE) and not (given is not None and len(given.countries) >= _MANY)
