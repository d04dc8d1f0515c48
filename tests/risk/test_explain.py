"""Explanations: what costs most first, in words that need no number of their own; names stand apart; nothing is hidden."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import DIRECT_ATTRIBUTES, Adversary
from byname.risk import adversaries, estimate_crowd, explain_crowd
from byname.stats.population import VINTAGE
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, FACTS, LEFT, MAN, POLICE, day, known, said

PUBLIC, STATE = adversaries(None)


def explained(*facts, adversary=STATE, **given):
    return explain_crowd(known(*facts), adversary, 20, **given)


@given(st.lists(st.sampled_from(FACTS), max_size=8, unique=True), st.sampled_from((PUBLIC, STATE)))
@settings(max_examples=60, deadline=None)
def test_an_explanation_is_of_the_crowd_that_is_estimated(facts, adversary):
    """The number is that of the estimate; whatever makes it small is named; too few fit wherever it says so."""
    found = explained(*facts, adversary=adversary)
    crowd = estimate_crowd(known(*facts), adversary)
    assert (crowd.low, crowd.median, crowd.high) == (found.crowd.low, found.crowd.median, found.crowd.high)
    assert found.unnamed.low >= found.crowd.low
    assert set(found.naming) <= DIRECT_ATTRIBUTES
    assert found.crowd.reasons
    assert found.vintage == VINTAGE
    assert found.sources[0].startswith("UN World Population Prospects")
    gendered = [f for f in facts if f.attribute == "gender"]
    assert found.costs or found.unnamed.median > 0.2 * found.unnamed.population or gendered
    for combination in found.combinations:
        assert combination.low < 20
        assert combination.facts
    for change in found.helps:
        assert change.enough == (change.low >= 20)
        assert change.changes


@given(st.lists(st.sampled_from(FACTS), max_size=8, unique=True))
@settings(max_examples=40, deadline=None)
def test_costs_point_to_their_facts_and_the_dearest_stands_first(facts):
    found = explained(*facts)
    for cost in found.costs:
        kinds = {facts[position].attribute for position in cost.facts}
        assert kinds
        assert not kinds & DIRECT_ATTRIBUTES
        assert cost.bits > 0
        assert cost.said.startswith(cost.what)
    counted = [cost.bits for cost in found.costs if cost.counted]
    assert counted == sorted(counted, reverse=True)
    assert [c.counted for c in found.costs] == sorted(c.counted for c in found.costs)


def test_the_former_policeman_of_the_worked_example():
    """RISK.md A.3: the occupation costs most, too few fit, and an age in words is among what would help."""
    found = explained(BELARUSIAN, MAN, AGED_21_IN_2021, POLICE, LEFT)
    assert found.people == "men"
    assert found.start.endswith("million men of Belarus")
    assert found.costs[0].said.startswith("being a police officer cuts it to one in ")
    assert {"occupation", "age", "migration"} == {cost.attribute for cost in found.costs}


def test_a_name_stands_apart_from_what_else_gives_somebody_away():
    found = explained(BELARUSIAN, MAN, POLICE, said("name", "Jan Kowal"), said("contact", "+375 00"))
    assert ("name", "contact") == found.naming
    assert found.crowd.high < 2 < 1000 < found.unnamed.low
    assert ["occupation"] == [cost.attribute for cost in found.costs]
    assert found.crowd.reasons[0].startswith(
        "Known to whoever reads it: the text gives the name and an address"
    )


def test_a_post_is_told_as_a_post_and_the_unknown_as_unknown():
    post = explained(BELARUSIAN, MAN, said("role", "press secretary of regiment", low=1, high=1))
    assert post.costs[0].said == "the role (“press secretary of regiment”) is held by one person at a time"
    deed = explained(BELARUSIAN, said("biography", "walked around the lake in a day"))
    assert deed.costs[0].said.startswith(
        "what they did (“walked around the lake in a day”): how many people this fits"
    )
    assert not deed.costs[0].counted
    assert ["uncounted"] == [caution.kind for caution in deed.cautions]


def test_what_nobody_can_count_stands_apart_from_what_can_be_counted_of_the_same_attribute():
    found = explained(
        BELARUSIAN, said("birthplace", "Brest", code="geonames:629634"), said("birthplace", "the blue barn")
    )
    places = [cost for cost in found.costs if cost.attribute == "birthplace"]
    assert [(2,), (1,)] == [cost.facts for cost in places]
    assert [False, True] == [cost.counted for cost in places]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ((), "Nothing narrows the search: more than a billion people fit."),
        ((MAN,), "Nothing but the gender narrows the search: more than a billion men fit."),
        (
            (BELARUSIAN, MAN),
            r"Nothing but the gender narrows the search: about [\d.]+ to [\d.]+ million men fit.",
        ),
    ],
)
def test_nothing_that_narrows_is_said_to_narrow_nothing(facts, reason):
    found = explained(*facts)
    (said_,) = found.crowd.reasons
    assert re.fullmatch(reason, said_)
    assert ((), (), ()) == (found.costs, found.combinations, found.helps)


def test_an_unknown_home_is_not_told_again_as_a_place():
    facts = (said("residence", "the blue barn"), said("location", "the blue barn"))
    assert ["residence"] == [cost.attribute for cost in explained(BELARUSIAN, *facts).costs]


def test_what_cannot_be_looked_up_narrows_nothing():
    hidden = Adversary(name="blind", knows=(("health", 0.0),))
    assert explained(BELARUSIAN, said("health", "diabetes"), adversary=hidden).costs == ()


def test_a_circle_is_called_a_circle():
    circle = Adversary(name="circle", knows=(), population=400)
    assert (
        explained(POLICE, adversary=circle).start
        == "The search starts from about 400 people in the circle that is searched"
    )


def test_children_are_boys_and_girls():
    girl = explained(BELARUSIAN, said("gender", "f"), said("age", "11", low=11, high=11))
    assert girl.people == "girls"


def test_facts_that_are_not_counted_are_not_explained_but_keep_their_place():
    facts = (BELARUSIAN, said("biography", "sang"), POLICE)
    dossier = known(*facts)
    uncounted = dossier.facts[1].__class__(person="p1", value=facts[1].value, evidence=(), counted=False)
    found = explain_crowd(known(facts[0], facts[2], uncounted), STATE, 20)
    assert [(1,)] == [cost.facts for cost in found.costs]


def test_several_dates_are_one_thing_that_happened():
    years = [said("event_date", str(y), low=day(y), high=day(y, 12, 31)) for y in range(2018, 2023)]
    (cost,) = explained(BELARUSIAN, *years).costs
    assert cost.what == "what happened in 2018 and at 4 other times"
    assert cost.facts == (1, 2, 3, 4, 5)


def test_no_explanation_shows_the_text_in_its_repr():
    found = explained(BELARUSIAN, said("biography", "walked around the lake in a day"))
    assert "lake" not in repr(found)
