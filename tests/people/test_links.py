"""Phrases that the grammar, or a heading, makes one person."""

from __future__ import annotations

import pytest

from byname.pipeline import read_people
from factory import a_document


def _called(text: str) -> list[set[str]]:
    document = a_document(text, written="2024")
    return [{document.of(m.span) for m in d.person.mentions} for d in read_people(document).dossiers]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "The fourth wore a brown jacket and I recognised him as Corporal Lemay of the post.",
            "him",
            "Lemay",
        ),
        ("A neighbour, Witness K., aged 72, saw the officers.", "A neighbour", "Witness K"),
        ("STATEMENT OF PROSECUTION WITNESS 6\n\nI, Dan Ottomar, say that I sell fish.", "WITNESS 6", "I"),
        ("I, Ebrim Sowe, husband of Isa Bojan, say: I drove. My wife sells cloth.", "Isa Bojan", "My wife"),
    ],
)
def test_one_person_by_two_phrases(text: str, one: str, other: str) -> None:
    """Whom a verb recognises, a code explains, a heading files or a marriage names is one person."""
    assert any({one, other} <= called for called in _called(text))


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "Odo Drozd left. After a call to speak with his mother, Drozd was put through to a lawyer.",
            "his mother",
            "Drozd",
        ),
        (
            "I, Ebrim Sowe, husband of Isa Bojan, saw Petar Zun. His wife sells cloth.",
            "Isa Bojan",
            "His wife",
        ),
        ("On the statement of Witness 6 I, Dan Ottomar, say that I sell fish.", "Witness 6", "I"),
    ],
)
def test_another_person(text: str, one: str, other: str) -> None:
    """Somebody else's wife and a witness who is only quoted are other people."""
    assert not any({one, other} <= called for called in _called(text))


def test_people_by_whom_something_was_done() -> None:
    """Men who beat somebody are a group, although nothing counts them."""
    assert any(
        "men" in called
        for called in _called("Ilan Perun was beaten in his doorway by men who wanted medals.")
    )


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("11. I find the appellant credible. His faith was not got up for the occasion.", "the appellant"),
        ("They left the teacher blind in both eyes.", "the teacher"),
    ],
)
def test_an_adjective_behind_an_object_is_no_noun(text: str, person: str) -> None:
    """How somebody is found or left is no part of what they are called."""
    assert any(person in called for called in _called(text))
