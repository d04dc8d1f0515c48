"""Shapley values: they add up, what does nothing costs nothing, and what does the same costs the same."""

from __future__ import annotations

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.risk.costs import MOST_CLUES, bits_of

SHARES = st.lists(st.floats(1e-6, 1.0), min_size=1, max_size=MOST_CLUES)


def _independent(shares):
    def left(subset):
        number = 1e9
        for i in subset:
            number *= shares[i]
        return max(1.0, number)

    return left


@given(SHARES)
def test_the_costs_add_up_to_what_all_cost_together(shares):
    left = _independent(shares)
    whole = log2(left(frozenset()) / left(frozenset(range(len(shares)))))
    assert sum(bits_of(len(shares), left)) == pytest.approx(whole, abs=1e-6)


@given(st.lists(st.floats(0.5, 1.0), min_size=1, max_size=MOST_CLUES))
def test_independent_facts_cost_what_they_cost_alone(shares):
    assert bits_of(len(shares), _independent(shares)) == pytest.approx([-log2(s) for s in shares], abs=1e-6)


@given(st.integers(2, 7))
def test_facts_that_say_the_same_share_its_cost(n):
    bits = bits_of(n, lambda subset: 100.0 if subset else 800.0)
    assert bits == pytest.approx([3 / n] * n)


def test_a_fact_that_changes_nothing_costs_nothing_and_no_fact_is_no_cost():
    assert bits_of(2, lambda subset: 10.0 if 0 in subset else 100.0) == pytest.approx((log2(10), 0.0))
    assert bits_of(0, lambda subset: 5.0) == ()


def test_many_facts_are_asked_for_few_subsets():
    asked = set()

    def left(subset):
        asked.add(subset)
        return 2.0 ** (20 - len(subset))

    assert bits_of(12, left) == pytest.approx([1.0] * 12)
    assert len(asked) < 300
