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
_NOTHING = (
    "other",
    "unspecified",
    "none",
    "unaffiliated",
    "less than",
    "none or refused",
    "not stated",
    "no response",
    "no answer",
    "refused",
)
_SHARE = re.compile(
    r"([A-Za-z][A-Za-z' /-]*?)(?: \([^)]*\))? (?:less than |<)?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?%(?: (?:are |is )?([A-Z][a-z]+))?"
)
_LEADING = re.compile(r"^(?:and|or|includes?|including|mostly|the|of which|mainland -) ")


def percentages(text: str) -> dict[str, float]:
    """Names and shares of a list such as "Orthodox 48.3%, Muslim 7% (Sunni 6%, Shia 1%)"; a range counts by its middle.

    A part in brackets is named with its whole: "sunni < muslim". Of "A and B 97%" each has half; "A/B" are two names of one.
    """
    flat = re.sub(r"<[^>]+>|&nbsp;", " ", text.replace("&lt;", "<").replace("~", ""))
    result: dict[str, float] = defaultdict(float)
    wholes: dict[int, str] = {}
    for found in _SHARE.finditer(flat):
        name, low, high, after = found.groups()
        depth = flat[: found.start()].count("(") - flat[: found.start()].count(")")
        said = _LEADING.sub("", _LEADING.sub("", name.lower().strip(" -/")))
        if said.startswith(("an estimated", "are ", "estimated")):
            said = (after or "").lower()
        names = [part.strip() for part in re.split(r" and |,", said) if part.strip() not in ("", *_NOTHING)]
        whole = (
            next((wholes[d] for d in range(depth - 1, -1, -1) if d in wholes), None) if depth > 0 else None
        )
        for part in names:
            for alias in {name.strip() for name in part.split("/")} - {"", *_NOTHING}:
                key = f"{alias} < {whole}" if whole else alias
                result[key] += (float(low) + float(high or low)) / 2 / len(names)
        wholes = {d: w for d, w in wholes.items() if d < depth} | (
            {depth: names[0].split("/")[0]} if len(names) == 1 else {}
        )
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
            if "<" not in name and not any(name.split()[0] in known or known in name for known in shares):
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
