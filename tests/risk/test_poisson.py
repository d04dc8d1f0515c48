"""Poisson numbers are those of the distribution, and grow with mean and draw."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import poisson as exact

from byname.risk.poisson import poisson

mean = st.floats(0, 1e6)
draw = st.floats(-2.7, 2.7)


def number(of: float, at: float) -> float:
    return float(poisson(np.array([of]), np.array([at]))[0])


@given(mean, mean, draw, draw)
def test_more_are_expected_or_drawn_and_more_come(one, other, first, second):
    assert number(min(one, other), min(first, second)) <= number(max(one, other), max(first, second)) + 1e-9


@given(st.floats(0.001, 24), draw)
def test_rounded_up_it_is_the_quantile(of, at):
    level = NormalDist().cdf(at)
    assert exact.ppf(level * (1 - 1e-9), of) <= np.ceil(number(of, at) - 1e-9) <= exact.ppf(level, of) + 1


@pytest.mark.parametrize("of", [30, 300, 30_000])
@pytest.mark.parametrize("at", [-1.645, 0, 1.645])
def test_many_come_as_the_distribution_says(of, at):
    assert pytest.approx(exact.ppf(NormalDist().cdf(at), of), abs=1) == number(of, at)


def test_nobody_comes_where_nobody_is_expected():
    assert 0 == number(0.0, 2.6)
