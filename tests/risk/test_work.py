"""Who holds an office, and how many work in a body of which a text says no more than what it is."""

from __future__ import annotations

import pytest

from byname.risk import adversaries, estimate_crowd
from risk.dossiers import BELARUSIAN, known, said

_, STATE = adversaries(None)


def low(attribute: str, text: str, **value: object) -> float:
    return estimate_crowd(known(BELARUSIAN, said(attribute, text, **value)), STATE).low


@pytest.mark.parametrize(
    ("attribute", "text", "value"),
    [
        ("role", "service worker", {"code": "isco:5", "low": 1, "high": 1}),  # words of a ladder
        ("role", "member of the security services", {"code": "isco:54"}),
        ("role", "legal representative", {"code": "isco:2611"}),  # one of several
        ("role", "guard of hospital", {"code": "isco:5414", "low": 1, "high": 1}),  # any hospital's
        ("role", "appellant", {}),
        ("employer", "a station", {}),
        ("location", "a caravan", {}),
        ("occupation", "soldier", {}),  # by its words, where the text gave no code
    ],
)
def test_what_many_are_fits_many(attribute: str, text: str, value: dict[str, object]) -> None:
    assert low(attribute, text, **value) >= 20


@pytest.mark.parametrize(
    ("attribute", "text", "value"),
    [
        ("role", "director of the lamp museum", {"code": "isco:1120", "low": 1, "high": 1}),
        ("role", "guard of ministry", {"code": "isco:5414", "low": 1, "high": 1}),
        ("role", "bell-ringer", {}),
        ("employer", "lower mill", {}),
        ("location", "the striped caravan", {}),
    ],
)
def test_what_is_one_persons_fits_one(attribute: str, text: str, value: dict[str, object]) -> None:
    assert low(attribute, text, **value) < 20
