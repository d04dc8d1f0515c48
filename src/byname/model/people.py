"""Who is in a text and what it gives away about them: people, facts, dossiers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from byname.model.text import Document, Mention, Quote, Span, Value

Part = Literal["source", "private", "official", "public", "group"]
Basis = Literal["stated", "inferred"]

ATTRIBUTES = (
    "name", "alias", "gender", "age", "birth_date", "birthplace", "nationality", "ethnicity", "religion",
    "language", "residence", "location", "occupation", "employer", "rank", "role", "affiliation", "education",
    "marital_status", "family", "children", "health", "appearance", "legal_history", "migration", "event_date",
    "contact", "identifier", "account", "possession", "belief", "biography",
)  # fmt: skip

DIRECT_ATTRIBUTES = frozenset({"name", "alias", "contact", "identifier", "account"})
"""Attributes that name one person by themselves: they are replaced whatever the size of the crowd."""

TOLD_ATTRIBUTES = tuple(a for a in ATTRIBUTES if a not in ("gender", "name", "alias"))
"""What trained weights say words tell, in their order."""
KINDRED = tuple(
    frozenset(names.split())
    for names in (
        "role rank occupation", "employer affiliation", "residence location", "age birth_date", "family children marital_status",
        "identifier account contact", "biography legal_history migration event_date", "nationality birthplace ethnicity",
    )
)  # fmt: skip
"""Attributes that the same words tell: between them a careful reader hesitates, and weights are sure of them together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the text, or a group of people: all the mentions of them."""

    id: str
    label: str = field(repr=False)
    mentions: tuple[Mention, ...]
    part: Part
    narrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement about one person, with where the text says it.

    ``when`` is the first and last ordinal day between which it is said to have held (for an age: the
    days at which the person had that age), None if the text leaves it open.
    ``premises`` are positions in the dossier's facts from which an inferred fact follows.
    ``published`` is true for a fact that an earlier publication has given away; it cannot be changed.
    ``counted`` is false for what was understood but has no value that a table knows: nobody can say how many it fits.
    """

    person: str
    value: Value
    evidence: tuple[Span, ...]
    basis: Basis = "stated"
    premises: tuple[int, ...] = ()
    confidence: float = 1.0
    when: tuple[int, int] | None = None
    published: bool = False
    counted: bool = True

    @property
    def attribute(self) -> str:
        """The attribute that the value is of."""
        return self.value.attribute

    @property
    def is_changeable(self) -> bool:
        """Whether it can be said otherwise: it is stated here and not yet published."""
        return self.basis == "stated" and not self.published


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything that is known about one person, here and already published."""

    person: Person
    facts: tuple[Fact, ...]

    @property
    def counted(self) -> Dossier:
        """The same without the facts that cannot be counted, which stand behind all others."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.counted))

    @property
    def unnamed(self) -> Dossier:
        """The same without what names one person by itself; premises point at what is left."""
        kept = [n for n, fact in enumerate(self.facts) if fact.attribute not in DIRECT_ATTRIBUTES]
        at = {old: new for new, old in enumerate(kept)}
        facts = (self.facts[n] for n in kept)
        moved = (replace(fact, premises=tuple(at[p] for p in fact.premises if p in at)) for fact in facts)
        return replace(self, facts=tuple(moved))


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A mention whose name several people have: the ids of whom it was given to and, behind it, of the others."""

    span: Span
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one reading of a document yields; ``dropped`` is where somebody is named whom the editor's hand took out."""

    document: Document
    mentions: tuple[Mention, ...]
    dossiers: tuple[Dossier, ...]
    quotes: tuple[Quote, ...]
    dropped: tuple[Span, ...] = ()
    doubts: tuple[Doubt, ...] = ()
