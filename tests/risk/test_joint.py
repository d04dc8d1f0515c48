"""Joint shares: margins stay exact, connections only enlarge, quantiles are those of a Poisson lognormal count."""

from __future__ import annotations

from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.risk.groups import factors_of
from byname.risk.joint import Dependence, Event, costs_of, count, group_factor, shares_left

CELLS = tuple(1000.0 for _ in range(42))
share = st.floats(1e-6, 1.0)


def event(attribute="health", shares=(0.1,), *, sigma=0.0, visibility=1.0):
    return Event(
        attribute=attribute,
        shares=tuple(shares),
        sigma=sigma,
        visibility=visibility,
        stream=attribute,
        label="",
    )


NONE = Dependence(curve=0.0, kin=0.0, strange=0.0)


def left(*events, error=0.0, dependence=NONE):
    factors = factors_of(events, lambda _attribute: error, exact=True)
    return float(shares_left(*costs_of(CELLS, factors), dependence, np.zeros(1))[0])


@given(share)
def test_one_fact_leaves_its_share(p):
    assert pytest.approx(p) == left(event(shares=(p,)))


@given(share, share)
def test_unconnected_facts_multiply(p, q):
    assert pytest.approx(p * q) == left(event("health", (p,)), event("possession", (q,)))


@given(share, share)
def test_connected_facts_leave_more_than_their_product_and_less_than_the_rarer(p, q):
    both = left(event("ethnicity", (p,)), event("religion", (q,)))
    assert p * q * (1 - 1e-9) <= both <= min(p, q) * (1 + 1e-9)


@given(share, share, st.floats(0, 1), st.floats(0, 0.4))
def test_the_joint_share_is_the_sum_over_what_can_be_seen(p, q, v, error):
    """The 2^n table by hand: both match, one matches, none; each mismatch weighted by how well it is hidden."""
    events = (event("ethnicity", (p,), visibility=v), event("religion", (q,), visibility=v))
    both = exp(-((abs(np.log(p)) ** 1.5 + abs(np.log(q)) ** 1.5) ** (1 / 1.5)))
    hidden = [1 - v + v * error / (1 - error) * share for share in (p, q)]
    expected = (
        both + (p - both) * hidden[1] + (q - both) * hidden[0] + (1 - p - q + both) * hidden[0] * hidden[1]
    )
    assert pytest.approx(expected, abs=1e-9) == left(*events, error=error)


def test_what_nobody_can_see_costs_nothing():
    assert pytest.approx(1.0) == left(event(visibility=0.0))


def test_cells_carry_what_facts_have_to_do_with_age():
    young = tuple(float(cell % 21 < 2) for cell in range(42))
    pupil = tuple(0.9 * y for y in young)
    assert pytest.approx(0.9 * 2 / 21) == left(event("age", young), event("health", pupil))


def test_a_share_of_nothing_leaves_nobody_but_the_one():
    factors = [group_factor([[event(shares=(0.0,), sigma=0.5)]], (1.0, [1.5]), [0.0])]
    found = count(CELLS, factors, 0.1)
    assert (1, 1, 1) == (found.low, found.median, found.high)


def test_the_count_of_a_sure_share_has_the_quantiles_of_a_poisson_number():
    factors = [group_factor([[event(shares=(20 / 42000,))]], (1.0, [1.5]), [0.0])]
    found = count(CELLS, factors, 0.0)
    assert pytest.approx(13 + 1, abs=1) == found.low  # Poisson(20): 5 % is 13, 95 % is 28
    assert pytest.approx(20 + 1, abs=1) == found.median
    assert pytest.approx(28 + 1, abs=1.5) == found.high


def test_an_uncertain_share_widens_the_range():
    def spread(sigma):
        found = count(CELLS, [group_factor([[event(shares=(0.05,), sigma=sigma)]], (1.0, [1.5]), [0.0])], 0.0)
        return found.high / found.low

    assert spread(0.1) < spread(0.5) < spread(1.0)
    assert pytest.approx(exp(2 * 1.645 * 0.5), rel=0.1) == spread(0.5)
