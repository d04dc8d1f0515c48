"""Which names can be one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.people.aliases import can_be_same, name_parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Kowal", "Kowal"),
        ("Anna Kowal", "Anna"),
        ("Anna Maria Kowal", "Anna Kowal"),
        ("A. Kowal", "Anna Kowal"),
        ("KOWAL Anna", "Anna Kowal"),
        ("Anna Kowal’s", "Anna Kowal"),
        ("Ludwig van Beekhoven", "Ludwig Beekhoven"),
        ("PEKER YILDIZ", "Güldeste Peker Yıldız"),
        ("A.K.", "Anna Kowal"),
        ("Kowal", "Anna Nowicka-Kowal"),
    ],
)
def test_forms_of_one_name(one: str, other: str) -> None:
    assert can_be_same(name_parts(one), name_parts(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Kowal", "Zuzana Kowal"),
        ("K. Ostrova", "Karimova"),
        ("Anna Kowal", "Nowicki"),
        ("A. K.", "Anna"),
        ("S.", "Sabawoon"),
    ],
)
def test_names_that_cannot_be_one(one: str, other: str) -> None:
    assert not can_be_same(name_parts(one), name_parts(other))


@given(st.lists(st.sampled_from("anna kowal nowicka zuzana a k".split()), min_size=1, max_size=3))
def test_order_of_the_two_does_not_matter(parts: list[str]) -> None:
    other = ("anna", "kowal")
    assert can_be_same(tuple(parts), other) == can_be_same(other, tuple(parts))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Andrei Kowal", "Andrey Kowal"),
        ("Aliaksandr Holub", "Alyaksandr Golub"),
        ("Siarhei Zahorski", "Sergey Zagorsky"),
        ("Kalinovsky", "Kalinouski"),
        ("Abdul Rahman Sadiqi", "Abdulrahman Sadiqi"),
        ("Hamid Reza Sadiqi", "Hamidreza Sadiqi"),
        ("Mohammed al-Sadiqi", "Muhammad Sadiqi"),
        ("Saeed", "Said Sadiqi"),
        ("Wang Xiao-ming", "Xiaoming Wang"),
        ("JR Holt", "John Richard Holt"),
        ("Kate Holt", "Katherine Holt"),
        ("Mc Bride", "McBride"),
        ("Ivan Petrovich", "Ivan Petrovich Holub"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert can_be_same(name_parts(one), name_parts(other))
    assert can_be_same(name_parts(other), name_parts(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marina Holub", "Maria Holub"),
        ("Amir Sadiqi", "Amira Sadiqi"),
        ("Hassan", "Hussein Sadiqi"),
        ("Li Wei", "Li Na"),
        ("Ivanova", "Ivanov Sergei"),
        ("Harvey", "Garvey Holt"),
        ("Hall", "Gall Anna"),
    ],
)
def test_names_that_sound_alike_are_two(one: str, other: str) -> None:
    assert not can_be_same(name_parts(one), name_parts(other))
