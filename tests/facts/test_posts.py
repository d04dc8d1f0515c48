"""What a post gives away about its writer and the people around the writer."""

from __future__ import annotations

import pytest

from byname.facts import collect_dossiers
from byname.find import find_mentions
from byname.model import Dossier, Fact
from byname.people import find_people
from factory import a_document


def dossiers_of(text: str) -> tuple[Dossier, ...]:
    document = a_document(text, written="2023-05-04")
    mentions = find_mentions(document)
    people, quotes = find_people(document, mentions)
    return collect_dossiers(document, mentions, people, quotes)


def values(text: str, attribute: str, *, narrator: bool = True) -> list[str]:
    """What is said of the writer, or of all others."""
    return [
        f.value.text
        for d in dossiers_of(text)
        if d.person.narrator is narrator
        for f in d.facts
        if f.attribute == attribute
    ]


def the(text: str, attribute: str) -> Fact:
    return next(
        f for d in dossiers_of(text) if d.person.narrator for f in d.facts if f.attribute == attribute
    )


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("@annahopkins : My saw broke.", "name", "anna hopkins"),
        ("@annahopkins : My saw broke.", "gender", "f"),
        ("Birgitta : Mail me at b.hopkins@kilnworks.org please.", "name", "birgitta hopkins"),
        ("Birgitta : Mail me at b.hopkins@kilnworks.org please.", "employer", "kiln works"),
        ("Birgitta : My number is +353 85 012 3456.", "residence", "ie"),
        ("Name: Torvald\nLocation: QLD\nTime: 12:10\nI liked it.", "residence", "queensland, australia"),
        ("Name: Torvald\nLocation: Bataan\nTime: 12:10\nI liked it.", "residence", "bataan, philippines"),
        ("Torvald : Back at the kiln. #KiwiLife", "nationality", "NZ"),
        ("Torvald : Back at the kiln. \U0001f1ee\U0001f1ea", "nationality", "IE"),
        ("Torvald : Divorced dad of two.", "marital_status", "divorced"),
        ("Torvald : Missing my late wife today.", "marital_status", "widowed"),
        ("Torvald : Single dad here, always tired.", "marital_status", "single"),
        ("Torvald : Finished another shift. #MachinistLife", "occupation", "machinist"),
        ("Torvald : Any ideas from other loan officers?", "occupation", "loan officer"),
        ("Torvald : As a truck driver, I know the road.", "occupation", "truck driver"),
        ("Torvald : Our patients at the clinic wait for hours.", "occupation", "healthcare worker"),
        ("Torvald : Here at Ilves, Oduya and Park we bake bread.", "affiliation", "ilves, oduya and park"),
        ("Sam : Married to Solveig and proud of it.", "marital_status", "married"),
        ("Torvald : Not slowing down. #LifeAt61", "age", "61"),
    ],
)  # fmt: skip
def test_of_the_writer(text: str, attribute: str, value: str) -> None:
    assert value in values(text, attribute)


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("Torvald : The user PH-ID-7721345 is locked out.", "residence", "ph"),
        ("Torvald : The user PH-ID-7721345 is locked out.", "nationality", "PH"),
        ("Torvald : The user PH-ID-7721345 is locked out.", "identifier", "PH-ID-7721345"),
        ("Torvald : Proud dad of two.", "age", "0 to 17"),
        ("Name: Anna\nLocation: Cork\nTime: 12:10\nI am a married mom of two.", "residence", "cork, ireland"),
        ("Name: Anna\nLocation: Cork\nTime: 12:10\nI am happily married.", "gender", "m"),
        ("Torvald : Thanks to my parents, Roland & Deborah Hopkins.", "name", "roland hopkins"),
        ("Torvald : Thanks to my parents, Roland & Deborah Hopkins.", "family", "parent of the writer"),
    ],
)
def test_of_the_others(text: str, attribute: str, value: str) -> None:
    assert value in values(text, attribute, narrator=False)


def test_a_licence_makes_nobody_a_driver() -> None:
    assert "driver" not in values("Torvald : My driver's license IE-DL-7721345 expired.", "occupation")


def test_what_only_follows_is_less_sure_and_names_its_premise() -> None:
    name = the("@annahopkins : My saw broke.", "name")
    assert name.basis == "inferred"
    assert name.premises
    assert name.confidence < 1


def test_letters_of_two_regions_are_both_or_what_the_rest_says() -> None:
    open_ = values("Name: Torvald\nLocation: WA\nTime: 12:10\nI liked it.", "residence")
    told = values("Name: Torvald\nLocation: WA\nTime: 12:10\nCall me on +61 491 570 156.", "residence")
    assert len(open_) >= 1
    assert told[0] == "western australia, australia"


def test_two_firms_are_not_one_and_people_are_no_firm() -> None:
    assert values("Torvald : I had lunch with Roland and Deborah.", "affiliation") == []


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        ("Torvald : My fellow customer service pros, hello.", "customer service professional"),
        ("Torvald : Crunching it again. #DataAnalyst", "data analyst"),
        ("NurseBirgitta : Off to bed after the night shift.", "nurse"),
    ],
)
def test_trades_among_colleagues(text: str, occupation: str) -> None:
    assert occupation in values(text, "occupation")


def test_a_name_that_one_country_knows_is_a_weak_sign_of_home() -> None:
    home = the("Chandresh : Up early again, and I love it.", "residence")
    assert home.value.code == "country:IN"
    assert home.confidence <= 0.5


def test_nothing_follows_in_a_long_text() -> None:
    text = "Our patients waited at the clinic. " * 60 + "I went home."
    assert values(text, "occupation") == []


def test_the_evidence_of_a_trade_is_the_trade() -> None:
    text = "Torvald : As a truck driver at night, I know the road."
    spans = [text[s.start : s.end] for s in the(text, "occupation").evidence]
    assert spans == ["truck driver"]


def test_what_a_draft_says_of_a_place_is_no_place() -> None:
    text = "Username: [account withheld] | Location: a town in the north | Time: 12:10\nI liked it."
    assert values(text, "residence") == []
    assert values(text, "account") == []


def test_who_wrote_an_article_is_out_already() -> None:
    text = "Name: Torvald\nLocation: Cork\nTime: 12:10\nI liked the article."
    facts = [
        f for d in dossiers_of(text) if "wrote" in d.person.label for f in d.facts if f.basis == "stated"
    ]
    assert [(f.value.text, f.published) for f in facts] == [("writer", True)]


def test_a_service_that_calls_itself_mail_employs_nobody() -> None:
    assert values("Birgitta : Mail me at b.hopkins@rivermail.org please.", "employer") == []
