"""A part of a country is said of whoever lies in it, and of no place in which it would say nothing."""

from __future__ import annotations

import pytest

from byname.stats.directions import part_of_country
from byname.stats.places import find_places, parents, place


def town(name: str, country: str):
    return next(found for found in find_places(name) if found.country == country and found.kind == "city")


@pytest.mark.parametrize(
    ("name", "country", "part"),
    [
        ("Vitebsk", "BY", ("north", "east")),
        ("Minsk", "BY", ("", "")),
        ("Munich", "DE", ("south", "")),
        ("Vladivostok", "RU", ("", "east")),
        ("Concepción", "CL", ("", "")),
        ("Antofagasta", "CL", ("north", "")),
        ("Ziguinchor", "SN", ("south", "west")),
    ],
)
def test_towns_lie_where_a_map_has_them(name: str, country: str, part: tuple[str, str]) -> None:
    assert part_of_country(town(name, country)) == part


def test_a_region_lies_where_its_towns_do() -> None:
    region = next(held for held in parents(town("Vitebsk", "BY")) if held.kind == "region")
    assert part_of_country(region) == ("north", "east")


@pytest.mark.parametrize("code", ["country:BY", "m49:150"])
def test_countries_and_parts_of_the_world_have_no_part(code: str) -> None:
    assert part_of_country(place(code)) is None


def test_a_small_country_has_no_parts() -> None:
    assert part_of_country(town("Valletta", "MT")) is None
