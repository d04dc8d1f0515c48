"""Numbers that prove themselves: their check digits are right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from importlib import import_module

from byname.lang.patterns import Patterns
from byname.model import Span

# rule, module of python-stdnum, form; all have a check digit or fixed ranges that the module tests
_FORMS = (
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
    ("cnic", "pk.cnic", r"\d{5}-\d{7}-\d"),
    ("nric", "my.nric", r"\d{6}-\d\d-\d{4}"),
    ("pin", "th.pin", r"\d-\d{4}-\d{5}-\d\d-\d"),
    ("rut", "cl.rut", r"\d{1,2}\.\d{3}\.\d{3}-[\dKk]"),
    ("cedula", "do.cedula", r"\d{3}-\d{7}-\d"),
    ("imei", "imei", r"\d\d[ -]?\d{6}[ -]?\d{6}[ -]?\d"),
    ("bitcoin", "bitcoin", r"bc1[a-z\d]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"),
)
_WALLET = r"(?<!\w)[TLDMr][1-9A-HJ-NP-Za-km-z]{25,34}(?!\w)"
_BELARUSIAN = r"(?<!\w)[1-6]\d{6}[ABCEHKMАВСЕНКМ]\d{3}(?:PB|BA|BI|РВ|ВА)\d(?!\w)"

_BEGINNING = re.compile(
    r"\d(?<!\w.)(?=(?:[\s./-]?\d){5}|\w{25})|[A-Za-z](?<!\w.)(?=[A-Z]{4}|[A-Z]?\d\d|-?\d{7}|\w{13})"
)
"""Six figures with no more than a sign between two, or letters and figures: all that a number with check digits begins with."""
_CHECKED = Patterns(
    [
        *(
            ("0 A b", (rule, module), rf"(?<![\w.-])(?:{form})(?![\w-]|\.\d)")
            for rule, module, form in _FORMS
        ),
        ("A r", ("wallet", ""), _WALLET),
        ("0", ("personal-number", ""), _BELARUSIAN),
    ],
    _BEGINNING,
)
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def checked(text: str, block: Span) -> Iterator[tuple[str, re.Match[str], float]]:
    """The numbers of a block whose check digits are right: rule, match, score."""
    for (rule, module), match in _CHECKED.matches(text, block.start, block.end):
        said = match.group()
        if module:
            if import_module(f"stdnum.{module}").is_valid(_compact(said)):
                yield rule, match, 1.0
        elif rule == "personal-number":
            yield rule, match, 1.0 if is_personal_number(said) else 0.9
        elif _is_base58(said):
            yield rule, match, 1.0


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
