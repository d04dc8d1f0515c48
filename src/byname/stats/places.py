"""Places of the world: towns, regions, countries and the areas above them, by any spelling of their name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from byname.errors import DataError
from byname.stats.figures import figure
from byname.stats.folding import fold
from byname.stats.regions import guessed_regions, people_of_regions
from byname.stats.tables import database

_TABLE = "gazetteer.sqlite"
_KINDS = {"c": "city", "r": "region", "n": "country", "a": "area"}
_AREAS = {
    "north africa": "northern africa", "west africa": "western africa", "east africa": "eastern africa",
    "central africa": "middle africa", "east asia": "eastern asia", "south east asia": "southeast asia",
    "south asia": "southern asia", "west asia": "western asia", "south eastern asia": "southeast asia",
}  # fmt: skip
"""Everyday names of areas that the table has under the United Nations' names."""
_COLUMNS = "id, code, name, kind, country, parent, population, latitude, longitude"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place; ``id`` is its code: geonames:625144, country:BY, m49:151.

    ``kind`` is city, region (a country's first-level unit), country or area (an M49 sub-region or continent).
    Population is 0 where it is not known; a region's is its share of its country, at least its largest town.
    """

    id: str
    name: str
    kind: str
    country: str | None
    population: int
    latitude: float | None
    longitude: float | None
    parent: int | None

    @property
    def code(self) -> str:
        """The same as ``id``: what a Value's code says."""
        return self.id


def find_places(name: str) -> tuple[Place, ...]:
    """All places of that name in any spelling, the most populous first; countries and areas before towns."""
    key = fold(name).removeprefix("the ")
    return _found(_AREAS.get(key, key)) or _found(fold(name))


@lru_cache(maxsize=8192)
def _found(key: str) -> tuple[Place, ...]:
    query = f"SELECT {_COLUMNS} FROM alias JOIN place ON place.id = alias.place WHERE alias.key = ?"  # noqa: S608 - constants only
    rows = list(database(_TABLE).execute(query, (key,)))
    # by what all its towns have, although that counts some people twice: a region comes before the town it is named after
    found = [(-row[6], _place(row)) for row in rows]
    ranked = sorted(found, key=lambda p: (p[1].kind not in ("country", "area"), p[0], p[1].id))
    return tuple(place_ for _, place_ in ranked)


def _place(
    row: tuple[int, str | None, str, str, str | None, int | None, int, float | None, float | None],
) -> Place:
    number, code, name, kind, country, parent, population, latitude, longitude = row
    if code is not None and code.startswith("m49:"):
        kind = "a"  # the table marks continents as it marks cities
    if kind == "r":
        population = people_of_regions().get(number, population)
    return Place(
        id=code or f"geonames:{number}", name=name, kind=_KINDS[kind], country=country, population=population,
        latitude=latitude, longitude=longitude, parent=parent,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def places_abbreviated(letters: str) -> tuple[Place, ...]:
    """The regions that are written with these letters: WA for Washington and Western Australia, the most populous first."""
    query = f"SELECT {_COLUMNS} FROM abbreviation JOIN place ON place.id = abbreviation.place WHERE abbreviation.key = ?"  # noqa: S608 - constants only
    found = [_place(row) for row in database(_TABLE).execute(query, (letters.upper(),))]
    return tuple(sorted(found, key=lambda p: (-p.population, p.id)))


@lru_cache(maxsize=8192)
def place(code: str) -> Place:
    """The place of a code; raises DataError for one that the table does not hold."""
    if not code.startswith("geonames:"):
        found = _coded().get(code)
    else:
        query = f"SELECT {_COLUMNS} FROM place WHERE id = ?"  # noqa: S608 - constants only
        row = database(_TABLE).execute(query, (code.removeprefix("geonames:"),)).fetchone()
        found = None if row is None else _place(row)
    if found is None:
        raise DataError(
            "A place's code is not in the gazetteer; the value that has it was not made by byname."
        )
    return found


_GUESSED = (
    0.5  # the error of a region that only the gazetteer has: half of what towns add up to is off by so much
)


def place_error(of: Place) -> float:
    """How sure a place's population is, as the standard deviation of its logarithm; a country's is that of all people."""
    if of.kind == "region":
        number = int(of.id.removeprefix("geonames:"))
        return _GUESSED if number in guessed_regions() else figure("region").error
    return figure("place" if of.kind == "city" else "population").error


@cache
def _coded() -> dict[str, Place]:
    """Countries and areas by their codes, which the table has no index for."""
    query = f"SELECT {_COLUMNS} FROM place WHERE code IS NOT NULL"  # noqa: S608 - constants only
    return {str(row[1]): _place(row) for row in database(_TABLE).execute(query)}


@lru_cache(maxsize=8192)
def parents(of: Place) -> tuple[Place, ...]:
    """The places that hold a place, narrow before wide: region, country, sub-region, continent."""
    chain: list[Place] = []
    number = of.parent
    while number is not None and len(chain) < 8:
        row = database(_TABLE).execute(f"SELECT {_COLUMNS} FROM place WHERE id = ?", (number,)).fetchone()  # noqa: S608 - constants only
        if row is None:
            break
        chain.append(_place(row))
        number = chain[-1].parent
    return tuple(chain)


@lru_cache(maxsize=8192)
def country_of_demonym(word: str) -> tuple[str, ...]:
    """The ISO codes of the countries whose people are called so, in the singular or the plural."""
    key = fold(word)
    forms = {key, key.removesuffix("s"), key.removesuffix("es"), key.removesuffix("men") + "man"}
    marks = ",".join("?" * len(forms))
    query = f"SELECT DISTINCT country FROM demonym WHERE key IN ({marks}) ORDER BY country"  # noqa: S608 - marks only
    rows = database(_TABLE).execute(query, sorted(forms))
    return tuple(row[0] for row in rows)
