"""What is said of all who are in a list."""

from __future__ import annotations

from facts.reading import dossiers_in, said

_TEXT = (
    "The case was brought by Ms Ana Orn and Mr Odo Vell (“the applicants”). "
    "The applicants were born in 1936 and 1941, respectively, and live in Tartu."
)


def test_everybody_of_a_defined_group_has_what_is_said_of_it() -> None:
    assert ("residence", "tartu") in said("Ana Orn", _TEXT)
    assert ("residence", "tartu") in said("Odo Vell", _TEXT)


def test_births_are_told_in_turn() -> None:
    assert ("birth_date", "1936") in said("Ana Orn", _TEXT)
    assert ("birth_date", "1941") in said("Odo Vell", _TEXT)


def test_born_somewhen_and_living_somewhere_is_no_birthplace() -> None:
    facts = said("Odo Vell", "Mr Odo Vell was born in 1955 and lives in Tartu.")
    assert ("residence", "tartu") in facts
    assert ("birthplace", "tartu") not in facts


def test_a_group_that_is_the_sum_of_its_members_has_no_dossier_of_its_own() -> None:
    assert not [d for d in dossiers_in(_TEXT) if d.person.part == "group"]
    assert [
        d for d in dossiers_in("The applicants live in Tartu. They own a mill.") if d.person.part == "group"
    ]
