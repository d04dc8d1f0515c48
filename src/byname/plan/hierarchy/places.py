"""Places and the people of places, up the gazetteer."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs
from byname.stats.directions import part_of_country
from byname.stats.places import Place, find_places, parents, place

_MORE_PEOPLE = 1.2  # how many times the people of a town live in a region that hides it
_PART = 0.25  # the share of a country's people in a part of it: the guess that crowds are counted by


def places(said: Value, lexicon: ModuleType) -> Rungs:
    """The region, the part of the country ("northern Belarus"), the country, and the parts of the world it lies in."""
    for wider in _holders(said):
        if wider.kind == "country":
            yield from _part(said, wider, lexicon)
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


def _part(said: Value, country: Place, lexicon: ModuleType) -> Rungs:
    """The part of the country that a place lies in, where more people live in such a part than in the region before it."""
    here = place(said.code) if said.code else country
    part = part_of_country(here)
    region = next((wider for wider in parents(here) if wider.kind == "region"), here)
    if part is None or country.population * _PART < max(here.population, region.population):
        return
    text = lexicon.PART_OF_COUNTRY.format(part=lexicon.PARTS[part], country=_name_of(country, lexicon))
    yield Value(attribute=said.attribute, text=text.replace(" the ", " "), code=country.id)


def _name_of(wider: Place, lexicon: ModuleType) -> str:
    if wider.id.startswith("m49:"):
        return str(lexicon.M49[wider.id[4:]][0])
    if wider.kind not in ("region", "district") or wider.id in lexicon.USUAL_NAMES:
        return str(lexicon.USUAL_NAMES.get(wider.id, wider.name))
    name = wider.name.partition(",")[0]  # "Buryatiya, Respublika"
    if set(name.lower().split()) & lexicon.REGION_WORDS:
        return name
    is_known = wider.country in lexicon.BARE_REGIONS and find_places(name)[:1] == (wider,)
    return name if is_known else str(lexicon.REGION.format(name=name))


def nationality(said: Value, lexicon: ModuleType) -> Rungs:
    """The people of the wider parts of the world that a country lies in."""
    for wider in parents(place(said.code)) if said.code else ():
        yield Value(attribute=said.attribute, text=lexicon.M49[wider.id[4:]][1], code=wider.id)
