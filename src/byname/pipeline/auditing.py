"""An audit: everyone in a text, the crowd of each for every adversary, and why it is as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from byname.model import (
    Adversary,
    Crowd,
    Document,
    Dossier,
    Explanation,
    Fact,
    Hand,
    Policy,
    Reading,
    Tied,
    Value,
)
from byname.pipeline.reading import BY_NOBODY, counted, read_people, sized_policy
from byname.plan.hierarchy import ladder
from byname.read import read_document
from byname.risk import estimate_crowd, explain_crowd, judge_together


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """A reading, with each person's crowds for every adversary in the order of the dossiers, and why they are as they are.

    ``ties`` are the people of whom whoever finds one finds the others, for every adversary, names left aside.
    """

    reading: Reading
    crowds: tuple[tuple[Crowd, ...], ...]
    explanations: tuple[tuple[Explanation, ...], ...] = ()
    ties: tuple[Tied, ...] = ()


def audit(path: Path, policy: Policy, *, written: str | None = None, hand: Hand = BY_NOBODY) -> Audit:
    """Reads one file, counts the crowd of everyone in it for every adversary of the policy, and explains it."""
    reading = read_people(read_document(path, written=written), threshold=policy.threshold, hand=hand)
    policy = sized_policy(policy, reading)
    explanations = tuple(
        tuple(_explained(dossier, a, policy, reading.document) for a in policy.adversaries)
        for dossier in reading.dossiers
    )
    crowds = tuple(tuple(found.crowd for found in of_one) for of_one in explanations)
    unnamed = [dossier.unnamed for dossier in counted(reading, policy).dossiers]
    ties = tuple(t for a in policy.adversaries for t in judge_together(unnamed, a, estimate_crowd))
    return Audit(reading=reading, crowds=crowds, explanations=explanations, ties=ties)


def _explained(dossier: Dossier, adversary: Adversary, policy: Policy, document: Document) -> Explanation:
    """The crowd of one person for one adversary and why; nothing is asked for whoever is not protected."""
    k = policy.k if dossier.person.part in policy.protect else 0
    return explain_crowd(dossier, adversary, k, wider=_wider, document=document)


def _wider(fact: Fact) -> Value | None:
    """The next rung of a fact's ladder; None where the next says nothing."""
    return next(iter(ladder(fact)[1:-1]), None)
