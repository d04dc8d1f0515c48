"""A named work fits nearly nobody, and each wider rung of its ladder at least as many people as the one before."""

from __future__ import annotations

from itertools import pairwise

import pytest

from byname.lang import words
from byname.plan.hierarchy import is_general, ladder
from byname.risk import estimate_crowd
from byname.risk.lookers import LOOKERS
from risk.dossiers import MAN, day, known, said

CODES = sorted(words("en", "ladders").KINDS_OF_WORK)
DATES = [{}, {"low": day(1994), "high": day(1994, 12, 31)}]


def crowds(fact) -> list[float]:
    """The median crowd of whoever did nothing that is known but this, at every rung."""
    adversary = LOOKERS["public"]
    rungs = [fact.value, *ladder(fact)[1:-1]]
    return [
        estimate_crowd(known(MAN, said("biography", v.text, code=v.code)), adversary).median for v in rungs
    ]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("dates", DATES, ids=["undated", "dated"])
def test_each_rung_of_a_title_fits_no_fewer(code: str, dates: dict[str, int]) -> None:
    found = crowds(said("biography", "low tide", code=code, **dates))
    assert all(narrower <= wider for narrower, wider in pairwise(found))
    assert found[0] < 10_000 < found[-1]


@pytest.mark.parametrize("code", CODES)
def test_the_kinds_of_a_title_are_general_and_lead_upwards(code: str) -> None:
    rungs = ladder(said("biography", "low tide", code=code, **DATES[1]))
    assert rungs[-1].text == ""
    for value in rungs[1:-1]:
        if " of the 1990s" not in value.text:
            assert is_general(value)
            again = ladder(said("biography", value.text, code=code))
            assert [v.text for v in again] == [v.text for v in rungs[value.level :]]


def test_a_film_has_its_decade_where_the_text_has_the_year() -> None:
    dated = ladder(said("biography", "low tide", code="work:film", **DATES[1]))
    assert [value.text for value in dated] == ["low tide", "film of the 1990s", "film", "work of art", ""]
