"""What words tell: passages of one kind, asked by span."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.encoder.reading import Encoding
from byname.facts.said import FAMILIES, Said, families
from byname.lang.tokens import readable
from byname.model import TOLD_ATTRIBUTES, Span
from factory import a_document, span_of

TEXT = (
    "Samira Haddou is deaf in one ear.\nShe keeps bees and sews sails for a living. She has not slept since."
)


@pytest.fixture(scope="module")
def said() -> Said:
    document = a_document(TEXT)
    return Said(document, Encoding(TEXT, readable(document)))


def test_a_passage_ends_with_its_line_and_with_words_that_say_something(said: Said) -> None:
    passages = [(TEXT[span.start : span.end], attribute) for span, attribute in said.passages()]
    assert passages
    assert all("\n" not in words and words[0].isalnum() and words[-1].isalnum() for words, _ in passages)
    assert any("deaf" in words and attribute == "health" for words, attribute in passages)


def test_a_span_tells_what_its_words_tell(said: Said) -> None:
    told = said.of((span_of(a_document(TEXT), "deaf"),))
    assert TOLD_ATTRIBUTES[int(told.argmax())] == "health"


def test_where_no_word_is_nothing_is_told(said: Said) -> None:
    assert not said.of(()).any()
    assert not said.of((Span(start=len(TEXT) + 1, end=len(TEXT) + 4),)).any()


@given(st.lists(st.floats(0, 1, width=32), min_size=len(TOLD_ATTRIBUTES), max_size=len(TOLD_ATTRIBUTES)))
def test_a_family_is_told_at_least_as_surely_as_each_of_it(told: list[float]) -> None:
    known = dict(zip(TOLD_ATTRIBUTES, told, strict=True))
    for family, sure in zip(FAMILIES, families(np.asarray(told, np.float32)), strict=True):
        assert max(known[attribute] for attribute in family if attribute in known) - 1e-5 <= sure <= 1 + 1e-5
