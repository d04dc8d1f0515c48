"""The linkage attack finds the background text that is the draft's own source, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.verify.linkage import likenesses
from factory import a_document
from verify.drafts import by_hand, leaks, named, verdict_of

STORY = "carried water through frozen pipes beneath the abandoned bakery while shelling continued overnight"
OTHERS = tuple(f"The council met about {w} and voted on {w} budgets and {w} roads again." for w in
               ("school", "harbour", "forest", "railway", "library", "orchard", "stadium", "theatre", "airport", "brewery"))  # fmt: skip
READING = named(f"Vera Testova {STORY}.", "Vera Testova")
DRAFT = by_hand(READING, f"Falcon {STORY}.")
THEIRS = f"Interview with V. Testova, who {STORY} last winter."


def linked(*background: str) -> list[tuple[str, str | None, str]]:
    """What the attack finds."""
    return leaks(verdict_of(DRAFT, READING, background=background), DRAFT)


def test_a_text_of_theirs_that_is_like_the_draft_links_it() -> None:
    assert [("linkage", "p1", "")] == linked(*OTHERS, THEIRS)
    assert [("linkage", "p1", "")] == linked(THEIRS)


def test_the_reason_says_what_to_do() -> None:
    verdict = verdict_of(DRAFT, READING, background=(THEIRS,))
    assert not verdict.safe
    assert "p1" in verdict.reasons[0]
    assert "background" in verdict.reasons[0]


def test_a_text_of_theirs_about_something_else_does_not() -> None:
    assert [] == linked(*OTHERS, "Vera Testova voted on school budgets.")
    assert [] == linked("Vera Testova voted on school budgets.")


def test_a_text_of_nobodys_that_is_like_the_draft_does_not() -> None:
    assert [] == linked(*OTHERS, STORY)


def test_a_text_of_theirs_that_is_not_among_the_nearest_does_not() -> None:
    near = [f"{STORY} {n}" for n in range(3)]
    assert [] == linked(*near, *OTHERS, f"Vera Testova voted. {STORY[:30]}")


def test_texts_without_words_are_like_nothing() -> None:
    assert [0.0, 0.0] == likenesses("a b c", ("", "some words here"))
    assert [] == linked("", "1 2 3")


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text("abcde ", max_size=40), min_size=1, max_size=6), st.text("abcde ", max_size=40))
def test_likeness_is_between_none_and_the_same(background: list[str], text: str) -> None:
    found = likenesses(text, tuple(background))
    assert all(0 <= like < 1 + 1e-9 for like in found)


def test_a_text_is_most_like_itself() -> None:
    assert likenesses(STORY, (STORY, *OTHERS))[0] == pytest.approx(1)
    assert a_document(STORY).text == STORY
