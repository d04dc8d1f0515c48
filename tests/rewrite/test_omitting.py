"""What may not be said goes with what only it needed; a gap is the last resort."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("She sang and drove a tram.", "drove a tram", "She sang."),
        ("She drove a tram and sang.", "drove a tram", "She sang."),
        ("He knew Nadia, who drove a tram, and left.", "drove a tram", "He knew Nadia, and left."),
        ("He fell because he drove a tram.", "drove a tram", "He fell."),
        ("We left. She drove a tram. Nobody came.", "drove a tram", "We left. Nobody came."),
        ("We left. She sold her trams. Nobody came.", "She sold her trams", "We left. Nobody came."),
        ("Nadia, a tram driver’s niece, sang.", "a tram driver’s niece", "Nadia sang."),
        ("Nadia, 51, who drives a tram, sang.", "who drives a tram", "Nadia, 51, sang."),
        ("My son, Oto, born in May, sang.", "born in May", "My son, Oto, sang."),
        ("Oto, in the choir, he sang.", "in the choir", "Oto, he sang."),
        ("Nadia (with her tram) sang.", "with her tram", "Nadia sang."),
        ("A man with a glass eye sang.", "with a glass eye", "A man sang."),
        ("He came with a glass eye, and sang.", "a glass eye", "He came, and sang."),
        ("She bought a Ruritanian in the dark.", "Ruritanian", "She bought […] in the dark."),
        ("She drove trams in the dark.", "drove trams", "She […] in the dark."),
    ],
)
def test_it_goes_without_a_trace_where_the_sentence_can_do_without_it(text, said, expected):
    assert expected == reworded(text, "biography", said, None)


@pytest.mark.parametrize(
    ("text", "attribute", "said", "expected"),
    [
        ("I speak Ruritanian at home.", "language", "Ruritanian", "I speak a language at home."),
        ("She was head of the laboratory.", "role", "head", "She was on the staff of the laboratory."),
        ("He was the nurse for newborns.", "occupation", "nurse", "He was on the staff for newborns."),
        ("Our director, Mr Drozd, left.", "role", "director", "Our colleague, Mr Drozd, left."),
        ("I was put in charge because I could sew.", "occupation", "put in charge", "I was put to work because I could sew."),
        ("She has two sons and a daughter.", "family", "two sons and a daughter", "She has a family."),
        ("I am the second of five children.", "family", "second of five children", "I am one of several children."),
        ("The foreman Drozd left.", "occupation", "foreman", "Drozd left."),
        ("He came with a mask and now farms.", "occupation", "farms", "He came with a mask and now works."),
        ("He saw the man who types this letter.", "occupation", "types", "He saw the man who […] this letter."),
        ("I was on watch at the mill.", "occupation", "watch", "I was on duty at the mill."),
        ("He is the only one who kept the keys.", "role", "only one who kept the keys", "He is one of a few."),
        ("She met Nadia, who was really a nurse.", "occupation", "nurse", "She met Nadia."),
        ("He left with a clerk and the treasurer.", "occupation", "treasurer", "He left with a clerk."),
        ("I walked into Ruritania in a coat.", "migration", "walked into Ruritania", "I travelled in a coat."),
        ("He is a fisherman’s son.", "occupation", "fisherman", "He is a woman’s son."),
        ("Mr Drozd, who has retired, wept.", "occupation", "retired", "Mr Drozd, who has stopped work, wept."),
        ("Mr Drozd is a constable of the force.", "role", "is a constable", "Mr Drozd is on the staff of the force."),
        ("Sister Drozd taught me.", "education", "taught", "Sister Drozd […] me."),
        ("She is a widow with four children.", "marital_status", "widow", "She has four children."),
    ],
)  # fmt: skip
def test_a_true_general_phrase_stands_where_there_is_one(text, attribute, said, expected):
    assert expected == reworded(text, attribute, said, None)


def test_a_child_is_one():
    assert "I have a child." == reworded("I have a daughter.", "children", "a daughter", "children")
