"""How many people there are: totals, cohorts, areas, and tables that contradict themselves."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize("year", [1995.0, 2000.0, 2005.0, 2010.0, 2013.5, 2020.0, 2030.0])
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


anywhere = st.sampled_from(("BY", "UA", "NG", "JP", "QA", "VA"))
exact = st.floats(0, 120, allow_nan=False)


@given(anywhere, exact, exact, exact)
def test_a_wider_band_of_ages_never_has_fewer_people(country, a, b, c):
    low, middle, high = sorted((a, b, c))
    of = frozenset({country})
    parts, whole = (ages(low, middle, of), ages(middle, high, of)), ages(low, high, of)
    assert all(0 <= share <= 1 for share in whole)
    assert pytest.approx(whole, abs=1e-9) == tuple(map(sum, zip(*parts, strict=True)))


@given(anywhere)
def test_single_years_add_up_to_their_group(country):
    of = frozenset({country})
    years = [ages(age, age + 1, of) for age in range(20, 25)]
    assert pytest.approx(1) == sum(year[4] for year in years)
    assert all(0.1 < year[4] < 0.3 for year in years)


def test_single_years_follow_the_cohorts_beside_them():
    """The small cohort of the late nineties in Belarus, the large one of the eighties before it."""
    shares = [ages(age, age + 1, frozenset({"BY"}))[5] for age in range(25, 30)]
    assert shares[-1] > shares[0]


@pytest.mark.parametrize("country", ["BY", "UA", "RU", "PL", "SY", "NG", "DE", "US"])
def test_more_boys_are_born_and_women_live_longer(country):
    """Men come first in the cells; a table that has them the other way round looks right at a glance."""
    people = living(country)
    assert 1.0 < people[0] / people[21] < 1.15
    assert sum(people[16:21]) < sum(people[37:])


def test_years_between_epochs_are_between_them():
    years = [sum(living("BY", year)) for year in (2020.0, 2021.0, 2022.5, 2024.0, 2025.0)]
    assert years == sorted(years, reverse=True)
    assert living("BY", 1980.0) == living("BY", 1990.0)
    assert living("BY", 2060.0) == living("BY", 2050.0)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["population"]["BY"]["m"][6].__setitem__(4, -1),
        lambda t: t["population"]["BY"]["m"][6].__setitem__(4, 500_000),
        lambda t: t["totals"]["BY"].__setitem__(3, 12_000_000),
        lambda t: t["elsewhere"].__setitem__("BY", 94_000_000),
    ],
)
def test_cells_that_are_not_their_total_are_refused(spoil):
    spoilt = deepcopy(dict(population.table()))
    population.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"population\.json\.gz"):
        population.check(spoilt)
