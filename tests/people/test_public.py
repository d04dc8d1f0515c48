"""Whom everybody knows is public, in passing only, and never somebody through whom another is known."""

from __future__ import annotations

import pytest

from byname.pipeline import read_people
from factory import a_document


def parts(text: str) -> dict[str, str]:
    return {dossier.person.label: dossier.person.part for dossier in read_people(a_document(text)).dossiers}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ona Venn read us a poem by Taras Shevchenko in the cell.", "Taras Shevchenko"),
        ("Prime Minister Janez Novik of Slovenia came to the camp where Ona Venn worked.", "Janez Novik"),
        ("The Slovenian president, Milan Horvat, came. Ona Venn was a nurse.", "Milan Horvat"),
        ("Anna Kowal, the education minister of Poland, came. Ona Venn was a nurse.", "Anna Kowal"),
        ("Ona Venn left when President Museveni was elected again.", "Museveni"),
    ],
)
def test_the_office_or_the_world_makes_somebody_public(text: str, name: str) -> None:
    found = parts(text)
    assert found[name] == "public"
    assert {part for label, part in found.items() if label != name} <= {"private", "source"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My friend the minister, Oleg Sorin of Slovenia, got me the visa. I am a nurse.", "Oleg Sorin"),
        ("Ona Venn was the driver of the Slovenian president, Milan Horvat.", "Milan Horvat"),
        ("Ona Venn was taught by Anna Kowal, the education minister of Poland.", "Anna Kowal"),
        ("The president of the club, Karl Bode, came. Ona Venn was a nurse.", "Karl Bode"),
        ("The mayor of Upton, Karl Bode, came. Ona Venn was a nurse.", "Karl Bode"),
        ("President Karl Bode came to the club. Ona Venn was a nurse.", "Karl Bode"),
        ("I am Anna Kowal, the education minister of Poland. I fled in 2020.", "Anna Kowal"),
    ],
)
def test_whoever_ties_somebody_or_is_known_to_few_is_protected(text: str, name: str) -> None:
    found = {part for label, part in parts(text).items() if name in label}
    assert found
    assert "public" not in found


def test_whoever_the_text_is_about_is_not_there_in_passing() -> None:
    text = "Anna Kowal, the education minister of Poland, came. " + "Anna Kowal left. " * 6
    assert parts(text)["Anna Kowal"] != "public"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ona Venn saw the Slovenian president on television.", "the Slovenian president"),
        ("The president of Chile spoke. Ona Venn was a nurse.", "The president"),
    ],
)
def test_whoever_is_told_by_the_highest_office_of_a_state_alone_is_public(text: str, label: str) -> None:
    assert parts(text)[label] == "public"


@pytest.mark.parametrize(
    "text",
    [
        "Her brother, the Slovenian foreign minister, laughed. Ona Venn was a nurse.",
        "I am the Slovenian foreign minister. I fled in 2020.",
        "Ona Venn saw the president of the club.",
        "Ona Venn saw the Slovenian deputy minister.",
    ],
)
def test_an_office_of_ones_own_or_of_ones_kin_is_not(text: str) -> None:
    assert "public" not in parts(text).values()
