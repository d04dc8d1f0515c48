"""Values get the capitals that the text has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang.capitals import as_written

TEXT = """THE CASE OF OREN VALDIS

Captain Oren Valdis lives in Port Sund. The captain's wife, Mira Valdis-Roth, teaches. Nurses came. She is a nurse of the UN."""


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("oren valdis", "Oren Valdis"),
        ("port sund", "Port Sund"),
        ("captain", "captain"),
        ("wife of mira valdis-roth", "wife of Mira Valdis-Roth"),
        ("nurse", "nurse"),
        ("un", "UN"),
        ("the case", "the Case"),
        ("Kept As It Is", "Kept As It Is"),
        ("nothing of it", "nothing of it"),
        ("", ""),
    ],
)
def test_a_value_is_written_as_in_the_text(value: str, written: str):
    assert written == as_written(value, TEXT)


def test_the_words_that_tell_it_come_first():
    text = "The port of Sund. They moved to Port Sund."
    assert as_written("port sund", text, said="to Port Sund") == "Port Sund"
    assert as_written("port sund", text) == "port Sund"


def test_titles_are_small_where_they_are_nouns():
    text = "Captain Oren Valdis and Judge Roth, an Ethiopian Nun, came."
    assert (
        as_written("ethiopian captain", text, said="Captain", is_noun=lambda w: w == "captain")
        == "Ethiopian captain"
    )
    assert as_written("lantern", "LANTERN helps.", said="LANTERN") == "LANTERN"


@given(st.text(max_size=20), st.text(max_size=40))
def test_only_the_capitals_change(value: str, text: str):
    assert (
        as_written(value, text).split() == value.split()
        or as_written(value, text).casefold().split() == value.casefold().split()
    )
