"""Whom one searches among: the people of the country or countries that the facts point to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log

from byname.lang import words
from byname.model import Fact
from byname.stats.places import find_places, place
from byname.stats.population import WORLD, Cells, countries_in, frame, size
from byname.stats.shares import migrants

_TIERS = (("nationality", "birthplace"), ("residence",), ("location",))
"""Facts that point to a country, those that decide first: origins, homes, places where somebody was."""

LEAST_MIGRANTS = 0.0003
"""The share with a second country between two that have no migrants in the table, which starts at fifty people."""
_VISITORS = 0.05
"""The share of a country's people who have been in a given other one: a guess."""
_OF_OTHERS = 0.05
"""Those with a second country are never more than this part of that country's people."""
ACROSS = 3.0
"""How much several further countries hang together: whoever has been in one has sooner been in another."""


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
    tiers = [_areas(facts, tier) for tier in _TIERS]
    base, elsewhere = _narrowed(tuple(area for tier in tiers for area in tier))
    # what the homes or the places alone point to is never widened by what stands above them
    least = min(
        _left(*_narrowed(tuple(area for tier in tiers[n:] for area in tier))) for n in range(len(tiers) + 1)
    )
    surplus = _left(base, elsewhere) / least
    elsewhere = (*elsewhere, *((1 / surplus,) if surplus > _ROUNDING else ()))
    return Frame(countries=base, cells=frame(base), elsewhere=elsewhere)


_ROUNDING = 1.000001
_Area = tuple[frozenset[str], str]


def in_country(of: Frame, country: str) -> Frame:
    """The same frame with one of its countries only."""
    one = frozenset({country})
    return Frame(countries=one, cells=frame(one), elsewhere=of.elsewhere)


def _areas(facts: Sequence[Fact], attributes: tuple[str, ...]) -> tuple[_Area, ...]:
    """The countries that facts of some attributes point to, few people before many."""
    areas = {
        (countries_in(fact.value.code), fact.attribute)
        for fact in facts
        if fact.attribute in attributes and fact.value.code and fact.value.text
    }
    return tuple(sorted(areas, key=lambda area: (size(area[0]), sorted(area[0]), area[1])))


@lru_cache(maxsize=8192)
def _narrowed(areas: tuple[_Area, ...]) -> tuple[frozenset[str], tuple[float, ...]]:
    """The countries that are left of the world, and the shares of their people for those that do not overlap."""
    base, others = countries_in(WORLD), []
    for area, attribute in areas:
        if base & area:
            base &= area
        else:
            others.append((area, attribute))
    return base, tuple(sorted(_second(base, area, attribute) for area, attribute in others))


def _left(base: frozenset[str], elsewhere: tuple[float, ...]) -> float:
    """How many people of some countries also have the others; costs add up as those of one attribute do."""
    cost = sum((-log(share)) ** ACROSS for share in elsewhere) ** (1 / ACROSS)
    return size(base) * exp(-cost)


def _second(base: frozenset[str], area: frozenset[str], attribute: str) -> float:
    """The share of some countries' people who live, were born or have been in other ones."""
    if attribute == "location":
        share = _VISITORS
    elif attribute == "residence":
        share = migrants(base, area) / size(base)
    else:
        share = migrants(area, base) / size(base)
    return min(max(share, LEAST_MIGRANTS), _OF_OTHERS * size(area) / size(base))


def share_of_country(fact: Fact) -> float | None:
    """The share of its country's people who live in a place; 1 for a country or wider, None if it is not known."""
    if not fact.value.code:
        return None
    here, said = place(fact.value.code), fact.value.text
    if here.country is None:
        return 1.0
    if here.kind == "country":
        is_part = said.upper() != here.country and here.id not in {found.id for found in find_places(said)}
        return float(words("en", "risk").PART_OF_COUNTRY) if is_part else 1.0
    return min(1.0, max(here.population, _SMALLEST) / size(frozenset({here.country})))


_SMALLEST = 300  # people of a place whose population the gazetteer does not know
