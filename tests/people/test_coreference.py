"""Who is who where rules must weigh: real paragraphs, invented; and the laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.encoder.reading import Encoding
from byname.find import find_mentions
from byname.lang.tokens import readable
from byname.people import find_people
from factory import a_document

NAMES = ("Ilse Varga", "Tomas Okello", "Nadira Shukurova", "Pavel Drozd")
PHRASES = (
    "{0} is a surveyor from the hill towns.", "She had kept the keys of the pumping station.", "He said nothing for a year.",
    "“I counted the lorries,” said {1}.", "Her younger brother was taken on a Sunday.", "The guards called him the clerk.",
    "We slept in the chapel.", "They burned the registers.", "The 31-year-old left in spring.", "{0} never went back.",
)  # fmt: skip


def people_of(text: str) -> list[list[str]]:
    """The words of the mentions of each person."""
    document = a_document(text)
    encoding = Encoding(document.text, readable(document))
    people, _ = find_people(document, find_mentions(document, encoding=encoding), encoding)
    return [[document.of(mention.span) for mention in person.mentions] for person in people]


def together(text: str, *words: str) -> bool:
    """Whether one person has all these mentions."""
    return any(all(word in person for word in words) for person in people_of(text))


def test_two_people_of_one_surname_stay_two() -> None:
    text = (
        "Ilse Varga ran the dispensary. Her cousin, Matej Varga, drove the ambulance. "
        "On the ninth of May Ilse Varga was arrested; Matej Varga hid in the loft for eleven days."
    )
    assert not together(text, "Ilse Varga", "Matej Varga")
    assert together(text, "Ilse Varga", "Her")


def test_somebody_is_described_before_they_are_named() -> None:
    text = (
        "The 31-year-old asked us to meet her behind the cannery.\n\n"
        "“I copied the ledger by hand,” she said.\n\n"
        "Anneliese Kowal was a bookkeeper there until the strike. She left in spring."
    )
    assert together(text, "The 31-year-old", "she", "Anneliese Kowal", "She")


def test_kin_belong_to_whoever_speaks() -> None:
    text = (
        "Interviewer: Who drove?\n\nPavel: My older brother drove the bus. He stopped at the bridge and they took him.\n\n"
        "Interviewer: What did you do?\n\nPavel: I ran. My older brother told me to run.\n\n"
        "Interviewer: Where is he now?\n\nPavel: I do not know."
    )
    assert together(text, "My older brother", "He", "him")
    assert together(text, "you", "I")
    assert not together(text, "I", "He")


def test_i_in_a_quotation_is_its_speaker_and_nobody_else() -> None:
    text = "Tomas Okello met Ilse Varga at the quay. “I had the list in my shoe,” Varga said. He looked away."
    assert together(text, "Ilse Varga", "I", "my", "Varga")
    assert together(text, "Tomas Okello", "He")


def test_they_is_nobody_where_it_means_things() -> None:
    text = "Nadira Shukurova packed the ledgers. They were heavy and they smelled of oil."
    assert not any("They" in person or "they" in person for person in people_of(text))


def test_a_man_is_not_taken_for_a_woman_who_stands_nearer() -> None:
    text = "Tomas Okello wrote to Ilse Varga every week. He signed with a drawing; she burned the letters."
    assert together(text, "Tomas Okello", "He")
    assert together(text, "Ilse Varga", "she")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=12), st.permutations(NAMES))
def test_no_mention_belongs_to_two_people(phrases: list[str], names: list[str]) -> None:
    document = a_document(" ".join(phrases).format(*names))
    people, quotes = find_people(document, find_mentions(document))
    spans = [mention.span for person in people for mention in person.mentions]
    assert len(spans) == len(set(spans))
    assert {quote.speaker for quote in quotes} <= {person.id for person in people} | {None}
    assert sum(person.narrator for person in people) <= 1


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=8))
def test_what_is_read_once_and_twice_is_the_same(phrases: list[str]) -> None:
    text = " ".join(phrases).format(*NAMES)
    assert people_of(text) == people_of(text)


@pytest.mark.parametrize("name", NAMES)
def test_whoever_is_named_is_somebody(name: str) -> None:
    """The ranker may hold a description for nobody's; it is slow to say so of a name."""
    assert any(
        name in person
        for person in people_of(f"On Friday {name} was called to the office. Nobody saw what followed.")
    )


def test_us_in_lets_is_we() -> None:
    assert together("We packed at noon. Let's go, my brother said to us.", "We", "'s", "us")


def test_i_behind_the_first_word_of_a_turn_is_no_numeral() -> None:
    assert together("Ilse: Yeah I know. Where I go, he goes.", "Ilse", "I", "I")


def test_i_behind_a_name_is_a_numeral() -> None:
    assert not together("They spoke of Tsar Peter I, of Varn and of the mill.", "I")
