"""Number words."""

from __future__ import annotations

import pytest

from byname.lang.en.numbers import number, ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("one", 1), ("nineteen", 19), ("twenty-three", 23), ("Ninety nine", 99), ("a hundred and five", 105),
        ("two thousand", 2000), ("1,500", 1500), ("34", 34), ("few", None), ("", None), ("and", None),
    ],
)  # fmt: skip
def test_number(words: str, value: int | None) -> None:
    """Words and digits say a number, or none."""
    assert value == number(words)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("14th", 14),
        ("fourteenth", 14),
        ("twenty-first", 21),
        ("thirtieth", 30),
        ("fourteen", None),
        ("x-first", None),
    ],
)
def test_ordinal(words: str, value: int | None) -> None:
    """Ordinals in words and digits."""
    assert value == ordinal(words)
