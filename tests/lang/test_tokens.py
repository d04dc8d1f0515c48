"""Where sentences end."""

from __future__ import annotations

import pytest

from byname.lang.tokens import sentences
from factory import a_document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled to the U.S. The president spoke.", ["They fled to the U.S.", "The president spoke."]),
        ("They met in Aba, D.C. He left.", ["They met in Aba, D.C.", "He left."]),
        ("The U.S. Congress sat.", ["The U.S. Congress sat."]),
        ("A.K. In wrote it.", ["A.K.", "In wrote it."]),
        ("Mr. Drozd left. He ran.", ["Mr. Drozd left.", "He ran."]),
    ],
)
def test_a_short_form_ends_a_sentence_before_a_word_that_opens_one(text: str, expected: list[str]) -> None:
    document = a_document(text)
    assert expected == [document.text[s.start : s.end] for s in sentences(document)]
