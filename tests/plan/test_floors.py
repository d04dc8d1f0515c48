"""Floors measure each attribute in its own way; what is not known is too narrow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.plan.floors import is_wide_enough
from byname.stats.places import find_places
from plan.people import a_fact

SMALL = next(found for found in find_places("Passau") if found.country == "DE")


def wide(attribute: str, text: str, width: float, *, rung: int = 0, **fields: object) -> bool:
    """Whether a value of an attribute is wide enough."""
    return is_wide_enough(a_fact(attribute, text, **fields).value, rung=rung, width=width)


def test_nothing_is_always_wide_enough() -> None:
    assert wide("residence", "", 1e9)


@pytest.mark.parametrize(("low", "high", "is_wide"), [(20, 23, True), (23, 23, False), (None, None, False)])
def test_ages_are_measured_in_years(low: int | None, high: int | None, is_wide: bool) -> None:
    assert wide("age", "x", 4, low=low, high=high) is is_wide


def test_dates_are_measured_in_days() -> None:
    assert wide("event_date", "2021", 365, low=737791, high=738155)
    assert not wide("event_date", "June 2021", 365, low=737942, high=737971)
    assert not wide("birth_date", "one day", 365)


def test_a_rung_without_ends_leaves_everything_open() -> None:
    assert wide("event_date", "at some point", 365, rung=3)
    assert wide("event_date", "at some point", 365)
    assert wide("event_date", "sometime", 365, level=2)


def test_places_are_measured_in_inhabitants() -> None:
    assert not wide("residence", SMALL.name, 500_000, code=SMALL.id)
    assert not wide("residence", SMALL.name, 1_000, code=SMALL.id)
    assert wide("residence", SMALL.name, 0, code=SMALL.id)
    assert wide("residence", "Germany", 500_000, code="country:DE")
    assert wide("location", "Europe", 500_000, code="m49:150")
    assert not wide("location", "the old mill", 500_000)


@pytest.mark.parametrize(("kind", "is_wide"), [("region", True), ("country", True), ("city", False)])
def test_of_places_of_unknown_size_only_towns_are_narrow(
    kind: str, is_wide: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = replace(SMALL, kind=kind, population=0)
    monkeypatch.setattr("byname.plan.floors.place", lambda code: empty)
    assert wide("residence", "Upton", 500_000, code="geonames:1") is is_wide


def test_an_occupation_that_many_go_by_is_wide() -> None:
    assert not wide("occupation", "theatre nurse", 1, code="isco:2221")
    assert wide("occupation", "nurse", 1, code="isco:222")
    assert wide("occupation", "student", 1, code="status:s1")
    assert not wide("occupation", "keeper of the seal", 1)


def test_the_rest_is_measured_in_rungs() -> None:
    assert not wide("employer", "Upton Works", 1)
    assert wide("employer", "Upton Works", 0)
    assert wide("employer", "works", 1, rung=1)
    assert wide("employer", "works", 1, level=1)
    assert wide("employer", "Factory", 1)
    assert not wide("employer", "factory", 2)
