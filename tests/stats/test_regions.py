"""Regions: within their country, no smaller than their largest town, broken tables refused."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import DataError
from byname.stats import regions
from byname.stats.places import find_places, parents, place, place_error
from byname.stats.population import size

TOWNS = (
    "Minsk Hrodna Kyiv Kharkiv Warsaw Beirut Budapest Sofia Shanghai Kingston Lagos Lyon Leeds Kazan".split()
)


@pytest.mark.parametrize("name", TOWNS)
def test_a_region_has_at_least_its_town_and_at_most_its_country(name):
    town = next(p for p in find_places(name) if p.kind == "city")
    above = [p for p in parents(town) if p.kind == "region"]
    people = [town.population, *(p.population for p in above)]
    assert people == sorted(people)
    assert town.country is not None
    assert people[-1] <= size(frozenset({town.country})) * 1.01


@given(st.sampled_from(sorted(regions.table()["regions"])))
def test_regions_are_not_more_than_their_country(country):
    assert sum(regions.table()["regions"][country].values()) <= 1.2 * size(frozenset({country})) + 1000


def test_the_districts_of_a_city_are_not_counted_again():
    """The towns of Shanghai and those of Budapest add up to several times the city, with their districts."""
    shanghai = next(p for p in find_places("Shanghai") if p.kind == "region")
    budapest = next(p for p in find_places("Budapest") if p.kind == "region")
    assert 15e6 < shanghai.population < 30e6
    assert 1.4e6 < budapest.population < 2.6e6


def test_a_region_that_was_counted_is_surer_than_one_that_is_guessed():
    counted = next(p for p in find_places("Mogilev Region") if p.kind == "region")
    guessed = place(f"geonames:{min(regions.guessed_regions())}")
    assert 0.15 == place_error(counted) < place_error(guessed)
    assert place_error(place("country:BY")) < 0.15


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["regions"]["BY"].__setitem__(next(iter(t["regions"]["BY"])), -5),
        lambda t: t["regions"]["BY"].__setitem__(next(iter(t["regions"]["BY"])), 9_000_000),
    ],
)
def test_regions_that_exceed_their_country_are_refused(spoil):
    spoilt = deepcopy(dict(regions.table()))
    regions.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"regions\.json\.gz"):
        regions.check(spoilt)
