"""Street addresses and streets."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from byname.model import Mention, Span, Value


def addresses(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All street addresses, postcodes and streets of a block; they may overlap.

    An address or a postcode identifies directly; a street without a house number is a place like others.
    """
    for pattern in language.ADDRESSES:
        for match in pattern.finditer(text, block.start, block.end):
            value = Value(attribute="residence", text=" ".join(match.group().lower().split()))
            span = Span(start=match.start(), end=match.end())
            yield Mention(span=span, kind="place", identifier="direct", rule="address", value=value)
    for pattern in language.STREETS:
        for match in pattern.finditer(text, block.start, block.end):
            value = Value(attribute="location", text=" ".join(match.group().lower().split()))
            span = Span(start=match.start(), end=match.end())
            yield Mention(span=span, kind="place", identifier="quasi", rule="street", score=0.8, value=value)
