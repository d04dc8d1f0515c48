"""The verifier's own tables of letters: what is drawn alike is one letter, what sounds alike is one key."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.verify.letters import as_cyrillic, looks, plain, sounds
from byname.verify.views import letters_of, sound, view, worn


@pytest.mark.parametrize(
    "names",
    [
        "Barysau Borisov Барысаў Борисов Borysov Barysaŭ", "Lukashenka Lukashenko Лукашенко Лукашэнка", "Hrodna Grodno Гродна Гродно",
        "Aliaksandr Aleksandr Alyaksandr Аляксандр Александр", "Volkau Volkov Волкаў Волков", "Kalinouski Kalinoŭski Kalinovski Каліноўскі",
        "Hleb Gleb Глеб", "Andrei Andrey Andrej Андрей", "Zhanna Žanna Жанна", "Shcherba Ščerba Щерба", "Kharkov Kharkau Харков",
    ],
)  # fmt: skip
def test_the_transliterations_of_one_name_have_one_sound(names: str) -> None:
    assert 1 == len({sound(name) for name in names.split()})


def test_different_names_have_different_sounds() -> None:
    names = "Vera Testova Oskar Lindqvist Anna Marta Ivan Boris Petra Nadia".split()
    assert len(names) == len({sound(name) for name in names})


@settings(max_examples=200, deadline=None)
@given(st.characters())
def test_every_character_has_small_letters_that_stay_themselves(character: str) -> None:
    for letters in (plain, looks, sounds):
        assert all(plain(c) == c or not c.isascii() for c in letters(character))


@given(st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_a_view_knows_where_each_letter_came_from(text: str) -> None:
    of = view(text, looks)
    assert len(of.letters) == len(of.places)
    assert all(0 <= place < len(text) for place in of.places)
    assert all(looks(text[place]) for place in of.places) or text.isascii()


@pytest.mark.parametrize(
    "alike", "VERA Vera vеrа ｖｅｒａ 𝐕𝐞𝐫𝐚 Ve\u00adra V\u0301e\u0301ra 🅅🄴🅁🄰 🇻🇪🇷🇦".split()
)
def test_letters_that_are_drawn_alike_are_one(alike: str) -> None:
    assert "vera" == letters_of(alike, looks)


def test_only_words_wholly_of_letters_that_both_alphabets_draw_are_cyrillic() -> None:
    assert ("Вера", "", "Тест") == (as_cyrillic("Bepa"), as_cyrillic("Vera"), as_cyrillic("Тест"))


def test_worn_letters_are_one() -> None:
    assert worn("Lindqvist") == worn("L1ndqv!st") == worn("llndqvlst")
    assert worn("Darnell") == worn("Damell") == worn("clarnell")
