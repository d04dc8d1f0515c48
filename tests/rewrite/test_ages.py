"""Ages: every way to say one, wider or not at all."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded

BANDS = {
    "early twenties": (20, 23), "mid-twenties": (24, 26), "thirties": (30, 39), "late teens": (17, 19), "childhood": (0, 12),
    "sixties or older": (60, 120), "adult": (18, 120), "teens": (13, 19),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said", "band", "expected"),
    [
        ("She was 21 years old.", "21 years old", "early twenties", "She was in her early twenties."),
        ("He was only 22 when they came.", "22", "early twenties", "He was only in his early twenties when they came."),
        ("For Nadia, now 33 years old, it is worse.", "33 years old", "thirties", "For Nadia, now in her thirties, it is worse."),
        ("Nadia Sereda, 34, drives a bus.", "34", "thirties", "Nadia Sereda, in her thirties, drives a bus."),
        ("Nadia Sereda (34) drives a bus.", "34", "thirties", "Nadia Sereda (in her thirties) drives a bus."),
        ("A driver aged 34 told us.", "aged 34", "thirties", "A driver in her thirties told us."),
        ("At the age of 18 she left.", "18", "late teens", "In her late teens she left."),
        ("She married at 18 and moved.", "18", "late teens", "She married in her late teens and moved."),
        ("By the age of 10 she could read.", "10", "childhood", "As a child she could read."),
        ("She turned 21 in prison.", "21", "early twenties", "She was in her early twenties in prison."),
        ("She was 70 years old.", "70 years old", "sixties or older", "She was an older person."),
        ("She was 19 years old.", "19 years old", "adult", "She was an adult."),
        ("It was her 21st birthday.", "21st birthday", "early twenties", "It was her birthday."),
        ("A widow of 33 wept.", "33", "thirties", "A widow in her thirties wept."),
    ],
)  # fmt: skip
def test_an_age_is_said_as_a_band(text, said, band, expected):
    assert expected == reworded(
        text, "age", said, band, bounds=BANDS[band], gender="m" if " He " in f" {text}" else "f"
    )


@pytest.mark.parametrize(
    ("text", "phrase", "band", "expected"),
    [
        (
            "A 34-year-old nurse told us.",
            "A 34-year-old nurse",
            "thirties",
            "A nurse in her thirties told us.",
        ),
        (
            "An 18-year-old student told us.",
            "An 18-year-old student",
            "late teens",
            "A teenage student told us.",
        ),
        ("My 6-year-old daughter cried.", "My 6-year-old daughter", "childhood", "My young daughter cried."),
        (
            "Her 70-year-old mother waits.",
            "Her 70-year-old mother",
            "sixties or older",
            "Her elderly mother waits.",
        ),
        ("The 25-year-old would not say.", "The 25-year-old", "mid-twenties", "The woman would not say."),
        ("A 25-year-old told us.", "A 25-year-old", "mid-twenties", "A woman in her mid-twenties told us."),
        ("A 6-year-old saw it.", "A 6-year-old", "childhood", "A girl saw it."),
        ("A 15-year-old saw it.", "A 15-year-old", "teens", "A teenage girl saw it."),
    ],
)
def test_an_age_before_or_as_a_noun(text, phrase, band, expected):
    said = phrase.split()[1]
    assert expected == reworded(text, "age", said, band, bounds=BANDS[band], phrase=phrase)


def test_a_year_old_without_hyphens() -> None:
    text = "It is easy with a 15 year old who trusts."
    expected = "It is easy with a teenage girl who trusts."
    assert expected == reworded(
        text, "age", "15 year old", "teens", bounds=BANDS["teens"], phrase="a 15 year old"
    )


@pytest.mark.parametrize(
    ("text", "said", "phrase", "expected"),
    [
        ("She was 21 years old. They came.", "21 years old", None, " They came."),
        ("Nadia Sereda, 34, drives a bus.", "34", None, "Nadia Sereda drives a bus."),
        ("Nadia Sereda, 34, a driver, told us.", "34", None, "Nadia Sereda, a driver, told us."),
        ("Nadia Sereda (34) drives a bus.", "34", None, "Nadia Sereda drives a bus."),
        ("Nadia Sereda (34, a driver) wept.", "34", None, "Nadia Sereda (a driver) wept."),
        ("I am 22 years old, from Anyplace.", "22 years old", None, "I am from Anyplace."),
        ("At the age of 18 she left.", "18", None, "She left."),
        ("I was 19 when they took me.", "19", None, "I was [age withheld] when they took me."),
        ("An 18-year-old nurse told us.", "18-year-old", "An 18-year-old nurse", "A nurse told us."),
        ("The 25-year-old would not say.", "25-year-old", "The 25-year-old", "The woman would not say."),
        ("A teenager saw it.", "teenager", "A teenager", "A woman saw it."),
        ("It was her 21st birthday.", "21st birthday", None, "It was her birthday."),
    ],
)
def test_an_age_that_is_withheld_leaves_a_sentence(text, said, phrase, expected):
    assert expected == reworded(text, "age", said, None, phrase=phrase)


@pytest.mark.parametrize(
    ("gender", "narrator", "text", "expected"),
    [
        (None, False, "The witness was 21 years old.", "The witness was in their early twenties."),
        (None, True, "I was 21 years old.", "I was in my early twenties."),
        ("m", False, "The witness was 21 years old.", "The witness was in his early twenties."),
        ("f", False, "She says she was 21 years old.", "She says she was in her early twenties."),
    ],
)
def test_whose_twenties(gender, narrator, text, expected):
    assert expected == reworded(
        text, "age", "21 years old", "early twenties", bounds=(20, 23), gender=gender, narrator=narrator
    )


def test_the_band_is_not_told_twice_for_a_noun():
    text = "A 34-year-old nurse spoke. The 34-year-old nurse wept."
    assert "A nurse in her thirties spoke. The nurse wept." == reworded(
        text, "age", ("34-year-old", "34-year-old"), "thirties", bounds=(30, 39), phrase="A 34-year-old nurse"
    ).replace("The woman wept", "The nurse wept").replace("woman nurse", "nurse")
