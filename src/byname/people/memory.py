"""The people of a text as a reader remembers them while reading: bounded, whatever the length of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from byname.lang import words
from byname.people.aliases import can_be_same, name_parts
from byname.people.candidate import Candidate
from byname.people.distinctions import distinguished, genders_agree

parts_of = lru_cache(maxsize=4096)(name_parts)

_RECENT = 10  # people mentioned last who are weighed for every candidate
_MOST = 16  # people weighed for one candidate
_ALIKE = 6  # people of one noun, or of one name, who are weighed


@dataclass(slots=True, eq=False)
class Remembered:
    """Somebody as remembered: what was said of them, how often, when last; ``ruled``: how the rules had put their mentions together.

    ``said``: the same for "I" and the labels of speakers, of which the rules are certain.
    """

    candidates: list[Candidate] = field(default_factory=list, repr=False)
    gender: str | None = None
    plural: bool = False
    named: bool = False
    names: set[tuple[str, ...]] = field(default_factory=set, repr=False)
    heads: set[str] = field(default_factory=set, repr=False)
    forms: Counter[str] = field(default_factory=Counter, repr=False)
    ruled: Counter[int] = field(default_factory=Counter, repr=False)
    said: Counter[int] = field(default_factory=Counter, repr=False)
    latest: int = 0
    into: Remembered | None = field(default=None, repr=False)

    @property
    def root(self) -> Remembered:
        """Whom this one has become part of, or itself."""
        somebody = self
        while somebody.into is not None:
            somebody = somebody.into
        return somebody

    @property
    def last(self) -> Candidate:
        """The latest mention."""
        return self.candidates[-1]


def form_of(candidate: Candidate) -> str:
    """The kind of a candidate, pronouns by person and number."""
    if candidate.kind != "pronoun":
        return candidate.kind
    if candidate.grammatical == 3:
        return "they" if candidate.plural else "he"
    return "you" if candidate.grammatical == 2 else "we" if candidate.plural else "i"


class Memory:
    """Everybody met so far, found again by recency, by noun, by name and by what the rules say."""

    def __init__(self) -> None:
        self.of: dict[int, Remembered] = {}
        self.count = 0
        self._recent: list[Remembered] = []
        self._by_head: dict[str, list[Remembered]] = defaultdict(list)
        self._by_word: dict[str, list[Remembered]] = defaultdict(list)
        self._by_rule: dict[int, list[Remembered]] = defaultdict(list)

    def get(self, candidate: Candidate | None) -> Remembered | None:
        """Who a candidate was taken for, if it has been read."""
        somebody = None if candidate is None else self.of.get(id(candidate))
        return None if somebody is None else somebody.root

    def add(self, candidate: Candidate, somebody: Remembered | None, ruled: int) -> Remembered:
        """Takes a candidate for somebody known, or for somebody new."""
        somebody = somebody or Remembered(plural=candidate.plural)
        self.count += 1
        somebody.candidates.append(candidate)
        somebody.latest = self.count
        if candidate.gender and (
            not somebody.gender or (candidate.kind == "pronoun" and candidate.grammatical == 3)
        ):
            somebody.gender = candidate.gender
        somebody.plural = somebody.plural or (candidate.plural and candidate.kind != "pronoun")
        somebody.forms[form_of(candidate)] += 1
        somebody.ruled[ruled] += 1
        somebody.said[ruled] += form_of(candidate) in ("i", "label")
        self.of[id(candidate)] = somebody
        self._note(candidate, somebody, ruled)
        if somebody in self._recent:
            self._recent.remove(somebody)
        self._recent.append(somebody)
        del self._recent[:-64]
        return somebody

    def _note(self, candidate: Candidate, somebody: Remembered, ruled: int) -> None:
        if candidate.kind == "name" or (candidate.kind == "label" and candidate.names):
            parts = parts_of(candidate.words)
            somebody.named = True
            somebody.names.add(parts)
            for part in parts:
                _put(self._by_word[part], somebody)
        for head in {candidate.head, candidate.title} - {""}:
            if candidate.kind != "pronoun":
                somebody.heads.add(head)
                _put(self._by_head[head], somebody)
        _put(self._by_rule[ruled], somebody)

    def merge(self, one: Remembered, other: Remembered) -> Remembered:
        """Makes two one person."""
        one, other = one.root, other.root
        if one is other:
            return one
        one.candidates = sorted(one.candidates + other.candidates, key=lambda c: c.span.start)
        one.gender, one.plural = one.gender or other.gender, one.plural and other.plural
        one.named = one.named or other.named
        one.names |= other.names
        one.heads |= other.heads
        one.forms += other.forms
        one.ruled += other.ruled
        one.said += other.said
        one.latest = max(one.latest, other.latest)
        other.into, other.candidates = one, []
        for ruled in other.ruled:
            _put(self._by_rule[ruled], one)
        for head in other.heads:
            _put(self._by_head[head], one)
        for part in {part for parts in other.names for part in parts}:
            _put(self._by_word[part], one)
        self._recent = [s for s in self._recent if s is not other]
        return one

    def join(self, candidate: Candidate, somebody: Remembered, ruled: int) -> Remembered:
        """Makes whoever a candidate was taken for one with somebody; if two names forbid it, the candidate alone goes over."""
        other, somebody = self.of[id(candidate)].root, somebody.root
        if other is somebody or not _clash(other, somebody):
            return self.merge(other, somebody)
        if candidate.kind != "name" and len(other.candidates) > 1:
            other.candidates.remove(candidate)
            other.forms[form_of(candidate)] -= 1
            other.ruled[ruled] -= 1
            self.add(candidate, somebody, ruled)
            somebody.candidates.sort(key=lambda c: c.span.start)
        return somebody

    def by_rule(self, ruled: int) -> list[Remembered]:
        """Whom mentions were taken for that the rules had put together with this one, the latest last."""
        return _alive(self._by_rule.get(ruled, ()))

    def options(self, candidate: Candidate, ruled: int, language: str) -> list[Remembered]:
        """Whom a candidate may mean: by rule, by name, by noun, and who was mentioned last."""
        near: list[Iterable[Remembered]] = [self.by_rule(ruled)[-3:]]
        if candidate.kind == "name":
            near.append(self._like(parts_of(candidate.words)))
        elif candidate.kind != "pronoun":
            near.append(_alive(self._by_head.get(candidate.head, ()))[-_ALIKE:])
        near.append(self._recent[: -_RECENT - 1 : -1])
        found = {id(somebody): somebody for several in near for somebody in several}
        return [s for s in found.values() if _agree(candidate, s) and _can_be(candidate, s, ruled, language)][
            :_MOST
        ]

    def _like(self, parts: tuple[str, ...]) -> Iterator[Remembered]:
        for part in parts:
            yield from _alive(self._by_word.get(part, ()))[-_ALIKE:]


def _clash(one: Remembered, other: Remembered) -> bool:
    """Whether both have names, and none of one can be a name of the other."""
    return (
        bool(one.names and other.names)
        and not one.names & other.names
        and not any(can_be_same(mine, theirs) for mine in one.names for theirs in other.names)
    )


def _put(several: list[Remembered], somebody: Remembered) -> None:
    if somebody in several[-8:]:
        several.remove(somebody)
    several.append(somebody)


def _alive(several: Iterable[Remembered]) -> list[Remembered]:
    return list({id(somebody.root): somebody.root for somebody in several}.values())


def _agree(candidate: Candidate, somebody: Remembered) -> bool:
    """Whether grammar lets a pronoun or a titled name mean somebody."""
    if (candidate.kind == "pronoun" or candidate.title) and not genders_agree(
        somebody.gender, candidate.gender
    ):
        return False
    if (
        somebody.plural
        and not candidate.plural
        and candidate.kind == "pronoun"
        and candidate.grammatical != 2
    ):
        return False
    return not any(mention.owner is candidate for mention in somebody.candidates[-4:])


def _can_be(candidate: Candidate, somebody: Remembered, ruled: int, language: str) -> bool:
    """Whether words let a candidate mean somebody: no other name, and nothing that tells them apart where the rules do not join them."""
    if candidate.kind == "name" and _is_body(somebody):
        return False
    if candidate.kind == "name" and somebody.named:
        parts = parts_of(candidate.words)
        return parts in somebody.names or any(can_be_same(parts, name) for name in somebody.names)
    if candidate.kind == "pronoun" or (somebody.ruled[ruled] and candidate.body == _is_body(somebody)):
        return True
    if somebody.plural != candidate.plural or candidate.body != _is_body(somebody):
        return False
    return not (
        distinguished(candidate, somebody.candidates, language) or _counted(candidate, somebody, language)
    )


def _is_body(somebody: Remembered) -> bool:
    """Whether somebody was told as a court, a state or an office only."""
    return all(c.body for c in somebody.candidates if c.kind != "pronoun") and any(
        c.body for c in somebody.candidates
    )


def _counted(candidate: Candidate, somebody: Remembered, language: str) -> bool:
    """Whether numbers tell two groups apart: six men, four men."""
    numbers = words(language, "people").COUNTED
    mine = numbers & set(candidate.words.lower().split())
    told = (numbers & set(c.words.lower().split()) for c in somebody.candidates[-_ALIKE:] if c.plural)
    theirs = set[str]().union(*told)
    return bool(mine) and bool(theirs) and not mine & theirs
