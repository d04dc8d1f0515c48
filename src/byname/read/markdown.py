"""Markdown: the text as it is, its blocks by its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.model import Block, BlockKind, Span
from byname.read.decode import decode, within_limits
from byname.read.source import Source
from byname.read.written import iso_prefix

_FRONT = re.compile(r"\s*(?P<fence>---|\+\+\+)[ \t]*\n(?P<matter>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|$)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CHUNK = re.compile(r"[^\n]+")
_DATE = re.compile(
    r"""^\s*(?:date|published|written|created)\s*[:=]\s*["']?(?P<date>[^"'\n#]{4,40})""", re.I | re.M
)
_OPENS = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+\S|\s*>|#{1,6}\s|\s*\||\s*!\[|\s*```|\s*~~~")
_HEADING = re.compile(r"\s{0,3}#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
_RULE = re.compile(r"(?:[-*_=]\s*){3,}|(?:```|~~~).*|[\s:|-]+")
_IMAGE = re.compile(r"(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+")


def read_markdown(data: bytes) -> Source:
    """A Markdown text; front matter and comments are metadata, pictures with their alt texts are captions."""
    text, notes = decode(data)
    within_limits(text)
    front = _FRONT.match(text)
    date = _DATE.search(front["matter"]) if front else None
    blocks = tuple(_blocks(text, front.end() if front else 0))
    return Source(text=text, blocks=blocks, dropped=notes, written=iso_prefix(date["date"]) if date else None)


def _blocks(text: str, start: int) -> Iterator[Block]:
    for line in _CHUNK.finditer(text, 0, start):
        yield from _block(text, line.start(), line.end(), "metadata")
    at = start
    for comment in _COMMENT.finditer(text, start):
        yield from _paragraphs(text, at, comment.start())
        yield from _block(text, comment.start(), comment.end(), "metadata")
        at = comment.end()
    yield from _paragraphs(text, at, len(text))


def _block(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    piece = text[start:end]
    if piece.strip():
        first = start + len(piece) - len(piece.lstrip())
        yield Block(span=Span(start=first, end=start + len(piece.rstrip())), kind=kind)


def _paragraphs(text: str, start: int, end: int) -> Iterator[Block]:
    """Lines that belong together, as Markdown has it: up to a blank line or a mark that opens something new."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]*(?:\n|$)", text[start:end]) if m.group()]
    kept: list[tuple[int, int]] = []
    for a, b in lines:
        line = text[start + a : start + b].rstrip("\n")
        if (
            kept
            and _UNDERLINE.match(line)
            and line.strip()
            and not _starts_alone(text[kept[0][0] : kept[-1][1]])
        ):
            yield from _block(text, kept[0][0], start + b, "heading")
            kept = []
            continue
        if kept and (not line.strip() or _opens(line, text[kept[-1][0] : kept[-1][1]])):
            yield from _finished(text, kept)
            kept = []
        if line.strip():
            kept.append((start + a, start + b))
    yield from _finished(text, kept)


def _opens(line: str, before: str) -> bool:
    """Whether a line begins a block of its own after the line before it."""
    quoted = line.lstrip().startswith(">") and before.lstrip().startswith(">")
    return _starts_alone(before) or (bool(_OPENS.match(line)) and not quoted)


def _starts_alone(line: str) -> bool:
    """Whether nothing continues this line: a heading, a rule, a picture, a line with a hard break."""
    line = line.rstrip("\n")
    bare = line.strip()
    marked = _HEADING.match(line) or _RULE.fullmatch(bare) or _IMAGE.fullmatch(bare)
    return bool(marked) or line.endswith(("  ", "\\"))


def _finished(text: str, kept: list[tuple[int, int]]) -> Iterator[Block]:
    if kept:
        start, end = kept[0][0], kept[-1][1]
        yield from _block(text, start, end, _kind(text[start:end]))


def _kind(paragraph: str) -> BlockKind:
    if _HEADING.match(paragraph):
        return "heading"
    if paragraph.lstrip().startswith(">"):
        return "quote"
    return "caption" if _IMAGE.fullmatch(paragraph.strip()) else "body"
