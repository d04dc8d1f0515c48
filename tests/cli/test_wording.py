"""Crowds in words, and texts that steer no terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.wording import clipped, crowd_words, listed, looker_words, printable, times
from byname.model import Adversary
from cli.fakes import a_crowd


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 1.2, "nobody else, so far as byname knows"),
        (12, 64, "about 12 to 65 women"),
        (2.41e9, 3.4e9, "more than a billion women"),
    ],
)
def test_crowds_are_ranges_in_words(low: float, high: float, words: str):
    assert crowd_words(a_crowd(low, high), "women") == words


def test_an_adversary_is_said_as_somebody_who_looks():
    named = [looker_words(Adversary(name=name, knows=())) for name in ("public", "state", "garrison")]
    assert named == ["anyone with a search engine", "a state with its registers", "the adversary “garrison”"]
    circle = Adversary(name="acquaintance", knows=(), population=412)
    assert looker_words(circle) == "somebody who knows them, among 410 people"
    unknown = Adversary(name="employer", knows=(), register=True)
    assert looker_words(unknown) == "an employer with its files"


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
