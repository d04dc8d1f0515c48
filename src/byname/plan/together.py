"""People whose facts are said in the same words: a rung that one of them needs is taken by all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from byname.model import Span
from byname.plan.choices import Choice
from byname.plan.floors import PLACES
from byname.plan.subject import Subject

_NAMES = PLACES | {"event_date", "employer", "affiliation"}
"""Attributes whose words name a thing of their own: said less precisely here, they are so everywhere."""

Member = tuple[int, int]  # positions of a subject and of a choice of theirs


def ties_of(subjects: Sequence[Subject]) -> tuple[tuple[Member, ...], ...]:
    """The choices of two or more people that take one rung: of equal ladder, and a name or words in common."""
    ties: dict[tuple[object, ...], list[Member]] = defaultdict(list)
    for member, choice in _members(subjects):
        if choice.attribute in _NAMES:
            ties[choice.key].append(member)
        for span in _spans(subjects, member):
            ties[*choice.key[1:], span].append(member)  # "wife" and "wife of Ivan" become one word
    return tuple(tuple(members) for members in ties.values() if len({who for who, _ in members}) > 1)


def overlaps_of(subjects: Sequence[Subject]) -> tuple[tuple[Member, ...], ...]:
    """The choices of two or more people that are said in one span and nowhere else, whatever their ladders.

    A gender is in every pronoun, so it does not go with a word that shows it.
    """
    shared: dict[Span, list[Member]] = defaultdict(list)
    for member, choice in _members(subjects):
        spans = _spans(subjects, member)
        if choice.attribute != "gender" and len(spans) == 1:
            shared[spans.pop()].append(member)
    return tuple(tuple(members) for members in shared.values() if len({who for who, _ in members}) > 1)


def _members(subjects: Sequence[Subject]) -> Iterator[tuple[Member, Choice]]:
    for who, subject in enumerate(subjects):
        for at, choice in enumerate(subject.choices):
            yield (who, at), choice


def _spans(subjects: Sequence[Subject], member: Member) -> set[Span]:
    who, at = member
    facts = subjects[who].dossier.facts
    return {span for position in subjects[who].choices[at].facts for span in facts[position].evidence}


def demands_of(
    subjects: Sequence[Subject],
    ties: Sequence[tuple[Member, ...]],
    overlaps: Sequence[tuple[Member, ...]],
) -> dict[Member, int]:
    """The rungs, higher than those that were chosen, which people owe each other; locks are kept.

    Words that are taken out for one are gone for all; otherwise only equal ladders go together.
    """
    demands: dict[Member, int] = {}
    for members in ties:
        highest = max(subjects[who].levels[at] for who, at in members)
        demands.update(_higher(subjects, dict.fromkeys(members, highest), demands))
    for members in overlaps:
        if any(subjects[who].levels[at] == subjects[who].choices[at].top for who, at in members):
            tops = {(who, at): subjects[who].choices[at].top for who, at in members}
            demands.update(_higher(subjects, tops, demands))
    return demands


def _higher(
    subjects: Sequence[Subject], asked: dict[Member, int], demands: dict[Member, int]
) -> Iterator[tuple[Member, int]]:
    for (who, at), level in asked.items():
        wanted = max(min(level, subjects[who].choices[at].most), demands.get((who, at), 0))
        if wanted > subjects[who].levels[at]:
            yield (who, at), wanted
