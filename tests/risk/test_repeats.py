"""What is kept between crowds: whose a fact is and where it is said change nothing."""

from __future__ import annotations

from dataclasses import replace

from byname.model import Dossier, Span
from byname.risk import adversaries, estimate_crowd
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, MAN, known

PUBLIC, STATE = adversaries(None)


def test_the_same_facts_of_somebody_else_have_the_same_crowd() -> None:
    """Evidence and owner are no part of the count, and neither adversary gets the other's."""
    one = known(MAN, BELARUSIAN, AGED_21_IN_2021)
    facts = tuple(replace(f, person="p9", evidence=(Span(start=3, end=9),)) for f in one.facts)
    other = Dossier(person=replace(one.person, id="p9"), facts=facts)
    assert estimate_crowd(one, STATE) == estimate_crowd(other, STATE)
    assert estimate_crowd(one, PUBLIC) != estimate_crowd(other, STATE)
