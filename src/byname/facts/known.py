"""What is known of one person while conclusions are drawn from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from byname.facts.subjects import Subjects
from byname.model import Fact, Person, Value


@dataclass(frozen=True, slots=True)
class Known:
    """A person with the facts so far, stated ones first; the text they come from."""

    person: Person
    facts: list[Fact] = field(repr=False)
    subjects: Subjects = field(repr=False)

    def of(self, *attributes: str) -> list[int]:
        """The positions of the facts of these attributes."""
        return [i for i, fact in enumerate(self.facts) if fact.attribute in attributes]

    def has(self, *attributes: str) -> bool:
        """Whether anything is known of these attributes."""
        return bool(self.of(*attributes))

    def conclude(self, value: Value, premises: list[int], confidence: float) -> Fact:
        """The fact that follows from the facts at these positions."""
        evidence = tuple(sorted({span for i in premises for span in self.facts[i].evidence}))
        return Fact(
            person=self.person.id,
            value=value,
            evidence=evidence,
            basis="inferred",
            premises=tuple(premises),
            confidence=confidence,
        )
