"""Coins bynames: random words of a theme, never alike to a real name of the text or to one another."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from byname.errors import PolicyError, Refused
from byname.lang import words
from byname.model import Person


def coin_bynames(
    people: tuple[Person, ...],
    *,
    text: str,
    theme: str,
    choose: Callable[[Sequence[str]], str],
    taken: Iterable[str] = (),
    language: str = "en",
) -> dict[str, str]:
    """A byname for each person, by the person's id, drawn with ``choose`` (secrets.choice).

    A byname does not occur in the text, is not taken, and shares neither its first letter nor its length
    with a name of the person it hides; no two are of one initial as long as the theme allows it.
    Raises PolicyError for an unknown theme, Refused when the theme has too few words.
    """
    themes = words(language, "bynames").THEMES
    if theme not in themes:
        raise PolicyError(
            f"The policy's key 'byname_theme' must be one of {', '.join(sorted(themes))}; correct it."
        )
    used = {_plain(word) for word in taken}
    present = set(_plain(text).split())
    free = [word for word in themes[theme] if _plain(word) not in used and not _occurs(word, present)]
    coined: dict[str, str] = {}
    for person in people:
        fitting = [word for word in free if not _is_alike(word, person.label)]
        initials = {byname[0] for byname in coined.values()}
        fresh = [word for word in fitting if word[0] not in initials] or fitting
        if not fresh:
            raise Refused(
                "The theme has too few words for the people of this text; choose another byname_theme."
            )
        coined[person.id] = choose(fresh)
        free.remove(coined[person.id])
    return coined


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
    """Whether a byname could hint at a name: the initial or the length of one of its parts, or four letters in a row."""
    byname = _plain(word)
    return any(
        byname[0] == part[0]
        or len(byname) == len(part)
        or any(part[i : i + 4] in byname for i in range(len(part) - 3))
        for part in _plain(label).split()
    )
