"""Street addresses and streets."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from byname.model import Mention, Span, Value


def addresses(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All street addresses, postcodes and streets of a block; they may overlap.

    An address or a postcode identifies directly; a street without a house number is a place like others.
    """
    for rule, match in language.ADDRESSES.matches(text, block.start, block.end):
        span, said = Span(start=match.start(), end=match.end()), " ".join(match.group().lower().split())
        if rule == "street":
            value = Value(attribute="location", text=said)
            yield Mention(span=span, kind="place", identifier="quasi", rule=rule, score=0.8, value=value)
        else:
            value = Value(attribute="residence", text=said)
            yield Mention(span=span, kind="place", identifier="direct", rule=rule, value=value)
