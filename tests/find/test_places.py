"""Places, peoples, faiths and languages."""

from __future__ import annotations

import pytest

from find.readings import mention_of


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("She lives in Hamburg.", "Hamburg", None),
        ("They fled to Lithuania.", "Lithuania", "country:LT"),
        ("I left for Santo Domingo in March.", "Santo Domingo", None),
        ("He spoke from eastern Ukraine.", "eastern Ukraine", "country:UA"),
        ("In Quetta I gave birth.", "Quetta", None),
        ("He left the US Paralympics there.", "US", "country:US"),
        ("They heard U.S. President Drozd speak.", "U.S.", "country:US"),
    ],
)
def test_a_known_place_has_a_code(text: str, words: str, code: str | None) -> None:
    mention = mention_of(text, words)
    assert mention is not None
    assert mention.kind == "place"
    assert mention.value is not None
    assert mention.value.code is not None
    assert code in (None, mention.value.code)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We hid in Karteniva until spring.", "Karteniva"),
        ("I was sent to the Sawabi camp for training.", "Sawabi camp"),
        ("It is a village called Ti Rivanyè.", "Ti Rivanyè"),
        ("They met at the border at Spinu Boldava.", "Spinu Boldava"),
        ("Tepatilán, 30 August 2018\nI write to you.", "Tepatilán"),
    ],
)
def test_a_place_that_no_gazetteer_knows_is_a_place_by_what_stands_around_it(text: str, words: str) -> None:
    mention = mention_of(text, words)
    assert mention is not None
    assert mention.kind == "place"
