"""A thread of mails: each is said by whoever its head names as its sender."""

from __future__ import annotations

from bisect import bisect_left

from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Span
from byname.people.candidate import Candidate
from byname.people.quotes import Quoted

_SENDERS = ("name", "handle", "label", "number")


def mails(document: Document, found: list[Candidate]) -> list[Quoted]:
    """The paragraphs of each mail of a thread as turns of its sender; none where only one person writes."""
    lexicon, spans = words(document.language, "speech"), list(readable(document))
    starts = [candidate.span.start for candidate in found]
    sender: Candidate | None = None
    senders, result = list[Candidate](), list[Quoted]()
    for paragraph, span in enumerate(spans):
        line = document.of(span)
        if lexicon.SENT_FROM.match(line):
            sender = _first(found, starts, span)
            senders += [sender] if sender is not None else []
        elif sender is not None and not lexicon.MAIL_FIELD.match(line):
            result.append(Quoted(span, paragraph, turn=True, speaker=sender))
    return result if len({_given(candidate) for candidate in senders}) > 1 else []


def _first(found: list[Candidate], starts: list[int], span: Span) -> Candidate | None:
    """The first name or address in a line."""
    for candidate in found[bisect_left(starts, span.start) :]:
        if candidate.span.start >= span.end:
            return None
        if candidate.kind in _SENDERS:
            return candidate
    return None


def _given(candidate: Candidate) -> str:
    return candidate.words.lower().split()[0]
