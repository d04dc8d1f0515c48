"""Who looks: the defaults, and the policy's own table."""

from __future__ import annotations

import pytest

from byname.errors import PolicyError
from byname.model import ATTRIBUTES
from byname.risk import adversaries


def test_the_defaults_are_the_public_and_the_state():
    public, state = adversaries(None)
    assert ("public", "state") == (public.name, state.name)
    assert 1.0 == public.visibility("name") == state.visibility("birth_date") == state.visibility("migration")
    assert 0 < public.visibility("health") < state.visibility("health") < 1


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_the_state_looks_up_everything_the_public_can(attribute):
    public, state = adversaries(None)
    assert 0 < public.visibility(attribute) <= state.visibility(attribute) or attribute in (
        "affiliation", "biography", "gender", "role",
    )  # fmt: skip


def test_a_table_says_who_looks():
    (employer,) = adversaries(
        {"employer": {"population": 400, "error": 0.01, "knows": {"age": 1, "family": 0.3}}}
    )
    assert ("employer", 400, 0.01) == (employer.name, employer.population, employer.error)
    assert 0.3 == employer.visibility("family")
    assert 1.0 == employer.visibility("health")  # not listed counts as known


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({}, "adversaries"),
        ({"employer": 3}, "adversaries.employer"),
        ({"employer": {"size": 3}}, "size"),
        ({"employer": {"population": 0}}, "adversaries.employer.population"),
        ({"employer": {"population": True}}, "adversaries.employer.population"),
        ({"employer": {"error": 0.5}}, "adversaries.employer.error"),
        ({"employer": {"error": "no"}}, "adversaries.employer.error"),
        ({"employer": {"knows": ["age"]}}, "adversaries.employer.knows"),
        ({"employer": {"knows": {"shoe": 1.0}}}, "shoe"),
        ({"employer": {"knows": {"age": 1.5}}}, "adversaries.employer.knows.age"),
        ({"employer": {"knows": {"age": True}}}, "adversaries.employer.knows.age"),
    ],
)
def test_a_wrong_table_names_the_key_at_fault(table, key):
    with pytest.raises(PolicyError, match=key):
        adversaries(table)
