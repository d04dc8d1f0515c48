"""Given names and surnames of the world, and which given names are forms of one another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from byname.stats.folding import fold
from byname.stats.tables import database

_TABLE = "gazetteer.sqlite"


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name: the share of its bearers who are women, and the countries it is known from (ISO codes)."""

    female: float
    countries: tuple[str, ...]


@lru_cache(maxsize=16384)
def given_name(word: str) -> GivenName | None:
    """What is known of a given name in Latin letters, None if nothing."""
    row = (
        database(_TABLE)
        .execute("SELECT female, countries FROM given WHERE key = ?", (fold(word),))
        .fetchone()
    )
    return None if row is None else GivenName(row[0], tuple(row[1].split()))


@lru_cache(maxsize=16384)
def surname(word: str) -> tuple[str, ...]:
    """The countries that a surname is known from, empty if it is not known; -ski and -ska count as one."""
    key = fold(word)
    forms = [key] + [
        key[: -len(a)] + b
        for a, b in (("ska", "ski"), ("skaya", "sky"), ("ova", "ov"), ("eva", "ev"), ("ina", "in"))
        if key.endswith(a)
    ]
    marks = ",".join("?" * len(forms))
    row = database(_TABLE).execute(f"SELECT countries FROM surname WHERE key IN ({marks})", forms).fetchone()  # noqa: S608 - marks only
    return () if row is None else tuple(row[0].split())


def is_rather_surname(word: str) -> bool:
    """Whether a word that may be either is known as a surname from at least as many countries as as a given name."""
    given = given_name(word)
    return given is not None and bool(surname(word)) and len(surname(word)) >= len(given.countries)


@lru_cache(maxsize=4096)
def variants(name: str) -> frozenset[str]:
    """The folded forms of a given name in other languages and its short forms, itself included."""
    key = fold(name)
    query = "SELECT key FROM variant WHERE grouping IN (SELECT grouping FROM variant WHERE key = ?)"
    return frozenset({key, *(row[0] for row in database(_TABLE).execute(query, (key,)))})
