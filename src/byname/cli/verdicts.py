"""Verdicts in plain words: whether somebody could be found, as the first thing that is said about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from byname.cli.wording import crowd_words, listed, looker_words, printable
from byname.lang import words
from byname.model import Adversary, Bond, Crowd, Dossier, Explanation, Person, Policy, Tied
from byname.pipeline import Audit

_WORDS = words("en", "crowds")

Danger = Literal["found", "maybe", "hidden"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One person with what each adversary finds of them; all of it is of one policy.

    ``bonds`` are the families, units and events with others of the text: with whom, and the crowd that is left then.
    """

    dossier: Dossier
    explanations: tuple[Explanation, ...]
    adversaries: tuple[Adversary, ...]
    k: int
    bonds: tuple[tuple[Bond, tuple[Person, ...], Crowd], ...] = ()

    @property
    def deciding(self) -> Explanation | None:
        """The explanation for whom fewest people fit."""
        return min(
            self.explanations,
            key=lambda e: (
                e.unnamed.low,
                e.unnamed.median,
                e.unnamed.high,
                -sum(cost.bits for cost in e.costs),
            ),
            default=None,
        )

    @property
    def least(self) -> float:
        """The low end that decides, alone and with those whom they are tied to; unknown counts as nobody."""
        alone = self.deciding.unnamed.low if self.deciding else 0.0
        return min((alone, *(crowd.low for _, _, crowd in self.bonds)))

    @property
    def naming(self) -> tuple[str, ...]:
        """The attributes that name them by themselves."""
        return self.deciding.naming if self.deciding else ()

    @property
    def narrows(self) -> bool:
        """Whether anything but the gender tells them apart, for anyone."""
        return bool(self.naming) or any(e.costs for e in self.explanations) or self.least < self.k

    @property
    def danger(self) -> Danger:
        """Too few fit even at best; perhaps too few, or only with those whom they are tied to; enough."""
        if self.deciding is None or self.deciding.unnamed.high < self.k:
            return "found"
        return "maybe" if self.least < self.k else "hidden"

    @property
    def is_bound(self) -> bool:
        """Whether they are hidden as long as nobody of those whom they are tied to is found."""
        return self.deciding is not None and self.least < self.k <= self.deciding.unnamed.low

    def looker(self, explanation: Explanation) -> str:
        """Who it is that an explanation is about."""
        return next(
            (looker_words(a) for a in self.adversaries if a.name == explanation.crowd.adversary),
            explanation.crowd.adversary,
        )


def verdict_words(told: Told) -> tuple[str, ...]:
    """The verdict on one person: what names them, if anything does, then how hard they are to find without it."""
    if told.deciding is None:
        return (f"{_WORDS.NOT_COUNTED}.",)
    number = crowd_words(told.deciding.unnamed, told.deciding.people)
    template = {"found": _WORDS.FOUND, "maybe": _WORDS.MAY_BE_FOUND, "hidden": _WORDS.HIDDEN}[told.danger]
    template = _WORDS.HIDDEN_ALONE if told.is_bound else template
    verdict = _WORDS.FOUND_ALONE if number == _WORDS.NOBODY_ELSE else template.format(number=number, k=told.k)
    bound = (f"{_bound(told)}.",) if told.is_bound else ()
    if not told.naming:
        return f"{verdict}.", *bound
    kinds = listed([_WORDS.NAMING.get(attribute, attribute) for attribute in told.naming])
    without = _WORDS.WITHOUT_NAMES.format(verdict=f"{verdict[:1].lower()}{verdict[1:]}")
    return f"{_WORDS.NAMED.format(what=kinds)}.", f"{without}.", *bound


def _bound(told: Told) -> str:
    """With whom somebody is found, and how many fit then."""
    bond, others, crowd = min(told.bonds, key=lambda one: one[2].low)
    said = _WORDS.BONDS[bond].format(others=listed([label_words(person) for person in others]))
    number = crowd_words(crowd, told.explanations[0].people)
    return str(
        (_WORDS.BOUND_ALONE if number == _WORDS.NOBODY_ELSE else _WORDS.BOUND).format(
            bond=said, number=number
        )
    )


def overall_words(told: Sequence[Told], *, is_anyone: bool = True) -> tuple[str, ...]:
    """The verdict on a document: how many are named, and for how many too few fit; or that there is nobody.

    ``is_anyone``: whether the document has people at all, protected or not.
    """
    if not told:
        return (_WORDS.NOBODY_PROTECTED if is_anyone else _WORDS.NOBODY_FOUND,)
    named = sum(bool(one.naming) for one in told)
    exposed = [one for one in told if one.danger != "hidden"]
    lines = [_WORDS.HOW_MANY_NAMED.format(n=_count(named, len(told)))] if named else []
    if not exposed:
        return (*lines, _WORDS.ALL_HIDDEN_UNNAMED if named else _WORDS.ALL_HIDDEN)
    template = _WORDS.HOW_MANY_FOUND_UNNAMED if named else _WORDS.HOW_MANY_FOUND
    lines.append(template.format(n=_count(len(exposed), len(told))))
    return tuple(lines)


def _count(some: int, all_: int) -> str:
    if some == all_:
        return str(_WORDS.THE_ONLY_ONE if all_ == 1 else _WORDS.ALL_OF.format(n=all_))
    return str(_WORDS.SOME_OF.format(some=_WORDS.UNDER_TEN.get(some, some), n=all_))


def in_order(told: Iterable[Told]) -> tuple[list[Told], list[Told]]:
    """Those whom something tells apart, easiest to find first and with others last, and those whom nothing does."""
    people = list(told)
    narrowed = [one for one in people if one.narrows]
    ranked = sorted(narrowed, key=lambda one: (one.danger == "hidden", one.is_bound, one.least))
    return ranked, [one for one in people if not one.narrows]


def told_of(found: Audit, rules: Policy) -> list[Told]:
    """What is told of everyone to be protected, in the order of the text."""
    people = [dossier.person for dossier in found.reading.dossiers]
    return [
        Told(
            dossier=dossier, explanations=explanations, adversaries=rules.adversaries, k=rules.k,
            bonds=tuple(_bonds(position, found.ties, people)),
        )
        for position, (dossier, explanations) in enumerate(zip(found.reading.dossiers, found.explanations, strict=True))
        if dossier.person.part in rules.protect
    ]  # fmt: skip


def _bonds(
    position: int, ties: Iterable[Tied], people: Sequence[Person]
) -> Iterator[tuple[Bond, tuple[Person, ...], Crowd]]:
    for tied in ties:
        if position in tied.people:
            others = tuple(people[other] for other in tied.people if other != position)
            yield tied.by, others, tied.crowds[tied.people.index(position)]


def nothing_words(told: Sequence[Told]) -> tuple[str, ...]:
    """Those whom nothing tells apart, together in a line for each number of people."""
    groups: dict[str, list[str]] = {}
    for one in told:
        if one.deciding is not None:
            people = _WORDS.PEOPLE[""] if one.least >= _MANY else one.deciding.people
            number = crowd_words(one.deciding.unnamed, people)
            groups.setdefault(number, []).append(label_words(one.dossier.person))
    return tuple(
        str(_WORDS.NOTHING_NARROWS.format(who=listed(list(dict.fromkeys(labels))), number=number))
        for number, labels in groups.items()
    )


_MANY = 1e9  # more than a billion of whomever


def label_words(person: Person) -> str:
    """What somebody is called within a sentence: "The guard" is "the guard" there."""
    label = printable(person.label)
    return f"{label[:1].lower()}{label[1:]}" if f"{label} ".startswith(_WORDS.LOWER) else label


def part_words(person: Person) -> str:
    """What part somebody has in the text: "a source who tells it"."""
    part = str(_WORDS.PARTS[person.part])
    return str(_WORDS.WHO_TELLS.format(part=part)) if person.narrator else part


def unprotected_words(people: Iterable[Person]) -> str:
    """Who is not protected, by the part that they have."""
    by_part: dict[str, list[str]] = {}
    for person in people:
        by_part.setdefault(person.part, []).append(label_words(person))
    said = []
    for part, labels in by_part.items():
        noun = _WORDS.PARTS[part] if len(labels) == 1 else _WORDS.PARTS_OF_MANY[part]
        said.append(f"{listed(list(dict.fromkeys(labels)))} ({noun})")
    return str(_WORDS.NOT_PROTECTED.format(who="; ".join(said))) if said else ""
