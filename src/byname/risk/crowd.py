"""The crowd: how many people fit all that is known of a person, for one adversary."""

from __future__ import annotations

from functools import lru_cache

from byname.model import Adversary, Crowd, Dossier, Fact
from byname.risk.counting import counted
from byname.risk.events import events_of
from byname.risk.frame import frame_of, in_country
from byname.risk.joint import Count
from byname.risk.lives import likeliest
from byname.risk.stated import countable


def estimate_crowd(dossier: Dossier, adversary: Adversary) -> Crowd:
    """How many people fit what is known, the person included, with the 5 % and 95 % quantiles.

    What is unknown counts as one person, in proportion to how far the adversary can look it up. A fact
    more, a more precise one, or one that can be looked up more easily never enlarges the crowd.
    """
    return _estimated(tuple(map(_as_counted, countable(dossier, (adversary,)).facts)), adversary)


def _as_counted(fact: Fact) -> Fact:
    """A fact without whose it is and where it is said: in a long text hundreds of people have the same few facts."""
    return Fact(
        person="", value=fact.value, evidence=(), basis=fact.basis, premises=fact.premises, when=fact.when
    )


@lru_cache(maxsize=4096)
def _estimated(facts: tuple[Fact, ...], adversary: Adversary) -> Crowd:
    frame = frame_of(facts, adversary.searched)
    events = events_of(facts, frame, adversary)
    found = counted(frame, events, adversary)
    if len(frame.countries) > 1 and adversary.searched is None:
        # a language that few countries speak makes most who fit one country's: the mean of all would hide them
        alone = in_country(frame, likeliest(facts, frame.countries))
        other = counted(alone, events_of(facts, alone, adversary), adversary)
        found = Count(
            low=max(found.low, other.low),
            median=max(found.median, other.median),
            high=max(found.high, other.high),
        )
    return Crowd(
        adversary=adversary.name, low=found.low, median=found.median, high=found.high,
        population=sum(frame.cells),
    )  # fmt: skip
