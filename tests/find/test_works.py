"""A title, a part or an award is one mention, whatever its words name elsewhere."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.find.works import works
from factory import a_document


def named(text: str) -> list[tuple[str, str]]:
    """The works of a text and what each is."""
    document = a_document(text)
    return [
        (document.of(m.span), m.value.code.removeprefix("work:"))  # type: ignore[union-attr]
        for m in works(document)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She starred in the war film The Ferryman of Lodz (2010).", [("The Ferryman of Lodz", "film")]),
        ("His novel Salt and Ashes was banned.", [("Salt and Ashes", "book")]),
        (
            "He appeared in films such as Grey Harbour (1994), Minsk: A Winter (1996) and Ferns (2001).",
            [("Grey Harbour", "film"), ("Minsk: A Winter", "film"), ("Ferns", "film")],
        ),
        (
            "She was cast as Mara Venn in the series Low Tide.",
            [("Mara Venn", "part"), ("Low Tide", "series")],
        ),
        (
            "He played the role of Captain Oru in Night Boats (2003).",
            [("Captain Oru", "part"), ("Night Boats", "title")],
        ),
        ("She won the Heron Award for Best Debut.", [("Heron Award for Best Debut", "award")]),
        ("He acted in all five Copper Vale films.", [("Copper Vale", "title")]),
        ("It was shown at the 2012 Tallow Bay Film Festival.", [("2012 Tallow Bay Film Festival", "event")]),
    ],
)
def test_a_title_is_whole(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == named(text)


@pytest.mark.parametrize(
    "text",
    [
        "The war took my brother, and I took part in Saturday's march.",
        "She appeared in Minsk in 2010 and spoke Cree.",
        "He worked as Deputy Minister in the ministry.",
        "She wrote Anna a letter.",
        "They filmed us at the gate and played music.",
        "They wrote Kyaw Lin on my badge.",
    ],
)
def test_what_is_no_work(text: str) -> None:
    assert [] == named(text)


def test_a_place_or_a_person_in_a_title_is_none() -> None:
    document = a_document("She starred in the film Anna of Minsk (2010) with others.")
    assert not [
        m for m in find_mentions(document) if m.kind in ("person", "place") and "Minsk" in document.of(m.span)
    ]


def test_an_award_that_thousands_have_identifies_nobody() -> None:
    document = a_document("She was nominated for an Academy Award and a Heron Award.")
    assert ["none", "quasi"] == [m.identifier for m in works(document)]
