"""Labels before what is said: transcripts, numbered questions, exported chats."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document


def speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation and the label of its speaker, in the order of the text."""
    document = a_document(text)
    people, quotes = find_people(document, find_mentions(document))
    labels = {person.id: person.label for person in people}
    return [(document.of(quote.span), labels.get(quote.speaker or "")) for quote in quotes]


@pytest.mark.parametrize(
    "line",
    ["[14/03/2022, 21:0{n}] {who}: {said}", "14/03/2022, 21:0{n} - {who}: {said}", "21.0{n} {who}: {said}"],
)
def test_a_message_of_a_chat_is_said_by_whoever_its_line_names(line: str) -> None:
    said = [("Haleth", "are you home?"), ("Idrin", "not yet, they took the car")] * 2
    text = "\n".join(line.format(n=n, who=who, said=words) for n, (who, words) in enumerate(said))
    assert speakers(text) == [(words, who) for who, words in said]


def test_numbered_questions_are_one_speakers() -> None:
    text = "Q1. Where were you born?\nA. In the hills.\n\nQ2. And your trade?\nA. I mended nets."
    labels = [who for _, who in speakers(text)]
    assert labels == ["Q", "A", "Q", "A"]


def test_the_letters_of_sections_are_nobody() -> None:
    document = a_document(
        "A. The facts\n\nMs Ana Orn came.\n\nB. The law\n\nNothing else.\n\nA. Costs\n\nNone."
    )
    people, _ = find_people(document, find_mentions(document))
    assert {person.label for person in people} == {"Ana Orn"}


def test_the_head_of_a_record_has_no_speakers() -> None:
    text = "Date: Monday\nPlace: Tartu\nDate: Tuesday\nPlace: Tartu\n\nI was born there."
    document = a_document(text)
    people, _ = find_people(document, find_mentions(document))
    assert {person.label for person in people}.isdisjoint({"Date", "Place"})
