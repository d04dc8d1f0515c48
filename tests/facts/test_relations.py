"""Marriages and what ends them."""

from __future__ import annotations

from facts.reading import follows, said


def test_whose_wife_has_died_is_widowed() -> None:
    facts = said("Odo Vell", "Mr Odo Vell lives in Tartu. His wife died in 2001.")
    assert ("marital_status", "widowed") in facts
    assert ("marital_status", "married") not in facts


def test_mrs_is_mostly_married() -> None:
    assert ("marital_status", "married") in follows("Ana Orn", "Mrs Ana Orn wrote a letter.")
    assert not follows("Ana Orn", "Ms Ana Orn wrote a letter.") & {("marital_status", "married")}


def test_that_somebody_has_a_mother_says_nothing() -> None:
    assert ("family", "mother") not in said("Odo Vell", "Odo Vell called his mother every day.")
    assert ("family", "mother") in said("Odo Vell", "Odo Vell called his mother, a midwife.")
