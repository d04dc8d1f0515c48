"""Works and awards are facts of whoever made or won them; nobody can count them, and what thousands have is none."""

from __future__ import annotations

from byname.pipeline import read_people
from factory import a_document


def told(text: str) -> set[tuple[str, bool]]:
    """The works among the facts of a text, and whether they are counted."""
    reading = read_people(a_document(text))
    return {
        (fact.value.code, fact.counted)
        for dossier in reading.dossiers
        for fact in dossier.facts
        if fact.value.code is not None and fact.value.code.startswith("work:")
    }


def test_a_work_is_a_fact_that_no_plan_weighs() -> None:
    assert {("work:film", False)} == told("Mara Venn is an actress. She starred in the film Low Tide (2010).")


def test_an_award_that_thousands_have_is_no_fact() -> None:
    assert not told("Mara Venn is an actress. She was nominated for an Academy Award.")
