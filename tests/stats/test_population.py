"""How many people there are: totals, cohorts, areas, and tables that contradict themselves."""

from __future__ import annotations

from copy import deepcopy

import pytest

from byname.errors import DataError
from byname.stats import population
from byname.stats.population import CELLS, WORLD, ages, countries, countries_in, frame, living, size


def test_a_country_and_the_world_have_about_as_many_people_as_they_have():
    assert 8.8e6 < size(frozenset({"BY"})) < 9.6e6
    assert 7.9e9 < size(countries_in(WORLD)) < 8.6e9
    assert CELLS == len(living("BY")) == len(frame(frozenset({"BY", "UA"})))


def test_a_large_cohort_stays_large_as_it_ages():
    """Belarusian men of 30 to 34 in 2020 are 35 to 39 in 2025, and more than those five years younger."""
    men = living("BY", 2025.0)[:21]
    assert men[7] > men[6] > men[5]
    assert pytest.approx(living("BY", 2020.0)[6], rel=0.05) == men[7]


@pytest.mark.parametrize("year", [2000.0, 2005.0, 2010.0, 2015.0, 2020.0, 2030.0])
def test_every_epoch_has_about_the_same_people(year):
    assert 8.5e6 < sum(living("BY", year)) < 10.5e6


def test_a_country_without_ages_has_those_of_the_world():
    assert "VA" not in countries()
    assert 100 < sum(living("VA")) < 2000


def test_areas_hold_their_countries():
    assert {"BY", "UA", "PL"} <= countries_in("m49:151") <= countries_in("m49:150") < countries_in(WORLD)
    assert frozenset({"BY"}) == countries_in("geonames:625144") == countries_in("country:BY")


def test_ages_are_shares_of_the_groups():
    assert pytest.approx(0.2) == ages(21, 22)[4]
    assert 1.0 == ages(18, 200)[4] == ages(0, 200)[20]
    assert 0.0 == ages(21, 22)[5]
    assert ages(21, 22)[:21] == ages(21, 22)[21:]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["population"]["BY"]["m"][2].__setitem__(4, -1),
        lambda t: t["indicators"]["BY"].__setitem__("employed_m", 140.0),
        lambda t: t["occupations"]["54"].__setitem__("m", 0.9),
    ],
)
def test_parts_that_exceed_their_total_are_refused(spoil):
    spoilt = deepcopy(dict(population.table()))
    population.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"population\.json\.gz"):
        population.check(spoilt)
