"""Titles as events: few have to do with a named work, more with some work of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log, sqrt

from byname.lang import words
from byname.model import Fact
from byname.risk.context import Context, held_by, scaled
from byname.risk.joint import Event
from byname.risk.lookers import NINETY_PERCENT
from byname.stats.population import ages

_NAMED: dict[str, tuple[int, int]] = {
    "work:part": (1, 10),
    "work:award": (3, 300),
    "work:event": (20, 5000),
    "work:body": (3, 300),
}
_USUAL = (3, 300)
"""How many people a text can name for one title, 5 % and 95 %: guesses, a short credit list and a long one, a small prize and a large one."""
_DECADE = 0.25
"""The part of those with some work of a kind who have one of a given decade: a guess, four decades of work."""


def titles(facts: list[Fact], context: Context) -> Iterator[Event]:
    """An event for each title: as said it fits those who have to do with that very work, at a rung those with any such."""
    plain: dict[str, float] = words("en", "risk").PLAIN["biography"]
    for fact in facts:
        said = fact.value.text
        kind = re.sub(r" of the \d{4}s$", "", said)
        if kind in plain:
            share = plain[kind] * (_DECADE if kind != said else 1.0)
            yield context.event("biography", scaled(ages(15, 200), share), said)
            continue
        low, high = _NAMED.get(fact.value.code or "", _USUAL)
        shares = held_by(sqrt(low * high) - 1, ages(15, 200), context.frame)
        yield context.event("biography", shares, said, error=log(high / low) / NINETY_PERCENT)
