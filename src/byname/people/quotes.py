"""Where words are quoted: in quotation marks of any language, one quotation in another, in the lines of a dialogue, in turns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Span
from byname.people.candidate import Candidate

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
    """In a transcript, what stands after each speaker label up to the next label."""
    labels = [c for c in found if c.kind == "label"]
    spans = list(readable(document))
    result = []
    for position, label in enumerate(labels):
        final = labels[position + 1].paragraph if position + 1 < len(labels) else label.paragraph + 1
        for paragraph in range(label.paragraph, max(final, label.paragraph + 1)):
            start = spans[paragraph].start
            if paragraph == label.paragraph:
                start = label.span.end + 1
            while start < spans[paragraph].end and (
                document.text[start].isspace() or document.text[start] in ":*_"
            ):
                start += 1
            if start < spans[paragraph].end:
                result.append(
                    Quoted(Span(start=start, end=spans[paragraph].end), paragraph, turn=True, speaker=label)
                )
    return result
