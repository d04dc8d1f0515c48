"""Whom a proceeding calls by a part."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document

_TWO = "The case was brought by Mr Odo Vell and Ms Ana Orn (“the applicants”) on 3 May 2001. "


def mentions_of(name: str, text: str) -> list[str]:
    """The words for whoever has a name, in lower case."""
    document = a_document(text)
    people, _ = find_people(document, find_mentions(document))
    return [
        document.of(m.span).lower()
        for person in people
        if any(document.of(m.span) == name for m in person.mentions)
        for m in person.mentions
    ]


@pytest.mark.parametrize(
    ("name", "party"), [("Odo Vell", "the first applicant"), ("Ana Orn", "the second applicant")]
)
def test_applicants_are_numbered_in_the_order_of_their_names(name: str, party: str) -> None:
    text = _TWO + "The first applicant sold the mill. The second applicant kept the boat."
    assert party in mentions_of(name, text)
    assert len([m for m in mentions_of(name, text) if "applicant" in m]) == 1


def test_whoever_has_gone_to_court_is_the_plaintiff_there() -> None:
    text = (
        "Mr Odo Vell (“the applicant”) was born in 1950. On 3 May 2001 the applicant filed an action for damages. "
        "The court held that the plaintiff had waited too long."
    )
    assert "the plaintiff" in mentions_of("Odo Vell", text)


def test_whoever_was_taken_to_court_is_not_the_plaintiff() -> None:
    text = (
        "Mr Odo Vell (“the applicant”) was born in 1950. On 3 May 2001 an action was brought against the applicant, "
        "and the applicant filed a defence. The court held that the plaintiff had waited too long."
    )
    assert "the plaintiff" not in mentions_of("Odo Vell", text)


def test_a_son_with_the_same_initials_is_not_the_father() -> None:
    text = "Mr Odo Vell was born in 1950. He sued his son, O.V., for the mill."
    assert "o.v." not in mentions_of("Odo Vell", text)
