"""The editor's hand: who is who by their word, and whose a fact is; what the file may not say."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.errors import PeopleError
from byname.model import Hand, Person, Quote
from byname.people import find_people, read_hand, with_hand
from byname.people.hand import addresses_of
from byname.pipeline import read_people
from factory import a_document

TEXT = (
    "Mirekin left the coast in 2021. The 25-year-old nurse said she was afraid. Her brother Piotr Zawada stayed in Minsk.\n"
    "The press secretary, Kalina Osip, works in Warsaw. “I came late,” she said. The baker Jurek Lis is her neighbour."
)
NAMES = ("Mirekin", "Piotr Zawada", "Kalina Osip", "Jurek Lis")


def as_read(text: str = TEXT) -> tuple[tuple[Person, ...], tuple[Quote, ...]]:
    from byname.find import find_mentions

    document = a_document(text)
    return find_people(document, find_mentions(document))


def hand(toml: str) -> Hand:
    return read_hand(toml, is_json=False)


def after(toml: str) -> tuple[Person, ...]:
    return with_hand(TEXT, *as_read(), hand(toml))[0]


def mentions(people: tuple[Person, ...]) -> set[frozenset[tuple[int, int]]]:
    return {frozenset((m.span.start, m.span.end) for m in person.mentions) for person in people}


def who(people: tuple[Person, ...], words: str) -> Person:
    at = TEXT.index(words)
    return next(p for p in people if any(m.span.start <= at < m.span.end for m in p.mentions))


def test_joined_people_are_one_with_all_their_mentions() -> None:
    people = after('[[join]]\npeople = ["Mirekin", "Kalina Osip"]')
    assert who(people, "Mirekin") == who(people, "Kalina Osip")
    assert len(people) == len(as_read()[0]) - 1


def test_split_mentions_are_a_person_of_their_own() -> None:
    people = after('[[split]]\nmentions = ["Her", ["she", 1]]')
    assert [m.span.start for m in who(people, "Her brother").mentions] != []
    assert who(people, "she was afraid") != who(people, "Mirekin")
    assert len(who(people, "she was afraid").mentions) == 2


@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=3, unique=True))
@settings(max_examples=20, deadline=None)
def test_join_then_split_is_the_identity(joined: list[str]) -> None:
    """Whoever is joined and taken out again, with all their mentions, is as they were read."""
    people, quotes = as_read()
    splits = []
    for name in joined[1:]:
        named = addresses_of(TEXT, (m.span for m in who(people, name).mentions))
        splits.append({"mentions": [[words, n] for words, places in named.items() for n in places]})
    text = json.dumps({"join": [{"people": joined}], "split": splits})
    assert with_hand(TEXT, people, quotes, read_hand(text, is_json=True)) == (people, quotes)


@pytest.mark.parametrize(
    "toml",
    [
        '[[join]]\npeople = ["Mirekin", "Kalina Osip"]',
        '[[split]]\nmentions = [["she", 1]]',
        '[[rename]]\nperson = "Mirekin"\nto = "the nurse"',
        '[[part]]\nperson = "Jurek Lis"\nis = "public"',
    ],
)
def test_twice_is_once(toml: str) -> None:
    """What the hand has done, it does not do again."""
    once = with_hand(TEXT, *as_read(), hand(toml))
    assert with_hand(TEXT, *once, hand(toml)) == once


def test_a_renamed_person_has_that_label_and_a_public_one_that_part() -> None:
    people = after(
        '[[rename]]\nperson = "Mirekin"\nto = "the nurse"\n[[part]]\nperson = "Jurek Lis"\nis = "public"'
    )
    assert who(people, "Mirekin").label == "the nurse"
    assert who(people, "Jurek").part == "public"


def test_a_dropped_person_has_no_dossier_and_speaks_nothing() -> None:
    people, quotes = with_hand(TEXT, *as_read(), hand('[[drop]]\nperson = "Kalina Osip"'))
    assert not any("Kalina" in TEXT[m.span.start : m.span.end] for p in people for m in p.mentions)
    assert {quote.speaker for quote in quotes} <= {None, *(person.id for person in people)}
    assert [person.id for person in people] == [f"p{n}" for n in range(1, len(people) + 1)]


def test_a_quotation_follows_its_speaker_into_the_join() -> None:
    people, quotes = with_hand(TEXT, *as_read(), hand('[[join]]\npeople = ["Mirekin", "Kalina Osip"]'))
    assert who(people, "Mirekin").id in {quote.speaker for quote in quotes}


def test_a_moved_fact_is_the_other_persons_and_what_follows_follows() -> None:
    document = a_document(TEXT)
    moved = read_people(
        document, hand=hand('[[move]]\nfact = "25-year-old"\nattribute = "age"\nto = "Jurek Lis"')
    )
    owners = {
        dossier.person.label: {fact.attribute for fact in dossier.facts} & {"age", "birth_date"}
        for dossier in moved.dossiers
    }
    assert "age" in owners["Jurek Lis"]
    assert not any(found for label, found in owners.items() if label != "Jurek Lis")


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("nonsense", "not valid TOML"),
        ("[[merge]]\na = 1", "no key 'merge'"),
        ('[[join]]\npeople = ["Mirekin"]', "at least 2"),
        ('[[join]]\nwho = ["a", "b"]', "no key 'who'"),
        ('[[rename]]\nperson = "Mirekin"', "lacks the key 'to'"),
        ('[[part]]\nperson = "Mirekin"\nis = "famous"', "must be one of"),
        ('[[drop]]\nperson = ["Mirekin", 0]', "by words of the text"),
        ('[[drop]]\nperson = "Mirekin"\nsure = 1', "true or false"),
        ('[[move]]\nfact = "Warsaw"\nto = "Mirekin"\nattribute = "house"', "must be one of"),
        ('join = "Mirekin"', "list of tables"),
    ],
)
def test_what_a_file_may_not_say(toml: str, told: str) -> None:
    with pytest.raises(PeopleError, match=told) as error:
        hand(toml)
    assert "Mirekin" not in str(error.value)


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ('[[drop]]\nperson = "Nobody Here"', "nowhere in the text"),
        ('[[drop]]\nperson = ["Mirekin", 2]', "only 1 times"),
        ('[[drop]]\nperson = "the coast"', "mean nobody"),
    ],
)
def test_words_that_do_not_fit_the_text_are_refused(toml: str, told: str) -> None:
    with pytest.raises(PeopleError, match=told):
        after(toml)


def test_a_fact_that_is_not_there_cannot_be_moved() -> None:
    with pytest.raises(PeopleError, match="state no such fact"):
        read_people(a_document(TEXT), hand=hand('[[move]]\nfact = "afraid"\nto = "Mirekin"'))


def test_json_says_the_same_as_toml() -> None:
    table = {
        "join": [{"people": ["Mirekin", ["Kalina Osip", 1]]}],
        "drop": [{"person": "Jurek Lis", "sure": True}],
    }
    toml = '[[join]]\npeople = ["Mirekin", "Kalina Osip"]\n[[drop]]\nperson = "Jurek Lis"\nsure = true'
    assert read_hand(json.dumps(table), is_json=True) == hand(toml)


def test_decisions_are_counted_without_a_word_of_the_text() -> None:
    assert hand('[[drop]]\nperson = "Jurek Lis"').decisions == ("dropped: 1",)
