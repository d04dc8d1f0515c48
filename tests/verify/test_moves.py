"""Laws of the way between a document and its draft."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Block, Document, Draft, Edit, Span
from byname.verify.moves import Moves
from factory import a_document

TEXT = "She lives in a small town.\nHe does not.\nNobody else is there."


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A draft of one text with some edits, empty ones and touching ones among them."""
    ends = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=12)))
    spans = [Span(start=a, end=b) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    edits = [Edit(span=s, new=draw(st.text("xyz ", max_size=6)), operation="generalise") for s in spans]
    return Draft(document=a_document(TEXT), edits=tuple(edits))


@settings(max_examples=100, deadline=None)
@given(drafts(), st.integers(0, len(TEXT) - 1), st.integers(1, 12))
def test_a_span_moves_as_its_ends_do(draft: Draft, start: int, length: int) -> None:
    span = Span(start=start, end=min(len(TEXT), start + length))
    moved = Moves(draft).moved(span)
    ends = draft.moved(span.start), draft.moved(span.end)
    assert ends == ((moved.start, moved.end) if moved else (ends[0], ends[0]))


@settings(max_examples=100, deadline=None)
@given(drafts(), st.integers(0, len(TEXT) - 1), st.integers(1, 12))
def test_a_span_without_an_edit_is_found_again_and_says_the_same(
    draft: Draft, start: int, length: int
) -> None:
    moves = Moves(draft)
    span = Span(start=start, end=min(len(TEXT), start + length))
    assert any(edit.span.overlaps(span) for edit in draft.edits) == moves.is_edited(span)
    moved = moves.moved(span)
    if moved is not None and not moves.is_edited(span):
        assert draft.document.of(span) == draft.text[moved.start : moved.end]
        assert moves.original(moved.start, moved.end) == span or any(
            span.start < e.span.start < span.end for e in draft.edits
        )


@settings(max_examples=100, deadline=None)
@given(drafts())
def test_the_draft_as_a_document_has_its_text_and_the_blocks_that_are_left(draft: Draft) -> None:
    document = Moves(draft).document()
    assert draft.text == document.text
    assert [b.kind for b in document.blocks] == sorted([b.kind for b in document.blocks])
    ends = [0, *(block.span.end for block in document.blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, document.blocks, strict=False))


def test_a_block_that_is_taken_out_is_no_block_of_the_draft() -> None:
    document = Document(
        id="d", text="Sign up!\nShe left.", language="en", written="2023",
        blocks=(Block(span=Span(start=0, end=8), kind="furniture"), Block(span=Span(start=9, end=18), kind="body")),
    )  # fmt: skip
    draft = Draft(document=document, edits=(Edit(span=Span(start=0, end=9), new="", operation="suppress"),))
    again = Moves(draft).document()
    assert ("She left.", (Block(span=Span(start=0, end=9), kind="body"),), "2023") == (
        again.text,
        again.blocks,
        again.written,
    )


def a_signed_draft(mode: str, *new: str) -> Draft:
    """Odrun, a nurse, and Tarn: the two names and the work written in a mode."""
    document = a_document("Odrun, a nurse, saw Tarn.")
    spans = ((0, 5, "pseudonymise", "p1"), (7, 14, "generalise", "p1"), (20, 24, "pseudonymise", "p2"))
    edits = tuple(
        Edit(span=Span(start=start, end=end), new=words, operation=operation, person=person)
        for (start, end, operation, person), words in zip(spans, new, strict=True)
    )
    return Draft(document=document, edits=edits, bynames=(("p1", "Heron"), ("p2", "Osprey")), mode=mode)


@pytest.mark.parametrize(
    ("mode", "new", "expected"),
    [
        ("tags", ("PERSON_1", "an OCCUPATION_1", "PERSON_2"), r" *(\w+), an █{12}, saw  *(\w+)\."),
        ("suppress", ("█████", "█████", "█████"), r" *(\w+), █████, saw  *(\w+)\."),
        ("bracket", ("[Heron]", "a [health worker]", "[Osprey]"), "\u200b(Heron)\u200b, a \u200bhealth worker\u200b, saw \u200b(Osprey)\u200b\\."),
    ],
)  # fmt: skip
def test_tags_blocks_and_brackets_are_read_as_what_they_stand_for(
    mode: str, new: tuple[str, ...], expected: str
):
    """Letter for letter as long, so that what is found stands where it stands in the draft."""
    moves = Moves(a_signed_draft(mode, *new))
    read = moves.document().text
    assert len(read) == len(moves.text)
    names = re.fullmatch(expected, read)
    assert names is not None
    assert names[1] != names[2]
    assert {name for _, name in moves.names} >= {names[1], names[2]}


def test_words_in_brackets_that_say_what_was_withheld_keep_them():
    moves = Moves(a_signed_draft("bracket", "[Heron]", "[occupation withheld]", "[Osprey]"))
    assert "[occupation withheld]" in moves.document().text


def test_brackets_that_were_there_before_stay():
    document = a_document("She [sic] left Grudynia.")
    edit = Edit(span=Span(start=15, end=23), new="[town]", operation="generalise")
    assert "[sic]" in Moves(Draft(document=document, edits=(edit,), mode="bracket")).document().text
