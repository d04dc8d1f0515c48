"""Numbers of documents, cases, accounts and plates: known by checksum, by form, or by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from types import ModuleType

from byname.find import courts
from byname.find.checked import checked
from byname.find.positions import positions
from byname.lang.patterns import Patterns
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
_CERTAIN = 0.95  # the score of what nothing else is written like
_GROUPED = r"(?!97[89]-)(?=(?:-?\d){9})\d{1,9}(?:-\d{1,9}){1,4}"
_TABLE = (
    *(("case", "identifier", _CERTAIN, *form) for form in courts.CERTAIN),
    ("ssn", "identifier", 0.9, "0", r"\d{3}-\d{2}-\d{4}"),
    ("nino", "identifier", 0.9, "A", r"[A-Z]{2}\s?\d\d\s?\d\d\s?\d\d\s?[A-DT]"),
    ("snils", "identifier", 0.9, "0", r"\d{3}-\d{3}-\d{3}[ -]\d\d"),
    ("passport", "identifier", 0.9, "0 A", r"\d\d\s\d\d\s\d{6}|\d{4}\s\d{6}|[A-ZА-ЯІЇЄ]{2}\s?(?:№\s?)?\d{6,7}|[A-Z]\d{8}"),
    ("passport", "identifier", 0.9, "0 A", _MACHINE_READ),
    *(("case", "identifier", 0.9, *form) for form in courts.LIKELY),
    *(("plate", "identifier", 0.9, "0 A", form) for form in _PLATES),
    ("iban", "account", 0.9, "A", r"[A-Z]{2}\d\d(?:\s[A-Z\d]{4}){3,7}(?:\s[A-Z\d]{1,4})?"),
    ("bank", "account", 0.9, "A", r"(?=[A-Z]{6}[A-Z]*\d)[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?"),
    ("wallet", "account", 0.9, "0 l", r"0x[\dA-Fa-f]{40}|[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z\d]{20,80}"),
    ("number", "identifier", 0.8, "0 A a b c d e f", _MIXED),
    ("number", "identifier", 0.8, "0", _GROUPED),
    ("number", "identifier", 0.9, "A", r"[A-Z]{2,4}\s\d{1,4}(?:/\d{1,4}){3}"),
)  # fmt: skip
"""Rule, attribute, score, what it begins with, form."""
_BEGINNING = re.compile(
    r"[\d\[A-ZА-ЯІЇЄÄÖÜa-fl](?<!\w.)(?:(?<![a-fl])|(?=[\da-f]{15}|tc1))(?=[\s\S]{0,24}[\d<]|[A-Za-z/:-]*\d)"
)
"""A figure or a capital with a figure near it; sixteen figures of base 16; ltc1."""
_FORMS = Patterns(
    [
        (begins, (rule, attribute, score), rf"(?<![\w./-])(?:{form})(?![\w/]|[-.]\d)")
        for rule, attribute, score, begins, form in _TABLE
    ],
    _BEGINNING,
)
_LONG = Patterns([("0", "number", r"(?<![\w.,/–-])\d{7,}(?![\w/]|[.,:]\d)")])
_DIGIT = re.compile(r"\d")
_NEAR = 80  # characters before a plate in which the word for it stands
_FEWEST = 3  # digits without which no form but an announced one is there
_YEARS = re.compile(
    r"(?:(?:1[89]|20)\d\d[-–/.]?)+(?:\d\d)?|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:\d\d)?\d\d|(?:1[89]|20)\d\d-\d\d-\d\d"
)


def codes(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All codes of a block; they may overlap, and those with a checksum come first."""
    digits = sum(1 for _ in islice(_DIGIT.finditer(text, block.start, block.end), _FEWEST))
    if digits >= _FEWEST or "<<" in text[block.start : block.end]:
        for rule, match, score in checked(text, block):
            yield _mention(match.start(), match.group(), rule, _attribute(rule), score)
        yield from _formed(text, block, language)
    if digits:
        yield from _announced(text, block, language)
    if digits or "///" in text[block.start : block.end] or "+" in text[block.start : block.end]:
        yield from positions(text, block)
    for match in language.BANK.finditer(text, block.start, block.end):
        yield _mention(match.start("x"), match.group("x"), "bank", "account", 0.9)


def _attribute(rule: str) -> str:
    return "account" if rule in _ACCOUNTS else "identifier"


def _formed(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """Numbers by their form, and long ones of any form."""
    for (rule, attribute, score), match in _FORMS.matches(text, block.start, block.end):
        likely = not _YEARS.fullmatch(match.group()) and not _is_of_law(text, match.start(), block, language)
        if score == _CERTAIN or likely:
            yield _mention(match.start(), match.group(), rule, attribute, score)
    for _, match in _LONG.matches(text, block.start, block.end):
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
    for (rule, digits), match in language.ANNOUNCED.matches(text, block.start, block.end):
        if rule == "part":
            if language.PEOPLE_OR_MONEY.match(text, match.end("x")) is None:
                yield _mention(match.start("x"), match.group("x"), "numbered", "identifier", 0.8)
            continue
        said, start = match.group("x").rstrip(".:/-–"), match.start("x")
        numbered = "/" in said and language.SAID_TO_BE_ONE.search(text, match.start(), start) is not None
        of_law = _is_of_law(text, match.start(), block, language)
        if (numbered or _is_number(said, digits)) and not of_law:
            yield from _listed_from(text, start, said, block, rule, language)
    for rule, match in language.PLATE.matches(text, block.start, block.end):
        start = match.start()
        before = language.BEFORE_PLATE.search(text, max(block.start, start - _NEAR), start)
        of_law = _is_of_law(text, start, block, language)
        if before is not None and not of_law and _is_number(match.group(), 1):
            yield from _listed_from(text, start, match.group(), block, rule, language)


def _listed_from(
    text: str, start: int, said: str, block: Span, rule: str, language: ModuleType
) -> Iterator[Mention]:
    """A number, unless it counts something, and those that follow in the same list."""
    end = start + len(said)
    if language.PEOPLE_OR_MONEY.match(text, end) is None:
        yield _mention(start, said, rule, "identifier", 0.9)
        yield from _listed(text, end, block, rule, language)


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
