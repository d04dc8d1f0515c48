"""Where words are quoted: in quotation marks of any language, one quotation in another, in the lines of a dialogue, in turns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Span
from byname.people.candidate import Candidate
from byname.people.labels import is_inside, is_stamped, words_behind

_PAIRS = {
    "“": "”", '"': '"', "«": "»", "„": "“”", "‘": "’", "‹": "›", "‚": "‘’", "»": "«", "›": "‹", "”": "”", "「": "」",
    "『": "』", "'": "'",
}  # fmt: skip
"""What closes what opens; English, German, French, Swedish, Danish and Japanese ways."""
_SINGLE = frozenset("‘'")
"""Marks that are apostrophes as well."""
_LINE = re.compile(r"[ \t]*[—–―][ \t]*(?=[^\s\d—–―])")
_ASIDE = re.compile(r",?[ \t]+[—–―][ \t]+")
"""What stands between the words of a line of dialogue and whoever says them: " — said Anna"."""

_STAGED = re.compile(r"[\[(][^\])]*[\])]\.?")
"""A note of whoever wrote a transcript down: "[pause, 40 seconds]"."""


@dataclass(slots=True, eq=False)
class Quoted:
    """A stretch of quoted text without its marks; ``speaker`` is the candidate that speaks it.

    ``outer`` is the quotation that this one stands in. ``line``: it is a line of a dialogue, behind a dash.
    """

    span: Span
    paragraph: int
    open_ended: bool = False
    turn: bool = False
    line: bool = False
    outer: Quoted | None = None
    speaker: Candidate | None = None


def quoted(document: Document) -> list[Quoted]:
    """Every quotation of a document, those in others too; one that does not close runs to its paragraph's end."""
    paragraphs = list(enumerate(readable(document)))
    dialogue = sum(bool(_LINE.match(document.text, span.start, span.end)) for _, span in paragraphs) > 1
    found = []
    for paragraph, span in paragraphs:
        lines = list(_lines(document, span, paragraph)) if dialogue else []
        found += lines or list(_within(document, span, paragraph))
    return found


def nested(quotations: list[Quoted]) -> list[Quoted]:
    """Quotations in the order of the text, those in others behind them and knowing them."""
    ordered = sorted(quotations, key=lambda q: (q.span.start, -q.span.end))
    around: list[Quoted] = []
    for quotation in ordered:
        while around and not around[-1].span.covers(quotation.span):
            around.pop()
        quotation.outer = around[-1] if around else None
        around.append(quotation)
    return ordered


def _within(document: Document, span: Span, paragraph: int, outside: str = "") -> Iterator[Quoted]:
    """The quotations between two offsets; ``outside``: the mark of the quotation that they stand in."""
    text, at = document.text, span.start
    while at < span.end:
        mark = text[at]
        if mark in _PAIRS and mark != outside and _opens(text, at, span):
            end = _close(text, at, span.end)
            if end is None and mark in "“«„" and not outside and span.end - at > 2:
                yield Quoted(Span(start=at + 1, end=span.end), paragraph, open_ended=True)
                yield from _within(document, Span(start=at + 1, end=span.end), paragraph, mark)
                return
            if end is not None and end > at + 1:
                inner = Span(start=at + 1, end=end)
                if not _names(document, at, end):
                    yield Quoted(inner, paragraph)
                    yield from _within(document, inner, paragraph, mark)
                at = end
        at += 1


def _lines(document: Document, span: Span, paragraph: int) -> Iterator[Quoted]:
    """The words that are spoken in one line of a dialogue, around whoever says them."""
    opening = _LINE.match(document.text, span.start, span.end)
    if opening is None:
        return
    parts, start = [], opening.end()
    for aside in _ASIDE.finditer(document.text, start, span.end):
        parts.append((start, aside.start()))
        start = aside.end()
    parts.append((start, span.end))
    verbs = words(document.language, "people").SPEECH_VERBS
    told = [any(w.strip(".,!?:").lower() in verbs for w in document.text[a:b].split()[:6]) for a, b in parts]
    for number, (first, last) in enumerate(parts):
        if last > first and not (number % 2 and told[number]):
            yield Quoted(Span(start=first, end=last), paragraph, line=True)


def _names(document: Document, at: int, end: int) -> bool:
    """Whether the marks only define a short name, (“the first applicant”), or hold a title: the film “Water Meter”."""
    text, inside = document.text, document.text[at + 1 : end]
    if text[at - 1 : at] == "(" and text[end + 1 : end + 2] == ")":
        return inside[-1] not in ".!?…," and len(inside.split()) < 7
    people = words(document.language, "people")
    before = text[max(0, at - 40) : at].split()
    if not before or text[at - 1 : at] in "\n" or before[-1][-1] in ":,.!?…;—–":
        return False
    said = any(word.lower() in people.SPEECH_VERBS - people.CALLING for word in before[-2:])
    title = all(
        w[:1].isupper() or w.lower() in words(document.language, "speech").SMALL_WORDS for w in inside.split()
    )
    return title and not said and inside[-1] not in ".!?…,"


def _opens(text: str, at: int, span: Span) -> bool:
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    if text[at] in "”»›'" and not (before.isspace() or before in '([—–-:“‘"'):
        return False  # these open only in some languages: they have closed something, or are an apostrophe
    if text[at] == "'" and (after.isdigit() or text[at + 1 : at + 5].lower() in ("tis ", "twas")):
        return False
    return not before.isalnum() and not after.isspace() and before not in ".,"


def _close(text: str, at: int, end: int) -> int | None:
    closers = _PAIRS[text[at]]
    depth = 0
    for position in range(at + 1, end):
        if text[position] == text[at] and text[at] not in closers:
            depth += 1
        if text[position] not in closers:
            continue
        following = text[position + 1] if position + 1 < len(text) else " "
        if text[at] in _SINGLE:
            if following.isalnum() or (text[at] == "'" and text[position - 1].isspace()):
                continue  # an apostrophe inside the quotation
            if text[position - 1] == "s" and closers in text[position + 1 : end] and not _is_end(following):
                continue  # perhaps a plural possessive; a later mark closes
        if depth and text[at] not in _SINGLE:
            depth -= 1
            continue
        return position
    return None


def _is_end(following: str) -> bool:
    return following in ".,;:!?)\n"


def turns(document: Document, found: list[Candidate]) -> list[Quoted]:
    """In a transcript, what stands after each speaker label up to the next label; notes in brackets are nobody's."""
    labels = [c for c in found if c.kind == "label"]
    spans = list(readable(document))
    said = [
        list(_turn(document, label, behind, spans))
        for label, behind in itertools.zip_longest(labels, labels[1:])
    ]
    longest = max(map(len, said[:-1]), default=1)  # what stands below the last turn may be no part of it
    return [quotation for turn in said for quotation in turn[: max(1, longest)]]


def _turn(
    document: Document, label: Candidate, behind: Candidate | None, spans: list[Span]
) -> Iterator[Quoted]:
    """The paragraphs of one turn; ``behind``: the next label."""
    last = len(spans) if behind is None else behind.paragraph + 1
    if is_inside(document, label, spans[label.paragraph]):
        last = label.paragraph + 1
    for paragraph in range(label.paragraph, last):
        start, end = spans[paragraph].start, spans[paragraph].end
        if paragraph == label.paragraph:
            start = words_behind(document, label)
        elif is_stamped(document, spans[paragraph]):
            return
        if behind is not None and paragraph == behind.paragraph:
            inside = is_inside(document, behind, spans[paragraph])
            end = len(document.text[: behind.span.start].rstrip()) if inside else start
        if start < end and not _STAGED.fullmatch(document.text, start, end):
            yield Quoted(Span(start=start, end=end), paragraph, turn=True, speaker=label)
