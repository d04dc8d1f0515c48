"""Occupations: a country's own sectors, wider groups never smaller, physicians as many as there are, broken tables refused."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import DataError
from byname.stats import work
from byname.stats.population import countries, living
from byname.stats.work import employed, indicator, occupation, occupation_error, of_employed, pattern

anywhere = st.sampled_from((*countries(), "VA"))


def people_in(country, cells):
    return sum(n * s for n, s in zip(living(country), cells, strict=True))


@given(anywhere, st.sampled_from("mf"))
def test_a_pattern_is_all_the_employed(country, sex):
    groups = pattern(country, sex)
    assert pytest.approx(1, abs=1e-4) == sum(groups.values())
    assert min(groups.values()) > 0


def farmers(country, sex):
    return sum(pattern(country, sex)[code] for code in ("61", "62", "63", "92"))


@given(st.sampled_from(countries()), st.sampled_from("mf"))
def test_there_are_about_as_many_farmers_as_agriculture_is_large(country, sex):
    """Drivers of tractors and cooks of large farms count elsewhere, so never many more, and mostly not many fewer."""
    assert farmers(country, sex) < 0.08 + 1.4 * indicator(country, f"agriculture_{sex}") / 100


def test_countries_with_more_agriculture_have_more_farmers():
    by_agriculture = sorted(countries(), key=lambda c: indicator(c, "agriculture_m"))
    few, many = by_agriculture[:60], by_agriculture[-60:]
    assert max(farmers(c, "m") for c in few) < 0.2 < min(farmers(c, "m") for c in many)


def test_a_countrys_own_table_is_left_as_it_is():
    """ILOSTAT, Belarus 2021: 111,981 of 2,401,901 employed men are in protective services."""
    assert pytest.approx(0.0466, abs=0.0005) == pattern("BY", "m")["54"]


@given(anywhere)
def test_the_employed_are_as_many_as_the_rate_says(country):
    cells = employed(country)
    assert all(0 <= share <= 0.98 for share in cells)
    adults = sum(living(country)[3:21])
    rate = people_in(country, (*cells[:21], *(0.0,) * 21)) / adults
    assert pytest.approx(indicator(country, "employed_m") / 100, rel=0.1) == rate


@pytest.mark.parametrize("country", ["BY", "UA", "DE", "NG", "US"])
def test_there_are_as_many_physicians_as_the_figure_says(country):
    found = 1000 * people_in(country, occupation(country, "221")) / sum(living(country))
    assert pytest.approx(indicator(country, "physicians"), rel=0.05) == found


@given(anywhere, st.sampled_from("mf"))
def test_physicians_are_health_professionals(country, sex):
    specialists, generalists = of_employed(country, "2212", sex), of_employed(country, "2211", sex)
    physicians = of_employed(country, "221", sex)
    assert pytest.approx(physicians) == specialists + generalists
    assert physicians <= of_employed(country, "22", sex) <= of_employed(country, "2", sex)


def test_a_country_with_its_own_table_is_surer():
    own, borrowed = frozenset({"BY"}), frozenset({"BY", "LT"})
    assert 0.2 == occupation_error(own, "54")
    assert 0.65 == occupation_error(borrowed, "54")
    assert occupation_error(own, "5412") < occupation_error(borrowed, "5412")
    assert 0.4 == occupation_error(own, "0110")
    assert occupation_error(own, "221") < occupation_error(own, "2211")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["indicators"]["BY"].__setitem__("employed_m", 140.0),
        lambda t: t["indicators"]["BY"].__setitem__("service_f", 99.0),
        lambda t: t["patterns"]["BY"]["m"].__setitem__("54", 0.9),
        lambda t: t["employed"].__setitem__("BY_m", 24.0),
        lambda t: t["splits"].__setitem__("5412", -0.1),
        lambda t: t["physicians"].__setitem__("UA", [0.5, 0.5]),
    ],
)
def test_occupations_that_are_not_the_employed_are_refused(spoil):
    spoilt = deepcopy(dict(work.table()))
    work.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"work\.json\.gz"):
        work.check(spoilt)
