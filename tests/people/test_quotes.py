"""Who speaks each quotation."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document


def speakers(text: str) -> dict[str, str | None]:
    """The words of each quotation -> the label of its speaker."""
    document = a_document(text)
    people, quotes = find_people(document, find_mentions(document))
    labels = {person.id: person.label for person in people}
    return {document.of(quote.span): labels.get(quote.speaker or "") for quote in quotes}


@pytest.mark.parametrize(
    "text",
    [
        "“It is harder now,” said Mirekin.",
        "“It is harder now,” Mirekin said.",
        "Mirekin said: “It is harder now,”",
        "Mirekin smiled. “It is harder now,” he said.",
        "According to Mirekin, nobody came. “It is harder now,” he added.",
    ],
)
def test_the_speaker_stands_before_or_after(text: str) -> None:
    assert speakers(text)["It is harder now,"] == "Mirekin"


def test_a_monologue_goes_on_over_paragraphs() -> None:
    text = "“They came at night,” said Mirekin. “They had a list.\n“For me it was over.”"
    assert set(speakers(text).values()) == {"Mirekin"}


def test_two_speakers_keep_their_words() -> None:
    text = "“I signed,” said Anneliese Kowal.\n“I did not,” said Piotr Zawada."
    assert speakers(text) == {"I signed,": "Anneliese Kowal", "I did not,": "Piotr Zawada"}


def test_turns_of_a_transcript_are_quotations() -> None:
    text = (
        "INTERVIEWER: How old are you?\nRESPONDENT: Twenty-six.\nINTERVIEWER: And then?\nRESPONDENT: I left."
    )
    assert speakers(text)["I left."] == "RESPONDENT"
    assert speakers(text)["How old are you?"] == "INTERVIEWER"


def test_a_short_name_in_brackets_is_no_quotation() -> None:
    assert speakers("Mr Rustam Mukhamedin (“the first applicant”) was born in 1979.") == {}


def test_the_spokesman_who_refused_says_the_next_words() -> None:
    text = "Her boss, Viktar Hrynko, was dismissed.\nA spokesman for the ministry, Ivan Padalkin, declined to comment. “We do not discuss it,” he said."
    assert speakers(text) == {"We do not discuss it,": "Ivan Padalkin"}


def test_indirect_speech_is_no_quotation() -> None:
    assert speakers("He said that he had seen it. She asked whether it was true.") == {}
