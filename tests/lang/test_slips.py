"""What edits get wrong is seen, and ordinary sentences are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang import words
from byname.lang.slips import gaps, new_slips, slips


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("article", "He came to the a market."),
        ("article", "It was the [a regiment] that left."),
        ("article", "She is a accountant."),
        ("article", "He is an nurse."),
        ("article", "The woman’s the house burned."),
        ("article", "She is nurse."),
        ("article", "He worked as driver."),
        ("article", "We walked to village."),
        ("number", "I have a children."),
        ("number", "They took three man away."),
        ("agreement", "I was work because I could."),
        ("agreement", "They was there."),
        ("agreement", "He man in the office."),
        ("agreement", "She are tired."),
        ("agreement", "A man have left."),
        ("preposition", "I live at in a farm."),
        ("preposition", "It was before one day."),
        ("preposition", "The meeting of at some point was long."),
        ("preposition", "We left the."),
        ("preposition", "He sang and."),
        ("punctuation", "We left , and ran."),
        ("punctuation", "We left,, and ran."),
        ("punctuation", "She ran. . Nobody saw."),
        ("punctuation", "She left (, he said) early."),
        ("punctuation", "They called me “”."),
        ("repetition", "The woman woman sang."),
        ("repetition", "We lived in a town, a town and a city."),
        ("capital", "She left for good. he stayed behind."),
        ("tag", "We met PERSON_1 there."),
        ("spacing", "She is an[occupation withheld]."),
        ("spacing", "We met.She left."),
    ],
)
def test_a_slip_of_an_edit_is_seen(kind, text):
    assert kind in {slip.kind for slip in slips(text, "en")}


@pytest.mark.parametrize(
    "text",
    [
        "She gave her a book, and her mother the key to a unit of one.",
        "I was working; that’s a lie, and who’s the man? He’s a nurse at an hour’s distance.",
        "The teacher man and I are friends; if he were here, would she have left?",
        "An honest doctor, a European, a used coat, a one-room flat, an X-ray, an 18-year-old, a uniform.",
        "She worked as a nurse in town and was one of two women. He was left behind, and that was work.",
        "No, no. He said that that was so, and had had enough … of it, e.g. in Paris.",
        "They went in at a run, and one day in March they came.",
        "Dr. Drozd said so. “Go!” he said. (They did.) 2. We left at 3 p.m. on foot.",
        "Vitamin A is what A. says is in Block A.",
        "Each of the members came; another people’s war; every children’s home closed.",
    ],
)
def test_an_ordinary_sentence_has_none(text):
    assert [] == [(slip.kind, text[slip.start : slip.end]) for slip in slips(text, "en")]


def test_marks_for_what_cannot_be_said_are_counted_apart():
    text = "She […] in [place withheld], in [a town]."
    assert 2 == gaps(text, "en")
    assert [] == slips(text, "en")


@given(st.text(), st.text())
def test_a_text_has_no_new_slips_beside_itself_and_never_fewer_than_none(before, after):
    assert 0 == new_slips(before, before, "en")
    assert new_slips(before, after, "en") >= 0


@given(st.sampled_from(words("en", "bynames").THEMES["birds"]))
def test_a_byname_is_no_slip(byname):
    assert [] == slips(f"{byname} said so. We met {byname}’s friends, {byname} and I.", "en")
