"""What phrases tell of somebody without a name or a number: it is shown, and counted only where a table knows it."""

from __future__ import annotations

import pytest

from byname.model import Fact
from facts.reading import dossiers_in, facts_about


def facts_of(text: str) -> list[Fact]:
    """The facts of everybody in a text."""
    return [fact for dossier in dossiers_in(text) for fact in dossier.facts]


@pytest.mark.parametrize(
    ("text", "attribute", "evidence"),
    [
        ("I am deaf in one ear since childhood.", "health", "deaf in one ear"),
        ("I lost two toes in the snow.", "health", "lost two toes"),
        ("I walk with a stick since the winter.", "health", "walk with a stick"),
        ("I had to inject insulin every evening.", "health", "insulin"),
        ("I was seven months pregnant then.", "health", "pregnant"),
        ("I lost my licence, accused by a neighbour.", "legal_history", "accused by a neighbour"),
        ("I spent the autumn on bail.", "legal_history", "on bail"),
        ("I was in hiding for a year.", "legal_history", "in hiding"),
        ("I was made to sign that I had fallen.", "legal_history", "made to sign"),
        ("I left on a Tuesday with one bag.", "migration", "left on a Tuesday"),
        ("I came by boat in the rain.", "migration", "came by boat"),
        ("I left school after sixth grade.", "education", "left school"),
        ("I have a degree in chemistry.", "education", "degree in chemistry"),
        ("I served twenty-eight years in the band.", "biography", "served twenty-eight years"),
        ("I went in at fifteen, sweeping.", "biography", "went in at fifteen"),
        ("I rode a green racing bicycle to work.", "possession", "green racing bicycle"),
        ("I drove a Scania to the coast.", "possession", "a Scania"),
        ("I am a Methodist, like my aunt.", "religion", "Methodist"),
        ("I pray in Kalenjin, never in English.", "language", "Kalenjin"),
        ("I was a furnace man at the glassworks.", "employer", "the glassworks"),
        ("I earn my living mending nets at the pier.", "occupation", "earn my living mending nets"),
        ("I live over the chemist's.", "residence", "live over the chemist"),
        ("I taught geography at the mission school.", "occupation", "taught geography"),
        ("I cleaned offices until the war.", "occupation", "cleaned offices"),
        ("I served there as a private, in the stores.", "rank", "a private"),
        ("After Asr prayer I wait at the mill.", "religion", "Asr prayer"),
        ("I did three years of night school.", "education", "three years of night school"),
        ("This is my old township, nobody moves here.", "birthplace", "my old township"),
        ("I am sorry for my Turkish.", "language", "my Turkish"),
        ("I was posted to the signals section at Orvik.", "employer", "the signals section"),
        ("I crossed into Lovania at night.", "migration", "crossed into Lovania"),
        ("I got four and a half years.", "legal_history", "four and a half years"),
        ("I used to sing for the railway choir.", "biography", "used to sing"),
        ("I carry a blue school satchel.", "possession", "blue school satchel"),
        ("I was the second violin of the town band.", "role", "second violin"),
    ],
)
def test_a_phrase_tells_it_of_the_narrator(text: str, attribute: str, evidence: str) -> None:
    narrator = next(d for d in dossiers_in(text) if d.person.narrator)
    said = [text[s.start : s.end] for f in narrator.facts if f.attribute == attribute for s in f.evidence]
    assert any(evidence in words for words in said), said


@pytest.mark.parametrize(
    "text",
    [
        "I turned a blind eye to it.",
        "The order was made without a hearing.",
        "I gave my word, and the bus left on time.",
        "I write to the Red Cross every Sunday.",
    ],
)
def test_what_only_sounds_like_it_tells_nothing(text: str) -> None:
    assert not [f for f in facts_of(text) if f.attribute in ("health", "legal_history", "migration")]


def test_what_was_done_to_somebody_is_theirs() -> None:
    """The officers' deed is a fact about the man whom they took."""
    text = "Heron Vell baked bread. The officers dragged him away in May."
    taken = [f for f in facts_about("him", text) if f.attribute == "legal_history"]
    assert taken


def test_what_no_table_knows_is_shown_and_not_counted() -> None:
    shown = [f for f in facts_of("I am deaf in one ear.") if f.attribute == "health"]
    assert shown
    assert not any(fact.counted for fact in shown)


def test_two_ills_said_in_a_row_are_two() -> None:
    """A comma or an "and" parts what is told, however near it stands."""
    said = {f.value.text for f in facts_of("I have headaches and cannot sleep.") if f.attribute == "health"}
    assert {"headaches", "cannot sleep"} <= said


def test_a_people_whose_name_begins_a_place_is_that_place() -> None:
    assert not [f for f in facts_of("I lived in Karen State.") if f.attribute == "ethnicity"]


def test_letters_of_a_number_or_a_sum_are_no_body() -> None:
    text = "I was paid EUR 500. The old Volvo, KTR 218B, was mine."
    assert not [f for f in facts_of(text) if f.attribute in ("affiliation", "employer")]


def test_a_prison_is_where_somebody_is() -> None:
    """Nobody belongs to the prison that holds them."""
    facts = facts_about("Heron Vell", "Heron Vell is still in Karlo Prison.")
    assert "location" in {f.attribute for f in facts}
    assert "affiliation" not in {f.attribute for f in facts}
