"""What a text gives away about each person, from its words to the dossier."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.facts import collect_dossiers
from byname.find import find_mentions
from byname.model import ATTRIBUTES, Document, Dossier, Fact
from byname.people import find_people
from factory import a_document


def dossiers_of(text: str, written: str | None = "2023-02-04") -> tuple[Document, tuple[Dossier, ...]]:
    document = a_document(text, written=written)
    mentions = find_mentions(document)
    people, quotes = find_people(document, mentions)
    return document, collect_dossiers(document, mentions, people, quotes)


def facts_of(text: str, label: str | None = None, written: str | None = "2023-02-04") -> list[Fact]:
    """The facts of one person, or of all."""
    _, dossiers = dossiers_of(text, written)
    return [f for d in dossiers for f in d.facts if label is None or d.person.label == label]


@pytest.mark.parametrize(
    ("text", "attribute", "evidence"),
    [
        ("I am 34 years old.", "age", "34 years old"),
        ("I was born in Herat on 14 March 1987.", "birth_date", "14 March 1987"),
        ("I was born in Herat on 14 March 1987.", "birthplace", "Herat"),
        ("I live in Hamburg now.", "residence", "Hamburg"),
        ("I am Hazara and Shia.", "ethnicity", "Hazara"),
        ("I am Hazara and Shia.", "religion", "Shia"),
        ("I speak Dari and a little German.", "language", "Dari"),
        ("I worked as a midwife for six years.", "occupation", "midwife"),
        ("I have two daughters and a cat.", "children", "two daughters"),
        ("My husband was a driver.", "marital_status", "My husband"),
        ("I suffer from asthma.", "health", "asthma"),
        ("I cannot close my right hand.", "health", "cannot close my right hand"),
        ("I sell bread at the station.", "occupation", "sell bread at the station"),
        ("I was arrested in May.", "legal_history", "arrested"),
        ("They held me in a cell. For eleven weeks I saw no sun in that cell.", "legal_history", "For eleven weeks"),
        ("I fled to Lithuania on foot.", "migration", "fled to Lithuania"),
        ("I keep a list of the dead.", "possession", "a list of the dead"),
        ("You can reach me on +49 160 5550199.", "contact", "+49 160 5550199"),
        ("I was the fourth woman to be appointed a judge there.", "biography", "appointed a judge"),
        ("I am in charge of the medicines.", "role", "in charge of the medicines"),
        ("I work at the military hospital in Quetta.", "employer", "the military hospital in Quetta"),
        ("I joined the Kalina regiment.", "affiliation", "Kalina regiment"),
    ],
)  # fmt: skip
def test_what_a_narrator_says_is_their_fact_in_exactly_these_words(
    text: str, attribute: str, evidence: str
) -> None:
    document, dossiers = dossiers_of(text)
    narrator = next(d for d in dossiers if d.person.narrator)
    said = [
        document.of(s) for f in narrator.facts if f.attribute == attribute and f.basis == "stated" for s in f.evidence
    ]  # fmt: skip
    assert evidence in [words.strip() for words in said] or any(evidence in words for words in said)


@pytest.mark.parametrize(
    ("text", "label", "attribute", "value"),
    [
        ("Don Cheperro, who was seventy-one, gave us beans.", "Cheperro", "age", "71"),
        ("Anneliese Kowalczyk, 52, has three children.", "Anneliese Kowalczyk", "age", "52"),
        ("Anneliese Kowalczyk, 52, has three children.", "Anneliese Kowalczyk", "children", "three children"),
        ("Lieutenant Viktar Hrynko came.", "Viktar Hrynko", "rank", "lieutenant"),
        ("They call me Doctor Ternero. I ran.", "Ternero", "alias", "ternero"),
        ("Volhava was born in 1985. She lives in Hamburg.", "Volhava", "residence", "hamburg"),
    ],
)
def test_a_fact_goes_to_whom_it_is_about(text: str, label: str, attribute: str, value: str) -> None:
    found = [f.value.text for f in facts_of(text, label) if f.attribute in (attribute, "name")]
    assert value in found


def test_an_age_in_words_is_as_wide_as_the_words() -> None:
    ages = [f.value for f in facts_of("Heron was in his early twenties.") if f.attribute == "age"]
    assert [(age.low, age.high) for age in ages] == [(20, 23)]


def test_a_vague_date_stays_vague() -> None:
    dates = [f.value for f in facts_of("Heron left at some point in 2021.") if f.attribute == "event_date"]
    assert [date.text for date in dates] == ["2021"]


def test_a_negated_fact_is_none() -> None:
    assert not [f for f in facts_of("I was never arrested.") if f.attribute == "legal_history"]


def test_all_places_of_one_value_are_the_evidence_of_one_fact() -> None:
    document, dossiers = dossiers_of(
        "I live in Hamburg. I was cold in Hamburg. I live in Hamburg with a cat."
    )
    homes = [f for d in dossiers for f in d.facts if f.attribute == "residence"]
    assert len(homes) == 1
    assert {span.start for span in homes[0].evidence} >= {10, document.text.rindex("Hamburg")}


def test_what_happens_around_a_narrator_is_theirs() -> None:
    facts = facts_of("I kept quiet. Three men came on 9 August 2021 to Karteniva camp.")
    assert {"2021-08-09", "karteniva camp"} <= {fact.value.text for fact in facts}


def test_two_ages_meet_in_one_birth_interval() -> None:
    text = "In 2021 Heron gave up his job. He was 21 years old. Heron is now 23 years old."
    births = [f for f in facts_of(text) if f.attribute == "birth_date"]
    assert [f.value.text for f in births] == ["1999/2000"]
    assert len(births[0].premises) == 2


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("My wife left.", "gender", "m"),
        ("I was born in Herat.", "nationality", "AF"),
        ("My husband is kind. Brunhilde is my husband’s mother. I am a pharmacist.", "education", "pharmacy degree"),
        ("You can reach me on +49 160 5550199.", "residence", "de"),
    ],
)  # fmt: skip
def test_a_conclusion_names_what_it_follows_from(text: str, attribute: str, value: str) -> None:
    _, dossiers = dossiers_of(text)
    narrator = next(d for d in dossiers if d.person.narrator)
    drawn = [f for f in narrator.facts if f.basis == "inferred" and f.attribute == attribute]
    assert value in [f.value.text for f in drawn]
    assert all(f.premises for f in drawn)


def test_a_narrators_mother_gives_the_narrator_no_child() -> None:
    assert not [
        f for f in facts_of("I sleep badly. My mother is ill.", "the narrator") if f.attribute == "children"
    ]


_PIECES = st.sampled_from(
    "I my Heron Kowal Anna mother the nurse said “ ” ( ) , . : — her 23-year-old 34 years old in 2021 was a born "
    "Hamburg who and Dr arrested 14 May 1987 +49 160 5550199 Belarusian regiment Kalina married two children \n".split(" ")
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=60).map(" ".join))
def test_whatever_the_text_dossiers_are_whole(text: str) -> None:
    document, dossiers = dossiers_of(text)
    for dossier in dossiers:
        for number, fact in enumerate(dossier.facts):
            assert fact.person == dossier.person.id
            assert fact.attribute in ATTRIBUTES
            assert fact.evidence
            assert all(0 <= s.start < s.end <= len(document.text) for s in fact.evidence)
            assert 0 < fact.confidence <= 1
            assert (fact.basis == "inferred") == bool(fact.premises)
            assert all(0 <= premise < number for premise in fact.premises)
            assert fact.value.low is None or fact.value.high is None or fact.value.low <= fact.value.high
