"""Shares of peoples: plausible, between 0 and 1, wider groups never smaller."""

from __future__ import annotations

import itertools
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import DataError
from byname.lang import words
from byname.stats import peoples
from byname.stats.population import CELLS, countries, countries_in, living
from byname.stats.shares import (
    abroad,
    averaged,
    children,
    emigrants,
    marital,
    migrants,
    minority,
    named,
    occupation,
    schooling,
    schooling_error,
    sources_of,
)

anywhere = st.sampled_from((*countries(), "VA"))
FOUR = (
    "0110",
    "0310",
    "1111",
    "2211",
    "2221",
    "2330",
    "2642",
    "3355",
    "5411",
    "5412",
    "5413",
    "7126",
    "8332",
    "9211",
    "9999",
)


def mean(country, cells):
    people = living(country)
    return sum(n * s for n, s in zip(people, cells, strict=True)) / sum(people)


@given(anywhere, st.sampled_from(FOUR))
def test_a_wider_occupation_never_has_fewer_people(country, code):
    groups = [occupation(country, code[:n]) for n in (4, 3, 2, 1)]
    assert all(
        0 <= narrow <= wide * (1 + 1e-9) <= 1.001
        for narrower, wider in itertools.pairwise(groups)
        for narrow, wide in zip(narrower, wider, strict=True)
    )


@given(anywhere, st.sampled_from(sorted(words("en", "risk").FAITHS)))
def test_a_wider_faith_never_has_fewer_people(country, faith):
    lexicon, ladders = words("en", "risk"), words("en", "ladders")
    way = [faith, *(w.lower() for w in ladders.RELIGIONS.get(faith, ()))]
    found = [named(country, "religion", *lexicon.FAITHS[f])[0] for f in way]
    assert found == sorted(found)


@given(anywhere, st.sampled_from(("single", "married", "divorced", "widowed")))
def test_everyone_has_one_marital_status(country, status):
    assert all(0 <= share <= 1 for share in marital(country, status))
    adults = [
        sum(marital(country, s)[cell] for s in ("single", "married", "divorced", "widowed"))
        for cell in (4, 10, 30)
    ]
    assert pytest.approx([1, 1, 1], abs=1e-6) == adults


@given(anywhere, st.integers(0, 8), st.integers(0, 8))
def test_more_numbers_of_children_fit_more_people(country, low, more):
    few, many = children(country, low, low), children(country, low, low + more)
    assert all(a <= b + 1e-12 for a, b in zip(few, many, strict=True))


@given(anywhere)
def test_whoever_studied_went_to_school(country):
    assert all(a <= b for a, b in zip(schooling(country, 0), schooling(country, 1), strict=True))
    assert 0.02 <= abroad(country) <= 0.3
    assert CELLS == len(emigrants(country, 1.0))


def test_shares_are_plausible():
    assert 0.005 < mean("BY", occupation("BY", "54")) < 0.03
    assert pytest.approx(0.483) == named("BY", "religion", ("orthodox",), 0.0)[0]
    assert pytest.approx(1 - 0.837) == minority("BY", 0.03)[0]
    assert 0.35 < mean("BY", marital("BY", "married")) < 0.6
    assert 0.1 < mean("UA", schooling("UA", 0)) < 0.6
    assert 5e4 < migrants(frozenset({"BY"}), frozenset({"PL"})) < 5e5
    assert 0 == migrants(frozenset({"BY"}), frozenset({"VA"}))


def test_several_countries_have_the_mean_of_their_people():
    both = averaged(frozenset({"BY", "RU"}), named, "religion", ("orthodox",), 0.0)[0]
    assert (
        named("RU", "religion", ("orthodox",), 0.0)[0] < both < named("BY", "religion", ("orthodox",), 0.0)[0]
    )
    assert 0 < averaged(countries_in("m49:151"), occupation, "2221")[30] < 0.1


def test_sources_name_what_was_used():
    assert "UN World Population Prospects 2024; GeoNames; Unicode CLDR 48; WorldPop 2020" == sources_of(
        frozenset({"language", "residence", "gender"})
    )


def test_schooling_has_levels_within_one_another():
    for country in ("UA", "BY", "NG", "VA"):
        tertiary, secondary, degree, finished, any_school = (
            schooling(country, level)[6] for level in range(5)
        )
        assert degree <= tertiary <= finished <= secondary <= any_school <= 1
    assert schooling_error(frozenset({"UA"})) < schooling_error(frozenset({"UA", "BY"}))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["religion"]["BY"].__setitem__("orthodox", 1.4),
        lambda t: t["language"]["BY"].__setitem__("russian", -0.1),
        lambda t: t["education"]["UA"]["m"][0].__setitem__(2, 0.9),
        lambda t: t["education"]["UA"]["m"][0].__setitem__(3, 0.9),
        lambda t: t["marriage"]["BY"].__setitem__(2, 1.2),
        lambda t: t["fertility"]["BY"].__setitem__(0, 14.5),
    ],
)
def test_parts_that_exceed_their_total_are_refused(spoil):
    spoilt = deepcopy(dict(peoples.shares()))
    peoples.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"shares\.json\.gz"):
        peoples.check(spoilt)
