"""Whose a number, an address or an account is."""

from __future__ import annotations

import pytest
from tests.facts.reading import dossiers_in

_LONG = "The river rose and nobody came for the goats that night, and the road was closed by the water. " * 18


def holders(value: str, text: str) -> set[str]:
    """The labels of everybody to whom a number, an address or an account is given."""
    return {d.person.label for d in dossiers_in(text) for f in d.facts if f.value.text == value}


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        (
            "My name is Mercy Wanyonyi. The agent Tobias Reck took my passport, number AK0778213, and kept it.",
            "AK0778213",
            "Mercy Wanyonyi",
        ),
        (
            "Ruben Askarov drove. Zosia Hrynkevich set up @askarov_prints for the shop.",
            "@askarov_prints",
            "Ruben Askarov",
        ),
        (
            "File: 7402911-237\n\nDeciding officer: Helga Aicher\n\nThe applicant, Modou Ceesay, was heard. The applicant was born in Banjul.",
            "7402911-237",
            "Modou Ceesay",
        ),
    ],
)
def test_a_number_is_whose_it_is_said_to_be(text: str, value: str, label: str) -> None:
    assert holders(value, f"{text}\n\n{_LONG}") == {label}


def test_an_account_that_two_names_fit_is_not_given_by_its_name() -> None:
    text = "Ruben Askarov drove. Vera Askarov baked. Zosia Hrynkevich set up @askarov_prints for the shop."
    assert len(holders("@askarov_prints", f"{text}\n\n{_LONG}")) == 1
