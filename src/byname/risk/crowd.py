"""The crowd: how many people fit all that is known of a person, for one adversary."""

from __future__ import annotations

from collections.abc import Sequence

from byname.model import Adversary, Crowd, Dossier
from byname.risk.events import events_of
from byname.risk.frame import frame_of
from byname.risk.joint import Array, Event, count, group_factor

GROUPS: tuple[tuple[float, tuple[str, ...]], ...] = (
    (4.0, ("age", "birth_date")),
    (1.5, ("birthplace", "residence", "location")),
    (2.0, ("ethnicity", "religion", "language")),
    (4.0, ("role", "affiliation", "employer", "rank")),
    (1.5, ("occupation", "education")),
    (1.5, ("marital_status", "family", "children")),
    (1.3, ("migration", "legal_history", "belief")),
)
"""Attributes that hang together, and how much: 1 not at all, 4 nearly as if one followed from the other.

For two facts of like share an exponent of 1.3 is an odds ratio of about 2 to 3, which is what the data
of RISK.md A.2 (2) show between facts of one person; 4 stands for implications (a post in a unit and the unit)."""
WITHIN = {"event_date": 4.0, "location": 3.0, "country": 3.0, "age": 8.0, "family": 2.0}
"""How much several facts of one attribute hang together. A testimony has ten dates and six towns: they tell of one
life, so they must not be multiplied as if each were drawn anew."""
USUAL_WITHIN = 1.5
POPULATION_SIGMA = 0.1


def estimate_crowd(dossier: Dossier, adversary: Adversary) -> Crowd:
    """How many people fit what is known, the person included, with the 5 % and 95 % quantiles.

    What is unknown counts as one person, in proportion to how far the adversary can look it up. A fact
    more, a more precise one, or one that can be looked up more easily never enlarges the crowd.
    """
    frame = frame_of(dossier.facts, adversary.population)
    events = events_of(dossier.facts, frame, adversary)
    factors = [factor_of(group, adversary.error) for group in grouped(events)]
    found = count(frame.cells, factors, POPULATION_SIGMA)
    return Crowd(
        adversary=adversary.name,
        low=found.low,
        median=found.median,
        high=found.high,
        population=sum(frame.cells),
    )


Group = tuple[float, tuple[tuple[Event, ...], ...]]


def grouped(events: Sequence[Event]) -> tuple[Group, ...]:
    """The events by group and in it by attribute, with the group's exponent."""
    by_attribute: dict[str, list[Event]] = {}
    for event in events:
        by_attribute.setdefault(event.attribute, []).append(event)
    groups: list[Group] = []
    for exponent, attributes in GROUPS:
        present = [tuple(by_attribute.pop(a)) for a in attributes if a in by_attribute]
        if present:
            groups.append((exponent, tuple(present)))
    return (*groups, *((1.0, (tuple(rest),)) for rest in by_attribute.values()))


def factor_of(group: Group, error: float) -> Array:
    """What a group of events leaves of everyone else."""
    exponent, attributes = group
    within = [WITHIN.get(events[0].attribute, USUAL_WITHIN) for events in attributes]
    return group_factor(attributes, (exponent, within), error)
