"""Whose fact it is, and what the weights understand that no rule could read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.facts.test_dossiers import dossiers_of

from byname.facts.clues import Scene
from byname.facts.subjects import Subjects
from byname.facts.understood import says_something
from byname.facts.whose import owner
from byname.model import Span


def told(text: str, attribute: str) -> dict[str, list[str]]:
    """The values of an attribute by the label of whom they are told of."""
    return {
        d.person.label: [f.value.text for f in d.facts if f.attribute == attribute]
        for d in dossiers_of(text)[1]
    }


@pytest.mark.parametrize(
    ("text", "attribute", "value", "label"),
    [
        (
            "My brother Tariq lost two fingers at the press. I was not there.",
            "health",
            "lost two fingers",
            "Tariq",
        ),
        (
            "Samira Haddou lives in Lyon. Her son Yanis studies in Turin.",
            "residence",
            "lyon",
            "Samira Haddou",
        ),
        ("Ines Marlow, aged 41, was interviewed by the officer.", "age", "41", "Ines Marlow"),
        (
            "Ruben Aslani took along his pupil Samir Kader, a welder from his village, aged 22.",
            "age",
            "22",
            "Samir Kader",
        ),
        (
            "Ruben Aslani drove. His pupil Samir Kader, a welder from his village, aged 22, was arrested at a vigil.",
            "legal_history",
            "arrested",
            "Samir Kader",
        ),
        (
            "Ruben Aslani met Ana Reva (the clerk spells it so), who has a tattoo.",
            "appearance",
            "tattoo",
            "Ana Reva",
        ),
    ],
)
def test_a_fact_goes_to_whom_it_is_told_of(text: str, attribute: str, value: str, label: str) -> None:
    found = told(text, attribute)
    assert any(value in said for said in found[label])
    assert not any(value in said for other, values in found.items() if other != label for said in values)


def test_what_only_the_weights_understood_is_shown_and_not_counted() -> None:
    _, dossiers = dossiers_of(
        "Jonas Wertheim has a port-wine mark over his left eye and sews sails for a living."
    )
    dossier = next(d for d in dossiers if d.person.label == "Jonas Wertheim")
    uncounted = [fact for fact in dossier.facts if not fact.counted]
    assert uncounted
    assert all(0 < fact.confidence < 1 for fact in uncounted)
    assert not any(fact in dossier.counted.facts for fact in uncounted)


def test_facts_that_are_not_counted_stand_behind_all_others() -> None:
    _, dossiers = dossiers_of(
        "I am a welder. I am deaf in one ear. I was born in 1980. I keep my father's brass lamp."
    )
    for dossier in dossiers:
        counted = [fact.counted for fact in dossier.facts]
        assert counted == sorted(counted, reverse=True)
        assert all(premise < counted.count(True) for fact in dossier.facts for premise in fact.premises)


@pytest.mark.parametrize("text", ["a woman", "near a place", "her relative", "there", "s", "[…]"])
def test_words_for_anybody_say_nothing(text: str) -> None:
    assert not says_something(text, "en")


@given(st.data())
def test_whoever_is_chosen_is_somebody_of_the_text(data: st.DataObject) -> None:
    document, dossiers = dossiers_of(
        "Samira told Yanis that Mr Oduya had sold the boat. He wept. She did not."
    )
    people = tuple(dossier.person for dossier in dossiers)
    subjects = Subjects(document, people, ())
    start = data.draw(st.integers(0, len(document.text) - 2))
    span = Span(start=start, end=data.draw(st.integers(start + 1, len(document.text))))
    chosen = owner(span, data.draw(st.sampled_from(["age", "health", "name"])), subjects)
    assert chosen is None or chosen in subjects.people
    sizes = {len(Scene(span, subjects.cast).clues(person.id)) for person in people}
    assert len(sizes) == 1


def test_a_woman_who_works_has_no_role_of_her_own() -> None:
    roles = [
        fact.value.text
        for dossier in dossiers_of("For nine years Ines Marlow, the woman who works, wrote letters.")[1]
        for fact in dossier.facts
        if fact.attribute == "role"
    ]
    assert roles == []
