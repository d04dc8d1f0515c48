"""The verdict is whole or there is none, and its reasons show no more than a screen may."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from byname.errors import Refused
from byname.model import Document, Dossier, Reading, Release
from byname.stats.words import common_words
from byname.verify import verdict as verdicts
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import POLICY, a_crowd, a_named, by_hand, edited, leaks, named, nobody, verdict_of

ORIGINAL = "We saw Vera Testova there, and Oskar Lindqvist; her number is +375 29 555 12 34."


class BrokenError(Exception):
    """What a check raises in these tests."""


def broken(*given: Any, **more: Any) -> Any:
    """A check that raises."""
    raise BrokenError


def whole() -> Reading:
    document = a_document(ORIGINAL)
    number = a_fact(document, "p1", "contact", "+375 29 555 12 34", "+375 29 555 12 34")
    return a_reading(
        document,
        a_named(document, "p1", "Vera Testova", "private", number),
        a_named(document, "p2", "Oskar Lindqvist"),
    )


CLEAN = "We saw Falcon there, and Robin; her number is not known."


def test_a_clean_draft_is_safe_and_may_be_released() -> None:
    reading = whole()
    draft = by_hand(reading, CLEAN)
    verdict = verdict_of(draft, reading)
    assert (True, (), (), 20) == (verdict.complete, verdict.leaks, verdict.reasons, verdict.k)
    assert Release(draft=draft, verdict=verdict).draft is draft


@pytest.mark.parametrize(
    "check",
    [
        "Moves",
        "Withheld",
        "direct_residue",
        "quasi_residue",
        "linkage",
        "crowds_again",
        "_each_once",
        "_reasons",
    ],
)
def test_a_check_that_raises_leaves_no_verdict(check: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = whole()
    monkeypatch.setattr(verdicts, check, broken)
    with pytest.raises(BrokenError):
        verdict_of(by_hand(reading, CLEAN), reading)


def test_a_reader_or_an_estimate_that_raises_leaves_no_verdict() -> None:
    reading = whole()
    for failing in ({"reread": broken}, {"estimate": broken}):
        with pytest.raises(BrokenError):
            verdict_of(by_hand(reading, CLEAN), reading, **failing)


def test_a_crowd_that_is_too_small_is_a_reason_and_not_safe() -> None:
    reading = whole()
    draft = edited(
        reading.document, ("Vera Testova", "Falcon"), ("Oskar Lindqvist", "Robin"), ("+375 29 555 12 34", "not known"),
        bynames=(("p1", "Falcon"),),
    )  # fmt: skip
    verdict = verdict_of(draft, reading, estimate=lambda d, a: a_crowd(3.7, a.name))
    assert not verdict.safe
    assert "Falcon: about 3 people fit for the adversary public; 20 must." in verdict.reasons
    assert any(reason.startswith("p2: ") for reason in verdict.reasons)


def test_a_text_in_which_nobody_was_found_is_unread_unless_the_editor_accepts_it() -> None:
    reading = nobody(a_document("Nothing is here."))
    draft = edited(reading.document)
    verdict = verdict_of(draft, reading)
    assert ([("unread", None, "")], False) == (leaks(verdict, draft), verdict.safe)
    assert verdict.reasons
    assert verdict_of(draft, reading, policy=replace(POLICY, accept_nobody=True)).safe


@pytest.mark.parametrize("part", ["public", "group"])
def test_a_text_about_public_people_and_groups_alone_is_fine(part: str) -> None:
    reading = named("We saw Vera Testova there.", "Vera Testova", part=part)
    assert verdict_of(edited(reading.document), reading).safe


def test_reasons_name_the_person_and_the_kind_and_never_the_withheld_word() -> None:
    reading = whole()
    verdict = verdict_of(edited(reading.document, bynames=(("p1", "Falcon"),)), reading)
    said = " ".join(verdict.reasons)
    assert "Falcon: the name" in said
    assert "Falcon: the contact" in said
    assert "p2: the name" in said
    assert not any(word in said for word in ("Vera", "Testova", "Lindqvist", "555"))
    assert not any(word in repr(verdict) for word in ("Vera", "Testova", "Lindqvist", "555"))


def test_a_leak_inside_another_of_the_same_person_is_not_said_twice() -> None:
    reading = whole()
    draft = by_hand(reading, "We saw vera.testova@post.example, Testova and Lindqvist there.")
    assert [("name", "p1", "vera.testova@post.example"), ("name", "p1", "Testova"), ("name", "p2", "Lindqvist")] == leaks(
        verdict_of(draft, reading), draft
    )  # fmt: skip


def test_nothing_unsafe_can_be_released() -> None:
    reading = whole()
    draft = edited(reading.document)
    with pytest.raises(Refused):
        Release(draft=draft, verdict=verdict_of(draft, reading))


LETTERS = st.text("bcdfghklmnprstvz", min_size=2, max_size=3)


@settings(max_examples=40, deadline=None)
@given(LETTERS, LETTERS, st.sampled_from(["We saw {} there.", "{}", "(“{}”)", "so,{};", "x\n{}\ny", "*{}*"]))
def test_no_withheld_name_survives(first: str, last: str, around: str) -> None:
    """The law of the design: whatever the name, a draft that still has it is not safe."""
    name = f"{first.title()}a{last} {last.title()}o{first}"
    assume(
        common_words("en").isdisjoint(name.lower().split())
    )  # these count only where names stand: test_names.py
    reading = named(f"We saw {name} there.", name)
    for said in (name, name.upper(), name.split()[1], name.replace(" ", "_")):
        assert not verdict_of(by_hand(reading, around.format(said)), reading).safe


def test_the_draft_is_read_with_its_own_text_and_blocks() -> None:
    reading, seen = whole(), []

    def reread(document: Document) -> Reading:
        seen.append(document)
        person = a_person(document, "x", "Falcon")
        return a_reading(document, Dossier(person=person, facts=()))

    assert verdict_of(by_hand(reading, CLEAN), reading, reread=reread).safe
    assert [CLEAN] == [document.text for document in seen]
