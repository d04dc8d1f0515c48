"""A draft made from the differences has exactly the protected text, and changes little more than differs."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.errors import UsageError
from byname.model import Document
from byname.verify import draft_of
from factory import a_document

WORDS = st.lists(
    st.sampled_from(["Vera", "Falcon", "went", "home", "the", " ", "\n", ",", "a", "1999"]), max_size=25
)
EMPTY = Document(id="d", text="", blocks=(), language="en", written=None)


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS)
def test_the_draft_has_the_protected_text(old: list[str], new: list[str]) -> None:
    document, protected = a_document(" ".join(old) or "x"), a_document(" ".join(new))
    assert protected.text == draft_of(document, protected).text


@settings(max_examples=100, deadline=None)
@given(st.text("ab \n.", min_size=1, max_size=30), st.text("ab \n.", max_size=30))
def test_the_draft_has_any_text(old: str, new: str) -> None:
    assert new == draft_of(a_document(old), a_document(new)).text


def test_the_same_text_has_no_edits() -> None:
    assert () == draft_of(a_document("She went home."), a_document("She went home.")).edits
    assert () == draft_of(EMPTY, EMPTY).edits


def test_only_what_differs_is_an_edit() -> None:
    document = a_document("Vera went home, and Vera slept. Then Oskar came.")
    draft = draft_of(document, a_document("Falcon went home, and Falcon slept. Then he came."))
    assert [("Vera", "Falcon"), ("Vera", "Falcon"), ("Oskar", "he")] == [
        (document.of(e.span), e.new) for e in draft.edits
    ]
    assert {("generalise", None, None)} == {(e.operation, e.change, e.person) for e in draft.edits}


@pytest.mark.parametrize(
    "new",
    ["Now she went", "she went home", "she never went", "she", "went", "", "x she y went z", "X-she went"],
)
def test_insertions_and_deletions_at_any_place(new: str) -> None:
    assert new == draft_of(a_document("she went"), a_document(new)).text


def test_an_original_without_text_cannot_be_compared() -> None:
    with pytest.raises(UsageError, match="no text"):
        draft_of(EMPTY, a_document("She went home."))


def test_long_texts_are_compared_in_little_time() -> None:
    """Words that are everywhere, blank lines, and a stretch that has nothing in common."""
    rng = random.Random(1)
    words = [rng.choice(["the", "a", "of", f"w{rng.randrange(4000)}", "Vera"]) for _ in range(12_000)]
    old = " ".join(words)
    new = old.replace("Vera", "Falcon")
    started = time.process_time()
    assert new == draft_of(a_document(old), a_document(new)).text
    other = " ".join(f"x{n % 7}" for n in range(3000))
    assert other == draft_of(a_document(" ".join(f"y{n % 7}" for n in range(3000))), a_document(other)).text
    assert time.process_time() - started < 10
