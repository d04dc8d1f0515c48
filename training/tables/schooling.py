"""Education by age and sex: Barro and Lee's shares of 2000 to 2015, brought to 2025 with the people who have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from reference import code_of_letters, rows_of

from byname.stats.places import parents, place
from byname.stats.population import countries

_OLD_LETTERS = {"ROM": "RO", "ZAR": "CD", "SER": "RS"}
BANDS = (15, 25, 35, 45, 55)
Levels = list[float]


def education(folder: Path) -> dict[str, dict[str, list[Levels]]]:
    """Country -> sex -> for ages 15, 25, 35, 45, 55, 65 and 75 in 2025 the shares by level.

    Levels: no schooling, primary, secondary, of them finished, tertiary, of them finished. Who was 25 to 34 in 2015 is 35 to 44;
    those under 35 have what their age had in 2015 and half of the change since 2005 once more; those over 75 are the oldest of 2005.
    A country that the source lacks has the mean of its sub-region, or of its continent.
    """
    found: dict[tuple[str, str, str], dict[int, Levels]] = defaultdict(dict)
    for row in rows_of(folder, "barro_lee_v3_education_2000_2015.csv.gz"):
        code = _OLD_LETTERS.get(row["WBcode"]) or code_of_letters(row["WBcode"])
        if code and float(row["agefrom"]) in BANDS and row["sex"] in "MF":
            shares = [float(row[name]) / 100 for name in ("lu", "lp", "ls", "lsc", "lh", "lhc")]
            found[code, row["sex"].lower(), row["year"]][int(float(row["agefrom"]))] = shares
    codes = sorted({code for code, _, _ in found})
    known = {
        code: {sex: _in_2025(found[code, sex, "2005"], found[code, sex, "2015"]) for sex in ("m", "f")}
        for code in codes
        if all(len(found[code, sex, year]) == len(BANDS) for sex in "mf" for year in ("2005", "2015"))
    }
    return {"_own": sorted(known), **known, **_neighbours(known)}  # type: ignore[dict-item]


def _in_2025(before: dict[int, Levels], then: dict[int, Levels]) -> list[Levels]:
    young = [
        _whole([b + 0.5 * (b - a) for a, b in zip(before[age], then[age], strict=True)]) for age in (15, 25)
    ]
    return [_rounded(levels) for levels in (*young, *(then[age] for age in (25, 35, 45, 55)), before[55])]


def _whole(levels: Levels) -> Levels:
    none, primary, secondary, finished, tertiary, degree = (max(0.0, n) for n in levels)
    total = none + primary + secondary + tertiary
    return [none / total, primary / total, secondary / total, min(finished, secondary) / total, tertiary / total, min(degree, tertiary) / total]  # fmt: skip


def _rounded(levels: Levels) -> Levels:
    return [round(n, 4) for n in _whole(levels)]


def _neighbours(known: dict[str, dict[str, list[Levels]]]) -> dict[str, dict[str, list[Levels]]]:
    areas = {code: [p.id for p in parents(place(f"country:{code}"))] for code in countries()}
    result = {}
    for code in set(countries()) - known.keys():
        near = next(
            (
                found
                for area in areas[code]
                if (found := [c for c in sorted(known) if area in areas.get(c, ())])
            ),
            sorted(known),
        )
        result[code] = {sex: _mean([known[c][sex] for c in near]) for sex in ("m", "f")}
    return dict(sorted(result.items()))


def _mean(rows: Iterable[list[Levels]]) -> list[Levels]:
    many = list(rows)
    return [_rounded([sum(row[band][i] for row in many) / len(many) for i in range(6)]) for band in range(7)]
