"""What each word tells is a probability, and does not depend on how many words are read at once."""

import numpy as np
import pytest

from byname.encoder.reading import Encoding
from byname.encoder.telling import telling
from byname.encoder.weights import weights
from byname.model import TOLD_ATTRIBUTES, Span

TEXT = "Jonas Wertheim is deaf in one ear and lives in Lyon."


def test_every_word_has_a_probability_for_each_attribute() -> None:
    encoding = Encoding(TEXT, [Span(start=0, end=len(TEXT))])
    told = encoding.told()
    assert told.shape == (len(encoding.words().start), len(TOLD_ATTRIBUTES))
    assert ((told >= 0) & (told <= 1)).all()
    assert encoding.told() is told


def test_what_words_tell_is_found_in_them() -> None:
    encoding = Encoding(TEXT, [Span(start=0, end=len(TEXT))])
    at = encoding.words().within(TEXT.index("deaf"), TEXT.index("deaf") + 4)
    assert TOLD_ATTRIBUTES[int(encoding.told()[at].mean(axis=0).argmax())] == "health"


@pytest.mark.parametrize("count", [1, 27, 28, 29, 200, 8190, 8192, 8195])
def test_a_word_far_away_changes_nothing(count: int) -> None:
    width = len(weights("attributes.npz")["out"])
    hidden = np.random.default_rng(7).normal(size=(count, width)).astype(np.float32)
    alone = telling(hidden)
    longer = telling(np.vstack([hidden, np.zeros((9, width), np.float32), hidden]))
    assert np.allclose(alone[: max(count - 4, 0)], longer[: max(count - 4, 0)], atol=1e-5)
