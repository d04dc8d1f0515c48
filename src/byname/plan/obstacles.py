"""What stands in the way where a person cannot be hidden, in sentences for the editor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.model import Crowd
from byname.plan.choices import dossier_at
from byname.plan.subject import Subject, margin_of


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
                low=max(1, int(crowd.low)) if crowd.low >= 1 else 1,
                what=_blame(subject, at, lexicon),
            )


def _said(attribute: str) -> str:
    return attribute.replace("_", " ")


def _blame(subject: Subject, at: int, lexicon: ModuleType) -> str:
    """What would have to give way: the first of locks, published facts and the circle that is enough."""
    adversary, k = subject.policy.adversaries[at], subject.policy.k
    dossier = dossier_at(subject.dossier, {})
    if margin_of(subject.estimate(dossier, adversary), k) >= 0:
        locked = {_said(choice.attribute) for choice in subject.choices if choice.most < choice.top}
        locked |= {_said(subject.dossier.facts[position].attribute) for position in subject.kept}
        return str(lexicon.BLAME_LOCK.format(attribute=lexicon.AND.join(sorted(locked))))
    bare = replace(dossier, facts=())
    if margin_of(subject.estimate(bare, adversary), k) < 0:
        return str(lexicon.BLAME_CIRCLE)
    unpublished = replace(dossier, facts=tuple(fact for fact in dossier.facts if not fact.published))
    if len(unpublished.facts) == len(dossier.facts):
        return str(lexicon.BLAME_NOTHING)
    published = sorted({_said(fact.attribute) for fact in dossier.facts if fact.published})
    return str(lexicon.BLAME_PUBLISHED.format(attribute=lexicon.AND.join(published)))
