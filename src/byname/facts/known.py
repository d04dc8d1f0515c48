"""What is known of one person while conclusions are drawn from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from byname.facts.setting import Setting
from byname.facts.subjects import Subjects
from byname.model import Fact, Person, Value
from byname.stats.places import Place, find_places

_LOOSE = 0.5  # confidence of what stands near somebody without being said of them


@dataclass(frozen=True, slots=True)
class Known:
    """A person with the facts so far, stated ones first; the text they come from."""

    person: Person
    facts: list[Fact] = field(repr=False)
    subjects: Subjects = field(repr=False)
    setting: Setting = field(default_factory=Setting, repr=False)

    def of(self, *attributes: str) -> list[int]:
        """The positions of the facts of these attributes that can carry a conclusion."""
        return [
            i
            for i, fact in enumerate(self.facts)
            if fact.attribute in attributes and fact.confidence > _LOOSE
        ]

    def has(self, *attributes: str) -> bool:
        """Whether anything is known of these attributes."""
        return bool(self.of(*attributes))

    def places(self, at: int) -> tuple[Place, ...]:
        """The countries that the words at an offset name, none for a negative one."""
        if at < 0:
            return ()
        ahead = self.subjects.document.text[at : at + 60].replace(",", " ").replace(".", " ").split()
        return next((found for n in (4, 3, 2, 1) if (found := find_places(" ".join(ahead[:n])))), ())[:1]

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
