"""Bynames: random, from a theme, alike to nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.errors import PolicyError, Refused
from byname.lang import words
from byname.model import Person
from byname.rewrite import coin_bynames

LABELS = ["Nadia Sereda", "Ivo", "Hanna Petrova-Lind", "Bo", "Mbali Dlamini", "the narrator", "Ng", "Őrs Új"]
people = st.lists(st.sampled_from(LABELS), max_size=8).map(
    lambda labels: tuple(
        Person(id=f"p{i}", label=label, mentions=(), part="private") for i, label in enumerate(labels)
    )
)


def coined(
    group: tuple[Person, ...],
    *,
    seed: int = 1,
    text: str = "",
    theme: str = "birds",
    taken: tuple[str, ...] = (),
) -> dict[str, str]:
    return coin_bynames(group, text=text, theme=theme, choose=random.Random(seed).choice, taken=taken)


@settings(max_examples=100, deadline=None)
@given(people, st.integers(0, 999), st.sampled_from(sorted(words("en", "bynames").THEMES)))
def test_bynames_never_collide_nor_resemble_the_name(group, seed, theme):
    bynames = coined(group, seed=seed, theme=theme)
    assert len(group) == len(set(bynames.values()))
    for person in group:
        byname = bynames[person.id].lower()
        for part in person.label.lower().replace("-", " ").split():
            assert byname[0] != part[0]
            assert len(byname) != len(part)


def test_a_byname_is_new_to_the_text_and_to_the_case():
    everything = words("en", "bynames").THEMES["birds"]
    person = (Person(id="p1", label="Nadia", mentions=(), part="private"),)
    text, taken = " ".join(everything[:20]), tuple(everything[20:40])
    for seed in range(30):
        assert coined(person, seed=seed, text=text, taken=taken)["p1"] not in everything[:40]


def test_a_plural_in_the_text_counts():
    person = (Person(id="p1", label="Ivo", mentions=(), part="private"),)
    text = " ".join(f"{word}s" for word in words("en", "bynames").THEMES["birds"] if word != "Heron")
    assert {"p1": "Heron"} == coined(person, text=text)


def test_too_many_people_for_the_theme_is_refused():
    group = tuple(Person(id=f"p{i}", label="x", mentions=(), part="private") for i in range(200))
    with pytest.raises(Refused, match="byname_theme"):
        coined(group)


def test_an_unknown_theme_names_the_key():
    with pytest.raises(PolicyError, match="byname_theme"):
        coined((), theme="dragons")


def test_no_word_of_a_theme_is_a_given_name_or_stands_twice():
    themes = words("en", "bynames").THEMES
    everything = [word for theme in themes.values() for word in theme]
    assert len(everything) == len(set(everything))
    assert all(word.isalpha() and word[0].isupper() and word[1:].islower() for word in everything)
