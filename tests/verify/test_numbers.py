"""Contacts, numbers and accounts of protected people are found in any spacing: SAFETY T04, T08."""

from __future__ import annotations

import base64

import pytest

from byname.model import Dossier, Reading
from factory import a_document, a_fact, a_mention, a_person, a_reading
from verify.drafts import by_hand, leaks, verdict_of


def with_contact(said: str, attribute: str = "contact") -> Reading:
    document = a_document(f"The nurse can be reached: {said} they say.")
    person = a_person(document, "p1", "The nurse")
    return a_reading(
        document, Dossier(person=person, facts=(a_fact(document, "p1", attribute, said.lower(), said),))
    )


FOUND = [
    ("contact", "+375 29 555 12 34", "+375295551234"),
    ("contact", "+375 29 555 12 34", "8 (029) 555-12-34"),
    ("contact", "+375 29 555 12 34", "tel:+375-29-555-12-34"),
    ("contact", "+375 29 555 12 34", "5551234"),
    ("contact", "+375 29 555 12 34", "５５５ １２ ３４"),
    ("contact", "+375 29 555 12 34", "00375.29.555.12.34"),
    ("contact", "555 12", "555-12"),
    ("contact", "vera.t@post.example", "VERA.T@POST.EXAMPLE"),
    ("contact", "vera.t@post.example", "vera.t (at) post (dot) example"),
    ("contact", "vera.t@post.example", "vera dot t at post dot example"),
    ("contact", "vera.t@post.example", "mailto:vera.t@post.example?subject=x"),
    ("contact", "vera.t@post.example", "vera.t@other.example"),
    ("contact", "vera.t@post.example", "vera%2Et%40post%2Eexample"),
    ("contact", "vera.t@post.example", base64.b64encode(b"vera.t@post.example").decode()),
    ("account", "@greyheron", "https://t.me/greyheron"),
    ("account", "@greyheron", "greyheron"),
    ("account", "https://x.example/heron", "x.example/heron"),
    ("identifier", "MP 123 4567", "MP1234567"),
    ("identifier", "MP1234567", "mp 123-4567"),
    ("identifier", "094-61172", "09461172"),
    ("identifier", "AB-1", "AB-1"),
]


@pytest.mark.parametrize(("attribute", "said", "again"), FOUND)
def test_a_number_is_found_in_another_form(attribute: str, said: str, again: str) -> None:
    reading = with_contact(said, attribute)
    draft = by_hand(reading, f"The nurse can be reached: {again} they say.")
    assert {(attribute, "p1")} == {leak[:2] for leak in leaks(verdict_of(draft, reading), draft)}


@pytest.mark.parametrize(
    ("attribute", "said", "clean"),
    [
        ("contact", "+375 29 555 12 34", "+375 29 555 99 99 and 12 34"),
        ("contact", "info@post.example", "info@other.example and info"),
        ("contact", "vera.t@post.example", "the post at noon, for example"),
        ("identifier", "MP 123 4567", "MP 123"),
        ("identifier", "12/21", "12/212"),
        ("account", "@heron", "a heron flew"),
        ("account", "@grey", "a greyer coat, greyly"),
        ("account", "@ab", "ab"),
        ("identifier", "no number", "nothing"),
    ],
)
def test_other_numbers_are_no_leak(attribute: str, said: str, clean: str) -> None:
    reading = with_contact(said, attribute)
    draft = by_hand(reading, f"The nurse can be reached: {clean} they say.")
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_an_address_that_find_calls_direct_is_searched_like_a_number() -> None:
    document = a_document("The nurse lives at 14 Larch Court now.")
    fact = a_fact(document, "p1", "residence", "14 larch court", "14 Larch Court")
    dossier = Dossier(person=a_person(document, "p1", "The nurse"), facts=(fact,))
    mention = a_mention(document, "14 Larch Court", kind="contact")
    reading = Reading(document=document, mentions=(mention,), dossiers=(dossier,), quotes=())
    draft = by_hand(reading, "The nurse lives in Town. Her house is at 14, Larch Court.")
    assert [("residence", "p1", "14, Larch Court")] == leaks(verdict_of(draft, reading), draft)
