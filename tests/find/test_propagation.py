"""What has been found once is found in every form, and ordinary words stay what they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.find.propagation import propagated
from byname.model import Document, Value
from factory import a_document, a_mention

NAMED = "Anna Kowal and Maksim Kalinouski met Rosa Stone of the Lipowa Relief Circle in Zarechany. "


def again(text: str, *known: tuple[str, str, str]) -> list[tuple[str, str]]:
    """The words and the kind of every further mention, of a text behind one that names people, a body and a place."""
    document = a_document(NAMED + text)
    return [(document.of(m.span), m.kind) for m in propagated(document, mentions(document, *known))]


def mentions(document: Document, *known: tuple[str, str, str]):
    """Mentions of what NAMED names, and of more: words, kind, rule."""
    people = ("Anna Kowal", "Maksim Kalinouski", "Rosa Stone")
    return [
        *(a_mention(document, name, value=Value(attribute="name", text=name.lower())) for name in people),
        a_mention(document, "Lipowa Relief Circle", kind="organisation", identifier="quasi", rule="organisation"),
        a_mention(document, "Zarechany", kind="place", identifier="quasi", rule="gazetteer"),
        *(a_mention(document, said, kind=kind, rule=rule) for said, kind, rule in known),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Then Kowal left.", ["Kowal"]),
        ("then kowal left, and KOWAL again", ["kowal", "KOWAL"]),
        ("It was Kowal’s bag and the Kowals’ house.", ["Kowal", "Kowals"]),
        ("They asked about Kowalem and of Kalinouskaha.", ["Kowalem", "Kalinouskaha"]),
        ("To Kalinouskim and Maksimu.", ["Kalinouskim", "Maksimu"]),
        ("We saw A. Kowal there.", ["A. Kowal"]),
        ("Then AK said so.", ["AK"]),
        ("A.K. left, and A. K. stayed.", ["A.K.", "A. K."]),
        ("Then K. went home.", ["K."]),
        ("An anti-Kowal paper by Kowal-Lisova.", ["Kowal", "Kowal"]),
        ("It said Kowal\nand on the next line Maksim", ["Kowal", "Maksim"]),
        ("He gave Stone a rose.", ["Stone"]),
        ("They went to ZARECHANY, from zarechany.", ["ZARECHANY", "zarechany"]),
        ("The LIPOWA RELIEF CIRCLE; a Lipowa  Relief\nCircle.", ["LIPOWA RELIEF CIRCLE"]),
        ("See #FreeAnnaKowal now.", ["#FreeAnnaKowal"]),
        ("Write to anna.kowal@example.org, please.", ["anna.kowal@example.org"]),
        ("She was @annakowal_by then.", ["@annakowal_by"]),
        ("at https://vk.example/id/annakowal.", ["https://vk.example/id/annakowal"]),
        ("in kowal_statement.docx and KOWAL-2.jpg", ["kowal_statement.docx", "KOWAL-2.jpg"]),
    ],
)
def test_every_form_is_found(text: str, words: list[str]) -> None:
    assert words == [said for said, _ in again(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A stone fell. Stone walls stood there. STONE WALLS FELL ON US.",
        "He drank from a glass, and maksi too.",
        "In milestones.pdf, at www.example.org/rocks, on TV, by a DK and an AK.",
        "The kow and the koala; kowtowing; Annals of 2021.",
        "Section K. Then A. left.",
        "The relief in the circle of lipowa trees.",
    ],
)
def test_other_words_are_left(text: str) -> None:
    assert not again(text)


def test_a_small_word_in_a_name_is_no_form_of_it() -> None:
    document = a_document("They saw Odo The Tailor. The team left Tailor there.")
    known = a_mention(document, "Odo The Tailor", value=Value(attribute="name", text="odo the tailor"))
    assert {"Tailor"} == {document.of(m.span) for m in propagated(document, [known])}


def test_numbers_are_found_however_they_are_divided() -> None:
    text = "Passport MP1234567; phone +375 29 123-45-67. Again mp 123 4567, and (29) 1234567, and 12345678."
    found = again(text, ("MP1234567", "code", "passport"), ("+375 29 123-45-67", "contact", "phone"))
    assert [("mp 123 4567", "code"), ("29) 1234567", "contact")] == found


def test_a_handle_is_found_without_its_sign() -> None:
    assert [("zubra_by", "contact")] == again(
        "@zubra_by wrote; zubra_by again.", ("@zubra_by", "contact", "handle")
    )


def test_what_is_known_is_not_found_again() -> None:
    document = a_document(NAMED)
    assert [] == propagated(document, mentions(document))


@given(st.text(alphabet=st.sampled_from("KowalAn. -_@#/\n's12MP"), max_size=60))
def test_further_mentions_lie_apart_in_the_text(text: str) -> None:
    """Whatever follows the names, mentions are apart from one another and inside the text, and all are new."""
    document = a_document(NAMED + text)
    known = mentions(document)
    found = propagated(document, known)
    assert all(m.span.end <= len(document.text) for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert not {m.span for m in found} & {m.span for m in known}


def test_a_name_behind_a_stop_without_its_space_is_in_no_address() -> None:
    assert [("Kowal", "person")] == again("They went home within a year.Kowal left.")
    assert [("vlk.Kowal", "contact")] == again("Write to vlk.Kowal there.")
