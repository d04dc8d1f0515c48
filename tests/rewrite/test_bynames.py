"""Bynames: random, from a theme, alike to nothing."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr

from byname.errors import PolicyError, Refused
from byname.lang import words
from byname.model import Person
from byname.rewrite import coin_bynames
from byname.stats.names import given_name, surname
from byname.stats.places import find_places
from byname.stats.words import common_words

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
    text = " ".join(f"{word}s" for word in words("en", "bynames").THEMES["birds"] if word != "Kestrel")
    assert {"p1": "Kestrel"} == coined(person, text=text)


def test_a_theme_without_words_left_borrows_them_and_too_many_people_are_refused():
    group = tuple(Person(id=f"p{i}", label="x", mentions=(), part="private") for i in range(300))
    bynames = set(coined(group[:100]).values())
    assert len(bynames) == 100
    assert len(bynames & set(words("en", "bynames").THEMES["birds"])) > 50
    with pytest.raises(Refused, match="split"):
        coined(group)


def test_an_unknown_theme_names_the_key():
    with pytest.raises(PolicyError, match="byname_theme"):
        coined((), theme="dragons")


@pytest.mark.parametrize(
    ("name", "alike"),
    [("Filip", "Phalarope"), ("Kai", "Cassowary"), ("Zandra", "Sanderling"), ("Wheatley", "Wheatear")],
)
def test_a_byname_does_not_sound_like_the_name(name, alike):
    person = (Person(id="p1", label=name, mentions=(), part="private"),)
    text = " ".join(word for word in words("en", "bynames").THEMES["birds"] if word != alike)
    assert coined(person, text=text)["p1"] not in words("en", "bynames").THEMES["birds"]


def test_the_theme_of_names_tells_a_gender_only_where_it_may():
    invented = words("en", "bynames").INVENTED
    group = tuple(Person(id=f"p{i}", label="Xu", mentions=(), part="private") for i in range(3))
    bynames = coin_bynames(
        group, text="", theme="names", choose=random.Random(3).choice, genders={"p0": "f", "p1": "m"}
    )
    assert [True] * 3 == [bynames[f"p{i}"] in invented[g] for i, g in enumerate(("f", "m", ""))]


def test_a_thousand_bynames_say_nothing_of_the_order_and_the_length_of_the_names():
    """SAFETY T10: rank correlations with the true names are those of chance (p > 0.01)."""
    draw = random.Random(10)
    letters = "abcdefghijklmnoprstuvz"
    labels = ["".join(draw.choices(letters, k=draw.randint(4, 9))).capitalize() for _ in range(1000)]
    bynames = [coined((Person(id="p", label=label, mentions=(), part="private"),), seed=draw.getrandbits(32))["p"] for label in labels]  # fmt: skip
    for key in (str.lower, lambda word: word[0].lower(), len):
        assert spearmanr(ranks(labels, key), ranks(bynames, key)).pvalue > 0.01


def ranks(items: list[str], key: Callable[[str], object]) -> list[int]:
    """The rank of each word among all, equal ones alike."""
    order = sorted({key(item) for item in items})  # type: ignore[type-var]
    return [order.index(key(item)) for item in items]


def test_no_word_of_a_theme_is_a_name_a_place_or_a_common_word():
    everything = [word for theme in words("en", "bynames").THEMES.values() for word in theme]
    assert [] == [word for word in everything if given_name(word) or surname(word) or find_places(word)]
    assert [] == [word for word in everything if word.lower() in common_words("en")]


def test_no_word_of_a_theme_is_a_given_name_or_stands_twice():
    themes = words("en", "bynames").THEMES
    everything = [word for theme in themes.values() for word in theme]
    assert len(everything) == len(set(everything))
    assert all(word.isalpha() and word[0].isupper() and word[1:].islower() for word in everything)
