"""Numbers of documents, cases, accounts and plates: known by checksum, by form, or by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from byname.find import courts
from byname.find.checked import checked
from byname.find.positions import positions
from byname.model import Mention, Span, Value

_ACCOUNTS = frozenset({"iban", "card", "bitcoin", "wallet"})

_PLATES = (
    r"\d{4}\s?[ABCEHIKMOPTX]{2}-[0-8]|[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}\s?\d{4}\s?[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}",  # Belarus, Ukraine
    r"[ABEKMHOPCTYXАВЕКМНОРСТУХ]\s?\d{3}\s?[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2}\s?\d{2,3}",  # Russia
    r"[A-Z]{2}\d\d\s[A-Z]{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}\s\d{1,4}[EH]?",  # Britain; France, Italy, Georgia; Germany
    r"[A-Z]{2}\s?\d{1,2}\s?[A-Z]{1,3}\s?\d{4}|\d\d\s[A-Z]{1,3}\s\d{3,4}|\d\d\s?[A-Z]\s?\d{3}\s?[A-Z]{2}",  # India; Turkey; Uzbekistan
    r"\d\d-[A-Z]{2}-\d{3}|[A-Z]{2}-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|\d{3}\s[A-Z]{3}\s\d\d",  # Azerbaijan; Portugal, the Netherlands; Kazakhstan
)
_MACHINE_READ = r"(?=[A-Z\d]*<)[A-Z\d<]{28,44}"
"""A line at the foot of a passport or an identity card."""
_MIXED = r"(?=(?:[A-Za-z/:-]*\d){5})(?=[\d/:-]*[A-Z])[A-Z\d]+(?:[-/:][A-Z\d]+)*|[A-Z]{1,4}-\d{4,}-[A-Z\d]{1,4}|[\da-f]{16,}"
_GROUPED = r"(?!97[89]-)(?=(?:-?\d){9})\d{1,9}(?:-\d{1,9}){1,4}"
_CERTAIN = tuple(
    ("case", "identifier", re.compile(rf"(?<![\w./-])(?:{form})(?![\w/]|[-.]\d)")) for form in courts.CERTAIN
)
_FORMS = tuple(
    (rule, attribute, re.compile(rf"(?<![\w./-])(?:{form})(?![\w/]|[-.]\d)"))
    for rule, attribute, form in (
        ("ssn", "identifier", r"\d{3}-\d{2}-\d{4}"),
        ("nino", "identifier", r"[A-Z]{2}\s?\d\d\s?\d\d\s?\d\d\s?[A-DT]"),
        ("snils", "identifier", r"\d{3}-\d{3}-\d{3}[ -]\d\d"),
        ("passport", "identifier", r"\d\d\s\d\d\s\d{6}|\d{4}\s\d{6}|[A-ZА-ЯІЇЄ]{2}\s?(?:№\s?)?\d{6,7}|[A-Z]\d{8}"),
        ("passport", "identifier", _MACHINE_READ),
        *(("case", "identifier", form) for form in courts.LIKELY),
        *(("plate", "identifier", form) for form in _PLATES),
        ("iban", "account", r"[A-Z]{2}\d\d(?:\s[A-Z\d]{4}){3,7}(?:\s[A-Z\d]{1,4})?"),
        ("bank", "account", r"(?=[A-Z]{6}[A-Z]*\d)[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?"),
        ("wallet", "account", r"0x[\dA-Fa-f]{40}|[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z\d]{20,80}"),
        ("number", "identifier", _MIXED),
        ("number", "identifier", _GROUPED),
    )
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_FEWEST = 3  # digits without which no form but an announced one is there
_LONG = re.compile(r"(?<![\w.,/–-])\d{7,}(?![\w/]|[.,:]\d)")
_YEARS = re.compile(
    r"(?:(?:1[89]|20)\d\d[-–/.]?)+(?:\d\d)?|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:\d\d)?\d\d|(?:1[89]|20)\d\d-\d\d-\d\d"
)


def codes(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All codes of a block; they may overlap, and those with a checksum come first."""
    digits = len(_DIGIT.findall(text, block.start, block.end))
    if digits >= _FEWEST or "<<" in text[block.start : block.end]:
        for rule, match, score in checked(text, block):
            yield _mention(match.start(), match.group(), rule, _attribute(rule), score)
        yield from _formed(text, block, language)
    if digits:
        yield from _announced(text, block, language)
        yield from _parts(text, block, language)
    if digits or "///" in text[block.start : block.end] or "+" in text[block.start : block.end]:
        yield from positions(text, block)
    for match in language.BANK.finditer(text, block.start, block.end):
        yield _mention(match.start("x"), match.group("x"), "bank", "account", 0.9)


def _attribute(rule: str) -> str:
    return "account" if rule in _ACCOUNTS else "identifier"


def _formed(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """Numbers by their form, and long ones of any form."""
    for rule, attribute, pattern in _CERTAIN:
        for match in pattern.finditer(text, block.start, block.end):
            yield _mention(match.start(), match.group(), rule, attribute, 0.95)
    for rule, attribute, pattern in _FORMS:
        for match in pattern.finditer(text, block.start, block.end):
            if not _YEARS.fullmatch(match.group()) and not _is_of_law(text, match.start(), block, language):
                score = 0.8 if rule == "number" else 0.9
                yield _mention(match.start(), match.group(), rule, attribute, score)
    for match in _LONG.finditer(text, block.start, block.end):
        counted = language.PEOPLE_OR_MONEY.match(text, match.end())
        if not counted and not language.CURRENCY.search(
            text, max(block.start, match.start() - 5), match.start()
        ):
            yield _mention(match.start(), match.group(), "number", "identifier", 0.8)


def _mention(start: int, said: str, rule: str, attribute: str, score: float = 1.0) -> Mention:
    value = Value(attribute=attribute, text=" ".join(said.split()))
    span = Span(start=start, end=start + len(said))
    return Mention(span=span, kind="code", identifier="direct", rule=rule, score=score, value=value)


def _announced(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """Numbers after a word for a document, a plate or a case, and the further numbers of a list."""
    patterns = (
        ("document", language.DOCUMENT, 3),
        ("numbered", language.NUMBERED, 4),
        ("plate", language.PLATE, 1),
    )
    for rule, pattern, digits in patterns:
        for match in pattern.finditer(text, block.start, block.end):
            said, start = match.group("x").rstrip(".:/-–"), match.start("x")
            counts = language.PEOPLE_OR_MONEY.match(text, start + len(said)) is not None
            of_law = _is_of_law(text, start if rule == "plate" else match.start(), block, language)
            numbered = "/" in said and language.SAID_TO_BE_ONE.search(text, match.start(), start) is not None
            if (numbered or _is_number(said, digits)) and not counts and not of_law:
                yield _mention(start, said, rule, "identifier", 0.9)
                yield from _listed(text, start + len(said), block, rule, language)


def _parts(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """The number of a cell, a block, a brigade, a form."""
    for match in language.PART_OF_A_PLACE.finditer(text, block.start, block.end):
        if language.PEOPLE_OR_MONEY.match(text, match.end("x")) is None:
            yield _mention(match.start("x"), match.group("x"), "numbered", "identifier", 0.8)


def _listed(text: str, end: int, block: Span, rule: str, language: ModuleType) -> Iterator[Mention]:
    """The numbers that follow in the same list."""
    while following := language.LISTED.match(text, end, block.end):
        said, start, end = following.group("x"), following.start("x"), following.end("x")
        closed = language.LIST_END.match(text, end, block.end) is not None
        if not closed and not _is_number(said, 3):
            return
        yield _mention(start, said, rule, "identifier", 0.8)


def _is_number(said: str, digits: int) -> bool:
    """Whether it has enough digits for a number of something, and is no year, date or ordinal."""
    count = sum(character.isdigit() for character in said)
    enough = count >= digits or (count >= 2 and re.search(r"\d/\d", said) is not None)
    return (
        enough
        and not _YEARS.fullmatch(said)
        and not re.fullmatch(r"\d+(?:st|nd|rd|th|s)|\d+[.,]\d\d?|\d+-[a-z-]+", said)
    )


def _is_of_law(text: str, start: int, block: Span, language: ModuleType) -> bool:
    return language.LAW.search(text, max(block.start, start - 30), start) is not None
