"""Occupations, offices and ranks."""

from __future__ import annotations

import pytest

from byname.find.roles import roles
from factory import a_document


@pytest.mark.parametrize(
    ("text", "words", "attribute", "value"),
    [
        ("She worked as a midwife.", "midwife", "occupation", "midwife"),
        ("The regiment’s press secretary spoke.", "press secretary", "role", "press secretary"),
        ("I am the head of the laboratory.", "head", "role", "head"),
        ("My husband is a signals sergeant.", "sergeant", "rank", "sergeant"),
        ("He was part of the police force.", "police force", "occupation", "police officer"),
        ("Two nurses came.", "nurses", "occupation", "nurse"),
        ("A former court usher hid us.", "court usher", "occupation", "court usher"),
        ("Major general Odo Vell spoke.", "Major general", "rank", "major general"),
        ("He met a warrant officer.", "warrant officer", "rank", "warrant officer"),
    ],
)
def test_what_somebody_does_is_found(text: str, words: str, attribute: str, value: str) -> None:
    document = a_document(text)
    said = {document.of(m.span): m.value for m in roles(document)}
    assert words in said
    assert said[words] is not None
    assert (said[words].attribute, said[words].text) == (attribute, value)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They told us to guard the door.", "guard"),
        ("He will head north.", "head"),
        ("A general strike began.", "general"),
        ("It was a major problem.", "major"),
    ],
)
def test_a_verb_or_an_adjective_is_no_occupation(text: str, word: str) -> None:
    document = a_document(text)
    assert word not in {document.of(m.span) for m in roles(document)}
