"""Dangerous combinations are small, minimal, and too few fit them."""

from __future__ import annotations

from math import prod

from hypothesis import given
from hypothesis import strategies as st

from byname.risk.combinations import dangerous
from byname.risk.joint import Count

K = 20


def _search(shares):
    def left(subset):
        return 1 + 1e6 * prod(shares[i] for i in subset)

    def count(subset):
        return Count(low=1 + (left(subset) - 1) / 3, median=left(subset), high=left(subset) * 3)

    return left, count


@given(st.lists(st.floats(1e-7, 1.0), max_size=8))
def test_combinations_are_minimal_and_too_few_fit_them(shares):
    left, count = _search(shares)
    found = dangerous(len(shares), K, left, count)
    assert len(found) <= 3
    for members, counted in found:
        assert counted.low < K
        for one in members:
            rest = frozenset(members) - {one}
            assert count(rest).low >= K
    sizes = [len(members) for members, _ in found]
    assert sizes == sorted(sizes)
    assert all(1 <= size <= 3 for size in sizes)


@given(st.lists(st.floats(1e-7, 1.0), min_size=1, max_size=8))
def test_there_is_one_wherever_a_single_fact_is_too_much(shares):
    left, count = _search(shares)
    if any(count(frozenset({i})).low < K for i in range(len(shares))):
        assert len(dangerous(len(shares), K, left, count)[0][0]) == 1


def test_those_that_leave_fewest_stand_first():
    left, count = _search([1e-3, 1e-4, 1e-3])
    found = [members for members, _ in dangerous(3, K, left, count)]
    assert found == [(0, 1), (1, 2), (0, 2)]
