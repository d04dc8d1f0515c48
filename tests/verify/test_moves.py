"""Laws of the way between a document and its draft."""

from __future__ import annotations

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
