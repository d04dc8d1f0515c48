"""The people as they are known so far while a text is read from its first line to its last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from byname.lang import words
from byname.people.aliases import can_be_same, name_parts
from byname.people.candidate import Candidate
from byname.people.distinctions import alike, distinguished, genders_agree, nations_agree
from byname.people.namesakes import Namesakes


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody, by all the candidates that were found to mean them."""

    candidates: list[Candidate] = field(default_factory=list, repr=False)
    gender: str | None = None
    plural: bool = False
    names: list[tuple[str, ...]] = field(default_factory=list, repr=False)
    heads: set[str] = field(default_factory=set, repr=False)
    ages: set[int] = field(default_factory=set, repr=False)
    narrator: bool = False
    owner: Entity | None = None
    kin: str | None = None
    into: Entity | None = field(default=None, repr=False)

    @property
    def root(self) -> Entity:
        """The entity that this one has become part of, or itself."""
        entity = self
        while entity.into is not None:
            entity = entity.into
        return entity

    def add(self, candidate: Candidate, ages: set[int]) -> None:
        """Takes one more candidate in, and what it shows of gender, number, name and age."""
        self.candidates.append(candidate)
        if candidate.gender and not (self.gender and candidate.kind == "name" and not candidate.title):
            self.gender = self.gender if self.gender and candidate.kind == "pronoun" else candidate.gender
        self.plural = (
            self.plural
            or (candidate.plural and candidate.kind != "pronoun")
            or (candidate.plural and len(self.candidates) == 1)
        )
        if candidate.kind == "name" or (candidate.kind == "label" and candidate.names) or candidate.named:
            parts = name_parts(candidate.named or candidate.words)
            if parts not in self.names:
                self.names.append(parts)
        if candidate.kind in ("nominal", "age", "code", "label"):
            self.heads.add(candidate.head)
        if candidate.kind == "name" and candidate.title:
            self.heads.add(candidate.title)
        self.ages |= ages

    @property
    def first(self) -> Candidate:
        """The earliest candidate."""
        return min(self.candidates, key=lambda c: c.span.start)

    @property
    def last(self) -> Candidate:
        """The latest candidate taken in."""
        return self.candidates[-1]


_CALLED = 60  # people of one noun back, however many a text has
_WINDOW = 300  # references back, however long a sentence without stops goes on


class Entities:
    """The list of entities, and the ways to find one of them or to make two into one."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.all: list[Entity] = []
        self.of: dict[int, Entity] = {}
        self._by_head: dict[str, list[Entity]] = defaultdict(list)
        self._by_name = Namesakes[Entity]()
        self._placed: list[Candidate] = []

    def get(self, candidate: Candidate | None) -> Entity | None:
        """The entity that a candidate belongs to, if it has been placed."""
        entity = None if candidate is None else self.of.get(id(candidate))
        return None if entity is None else entity.root

    def place(self, candidate: Candidate, entity: Entity | None, ages: set[int]) -> Entity:
        """Puts a candidate into an entity, or into a new one."""
        if entity is None:
            entity = Entity()
            self.all.append(entity)
        entity = entity.root
        entity.add(candidate, ages)
        self.of[id(candidate)] = entity
        self._placed.append(candidate)
        self._note(candidate.head, entity)
        self._note(candidate.title, entity)
        for name in entity.names if candidate.kind in ("name", "label") or candidate.named else ():
            self._by_name.note(name, entity)
        return entity

    def _note(self, head: str, entity: Entity) -> None:
        if head and entity not in self._by_head[head][-8:]:
            self._by_head[head].append(entity)

    def call(self, entity: Entity, noun: str) -> None:
        """Remembers a noun for somebody that no phrase of the text has used yet."""
        entity.gender = entity.gender or words(self._language, "people").KIN.get(noun, (None,))[0]
        self._note(noun, entity)

    def merge(self, one: Entity, other: Entity) -> Entity:
        """Makes two entities one; candidates stay in the order of the text."""
        one, other = one.root, other.root
        if one is other:
            return one
        one.candidates = sorted(one.candidates + other.candidates, key=lambda c: c.span.start)
        one.gender = one.gender or other.gender
        one.plural = one.plural and other.plural
        one.names += [name for name in other.names if name not in one.names]
        one.heads |= other.heads
        one.ages |= other.ages
        one.narrator = one.narrator or other.narrator
        one.owner, one.kin = one.owner or other.owner, one.kin or other.kin
        other.into, other.candidates = one, []
        for head in other.heads:
            self._note(head, one)
        for name in other.names:
            self._by_name.note(name, one)
        return one

    def move(self, candidate: Candidate, entity: Entity) -> None:
        """Takes a candidate out of its entity, unless it is the only one there, into another that is sure to be meant."""
        before = self.of[id(candidate)].root
        if len(before.candidates) > 1 and before.plural == entity.plural:
            before.candidates.remove(candidate)
            entity.add(candidate, set())
            entity.candidates.sort(key=lambda c: c.span.start)
            self.of[id(candidate)] = entity
            self._note(candidate.head, entity)

    def alive(self) -> list[Entity]:
        """All entities that have not been made part of another, in the order in which they were met."""
        self.all = [entity for entity in self.all if entity.into is None]
        return self.all

    def recent(self, sentence: int, reach: int) -> list[Entity]:
        """The entities that were mentioned in the last ``reach`` sentences, the latest first."""
        found: dict[int, Entity] = {}
        for candidate in self._placed[: -_WINDOW - 1 : -1]:
            if candidate.sentence < sentence - reach:
                break
            entity = self.of[id(candidate)].root
            found.setdefault(id(entity), entity)
        return list(found.values())

    def named(self, candidate: Candidate) -> Entity | None:
        """The entity that this name can name: an equal name first, else the latest one that fits."""
        parts = name_parts(candidate.named or candidate.words)
        gender = candidate.gender if candidate.title else None
        exact = _roots(self._by_name.of(parts))
        pool = [e for e in exact if not e.plural and genders_agree(e.gender, gender)]
        if not pool:
            pool = [
                e
                for e in _roots(self._by_name.alike(parts))
                if not e.plural and genders_agree(e.gender, gender)
            ]
        if not pool and len(parts) == 1 and len(parts[0]) == 1:
            pool = self._initialled(parts[0])
        if not pool and candidate.words.isupper() and 1 < len(candidate.words) < 4:
            pool = self._initials(tuple(candidate.words.lower()))
        if not pool and len(parts) == 1:
            pool = self._shortened(parts[0], gender)
        if len(parts) > 1:
            pool = [entity for entity in pool if not _clash(parts, entity.names)]
        return max(pool, key=lambda entity: entity.last.span.start) if pool else None

    def _initialled(self, initial: str) -> list[Entity]:
        """The one person whose name begins with a letter, where only one does: H. for Hawa."""
        named = _roots(e for name, es in self._by_name.items() if name[0][0] == initial for e in es)
        return named if len(named) == 1 else []

    def _shortened(self, name: str, gender: str | None) -> list[Entity]:
        """The one person whose given name begins like a short form of it: Yefo for Yeferson."""
        stem = name.rstrip("aeiouy")
        if not 3 <= len(stem) <= 4:
            return []
        longer = (
            e
            for full, es in self._by_name.items()
            if len(full[0]) > len(name) and full[0].startswith(stem)
            for e in es
        )
        pool = [e for e in _roots(longer) if not e.plural and genders_agree(e.gender, gender)]
        return pool if len(pool) == 1 else []

    def _initials(self, letters: tuple[str, ...]) -> list[Entity]:
        """The one person who has these initials: HL in an interview that Harriet Loke leads."""
        named = _roots(
            e for name, es in self._by_name.items() if tuple(p[0] for p in name) == letters for e in es
        )
        return named if len(named) == 1 else []

    def called(self, head: str) -> list[Entity]:
        """The entities that have last been called by a noun, in the order in which they were."""
        return _roots(self._by_head.get(head, [])[-_CALLED:])

    def headed(self, candidate: Candidate, *, window: int | None = None) -> Entity | None:
        """The latest entity that has been called by the same noun, or one alike for a group, in the last ``window`` sentences."""
        heads = alike(candidate.head, self._language) if candidate.plural else {candidate.head}
        pool = [
            entity for head in sorted(heads) for entity in self.called(head)
            if entity.plural == candidate.plural and genders_agree(entity.gender, candidate.gender)
            and (window is None or candidate.sentence - entity.last.sentence <= window) and nations_agree(candidate, entity.candidates)
            and not distinguished(candidate, entity.candidates, self._language)
        ]  # fmt: skip
        return max(pool, key=lambda entity: entity.last.span.start) if pool else None


def _roots(entities: Iterable[Entity]) -> list[Entity]:
    return list({id(entity.root): entity.root for entity in entities}.values())


def _clash(parts: tuple[str, ...], names: list[tuple[str, ...]]) -> bool:
    """Whether a full name contradicts a full name already there: another given name with the same surname."""
    full = [name for name in names if len(name) > 1 and len(name[0]) > 1]
    return bool(full) and len(parts[0]) > 1 and not any(can_be_same(parts, name) for name in full)
