"""What helps: the change after which most people fit, one step up a ladder or nothing at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Fact, Value
from byname.plan.hierarchy import ladder
from byname.risk import adversaries, estimate_crowd, explain_crowd
from byname.risk.remedies import changed
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, FACTS, LEFT, MAN, POLICE, day, known, said

_, STATE = adversaries(None)


def wider(fact: Fact) -> Value | None:
    """As the pipeline hands it: the next rung, None where that says nothing."""
    return next(iter(ladder(fact)[1:-1]), None)


def helps(*facts, k=20):
    return explain_crowd(known(*facts), STATE, k, wider=wider).helps


@given(st.lists(st.sampled_from(FACTS), min_size=1, max_size=6, unique=True), st.sampled_from((20, 500)))
@settings(max_examples=40, deadline=None)
def test_what_helps_gives_the_crowd_that_it_promises(facts, k):
    """The changes, carried out, leave the crowd that is said; and it is no smaller than before."""
    dossier = known(*facts)
    before = explain_crowd(dossier, STATE, k, wider=wider)
    rest = {p: f for p, f in enumerate(facts) if f.attribute not in ("name", "contact")}
    for change in before.helps:
        after = estimate_crowd(known(*changed(rest, change.changes).values()), STATE)
        assert (change.low, change.high) == (after.low, after.high)
        assert after.low >= before.unnamed.low - 0.1
        assert change.enough == (after.low >= k)
    if before.unnamed.low >= k:
        assert before.helps == ()


def test_an_age_is_said_in_words_before_it_is_left_out():
    (first, *_) = helps(
        BELARUSIAN, MAN, AGED_21_IN_2021, POLICE, LEFT, said("marital_status", "widowed"), k=2000
    )
    values = {value.text if value else None for _, value in first.changes}
    assert values <= {"early twenties", "law enforcement officer", "relative", "left the country", None}
    assert len(first.changes) == 1


def test_a_deed_that_nobody_can_count_has_to_go_first():
    deed = said("biography", "walked around the lake in a day")
    (change, *_) = helps(BELARUSIAN, MAN, deed)
    assert change.changes == ((2, None),)
    assert change.enough
    assert change.said.startswith("leave out “walked around the lake in a day”: then about ")
    assert change.said.endswith(" million men fit")


def test_an_age_is_given_to_whoever_has_it():
    twenties = helps(BELARUSIAN, said("gender", "f"), said("age", "21", low=21, high=21), k=100_000)
    assert twenties[0].said.startswith("say “in her early twenties” instead of “21”: ")


def test_many_dates_are_changed_together():
    days = [said("event_date", f"2021-02-0{n}", low=day(2021, 2, n), high=day(2021, 2, n)) for n in (3, 4, 5)]
    (change, *_) = helps(BELARUSIAN, MAN, POLICE, *days, k=2000)
    assert [2, 3, 4, 5][1:] == [position for position, _ in change.changes]
    assert change.said.startswith(
        "say all dates less precisely (“February 2021” instead of “3 February 2021”, and so on): "
    )


def test_what_was_published_and_what_follows_cannot_be_changed():
    age = replace(AGED_21_IN_2021, published=True)
    born = replace(
        said("birth_date", "1999/2000", low=day(1999), high=day(2000, 12, 31)),
        basis="inferred",
        premises=(2,),
    )
    found = helps(BELARUSIAN, MAN, age, born, POLICE, k=100_000)
    assert {4} >= {position for change in found for position, _ in change.changes}


def test_what_follows_goes_with_what_it_follows_from():
    born = replace(said("birth_date", "1999/2000"), basis="inferred", premises=(1,))
    facts = dict(enumerate((MAN, AGED_21_IN_2021, born)))
    assert (
        changed(facts, [(1, Value(attribute="age", text="twenties", low=20, high=29))])[1].value.text
        == "twenties"
    )
    assert set(changed(facts, [(1, None)])) == {0}


@pytest.mark.parametrize("k", [20, 10_000])
def test_without_a_ladder_facts_are_left_out(k):
    found = explain_crowd(known(BELARUSIAN, MAN, AGED_21_IN_2021, POLICE, LEFT), STATE, k).helps
    assert all(value is None for change in found for _, value in change.changes)
