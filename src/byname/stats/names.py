"""Given names and surnames of the world, and which given names are forms of one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from byname.errors import DataError
from byname.stats.folding import fold
from byname.stats.places import parents, place
from byname.stats.tables import database, figures_in

_TABLE = "gazetteer.sqlite"
_COMMON = "names.json.gz"


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
    forms = _forms(word)
    marks = ",".join("?" * len(forms))
    row = database(_TABLE).execute(f"SELECT countries FROM surname WHERE key IN ({marks})", forms).fetchone()  # noqa: S608 - marks only
    return () if row is None else tuple(row[0].split())


def _forms(surname_: str) -> list[str]:
    """A surname folded, and in the form that men have it in."""
    key = fold(surname_)
    return [key] + [
        key[: -len(a)] + b
        for a, b in (("ska", "ski"), ("skaya", "sky"), ("ova", "ov"), ("eva", "ev"), ("ina", "in"))
        if key.endswith(a)
    ]


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


_OF_GIVEN = (0.01, 0.5)
"""Height and slope of the law of rank and frequency for given names, as a share of all people; a guess from newborns, few on purpose."""
_RARE = {"given": 0.0003, "surname": 0.00005}
"""The share of a name that a country is known to have, and that its list of common ones lacks; a guess."""
_NEAR, _FOREIGN = 0.3, 0.02
"""What a name has, of its share elsewhere, where only a country of the same sub-region has it, and where one far away has; guesses."""


@cache
def common_names() -> Mapping[str, Any]:
    """The common names by country, after the check of their digest; raises DataError if shares exceed the whole."""
    return figures_in(_COMMON, check_names)


def check_names(figures: Mapping[str, Any]) -> None:
    """Raises DataError for a surname of nobody or of more than a third, and for surnames that together are more than everyone."""
    if any(min(of.values()) <= 0 or max(of.values()) > 1 / 3 for of in figures["surname"].values()) or any(
        share > 1 for share in figures["together"].values()
    ):
        raise DataError(f"The table {_COMMON} has parts that exceed their total; install byname again.")


@lru_cache(maxsize=8192)
def name_share(name: str, country: str, kind: str) -> float:
    """What share of a country's people have a name; ``kind`` is given or surname.

    A given name counts with its forms in other languages. Where only other countries have the name it is a part
    of what it is there; a name that no table knows anywhere has nobody.
    """
    shares = _shares_of(name, kind)
    near = [share for other, share in shares.items() if _area(other) == _area(country)]
    return max(
        shares.get(country, 0.0),
        _NEAR * max(near, default=0.0),
        _FOREIGN * max(shares.values(), default=0.0),
    )


@lru_cache(maxsize=1024)
def _shares_of(name: str, kind: str) -> Mapping[str, float]:
    """The countries that have a name, and its share there: by its count or rank, or that of a rare one."""
    if kind == "surname":
        forms, known = _forms(name), surname(name)
        common = {c: max(of.get(f, 0.0) for f in forms) for c, of in common_names()["surname"].items()}
    else:
        given = given_name(name)
        forms, known = sorted(variants(name)), given.countries if given else ()
        ranks = {
            c: [int(of[f].rstrip("mf")) for f in forms if f in of]
            for c, of in common_names()["given"].items()
        }
        common = {c: _OF_GIVEN[0] * min(of) ** -_OF_GIVEN[1] for c, of in ranks.items() if of}
    return dict.fromkeys(known, _RARE[kind]) | {c: share for c, share in common.items() if share}


@cache
def _area(country: str) -> str:
    """The sub-region of a country."""
    try:
        return next((p.id for p in parents(place(f"country:{country}"))), "")
    except DataError:
        return ""
