"""What of a draft leads to people of one family, unit or event once the others are found, though each has enough alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from math import inf

from byname.model import Adversary, Crowd, Dossier, Draft, Fact, Policy, Reading, Tied
from byname.risk import judge_together
from byname.verify.anew import Anew, without
from byname.verify.moves import Moves
from byname.verify.pairs import pairs_of
from byname.verify.somebody import everybody

_MOST = 4  # facts that go in a round
_WEIGHED = 12  # facts, the narrowest, that are weighed against each other
_KIN = ("family", "marital_status", "children")  # who belongs to whom is what happened: it goes last

Estimate = Callable[[Dossier, Adversary], Crowd]


def narrow_together(
    draft: Draft,
    reading: Reading,
    again: Reading,
    policy: Policy,
    estimate: Estimate,
    *,
    can_go: Callable[[Fact, Moves], bool],
) -> list[Fact]:
    """The facts of a draft, of those that can go, without which most people fit whoever is found by others."""
    moves = Moves(draft)
    people = everybody(pairs_of(moves, reading, again), reading, Anew(moves, is_ours=True))
    ids = {dossier.person.id for dossier in reading.dossiers if dossier.person.part in policy.protect}
    protected = [bool(somebody.owners & ids) for somebody in people]
    states = [somebody.dossier.unnamed for somebody in people]

    def short(few: Collection[Fact]) -> Iterator[tuple[Tied, float]]:
        """The ties in which too few fit somebody protected, without some facts, and how few."""
        less = [replace(d, facts=without(d.facts, lambda fact: fact in few)) for d in states]
        for adversary in policy.adversaries:
            for tied in judge_together(less, adversary, estimate):
                pairs = zip(tied.people, tied.crowds, strict=True)
                low = min((crowd.low for at, crowd in pairs if protected[at]), default=inf)
                if low < policy.k:
                    yield tied, low

    narrow: dict[Fact, None] = {}
    for tied, _ in list(short(())):
        told = [f for at in tied.people for f in states[at].facts if _is_open(f) and can_go(f, moves)]
        told = [fact for fact in told if fact.attribute not in _KIN] or told
        alone = {
            f: min(estimate(replace(states[0], facts=(f,)), a).low for a in policy.adversaries) for f in told
        }
        members = set(tied.people)

        def low(few: Collection[Fact], members: set[int] = members) -> float:
            """How few fit somebody of this tie without some facts."""
            return min((low for other, low in short(few) if members & set(other.people)), default=inf)

        narrow.update(dict.fromkeys(_lifting(sorted(alone, key=alone.__getitem__)[:_WEIGHED], low, policy.k)))
    return list(narrow)


def _is_open(fact: Fact) -> bool:
    return fact.basis == "stated" and not fact.published and fact.attribute != "gender"


def _lifting(facts: Sequence[Fact], low: Callable[[Sequence[Fact]], float], k: int) -> list[Fact]:
    """The facts that have to go until k people fit, each time the one without which most do."""
    gone: list[Fact] = []
    left, fits = list(facts), low(())
    while fits < k and left and len(gone) < _MOST:
        fits, best = max(((low([*gone, fact]), -n) for n, fact in enumerate(left)))
        gone.append(left.pop(-best))
    return gone
