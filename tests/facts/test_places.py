"""What is said of a place or only sounds like somebody's is nobody's."""

from __future__ import annotations

import pytest
from tests.facts.test_whose import told


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("Nepal is mainly Hindu and poor, said Odo Drozd.", "religion", "hindu"),
        ("Ana looked at her, and sort of looked away.", "occupation", "sort"),
        ("How about Captain Odo Drozd? What did he say?", "role", "about captain"),
        ("Odo Drozd left Lipowa-related work in May.", "migration", "left lipowa-related"),
    ],
)
def test_what_is_nobodys(text: str, attribute: str, value: str) -> None:
    assert all(value not in said for said in told(text, attribute).values())


def test_a_faith_is_of_whom_it_is_said() -> None:
    assert {"Ona": ["buddhist"]} == told("Ona is Buddhist.", "religion")
