"""Peoples, faiths, nationalities and languages."""

from __future__ import annotations

import pytest

from find.readings import mention_of


@pytest.mark.parametrize(
    ("text", "words", "attribute", "value"),
    [
        ("I am Hazara.", "Hazara", "ethnicity", "hazara"),
        ("He is a Pentecostal.", "Pentecostal", "religion", "pentecostal"),
        ("He joined the Jehovah’s Witnesses then.", "Jehovah’s Witnesses", "religion", "jehovah's witness"),
        ("A Seventh-day Adventist came.", "Seventh-day Adventist", "religion", "adventist"),
        ("She converted to Catholicism.", "Catholicism", "religion", "catholic"),
        ("She speaks Tigrinya.", "Tigrinya", "language", "tigrinya"),
        ("He answered in Arabic without an accent.", "Arabic", "language", "arabic"),
        ("A Belarusian nurse came.", "Belarusian", "nationality", "BY"),
    ],
)
def test_peoples_faiths_and_languages_are_told_apart(
    text: str, words: str, attribute: str, value: str
) -> None:
    mention = mention_of(text, words)
    assert mention is not None
    assert mention.value is not None
    assert (mention.value.attribute, mention.value.text) == (attribute, value)
