"""What rules have read of everybody, found by its words and by its kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from byname.model import KINDRED, Fact, Span

_STRETCH = 256  # characters that are looked up together


class ReadFacts:
    """Facts that rules have read in one document."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.facts = tuple(facts)
        self._ids = {id(fact) for fact in self.facts}
        self._kinds = Counter((fact.person, fact.attribute) for fact in self.facts)
        self._told: dict[int, list[tuple[Span, Fact]]] = defaultdict(list)
        for fact in self.facts:
            for span in fact.evidence:
                for stretch in _stretches(span):
                    self._told[stretch].append((span, fact))

    def at(self, span: Span) -> Iterator[tuple[Span, Fact]]:
        """What was read in words that overlap a span, each with its words, perhaps more than once."""
        for stretch in _stretches(span):
            for read, fact in self._told.get(stretch, ()):
                if read.overlaps(span):
                    yield read, fact

    def beside(self, fact: Fact) -> list[Fact]:
        """The other facts that were read in the words of a fact, of whomever."""
        found = {id(other): other for span in fact.evidence for _, other in self.at(span)}
        return [other for other in found.values() if other is not fact]

    def of_its_kind(self, fact: Fact) -> int:
        """How many other facts tell the same attribute of the same person."""
        return self._kinds[fact.person, fact.attribute] - (id(fact) in self._ids)


def are_kindred(one: str, other: str) -> bool:
    """Whether the same words can tell both attributes."""
    return one == other or any({one, other} <= kindred for kindred in KINDRED)


def _stretches(span: Span) -> range:
    return range(span.start // _STRETCH, (span.end - 1) // _STRETCH + 1)
