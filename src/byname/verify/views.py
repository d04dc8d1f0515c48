"""A text as one kind of letters, with its words, and the way back to the characters they came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from byname.verify.letters import looks, plain, sounds

Letters = Callable[[str], str]
SPELLINGS: tuple[Letters, ...] = (plain, looks)
"""The readings in which letters are compared one by one."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters: as compared, and where it stands in the text."""

    key: str = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True)
class View:
    """A text in compared letters; ``places[i]`` is where the i-th of them stands in the text."""

    text: str = field(repr=False)
    letters: str = field(repr=False)
    places: Sequence[int] = field(repr=False)

    @cached_property
    def words(self) -> list[Word]:
        """The runs of letters of the view, in order."""
        return [
            Word(m.group(), self.places[m.start()], self.places[m.end() - 1] + 1)
            for m in _WORD.finditer(self.letters)
        ]


def view(text: str, letters: Letters) -> View:
    """The text in compared letters."""
    if text.isascii():
        return View(text, text.lower(), range(len(text)))
    pieces = [letters(character) for character in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return View(text, "".join(pieces), places)


def letters_of(text: str, letters: Letters = plain) -> str:
    """The compared letters of a text and nothing else."""
    return "".join(_WORD.findall(view(text, letters).letters))


def alphanumeric(text: str) -> str:
    """The compared letters and digits of a text and nothing else."""
    return "".join(c for c in view(text, plain).letters if c.isalnum())


# --- by sound -------------------------------------------------------------------------------------------------------

_BY_SOUND = (
    (re.compile(r"shch|szcz|sch|sh|sz"), "S"),
    (re.compile(r"zh|rz"), "Z"),
    (re.compile(r"tch|tsch|cz|(?<!^)ch(?=[aeiouy])|^ch"), "C"),
    (re.compile(r"kh|ch|gh|g"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ts|tz|c(?=[eiy])"), "c"),
    (re.compile(r"ck|q|c(?![eiy])"), "k"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ij|yj|iy|yi|ii|j|y"), "i"),
    (re.compile(r"i(?=[aeou])"), ""),
    (re.compile(r"(?<=[aoe])(?:u|v|f)(?=[^aeiou]|$)"), "v"),
    (re.compile(r"[aoe]+"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""How one Belarusian, Russian or Ukrainian name is written in Latin letters, made one: Hrodna and Grodno,
Barysau and Borisov, Aliaksandra and Alexandra, Lukashenka and Lukashenko."""


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A coarse key by sound: two transliterations of one name have the same."""
    key = "".join(_WORD.findall(view(word, sounds).letters))
    for pattern, new in _BY_SOUND:
        key = pattern.sub(new, key)
    return key


# --- as badly read or played with ----------------------------------------------------------------------------------------

_DRAWN = {ord(a): b for a, b in zip("0135748@$!|i", "olestabasll" + "l", strict=True)}
_JOINED = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@lru_cache(maxsize=65536)
def worn(word: str) -> str:
    """A key that a scanner's errors and digits for letters leave as it is: V3ra, Llndqvist, Te5tova."""
    key = "".join(c for c in view(word, looks).letters.translate(_DRAWN) if c.isalpha())
    for pair, letter in _JOINED:
        key = key.replace(pair, letter)
    return key
