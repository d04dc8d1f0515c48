"""The table of what no table of figures counts: each pattern is tried wherever it can begin."""

from __future__ import annotations

from byname.lang import words
from byname.model import ATTRIBUTES
from gold.measures import gold_documents

_TEXTS = [gold["text"] for gold in gold_documents().values()]


def test_every_pattern_is_looked_for_at_all_that_it_can_begin_with() -> None:
    """What is written before a pattern leaves out nothing that the pattern itself would find in real texts."""
    told = words("en", "facts").TOLD
    for text in _TEXTS:
        found = {(match.re, match.span()) for _, match in told.matches(text, 0, len(text))}
        missed = [
            (begins, match.group())
            for begins, _, pattern in told.rows
            for match in pattern.finditer(text)
            if (pattern, match.span()) not in found
        ]
        assert not [begins for begins, _ in missed], missed[:3]


def test_every_row_tells_an_attribute_of_somebody() -> None:
    """A row names its attribute, whose it is, and which of its words tell it."""
    for _, (attribute, whose), pattern in words("en", "facts").TOLD.rows:
        assert attribute in ATTRIBUTES
        assert whose in ("subject", "owner")
        assert "phrase" in pattern.groupindex
