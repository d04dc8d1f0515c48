"""What stands in the way where a person cannot be hidden, in sentences for the editor.

What is named is the smallest set of locks, or of facts that are published already, without which k would be reached;
where several sets are as small, each of them, since to give way on one is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from types import ModuleType

from byname.lang import words
from byname.model import Adversary, Crowd, Dossier
from byname.plan.choices import Choice, dossier_at, values_at
from byname.plan.joint import Company
from byname.plan.subject import Subject, margin_of

_TESTS = 200
"""So many sets are tried; where that is not enough, what is named is small but perhaps not smallest."""
_SETS = 3
"""So many sets of one size are told."""

Sets = tuple[tuple[str, ...], ...]


def obstacles_of(subject: Subject, after: tuple[Crowd, ...], *, language: str = "en") -> Iterator[str]:
    """One sentence for each adversary who still finds too few, and for each lock that nobody can be hidden by."""
    lexicon = words(language, "ladders")
    for position in subject.kept:
        attribute = _said(subject.dossier.facts[position].attribute)
        yield lexicon.LOCKED_NAME.format(person=subject.label, attribute=attribute)
    for choice in subject.choices:
        if choice.clash:
            yield lexicon.LOCK_CLASH.format(person=subject.label, attribute=_said(choice.attribute))
    for at, crowd in enumerate(after):
        if margin_of(crowd, subject.policy.k) < 0:
            yield lexicon.BELOW_K.format(
                person=subject.label,
                adversary=crowd.adversary,
                low=_people(crowd),
                what=_blame(subject, subject.policy.adversaries[at], lexicon),
            )


def joint_obstacles(company: Company, *, language: str = "en") -> Iterator[str]:
    """One sentence for each set of people and adversary who finds too few of one of them once the others are found."""
    lexicon = words(language, "ladders")
    for people in company.hopeless:
        short: dict[str, tuple[int, Crowd]] = {}
        for at, crowd in company.weakest(people, company.states(people)):
            if crowd.adversary not in short or crowd.low < short[crowd.adversary][1].low:
                short[crowd.adversary] = at, crowd
        for at, crowd in short.values():
            if margin_of(crowd, company.policy.k) < 0:
                others = [company.dossiers[other].person.label for other in people if other != at]
                yield lexicon.BELOW_TOGETHER.format(
                    person=company.dossiers[at].person.label,
                    others=lexicon.AND.join(others),
                    adversary=crowd.adversary,
                    low=_people(crowd),
                )


def smallest(hindrances: Collection[str], holds: Callable[[Collection[str]], bool]) -> Sets:
    """The smallest sets of hindrances without which something holds; none where it does not without all of them.

    Without more of them it holds whenever it holds without fewer.
    """
    if not hindrances or not holds(hindrances):
        return ()
    left = _TESTS
    for size in range(1, len(hindrances) + 1):
        sets = list(combinations(sorted(hindrances), size))
        if len(sets) > left:
            break
        left -= len(sets)
        if found := tuple(some for some in sets if holds(some)):
            return found
    needed = sorted(hindrances)
    for one in tuple(needed):
        if holds([other for other in needed if other != one]):
            needed.remove(one)
    return (tuple(needed),)


def _people(crowd: Crowd) -> int:
    return max(1, int(crowd.low)) if crowd.low >= 1 else 1


def _said(attribute: str) -> str:
    return attribute.replace("_", " ")


def _blame(subject: Subject, adversary: Adversary, lexicon: ModuleType) -> str:
    """What would have to give way: locks, the gender, published facts or the circle that is searched."""

    def reaches(dossier: Dossier) -> bool:
        return margin_of(subject.estimate(dossier, adversary), subject.policy.k) >= 0

    locks = _locks(subject)
    if sets := smallest(locks, lambda some: reaches(_released(subject, some))):
        return str(lexicon.BLAME_LOCK.format(attribute=_listed(sets, lexicon.OR_LOCK, lexicon)))
    if reaches(_released(subject, {*locks, "gender"})):
        return str(lexicon.BLAME_GENDER)
    if not reaches(replace(subject.dossier, facts=())):
        return str(lexicon.BLAME_CIRCLE)
    bare = _released(subject, {*locks, "gender"})
    published = {fact.attribute for fact in bare.facts if fact.published}
    if sets := smallest(published, lambda some: reaches(_unpublished(bare, some))):
        return str(lexicon.BLAME_PUBLISHED.format(attribute=_listed(sets, lexicon.OR_PUBLISHED, lexicon)))
    return str(lexicon.BLAME_NOTHING)


def _locks(subject: Subject) -> set[str]:
    """The attributes of which a lock keeps something from being left out."""
    locked = {choice.attribute for choice in subject.choices if choice.most < choice.top}
    return locked - {"gender"} | {subject.dossier.facts[position].attribute for position in subject.kept}


def _released(subject: Subject, attributes: Collection[str]) -> Dossier:
    """The dossier with all changed that may be, and nothing said of some attributes, whatever their locks."""

    def level(choice: Choice) -> int:
        return choice.top if choice.attribute in attributes else choice.most

    kept = {at: v for at, v in subject.kept.items() if v.attribute not in attributes}
    levels = tuple(level(choice) for choice in subject.choices)
    return dossier_at(subject.dossier, {**kept, **values_at(subject.choices, levels)})


def _unpublished(dossier: Dossier, attributes: Collection[str]) -> Dossier:
    """The dossier as if some attributes had never been published; premises are of no use to a crowd."""
    facts = (f for f in dossier.facts if not (f.published and f.attribute in attributes))
    return replace(dossier, facts=tuple(replace(fact, premises=()) for fact in facts))


def _listed(sets: Sequence[Sequence[str]], separator: str, lexicon: ModuleType) -> str:
    """Sets of attributes in words: within a set all have to give way, of several sets one."""
    return separator.join(lexicon.AND.join(map(_said, some)) for some in sets[:_SETS])
