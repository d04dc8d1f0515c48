"""Who is somebody, and what is a body, a kind or a crowd."""

from __future__ import annotations

import pytest

from byname.find import find_mentions
from byname.model import Span
from byname.people import find_people
from byname.people.candidate import Candidate
from byname.people.somebody import _names_office
from factory import a_document


def labels(text: str) -> set[str]:
    document = a_document(text)
    return {person.label.lower() for person in find_people(document, find_mentions(document))[0]}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Ms Ana Orn sued. The Government did not appoint a lawyer.", "a lawyer"),
        ("Mr Odo Vell applied for the post of a guard at the mill.", "a guard"),
        ("Mr Odo Vell wrote to the Ministry. The Ministry did not answer.", "the ministry"),
        ("Mr Odo Vell appealed. The District Court dismissed his claim.", "the district court"),
        ("Ms Ana Orn and Mr Odo Vell, lawyers practising in Tartu, wrote the claim.", "lawyers"),
        ("The Ministry of Justice wrote to Ms Ana Orn.", "justice"),
        ("The court heard witnesses. Ms Ana Orn came late.", "witnesses"),
        ("A lawyer shall be assigned to whoever asks. Ms Ana Orn asked.", "a lawyer"),
        (
            "The case was brought by two Swedish nationals, Ms Ana Orn and Mr Odo Vell.",
            "two swedish nationals",
        ),
        ("Ms Ana Orn lost her child benefit.", "child"),
        ("Competent doctors may be heard. Ms Ana Orn left.", "competent doctors"),
        ("I. THE FACTS\n\nMr Odo Vell was born in Tartu.", "the narrator"),
        ("Ms Ana Orn read the expert report on the mill.", "the expert"),
        ("Mr Odo Vell was said to belong to an armed terrorist organisation.", "an armed terrorist"),
        ("Ms Ana Orn was refused a benefit for widows. It was paid to widows alone.", "widows"),
        ("Mr Odo Vell had the status of a civil servant.", "a civil servant"),
        ("Ms Ana Orn was dismissed by her employer.", "her employer"),
        ("Whoever had lost his or her home was heard. Ms Ana Orn wrote it down.", "his"),
        ("On 2 March 1975 police officers from Tartu came.", "2 march 1975 police officers"),
        ("Ms Ana Orn wrote to the ministry. Nobody could ask that person.", "that person"),
    ],
)
def test_nobody_could_be_looked_for_by_this(text: str, nobody: str) -> None:
    assert nobody not in labels(text)


@pytest.mark.parametrize(
    ("text", "somebody"),
    [
        ("Ms Ana Orn went home. A man followed her.", "a man"),
        ("The mayor of Tartu signed the order.", "the mayor"),
        ("Ms Ana Orn testified before a judge in Tartu.", "a judge"),
        ("Six police officers came. They broke the door.", "six police officers"),
        ("Her brother was a witness.", "her brother"),
        ("Sixty-two people slept in the hall.", "sixty-two people"),
        ("Ms Ana Orn hid forty one residents of the mill.", "one residents"),
        ("Men came to the mill at night. They broke the door.", "men"),
        ("Officials came from the capital. They slept in the school.", "officials"),
    ],
)
def test_somebody_could_be_looked_for_by_this(text: str, somebody: str) -> None:
    assert somebody in labels(text)


def test_a_body_that_is_quoted_keeps_its_words() -> None:
    document = a_document("The newspaper said: “We saw nothing that night at the old mill.”")
    people, quotes = find_people(document, find_mentions(document))
    assert [q.speaker for q in quotes] == [people[0].id]


def test_a_title_and_a_name_that_are_an_office_together_name_nobody() -> None:
    def named(words: str, title: str = "") -> Candidate:
        return Candidate(Span(start=0, end=len(words)), "name", words, title=title)

    assert _names_office(named("Executive", "Chief"), "en")
    assert _names_office(named("Between"), "en")
    assert not _names_office(named("Orn", "Judge"), "en")
    assert not _names_office(named("Will"), "en")


@pytest.mark.parametrize("byname", ["Curlew", "Yellowhammer", "Crossbill", "Hornbill"])
def test_a_byname_is_always_somebody(byname: str) -> None:
    text = (
        f"The early 2020s\n\n{byname}, in his early twenties, left a city then. He had been a guard. "
        "“I walked with my brother,” he said.\n\nBullfinch works. She has a family."
    )
    assert {byname.lower(), "bullfinch"} <= labels(text)
