"""Whom one searches among: the people of the country or countries that the facts point to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from byname.model import Fact
from byname.stats.places import place
from byname.stats.population import WORLD, Cells, countries_in, frame, size

_TIERS = (("nationality", "birthplace"), ("residence",), ("location",))
"""Facts that point to a country, those that decide first: origins, homes, places where somebody was."""

_ELSEWHERE = {"nationality": 0.02, "birthplace": 0.02, "residence": 0.02, "location": 0.05}
"""The share of a country's people who also have another country, by how: one in forty of the world lives
outside the country of birth (UN DESA, 2020: 3.6 %), spread over several countries of destination."""
_OF_OTHERS = 0.1  # and they are never more than this part of the other country's people


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The reference population: its countries, its people by cell, and the countries that a part of them also has.

    ``elsewhere`` has the share of each further country, rarest first.
    """

    countries: frozenset[str]
    cells: Cells
    elsewhere: tuple[float, ...]


def frame_of(facts: Sequence[Fact], population: int | None) -> Frame:
    """The frame that the facts point to, the world if they point nowhere.

    Countries that overlap narrow the frame; one that does not is a second country of some of its people.
    A fixed population has the ages of the world, whatever the facts say, for nothing is known of its own.
    """
    world = countries_in(WORLD)
    if population is not None:
        people = frame(world)
        return Frame(countries=world, cells=tuple(n * population / sum(people) for n in people), elsewhere=())
    base, elsewhere = world, []
    for tier in _TIERS:
        areas = {(_area(f), f.attribute) for f in facts if f.attribute in tier and f.value.code}
        for area, attribute in sorted(areas, key=lambda pair: (size(pair[0]), sorted(pair[0]), pair[1])):
            if base & area:
                base &= area
            else:
                elsewhere.append(min(_ELSEWHERE[attribute], _OF_OTHERS * size(area) / size(base)))
    return Frame(countries=base, cells=frame(base), elsewhere=tuple(sorted(elsewhere)))


def _area(fact: Fact) -> frozenset[str]:
    return countries_in(fact.value.code or WORLD)


def share_of_country(fact: Fact) -> float | None:
    """The share of its country's people who live in a place; 1 for a country or wider, None if it is not known."""
    if not fact.value.code:
        return None
    here = place(fact.value.code)
    if here.kind not in ("city", "region", "district") or here.country is None:
        return 1.0
    return min(1.0, max(here.population, _SMALLEST) / size(frozenset({here.country})))


_SMALLEST = 300  # people of a place whose population the gazetteer does not know
