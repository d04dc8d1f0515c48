"""HTML pages, as saved from a browser: every visible word with its place, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from byname.read.boilerplate import MainText
from byname.read.decode import decode
from byname.read.head import described_in, written_in_head
from byname.read.page import Page, Place
from byname.read.source import Piece, Source, assemble
from byname.read.tree import parse_html

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,40})",
    re.I,
)
_FEW_WORDS = 40
_REPEATED = 25


def read_html(data: bytes) -> Source:
    """A page: its blocks from the tree; their place and trafilatura's vote decide which are suspects."""
    declared = _DECLARED.search(data[:4096])
    markup, notes = decode(data, (declared[1] or declared[2]).decode("ascii") if declared else None)
    root = parse_html(markup)
    page = Page()
    page.read(root)
    main = MainText(markup, sum(len(piece.text) for piece, _ in page.pieces))
    pieces = [replace(piece, suspect=_is_suspect(piece, place, main)) for piece, place in page.pieces]
    head = [*described_in(root), *page.labels]
    text, blocks, suspects = assemble([*pieces, *_unsaid(head, pieces)])
    dropped = notes + tuple(f"{what} ({count})" for what, count in sorted(page.left_out.items()))
    written = written_in_head(root)
    return Source(text=text, blocks=blocks, suspects=suspects, dropped=dropped, written=written)


def _is_suspect(piece: Piece, place: Place, main: MainText) -> bool:
    """In a menu or a footer and not in the main text; in an aside also short."""
    if place == "main" or piece.kind == "metadata":
        return False
    if place == "furniture":
        return main.abstains or not main.has(piece.text)
    few = len(piece.text.split()) < _FEW_WORDS
    return few and piece.kind != "caption" and not main.abstains and not main.has(piece.text)


def _unsaid(head: Iterable[Piece], pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of the head that say what no other piece says."""
    said = {_letters(piece.text) for piece in pieces}
    everything = "\n".join(said)
    for piece in head:
        letters = _letters(piece.text)
        if letters and letters not in said and not (len(letters) >= _REPEATED and letters in everything):
            said.add(letters)
            yield piece


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
