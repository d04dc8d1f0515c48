"""Plain text: paragraphs by its lines, headings, captions and quotes by their shape."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from byname.lang import words
from byname.model import Block, BlockKind, Span
from byname.read.decode import decode, within_limits
from byname.read.mail import machine_lines
from byname.read.source import Source
from byname.read.written import written_in

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…:;,][\"”’')\]]*$")
_LABEL = re.compile(r"([A-Z][\w’'-]*(?: [\w’'-]+){0,3}):\s+\S")
_LIST = re.compile(r"\s*(?:[-*•–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s|\s{4,}")
_TURN = re.compile(r"[A-Z][\w.’'-]*(?: [\w.’'-]+){0,2}:\s|[QA]\.\s|>")
_WRAPPED_AT = range(40, 101)


def read_text(data: bytes) -> Source:
    """A plain text in any encoding."""
    text, notes = decode(data)
    within_limits(text)
    return Source(text=text, blocks=text_blocks(text), dropped=notes)


def text_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of a plain text, without surrounding white space."""
    spans = paragraphs(text)
    lines = [text[span.start : span.end] for span in spans]
    labels = [_label(line) for line in lines]
    unseen = machine_lines(text)
    blocks = []
    for i, span in enumerate(spans):
        if text.rfind("\n", 0, span.start) + 1 in unseen:
            blocks.append(Block(span=span, kind="metadata"))
            continue
        before = text[spans[i - 1].end : span.start] if i else "\n\n"
        after = text[span.end : spans[i + 1].start] if i + 1 < len(spans) else ""
        alone = before.count("\n") > 1 and (after.count("\n") > 1 or i == 0)
        blocks.append(Block(span=span, kind=_kind(i, lines, labels, alone=alone)))
    return tuple(blocks)


def paragraphs(text: str) -> list[Span]:
    """The lines of a text that hold something; lines that were broken to fit a width are joined."""
    lines = [_trimmed(text, m.start(), m.end()) for m in _LINE.finditer(text) if m.group().strip()]
    width = _width(text, lines)
    if width is None:
        return lines
    joined: list[Span] = []
    for line in lines:
        if joined and _is_next(text, joined[-1], line) and _is_full(text, joined[-1], line, width):
            joined[-1] = Span(start=joined[-1].start, end=line.end)
        else:
            joined.append(line)
    return joined


def _trimmed(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    return Span(start=start + len(line) - len(line.lstrip()), end=start + len(line.rstrip()))


def _width(text: str, lines: Sequence[Span]) -> int | None:
    """The width at which the lines were broken, or None if they were not.

    Then no line of words is longer, nearly every line that goes on is full, and most end in mid-sentence.
    """
    following = [pair for pair in itertools.pairwise(lines) if _is_next(text, *pair)]
    worded = (a for a in lines if text.count(" ", a.start, a.end) >= 4 and not _TURN.match(text, a.start))
    width = max((len(line) for line in worded), default=0)
    if len(following) < 2 or width not in _WRAPPED_AT:
        return None
    full = sum(_is_full(text, a, b, width) for a, b in following)
    open_ended = sum(not _STOP.search(text[a.end - 2 : a.end]) for a, _ in following)
    return width if full >= 0.6 * len(following) and open_ended >= 0.5 * len(following) else None


def _is_next(text: str, line: Span, following: Span) -> bool:
    """Whether a line is right below another, and does not open a list item, a turn or a quote."""
    start = text.rfind("\n", 0, following.start) + 1
    opens = _LIST.match(text[start : following.end]) or _TURN.match(text, following.start)
    return text.count("\n", line.end, following.start) == 1 and not opens


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    word = text[following.start : following.end].split(None, 1)[0]
    length = line.end - (text.rfind("\n", 0, line.end) + 1)
    return length + 1 + len(word) > width - 4 and length >= width / 2


def _label(line: str) -> str | None:
    match = _LABEL.match(line)
    return match[1].lower() if match else None


def _kind(i: int, lines: Sequence[str], labels: Sequence[str | None], *, alone: bool) -> BlockKind:
    line = lines[i]
    if line.startswith(">"):
        return "quote"
    if _is_caption(i, lines, labels):
        return "caption"
    return "heading" if alone and _is_heading(i, lines, labels[i]) else "body"


def _is_heading(i: int, lines: Sequence[str], label: str | None) -> bool:
    """Short, without a stop, and something longer follows."""
    line = lines[i]
    if label and label.split()[0] in words("en", "reading").NOT_CAPTIONS:
        return False
    short = len(line) <= 120 and len(line.split()) <= 16 and not _STOP.search(line) and "@" not in line
    opens = line[0].isupper() or line[0].isdigit() or line[0] in "‘“\"'«"
    ahead = "".join(lines[i + 1 : i + 2])
    if not short or not opens or written_in([line]):
        return False
    return i == 0 or len(ahead) > len(line) or line.isupper()


def _is_caption(i: int, lines: Sequence[str], labels: Sequence[str | None]) -> bool:
    """A line that begins with the word for a picture, or the one labelled line under the headline."""
    label, line = labels[i], lines[i]
    if label is None or len(line) > 250:
        return False
    if _names_a_picture(label):
        return True
    if i not in (1, 2) or _STOP.search(line) or len(line.split()) > 20:
        return False
    others = [other for other in labels[: i + 3] if other is not None and not _names_a_picture(other)]
    alone = len(others) == 1 and labels.count(label) == 1
    return alone and label.split()[0] not in words("en", "reading").NOT_CAPTIONS


def _names_a_picture(label: str) -> bool:
    first, *rest = label.split()
    return not words("en", "reading").CAPTION_LABELS.isdisjoint((first, *rest[-1:]))
