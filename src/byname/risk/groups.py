"""Which facts hang together, and how much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from byname.risk.frame import ACROSS
from byname.risk.joint import Array, Event, group_factor

GROUPS: tuple[tuple[float, tuple[str, ...]], ...] = (
    (4.0, ("age", "birth_date")),
    (1.5, ("birthplace", "residence", "location")),
    (1.5, ("nationality", "ethnicity", "religion", "language")),
    (4.0, ("role", "affiliation", "employer", "rank", "service")),
    (1.2, ("occupation", "education")),
    (1.3, ("marital_status", "family", "children")),
    (3.0, ("country", "migration")),
    (1.3, ("legal_history", "belief")),
)
"""Attributes that hang together, and how much: 1 not at all, 4 nearly as if one followed from the other.

For two facts of like share an exponent of 1.3 is an odds ratio of about 2 to 3, which is what the data
of RISK.md A.2 (2) show between facts of one person; 4 stands for implications (a post in a unit and the unit)."""

CULTURE = next(exponent for exponent, attributes in GROUPS if "language" in attributes)
"""How much the faith, the people and the languages of somebody hang together."""

WITHIN = {"event_date": 4.0, "location": 3.0, "country": ACROSS, "age": 8.0, "family": 2.0}
"""How much several facts of one attribute hang together. A testimony has ten dates and six towns: they tell of one
life, so they must not be multiplied as if each were drawn anew."""
_USUAL_WITHIN = 1.5

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


def factors_of(
    events: Sequence[Event], error_of: Callable[[str], float], *, exact: bool = False
) -> list[Array]:
    """What each group of events leaves of everyone else, by draw and cell; ``exact`` is without errors, in one draw.

    ``error_of`` gives for an attribute the chance that what is looked up of it is wrong.
    """
    factor = _in_one_draw if exact else _in_draws
    return [
        factor(group, tuple(error_of(attribute[0].attribute) for attribute in group[1]))
        for group in grouped(events)
    ]


@lru_cache(maxsize=16384)
def _in_one_draw(group: Group, errors: tuple[float, ...]) -> Array:
    return _factor(group, errors, exact=True)


@lru_cache(maxsize=512)  # some 40 kB each
def _in_draws(group: Group, errors: tuple[float, ...]) -> Array:
    return _factor(group, errors, exact=False)


def _factor(group: Group, errors: tuple[float, ...], *, exact: bool) -> Array:
    exponent, attributes = group
    within = tuple(WITHIN.get(events[0].attribute, _USUAL_WITHIN) for events in attributes)
    return group_factor(attributes, (exponent, within), errors, exact=exact)
