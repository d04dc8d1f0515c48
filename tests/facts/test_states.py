"""Whose nationals people are, where they live and what they have studied, as it follows from where they work."""

from __future__ import annotations

import pytest

from facts.reading import facts_about, follows

_CASE = (
    "The application was lodged against the Kingdom of Sweden under Article 34 of the Convention for the Protection of "
    "Human Rights and Fundamental Freedoms by a Swedish national, Ms Ana Orn. {}\n\nThe Uppsala District Court in Sweden "
    "dismissed the claim. The Svea Court of Appeal in Stockholm upheld it. The applicant lives in Uppsala."
)


@pytest.mark.parametrize(
    ("sentence", "label", "fact"),
    [
        ("The Swedish Government were represented by their Agent, Mr Odo Vell.", "Odo Vell", ("nationality", "SE")),
        ("The Swedish Government were represented by their Agent, Mr Odo Vell.", "Odo Vell", ("occupation", "government lawyer")),
        ("Mr Odo Vell of the Ministry of Finance wrote to the Court.", "Odo Vell", ("occupation", "government official")),
        ("The Turkish Government were represented by their Agent, Mr Odo Vell.", "Odo Vell", ("nationality", "TR")),
        ("She was represented by Mr Odo Vell, a lawyer practising in Stockholm.", "Odo Vell", ("nationality", "SE")),
        ("The President of the Second Section decided to give notice.", "the President", ("occupation", "judge")),
        ("The President of the Second Section decided to give notice.", "the President", ("residence", "strasbourg")),
        ("The President of the Second Section decided to give notice.", "the President", ("employer", "second section of the european court of human rights")),
        ("The Uppsala Public Prosecutor filed an indictment.", "the Uppsala Public Prosecutor", ("employer", "uppsala public prosecutor's office")),
        ("Professor Odo Vell wrote to the Court.", "Odo Vell", ("education", "doctorate")),
        ("The notary in the case, Mr Odo Vell, died.", "Odo Vell", ("nationality", "SE")),
    ],
)  # fmt: skip
def test_what_follows_from_an_office(sentence: str, label: str, fact: tuple[str, str]) -> None:
    assert fact in follows(label, _CASE.format(sentence))


def test_a_country_of_a_story_says_nothing_of_whoever_is_in_it() -> None:
    text = "I lived in Sweden. Stockholm is cold, Uppsala is colder. Mr Odo Vell sold bread in the street."
    assert not {a for a, _ in follows("Odo Vell", text)} & {"nationality", "residence"}


def test_every_conclusion_names_premises_that_exist_and_is_no_surer_than_they_are() -> None:
    text = _CASE.format("The Swedish Government were represented by their Agent, Mr Odo Vell.")
    facts = facts_about("Odo Vell", text)
    concluded = [f for f in facts if f.basis == "inferred"]
    assert concluded
    assert all(f.premises and max(f.premises) < facts.index(f) for f in concluded)
    assert all(f.confidence < 1 for f in concluded)
