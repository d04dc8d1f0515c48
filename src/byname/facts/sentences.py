"""What stands before a mention in its sentence."""

from __future__ import annotations

from byname.facts.subjects import Subjects
from byname.model import Mention


def words_before(mention: Mention, subjects: Subjects) -> str:
    """The words of a mention's sentence that stand before it."""
    start, _ = subjects.sentence_text(mention.span)
    return subjects.document.text[start : mention.span.start]
