"""A withheld gender is a leak wherever the draft still shows it."""

from __future__ import annotations

import pytest

from byname.model import Dossier
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import a_change, a_plan, edited, leaks, verdict_of


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
