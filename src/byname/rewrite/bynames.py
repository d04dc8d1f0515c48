"""Coins bynames: random words of a theme, never alike to a real name of the text or to one another."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType

from byname.errors import PolicyError, Refused
from byname.lang import words
from byname.model import Person

_LONGEST = 20  # letters
_ALIKE = 0.67  # the share of two words' letters, in the same order, from which they look alike


def coin_bynames(
    people: tuple[Person, ...],
    *,
    text: str,
    theme: str,
    choose: Callable[[Sequence[str]], str],
    taken: Iterable[str] = (),
    genders: Mapping[str, str] = MappingProxyType({}),
    language: str = "en",
) -> dict[str, str]:
    """A byname for each person, by the person's id, drawn with ``choose`` (secrets.choice).

    A byname does not occur in the text, is not taken, and shares neither its first letter nor its length, its sound or
    most of its letters with a name of the person it hides; no two are alike, or of one initial, as long as the theme
    allows it. ``genders``: m or f of those whose bynames may tell it, which only the theme of names does.
    A theme without a word for somebody borrows one of another. Raises PolicyError for an unknown theme, Refused when all
    themes together have too few words.
    """
    lexicon = words(language, "bynames")
    themes = lexicon.THEMES
    if theme not in themes:
        raise PolicyError(
            f"The policy's key 'byname_theme' must be one of {', '.join(sorted(themes))}; correct it."
        )
    used = {_plain(word) for word in taken}
    present = set(_plain(text).split())
    others = (word for name in sorted(themes) if name not in (theme, "names") for word in themes[name])
    free, spare = (
        [word for word in listed if _plain(word) not in used and not _occurs(word, present)]
        for listed in (themes[theme], others)
    )
    coined: dict[str, str] = {}
    for person in people:
        own = lexicon.INVENTED[genders.get(person.id, "")] if theme == "names" else free
        fitting = [word for word in free if word in own and not _is_alike(word, person.label)]
        apart = [word for word in fitting if not any(_is_near(word, other) for other in coined.values())]
        initials = {byname[0] for byname in coined.values()}
        fresh = [word for word in apart if word[0] not in initials] or apart or fitting
        lengths = {len(part) for part in _plain(person.label).split()}
        drawn = _drawn(fresh, lengths, choose)
        if drawn is None:  # a theme that has no word left for somebody borrows one
            drawn = _drawn([word for word in spare if not _is_alike(word, person.label)], lengths, choose)
        if drawn is None:
            raise Refused("There are too few bynames for the people of this text; split it.")
        coined[person.id] = drawn
        (free if drawn in free else spare).remove(drawn)
    return coined


def _drawn(fresh: Sequence[str], lengths: set[int], choose: Callable[[Sequence[str]], str]) -> str | None:
    """One of the words, of none of these lengths; None if there is none.

    In place of a word of such a length comes one that is as much shorter as it is, as often, longer: if those were only
    left out, a short byname would be a sign of a long name (SAFETY.md T10).
    """
    if all(len(word) in lengths for word in fresh):
        return None
    word = choose(fresh)
    for step in range(1, _LONGEST):
        if len(word) not in lengths:
            return word
        sides = [
            side
            for length in (len(word) - step, len(word) + step)
            if length not in lengths and (side := [other for other in fresh if len(other) == length])
        ]
        if sides:
            return choose(sides[("shorter", "longer").index(choose(("shorter", "longer")))] if len(sides) > 1 else sides[0])  # fmt: skip
    return None


def _occurs(word: str, present: set[str]) -> bool:
    plain = _plain(word)
    return plain in present or f"{plain}s" in present


def _plain(text: str) -> str:
    kept = (
        c if c.isalnum() else " "
        for c in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(c)
    )
    return "".join(kept)


def _is_alike(word: str, label: str) -> bool:
    """Whether a byname could hint at a name: the initial, the sound or the letters of one of its parts."""
    byname = _plain(word)
    return any(
        byname[0] == part[0]
        or _sound(byname)[:1] == _sound(part)[:1]
        or any(part[i : i + 4] in byname for i in range(len(part) - 3))
        or _is_near(byname, part)
        for part in _plain(label).split()
    )


@lru_cache(maxsize=1 << 15)  # every byname of a theme is held against every other, in every round
def _is_near(one: str, other: str) -> bool:
    """Whether two words look or sound alike: the same consonants, or most letters in the same order."""
    first, second = _plain(one), _plain(other)
    if _sound(first) == _sound(second):
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() > _ALIKE


@lru_cache(maxsize=1 << 12)
def _sound(plain: str) -> str:
    """The consonants of a word, by how they are spoken: Philip and Filip are one."""
    spoken = plain
    for letters, sound in (
        ("ph", "f"),
        ("ck", "k"),
        ("kn", "n"),
        ("wr", "r"),
        ("gh", "g"),
        ("sch", "s"),
        ("ch", "s"),
        ("sh", "s"),
        ("zh", "s"),
    ):
        spoken = spoken.replace(letters, sound)
    spoken = spoken.translate(str.maketrans("cqzjyvwbdgx", "kkssifvptkk"))
    first, rest = spoken[:1], "".join(c for c in spoken[1:] if c not in "aeiouh")
    return first + "".join(c for at, c in enumerate(rest) if at == 0 or c != rest[at - 1])
