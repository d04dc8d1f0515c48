"""A withheld gender is a leak wherever the draft still shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.model import Document, Dossier, Lock, Plan, Policy, Reading
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import POLICY, a_change, a_named, a_plan, by_hand, edited, leaks, verdict_of


@pytest.mark.parametrize(
    ("edits", "left"),
    [
        ([("Her", "Their"), ("she", "they")], []),
        ([("Her", "Their")], ["she"]),
        ([("Her", "Their"), ("she", "he")], ["he"]),
        ([("Her", "Their"), ("she", "the woman")], ["woman"]),
    ],
)
def test_what_still_shows_a_withheld_gender_is_a_leak(edits, left):
    document = a_document("Her coat was wet and she wept. He saw it.")
    person = a_person(document, "p1", "Her", "she")
    other = Dossier(person=a_person(document, "p2", "He"), facts=())
    gender = a_fact(document, "p1", "gender", "f", "Her", "she")
    reading = a_reading(document, Dossier(person=person, facts=(gender,)), other)
    draft = edited(document, *edits)
    found = leaks(verdict_of(draft, reading, a_plan(a_change(gender, None))), draft)
    assert left == [said for kind, _, said in found if kind == "gender"]


LOCKED = replace(POLICY, locks=(Lock(attribute="gender", least=1),))


def wife(document: Document, id: str = "p1", label: str = "Vera Testova") -> Dossier:
    """Somebody who has a husband, from which the gender follows."""
    kin = a_fact(document, id, "family", "husband", "husband")
    follows = replace(a_fact(document, id, "gender", "f"), basis="inferred", premises=(1,))
    name = a_fact(document, id, "name", label.lower(), label)
    return Dossier(person=a_person(document, id, label), facts=(name, kin, follows))


def following(
    policy: Policy, text: str = "Falcon wept, and the husband left.", plan: Plan | None = None
) -> list[str]:
    """What a draft leaves of a gender that follows."""
    reading = a_reading(original := a_document("Vera Testova wept, and the husband left."), wife(original))
    draft = replace(by_hand(reading, text), bynames=(("p1", "Falcon"),))

    def reread(document: Document) -> Reading:
        told = (
            wife(document, "x1", "Falcon")
            if "husband" in document.text
            else a_named(document, "x1", "Falcon")
        )
        return a_reading(document, told)

    verdict = verdict_of(draft, reading, plan, policy=policy, reread=reread)
    assert not verdict.leaks or any("follows" in reason for reason in verdict.reasons)
    return [said for kind, _, said in leaks(verdict, draft) if kind == "gender"]


def test_a_gender_that_follows_from_words_of_others_is_a_leak_if_a_lock_keeps_it_back():
    assert ["husband"] == following(LOCKED)
    assert ["husband"] == following(LOCKED, plan=a_plan())
    assert [] == following(POLICY)


def test_a_lock_on_somebody_else_asks_for_nothing():
    assert [] == following(replace(POLICY, locks=(Lock(attribute="gender", person="Oskar", least=1),)))
    assert ["husband"] == following(
        replace(POLICY, locks=(Lock(attribute="gender", person="Vera Testova", least=1),))
    )


def test_a_spouse_shows_no_gender():
    assert [] == following(LOCKED, "Falcon wept, and the spouse left.")


def test_in_a_text_of_others_the_words_that_show_it_are_leaks_as_well():
    """byname's own drafts are searched by what the plan has changed."""
    document = a_document("Vera Testova wept, and she left.")
    reading = a_reading(document, a_named(document, "p1", "Vera Testova"))
    draft = by_hand(reading, "Falcon wept, and she left.")

    def reread(anew: Document) -> Reading:
        gender = a_fact(anew, "x1", "gender", "f", "she")
        return a_reading(anew, Dossier(person=a_person(anew, "x1", "Falcon", "she"), facts=(gender,)))

    shown = leaks(verdict_of(draft, reading, policy=LOCKED, reread=reread), draft)
    assert ["she"] == [said for kind, _, said in shown if kind == "gender"]
    own = leaks(verdict_of(draft, reading, a_plan(), policy=LOCKED, reread=reread), draft)
    assert [] == [said for kind, _, said in own if kind == "gender"]
