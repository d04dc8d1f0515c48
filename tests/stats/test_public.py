"""Public offices: by the full name, or by a surname that everybody knows alone."""

from __future__ import annotations

import pytest

from byname.stats.public import is_famous, is_of_a_head_of_state, office_of


@pytest.mark.parametrize(
    "name", ["Ferdinand Marcos Jr.", "Ferdinand Marcos", "Alexander Lukashenko", "Putin"]
)
def test_heads_of_state_hold_an_office(name):
    assert office_of(name) is not None


@pytest.mark.parametrize("name", ["Nadia Sereda", "Marcos", "Jr."])
def test_nobody_else_does(name):
    assert office_of(name) is None


@pytest.mark.parametrize("name", ["Taras Shevchenko", "Mozart", "Frida Kahlo"])
def test_the_long_dead_and_famous_are_known(name):
    assert is_famous(name)


@pytest.mark.parametrize("name", ["Shevchenko", "Taras", "Frida Sereda"])
def test_their_namesakes_are_not(name):
    assert not is_famous(name)
    assert not is_of_a_head_of_state("Sereda")
