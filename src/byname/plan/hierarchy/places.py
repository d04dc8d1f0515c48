"""Places and the people of places, up the gazetteer."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs
from byname.stats.places import Place, find_places, parents, place

_MORE_PEOPLE = 1.2  # how many times the people of a town live in a region that hides it


def places(said: Value, lexicon: ModuleType) -> Rungs:
    for wider in _holders(said):
        yield Value(attribute=said.attribute, text=_name_of(wider, lexicon), code=wider.id)


def _holders(said: Value) -> Iterator[Place]:
    """The places that the value lies in, narrow before wide; none for one that the gazetteer does not know.

    "Eastern Ukraine" has the code of Ukraine and lies in it. A region that is little more than the town
    itself is left out.
    """
    if not said.code:
        return
    here = place(said.code)
    if here.kind != "city" and here.id not in {found.id for found in find_places(said.text)}:
        yield here
    for wider in parents(here):
        if wider.kind != "region" or wider.population > _MORE_PEOPLE * here.population:
            yield wider


def _name_of(wider: Place, lexicon: ModuleType) -> str:
    if wider.id.startswith("m49:"):
        return str(lexicon.M49[wider.id[4:]][0])
    is_plain = (
        wider.kind in ("region", "district") and not set(wider.name.lower().split()) & lexicon.REGION_WORDS
    )
    return str(lexicon.REGION.format(name=wider.name)) if is_plain else wider.name


def nationality(said: Value, lexicon: ModuleType) -> Rungs:
    """The people of the wider parts of the world that a country lies in."""
    for wider in parents(place(said.code)) if said.code else ():
        yield Value(attribute=said.attribute, text=lexicon.M49[wider.id[4:]][1], code=wider.id)
