"""Where things of the original stand in the draft, and where words of the draft come from."""

from __future__ import annotations

from bisect import bisect_right

from byname.model import Block, Document, Draft, Reading, Span
from byname.verify.signs import Stretch, as_read


class Moves:
    """The pieces of a draft in order, for look-ups in both directions."""

    def __init__(self, draft: Draft, reading: Reading | None = None) -> None:
        """``reading``: who stood where in the original, for a draft that does not say whom its signs are for."""
        self.draft = draft
        self.text = draft.text
        self.names: tuple[tuple[str | None, str], ...] = draft.bynames
        self.stretches: list[Stretch] = []
        self._edit_moved: list[int] = []
        moved = 0
        for piece in draft.pieces:
            if piece.edit is not None:
                self._edit_moved.append(moved)
            if piece.text:
                self.stretches.append(Stretch(moved, moved + len(piece.text), piece.start, piece.edit))
            moved += len(piece.text)
        self._starts = [stretch.start for stretch in self.stretches]
        self._edits = [edit.span for edit in draft.edits]
        self._edit_starts = [span.start for span in self._edits]
        self._read, names = as_read(draft, self.stretches, self.text, reading)
        self.names += names

    def over(self, start: int, end: int) -> list[Stretch]:
        """The pieces that a part of the draft lies in."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, max(start, end - 1))
        return self.stretches[first:last]

    def original(self, start: int, end: int) -> Span | None:
        """The span of the original that a part of the draft is, None if an edit has a share in it."""
        pieces = self.over(start, end)
        if len(pieces) != 1 or pieces[0].edit is not None:
            return None
        origin = pieces[0].origin - pieces[0].start
        return Span(start=start + origin, end=end + origin)

    def is_edited(self, span: Span) -> bool:
        """Whether an edit touches a span of the original."""
        position = bisect_right(self._edit_starts, span.end - 1)
        return position > 0 and self._edits[position - 1].end > span.start

    def moved(self, span: Span) -> Span | None:
        """A span of the original in the draft, None if nothing of it is left."""
        start, end = self._moved(span.start), self._moved(span.end)
        return Span(start=start, end=end) if start < end else None

    def _moved(self, offset: int) -> int:
        """As Draft.moved, in logarithmic time: a long text has thousands of mentions and of edits."""
        position = bisect_right(self._edit_starts, offset) - 1
        if position < 0:
            return offset
        edit, start = self.draft.edits[position], self._edit_moved[position]
        if offset >= edit.span.end:
            return start + len(edit.new) + offset - edit.span.end
        return start + (len(edit.new) if offset > edit.span.start else 0)

    def document(self) -> Document:
        """The draft as a document of its own, with the original's blocks."""
        original = self.draft.document
        blocks = [(self.moved(block.span), block.kind) for block in original.blocks]
        return Document(
            id=original.id,
            text=self._read,
            blocks=tuple(Block(span=span, kind=kind) for span, kind in blocks if span is not None),
            language=original.language,
            written=original.written,
        )


def read_as(draft: Draft) -> Document:
    """The draft as a document of its own, with the blocks of the original where they stand now."""
    return Moves(draft).document()
