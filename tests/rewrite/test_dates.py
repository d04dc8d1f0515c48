"""Dates: every way to say one, wider or not at all."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded


@pytest.mark.parametrize(
    ("text", "said", "to", "expected"),
    [
        ("In 2021, she left.", "2021", "early 2020s", "In the early 2020s, she left."),
        ("They came on 14 March 2021.", "14 March 2021", "March 2021", "They came in March 2021."),
        ("On 14 March they came.", "14 March", "2021", "One day they came."),
        ("In March they came.", "March", "2021", "At some point they came."),
        ("On the night of 6 August they came.", "6 August", "2020", "One night they came."),
        ("She hid until 14 March 2021.", "14 March 2021", "2021", "She hid until 2021."),
        ("By March 5, 200 had come.", "March 5", "early 2022", "200 had come."),
        ("She was held from 3 to 9 May 2021.", "3 to 9 May 2021", "2021", "She was held in 2021."),
        ("Between 3 May and 9 May they beat us.", "3 May and 9 May", "2021", "One day they beat us."),
        ("The 14 March attack was the first.", "14 March", "2021", "The attack was the first."),
        ("On the night of 6 August 2020 they came.", "6 August 2020", "2020", "One night in 2020 they came."),
        ("14 March 2021", "14 March 2021", "2021", "2021"),
        ("The Friday of the eighteenth of November the pilots came.", "eighteenth of November", "2010s", "The Friday the pilots came."),
        ("It was a Friday, the 18th of November, at noon.", "a Friday, the 18th of November", "2020s", "It was one day, at noon."),
        ("It was a Friday, the 18th of November, at noon.", "Friday, the 18th of November", "2020s", "It was one day, at noon."),
        ("October was the month of bread.", "October", "2020s", "That month was the month of bread."),
        ("He sent nine in one November.", "November", "2020s", "He sent nine in one month."),
        ("By a petition dated 12 October 2021 he asks.", "12 October 2021", "2020s", "By a petition from the 2020s he asks."),
        ("She was born on 3 May 1989.", "3 May 1989", "late 1980s", "She was born in the late 1980s."),
    ],
)  # fmt: skip
def test_a_date_is_said_as_a_wider_time(text, said, to, expected):
    assert expected == reworded(text, "event_date", said, to)


@pytest.mark.parametrize(
    ("text", "said", "to", "expected"),
    [
        ("In 2021, she left.", "2021", None, "She left."),
        ("They came on 14 March 2021.", "14 March 2021", None, "They came."),
        ("They came on 14 March 2021 with dogs.", "14 March 2021", None, "They came with dogs."),
        ("Since 2021 she has hidden.", "2021", None, "For some time she has hidden."),
        ("They came on 14 March 2021.", "14 March 2021", "at some point", "They came at some point."),
        ("She hid until 14 March, afraid.", "14 March", "at some point", "She hid, afraid."),
        ("She hid after 14 March 2021 arrests.", "14 March 2021", None, "She hid at some point arrests."),
        ("14 March 2021 was a Sunday.", "14 March 2021", None, "That day was a Sunday."),
        ("The 14 March attack was the first.", "14 March", None, "The attack was the first."),
        ("14 March 2021", "14 March 2021", None, "[date withheld]"),
        ("On the night of 6 August 2020 they came.", "6 August 2020", "at some point", "One night they came."),
        ("A camp; 14 March 2021", "14 March 2021", None, "A camp; [date withheld]"),
        ("The fourteenth of September, long ago.", "fourteenth of September", "at some point", "One day, long ago."),
    ],
)  # fmt: skip
def test_a_date_that_is_withheld_leaves_a_sentence(text, said, to, expected):
    assert expected == reworded(text, "event_date", said, to)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("They came yesterday.", "yesterday", "They came recently."),
        ("Last week they came.", "Last week", "Recently they came."),
        ("In the last month they came.", "the last month", "Recently they came."),
        ("They will come tomorrow.", "tomorrow", "They will come soon."),
        ("Seventeen years ago they came.", "Seventeen years ago", "Years ago they came."),
        ("This year's theme was bread.", "This year", "The theme was bread."),
        ("Three days later they came.", "Three days later", "Three days later they came."),
        ("On Monday they came.", "Monday", "One day they came."),
        ("It burned on a Sunday.", "Sunday", "It burned one day."),
        ("They were born on the Wednesday.", "Wednesday", "They were born on that day."),
        ("Every Thursday they come.", "Thursday", "Every Thursday they come."),
    ],
)
def test_times_that_count_from_another(text, said, expected):
    """What counts from the day of writing is said loosely, what counts from the story stays."""
    assert expected == reworded(text, "event_date", said, "2021")
