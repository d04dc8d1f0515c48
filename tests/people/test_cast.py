"""Who the labels of a transcript stand for."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document

_TALK = "\n\n{a}: I was born by the river.\n\n{q}: And then?\n\n{a}: I left.\n\n{q}: Why?\n\n{a}: They burned my house."


def together(text: str, *words: str) -> bool:
    """Whether one person has all these mentions."""
    document = a_document(text)
    people, _ = find_people(document, find_mentions(document))
    groups = [[document.of(mention.span) for mention in person.mentions] for person in people]
    return any(all(word in group for word in words) for group in groups)


@pytest.mark.parametrize(
    ("head", "labels", "name"),
    [
        ("With remarks by Brandan Ulsted (B).", ("I", "B"), "Brandan Ulsted"),
        ("Present: interviewer (I), husband (R1).", ("I", "R1"), "husband"),
        ("Interviewee: Fatima Lehbin", ("Q", "A"), "Fatima Lehbin"),
        ("Name as given: Filmon Okbain", ("Q", "A"), "Filmon Okbain"),
    ],
)
def test_the_head_of_a_transcript_says_who_speaks(head: str, labels: tuple[str, str], name: str) -> None:
    text = head + _TALK.format(q=labels[0], a=labels[1])
    assert together(text, name, labels[1], "my")


def test_whoever_is_asked_for_a_name_gives_their_own() -> None:
    text = (
        "Q: Shall we begin with your name?\n\nA: No, my own. Noor Kabirin. They never wrote it."
        + _TALK.format(q="Q", a="A")
    )
    assert together(text, "Noor Kabirin", "A", "my")
