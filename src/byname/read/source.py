"""What a reader of one format hands over: the text, its blocks, and what the file said beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from byname.model import Block, BlockKind, Span

_FILE_NAME = re.compile(
    r"\S+\.[A-Za-z]{2,4}|(?:IMG|DSC|DCIM|PXL|Screenshot)[\w-]*|(?:\w:)?[\\/].+", re.IGNORECASE
)
BAR = " | "
"""What stands between the cells of a row that is one piece."""
LONGEST_CELL = 200
"""Characters: a longer cell is a text of its own."""


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
    """A paragraph-like piece before it has a place in a text; metadata and what is ``last`` go to its end."""

    text: str = field(repr=False)
    kind: BlockKind = "body"
    suspect: bool = False
    last: bool = False


def described(words: str, *, suspect: bool = False) -> Piece:
    """The description of a picture: a caption, unless it is the name of a file, which nobody is to read."""
    kind: BlockKind = "metadata" if _FILE_NAME.fullmatch(words.strip()) else "caption"
    return Piece(text=words, kind=kind, suspect=suspect)


def assemble(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], frozenset[int]]:
    """The pieces as one text with a blank line between them, metadata last; and which blocks are suspects."""
    kept = [piece for piece in pieces if piece.text.strip()]
    kept.sort(key=lambda piece: piece.last or piece.kind == "metadata")
    texts, blocks, at = [], [], 0
    for piece in kept:
        text = piece.text.strip()
        blocks.append(Block(span=Span(start=at, end=at + len(text)), kind=piece.kind))
        texts.append(text)
        at += len(text) + 2
    return "\n\n".join(texts), tuple(blocks), frozenset(i for i, piece in enumerate(kept) if piece.suspect)
