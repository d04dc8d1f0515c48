"""Characters without a picture go, except where they are spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang.invisible import invisible, visible
from byname.model import Span
from byname.model.spans import Spans

ODD = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u061c\u00ad\ufeff\ufe0e\ufe0f\u180e\u3164\U000e0000\U000e0041\U000e0100\x07"
TEXTS = st.text(alphabet=st.sampled_from([*ODD, *"ab \nאבمی❤👩⚕क"]), max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We\u200b left\u2060 in\ufeff May\u00ad.", "We left in May."),
        ("\u202aWe\u202c \u2067left\u2069 \u202din\u202c May.", "We left in May."),
        ("We \u202etfel\u202c in May.", "We left in May."),
        ("We \u202etf\u200bel\u2069\u202c in May.", "We left in May."),
        ("We left\U000e0041\U000e006e\U000e007f in May.\x07", "We left in May."),
        ("I ❤\ufe0f\U000e0150\U000e0151 it.", "I ❤ it."),
        ("We\u200c \u200d \u200fleft.", "We  left."),
        ("a\u200eb, א\u200eb", "ab, אb"),
    ],
)
def test_what_nobody_sees_goes(text: str, expected: str):
    assert expected == visible(text)


@pytest.mark.parametrize(
    "text",
    ["می\u200cخواهم", "क्\u200dष", "I ❤\ufe0f it", "👩\u200d⚕\ufe0f, ❤\ufe0f\u200d🔥", "א\u200fב", "م\u061cی"],
)
def test_what_is_spelling_stays(text: str):
    assert text == visible(text)


def test_beside_a_change_nothing_is_spelling_and_inside_one_nothing_is_told_of():
    text = "א\u200fב \u200bx\u200b"
    assert [(1, 2, ""), (6, 7, "")] == list(
        invisible(text, Spans([Span(start=2, end=3), Span(start=4, end=6)]))
    )


@given(TEXTS)
def test_a_second_time_there_is_nothing_left(text: str):
    once = visible(text)
    assert once == visible(once)
    assert not set(once) & set(
        "\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\U000e0041"
    )
