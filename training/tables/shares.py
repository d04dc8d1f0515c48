"""Compiles shares of peoples into src/byname/stats/data/shares.json.gz.

    python training/tables/shares.py FOLDER_OF_REFERENCE_FIGURES

Faiths, peoples and languages by country, education by age and sex, age at marriage, migrants by origin and
destination, and how a group of occupations splits, from the files that SOURCES.toml names. Prints the
SHA-256 for SOURCES.toml.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from byname.stats.places import find_places, place

TARGET = Path(__file__).parents[2] / "src/byname/stats/data/shares.json.gz"
LANGUAGES = {
    "ar": "arabic", "hy": "armenian", "az": "azerbaijani", "be": "belarusian", "bn": "bengali", "bs": "bosnian", "bg": "bulgarian", "my": "burmese",
    "ca": "catalan", "ce": "chechen", "zh": "chinese", "hr": "croatian", "cs": "czech", "da": "danish", "nl": "dutch", "en": "english", "et": "estonian",
    "fa": "persian", "prs": "dari", "fi": "finnish", "fr": "french", "ka": "georgian", "de": "german", "el": "greek", "ha": "hausa", "he": "hebrew",
    "hi": "hindi", "hu": "hungarian", "ig": "igbo", "id": "indonesian", "it": "italian", "ja": "japanese", "kk": "kazakh", "km": "khmer",
    "ko": "korean", "ku": "kurdish", "ky": "kyrgyz", "lo": "lao", "lv": "latvian", "lt": "lithuanian", "mk": "macedonian", "ms": "malay", "mn": "mongolian",
    "ne": "nepali", "no": "norwegian", "nb": "norwegian", "om": "oromo", "ps": "pashto", "pl": "polish", "pt": "portuguese", "pa": "punjabi", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "si": "sinhala", "sk": "slovak", "sl": "slovenian", "so": "somali", "es": "spanish", "sw": "swahili", "sv": "swedish",
    "tl": "tagalog", "tg": "tajik", "ta": "tamil", "tt": "tatar", "te": "telugu", "th": "thai", "bo": "tibetan", "ti": "tigrinya", "tr": "turkish",
    "tk": "turkmen", "uk": "ukrainian", "ur": "urdu", "ug": "uyghur", "uz": "uzbek", "vi": "vietnamese", "cy": "welsh", "yo": "yoruba", "zu": "zulu",
    "am": "amharic", "sq": "albanian", "qu": "quechua", "gn": "guarani", "ln": "lingala", "rw": "kinyarwanda", "mg": "malagasy", "ff": "fula", "wo": "wolof",
}  # fmt: skip
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


def rows_of(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """The rows of a compressed table."""
    with gzip.open(folder / name, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(io.StringIO(file.read()))


@cache
def code_of(name: str) -> str | None:
    """The ISO code of a country's name."""
    clean = re.sub(r"\s*\(.*?\)", "", name).removesuffix("*").strip()
    return next((p.country for p in find_places(clean) if p.kind == "country"), None)


def percentages(text: str) -> dict[str, float]:
    """Names and shares of a list such as "Orthodox 48.3%, Catholic 7.1%"; a range counts by its middle."""
    flat = re.sub(r"<[^>]+>", " ", text.replace("&lt;", "<").replace("~", ""))
    result: dict[str, float] = defaultdict(float)
    for name, low, high in re.findall(
        r"([A-Za-z][A-Za-z' /-]*?)(?: \([^)]*\))? (?:less than |<)?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?%",
        flat,
    ):
        key = name.lower().replace("includes ", "").strip(" -/")
        for part in re.split(r"/| and ", key):
            if part.strip() and part.strip() not in (
                "other",
                "unspecified",
                "none",
                "unaffiliated",
                "less than",
            ):
                result[part.strip()] += (float(low) + float(high or low)) / 2
    return {name: round(min(share / 100, 1.0), 5) for name, share in result.items() if share > 0}


def peoples(folder: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Religion and ethnicity by country (CIA World Factbook, 2026)."""
    with gzip.open(folder / "factbook_people_2026.json.gz", "rt", encoding="utf-8") as file:
        factbook = json.load(file)
    result: dict[str, dict[str, dict[str, float]]] = {"religion": {}, "ethnicity": {}}
    for entry in factbook.values():
        code = code_of(entry["name"] or "")
        for kind, field in (("religion", "Religions"), ("ethnicity", "Ethnic groups")):
            text = entry.get(field) or ""
            shares = percentages(text if isinstance(text, str) else " ".join(map(str, text.values())))
            if code and shares:
                result[kind][code] = shares
    return result


def languages(folder: Path) -> dict[str, dict[str, float]]:
    """Speakers by country (CLDR 48)."""
    with gzip.open(folder / "cldr48_territoryInfo.json.gz", "rt", encoding="utf-8") as file:
        territories = json.load(file)["supplemental"]["territoryInfo"]
    result: dict[str, dict[str, float]] = {}
    for code, entry in territories.items():
        for language, figures in entry.get("languagePopulation", {}).items():
            name = LANGUAGES.get(language.split("_")[0])
            if name and len(code) == 2:
                shares = result.setdefault(code, {})
                shares[name] = round(
                    min(1.0, shares.get(name, 0) + float(figures["_populationPercent"]) / 100), 5
                )
    return result


def education(folder: Path) -> dict[str, dict[str, list[list[float]]]]:
    """Country -> sex -> for ages 15-24 to 55-64 the shares with some tertiary and with at least some secondary education."""
    alpha2 = alpha3_codes(folder)
    result: dict[str, dict[str, list[list[float]]]] = defaultdict(lambda: {"m": [], "f": []})
    for row in sorted(
        rows_of(folder, "barro_lee_v3_education_2000_2015.csv.gz"), key=lambda r: float(r["agefrom"])
    ):
        code = alpha2.get(row["WBcode"])
        if (
            code
            and row["year"] == "2015"
            and row["sex"] in ("M", "F")
            and float(row["agefrom"]) in (15, 25, 35, 45, 55)
        ):
            tertiary, secondary = float(row["lh"]) / 100, float(row["ls"]) / 100
            result[code][row["sex"].lower()].append(
                [round(tertiary, 4), round(min(1.0, tertiary + secondary), 4)]
            )
    return {code: sexes for code, sexes in result.items() if len(sexes["m"]) == len(sexes["f"]) == 5}


def alpha3_codes(folder: Path) -> dict[str, str]:
    """ISO 3166 alpha-3 -> alpha-2, by the names that a table of places has beside its codes."""
    found = {
        "ROM": "RO",
        "ZAR": "CD",
        "SER": "RS",
        "RUS": "RU",
        "USA": "US",
        "GBR": "GB",
        "KOR": "KR",
        "IRN": "IR",
        "SYR": "SY",
        "VEN": "VE",
        "VNM": "VN",
        "UKR": "UA",
    }
    for row in rows_of(folder, "admin0_admin1_population_worldpop2020.csv.gz"):
        code = code_of(row["location"]) if row["level"] == "0" else None
        if code:
            found.setdefault(row["iso3"], code)
    return found


def marriage(folder: Path) -> dict[str, list[float]]:
    """Country -> mean age at first marriage of men and of women, latest."""
    result: dict[str, list[float]] = {}
    for row in rows_of(folder, "owid_un_mean_age_at_marriage_by_sex.csv.gz"):
        code = code_of(row["Entity"])
        ages = [row[f"Estimated average age at marriage, {sex} (UN)"] for sex in ("men", "women")]
        if code and all(ages):
            result[code] = [round(float(age), 1) for age in ages]
    return result


def migrants(folder: Path) -> dict[str, dict[str, int]]:
    """Origin -> destination -> people, where there are at least a thousand: the larger of UN DESA 2019 and UNHCR 2025."""
    result: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows_of(folder, "undesa_migrant_stock_origin_destination_2020.csv.gz"):
        to = code_of(row["Destination"])
        if row["sex"] == "total" and row["Year"] == "2019" and to:
            for name, number in row.items():
                origin = code_of(name) if name not in ("sex", "Year", "Destination", "Total") else None
                people = int(number) if number.isdigit() else 0
                if origin and origin != to and people >= 1000:
                    result[origin][to] = people
    alpha2 = alpha3_codes(folder)
    for row in rows_of(folder, "unhcr_population_2010_2025.csv.gz"):
        pair = alpha2.get(row["coo_iso"]), alpha2.get(row["coa_iso"])
        if float(row["year"]) == 2025 and all(pair) and pair[0] != pair[1]:
            people = int(sum(float(row[c] or 0) for c in ("refugees", "asylum_seekers", "oip")))
            if people >= 1000:
                result[str(pair[0])][str(pair[1])] = max(result[str(pair[0])].get(str(pair[1]), 0), people)
    return {origin: dict(sorted(to.items())) for origin, to in sorted(result.items())}


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


if __name__ == "__main__":
    reference = Path(sys.argv[1])
    assert place("country:BY").country == "BY"
    table = {
        **peoples(reference), "language": languages(reference), "education": education(reference), "marriage": marriage(reference),
        "migrants": migrants(reference), "splits": splits(reference),
    }  # fmt: skip
    TARGET.write_bytes(
        gzip.compress(json.dumps(table, separators=(",", ":"), sort_keys=True).encode(), mtime=0)
    )
    print(
        {name: len(part) for name, part in table.items()},
        TARGET.stat().st_size,
        hashlib.sha256(TARGET.read_bytes()).hexdigest(),
    )
