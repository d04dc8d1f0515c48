"""What happened to somebody, or what somebody did once, is the substance of a testimony and no attribute of theirs."""

from __future__ import annotations

import pytest

from facts.reading import dossiers_in


@pytest.mark.parametrize(
    "text",
    [
        "It has his initials in red thread. I sewed them.",
        "Odo carries down two plates when he has one.",
        "Sister Nadia taught me.",
        "He was stopped in the street and has not been seen since.",
        "She gave the photographs to me.",
        "On Monday he was dismissed, and they fined him.",
        "The one who drove was somebody's nephew.",
        "Odo, who is the eldest of us, said so.",
        "She keeps a list, and it is long.",
        "Usually it is six or seven a shift.",
        "There were seventy-four, then more.",
    ],
)
def test_what_happened_is_counted_of_nobody(text: str) -> None:
    told = ("occupation", "role", "education", "legal_history", "biography", "family", "possession", "age")
    assert not [f for d in dossiers_in(text) for f in d.facts if f.counted and f.attribute in told]


def test_a_head_that_was_struck_is_no_office() -> None:
    text = "Both deaths were caused by blunt force to the head, and the wounds were fresh."
    assert not [f for d in dossiers_in(text) for f in d.facts if f.attribute == "role"]


def test_a_faith_with_a_capital_is_no_trade() -> None:
    text = "I am an Orthodox Christian by birth."
    assert not [f for d in dossiers_in(text) for f in d.facts if f.attribute == "occupation"]
