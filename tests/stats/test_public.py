"""Public offices: by the full name, or by a surname that everybody knows alone."""

from __future__ import annotations

import pytest

from byname.stats.public import office_of


@pytest.mark.parametrize(
    "name", ["Ferdinand Marcos Jr.", "Ferdinand Marcos", "Alexander Lukashenko", "Putin"]
)
def test_heads_of_state_hold_an_office(name):
    assert office_of(name) is not None


@pytest.mark.parametrize("name", ["Nadia Sereda", "Marcos", "Jr."])
def test_nobody_else_does(name):
    assert office_of(name) is None
