"""Quoted words and the phrase that names their speaker: after, before, or a paragraph away."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass

from byname.lang import words
from byname.lang.tokens import Index, Token, readable
from byname.model import Document, Span
from byname.people.candidate import Candidate

_PAIRS = {"“": "”", '"': '"', "«": "»", "„": "“”", "‘": "’"}


@dataclass(slots=True, eq=False)
class Quoted:
    """A stretch of quoted text without its marks; ``speaker`` is the candidate that speaks it."""

    span: Span
    paragraph: int
    open_ended: bool = False
    turn: bool = False
    speaker: Candidate | None = None


def quoted(document: Document) -> list[Quoted]:
    """Every quotation of a document, the outermost where they nest; one that does not close runs to its paragraph's end."""
    found = []
    for paragraph, span in enumerate(readable(document)):
        found += _in_paragraph(document.text, span, paragraph)
    return found


def _in_paragraph(text: str, span: Span, paragraph: int) -> list[Quoted]:
    found, at = [], span.start
    while at < span.end:
        if text[at] in _PAIRS and _opens(text, at):
            end = _close(text, at, span.end)
            if end is None and text[at] != "‘" and span.end - at > 2:
                found.append(Quoted(Span(start=at + 1, end=span.end), paragraph, open_ended=True))
                break
            if end is not None and end > at + 1:
                if not _defines(text, at, end):
                    found.append(Quoted(Span(start=at + 1, end=end), paragraph))
                at = end
        at += 1
    return found


def _defines(text: str, at: int, end: int) -> bool:
    """Whether the marks only define a short name: (“the first applicant”)."""
    return text[at - 1 : at] == "(" and text[end + 1 : end + 2] == ")"


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and not after.isspace() and before not in ".,"


def _close(text: str, at: int, end: int) -> int | None:
    closers = _PAIRS[text[at]]
    for position in range(at + 1, end):
        if text[position] in closers:
            following = text[position + 1] if position + 1 < len(text) else " "
            if text[at] == "‘" and following.isalnum():
                continue  # an apostrophe inside the quotation
            if text[at] == "‘" and text[position - 1] == "s" and "’" in text[position + 1 : end]:
                continue  # perhaps a plural possessive; a later mark closes
            return position
    return None


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
            while start < spans[paragraph].end and document.text[start].isspace():
                start += 1
            if start < spans[paragraph].end:
                result.append(
                    Quoted(Span(start=start, end=spans[paragraph].end), paragraph, turn=True, speaker=label)
                )
    return result


def attribute(document: Document, quotations: list[Quoted], found: list[Candidate], index: Index) -> None:
    """Names each quotation's speaker where the text does, else carries the speaker on within the paragraph or from the last one."""
    outside = [c for c in found if c.quote is None and c.grammatical == 3]
    starts = [c.span.start for c in outside]
    for quotation in quotations:
        if not quotation.turn:
            quotation.speaker = _after(document, quotation, outside, starts, index) or _before(
                document, quotation, outside, starts, index
            )
    _carry(quotations, outside)


def _after(
    document: Document, quotation: Quoted, outside: list[Candidate], starts: list[int], index: Index
) -> Candidate | None:
    """The speaker named right after the closing mark: “...,” she said / said Zubra."""
    tokens = _following(quotation.span.end, index)
    for i, token in enumerate(tokens[:8]):
        if token.text in ".!?;:" or token.text in '“"«':
            return None
        if token.lower in words(document.language, "people").SPEECH_VERBS:
            return _near(tokens, i, outside, starts)
    return None


def _following(offset: int, index: Index) -> list[Token]:
    """The tokens after the closing mark, up to the paragraph's end."""
    where = index.sentence_at(offset)
    if where is None:
        return []
    paragraph = index.sentences[where].paragraph
    tokens = [
        t
        for s in index.sentences[where : where + 2]
        if s.paragraph == paragraph
        for t in s.tokens
        if t.start > offset
    ]
    return tokens[1:] if tokens and tokens[0].text in ',”"' else tokens


def _near(tokens: list[Token], verb: int, outside: list[Candidate], starts: list[int]) -> Candidate | None:
    """The person right before a verb of speech, else the one right after it."""
    low = bisect_left(starts, tokens[0].start)
    around = list(outside[low : low + 8])
    before = [c for c in around if c.span.end <= tokens[verb].start]
    if before:
        return before[-1] if before[-1].head not in ("him", "them", "me") else before[0]
    after = [c for c in around if c.span.start >= tokens[verb].end and c.span.start - tokens[verb].end < 60]
    return after[0] if after else None


def _before(
    document: Document, quotation: Quoted, outside: list[Candidate], starts: list[int], index: Index
) -> Candidate | None:
    """The speaker named before the opening mark in the same sentence: She said: “...”"""
    where = index.sentence_at(max(0, quotation.span.start - 1))
    if where is None:
        return None
    start = index.sentences[where].start
    ahead = list(outside[bisect_left(starts, start) : bisect_left(starts, quotation.span.start)])
    ahead = [c for c in ahead if not c.plural or c.subject] or ahead
    if not ahead or start >= quotation.span.start - 1:
        return None
    lexicon = words(document.language, "people")
    speech = [
        t
        for t in index.sentences[where].tokens
        if t.end <= quotation.span.start and t.lower in lexicon.SPEECH_VERBS
    ]
    subjects = [c for c in ahead if c.subject and c.head not in ("him", "them", "me")]
    if speech:
        governed = [c for c in subjects if c.span.end <= speech[-1].start]
        return governed[-1] if governed else (subjects or ahead)[-1]
    return (
        subjects[0]
        if subjects
        else ahead[0]
        if document.text[: quotation.span.start - 1].rstrip().endswith((":", ",", "that"))
        else None
    )


def _carry(quotations: list[Quoted], outside: list[Candidate]) -> None:
    """Gives quotations without a speaker that of their neighbours: the same paragraph's, the monologue's, the subject's before."""
    previous: Quoted | None = None
    spoken, about = defaultdict[int, list[Quoted]](list), defaultdict[int, list[Candidate]](list)
    for quotation in quotations:
        if quotation.speaker is not None:
            spoken[quotation.paragraph].append(quotation)
    for candidate in outside:
        if not candidate.plural:
            about[candidate.paragraph].append(candidate)
    for quotation in quotations:
        if quotation.speaker is None:
            near = spoken[quotation.paragraph]
            earlier = [q for q in near if q.span.start < quotation.span.start]
            ahead = [c for c in about[quotation.paragraph] if c.span.end <= quotation.span.start]
            if near:
                quotation.speaker = (earlier or near)[0 if not earlier else -1].speaker
            elif ahead:
                quotation.speaker = _subject(ahead)
            elif previous is not None and quotation.paragraph - previous.paragraph <= 1:
                quotation.speaker = previous.speaker
            else:
                quotation.speaker = _subject(about[quotation.paragraph - 1])
        if quotation.speaker is not None:
            spoken[quotation.paragraph].append(quotation)
            previous = quotation
    _head(quotations)


def _subject(candidates: list[Candidate]) -> Candidate | None:
    """The latest subject among some candidates, else the latest of them."""
    subjects = [c for c in candidates if c.subject]
    return (subjects or candidates or [None])[-1]  # type: ignore[list-item]


def _head(quotations: list[Quoted]) -> None:
    """Gives the quotations of a title to whoever is the first to be quoted below, or who says most in a transcript."""
    said = Counter[str]()
    for quotation in quotations:
        if quotation.turn and quotation.speaker is not None:
            said[quotation.speaker.head] += len(quotation.span)
    most = said.most_common(1)[0][0] if said else None
    spoken = (q.speaker for q in quotations if q.speaker is not None)
    first = next((s for s in spoken if most is None or s.head == most), None)
    for quotation in quotations:
        if quotation.paragraph > 2 or quotation.turn:
            return
        quotation.speaker = quotation.speaker or first
