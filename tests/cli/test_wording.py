"""Crowds in words, and texts that steer no terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.wording import clipped, crowd_words, listed, printable, rounded, times
from cli.fakes import a_crowd


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0.2, "1"),
        (7.4, "7"),
        (64, "60"),
        (96, "100"),
        (1234, "1,200"),
        (2_345_000, "2.3 million"),
        (789_000_000, "790 million"),
        (8_123_000_000, "8.1 billion"),
    ],
)
def test_counts_are_said_with_honest_precision(number: float, words: str):
    assert rounded(number) == words


@given(st.floats(1, 1e10))
def test_a_rounded_count_is_within_half_a_unit_of_its_last_digit(number: float):
    figure, _, unit = rounded(number).partition(" ")
    said = float(figure.replace(",", "")) * {"": 1, "million": 1e6, "billion": 1e9}[unit]
    assert abs(said - number) <= (0.5 if number < 10 else 5 if number < 100 else number / 19.9)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 1.2, "one person fits"),
        (1.3, 42, "one to 40 people fit"),
        (12, 64, "about 10 to 60 people fit"),
        (61, 64, "about 60 people fit"),
        (2.41e9, 3.4e9, "about 2.4 to 3.4 billion people fit"),
        (1e6, 3e6, "about 1 to 3 million people fit"),
        (88_000, 3e6, "about 88,000 to 3 million people fit"),
    ],
)
def test_crowds_are_ranges_in_words(low: float, high: float, words: str):
    assert crowd_words(a_crowd(low, high)) == words


@given(st.text())
def test_nothing_printable_steers_a_terminal(text: str):
    """No control characters, no marks of direction, no half characters; and always one line."""
    shown = printable(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert len(shown.splitlines()) <= 1
    shown.encode()


@given(st.text(), st.integers(2, 30))
def test_clipped_texts_are_never_longer(text: str, length: int):
    assert len(clipped(text, length)) <= length


def test_lists_and_numbers_are_said_as_people_say_them():
    assert listed([]) == ""
    assert listed(["name"]) == "name"
    assert listed(["name", "contact", "account"]) == "name, contact and account"
    assert times(1, "change") == "one change"
    assert times(1200, "piece of furniture", "pieces of furniture") == "1,200 pieces of furniture"
