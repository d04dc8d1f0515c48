"""What a reader of one format hands over: the text, its blocks, and what the file said beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from byname.model import Block, BlockKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file as its format has it.

    ``suspects`` are positions of blocks whose place in the file speaks for furniture. ``written`` is a
    date that the file gives for its text, ``saved`` one that it gives for itself; ISO prefixes.
    """

    text: str = field(repr=False)
    blocks: tuple[Block, ...]
    suspects: frozenset[int] = frozenset()
    dropped: tuple[str, ...] = ()
    written: str | None = None
    saved: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph-like piece before it has a place in a text."""

    text: str = field(repr=False)
    kind: BlockKind = "body"
    suspect: bool = False


def assemble(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], frozenset[int]]:
    """The pieces as one text with a blank line between them, metadata last; and which blocks are suspects."""
    kept = [piece for piece in pieces if piece.text.strip()]
    kept.sort(key=lambda piece: piece.kind == "metadata")
    texts, blocks, at = [], [], 0
    for piece in kept:
        text = piece.text.strip()
        blocks.append(Block(span=Span(start=at, end=at + len(text)), kind=piece.kind))
        texts.append(text)
        at += len(text) + 2
    return "\n\n".join(texts), tuple(blocks), frozenset(i for i, piece in enumerate(kept) if piece.suspect)
