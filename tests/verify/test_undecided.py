"""Words that tell and that nothing has decided about are leaks, each with its place; what a reading explains is none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Draft, Leak, Mention, Reading, Span
from byname.verify.residue import bynames_alike
from factory import a_document
from verify.drafts import edited, named, nobody, prepared, verdict_of

TEXT = "Vera Testova left in spring. On a bench sat Oskar Lind with a lilac bathrobe, then aged 47."


def undecided(draft: Draft, reading: Reading, again: Reading) -> list[str]:
    verdict = verdict_of(draft, reading, reread=lambda _: again)
    return [draft.text[x.span.start : x.span.end] for x in verdict.leaks if x.kind == "undecided" and x.span]


def mention(text: str, said: str, kind: str = "misc", identifier: str = "quasi", **given: object) -> Mention:
    start = text.index(said)
    span = Span(start=start, end=start + len(said))
    return Mention(span=span, kind=kind, identifier=identifier, rule="tagger", **given)  # type: ignore[arg-type]


def explained(reading: Reading, *said: str) -> Reading:
    """The reading with mentions of these words that identify nobody."""
    found = tuple(mention(reading.document.text, words, identifier="none") for words in said)
    return replace(reading, mentions=(*reading.mentions, *found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By section 24(3) of the Road Act she was heard.", []),
        ("Under sections 24 and 31 of the Act on Roads she was heard.", []),
        ("The 1998 Act on Roads was new.", []),
        ("It was Protocol No. 11 (Article 5 § 2 of Protocol No. 11).", []),
        ("She slept in section 24 of the camp.", ["24"]),
        ("She read it in 1998 and acted.", ["1998"]),
    ],
)
def test_the_numbers_of_laws_lead_to_nobody(text: str, expected: list[str]) -> None:
    reading = nobody(a_document(text))
    draft = Draft(document=reading.document, edits=())
    assert expected == undecided(draft, reading, reading)


def test_a_name_that_no_reading_explains_is_a_leak_and_so_is_a_figure() -> None:
    reading = named(TEXT, "Vera Testova")
    draft = edited(reading.document, ("Vera Testova", "Falcon"))
    assert ["Oskar", "Lind", "47"] == undecided(draft, reading, nobody(a_document(draft.text)))
    whole = explained(reading, "Oskar Lind", "47")
    assert [] == undecided(draft, whole, nobody(a_document(draft.text)))


def test_the_number_of_an_article_of_a_law_is_nobodys() -> None:
    reading = named(
        "Vera Testova lost. Article 41 and Rule 77 protect her; page 52 is missing.", "Vera Testova"
    )
    draft = edited(reading.document, ("Vera Testova", "Falcon"))
    assert ["52"] == undecided(draft, reading, nobody(a_document(draft.text)))


def test_what_the_second_reading_finds_and_the_first_has_not_weighed_is_a_leak() -> None:
    reading = explained(named(TEXT, "Vera Testova"), "Oskar Lind", "47")
    draft = edited(reading.document, ("Vera Testova", "Falcon"))
    document = a_document(draft.text)
    robe = mention(draft.text, "a lilac bathrobe", score=0.97)
    again = replace(nobody(document), mentions=(robe,))
    assert ["a lilac bathrobe"] == undecided(draft, reading, again)
    doubted = replace(nobody(document), mentions=(replace(robe, score=0.5),))
    assert [] == undecided(draft, reading, doubted)
    weighed = explained(reading, "a lilac bathrobe")
    doubtful = replace(nobody(document), mentions=(replace(robe, score=0.9),))
    assert [] == undecided(draft, weighed, doubtful)
    sure = replace(nobody(document), mentions=(replace(robe, score=0.99),))
    assert ["a lilac bathrobe"] == undecided(draft, weighed, sure)


def test_marked_words_of_the_first_reading_that_the_rewriting_has_left_are_a_leak() -> None:
    reading = explained(named(TEXT, "Vera Testova"), "Oskar Lind", "47")
    marked = mention(TEXT, "a lilac bathrobe", score=0.97)
    reading = replace(reading, mentions=(*reading.mentions, marked))
    left = edited(reading.document, ("Vera Testova", "Falcon"))
    gone = edited(reading.document, ("Vera Testova", "Falcon"), ("a lilac bathrobe", "something"))
    assert ["a lilac bathrobe"] == undecided(left, reading, nobody(a_document(left.text)))
    assert [] == undecided(gone, reading, nobody(a_document(gone.text)))


def test_a_contact_that_only_the_second_reading_finds_is_a_leak() -> None:
    text = "Write to vera.t@example.org for it."
    reading, draft = named(text), Draft(document=a_document(text), edits=())
    again = replace(
        nobody(a_document(text)), mentions=(mention(text, "vera.t@example.org", "contact", "direct"),)
    )
    assert ["vera.t@example.org"] == undecided(draft, reading, again)


@pytest.mark.parametrize(
    "said",
    ["In March we left.", "We met at 11.05 there.", "12. We left.", "He is from Kenya.", "Then I Went Home."],
)
def test_months_hours_numbers_of_paragraphs_countries_and_words_of_the_language_explain_themselves(
    said: str,
) -> None:
    text = f"Vera Testova spoke.\n\n{said}"
    reading = named(text, "Vera Testova")
    draft = edited(reading.document, ("Vera Testova", "Falcon"))
    assert [] == undecided(draft, reading, nobody(a_document(draft.text)))


@given(st.text("bdfgklmnprstvz", min_size=2, max_size=4), st.text("aeiou", min_size=2, max_size=4))
def test_any_unheard_of_name_that_stays_is_a_leak_with_its_place(consonants: str, vowels: str) -> None:
    name = "Qx" + "".join(a + b for a, b in zip(consonants, vowels, strict=False))
    text = f"Vera Testova spoke, and {name} kept silent."
    reading = named(text, "Vera Testova")
    draft = edited(reading.document, ("Vera Testova", "Falcon"))
    assert [name] == undecided(draft, reading, nobody(a_document(draft.text)))


@pytest.mark.parametrize(
    ("byname", "is_leak"), [("Testova", True), ("Vera", True), ("Lind", True), ("Falcon", False)]
)
def test_a_byname_with_a_word_of_anybodys_name_is_a_leak(byname: str, is_leak: bool) -> None:
    reading = named("Vera Testova met Oskar Lind.", "Vera Testova", "Oskar Lind")
    draft = edited(
        reading.document, ("Vera Testova", byname), ("Oskar Lind", "Robin"), operation="pseudonymise"
    )
    edits = tuple(replace(e, person="p1" if e.new == byname else "p2") for e in draft.edits)
    draft = replace(draft, edits=edits, bynames=(("p1", byname), ("p2", "Robin")))
    leaks = [trace.leak for trace in bynames_alike(*prepared(draft, reading))]
    assert ([Leak(kind="name", span=Span(start=0, end=len(byname)), person="p1")] if is_leak else []) == leaks


def test_whoever_has_no_other_name_than_the_byname_keeps_it() -> None:
    reading = named("Turnstone spoke.", "Turnstone")
    draft = edited(reading.document, ("Turnstone", "Turnstone"), operation="pseudonymise")
    draft = replace(
        draft, edits=tuple(replace(e, person="p1") for e in draft.edits), bynames=(("p1", "Turnstone"),)
    )
    assert [] == list(bynames_alike(*prepared(draft, reading)))


def test_a_name_that_is_no_byname_is_none_although_it_is_the_only_one() -> None:
    """Nothing else of the name is withheld where its person goes by this one word."""
    reading = named("Vera spoke.", "Vera")
    draft = edited(reading.document, ("Vera", "Vera"), operation="pseudonymise")
    draft = replace(
        draft, edits=tuple(replace(e, person="p1") for e in draft.edits), bynames=(("p1", "Vera"),)
    )
    leaks = [trace.leak for trace in bynames_alike(*prepared(draft, reading))]
    assert [Leak(kind="name", span=Span(start=0, end=4), person="p1")] == leaks


def test_the_number_of_a_paragraph_that_a_span_has_left_behind_is_no_leak() -> None:
    text = "Vera Testova is 61.\n\n13. She spoke."
    reading = named(text, "Vera Testova")
    across = mention(text, "61.\n\n13", score=0.99)
    reading = replace(reading, mentions=(*reading.mentions, across))
    draft = edited(reading.document, ("Vera Testova", "Falcon"), ("61", "in her sixties"))
    assert [] == undecided(draft, reading, nobody(a_document(draft.text)))
