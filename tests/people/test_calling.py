"""Further names that a text gives somebody."""

from __future__ import annotations

import pytest
from tests.people.test_people import together


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pavlo Riznyk, known to the whole depot as Old Signal, walked its tracks.", ("Pavlo Riznyk", "Old Signal")),
        ("He was known in the camp as Left Boot. Left Boot ran.", ("He", "Left Boot", "Left Boot")),
        ("Amina Bello, “Mama Dawn” to anyone who has owned a radio, was born in 1987.", ("Amina Bello", "Mama Dawn")),
        ("The guard hit me. They called me the Brush.", ("me", "Brush")),
        ("My call sign is Chabor. I serve.", ("My", "Chabor")),
        ("Dias worked at the field. His nickname at work is this also, Qysqash. Qysqash was shot.", ("His", "Qysqash")),
        ("Amina Bello writes under the pen name Night Heron. Night Heron lives in Kaduna.", ("Amina Bello", "Night Heron")),
        ("Ruben Askar blinked. Zubra Maly, as the listeners call him, has not been on the air.", ("Ruben Askar", "him", "Zubra Maly")),
        ("Vera (aka Stone Fox) sang.", ("Vera", "Stone Fox")),
        ("Amina Bello (born 1984 in Orvik), better known as Night Heron, sings.", ("Amina Bello", "Night Heron")),
        ("The commander, who was known to all as Grandfather Frost, left.", ("The commander", "Grandfather Frost")),
        ('From: "Bremsklotz" <b.1@mail.example>\n\nI am an engineer. I write because I must.', ("Bremsklotz", "I")),
    ],
)  # fmt: skip
def test_a_name_that_is_given_to_somebody_is_theirs(text: str, words: tuple[str, ...]) -> None:
    assert together(text, *words)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Amina Bello left for the quarter known as Old Harbour.", "Amina Bello", "Old Harbour"),
        ("Amina Bello said to Tariq: “Never Again.”", "Amina Bello", "Never Again"),
    ],
)
def test_what_nobody_is_called_is_nobodys_name(text: str, one: str, other: str) -> None:
    assert not together(text, one, other)
