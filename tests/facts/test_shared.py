"""Places, days and bodies that nobody owns."""

from __future__ import annotations

import pytest

from byname.pipeline import read_people
from factory import a_document


def _bodies(text: str) -> set[str]:
    reading = read_people(a_document(text, written="2024"))
    return {f.value.text for d in reading.dossiers for f in d.facts if f.attribute == "affiliation"}


@pytest.mark.parametrize(
    "text",
    [
        "Odrun Velk came back. She slept little.\n\nNurses are rare. Military medical staff sign for ten years.",
        "STATEMENT OF Odrun Velk\n\nHome Office reference: [number withheld]\n\nI, Odrun Velk, of a town, will say this.",
    ],
)
def test_a_word_at_the_beginning_of_a_sentence_is_no_body(text: str) -> None:
    """A capital that the sentence gives names nobody's employer."""
    assert not {"military", "home"} & _bodies(text)


def test_a_named_body_is_the_tellers() -> None:
    """What is named in the middle of a sentence belongs to whoever tells it."""
    text = "I kept the books. In May a convoy of the 4th Engineer Regiment crossed the ford."
    assert any("regiment" in body for body in _bodies(text))
