"""What a draft has to keep back: the names, numbers and telling words of everyone who is protected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import permutations
from types import ModuleType

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Change, Draft, Fact, Plan, Policy, Reading, Span
from byname.stats.names import variants
from byname.stats.places import find_places
from byname.stats.words import common_words
from byname.verify.letters import plain
from byname.verify.views import letters_of, view

_NAMES = ("name", "alias")


@dataclass(frozen=True, slots=True)
class Key:
    """One form of something withheld, in plain letters.

    ``ordinary``: also a common word, so that only capitals inside a sentence, or the place in the text,
    make it a leak. ``whole``: words in a fixed order, of which none counts alone. ``proper``: written with
    capitals. ``alone``: the original calls the person by this word alone and never uses it as a common word.
    """

    letters: str = field(repr=False)
    person: str
    kind: str
    ordinary: bool = False
    whole: bool = False
    proper: bool = True
    alone: bool = False


class Withheld:
    """Everything to keep back, by kind, from one reading and what its plan keeps."""

    def __init__(self, draft: Draft, reading: Reading, policy: Policy, plan: Plan | None) -> None:
        self.reading, self.draft = reading, draft
        self.text = reading.document.text
        self.lexicon: ModuleType = words(reading.document.language, "verify")
        self.small: frozenset[str] = words(reading.document.language, "grammar").FUNCTION_WORDS
        self.common = common_words(reading.document.language)
        self.faiths: frozenset[str] = frozenset(words(reading.document.language, "places").FAITHS)
        self.bynames = {person: letters_of(byname) for person, byname in draft.bynames}
        self.byname_words = {
            word.key for _, byname in draft.bynames for word in view(byname, plain).words
        } | {"s"}
        self.kept = {_key(c.fact) for c in plan.changes if c.operation == "keep"} if plan else set()
        self.changes: tuple[Change, ...] = tuple(
            c
            for c in (plan.changes if plan else ())
            if c.operation in ("generalise", "shift", "suppress")
            and c.fact.attribute not in DIRECT_ATTRIBUTES
        )
        self.protected = [d for d in reading.dossiers if d.person.part in policy.protect]
        self.open = [d for d in reading.dossiers if d.person.part not in (*policy.protect, "group")]
        self.open_words = {
            word
            for dossier in self.open
            for text in _forms([f for f in dossier.facts if f.attribute in _NAMES], self.text)
            for word in name_words(text, self.lexicon)
        }

    @property
    def direct(self) -> list[Fact]:
        """The direct facts of everyone protected, but for what the plan keeps by the editor's lock."""
        return [
            fact
            for dossier in self.protected
            for fact in dossier.facts
            if fact.attribute in DIRECT_ATTRIBUTES and _key(fact) not in self.kept
        ]

    @property
    def addresses(self) -> list[Fact]:
        """Facts of other kinds that find says name one person by themselves: a street and its number."""
        exact = {m.span for m in self.reading.mentions if m.identifier == "direct" and m.kind != "person"}
        return [
            fact
            for dossier in self.protected
            for fact in dossier.facts
            if fact.attribute not in DIRECT_ATTRIBUTES
            and _key(fact) not in self.kept
            and exact.intersection(fact.evidence)
        ]

    def is_common(self, word: str) -> bool:
        """Whether a word in small letters is one that no reader takes for a name when it is not capitalised."""
        return word in self.common or word in self.lexicon.ALWAYS_CAPITAL or word in self.lexicon.TITLES

    def names(self) -> Iterator[Key]:
        """Every form of every name: its parts where they tell, and every two of its parts together."""
        facts = [fact for fact in self.direct if fact.attribute in _NAMES]
        for fact in facts:
            for text in _forms([fact], self.text):
                if letters_of(text) != self.bynames.get(fact.person):
                    yield from self._parts(fact, name_words(text, self.lexicon))

    def _parts(self, fact: Fact, parts: list[str]) -> Iterator[Key]:
        person, kind = fact.person, fact.attribute
        for part in parts:
            is_free = part in self.open_words or part in self.lexicon.ALWAYS_CAPITAL or is_country(part)
            if len(part) > 1 and not is_free:
                alone = len(parts) == 1 and not re.search(rf"\b{re.escape(part)}\b", self.text)
                yield Key(part, person, kind, ordinary=self.is_common(part), alone=alone)
                yield from self._other_forms(part, fact)
        for one, other in permutations(range(len(parts)), 2):
            yield from self._pairs(fact, parts[one], parts[other], in_order=one < other)
        if len(parts) > 2 or (len(parts) == 2 and all(len(part) == 1 for part in parts)):
            yield Key("".join(parts), person, kind, ordinary=True, whole=True)

    def _pairs(self, fact: Fact, one: str, other: str, *, in_order: bool) -> Iterator[Key]:
        """Two parts together; two common words count in any case only in the order of the name."""
        person, kind = fact.person, fact.attribute
        words = [word for word in (one, other) if self.is_common(word)]
        is_phrase = any(word in self.lexicon.IN_ANY_PHRASE for word in words)
        ordinary = min(len(one), len(other)) == 1 or is_phrase or bool(words and not in_order)
        if len(one) + len(other) > 3:
            yield Key(one + other, person, kind, ordinary=ordinary, whole=True)
        if len(one) > 1 and len(other) > 1:
            initial, rest = (one, other) if in_order else (other, one)
            yield Key(
                initial[0] + rest if in_order else rest + initial[0], person, kind, ordinary=True, whole=True
            )

    def _other_forms(self, part: str, fact: Fact) -> Iterator[Key]:
        """Short forms and forms in other languages of a given name, where they are no common word."""
        if fact.attribute == "name":
            for form in sorted(variants(part)):
                if (
                    len(form) > 3
                    and form.isalpha()
                    and not self.is_common(form)
                    and form not in self.open_words
                ):
                    yield Key(form, fact.person, "name")

    def spans(self) -> Iterator[tuple[Span, Fact]]:
        """Where the original says what names somebody; a person's own byname names nobody."""
        direct = self.direct
        named = {fact.person: fact for fact in reversed(direct) if fact.attribute == "name"}
        said = [(span, fact) for fact in direct for span in fact.evidence]
        said += [
            (mention.span, named[dossier.person.id])
            for dossier in self.protected
            for mention in dossier.person.mentions
            if mention.identifier == "direct" and dossier.person.id in named
        ]
        for span, fact in dict.fromkeys(said):
            if letters_of(self.text[span.start : span.end]) != self.bynames.get(fact.person):
                yield span, fact


def _key(fact: Fact) -> tuple[str, str, str]:
    return fact.person, fact.attribute, fact.value.text


def _forms(facts: Iterable[Fact], text: str) -> list[str]:
    """The values of facts and the words that say them, each once."""
    said = (text[span.start : span.end] for fact in facts for span in fact.evidence)
    return list(dict.fromkeys([*(fact.value.text for fact in facts), *said]))


def name_words(text: str, lexicon: ModuleType) -> list[str]:
    """The words of a name in plain letters, without titles, particles and the ’s of a possessive."""
    found = [word.key for word in view(text, plain).words]
    if len(found) > 1 and found[-1] == "s":
        found.pop()
    kept = [word for word in found if word not in lexicon.TITLES and word not in lexicon.PARTICLES]
    return kept or found


def is_country(word: str) -> bool:
    """Whether a word names a country or a larger area: it is written with a capital and names nobody."""
    places = find_places(word)
    return bool(places) and places[0].kind in ("country", "area")


def is_free(word: str, withheld: Withheld) -> bool:
    """Whether a word of a name may stand: it is a byname's or somebody's who may be named, a title, a country, a month."""
    lexicon = withheld.lexicon
    return (
        word in withheld.open_words
        or word in withheld.byname_words
        or word in lexicon.ALWAYS_CAPITAL
        or word in lexicon.TITLES
        or is_country(word)
    )
