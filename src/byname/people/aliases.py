"""Whether two names can name one person: short forms, initials, order, diminutives and transliterations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.lang.tokens import tokenise
from byname.stats.folding import fold
from byname.stats.names import variants
from byname.stats.spelling import spelling

_LETTERS = re.compile("[BCDFGHJKLMNPQRSTVWXZ]{2,3}")
"""Initials without stops: JR Holt."""
_JOINED = 6  # letters of a name that may be written as two
_PARTICLES = frozenset(
    "de da di do dos das del della van der den von zu bin ibn ben bint al el la le du abu ter y".split()
)


def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name in lower case and without accents, without particles, stops and possessives."""
    tokens = [t for t in tokenise(name) if t.is_word and t.lower not in ("'s", "’s")]
    lettered = len(tokens) > 1 and _LETTERS.fullmatch(tokens[0].text) and not tokens[-1].text.isupper()
    parts = [
        fold(part) or part
        for i, token in enumerate(tokens)
        for part in (token.lower if lettered and not i else re.split(r"[.\-‐‑]", token.lower.strip(".")))
        if part
    ]
    return tuple(part for part in parts if part not in _PARTICLES) or tuple(parts)


def same_part(one: str, other: str) -> bool:
    """Whether two words of names can be the same word: equal, an initial of it, or a variant of it."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return other in variants(one) or spelling(one) == spelling(other)


def can_be_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the shorter name's words all stand in the longer one, whatever the order, written as one word or as two.

    Initials alone ("A. K.") count only if all of them fit in order, and one alone only if it is the whole name.
    """
    if _fits(one, other):
        return True
    return any(_fits(name, other) for name in joined_in(one, other)) or any(
        _fits(one, name) for name in joined_in(other, one)
    )


def joined_in(name: tuple[str, ...], other: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name with two of its words made one that the other name has: Hamid Reza, Hamidreza."""
    known = {spelling(part) for part in other if len(part) >= _JOINED}
    for i in range(len(name) - 1):
        if len(name[i]) > 1 and len(name[i + 1]) > 1 and spelling(name[i] + name[i + 1]) in known:
            yield (*name[:i], name[i] + name[i + 1], *name[i + 2 :])


def _fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter, longer = sorted((one, other), key=lambda name: (len(name), sum(map(len, name)), name))
    if not shorter:
        return False
    if all(len(part) == 1 for part in shorter):
        return (
            len(shorter) == len(longer)
            and (one == other or len(one) > 1)
            and all(map(same_part, shorter, longer))
        )
    left = list(longer)
    for part in shorter:
        match = next((candidate for candidate in left if same_part(part, candidate)), None)
        if match is None:
            return False
        left.remove(match)
    if len(shorter) == len(longer) == 1:
        return same_part(shorter[0], longer[0])
    full = [part for part in longer if len(part) > 1]
    return any(len(part) > 1 and any(same_part(part, other) for other in full) for part in shorter)
