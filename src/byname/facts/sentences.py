"""What stands before a mention in its sentence, and a value under another attribute."""

from __future__ import annotations

from byname.facts.subjects import Subjects
from byname.model import Mention, Value


def replaced(value: Value, attribute: str) -> Value:
    """The same value, said of another attribute."""
    return Value(attribute=attribute, text=value.text, low=value.low, high=value.high, code=value.code)


def words_before(mention: Mention, subjects: Subjects) -> str:
    """The words of a mention's sentence that stand before it."""
    start, _ = subjects.sentence_text(mention.span)
    return subjects.document.text[start : mention.span.start]
