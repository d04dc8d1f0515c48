"""Faiths, peoples and languages by country, from the World Factbook and CLDR."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from pathlib import Path

from babel import Locale
from reference import factbook

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
"""English names by which the program knows languages, where CLDR's are others."""
_NOTHING = ("other", "unspecified", "none", "unaffiliated", "less than")


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
            if part.strip() and part.strip() not in _NOTHING:
                result[part.strip()] += (float(low) + float(high or low)) / 2
    return {name: round(min(share / 100, 1.0), 5) for name, share in result.items() if share > 0}


def _field(entry: dict[str, object], name: str) -> dict[str, float]:
    text = entry.get(name) or ""
    return percentages(" ".join(map(str, text.values())) if isinstance(text, dict) else str(text))


def peoples(folder: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Religion and ethnicity by country (CIA World Factbook, 2026)."""
    fields = (("religion", "Religions"), ("ethnicity", "Ethnic groups"))
    return {
        kind: {code: shares for code, entry in factbook(folder).items() if (shares := _field(entry, name))}
        for kind, name in fields
    }


def languages(folder: Path) -> dict[str, dict[str, float]]:
    """Speakers by country (CLDR 48); a language that only the Factbook has for a country, from there."""
    with gzip.open(folder / "cldr48_territoryInfo.json.gz", "rt", encoding="utf-8") as file:
        territories = json.load(file)["supplemental"]["territoryInfo"]
    names = Locale("en").languages
    result: dict[str, dict[str, float]] = {}
    for code, entry in territories.items():
        for tag, figures in entry.get("languagePopulation", {}).items() if len(code) == 2 else ():
            language = tag.split("_")[0]
            name = LANGUAGES.get(language, str(names.get(language, "")).lower())
            share = float(figures["_populationPercent"]) / 100
            if name and share > 0:
                shares = result.setdefault(code, {})
                shares[name] = round(min(1.0, shares.get(name, 0) + share), 6)
    for code, entry in factbook(folder).items():
        shares = result.setdefault(code, {})
        for name, share in _field(entry, "Languages").items():
            if not any(name.split()[0] in known or known in name for known in shares):
                shares[name] = share
    return {code: dict(sorted(shares.items())) for code, shares in sorted(result.items()) if shares}


def language_names() -> list[str]:
    """Every language that CLDR has an English name for, so that a language without speakers on record is told from no language."""
    return sorted(
        {
            *LANGUAGES.values(),
            *(
                str(name).lower()
                for tag, name in Locale("en").languages.items()
                if "_" not in tag and tag not in ("mul", "mis", "und", "zxx")
            ),
        }
    )
