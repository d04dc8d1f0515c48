"""Dates, ages and quantities: what is found, and the days or years that it can mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.find.times import times
from factory import a_document

WRITTEN = "2023-02-04"


def found(text: str, written: str | None = WRITTEN) -> list[tuple[str, str, str | None]]:
    """The words, the rule and the value of every mention of a text."""
    return [
        (text[m.span.start : m.span.end], m.rule, m.value.text if m.value else None)
        for m in times(a_document(text, written=written))
    ]


@pytest.mark.parametrize(
    ("text", "words", "rule", "value"),
    [
        ("In 2021 he left.", "2021", "year", "2021"),
        ("on 14 June 2021", "14 June 2021", "date", "2021-06-14"),
        ("on March 2, 2022, they", "March 2, 2022", "date", "2022-03-02"),
        ("the 3rd of May, 1988", "3rd of May, 1988", "date", "1988-05-03"),
        ("the fourteenth of June 2021", "fourteenth of June 2021", "date", "2021-06-14"),
        ("on Thursday, 12 May 2016", "Thursday, 12 May 2016", "date", "2016-05-12"),
        ("on 2021-06-14 at home", "2021-06-14", "date", "2021-06-14"),
        ("on 14.06.2021 at home", "14.06.2021", "date", "2021-06-14"),
        ("on 14/06/21 at home", "14/06/21", "date", "2021-06-14"),
        ("on 03/04/2021 at home", "03/04/2021", "date", "2021-03-04/2021-04-03"),
        ("between 3 and 9 August 2020", "3 and 9 August 2020", "date", "2020-08-03/2020-08-09"),
        ("By May 2022, the number", "May 2022", "month", "2022-05"),
        ("the end of October 1997", "the end of October 1997", "month", "1997-10-24/1997-10-31"),
        ("in the summer of 2021", "the summer of 2021", "season", "2021-06-01/2021-08-31"),
        ("in mid-2021", "mid-2021", "year", "2021-05-01/2021-08-31"),
        ("in early 2020s fashion", "early 2020s", "decade", "2020/2022"),
        ("in the 1990s", "the 1990s", "decade", "1990/1999"),
        ("in the late nineties", "the late nineties", "decade", "1997/1999"),
        ("much of the Twenties", "the Twenties", "decade", "2020/2029"),
        ("in the 19th century", "the 19th century", "century", "1801/1900"),
        ("from 2014 to 2019", "2014 to 2019", "interval", "2014/2019"),
        ("in 2014-2019", "2014-2019", "interval", "2014/2019"),
        ("Between 2014 and the 2022 invasion", "2014 and the 2022", "interval", "2014/2022"),
        ("from 3 March to 9 August 2020", "3 March to 9 August 2020", "interval", "2020-03-03/2020-08-09"),
        ("at Christmas 2019", "Christmas 2019", "festival", "2019-12-24/2019-12-26"),
        ("In December, the regiment", "December", "month", "2022-12"),
        ("last March", "last March", "month", "2022-03"),
        ("yesterday", "yesterday", "today", "2023-02-03"),
        ("last year he", "last year", "relative", "2022"),
        ("two years ago", "two years ago", "relative", "2020-08-06/2021-08-05"),
        ("last Friday", "last Friday", "weekday", "2023-02-03"),
        ("She was born in 1984.", "1984", "birth", "1984"),
        ("born in Minsk on 14 June 1989", "14 June 1989", "birth", "1989-06-14"),
        ("Date of birth: 14.06.89", "14.06.89", "birth", "1989-06-14"),
        ("Her birthday is 3 May.", "3 May", "birth", "3 may"),
        ("at 4:30 a.m. again", "4:30 a.m.", "clock", None),
        ("around midnight", "midnight", "clock", None),
        ("For seven years", "seven years", "duration", None),
        ("He was 21 years old.", "21 years old", "age", "21"),
        ("The 25-year-old would not say", "25-year-old", "age", "25"),
        ("a man aged 34", "aged 34", "age", "34"),
        ("Anna Kowal, 34, a nurse", "34", "age", "34"),
        ("in her thirties", "in her thirties", "age", "30-39"),
        ("in his mid-forties", "in his mid-forties", "age", "44-46"),
        ("in his twenties or thirties", "in his twenties or thirties", "age", "20-39"),
        ("a teenager", "teenager", "age", "13-19"),
        ("at the age of 16", "16", "age", "16"),
        ("when I was nineteen", "nineteen", "age", "19"),
        ("She turned 18 and left.", "18", "age", "18"),
        ("a 30-something", "30-something", "age", "30-39"),
        ("a six-month-old", "six-month-old", "age", "0"),
        ("He paid $43,000.", "$43,000", "quantity", None),
        ("twelve wounded soldiers", "twelve wounded soldiers", "quantity", None),
        ("He is 1.85 m tall.", "1.85 m tall", "quantity", None),
    ],
)
def test_found(text: str, words: str, rule: str, value: str | None) -> None:
    """An expression is found whole, with the ISO prefix or interval, or the years, that it can mean."""
    assert [(words, rule, value)] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "You may march with us. The march began; they may come.",
        "Article 2021, page 1998, § 2005 and no. 1999 of the list",
        "section 15 of the Theft Act 1968",
        "He was one of them, at number 5.",
        "April said to Augusta and June that they knew.",
        "He was a teller for thirty-something years.",
    ],
)
def test_not_found(text: str) -> None:
    """Verbs, names, and numbers of articles, pages and laws are no times."""
    assert [] == found(text)


def test_a_day_without_a_year_is_the_nearest_to_the_last_exact_date() -> None:
    """The year comes from the last exact date before, else from the day of writing."""
    text = "It was formed on December 30, 2019.\nBy January 5, many had come."
    assert ("January 5", "date", "2020-01-05") == found(text)[1]
    assert [("January 5", "date", "2023-01-05")] == found("By January 5, many had come.")


def test_relations_to_what_was_said_before() -> None:
    """Later and next start from the last date, not from the day of writing."""
    text = "He was arrested on 14 June 2021. Three days later he was charged. The next day he left."
    assert ["2021-06-14", "2021-06-17", "2021-06-18"] == [value for _, _, value in found(text)]


def test_nothing_known_nothing_claimed() -> None:
    """Where the day of writing is unknown, relative dates have no bounds and their own words as text."""
    for mention in times(a_document("Yesterday, last March, on Monday, two years ago.")):
        assert mention.value is not None
        assert (None, None) == (mention.value.low, mention.value.high)
    assert ["yesterday", "last march", "monday", "two years ago"] == [
        value for _, _, value in found("Yesterday, last March, on Monday, two years ago.", None)
    ]


def test_one_clear_date_tells_the_order_of_the_others() -> None:
    """03/04 is in April where another date of the text begins with a day after the 12th."""
    assert ["2021-04-03", "2021-05-25"] == [v for _, _, v in found("03/04/2021 and then 25/05/2021.")]
    assert ["2021-03-04", "2021-05-25"] == [v for _, _, v in found("03/04/2021 and then 05/25/2021.")]


def test_furniture_is_not_read() -> None:
    """Nothing is found in furniture."""
    text = "Updated 3 May 2020\nIn 2021 he left."
    mentions = times(a_document(text, furniture=("Updated 3 May 2020",)))
    assert ["2021"] == [text[m.span.start : m.span.end] for m in mentions]


MONTHS = "January February March April May June July August September October November December".split()


@given(
    st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31)), st.integers(min_value=0, max_value=3)
)
def test_every_day_in_every_form(day: date, form: int) -> None:
    """A full date is the same day in whatever form it is written."""
    month = MONTHS[day.month - 1]
    said = (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day}th of {month} {day.year}",
        f"{day.day} {month[:3]} {day.year}",
    )[form]
    mentions = times(a_document(f"It happened on {said} at home."))
    assert [(day.toordinal(), day.toordinal())] == [(m.value.low, m.value.high) for m in mentions if m.value]


@given(st.integers(min_value=1, max_value=99))
def test_every_age(age: int) -> None:
    """An age in digits is found with its years."""
    assert [(f"{age}-year-old", "age", f"{age}")] == found(f"a {age}-year-old man")


PIECES = ["14 June 2021", "last March", "two years ago", "the Twenties", "born on", "between", "and", "34", "at", "Monday",
          "later", "in his thirties", "2014", "-", "31 February 2020", "99/99/2020", "the 31st,", "\n", "of", "May"]  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.sampled_from([None, "2023", "2023-02", "2023-02-04", "soon"]),
)
def test_apart_and_bounded(pieces: list[str], written: str | None) -> None:
    """Whatever is said, mentions are apart, and bounds are in order or both missing."""
    mentions = times(a_document(" ".join(pieces), written=written))
    assert not any(a.span.overlaps(b.span) for a in mentions for b in mentions if a is not b)
    for value in (m.value for m in mentions if m.value):
        assert (value.low is None) == (value.high is None)
        assert value.low is None or value.high is None or value.low <= value.high
