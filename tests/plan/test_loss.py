"""Losses: 0 as said, more with every rung, most for nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.model import ATTRIBUTES, DIRECT_ATTRIBUTES
from byname.plan.hierarchy import ladder
from byname.plan.loss import IMPORTANCE, loss_of
from plan.people import a_fact, a_span


@given(attribute=st.sampled_from(sorted(set(ATTRIBUTES) - DIRECT_ATTRIBUTES)), low=st.integers(0, 110))
def test_every_rung_loses_more(attribute: str, low: int) -> None:
    fact = a_fact(
        attribute,
        "wife and sergeant",
        low=low,
        high=low,
        code="isco:5412" if attribute == "occupation" else None,
    )
    rungs = ladder(fact) if attribute not in ("birth_date", "event_date") else ladder(a_fact(attribute, "x"))
    losses = [loss_of(fact, rungs, level) for level in range(len(rungs))]
    assert losses[0] == 0
    assert losses == sorted(set(losses))


def test_names_cost_nothing() -> None:
    fact = a_fact("name", "Ona")
    assert loss_of(fact, ladder(fact), 1) == 0


def test_what_is_said_often_costs_more() -> None:
    once = a_fact("belief", "x")
    often = a_fact("belief", "x", evidence=(a_span(), a_span(), a_span()))
    assert loss_of(often, ladder(often), 1) > loss_of(once, ladder(once), 1)


def test_what_happened_matters_more_than_who_it_was() -> None:
    assert IMPORTANCE["legal_history"] > IMPORTANCE["age"]
    assert IMPORTANCE["biography"] > IMPORTANCE["location"]
