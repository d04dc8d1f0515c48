"""In which part of its country a place lies: north, south-east, the middle."""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians

from byname.stats.places import Place, place
from byname.stats.tables import database

_FEWEST, _SMALLEST = 40, 2_000_000  # towns and people of a country that has parts worth naming
_EDGE = 0.02  # the part of a country's towns that is left aside at every end: islands and far outposts
_MIDDLE = 1 / 3  # of the half of a country's length
_NARROW = 0.45  # how wide a country is against its length that is called narrow: it has no east and west


def part_of_country(of: Place) -> tuple[str, str] | None:
    """How far north and how far east a place lies in its country: ("north", "east"), ("", "") in the middle.

    None where that is not known or says nothing: for countries, and in small ones. A region lies where most of its
    people do; a town of a region whose people live at the other end of the country is nowhere in particular.
    """
    if of.country is None or of.kind not in ("city", "region"):
        return None
    country = place(f"country:{of.country}")
    box, at = _box(of.country), _position(of)
    if box is None or at is None or country.population < _SMALLEST:
        return None
    return _side(at[0], box[0], ("south", "north")), _side(at[1], box[1], ("west", "east"))


def _side(at: float, ends: tuple[float, float] | None, names: tuple[str, str]) -> str:
    if ends is None:
        return ""
    half = (ends[1] - ends[0]) / 2
    off = (at - ends[0] - half) / half
    return "" if abs(off) <= _MIDDLE else names[off > 0]


@lru_cache(maxsize=256)
def _box(country: str) -> tuple[tuple[float, float] | None, tuple[float, float] | None] | None:
    """The latitudes and the longitudes between which nearly all towns lie, None for a side that is too short to be named."""
    query = "SELECT latitude, longitude FROM place WHERE kind = 'c' AND country = ? AND latitude IS NOT NULL"
    rows = database("gazetteer.sqlite").execute(query, (country,)).fetchall()
    if len(rows) < _FEWEST:
        return None
    cut = int(len(rows) * _EDGE)
    ends = []
    for column in (0, 1):
        degrees = sorted(row[column] for row in rows)
        ends.append((degrees[cut], degrees[-1 - cut]))
    (south, north), (west, east) = ends
    height, width = north - south, (east - west) * cos(radians((north + south) / 2))
    if min(height, width) <= 0:
        return None
    return (
        ends[0] if height > _NARROW * width else None,
        ends[1] if width > _NARROW * height else None,
    )


@lru_cache(maxsize=4096)
def _position(of: Place) -> tuple[float, float] | None:
    if of.latitude is not None and of.longitude is not None:
        return of.latitude, of.longitude
    query = "SELECT latitude, longitude, population FROM place WHERE parent = ? AND latitude IS NOT NULL"
    rows = (
        database("gazetteer.sqlite").execute(query, (int(of.id.removeprefix("geonames:")),)).fetchall()
        if of.id.startswith("geonames:")
        else []
    )
    weights = [max(row[2] or 0, 1) for row in rows]
    if not rows:
        return None
    return (
        sum(row[0] * n for row, n in zip(rows, weights, strict=True)) / sum(weights),
        sum(row[1] * n for row, n in zip(rows, weights, strict=True)) / sum(weights),
    )
