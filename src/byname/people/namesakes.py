"""Who has which name, so that a name is compared only with those that share a word with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from byname.people.aliases import can_be_same
from byname.stats.names import variants
from byname.stats.spelling import spelling

Name = tuple[str, ...]
Somebody = TypeVar("Somebody")


class Namesakes(Generic[Somebody]):
    """Those who have a name, by their names and by the words in them."""

    def __init__(self) -> None:
        self._having: dict[Name, list[Somebody]] = {}
        self._with_word: dict[str, dict[Name, None]] = defaultdict(dict)
        self._with_letter: dict[str, dict[Name, None]] = defaultdict(dict)

    def note(self, name: Name, somebody: Somebody) -> None:
        """Remembers that somebody has a name."""
        if name not in self._having:
            self._having[name] = []
            for part in (*name, *map("".join, pairwise(name))):
                self._with_word[part][name] = None
                self._with_word[spelling(part)][name] = None
            for part in name:
                self._with_letter[part[0]][name] = None
        if somebody not in self._having[name]:
            self._having[name].append(somebody)

    def items(self) -> Iterator[tuple[Name, list[Somebody]]]:
        """Every name with those who have it."""
        yield from self._having.items()

    def of(self, name: Name) -> list[Somebody]:
        """Those who have exactly this name."""
        return self._having.get(name, [])

    def alike(self, name: Name) -> Iterator[Somebody]:
        """Those with a name that can be the same one."""
        for other in self.names_alike(name):
            yield from self._having[other]

    def names_alike(self, name: Name) -> Iterator[Name]:
        """The names that can be the same one."""
        return (other for other in self._sharing(name) if can_be_same(name, other))

    def _sharing(self, name: Name) -> dict[Name, None]:
        """The names of which a word is one of this name's, a variant of it, or shares its initial where either is no more than that."""
        found: dict[Name, None] = {}
        for part in (*name, *map("".join, pairwise(name))):
            for word in (*variants(part), part, part[0], spelling(part)):
                found.update(self._with_word.get(word, {}))
            if len(part) == 1:
                found.update(self._with_letter.get(part, {}))
        return found
