"""Namesakes: the same answers as a comparison with every name, from a comparison with few."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.people.aliases import can_be_same
from byname.people.namesakes import Namesakes

words = st.sampled_from(("andrei", "andrey", "andrej", "sasha", "aliaksandr", "a", "s", "hawa", "h", "koval"))
names = st.lists(words, min_size=1, max_size=3).map(tuple)


@given(st.lists(names, max_size=12), names)
def test_nobody_alike_is_missed_or_added(known: list[tuple[str, ...]], asked: tuple[str, ...]) -> None:
    """Looking up by shared words finds whom comparing with all would find."""
    namesakes = Namesakes[int]()
    for number, name in enumerate(known):
        namesakes.note(name, number)
    expected = {number for number, name in enumerate(known) if can_be_same(asked, name)}
    assert expected == set(namesakes.alike(asked))


def test_somebody_is_noted_once_under_a_name() -> None:
    """Noting the same name twice changes nothing."""
    namesakes = Namesakes[str]()
    namesakes.note(("hawa",), "she")
    namesakes.note(("hawa",), "she")
    assert namesakes.of(("hawa",)) == ["she"]
