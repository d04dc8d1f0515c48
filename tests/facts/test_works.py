"""Works and awards are facts of whoever made or won them, and counted; what thousands have is none."""

from __future__ import annotations

from datetime import date

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


def test_a_work_is_a_fact_that_is_counted() -> None:
    assert {("work:film", True)} == told("Mara Venn is an actress. She starred in the film Low Tide (2010).")


def test_an_award_that_thousands_have_is_no_fact() -> None:
    assert not told("Mara Venn is an actress. She was nominated for an Academy Award.")


def test_a_title_is_dated_by_the_year_behind_it_wherever_it_is_said_again() -> None:
    text = (
        "Mara Venn is an actress. She starred in the film Low Tide (1994). Mara Venn loved the film Low Tide."
    )
    (fact,) = {
        fact
        for dossier in read_people(a_document(text)).dossiers
        for fact in dossier.facts
        if fact.value.names_a_work
    }
    assert fact.value.low is not None
    assert date.fromordinal(fact.value.low).year == 1994
