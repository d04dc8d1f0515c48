"""Structured identifiers: each is found whole, once, and nothing that only looks like one is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.find.checked import is_personal_number
from byname.find.identifiers import identifiers
from factory import a_document


def found(text: str) -> list[tuple[str, str, str]]:
    """The words, rule and attribute of every identifier of a text."""
    return [
        (text[m.span.start : m.span.end], m.rule, m.value.attribute if m.value else "")
        for m in identifiers(a_document(text))
    ]


@pytest.mark.parametrize(
    ("text", "words", "rule", "attribute"),
    [
        ("Call me on +375 29 123-45-67 tonight.", "+375 29 123-45-67", "phone", "contact"),
        ("In Belarus he used 8 (029) 123-45-67.", "8 (029) 123-45-67", "phone", "contact"),
        ("My phone (541.555.0148) was taken.", "541.555.0148", "phone", "contact"),
        ("tel: 555-0199", "555-0199", "phone", "contact"),
        ("Write to anna.kowal@example.org, please.", "anna.kowal@example.org", "email", "contact"),
        ("anna (at) example (dot) org", "anna (at) example (dot) org", "email", "contact"),
        ("Her Telegram: @anna_kow.", "@anna_kow", "handle", "account"),
        ("Skype: anna.kowal", "anna.kowal", "handle", "account"),
        ("He goes by “shadow77” on Signal.", "shadow77", "handle", "account"),
        ("See https://t.me/annakow.", "https://t.me/annakow", "url", "account"),
        ("The log shows 192.168.0.12 twice.", "192.168.0.12", "ip", "identifier"),
        ("The log shows 00:1A:2B:3C:4D:5E twice.", "00:1A:2B:3C:4D:5E", "mac", "identifier"),
        (
            "Pay to PL61 1090 1014 0000 0712 1981 2874.",
            "PL61 1090 1014 0000 0712 1981 2874",
            "iban",
            "account",
        ),
        ("Her card, 4111 1111 1111 1111, was used.", "4111 1111 1111 1111", "card", "account"),
        ("to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "wallet", "account"),
        ("PESEL 44051401359", "44051401359", "pesel", "identifier"),
        ("Her NHS number is 943 476 5919.", "943 476 5919", "nhs", "identifier"),
        ("SNILS 112-233-445 95", "112-233-445 95", "snils", "identifier"),
        ("SSN 536-90-4399", "536-90-4399", "ssn", "identifier"),
        ("His passport, MP1234567, was kept.", "MP1234567", "passport", "identifier"),
        ("an application (no. 31195/96) against Poland", "31195/96", "case", "identifier"),
        ("in case no. II K 123/04 the court", "II K 123/04", "case", "identifier"),
        ("case 1-123/2021", "1-123/2021", "case", "identifier"),
        ("My employee ID is 48213.", "48213", "document", "identifier"),
        ("a car with the number 1234 AB-7", "1234 AB-7", "plate", "identifier"),
        ("a van, registration WA 12345, stopped", "WA 12345", "plate", "identifier"),
        ("It was a white Hilux QA 4418 ZD.", "QA 4418 ZD", "plate", "identifier"),
        ("her passport, no. U 19 466 231, was cancelled", "U 19 466 231", "document", "identifier"),
        ("at 53.9045, 27.5615 we stopped", "53.9045, 27.5615", "coordinates", "identifier"),
        ("the driving licence GB-DL-035069248 expired", "GB-DL-035069248", "document", "identifier"),
        ("I live at 12 Lipowa Street, flat 4.", "12 Lipowa Street, flat 4", "address", "residence"),
        ("We met at ul. Lipowa 12 again.", "ul. Lipowa 12", "address", "residence"),
        ("14 Chestnut Avenue is gone.", "14 Chestnut Avenue", "address", "residence"),
        ("He works on Lipowa Street.", "Lipowa Street", "street", "location"),
    ],
)
def test_found(text: str, words: str, rule: str, attribute: str) -> None:
    """An identifier is found whole, with what it is."""
    assert [(words, rule, attribute)] == found(text)


def test_lists_of_cases() -> None:
    """Every number of a list of cases is found."""
    text = "similar complaints (applications nos. 26480/95, 28291/95 and 29280/95)"
    assert ["26480/95", "28291/95", "29280/95"] == [words for words, _, _ in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "On 14.06.2021 and 2021-06-15, at 14:30-15:45, between 2014-2019 and in 2013/14.",
        "He got 1 500 000 rubles and 45 000 dollars; 1,234,567 people watched.",
        "Article 2021 of Law no. 155/1989, Protocol No. 11, Rule 26, § 12345/1, Resolution 1325.",
        "COVID-19, S-300, MH17, AK-47, Su-27, 24/7, 9/11, 50/50, a score of 3-2.",
        "We talked on Telegram about it. Instagram: the photo app. Signal was down.",
        "In 2021 he ate at 5 and slept in room 214 of building 3.",
        "The case of 2021; in case 3 men come; file 12.",
    ],
)
def test_not_found(text: str) -> None:
    """Dates, years, sums, laws, weapons and apps are no identifiers."""
    assert [] == found(text)


def test_furniture_is_not_read() -> None:
    """Nothing is found in furniture."""
    text = "Contact us: news@example.org\nShe wrote to a.kowal@example.org."
    mentions = identifiers(a_document(text, furniture=("Contact us: news@example.org",)))
    assert ["a.kowal@example.org"] == [text[m.span.start : m.span.end] for m in mentions]


def test_country_of_a_telephone_number() -> None:
    """A valid telephone number tells its country."""
    mention = identifiers(a_document("+375 29 123-45-67"))[0]
    assert mention.value is not None
    assert mention.value.code == "country:BY"
    assert ("contact", "direct") == (mention.kind, mention.identifier)


def test_personal_number() -> None:
    """The check digit of a Belarusian personal number is tested, in Latin and in Cyrillic letters."""
    digits = [d for d in range(10) if is_personal_number(f"3140689A001PB{d}")]
    assert 1 == len(digits)
    assert is_personal_number(f"3140689А001РВ{digits[0]}")


@given(st.text(alphabet="0123456789 -/.+()@:ABab,\n", max_size=80))
def test_apart_and_inside(text: str) -> None:
    """Whatever the text, mentions lie inside it, are apart and have a value."""
    mentions = identifiers(a_document(text))
    assert all(m.span.end <= len(text) and m.value is not None for m in mentions)
    assert not any(a.span.overlaps(b.span) for a in mentions for b in mentions if a is not b)


@given(st.integers(min_value=1_000_000, max_value=10**15))
def test_long_numbers(number: int) -> None:
    """No run of seven digits or more in a sentence goes unseen."""
    text = f"It said {number} and no more."
    assert any(str(number) in words for words, _, _ in found(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She signed consent form KZ-14 with a cross.", ["KZ-14"]),
        ("He drove for brigade 12 in the town.", ["12"]),
        ("They were in cell 4 people said.", []),
        ("The form was long, and the room 3.5 metres wide.", []),
        ("A block of flats burned.", []),
    ],
)
def test_the_part_of_a_place_that_few_share(text, expected):
    """A cell, a block or a form by its number, and no count and no measure."""
    document = a_document(text)
    found = [document.of(m.span) for m in identifiers(document) if m.rule == "numbered"]
    assert expected == found
