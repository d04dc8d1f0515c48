"""What a draft that did not hold teaches: facts that only its reading shows, rungs to be wider, more people to fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from byname.model import (
    ATTRIBUTES,
    DIRECT_ATTRIBUTES,
    Dossier,
    Draft,
    Fact,
    Lock,
    Policy,
    Reading,
    Verdict,
)
from byname.pipeline.remaining import in_own_words, rung_of
from byname.verify import Moves, found_again

_HARDER = 2.0  # what a failed verification multiplies k by where nothing better is known
_WIDEST = 99  # a rung above every ladder: its top
_CHOSEN = tuple(name for name in ATTRIBUTES if name not in DIRECT_ATTRIBUTES and name != "gender")

Rungs = dict[tuple[str, str], int]
"""The least rung of an attribute of somebody, by attribute and id."""


def learned(reading: Reading, draft: Draft, again: Reading, verdict: Verdict) -> dict[str, Dossier]:
    """The dossiers, by id, of people of whom too few are left, with what only the draft, read anew, says in words of the original."""
    moves, few = Moves(draft), short_of(verdict)
    found = found_again(moves, reading, again) if few else {}
    labels = {dossier.person.id: dossier.person.label.lower() for dossier in reading.dossiers}
    more = {}
    for dossier in reading.dossiers:
        id = dossier.person.id
        there = found.get(id, ()) if id in few else ()
        known = {(fact.attribute, span) for fact in dossier.facts for span in fact.evidence}
        new = [
            _of_the_original(fact, draft, labels)
            for one in there
            for fact in _told(one, id, moves)
            if (fact.attribute, fact.evidence[0]) not in known
        ]
        if new:
            more[id] = replace(dossier, facts=(*dossier.facts, *dict.fromkeys(new)))
    return more


def _told(dossier: Dossier, id: str, moves: Moves) -> Iterator[Fact]:
    """The facts of a dossier of the draft that can be said otherwise, where the original says them in the same words."""
    for fact in dossier.facts:
        own = in_own_words(fact, moves) if fact.is_changeable and fact.attribute in _CHOSEN else ()
        if own:
            yield replace(fact, person=id, evidence=own, premises=())


def _of_the_original(fact: Fact, draft: Draft, labels: Mapping[str, str]) -> Fact:
    """The fact with whose kin somebody is as the original calls them: bynames are others in every round."""
    text = fact.value.text
    for id, byname in draft.bynames:
        text = re.sub(rf"\b{re.escape(byname.lower())}\b", labels[id].replace("\\", ""), text)
    return replace(fact, value=replace(fact.value, text=text))


def wider(draft: Draft, narrow: Iterable[Fact]) -> Rungs:
    """The next rung of what narrows a crowd too much and is said in a plan's own wider words."""
    moves, rungs = Moves(draft), Rungs()
    pieces = (p for fact in narrow for span in fact.evidence for p in moves.over(span.start, span.end))
    for attribute, id, level in filter(None, map(rung_of, pieces)):
        rungs[attribute, id] = max(rungs.get((attribute, id), 0), level + 1)
    return rungs


def widest(ids: Iterable[str]) -> Rungs:
    """The top of everything that is said of these people."""
    return {(attribute, id): _WIDEST for id in sorted(ids) for attribute in _CHOSEN}


def findable(verdict: Verdict) -> set[str]:
    """The people of whom too few are left, or of whom something leaks."""
    return short_of(verdict) | {leak.person for leak in verdict.leaks if leak.person is not None}


def narrowed(policy: Policy, asked: Policy, reading: Reading, rungs: Rungs) -> Policy:
    """What to ask of the next plan, in which nothing may be said below some rungs, within the editor's ``policy``."""
    labels = {dossier.person.id: dossier.person.label for dossier in reading.dossiers}
    editors = {(lock.attribute, lock.person) for lock in policy.locks}
    own = {(lock.attribute, lock.person): lock for lock in asked.locks[len(policy.locks) :]}
    for (attribute, id), least in rungs.items():
        key = attribute, labels.get(id)
        if id in labels and not editors & {(attribute, None), key}:
            own[key] = Lock(attribute=attribute, person=labels[id], least=least)
    return replace(asked, locks=(*policy.locks, *own.values()))


def harder(asked: Policy) -> Policy:
    """More people to fit, where a draft did not hold and nothing else is known."""
    return replace(asked, k=int(asked.k * _HARDER) + 1)


def short_of(verdict: Verdict) -> set[str]:
    """The people of whom too few are left."""
    return {id for id, crowds in verdict.crowds if any(crowd.low < verdict.k for crowd in crowds)}
