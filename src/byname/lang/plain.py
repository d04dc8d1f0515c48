"""A document as a reader's eye sees it, and the way back from there to the text as it was read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from byname.lang.disguises import (
    ODD,
    Change,
    broken,
    dressed,
    hidden,
    imitated,
    marked,
    reversed_runs,
    spaced,
    stacked,
    widths,
)
from byname.model import Block, Document, Dossier, Fact, Mention, Person, Quote, Reading, Span


@dataclass(frozen=True, slots=True)
class Seen:
    """A text, and for each of its characters where the one that it shows begins and ends in the text as read."""

    text: str = field(repr=False)
    begins: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)

    def back(self, span: Span) -> Span:
        """The span in the text as read, with everything unseen in it and at the end of its words."""
        return Span(start=self.begins[span.start], end=self.ends[span.end - 1])

    def there(self, span: Span) -> Span | None:
        """Where a span of the text as read is seen, None if it is not."""
        start, end = bisect_right(self.ends, span.start), bisect_left(self.begins, span.end)
        return Span(start=start, end=end) if start < end else None


def plain(document: Document, *, is_known: Callable[[str], bool]) -> tuple[Document, Seen | None]:
    """The document as it is seen, and the way back; the same document and None where nothing is disguised.

    ``is_known`` says whether a word is one of the language or a name: a word of foreign letters that
    look like one is a disguise, another is foreign.
    """
    if not ODD.search(document.text):
        return document, None
    seen = _seen(document.text, is_known)
    if seen.text == document.text:
        return document, None
    blocks = _joined([Block(span=span, kind=b.kind) for b in document.blocks if (span := seen.there(b.span))])
    return replace(document, text=seen.text, blocks=tuple(blocks)), seen


def _seen(text: str, is_known: Callable[[str], bool]) -> Seen:
    seen = Seen(text, range(len(text)), range(1, len(text) + 1))
    for undo in (reversed_runs, hidden, widths, stacked, dressed, marked, spaced):
        seen = _changed(seen, undo(seen.text))
    seen = _changed(seen, broken(seen.text, is_known))
    return _changed(seen, imitated(seen.text, is_known))


def _changed(seen: Seen, changes: Iterable[Change]) -> Seen:
    """The text after changes; what is removed belongs to the word before it, else to the character after it."""
    pieces, begins, ends, at, pending = list[str](), list[int](), list[int](), 0, -1
    for start, end, new in changes:
        pieces += seen.text[at:start], new
        kept = len(begins)
        begins += seen.begins[at:start]
        ends += seen.ends[at:start]
        first, last, at = seen.begins[start], seen.ends[end - 1], end
        if pending >= 0 and len(begins) > kept:
            begins[kept], pending = pending, -1
        if new:
            begins += [first if pending < 0 else pending] * len(new)
            ends += [last] * len(new)
            pending = -1
        elif ends and pending < 0 and (seen.text[start - 1].isalnum() or end == len(seen.text)):
            ends[-1] = last
        elif pending < 0:
            pending = first
    if not pieces:
        return seen
    kept = len(begins)
    begins += seen.begins[at:]
    ends += seen.ends[at:]
    if pending >= 0 and len(begins) > kept:
        begins[kept] = pending
    return Seen("".join([*pieces, seen.text[at:]]), begins, ends)


def _joined(blocks: list[Block]) -> list[Block]:
    """The blocks, made one where a word that was divided at the end of a line goes on."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if last is not None and block.span.start <= last.span.end and last.kind == block.kind:
            joined[-1] = replace(last, span=Span(start=last.span.start, end=block.span.end))
        elif last is None or last.span.end <= block.span.start:
            joined.append(block)
    return joined


def put_back(reading: Reading, document: Document, seen: Seen) -> Reading:
    """The reading of a text as it is seen, with every span where it stands in the document as it was read."""

    def mention(m: Mention) -> Mention:
        return replace(m, span=seen.back(m.span))

    def fact(f: Fact) -> Fact:
        return replace(f, evidence=tuple(sorted({seen.back(span) for span in f.evidence})))

    def dossier(d: Dossier) -> Dossier:
        own: Person = replace(d.person, mentions=tuple(dict.fromkeys(map(mention, d.person.mentions))))
        return Dossier(person=own, facts=tuple(map(fact, d.facts)))

    def quote(q: Quote) -> Quote:
        return replace(q, span=seen.back(q.span))

    return Reading(
        document=document,
        mentions=tuple(dict.fromkeys(map(mention, reading.mentions))),
        dossiers=tuple(map(dossier, reading.dossiers)),
        quotes=tuple(map(quote, reading.quotes)),
        doubts=tuple(replace(doubt, span=seen.back(doubt.span)) for doubt in reading.doubts),
    )
