"""The tagger reads everything, says probabilities, and knows what no list has."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.encoder import reading
from byname.find.tagger import KINDS, Tags, tags
from factory import a_document

TEXT = (
    "Ms Oyelaran-Dube, a bus inspector, told the Kestrel Valley tribunal that on 3 March 2017 "
    "two sergeants had taken her brother Temiloluwa from the depot at Old Pillar Road."
)


def said_of(words: str, text: str = TEXT) -> Tags:
    """The tags of some words of a text."""
    found, start = tags(a_document(text)), text.index(words)
    inside = (found.end > start) & (found.start < start + len(words))
    return Tags(
        *(getattr(found, name)[inside] for name in ("start", "end", "kinds", "score", "direct", "roles"))
    )


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Oyelaran-Dube", "person"),
        ("Temiloluwa", "person"),
        ("3 March 2017", "time"),
        ("Old Pillar Road", "place"),
    ],
)
def test_names_and_dates_that_no_list_has_are_known_by_their_surroundings(words: str, kind: str) -> None:
    said = said_of(words)
    assert {kind} == {KINDS[int(row)] for row in said.kinds.argmax(axis=1)}
    assert said.score.min() > 0.5


@pytest.mark.parametrize("words", ["two sergeants", "a bus inspector", "her brother"])
def test_people_told_by_what_they_are_are_roles(words: str) -> None:
    assert said_of(words).roles[:, 1:].sum(axis=1).min() > 0.5


@pytest.mark.parametrize("words", ["told", "that on", "had taken"])
def test_plain_words_identify_nobody(words: str) -> None:
    assert said_of(words).score.max() < 0.5


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_whatever_is_read_has_probabilities_and_stands_in_the_text(text: str) -> None:
    found = tags(a_document(text))
    assert all(0 <= start < end <= len(text) for start, end in zip(found.start, found.end, strict=True))
    for table in (found.kinds, found.roles):
        assert np.allclose(table.sum(axis=1), 1, atol=1e-4)
    assert ((found.score >= 0) & (found.score <= 1)).all()


def test_a_name_is_found_wherever_it_stands_in_a_long_text() -> None:
    """No part is cut off and no border of a window or a segment hides anything."""
    filler = "The road was wet and nobody spoke, and the lorry went on through the night. "
    for before in (0, 3, 17, 60, 150, 400):
        text = filler * before + TEXT + filler * 30
        start = text.index("Temiloluwa")
        found = tags(a_document(text))
        assert found.score[(found.end > start) & (found.start < start + 10)].min() > 0.5


def test_a_document_longer_than_memory_likes_is_read_in_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_SEGMENT", 300)
    text = "\n\n".join([TEXT] * 8) + "x" * 900
    found = tags(a_document(text))
    read = {place for start, end in zip(found.start, found.end, strict=True) for place in range(start, end)}
    assert all(place in read for place, sign in enumerate(text) if sign.isalnum())
    assert len(found.start) == len(found.score) == len(found.kinds)
