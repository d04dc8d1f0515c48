"""What the number of people does not tell: harm that a village or a unit shares, lists of suspects, what nobody can count."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from byname.lang.amounts import figure
from byname.model import Caution, Fact
from byname.risk.clues import Clue
from byname.risk.phrases import Phrases
from byname.risk.search import Search
from byname.risk.values import Values
from byname.stats.places import place

_SMALL_PLACE = 30_000
"""People of a place that can be punished together; a city cannot."""
_SMALL_BODY = 10_000
_TELLS = 1.0
"""Bits from which a clue narrows the search so much that whoever looks goes by it."""
_BODIES = ("affiliation", "employer")


def cautions_of(search: Search, phrases: Phrases, values: Values, lexicon: ModuleType) -> Iterator[Caution]:
    """The cautions about a crowd, in the order in which an editor should hear them."""
    for clue, _ in search.told:
        if clue in search.deciding and not clue.is_role_of_one:
            said = lexicon.CANNOT_COUNT.format(what=phrases.of(clue))
            yield Caution(kind="uncounted", facts=clue.positions, said=said)
    yield from _shared(search, values, lexicon)
    adversary = search.adversary
    if adversary.suspects is not None:
        said = lexicon.SUSPECTS.format(number=figure(adversary.suspects, lexicon))
        yield Caution(kind="suspects", facts=(), said=said)
    elif adversary.register and adversary.population is None:
        yield Caution(kind="register", facts=(), said=lexicon.REGISTER_OF_UNKNOWN_SIZE)


def _shared(search: Search, values: Values, lexicon: ModuleType) -> Iterator[Caution]:
    """The smallest place and the smallest body that everyone who fits is of, where whoever looks goes by them."""
    telling = [clue for clue, bits in search.telling if bits >= _TELLS and not clue.is_seldom_seen]
    homes = [home for clue in telling if clue.attribute == "residence" for home in _small_places(clue)]
    if homes:
        position, fact, people = min(homes, key=lambda home: home[2])
        where = lexicon.PLACE_OF.format(place=values.of(fact), number=figure(people, lexicon))
        yield Caution(kind="village", facts=(position,), said=lexicon.ONE_VILLAGE.format(place=where))
    bodies = [clue for clue in telling if clue.attribute in _BODIES and search.left((clue,)) < _SMALL_BODY]
    if bodies:
        clue = min(bodies, key=lambda body: search.left((body,)))
        said = lexicon.ONE_BODY.format(body=values.of(clue.facts[0]))
        yield Caution(kind="body", facts=clue.positions, said=said)


def _small_places(clue: Clue) -> Iterator[tuple[int, Fact, int]]:
    """The villages and small towns of a clue, with the positions of their facts and how many people live there."""
    for position, fact in zip(clue.positions, clue.facts, strict=True):
        code = fact.value.code or ""
        here = place(code) if code.startswith("geonames:") else None
        if here is not None and here.kind == "city" and 0 < here.population < _SMALL_PLACE:
            yield position, fact, here.population
