"""Places: wider ones, in the words of a reporter."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded

BARYSAU = "geonames:630376"
REGION = "Minsk region"


@pytest.mark.parametrize(
    ("text", "said", "to", "expected"),
    [
        ("They met in Barysau.", "Barysau", REGION, "They met in a city in the Minsk region."),
        ("Barysau was quiet.", "Barysau", REGION, "A city in the Minsk region was quiet."),
        ("They met in the town of Barysau.", "Barysau", REGION, "They met in a town in the Minsk region."),
        (
            "She waited at the Barysau bus station.",
            "Barysau",
            REGION,
            "She waited at a bus station in the Minsk region.",
        ),
        ("She waited at the Barysau bus station.", "Barysau", None, "She waited at a bus station."),
        ("Barysau’s mayor came.", "Barysau", REGION, "The local mayor came."),
        ("The Barysau’s mayor came.", "Barysau", REGION, "The local mayor came."),
        ("They met in Barysau, Belarus.", "Barysau", "Belarus", "They met in a city in Belarus."),
        ("They met in Barysau.", "Barysau", None, "They met in a city."),
        ("Her flat at Barysau was searched.", "flat at Barysau", None, "Her flat was searched."),
        (
            "She is a girl from Barysau side, they say.",
            "Barysau",
            None,
            "She is a girl from a city, they say.",
        ),
        (
            "They were taken at Barysau two days before it.",
            "Barysau",
            None,
            "They were taken at a city two days before it.",
        ),
        (
            "He studied at Barysau State University.",
            "Barysau",
            REGION,
            "He studied at a university in the Minsk region.",
        ),
        (
            "They met in a noodle bar in Barysau.",
            "a noodle bar in Barysau",
            REGION,
            "They met in a bar in a city in the Minsk region.",
        ),
        ("She lives in Barysau now.", "She lives in Barysau", None, "She lives in a city now."),
        (
            "It is Barysau here, the power is out.",
            "Barysau here, the power is",
            None,
            "It is a city here, the power is out.",
        ),
        ("He spoke the Barysau way.", "Barysau", REGION, "He spoke a local way."),
        ("He goes to Barysau next month.", "Barysau", None, "He goes to a city next month."),
        ("They met in the Barysau.", "Barysau", None, "They met in a city."),
        (
            "They fled to Barysau in May.",
            "Barysau",
            "United States",
            "They fled to a city in the United States in May.",
        ),
    ],
)
def test_a_place_is_said_by_its_kind_and_what_holds_it(text, said, to, expected):
    assert expected == reworded(text, "location", said, to, code=BARYSAU)


def test_the_second_time_it_is_the_town():
    text = "They met in Barysau. Later Barysau burned."
    found = reworded(text, "location", ("Barysau", "Barysau"), REGION, code=BARYSAU)
    assert "They met in a city in the Minsk region. Later the city burned." == found


@pytest.mark.parametrize(
    ("said", "text", "expected"),
    [
        (
            "Zarechnaya Sloboda",
            "She lives in Zarechnaya Sloboda.",
            "She lives in a place in the Minsk region.",
        ),
        ("Dunga beach", "She sells fish at Dunga beach.", "She sells fish at a beach in the Minsk region."),
        (
            "Zarechny district",
            "She lives in Zarechny district.",
            "She lives in a district in the Minsk region.",
        ),
    ],
)
def test_a_place_that_no_gazetteer_knows(said, text, expected):
    assert expected == reworded(text, "residence", said, REGION)


def test_what_holds_a_town_is_not_said_behind_it():
    assert "They met in Anyplace." == reworded(
        "They met in Anyplace, Minsk Region.", "location", "Minsk Region", None
    )


def test_a_name_that_a_region_and_its_city_share_is_the_city():
    text = "They asked the way to Kyiv."
    assert "They asked the way to a city." == reworded(text, "location", "Kyiv", None, code="geonames:703447")
