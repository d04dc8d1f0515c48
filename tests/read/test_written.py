"""The day a text speaks from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.read.written import checked, in_common, iso_prefix, speaks_after, written_in


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("4 February 2023", "2023-02-04"),
        ("OSTER, 4 February 2023 — The depot is closed.", "2023-02-04"),
        ("Oster (Agency), Feb 4, 2023 – The depot is closed.", "2023-02-04"),
        ("Date: Sat, 4 Feb 2023 10:11:12 +0100", "2023-02-04"),
        ("Interview conducted on the 4th of February 2023 in Oster", "2023-02-04"),
        ("Published: 2023-02-04T10:00Z", "2023-02-04"),
        ("Statement of a clerk, taken on 4 February 2023", "2023-02-04"),
        ("04.02.2023", "2023-02-04"),
        ("Recorded 14/02/2023", "2023-02-14"),
        ("Recorded 02/14/2023", "2023-02-14"),
        ("Recorded 04/02/2023", "2023"),
        ("Oster, February 2023", "2023-02"),
        ("Date of birth: 4 February 1989", None),
        ("31 February 2023", None),
        ("On 4 February 2023 she left the depot — and never came back.", None),
        ("I was stopped in Oster on 4 February 2023 — at the bridge.", None),
    ],
)
def test_a_text_says_when_it_was_written(line, day):
    """Labels, datelines and dates on a line of their own count; dates in a story do not."""
    assert day == written_in(["The clerk who would not sign", line, "She kept the ledgers."])


def test_the_end_of_a_letter_counts_too():
    """A date under the signature is found, one in the middle is not."""
    lines = ["Dear editor,", *["I kept the ledgers."] * 30]
    assert written_in([*lines, "Ada", "3 May 2022"]) == "2022-05-03"
    assert written_in([*lines, "3 May 2022", *lines]) is None


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_valid_prefix_is_kept(day, length):
    """Any year, month or day of the calendar from the year 1000 is accepted as it is."""
    iso = day.isoformat()[:length]
    if day.year >= 1000:
        assert checked(iso) == iso == iso_prefix(iso)


@given(st.text(max_size=40))
def test_stamps_never_raise(stamp):
    """A stamp of a file is a date or nothing."""
    assert iso_prefix(stamp) is None or checked(str(iso_prefix(stamp)))


def test_dates_of_a_file_count_as_far_as_they_agree():
    """Made and last saved on one day: that day; in one year: the year; else nothing is known."""
    assert in_common(["2022-05-04", "2022-05-04"]) == "2022-05-04"
    assert in_common(["2022-05-04", "2022-11-01"]) == "2022"
    assert in_common(["2021-05-04", "2022-11-01"]) is None
    assert in_common([]) is None


def test_a_text_is_not_older_than_the_years_it_names():
    """A file's date before a year that the text names is the date of a template."""
    assert speaks_after("I left in 2021.", "2013-12-23")
    assert not speaks_after("I left in 2013, with 2021 others, file 12/2021.", "2021-12-23")
