"""Cuts leave sentences, and a draft with cuts is the draft's text without them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Cut, Draft, Edit, Span
from byname.rewrite import cuts_of, with_cuts
from factory import a_document

TEXT = (
    "After the war, Vera opened a small bakery near the old harbour. She baked dark rye bread, sweet buns and honey cakes for the "
    "sailors, who paid in coins. In a quiet street (behind the church), a young carpenter mended an enormous wooden boat and sold it."
)


def said(text: str) -> set[str]:
    """The text with each of its cuts."""
    document = a_document(text)
    return {with_cuts(Draft(document=document, edits=()), [cut]).text for cut in cuts_of(document)}


def test_modifiers_go_and_the_article_follows_the_sound() -> None:
    assert "He mended a wooden boat." in said("He mended an enormous wooden boat.")
    assert "He mended an enormous boat." in said("He mended an enormous wooden boat.")
    assert "It was an opera." not in said("It was a soap opera.")


def test_what_is_set_off_goes_whole() -> None:
    found = said(TEXT)
    assert any("for the sailors. In" in text for text in found)
    assert any("In a quiet street, a young" in text for text in found)
    assert any(text.startswith("Vera opened") for text in found)
    assert any("wooden boat." in text for text in found)


def test_a_whole_sentence_goes_but_never_the_first() -> None:
    found = said("Vera baked. The ovens were cold.")
    assert "Vera baked. " in found
    assert "The ovens were cold." not in found


def test_what_a_cut_takes_from_an_edit_its_new_words_lose() -> None:
    document = a_document("Vera baked bread.")
    edit = Edit(span=Span(start=0, end=4), new="A young woman", operation="pseudonymise", person="p1")
    draft = Draft(document=document, edits=(edit,))
    cut = with_cuts(draft, [Cut(span=Span(start=2, end=8), new="")])
    assert cut.text == "A woman baked bread."
    assert cut.edits[0].person == "p1"


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_draft_with_cuts_is_its_text_without_them(data: st.DataObject) -> None:
    document = a_document(TEXT)
    edit = Edit(
        span=Span(start=15, end=19),
        new=data.draw(st.sampled_from(["", "Heron", "a person"])),
        operation="pseudonymise",
    )
    draft = Draft(document=document, edits=(edit,))
    size = len(draft.text)
    at = sorted(data.draw(st.lists(st.integers(0, size), min_size=4, max_size=4, unique=True)))
    cuts = [Cut(span=Span(start=at[0], end=at[1]), new="x"), Cut(span=Span(start=at[2], end=at[3]), new="")]
    expected = draft.text[: at[0]] + "x" + draft.text[at[1] : at[2]] + draft.text[at[3] :]
    assert with_cuts(draft, cuts).text == expected
