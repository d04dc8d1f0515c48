"""Numbers of people in words: rounded as readers take them in, outwards where they are the ends of a range."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang import words
from byname.lang.amounts import amount, figure, fraction, listed, people_of, range_in_words

LEXICON = words("en", "crowds")


@pytest.mark.parametrize(
    ("number", "said"),
    [(0.2, "1"), (7.4, "7"), (17, "17"), (64, "65"), (96, "95"), (98, "100"), (1234, "1,200"), (2_345_000, "2.3 million"), (999_999, "1 million"),
     (789_000_000, "790 million"), (8_123_000_000, "8.1 billion")],
)  # fmt: skip
def test_counts_are_said_to_two_figures(number: float, said: str):
    assert said == figure(number, LEXICON)


@given(st.floats(1, 1e10))
def test_a_figure_is_near_and_on_the_side_that_is_asked_for(number: float):
    below, near, above = (_number(figure(number, LEXICON, up=up)) for up in (False, None, True))
    assert below <= number * (1 + 1e-9)
    assert above >= number * (1 - 1e-9)
    assert above - below <= max(5, number / 9)
    assert below <= near <= above


def _number(said: str) -> float:
    figure_, _, unit = said.partition(" ")
    return float(figure_.replace(",", "")) * {"": 1, "million": 1e6, "billion": 1e9}[unit]


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (1, 1.2, "nobody else, so far as byname knows"),
        (1, 4.2, "fewer than five men"),
        (1.4, 8, "fewer than ten men"),
        (1.3, 42, "at most about 45 men (perhaps nobody else)"),
        (12, 58, "about 12 to 60 men"),
        (61, 64, "about 60 to 65 men"),
        (19.9, 300, "about 19 to 300 men"),
        (1e6, 3e6, "about 1 to 3 million men"),
        (88_000, 3e6, "about 88,000 to 3 million men"),
        (3.4e9, 4.4e9, "more than a billion men"),
    ],
)
def test_a_range_is_never_a_bare_number(low: float, high: float, said: str):
    assert said == range_in_words(low, high, "men", LEXICON)


@given(st.floats(1, 1e10), st.floats(1, 1e10), st.integers(11, 200))
def test_a_range_that_is_too_low_never_reads_as_enough(one: float, other: float, k: int):
    """Where the low end is below k, so is the number that is said of it."""
    low, high = sorted((one, other))
    said = range_in_words(low, high, "men", LEXICON)
    least = re.match(r"about ([\d,.]+)", said)
    if low < k and least and "illion" not in said:
        assert float(least.group(1).replace(",", "")) < k or low == high


@pytest.mark.parametrize(
    ("times", "said"),
    [(1.3, "three quarters"), (2, "half"), (3.2, "a third"), (5, "a fifth"), (10, "a tenth"), (14, "one in 15"), (41, "one in 40"), (2900, "one in 3,000"),
     (1.2e6, "one in 1 million")],
)  # fmt: skip
def test_what_is_left_is_a_fraction_in_words(times: float, said: str):
    assert said == fraction(times, LEXICON)


@pytest.mark.parametrize(
    ("number", "said"),
    [(1.2, "one person"), (3, "a few men"), (7, "fewer than ten men"), (873, "about 870 men"), (4_412_345, "about 4.4 million men")],
)  # fmt: skip
def test_amounts_are_told_to_two_figures(number: float, said: str):
    assert said == amount(number, "men", LEXICON)


def test_people_are_men_women_boys_and_girls():
    assert [people_of(g, None, LEXICON) for g in ("m", "f", "x", None)] == [
        "men",
        "women",
        "people",
        "people",
    ]
    assert [people_of(g, 17, LEXICON) for g in ("m", "f", None)] == ["boys", "girls", "children"]
    assert people_of("m", 18, LEXICON) == "men"


def test_words_are_listed_as_people_list_them():
    assert [listed(said, LEXICON) for said in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
