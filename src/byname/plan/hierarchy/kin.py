"""Kin without their number, then without their kind."""

from __future__ import annotations

from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs, squeezed, texts


def family(said: Value, lexicon: ModuleType) -> Rungs:
    """Kin without their number and whose they are, then without their kind; other words have nothing wider."""
    whose = squeezed(said.text).split(" of ")[0]
    parts = [part for part in whose.split() if part not in lexicon.NUMBERS and not part.isdigit()]
    last = parts[-1] if parts else ""
    is_one = last in lexicon.KIN or last in lexicon.OTHER_KIN
    kin = last if is_one else lexicon.PLURALS.get(last, last.removesuffix("s"))
    is_many = len(parts) > 2 or not is_one
    if kin in lexicon.KIN:
        yield from texts(said, [" ".join(parts)])
        # "wife and sons" has no narrower word than relatives
        yield from texts(said, [lexicon.KIN[kin][not is_one]] if len(parts) < 3 else [])
    if kin in lexicon.KIN or kin in lexicon.OTHER_KIN or last in lexicon.FAMILY:
        yield from texts(said, [lexicon.RELATIVE[is_many]])


def children(said: Value, lexicon: ModuleType) -> Rungs:
    """Children without their number."""
    yield Value(
        attribute=said.attribute,
        text=lexicon.CHILDREN,
        low=min(1, said.low or 1),
        high=max(20, said.high or 1),
    )


def marital_status(said: Value, lexicon: ModuleType) -> Rungs:
    """Any tie of two people."""
    yield from texts(said, [lexicon.MARITAL])
