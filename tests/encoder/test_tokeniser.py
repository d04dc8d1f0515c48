"""Pieces: nothing is left out, offsets are those of the text, and the shapes say what an uncased vocabulary cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.encoder.tokeniser import SHAPES, UNKNOWN, pieces, vocabulary

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=120)


def words_of(text: str) -> list[str]:
    """The vocabulary's spelling of each piece."""
    spelt = {row: piece for piece, row in vocabulary().items()}
    return [spelt[int(row)] for row in pieces(text).ids]


@given(TEXTS)
def test_every_character_that_is_seen_is_in_a_piece(text: str) -> None:
    found = pieces(text)
    covered = {
        place for start, end in zip(found.start, found.end, strict=True) for place in range(start, end)
    }
    assert all(place in covered for place, sign in enumerate(text) if sign.isalnum())


@given(TEXTS)
def test_pieces_stand_in_order_inside_the_text(text: str) -> None:
    found = pieces(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(found.start, found.end, strict=True))
    assert list(found.start) == sorted(found.start)
    assert all(0 <= shape < SHAPES for shape in found.shapes)


@given(TEXTS, TEXTS)
def test_texts_side_by_side_have_the_pieces_of_both(one: str, other: str) -> None:
    assert list(pieces(f"{one}\n{other}").ids) == [*pieces(one).ids, *pieces(other).ids]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Żary, unaffable", ["za", "##ry", ",", "una", "##ffa", "##ble"]),
        ("born 14.06.2019", ["born", "14", ".", "06", ".", "2019"]),
        ("she's", ["she", "'", "s"]),
        ("北京", ["北", "京"]),
    ],
)
def test_words_are_cut_into_the_longest_known_pieces(text: str, cut: list[str]) -> None:
    assert cut == words_of(text)


def test_a_word_without_known_letters_is_one_unknown_piece_of_its_full_length() -> None:
    found = pieces("a \U00012000\U00012001 b")
    assert UNKNOWN == found.ids[1]
    assert (2, 4) == (found.start[1], found.end[1])


def test_shapes_tell_capitals_and_digits_apart() -> None:
    texts = ["kowal", "Kowal", "KOWAL", "kO", "1", "31", "2019", "A1", ","]
    assert len(texts) == len({int(pieces(text).shapes[0]) for text in texts})
