"""Numbers of documents, cases, accounts, plates and places: known by checksum, by form, or by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from importlib import import_module
from types import ModuleType

from byname.model import Mention, Span, Value

# rule, module of python-stdnum, form; all have a check digit or fixed ranges that the module tests
_CHECKED = tuple(
    (rule, module, re.compile(rf"(?<![\w.-])(?:{form})(?![\w-]|\.\d)"))
    for rule, module, form in (
        ("iban", "iban", r"[A-Z]{2}\d\d(?:\s?[A-Z\d]{4}){2,7}(?:\s?[A-Z\d]{1,4})?"),
        ("card", "luhn", r"\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|3[47]\d\d[ -]?\d{6}[ -]?\d{5}"),
        ("pesel", "pl.pesel", r"\d{11}"),
        ("asmens-kodas", "lt.asmens", r"\d{11}"),
        ("isikukood", "ee.ik", r"\d{11}"),
        ("personas-kods", "lv.pvn", r"\d{6}-?\d{5}"),
        ("tckimlik", "tr.tckimlik", r"\d{11}"),
        ("idnr", "de.idnr", r"\d{2} ?\d{3} ?\d{3} ?\d{3}"),
        ("oib", "hr.oib", r"\d{11}"),
        ("fodselsnummer", "no.fodselsnummer", r"\d{6} ?\d{5}"),
        ("rntrc", "ua.rntrc", r"\d{10}"),
        ("inn", "ru.inn", r"\d{10}|\d{12}"),
        ("egn", "bg.egn", r"\d{10}"),
        ("nhs", "gb.nhs", r"\d{3}([ -]?)\d{3}\1\d{4}"),
        ("rc", "cz.rc", r"\d{6}/\d{3,4}"),
        ("personnummer", "se.personnummer", r"(?:\d\d)?\d{6}[-+]\d{4}"),
        ("cpr", "dk.cpr", r"\d{6}-\d{4}"),
        ("kennitala", "is_.kennitala", r"\d{6}-\d{4}"),
        ("hetu", "fi.hetu", r"\d{6}[-+A]\d{3}[\dA-Z]"),
        ("unp", "by.unp", r"\d{9}"),
        ("bsn", "nl.bsn", r"\d{9}"),
        ("sin", "ca.sin", r"\d{3}([ -])\d{3}\1\d{3}"),
        ("nn", "be.nn", r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d"),
        ("ahv", "ch.ssn", r"756\.\d{4}\.\d{4}\.\d\d"),
        ("nir", "fr.nir", r"[12] ?\d\d ?\d\d ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d"),
        ("cnp", "ro.cnp", r"\d{13}"),
        ("idno", "md.idno", r"\d{13}"),
        ("codice-fiscale", "it.codicefiscale", r"[A-Z]{6}[\dL-V]{2}[A-Z][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]"),
        ("dni", "es.dni", r"\d{8}-?[A-Z]"),
        ("nie", "es.nie", r"[XYZ]-?\d{7}-?[A-Z]"),
        ("pps", "ie.pps", r"\d{7}[A-W][A-IW]?"),
        ("cpf", "br.cpf", r"\d{3}\.\d{3}\.\d{3}-\d\d"),
        ("curp", "mx.curp", r"[A-Z]{4}\d{6}[HM][A-Z]{5}[\dA-Z]\d"),
        ("aadhaar", "in_.aadhaar", r"\d{4}([ -])\d{4}\1\d{4}"),
        ("pan", "in_.pan", r"[A-Z]{5}\d{4}[A-Z]"),
        ("rrn", "kr.rrn", r"\d{6}-\d{7}"),
        ("ric", "cn.ric", r"\d{17}[\dX]"),
        ("bitcoin", "bitcoin", r"bc1[a-z\d]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"),
    )
)
_ACCOUNTS = frozenset({"iban", "card", "bitcoin", "wallet"})

_PLATE = (
    r"\d{4}\s?[ABCEHIKMOPTX]{2}-[0-8]|[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}\s?\d{4}\s?[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}"
    r"|[ABEKMHOPCTYXАВЕКМНОРСТУХ]\s?\d{3}\s?[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2}\s?\d{2,3}|[A-Z]{2}\d\d\s[A-Z]{3}"
)
_CASE = (
    r"[IVX]{1,5}\s[A-Z][A-Za-z]{0,3}\s\d{1,5}/\d{2,4}|\d{1,2}-\d{1,5}/(?:19|20)\d\d(?:-\w+)?|\d{3}/\d{2,6}/\d\d(?:-\w+)?|\d:\d\d-[a-z]{2}-\d{3,5}"
    r"|\[(?:19|20)\d\d\]\s[A-Z]{2,6}(?:\s[A-Z][a-z]+)?\s\d{1,5}|[A-Z]{1,5}[-/]\d{1,5}/(?:19|20)?\d\d|(?!(?:1[89]|20)\d\d/)\d{3,6}/(?:(?:19|20)\d\d|\d\d)"
)
_FORMS = tuple(
    (rule, attribute, re.compile(rf"(?<![\w./-])(?:{form})(?![\w/]|[-.]\d)"))
    for rule, attribute, form in (
        ("ssn", "identifier", r"\d{3}-\d{2}-\d{4}"),
        ("nino", "identifier", r"[A-CEGHJ-PR-TW-Z]{2}\s?\d\d\s?\d\d\s?\d\d\s?[A-D]"),
        ("snils", "identifier", r"\d{3}-\d{3}-\d{3}[ -]\d\d"),
        ("passport", "identifier", r"\d\d\s\d\d\s\d{6}|\d{4}\s\d{6}|[A-ZА-ЯІЇЄ]{2}\s?(?:№\s?)?\d{6,7}|[A-Z]\d{8}"),
        ("case", "identifier", _CASE),
        ("plate", "identifier", _PLATE),
        ("iban", "account", r"[A-Z]{2}\d\d(?:\s[A-Z\d]{4}){3,7}(?:\s[A-Z\d]{1,4})?"),
        ("wallet", "account", r"0x[\dA-Fa-f]{40}|[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z\d]{20,80}"),
        ("coordinates", "identifier", r"[-+]?\d{1,2}\.\d{3,}\s?°?\s?[NS]?[,;]?\s[-+]?\d{1,3}\.\d{3,}\s?°?\s?[EW]?"),
        ("coordinates", "identifier", r"\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′’](?:\s?\d{1,2}(?:\.\d+)?\s?[\"″”])?\s?[NSEW],?\s\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′’](?:\s?\d{1,2}(?:\.\d+)?\s?[\"″”])?\s?[NSEW]"),
        ("number", "identifier", r"(?=(?:[A-Za-z/:-]*\d){5})(?=[\d/:-]*[A-Z])[A-Z\d]+(?:[-/:][A-Z\d]+)*|[\da-f]{16,}"),
    )
)  # fmt: skip
_WALLET = re.compile(r"(?<!\w)[TLDMr][1-9A-HJ-NP-Za-km-z]{25,34}(?!\w)")
_BELARUSIAN = re.compile(r"(?<!\w)[1-6]\d{6}[ABCEHKMАВСЕНКМ]\d{3}(?:PB|BA|BI|РВ|ВА)\d(?!\w)")
_LONG = re.compile(r"(?<![\w.,/–-])\d{7,}(?![\w/]|[.,:]\d)")
_YEARS = re.compile(
    r"(?:(?:1[89]|20)\d\d[-–/.]?)+(?:\d\d)?|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:\d\d)?\d\d|(?:1[89]|20)\d\d-\d\d-\d\d"
)
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def codes(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All codes of a block; they may overlap, and those with a checksum come first."""
    if not any(character.isdigit() for character in text[block.start : block.end]):
        return
    yield from _checked(text, block)
    for rule, attribute, pattern in _FORMS:
        for match in pattern.finditer(text, block.start, block.end):
            if not _YEARS.fullmatch(match.group()) and not _is_of_law(text, match.start(), block, language):
                yield _mention(
                    match.start(), match.group(), rule, attribute, 0.8 if rule == "number" else 0.9
                )
    yield from _announced(text, block, language)
    yield from _parts(text, block, language)
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


def _checked(text: str, block: Span) -> Iterator[Mention]:
    """Numbers whose check digits are right."""
    for rule, module, pattern in _CHECKED:
        for match in pattern.finditer(text, block.start, block.end):
            if import_module(f"stdnum.{module}").is_valid(_compact(match.group())):
                attribute = "account" if rule in _ACCOUNTS else "identifier"
                yield _mention(match.start(), match.group(), rule, attribute)
    for match in _WALLET.finditer(text, block.start, block.end):
        if _is_base58(match.group()):
            yield _mention(match.start(), match.group(), "wallet", "account")
    for match in _BELARUSIAN.finditer(text, block.start, block.end):
        score = 1.0 if is_personal_number(match.group()) else 0.9
        yield _mention(match.start(), match.group(), "personal-number", "identifier", score)


def _compact(said: str) -> str:
    return re.sub(r"\s", "", said)


def is_personal_number(said: str) -> bool:
    """Whether the check digit of a Belarusian personal number is right: weights 7, 3, 1 modulo 10, as in ICAO 9303."""
    latin = said.translate(str.maketrans("АВСЕНКМРІ", "ABCEHKMPI"))
    digits = [int(character, 36) for character in latin]
    return (
        sum(digit * (7, 3, 1)[position % 3] for position, digit in enumerate(digits[:-1])) % 10 == digits[-1]
    )


def _is_base58(said: str) -> bool:
    """Whether the last four bytes of a base58 address are the checksum of the rest."""
    number = 0
    for character in said:
        number = number * 58 + _BASE58.index(character)
    if number >= 1 << 200:
        return False
    content = number.to_bytes(25, "big")
    return sha256(sha256(content[:-4]).digest()).digest()[:4] == content[-4:]


def _announced(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """Numbers after a word for a document, a plate or a case, and the further numbers of a list."""
    patterns = (
        ("document", language.DOCUMENT, 3),
        ("numbered", language.NUMBERED, 4),
        ("plate", language.PLATE, 2),
    )
    for rule, pattern, digits in patterns:
        for match in pattern.finditer(text, block.start, block.end):
            said, start = match.group("x").rstrip(".:/-–"), match.start("x")
            counts = language.PEOPLE_OR_MONEY.match(text, start + len(said)) is not None
            of_law = _is_of_law(text, start if rule == "plate" else match.start(), block, language)
            if _is_number(said, digits) and not counts and not of_law:
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
