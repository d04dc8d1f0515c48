"""What the form of a number says of its owner: the country that issued it, and so where they live and whose national they are."""

from __future__ import annotations

import re

from byname.errors import DataError
from byname.facts.known import Known
from byname.lang import words
from byname.model import Fact, Value
from byname.stats.places import place

_ISSUED = re.compile(r"(?P<country>[A-Z]{2})[-\s]?(?:DL|ID|PP|PN|NI|NIC|NIN|SSN|TIN|PASS)(?:[-\s]|(?=\d))")
_FORMS = (
    ("US", re.compile(r"(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}")),
    ("GB", re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]")),
    ("IN", re.compile(r"\d{4}([ -])\d{4}\1\d{4}|[A-Z]{5}\d{4}[A-Z]")),
)
"""Numbers that one country writes so: social security, national insurance, Aadhaar and tax account."""
_WORLDWIDE = frozenset("co io me tv ai cc fm ly gg to ws nu sh ac ag im la".split())
"""Domains of countries that are sold to everybody."""
_BRITISH = {"uk": "GB"}
_SURE, _LIKELY, _FAIR = 0.8, 0.7, 0.6


def country_of_document(fact: Fact) -> tuple[str, float] | None:
    """The country of an identifier, a telephone number or an address, and how sure that is."""
    text, code = fact.value.text, fact.value.code or ""
    if code.startswith("country:"):
        return code.removeprefix("country:"), _SURE
    if fact.attribute == "identifier":
        issued = _ISSUED.match(text)
        if issued is not None:
            return _existing(issued.group("country"), _LIKELY)
        return next(((country, _LIKELY) for country, form in _FORMS if form.fullmatch(text)), None)
    if fact.attribute == "contact" and "@" in text:
        ending = text.lower().rsplit(".", 1)[-1]
        return (
            None
            if ending in _WORLDWIDE or len(ending) != 2
            else _existing(_BRITISH.get(ending, ending.upper()), _FAIR)
        )
    return None


def _existing(country: str, confidence: float) -> tuple[str, float] | None:
    try:
        place(f"country:{country}")
    except DataError:
        return None
    return country, confidence


def country_from_document(known: Known) -> list[Fact]:
    """Who has a country's telephone number or document mostly lives there, and whoever it gave an identity is mostly its national."""
    if known.person.part == "group":
        return []
    found: list[Fact] = []
    homes = {_country(known.facts[i]) for i in known.of("residence")}
    for i in known.of("identifier", "contact"):
        issued = country_of_document(known.facts[i])
        if issued is None or (known.person.narrator and _is_at_work(known, i)):
            continue
        country, sure = issued
        code = f"country:{country}"
        if country not in homes and not (homes and known.facts[i].attribute == "contact"):
            homes.add(country)
            found.append(
                known.conclude(Value(attribute="residence", text=country.lower(), code=code), [i], sure)
            )
        if known.facts[i].attribute == "identifier" and not known.has("nationality") and len(homes) == 1:
            found.append(known.conclude(Value(attribute="nationality", text=country, code=code), [i], sure))
    return found[:4]


def _country(fact: Fact) -> str | None:
    code = fact.value.code
    return place(code).country if code and code.startswith(("geonames:", "country:")) else None


def _is_at_work(known: Known, position: int) -> bool:
    """Whether a number stands among things of work that the writer only deals with."""
    span = known.facts[position].evidence[0]
    before = known.subjects.document.text[max(0, span.start - 60) : span.start]
    return words(known.subjects.document.language, "posts").OF_THINGS.search(before) is not None
