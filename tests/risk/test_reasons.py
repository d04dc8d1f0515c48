"""Reasons: the costliest fact first, in round numbers, the sources last."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.lang import words
from byname.model import Adversary
from byname.risk import adversaries, estimate_crowd
from byname.risk.events import events_of
from byname.risk.frame import frame_of
from byname.risk.joint import Event
from byname.risk.reasons import costs_of, in_words
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, FACTS, MAN, POLICE, day, known, said

PUBLIC, STATE = adversaries(None)
LEXICON = words("en", "risk")


def reasons(*facts, adversary=STATE):
    return estimate_crowd(known(*facts), adversary).reasons


@given(st.lists(st.sampled_from(FACTS), min_size=1, max_size=8, unique=True))
@settings(max_examples=60, deadline=None)
def test_there_is_a_reason_whenever_a_crowd_is_below_its_population(facts):
    crowd = estimate_crowd(known(*facts), STATE)
    assert 1 <= len(crowd.reasons) <= 6
    assert len(crowd.reasons) > 1 or crowd.median > 0.8 * crowd.population
    assert crowd.reasons[-1].startswith("Figures: UN World Population Prospects 2024")


def test_an_age_is_told_by_what_it_leaves():
    first, last = reasons(BELARUSIAN, MAN, AGED_21_IN_2021)
    assert "Age in 1999 or 2000 cuts about 4.2 million men of Belarus to about 92,000." == first
    assert "Figures: " == last[:9]


def test_the_costliest_fact_stands_first():
    lines = reasons(BELARUSIAN, MAN, AGED_21_IN_2021, POLICE)
    assert ["The occupation", "Age"] == [re.match(r"The occupation|Age", line).group() for line in lines[:2]]


def test_a_role_is_told_as_a_role():
    (line, _) = reasons(BELARUSIAN, MAN, said("role", "press secretary of regiment", low=1, high=1))
    assert "The role press secretary of regiment has one holder at a time." == line


def test_a_name_is_told_as_a_name_and_the_unknown_as_unknown():
    assert "The name Jan Kowal names one person by itself." == reasons(said("name", "Jan Kowal"))[0]
    line = reasons(said("biography", "walked around the lake in a day"))[0]
    assert line.startswith("How many people biography walked around the lake in a day fits is unknown")


def test_what_can_be_looked_up_in_part_says_so():
    assert "so far as it can be looked up" in reasons(BELARUSIAN, POLICE, adversary=PUBLIC)[0]


def test_several_values_of_one_attribute_are_told_together():
    years = [said("event_date", str(y), low=day(y), high=day(y, 12, 31)) for y in range(2018, 2023)]
    assert "The date 2018, 2019 and 3 more cuts" in reasons(BELARUSIAN, *years)[0]
    assert "The date 2018 and 2019 cuts" in reasons(BELARUSIAN, *years[:2])[0]


def test_gender_alone_and_nothing_at_all_are_told():
    assert (
        "Nothing but their gender narrows the search: about 4.2 million are men of Belarus."
        == reasons(BELARUSIAN, MAN)[0]
    )
    hidden = Adversary(name="blind", knows=(("health", 0.0),))
    assert "Nothing that is said" in reasons(BELARUSIAN, said("health", "diabetes"), adversary=hidden)[0]


def test_a_circle_is_called_a_circle():
    circle = Adversary(name="circle", knows=(), population=400)
    assert "people in the circle that is searched" in reasons(POLICE, adversary=circle)[0]


def test_costs_of_connected_facts_are_shared_and_add_up():
    facts = (BELARUSIAN, said("religion", "catholic"), said("language", "belarusian"))
    frame = frame_of(facts, None)
    costs = costs_of(frame.cells, events_of(facts, frame, Adversary(name="all", knows=())), 0.0)
    assert {"religion", "language"} == set(costs)
    assert 0 < costs["language"] < costs["religion"] < 2.65  # less than one of 14, which it would cost alone
    twice = [Event(attribute="health", shares=(0.1,), sigma=0, visibility=1, stream="health", label="")]
    assert pytest.approx(2.302585) == costs_of(frame.cells, twice, 0.0)["health"]


@pytest.mark.parametrize(
    ("number", "told"),
    [(1.2, "one person"), (3, "a few people"), (7, "fewer than ten people"), (12.3, "about 12 people"), (873, "about 870 people"),
     (86123, "about 86,000 people"), (4_412_345, "about 4.4 million people"), (8.2e9, "about 8.2 billion people"), (951_000, "about 950,000 people"), (422_761_890, "about 420 million people"), (999_999, "about 1 million people")],
)  # fmt: skip
def test_numbers_are_told_to_two_figures(number, told):
    assert told == in_words(number, "people", LEXICON)
