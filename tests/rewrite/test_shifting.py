"""Dates that are moved: each in its own form, all by the same number of days."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Policy, Span
from byname.rewrite.calendar import Missing, written
from byname.rewrite.shifting import Told, drawn, missing, moved_bounds

_OFFSETS = Policy(k=20, confidence=0.95, adversaries=()).offsets
_DAYS = st.dates(date(1950, 1, 1), date(2030, 12, 31))
_MONTHS = "January February March April May June July August September October November December".split()


def _day(year: int, month: int = 1, day: int = 1) -> int:
    return date(year, month, day).toordinal()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("3 March 2019", "15 August 2018"),
        ("2019-03-03", "2018-08-15"),
        ("March 3, 2019", "August 15, 2018"),
        ("Sunday, 3 March 2019", "Sunday, 15 August 2018"),
        ("3 Mar. 2019", "15 Aug. 2018"),
        ("the third of March 2019", "the fifteenth of August 2018"),
        ("03.03.2019", "15.08.2018"),
        ("3/3/19", "15/8/18"),
        ("MARCH 3RD", "AUGUST 15TH"),
    ],
)
def test_a_day_is_written_in_its_own_form(said, expected):
    assert expected == written(said, _day(2019, 3, 3), _day(2019, 3, 3), -200, Missing())


@pytest.mark.parametrize(
    ("said", "low", "high", "expected"),
    [
        ("2019", _day(2019), _day(2019, 12, 31), "2018"),
        ("2016-2018", _day(2016), _day(2018, 12, 31), "2015-2017"),
        ("March 2019", _day(2019, 3), _day(2019, 3, 31), "August 2018"),
        ("early March 2019", _day(2019, 3), _day(2019, 3, 10), "mid-August 2018"),
        ("March and October 2022", _day(2022, 3), _day(2022, 10, 31), "August 2021 and March 2022"),
        ("8 to 10 August", _day(2022, 8, 8), _day(2022, 8, 10), "20 to 22 January"),
        ("08/2020", _day(2020, 8), _day(2020, 8, 31), "01/2020"),
        ("summer of 2018", _day(2018, 6), _day(2018, 8, 31), None),
        ("the first half of 2018", _day(2018), _day(2018, 6, 30), None),
        ("03/04/2019", _day(2019, 3, 4), _day(2019, 4, 3), None),
    ],
)
def test_a_wider_date_is_moved_by_its_middle_and_what_has_no_form_is_not_written(said, low, high, expected):
    assert expected == written(said, low, high, -200, Missing())


def test_a_date_says_the_year_that_the_dates_before_no_longer_tell():
    assert (
        written("3 March", _day(2019, 3, 3), _day(2019, 3, 3), -200, Missing(year=True)) == "15 August 2018"
    )
    assert (
        written("March 3", _day(2019, 3, 3), _day(2019, 3, 3), -200, Missing(year=True)) == "August 15, 2018"
    )
    assert written("3 March", _day(2019, 3, 3), _day(2019, 3, 3), -200, Missing(unsure=True)) is None


@given(_DAYS, _DAYS, st.sampled_from(_OFFSETS))
def test_intervals_and_days_of_the_week_stay_and_no_date_comes_back(one, other, days):
    said = [f"{d.day} {_MONTHS[d.month - 1]} {d.year}" for d in (one, other)]
    new = [
        written(text, d.toordinal(), d.toordinal(), days, Missing())
        for text, d in zip(said, (one, other), strict=True)
    ]
    moved = []
    for text in new:
        assert text is not None
        assert re.fullmatch(r"\d\d? [A-Z][a-z]+ \d{4}", text)
        day, month, year = text.split()
        moved.append(date(int(year), _MONTHS.index(month) + 1, int(day)))
    assert moved[1] - moved[0] == other - one
    assert [d.weekday() for d in moved] == [one.weekday(), other.weekday()]
    assert all(abs((m - d).days) >= 189 for m, d in zip(moved, (one, other), strict=True))


@given(st.integers(1950, 2030), st.integers(1, 12), st.sampled_from(_OFFSETS))
def test_no_month_and_no_year_comes_back(year, month, days):
    first = _day(year, month)
    last = (date(year + month // 12, month % 12 + 1, 1)).toordinal() - 1
    assert moved_bounds(first, last, days)[0] not in range(first, last + 1)
    assert moved_bounds(_day(year), _day(year, 12, 31), days) != (_day(year), _day(year, 12, 31))


@given(st.lists(_DAYS, min_size=1, max_size=8), st.integers(0, 10**6))
def test_no_date_is_moved_past_the_day_of_writing_nor_onto_another(days, seed):
    told = [
        Told(Span(start=20 * n, end=20 * n + 9), d.isoformat(), d.toordinal(), d.toordinal())
        for n, d in enumerate(days)
    ]
    latest = max(one.high for one in told)
    by = drawn(told, _OFFSETS, latest, lambda offered: offered[seed % len(offered)])
    assert by in _OFFSETS
    assert by < 0  # nothing lies between the last date and the day of writing
    assert drawn(told, _OFFSETS, None, lambda offered: offered[seed % len(offered)]) in _OFFSETS


def test_a_year_that_is_guessed_is_not_made_up():
    text = ["2 January 2019", "March"]
    told = [
        Told(Span(start=0, end=14), text[0], _day(2019, 1, 2), _day(2019, 1, 2)),
        Told(Span(start=50, end=55), text[1], _day(2019, 3), _day(2019, 3, 31)),
    ]
    near, apart = (missing(told, -200, where) for where in (lambda _: 0, lambda at: at))
    assert not near[told[1].span].unsure
    assert apart[told[1].span].unsure


def test_offsets_are_whole_weeks_and_never_near():
    assert all(days % 7 == 0 and 189 <= abs(days) <= 400 for days in _OFFSETS)
    assert set(_OFFSETS) == {-days for days in _OFFSETS}
