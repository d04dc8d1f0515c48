"""What those without a name did in office."""

from __future__ import annotations

from facts.reading import facts_about


def test_an_office_without_a_name_is_shown_with_what_it_did() -> None:
    text = "Ms Ana Orn sued the mill. The trial judge ruled that the letters were forged."
    told = [f for f in facts_about("the trial judge", text) if f.attribute == "biography"]
    assert [f.value.text for f in told] == ["ruled that the letters were forged"]
    assert not told[0].counted


def test_what_somebody_would_or_must_do_is_no_act() -> None:
    text = "Ms Ana Orn sued the mill. The trial judge must rule on the letters. The trial judge was the only one."
    assert not [f for f in facts_about("the trial judge", text) if f.attribute == "biography"]


def test_whoever_has_a_name_is_told_apart_by_it() -> None:
    text = "The trial judge, Ms Ana Orn, ruled that the letters were forged."
    assert not [f for f in facts_about("Ana Orn", text) if f.attribute == "biography"]


def test_an_office_has_the_day_of_its_act_and_the_body_in_which_it_is_held() -> None:
    text = "Ms Ana Orn sued the mill in the Tartu District Court. On 3 May 2001 the trial judge dismissed her claim."
    told = {(f.attribute, f.value.text) for f in facts_about("the trial judge", text)}
    assert ("event_date", "2001-05-03") in told
    assert {value for attribute, value in told if attribute in ("employer", "affiliation")} == {
        "tartu district court"
    }


def test_whoever_a_record_names_in_passing_is_shown_with_what_he_had_part_in() -> None:
    text = "Ms Ana Orn sued the mill. She relied on a certificate from the office of the headman."
    told = [f for f in facts_about("the headman", text) if f.attribute == "biography"]
    assert [f.value.text for f in told] == ["she relied on a certificate from the office of the headman"]
    assert not told[0].counted


def test_a_relative_is_told_by_what_he_did_and_not_by_where_he_stands() -> None:
    text = "Ms Ana Orn sued the mill. Her husband emptied the account. She lived with her mother."
    done = [f.value.text for f in facts_about("Her husband", text) if f.attribute == "biography"]
    assert done == ["emptied the account"]
    assert not [f for f in facts_about("her mother", text) if f.attribute == "biography"]


def test_a_story_told_in_the_first_person_is_made_of_deeds() -> None:
    text = "I sued the mill. The neighbour withdrew his complaint."
    assert not [f for f in facts_about("The neighbour", text) if f.attribute == "biography"]
