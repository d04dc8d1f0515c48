"""Crowds that the editor states: they make countable what nobody else can count, and never enlarge a crowd."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from byname.risk import (
    adversaries,
    countable,
    estimate_crowd,
    explain_crowd,
    judge_together,
)
from byname.risk import (
    sized as with_registers,
)
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, MAN, day, known, said

STATE = adversaries(None)[1]
CLUB = said("affiliation", "the blue heron club")
DEED = replace(said("biography", "walked in the march of the lanterns"), counted=False)
TWICE = (("the blue heron club", 30, 30), ("Blue Heron  club", 3000, 3000))


def sized(**crowds):
    """The state, with an editor's word for the size of some crowds."""
    return replace(STATE, crowds=tuple((name.replace("_", " "), *ends) for name, ends in crowds.items()))


def test_what_nobody_can_count_fits_as_many_as_the_editor_says():
    assert estimate_crowd(known(BELARUSIAN, CLUB), STATE).high == 1
    found = estimate_crowd(known(BELARUSIAN, CLUB), sized(blue_heron_club=(300, 300)))
    assert 220 < found.low < 300 < found.high < 400


def test_two_numbers_are_the_ends_of_the_range():
    found = estimate_crowd(known(BELARUSIAN, CLUB), sized(The_Blue_Heron_Club=(100, 1000)))
    assert 70 < found.low < 140
    assert 700 < found.high < 1400


def test_a_stated_crowd_counts_what_no_table_counts():
    adversary = sized(walked_in_the_march_of_the_lanterns=(20_000, 20_000))
    alone = estimate_crowd(known(BELARUSIAN), adversary)
    found = estimate_crowd(known(BELARUSIAN, DEED), adversary)
    assert estimate_crowd(known(BELARUSIAN, DEED), STATE) == estimate_crowd(known(BELARUSIAN), STATE)
    assert 15_000 < found.low < found.high < 26_000 < alone.low


def test_the_explanation_counts_it_too():
    adversary = sized(walked_in_the_march_of_the_lanterns=(200, 200))
    found = explain_crowd(known(BELARUSIAN, MAN, DEED), adversary, 20)
    assert ["biography"] == [cost.attribute for cost in found.costs]
    assert found.costs[0].counted


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_larger_crowd_never_makes_a_smaller_one_and_none_enlarges_one(one, other, aged):
    facts = (BELARUSIAN, AGED_21_IN_2021) if aged else (BELARUSIAN, MAN)
    few, many = (
        estimate_crowd(known(*facts, CLUB), sized(blue_heron_club=(n, n))) for n in sorted((one, other))
    )
    without = estimate_crowd(known(*facts), STATE)
    assert few.low <= many.low * (1 + 1e-9) <= without.low * (1 + 1e-6)
    assert few.high <= many.high * (1 + 1e-9) <= without.high * (1 + 1e-6)


def test_names_are_never_counted():
    name = said("name", "Jan Kowal")
    assert estimate_crowd(known(BELARUSIAN, name), sized(Jan_Kowal=(500, 500))).high == 1


def test_a_day_is_stated_as_it_is_shown():
    march = said("event_date", "2020-08-09", low=day(2020, 8, 9), high=day(2020, 8, 9))
    adversary = replace(STATE, crowds=(("9 August 2020", 300, 300),))
    assert 220 < estimate_crowd(known(BELARUSIAN, march), adversary).median < 400


def test_of_the_same_words_stated_twice_the_fewer_people_count():
    twice = tuple(replace(STATE, crowds=crowds) for crowds in (TWICE, TWICE[::-1]))
    found = {estimate_crowd(known(BELARUSIAN, CLUB), adversary) for adversary in twice}
    assert {estimate_crowd(known(BELARUSIAN, CLUB), sized(blue_heron_club=(30, 30)))} == found


def test_what_nobody_counts_and_nobody_states_is_left_out():
    other = replace(DEED, value=replace(DEED.value, text="sang at the gate"))
    dossier = countable(known(BELARUSIAN, DEED, other), (STATE, sized(sang_at_the_gate=(9, 9))))
    assert [(BELARUSIAN.value, True), (other.value, True)] == [(f.value, f.counted) for f in dossier.facts]


def test_a_register_is_as_large_as_its_employer_is_stated_to_be():
    (employer,) = adversaries({"employer": {}})
    (found,) = with_registers(
        (replace(employer, crowds=(("blue heron works", 40, 40),)),),
        [known(said("employer", "the blue heron works"))],
    )
    assert 40 == found.population


def test_a_unit_has_as_many_members_as_are_stated():
    people = [known(BELARUSIAN, CLUB), known(BELARUSIAN, MAN, CLUB)]
    people[1] = replace(people[1], person=replace(people[1].person, id="p2", label="another"))
    (tied,) = judge_together(people, sized(blue_heron_club=(30, 80)), estimate_crowd)
    assert (30, 80) == tied.members
