"""What can be chosen for one person: which facts move together, on which ladder, within which locks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from byname.model import DIRECT_ATTRIBUTES, Dossier, Fact, Lock, Value
from byname.plan.floors import is_wide_enough
from byname.plan.hierarchy import ladder
from byname.plan.loss import loss_of

Key = tuple[str, ...]
Levels = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Facts that are said in the same words and so take the same rung, and what every rung of theirs costs.

    ``facts`` are positions in the dossier. Rungs below ``least`` are too narrow for a floor or a lock,
    rungs above ``most`` are locked; ``clash`` is true where locks exclude each other.
    """

    key: Key
    attribute: str
    facts: tuple[int, ...]
    ladders: tuple[tuple[Value, ...], ...]
    losses: tuple[float, ...]
    least: int
    most: int
    clash: bool = False

    @property
    def top(self) -> int:
        """The rung that says nothing."""
        return len(self.losses) - 1


def is_locked_name(fact: Fact, label: str, locks: Sequence[Lock]) -> bool:
    """Whether the editor keeps this very identifier of the person, which nothing but an own lock can do."""
    return any(lock.attribute == fact.attribute and lock.person == label and lock.most == 0 for lock in locks)


def choices_of(
    dossier: Dossier, locks: Sequence[Lock], floors: Sequence[tuple[str, float]] = ()
) -> tuple[Choice, ...]:
    """The choices for a person's changeable quasi-identifiers, facts of the same words in one choice."""
    groups: dict[Key, list[tuple[int, tuple[Value, ...]]]] = {}
    for position, fact in enumerate(dossier.facts):
        if fact.is_changeable and fact.attribute not in DIRECT_ATTRIBUTES:
            rungs = ladder(fact)
            key = tuple(f"{value.text}|{value.code or ''}".lower() for value in rungs)
            groups.setdefault(key, []).append((position, rungs))
    return tuple(_choice(key, members, dossier, locks, dict(floors)) for key, members in groups.items())


def _choice(
    key: Key,
    members: list[tuple[int, tuple[Value, ...]]],
    dossier: Dossier,
    locks: Sequence[Lock],
    floors: Mapping[str, float],
) -> Choice:
    facts = [dossier.facts[position] for position, _ in members]
    ladders = tuple(rungs for _, rungs in members)
    least, most = _locked({fact.attribute for fact in facts}, dossier.person.label, locks, len(key) - 1)
    floor = max(_floor(rungs, floors.get(rungs[0].attribute, 0)) for rungs in ladders)
    return Choice(
        key=key,
        attribute=facts[0].attribute,
        facts=tuple(position for position, _ in members),
        ladders=ladders,
        losses=tuple(
            sum(loss_of(fact, rungs, level) for fact, rungs in zip(facts, ladders, strict=True))
            for level in range(len(key))
        ),
        least=max(least, min(floor, most)),
        most=max(least, most),
        clash=least > most,
    )


def _locked(attributes: set[str], label: str, locks: Sequence[Lock], top: int) -> tuple[int, int]:
    """The lowest and the highest rung that the locks allow; a lock on the person outdoes one on everybody."""
    applying = locks_on(attributes, label, locks)
    least = max((min(lock.least, top) for lock in applying), default=0)
    if "gender" in attributes:  # every pronoun says it: it is withheld only where the editor asks for that
        return least, least
    return least, min(
        (lock.most for lock in applying if lock.most is not None and lock.most < top), default=top
    )


def locks_on(attributes: set[str], label: str, locks: Sequence[Lock]) -> list[Lock]:
    """The locks that apply to attributes of a person: their own, or else everybody's, and what is left of those that ran out."""
    applying = []
    for attribute in attributes:
        about = [lock for lock in locks if lock.attribute == attribute and lock.person in (label, None)]
        live = [lock for lock in about if not lock.lapsed]
        own = [lock for lock in live if lock.person is not None]
        applying += [*(own or live), *(lock for lock in about if lock.lapsed)]
    return applying


def _floor(rungs: tuple[Value, ...], width: float) -> int:
    """The lowest rung that is wide enough; the last, which says nothing, always is."""
    return next(rung for rung, value in enumerate(rungs) if is_wide_enough(value, rung=rung, width=width))


def values_at(choices: Sequence[Choice], levels: Levels) -> dict[int, Value]:
    """What is said of each chosen fact, by its position in the dossier, with every choice at its level."""
    return {
        position: rungs[level]
        for choice, level in zip(choices, levels, strict=True)
        for position, rungs in zip(choice.facts, choice.ladders, strict=True)
    }


def dossier_at(dossier: Dossier, values: Mapping[int, Value]) -> Dossier:
    """What a reader can still know: facts at these values, without what is not said or no longer follows.

    Changeable facts without a value, or with an empty one, are left out; published facts stay as they are.
    """
    changed, gone = set(), set()
    for position, fact in enumerate(dossier.facts):
        if fact.is_changeable:
            value = values.get(position)
            changed |= {position} if value is None or value.level else set()
            gone |= {position} if value is None or not value.text else set()
    while more := _unfounded(dossier.facts, changed):
        changed |= more
        gone |= more
    staying = [position for position in range(len(dossier.facts)) if position not in gone]
    moved = {position: at for at, position in enumerate(staying)}
    return replace(dossier, facts=tuple(_moved(dossier.facts[p], values.get(p), moved) for p in staying))


def _unfounded(facts: Sequence[Fact], changed: set[int]) -> set[int]:
    """The inferred facts, not counted yet, of which a premise has changed."""
    return {
        position
        for position, fact in enumerate(facts)
        if fact.basis == "inferred" and not fact.published and position not in changed
        if changed.intersection(fact.premises)
    }


def _moved(fact: Fact, value: Value | None, moved: Mapping[int, int]) -> Fact:
    premises = tuple(moved[premise] for premise in fact.premises if premise in moved)
    return replace(fact, value=value or fact.value, premises=premises)
