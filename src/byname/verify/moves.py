"""Where things of the original stand in the draft, and where words of the draft come from."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from byname.lang import words
from byname.model import Block, Document, Draft, Edit, Span

_SIGN = re.compile(r"\b([A-Z]+(?:_[A-Z]+)*)_\d+\b|█+")
_BLOCK, _UNSEEN = "█", "\u200b"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the draft: a piece of the original as it was, or the new words of an edit."""

    start: int
    end: int
    origin: int
    edit: Edit | None


class Moves:
    """The pieces of a draft in order, for look-ups in both directions."""

    def __init__(self, draft: Draft) -> None:
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
        is_signed = draft.mode == "bracket" or _SIGN.search(self.text)
        self._read = self._as_read() if is_signed else self.text

    def _as_read(self) -> str:
        """The text with each tag and block, letter for letter as long, as what it stands for: a person as a name.

        A finder would take PERSON_1 for somebody's account, and without names it mistakes who speaks; whoever reads
        blocks knows less than this. Brackets around words are as good as unseen.
        """
        lexicon = words(self.draft.document.language, "bynames")
        free = [w for theme in lexicon.THEMES.values() for w in theme if w not in self.text]
        person, names = words(self.draft.document.language, "modes").TAGS["name"], dict[str, str]()
        withheld = re.compile(words(self.draft.document.language, "rewrite").WITHHELD.format(what=r"\w"))
        pieces = []
        for stretch in self.stretches:
            said, edit = self.text[stretch.start : stretch.end], stretch.edit
            sign = _SIGN.search(said) if edit is not None else None
            if edit is not None and sign is not None:
                is_person = edit.operation == "pseudonymise" if sign[1] is None else sign[1] == person
                fitting = (w for w in free if len(w) <= len(sign[0]) and w not in names.values())
                key = (edit.person or "") if sign[1] is None else sign[0]
                name = names.setdefault(key, next(fitting, "")) if is_person else ""
                said = said.replace(sign[0], name.rjust(len(sign[0])) if name else _BLOCK * len(sign[0]))
                self.names += ((edit.person, name),) if name else ()
            elif edit is not None and self.draft.mode == "bracket" and not withheld.search(said):
                said = re.sub(r"[\[\]]", _UNSEEN, said)
            pieces.append(said)
        return "".join(pieces)

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
