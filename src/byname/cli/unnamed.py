"""The crowds that are left once names and numbers are replaced: what an editor can do something about."""

from __future__ import annotations

from dataclasses import replace

from byname.model import DIRECT_ATTRIBUTES, Adversary, Crowd, Dossier
from byname.risk import estimate_crowd


def unnamed(dossier: Dossier) -> Dossier:
    """The dossier without what names one person by itself; premises point at what is left."""
    kept = [n for n, fact in enumerate(dossier.facts) if fact.attribute not in DIRECT_ATTRIBUTES]
    place = {old: new for new, old in enumerate(kept)}
    facts = (dossier.facts[n] for n in kept)
    moved = (replace(fact, premises=tuple(place[p] for p in fact.premises if p in place)) for fact in facts)
    return replace(dossier, facts=tuple(moved))


def crowds_unnamed(dossier: Dossier, adversaries: tuple[Adversary, ...]) -> tuple[Crowd, ...]:
    """How many people fit the rest, for each adversary."""
    rest = unnamed(dossier)
    return tuple(estimate_crowd(rest, adversary) for adversary in adversaries)


def naming(dossier: Dossier) -> tuple[str, ...]:
    """The attributes in a dossier that name one person by themselves."""
    return tuple(dict.fromkeys(f.attribute for f in dossier.facts if f.attribute in DIRECT_ATTRIBUTES))
