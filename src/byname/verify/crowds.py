"""The crowds of a draft, by reading it anew as somebody would who has never seen the original."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from byname.model import Adversary, Crowd, Dossier, Plan, Policy, Reading, Tied
from byname.verify.anew import Anew
from byname.verify.pairs import Pairs
from byname.verify.somebody import Somebody

Estimate = Callable[[Dossier, Adversary], Crowd]
Judge = Callable[[Sequence[Dossier], Adversary], tuple[Tied, ...]]
Crowds = tuple[tuple[str, tuple[Crowd, ...]], ...]


def crowds_again(
    pairs: Pairs, reading: Reading, policy: Policy, *, plan: Plan | None, anew: Anew, estimate: Estimate
) -> Crowds:
    """For everyone protected, the crowds of what the draft read anew says of them.

    With a plan, the smaller of this crowd and of the one that the plan promises: neither may be too small.
    """
    promised = dict(plan.after) if plan else {}
    crowds = []
    for dossier in reading.dossiers:
        person = dossier.person
        if person.part in policy.protect:
            there, after = pairs.found.get(person.id, ()), promised.get(person.id, ())
            told = anew.of(dossier, there)
            estimated = tuple(estimate(told, a) for a in policy.adversaries) if there or not after else ()
            crowds.append((person.id, _smaller(estimated, after)))
    return tuple(crowds)


def _smaller(one: tuple[Crowd, ...], other: tuple[Crowd, ...]) -> tuple[Crowd, ...]:
    """For each adversary the crowd with the smaller low end."""
    smallest: dict[str, Crowd] = {}
    for crowd in (*one, *other):
        known = smallest.get(crowd.adversary)
        if known is None or crowd.low < known.low:
            smallest[crowd.adversary] = crowd
    return tuple(smallest.values())


# --- together ----------------------------------------------------------------------------------------------------------


def crowds_together(people: Sequence[Somebody], reading: Reading, policy: Policy, *, judge: Judge) -> Crowds:
    """For those protected who are found by others of the draft, as a plan judges them: the crowds that are left then."""
    protected = {d.person.id for d in reading.dossiers if d.person.part in policy.protect}
    states = [somebody.dossier.unnamed for somebody in people]
    crowds: dict[str, tuple[Crowd, ...]] = {}
    for adversary in policy.adversaries:
        for tied in judge(states, adversary):
            for at, crowd in zip(tied.people, tied.crowds, strict=True):
                for owner in people[at].owners & protected:
                    crowds[owner] = _smaller((crowd,), crowds.get(owner, ()))
    return tuple(crowds.items())


def with_ties(alone: Crowds, together: Crowds) -> Crowds:
    """Everyone's crowds, and for who is found by others the smaller ones."""
    tied = dict(together)
    return tuple((person, _smaller(crowds, tied.get(person, ()))) for person, crowds in alone)
