"""Dates that are moved, from the text to the draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Adversary, Dossier, Fact, Person, Policy, Value
from byname.pipeline import load_policy, protect
from byname.pipeline.moving import possible_days, widened
from byname.record import Vault
from byname.risk import estimate_crowd

_POLICY = Policy(k=20, confidence=0.95, adversaries=(), dates="shift")
_PERSON = Person(id="p1", label="Zubra", mentions=(), part="source")
_STATE = Adversary(name="state", knows=())


def _dossier(days: list[tuple[int, int]], moved: int = 0) -> Dossier:
    values = (
        Value(attribute="event_date", text="x", low=low + moved, high=high + moved) for low, high in days
    )
    country = Fact(
        person="p1", value=Value(attribute="nationality", text="PL", code="country:PL"), evidence=()
    )
    return Dossier(
        person=_PERSON, facts=(country, *(Fact(person="p1", value=v, evidence=()) for v in values))
    )


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.integers(700_000, 730_000), st.sampled_from([0, 30, 364])), min_size=1, max_size=5),
    st.sampled_from(_POLICY.offsets),
)
def test_a_crowd_of_moved_dates_is_no_smaller_than_of_true_ones_nor_larger_than_of_as_many_bands(days, by):
    bounds = [(low, low + more) for low, more in days]
    reach = _POLICY.offsets[-1]
    bands = [(low - reach, high + reach) for low, high in bounds]
    true, wide = (estimate_crowd(_dossier(of), _STATE) for of in (bounds, bands))
    estimate = widened(estimate_crowd, _POLICY, lambda fact: fact.attribute == "event_date")
    moved = estimate(_dossier(bounds, by), _STATE)
    assert true.low <= moved.low + 1e-9
    assert moved.low <= wide.low + 1e-9


@given(st.integers(1, 3000))
def test_a_moved_date_can_be_no_more_days_than_lie_between_the_farthest(width):
    assert width <= possible_days(width, _POLICY) or width < 7
    assert possible_days(width, _POLICY) <= width + 2 * _POLICY.offsets[-1]


_SHIFT = 'dates = "shift"\n[adversaries.public]'
_STORY = """Katarzyna Wolniewicz is a nurse from Poland. She told us what happened to her.

On 3 March 2015 she was taken from her flat. On 10 March 2015 she was let go. On 2 April 2015 she left the town.

Her brother is a driver."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "story.txt"


def test_what_cannot_be_hidden_by_moving_is_refused_with_what_to_do(path):
    path.write_text(
        _STORY.replace("On 10 March", "Three days after the election, on 10 March"), encoding="utf-8"
    )
    done = protect(path, load_policy(_SHIFT), Vault.none(), written="2021-05-04")
    assert done.release is None
    assert any('dates = "generalise"' in said for said in (*done.plan.obstacles, *done.verdict.reasons))
    assert "2015" not in "".join((*done.plan.obstacles, *done.verdict.reasons))


def test_a_released_text_has_no_date_of_the_original_and_all_moved_alike(path):
    path.write_text(_STORY, encoding="utf-8")
    done = protect(path, load_policy(_SHIFT), Vault.none(), written="2021-05-04")
    assert done.release is not None
    text = done.release.draft.text
    assert not any(day in text for day in ("3 March 2015", "10 March 2015", "2 April 2015"))
    moved = [e.change for e in done.draft.edits if e.operation == "shift" and e.change]
    by = {
        (c.to.low + c.to.high - c.fact.value.low - c.fact.value.high) // 2
        for c in moved
        if c.to and c.to.low and c.to.high and c.fact.value.low and c.fact.value.high
    }
    assert moved
    assert len(by) == 1
    assert done.verdict.within is not None
    assert done.verdict.within >= 367
