"""Names of several people: the doubt is shown until an editor settles it."""

from __future__ import annotations

import pytest

from byname.model import Address, Doubt, Hand
from byname.pipeline import read_people
from factory import a_document

_BROTHERS = (
    "Ivan Petrov and his brother Oleg Petrov were arrested in May. Petrov was beaten in the van. "
    "Mrs Petrov, their mother, waited outside."
)


def _doubted(text: str, hand: Hand | None = None) -> dict[str, int]:
    """How many may be meant by the doubtful words."""
    document = a_document(text)
    reading = read_people(document, hand=hand or Hand())
    return {document.of(doubt.span): len(doubt.people) for doubt in reading.doubts}


def test_a_surname_of_a_family_is_in_doubt() -> None:
    assert _doubted(_BROTHERS)["Petrov"] == 3  # or their mother


def test_full_names_and_other_genders_are_not_in_doubt() -> None:
    assert set(_doubted(_BROTHERS)) == {"Petrov"}


def test_whoever_is_called_another_is_in_doubt_with_the_first() -> None:
    text = "Anna Holub, a lawyer, and another Anna Holub, a baker, came to the court."
    assert _doubted(text) == {"Anna Holub": 2}


@pytest.mark.parametrize("text", ["Anna Holub came. Holub spoke.", "The nurse met the baker. She spoke.", ""])
def test_one_of_a_name_is_not_in_doubt(text: str) -> None:
    assert not _doubted(text)


def test_what_the_editor_has_split_is_settled() -> None:
    apart = (Address(words="Ivan Petrov"), Address(words="Petrov", occurrence=3))
    assert not _doubted(_BROTHERS, Hand(splits=(apart,)))


def test_whom_words_were_given_to_stands_first() -> None:
    document = a_document(_BROTHERS)
    reading = read_people(document)
    owners = {m.span: d.person.id for d in reading.dossiers for m in d.person.mentions}
    assert reading.doubts
    assert all(isinstance(doubt, Doubt) and owners[doubt.span] == doubt.people[0] for doubt in reading.doubts)
