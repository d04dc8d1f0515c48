"""Names read out of handles and addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.stats.handles import name_in_handle, pieces_of, words_in
from byname.stats.places import places_abbreviated


@pytest.mark.parametrize(
    ("handle", "name"),
    [
        ("@annaweaver", "anna weaver"),
        ("weaveranna", "anna weaver"),
        ("ahopkins", "a. hopkins"),
        ("hopkinsb", "b. hopkins"),
        ("j.mcbride", "j. mcbride"),
        ("maria.brown", "maria brown"),
        ("JoannaRealTalk", "joanna"),
        ("NurseJoanna", "joanna"),
        ("hopkins_70", "hopkins"),
        ("joanna1984", "joanna"),
    ],
)
def test_a_handle_holds_a_name(handle: str, name: str) -> None:
    found = name_in_handle(handle)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "handle", ["info", "support", "sales", "nightowl", "MomOfThree", "LifeIsGood", "helpdesk"]
)
def test_a_handle_of_ordinary_words_holds_none(handle: str) -> None:
    assert name_in_handle(handle) is None


def test_a_year_and_the_words_beside_a_name_are_kept() -> None:
    found = name_in_handle("NurseJoanna1984")
    assert found is not None
    assert (found.year, found.others) == (1984, ("nurse",))


def test_words_run_together_are_parted() -> None:
    assert words_in("silverriver") == ("silver", "river")
    assert words_in("xqzt") == ("xqzt",)


def test_letters_that_several_regions_share_are_all_of_them() -> None:
    countries = {place.country for place in places_abbreviated("wa")}
    assert {"US", "AU"} <= countries


@given(st.text(alphabet="abcmnoyz._-@A19", max_size=24))
def test_any_handle_is_read_without_loss_of_letters(handle: str) -> None:
    found = name_in_handle(handle)
    letters = sorted(c for c in handle.lower() if c.isalpha())
    assert sorted("".join(pieces_of(handle))) == letters
    if found is not None:
        assert all(part in "".join(pieces_of(handle)) for part in (found.given, found.surname) if part)
