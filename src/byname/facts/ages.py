"""When somebody had an age."""

from __future__ import annotations

import re

from byname.facts.subjects import Subjects
from byname.lang.iso import bounds
from byname.model import Mention, Span


def age_time(mention: Mention, subjects: Subjects) -> tuple[int, int] | None:
    """When somebody had an age: a date in the sentence or earlier in the paragraph for the past tense, else the day of writing."""
    document = subjects.document
    start, _sentence = subjects.sentence_text(mention.span)
    before = document.text[start : mention.span.start].lower()
    written = bounds(document.written) if document.written else None
    if re.search(r"\b(?:at the age of|when|aged? of|since|until|from the age)\b[^,]*$", before):
        return None
    if re.search(r"\b(?:now|today|is|am|currently)\b[^,]*$", before):
        return written
    if re.search(r"\b(?:was|were|had been|turned|then)\b[^,]*$", before):
        return _dated(mention.span, subjects)
    return written


def _dated(span: Span, subjects: Subjects) -> tuple[int, int] | None:
    """The last full or partial date before a span in its paragraph."""
    paragraph = subjects.paragraph_before(span)
    if paragraph is None:
        return None
    years = list(re.finditer(r"\b(?:19|20)\d\d\b", subjects.document.text[paragraph.start : paragraph.end]))
    ahead = [m for m in years if paragraph.start + m.start() < span.start] or years
    return bounds(ahead[-1].group()) if ahead else None
