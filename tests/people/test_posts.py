"""People in posts: who writes, whose numbers stand in them, who lives with the writer."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.model import Person
from byname.people import find_people
from factory import a_document


def people_of(text: str) -> tuple[Person, ...]:
    document = a_document(text)
    return find_people(document, find_mentions(document))[0]


def said_of(text: str, label: str) -> list[str]:
    """The words of the mentions of one person."""
    document = a_document(text)
    people = find_people(document, find_mentions(document))[0]
    return [document.of(m.span) for p in people if p.label == label for m in p.mentions]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("@annika_70 : My client portal is down again.", "@annika_70"),
        ("Ingmar : I lost the log of the pump.", "Ingmar"),
        ("June : Working late on the roof again.", "June"),
        ("Seller: BargainBirgitta\nLocation: Cork\nItem: A lamp. It has served me well.", "BargainBirgitta"),
        ("Name: Torvald | Location: Cork | Time: 2023-05-01 12:10\nI liked the article.", "Torvald"),
        ("Hi all, Birgitta here. I need a new saw.", "Birgitta"),
        ("Another quiet day at the kiln. #PotterLife @birgitta.hopkins", "birgitta.hopkins"),
    ],
)
def test_whoever_writes_a_post_is_its_narrator(text: str, label: str) -> None:
    assert [p.label.lstrip("@") for p in people_of(text) if p.narrator] == [label.lstrip("@")]


def test_a_word_before_a_colon_is_nobody() -> None:
    assert all(p.label != "Warning" for p in people_of("Warning: the bridge is closed. Use the ferry."))


def test_a_signature_is_the_writer_of_a_handle() -> None:
    text = "@birgitta.hopkins : My saw broke. Thanks, Birgitta"
    assert {"@birgitta.hopkins", "My", "Birgitta"} <= set(said_of(text, "@birgitta.hopkins"))


def test_a_relative_with_the_name_of_the_handle_is_somebody_else() -> None:
    text = "@hopkins_70 : Big thanks to Roland & Deborah Hopkins for everything."
    assert {"@hopkins_70", "Roland", "Deborah Hopkins"} <= {p.label for p in people_of(text)}


def test_a_number_with_my_is_the_writers_and_another_is_somebodys() -> None:
    text = "@annika_70 : My work phone (+353 85 012 3456) rang. The client record NZ-DL-7721345 is gone."
    people = people_of(text)
    document = a_document(text)
    owner = {document.of(m.span): p for p in people for m in p.mentions}
    assert owner["+353 85 012 3456"].narrator
    assert not owner["NZ-DL-7721345"].narrator
    assert "NZ-DL-7721345" in owner["NZ-DL-7721345"].label


def test_two_numbers_of_different_kinds_are_one_persons_two_of_one_kind_two_peoples() -> None:
    one = people_of("Ingmar : Check NZ-ID-7721345 and passport K7721345 in the file.")
    two = people_of("Ingmar : Check NZ-ID-7721345 and NZ-ID-9921346 in the file.")
    assert (len(one), len(two)) == (2, 3)


def test_an_address_is_that_of_whom_it_names() -> None:
    text = "Birgitta : The log says access denied for b.hopkins@kilnworks.org again. I gave up."
    assert "b.hopkins@kilnworks.org" in said_of(text, "Birgitta")


def test_an_address_of_an_office_is_nobodys() -> None:
    assert len(people_of("Birgitta : I wrote to info@kilnworks.org yesterday.")) == 1


def test_in_a_long_text_a_number_makes_nobody() -> None:
    text = "I kept bees. " * 130 + "The form had the number NZ-ID-7721345 on it."
    assert len(people_of(text)) == 1


def test_children_who_are_only_counted_are_people_of_their_own() -> None:
    labels = [p.label for p in people_of("Ingmar : Divorced dad of three, still smiling.")]
    assert labels == ["Ingmar", "child 1, one of three", "child 2, one of three", "child 3, one of three"]


def test_somebody_elses_children_are_not_counted_for_the_writer() -> None:
    assert not any(
        "child" in p.label for p in people_of("Ingmar : She is a mother of three and runs the mill.")
    )


def test_a_marriage_has_a_spouse() -> None:
    assert "the spouse" in [p.label for p in people_of("Ingmar : Being married keeps me sane.")]
    named = [p.label for p in people_of("Ingmar : Married to Solveig and happy.")]
    assert "Solveig" in named
    assert "the spouse" not in named


def test_what_a_writer_says_they_are_is_the_writer() -> None:
    text = "Ingmar : As a tired dad, I sleep little."
    assert "a tired dad" in said_of(text, "Ingmar")


def test_compounds_mean_nobody() -> None:
    labels = [p.label for p in people_of("Ingmar : Our patient records and driver's license scans are gone.")]
    assert not any("patient" in label or "driver" in label for label in labels)


def test_a_telephone_in_a_sentence_of_the_writer_is_the_writers() -> None:
    text = "@annika_70 : Still fixing the roof. Taking calls on +353 85 012 3456 all day."
    assert "+353 85 012 3456" in said_of(text, "@annika_70")


def test_a_telephone_that_a_system_shows_is_somebodys() -> None:
    text = "@annika_70 : Still fixing the app. The log shows +353 85 012 3456 twice."
    assert "+353 85 012 3456" not in said_of(text, "@annika_70")


def test_whom_a_post_deals_with_has_the_number_in_it() -> None:
    text = "Ingmar : I could not find a guest in the book. It only said NZ-ID-7721345 there."
    document = a_document(text)
    others = [[document.of(m.span) for m in p.mentions] for p in people_of(text) if not p.narrator]
    assert others == [["a guest", "NZ-ID-7721345"]]
