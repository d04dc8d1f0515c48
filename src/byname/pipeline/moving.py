"""Dates that are moved: drawn by how much, planned as what a reader who knows the method can make of them, and judged so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from typing import Protocol

from byname.lang import words
from byname.lang.iso import bounds
from byname.lang.tokens import Index, sentences
from byname.model import (
    NEAREST,
    Adversary,
    Change,
    Crowd,
    Dossier,
    Draft,
    Fact,
    Plan,
    Policy,
    Reading,
    Value,
)
from byname.plan.floors import DATES
from byname.plan.hierarchy import ladder
from byname.rewrite.shifting import Shift, drawn, is_written, moved_bounds
from byname.rewrite.timeline import Timeline, is_given_away, timeline_of
from byname.risk.events import DAYS_OF_EVENTS
from byname.risk.groups import WITHIN
from byname.verify.moves import Moves

Estimate = Callable[[Dossier, Adversary], Crowd]
IsMoved = Callable[[Fact], bool]


class MakePlan(Protocol):
    """What makes a plan for some people."""

    def __call__(self, dossiers: tuple[Dossier, ...], policy: Policy, *, estimate: Estimate) -> Plan: ...


_WEEK = 7
_MONTH = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """How the dates of one reading are moved; ``obstacle`` says why they cannot be, if so."""

    reading: Reading
    policy: Policy
    shift: Shift
    timeline: Timeline
    obstacle: str = ""

    @property
    def asked(self) -> Policy:
        """The policy of a plan in which a moved date is as wide as the days that it can stand for.

        No birth is told to the day: who has a register would know on which day of the week it was.
        """
        spread = 2 * self.shift.reach
        least = {"birth_date": float(_MONTH), "event_date": 1.0}
        floors = tuple((a, max(f - spread, least[a]) if a in DATES else f) for a, f in self.policy.floors)
        return replace(self.policy, floors=floors)

    def planned(self, plan: MakePlan, estimate: Estimate, reading: Reading, asked: Policy) -> Plan:
        """A plan on the moved timeline, in whose changes the facts are the text's own."""
        origin: dict[Fact, Fact] = {}
        dossiers = tuple(self._moved(dossier, origin) for dossier in reading.dossiers)
        floors = dict(self.asked.floors)
        asked = replace(asked, floors=tuple((a, floors[a] if a in DATES else f) for a, f in asked.floors))
        made = plan(dossiers, asked, estimate=widened(estimate, self.policy, _is_dated))
        changes = tuple(self._restored(change, origin) for change in made.changes)
        return replace(
            made, changes=changes, obstacles=(*made.obstacles, *([self.obstacle] if self.obstacle else []))
        )

    def _moved(self, dossier: Dossier, origin: dict[Fact, Fact]) -> Dossier:
        """The dossier with dates as they would be written; one that stays out of the story has no days that could be."""
        moved = {f: self._elsewhere(f) for f in dossier.facts if f.attribute in DATES and f.is_changeable}
        origin.update({new: fact for fact, new in moved.items()})
        return replace(dossier, facts=tuple(moved.get(fact, fact) for fact in dossier.facts))

    def _elsewhere(self, fact: Fact) -> Fact:
        value, low, high = fact.value, None, None
        if value.low is not None and value.high is not None and self.timeline.is_told(fact.evidence):
            low, high = moved_bounds(value.low, value.high, self.shift.days)
        return replace(fact, value=replace(value, low=low, high=high))

    def _restored(self, change: Change, origin: dict[Fact, Fact]) -> Change:
        """The change of the fact as the text has it: kept is moved, and what has no form to be written in is said more widely."""
        moved = change.fact
        fact = origin.get(moved)
        if fact is None:
            return change
        if change.operation == "keep":
            if self._is_written(fact):
                return Change(fact=fact, operation="shift", to=self._band(moved.value), loss=change.loss)
            wider = ladder(moved)[1]
            change = replace(
                change, operation="generalise" if wider.text else "suppress", to=wider if wider.text else None
            )
        return replace(change, fact=fact, to=change.to and self._band(change.to))

    def _is_written(self, fact: Fact) -> bool:
        """Whether every place that states a date can state another one; what counts from other dates moves with them."""
        told = {one.span: one for one in self.timeline.told}
        document = self.reading.document
        for span in fact.evidence:
            one = told.get(span)
            if one is None and any(other.overlaps(span) for other in told):
                return False
            if one is not None and not is_written(one, self.shift.days, document.language):
                return False
            if one is None and any(c.isdigit() for c in document.of(span)):
                return False
        return True

    def _band(self, value: Value) -> Value:
        """The days that the true date can be on, of a date as it is written."""
        if value.low is None or value.high is None:
            return value
        return replace(value, low=value.low - self.shift.reach, high=value.high + self.shift.reach)


def moving_of(reading: Reading, policy: Policy, choose: Callable[[Sequence[int]], int]) -> Moving | None:
    """How the dates of a reading are moved, by ``choose`` among all that its policy allows; None if they are not."""
    if not policy.is_shifting:
        return None
    index = Index(sentences(reading.document))
    timeline = timeline_of(reading, index)
    if not timeline.told:
        return None
    days = drawn(timeline.told, policy.offsets, timeline.latest, choose)
    lexicon = words(reading.document.language, "calendar")
    return Moving(
        reading=reading, policy=policy, shift=Shift(days, policy.offsets[-1]), timeline=timeline,
        obstacle=str(lexicon.GIVEN_AWAY) if is_given_away(reading, index, timeline) else "",
    )  # fmt: skip


# --- crowds -------------------------------------------------------------------------------------------------------------


def widened(estimate: Estimate, policy: Policy, is_moved: IsMoved) -> Estimate:
    """The estimate of an adversary who knows how dates are moved, though not by how much.

    They try every offset: a person fits if with any of them all dates do, for what lies between two dates is true and a
    register can be asked for it. So all dates of a person together cost what they would cost if they were true, less
    the logarithm of how many offsets there are; they are not as many bands, each of which could be met by another offset.
    """

    def estimated(dossier: Dossier, adversary: Adversary) -> Crowd:
        return estimate(replace(dossier, facts=_widened(dossier.facts, policy, is_moved)), adversary)

    return estimated


def _is_dated(fact: Fact) -> bool:
    """Whether a plan has moved a fact: it is a date that the text states."""
    return fact.attribute in DATES and fact.is_changeable


def _widened(facts: Sequence[Fact], policy: Policy, is_moved: IsMoved) -> tuple[Fact, ...]:
    """The facts with the days that each moved date stands for; a date of birth takes all offsets, and events are as they are then."""
    moved = [fact for fact in facts if fact.value.low is not None and not fact.published and is_moved(fact)]
    births = [fact for fact in moved if fact.attribute == "birth_date"]
    events = [fact for fact in moved if fact.attribute == "event_date"]
    reach = policy.offsets[-1]
    days = {} if births else dict(zip(events, _days_each(list(map(_width, events)), policy), strict=True))
    wide = {fact: _centred(fact, wider) for fact, wider in days.items()}
    for fact in births:
        alone = not any(f.attribute in ("age", "birth_date") and f not in births for f in facts)
        # with an age beside it the band has to hold the true day; alone it is as long as there are days
        wide[fact] = _centred(
            fact, possible_days(_width(fact), policy) if alone else _width(fact) + 2 * reach
        )
    return tuple(wide.get(fact, fact) for fact in facts)


def _days_each(widths: Sequence[int], policy: Policy) -> list[int]:
    """How wide the dates of one person are to be taken, so that together they cost as many offsets less than true ones.

    Costs of dates add up like the sides of a box (risk.groups), so each is made smaller in one proportion.
    """
    costs = [max(0.0, log(DAYS_OF_EVENTS / width)) for width in widths]
    power = WITHIN["event_date"]
    together = sum(cost**power for cost in costs) ** (1 / power)
    if not together:
        return list(widths)
    narrowest = min(widths)
    left = max(0.0, together - log(possible_days(narrowest, policy) / narrowest)) / together
    return [
        max(width, int(DAYS_OF_EVENTS * exp(-cost * left))) for width, cost in zip(widths, costs, strict=True)
    ]


def _width(fact: Fact) -> int:
    return (fact.value.high or 0) - (fact.value.low or 0) + 1


def _centred(fact: Fact, days: int) -> Fact:
    """The fact with so many days around its own."""
    more = max(days - _width(fact), 0)
    low, high = (fact.value.low or 0) - more // 2, (fact.value.high or 0) + more - more // 2
    return replace(fact, value=replace(fact.value, low=low, high=high))


def possible_days(width: int, policy: Policy) -> int:
    """How many days can be meant by a date of so many days that was moved: one in every week, or of a longer date all between."""
    reach = policy.offsets[-1]
    if width < _WEEK:
        return width * len(policy.offsets)
    return min(2 * (reach - NEAREST + width), 2 * reach + width)


def moved_again(draft: Draft, reading: Reading, again: Iterable[Dossier]) -> IsMoved:
    """Which facts of a draft read anew are of dates that were moved: their words are new, and not true where they stand."""
    moves = Moves(draft)
    true = [
        (there, m.value.low, m.value.high)
        for m in reading.mentions
        if m.kind == "time" and m.value is not None and m.value.low is not None and m.value.high is not None
        if (there := moves.moved(m.span)) is not None
    ]
    written = bounds(draft.document.written) if draft.document.written else None

    def is_false(fact: Fact) -> bool:
        low, high = fact.value.low or 0, fact.value.high or 0
        places = [t for t in true if any(t[0].overlaps(span) for span in fact.evidence)]
        return bool(places) and not any(a <= high and low <= b for _, a, b in places)

    moved = set()
    for dossier in again:
        for fact in dossier.facts:
            if fact.attribute not in DATES or fact.value.low is None:
                continue
            premises = [dossier.facts[p] for p in fact.premises if p < len(dossier.facts)]
            from_story = any(
                p.when is not None and p.when != written for p in premises if p.attribute == "age"
            )
            if is_false(fact) or (fact.basis == "inferred" and from_story):
                moved.add((fact.evidence, fact.value))
    return lambda fact: (fact.evidence, fact.value) in moved
