"""How good the figures are that crowds are counted by, how large they are and how long they take to load.

    .venv/bin/python bench/figures.py

Agreement with what was not used to make them: totals with the World Factbook's, each surveyed country's occupations with what
the other countries' tables would have given it, regions with the sums of their towns. Loading is timed in fresh processes.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from importlib.resources import files
from math import exp, log
from statistics import median

from byname.stats import population, regions, work
from byname.stats.population import VINTAGE
from byname.stats.tables import database, sources

_RUNS = 7
_LOADING = """
import time
begun = time.perf_counter()
from byname.stats import migration, peoples, places, population, regions, shares, work
imported = time.perf_counter()
places.find_places("Minsk"), population.frame(frozenset({"BY"})), work.table(), peoples.shares(), migration.table()
print(1000 * (imported - begun), 1000 * (time.perf_counter() - imported))
"""


def quantile(weighted: Iterable[tuple[float, float]], at: float) -> float:
    """The value below which so much of the weight is."""
    rows = sorted(weighted)
    left = at * sum(weight for _, weight in rows)
    for value, weight in rows:
        left -= weight
        if left <= 0:
            return value
    return rows[-1][0]


def totals() -> list[float]:
    """The logarithms of the UN's people over the Factbook's, where more than 100,000 live."""
    table = population.table()
    now = table["epochs"].index(VINTAGE)
    pairs = ((table["totals"][c][now], n) for c, n in table["elsewhere"].items())
    return [log(people / n) for people, n in pairs if n > 100_000]


def borrowed() -> list[tuple[float, float]]:
    """The logarithms of an occupation's share by others' tables over the surveyed one, weighted by who has the occupation."""
    table = work.table()
    return [
        (log(table["borrowed"][c][sex][code] / share), share)
        for c, sexes in table["surveyed"].items()
        for sex, of in sexes.items()
        for code, share in of.items()
    ]


def towns() -> list[float]:
    """The logarithms of the sum of a region's towns over its people, where the region was counted."""
    sums = dict(
        database("gazetteer.sqlite").execute("SELECT id, population FROM place WHERE kind = 'r'").fetchall()
    )
    people = regions.people_of_regions()
    counted = (n for n in people if n not in regions.guessed_regions() and sums.get(n) and people[n])
    return [log(sums[n] / people[n]) for n in counted]


def loading() -> tuple[float, float]:
    """Milliseconds to import the modules, and to load and check the tables: the best of several fresh processes."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", _LOADING], capture_output=True, text=True, check=True
        ).stdout.split()
        for _ in range(_RUNS)
    ]
    imported, loaded = (min(map(float, times)) for times in zip(*runs, strict=True))
    return imported, loaded


def main() -> None:
    """Prints everything."""
    apart, others, sums = totals(), borrowed(), towns()
    print(
        f"totals by the UN and by the Factbook: {len(apart)} countries, median {100 * median(map(abs, apart)):.1f} % apart"
    )
    low, middle, high = (quantile(others, at) for at in (0.05, 0.5, 0.95))
    print(f"occupations by others' tables over the country's own, by who has them: x{exp(middle):.2f}, 90 % x{exp(low):.2f} to x{exp(high):.2f}, error {(high - low) / 3.29:.2f}")  # fmt: skip
    low, middle, high = (quantile([(n, 1.0) for n in sums], at) for at in (0.05, 0.5, 0.95))
    print(
        f"towns of a region over its people: {len(sums)} regions, x{exp(middle):.2f}, 90 % x{exp(low):.2f} to x{exp(high):.2f}"
    )
    folder = files("byname.stats").joinpath("data")
    sizes = {name: len(folder.joinpath(name).read_bytes()) for name in sources() if name != "figures"}
    print(
        f"tables: {sum(sizes.values()) / 1e6:.1f} MB, of which places and names {sizes['gazetteer.sqlite'] / 1e6:.1f} MB"
    )
    imported, loaded = loading()
    print(f"loading: {imported:.0f} ms to import, {loaded:.0f} ms to load and check, best of {_RUNS}")


if __name__ == "__main__":
    main()
