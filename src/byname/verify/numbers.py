"""Contacts, numbers and codes of protected people, in any spacing and spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from byname.model import Fact, Span
from byname.verify.letters import plain
from byname.verify.views import alphanumeric, view
from byname.verify.withheld import Withheld

_NUMBER = re.compile(r"\+?\d(?:[\s().,/\\·–—_-]{0,3}\d){4,}")
_NATIONAL = 7
"""So many last digits of a telephone number find its owner without the country and the area."""
_ADDRESS = re.compile(r"\S+")
_APART = re.compile(r"[^\w.+-]+|[=&]")
_LEAST = 4  # letters of a handle; anything shorter is in every text
_INSIDE = 8  # letters of one that are too many for chance inside a longer word


@dataclass(frozen=True, slots=True)
class Sought:
    """One form of a contact, number or code: its digits and the fewest of them that find it, its words, its pattern."""

    fact: Fact
    digits: str = field(repr=False)
    least: str = field(repr=False)
    addresses: frozenset[str] = field(repr=False)
    spread: re.Pattern[str] | None = field(repr=False)


def sought(facts: Iterable[Fact], withheld: Withheld) -> tuple[Sought, ...]:
    """Every form in which the original says one of the facts, and their values."""
    return tuple(
        _sought(fact, form, withheld)
        for fact in facts
        for form in sorted({fact.value.text, *(withheld.text[s.start : s.end] for s in fact.evidence)})
    )


def _sought(fact: Fact, form: str, withheld: Withheld) -> Sought:
    digits = re.sub(r"\D", "", view(form, plain).letters)
    if len(digits) < 5 or sum(c.isalpha() for c in form) > len(digits) or "@" in form:
        digits = ""
    # by the last digits where the country's are written otherwise
    least = digits[-_NATIONAL:] if fact.attribute == "contact" else digits
    whole = alphanumeric(form)
    if " " in form.strip() or sum(c.isdigit() for c in whole) > 2:
        is_code = len(whole) >= _LEAST and any(c.isdigit() for c in whole)
        return Sought(fact, digits, least, frozenset(), _spread(whole) if is_code else None)
    box = form.partition("@")[0] if "@" in form[1:] else form.rstrip("/").rpartition("/")[2]
    addresses = {whole} | ({alphanumeric(box)} - withheld.lexicon.ROLE_BOXES)
    return Sought(fact, digits, least, frozenset(w for w in addresses if len(w) >= _LEAST), None)


def _spread(whole: str) -> re.Pattern[str]:
    """A code that may be written with spaces or signs: MP 123-4567, 12 Harbour Street."""
    letters = r"[\W_]{0,3}".join(map(re.escape, whole))
    return re.compile(rf"(?<![^\W_]){letters}(?![^\W_])", re.IGNORECASE)


def numbers(text: str, wanted: tuple[Sought, ...], withheld: Withheld) -> Iterator[tuple[Span, Fact]]:
    """Every place where the text has one of the numbers, addresses or codes."""
    if not wanted:
        return
    unspelled, places = _unspelled(text, withheld)
    digits, pieces = list(_digits(text)), list(_pieces(unspelled, places))
    for one in wanted:
        if one.digits:
            yield from ((s, one.fact) for s, d in digits if d.endswith(one.least) or one.digits in d)
        if one.addresses:
            yield from ((p.span, one.fact) for p in pieces if _is_address(one, p, withheld))
        for match in one.spread.finditer(unspelled) if one.spread else ():
            yield Span(start=places[match.start()], end=places[match.end() - 1] + 1), one.fact


def _digits(text: str) -> Iterator[tuple[Span, str]]:
    """The numbers of a text by their digits."""
    of = view(text, plain)
    for match in _NUMBER.finditer(of.letters):
        span = Span(start=of.places[match.start()], end=of.places[match.end() - 1] + 1)
        yield span, re.sub(r"\D", "", match.group())


def _unspelled(text: str, withheld: Withheld) -> tuple[str, list[int]]:
    """The text with "at" and "dot" as signs beside the text as it is, and the places of both."""
    spelled, places, at = [text, "\n"], [*range(len(text)), max(0, len(text) - 1)], 0
    pattern = re.compile("|".join(f"({words})" for words, _ in withheld.lexicon.SPELLED_OUT), re.IGNORECASE)
    for match in pattern.finditer(text):
        sign = withheld.lexicon.SPELLED_OUT[(match.lastindex or 1) - 1][1]
        spelled += [text[at : match.start()], sign]
        places += [*range(at, match.start()), match.start()]
        at = match.end()
    return "".join([*spelled, text[at:]]), [*places, *range(at, len(text))]


class _Piece(NamedTuple):
    """What stands between two spaces: where, its letters, its parts, and whether it has a sign that addresses have."""

    span: Span
    letters: str
    parts: frozenset[str]
    is_sign: bool


def _pieces(text: str, places: list[int]) -> Iterator[_Piece]:
    for match in _ADDRESS.finditer(text):
        piece = match.group()
        yield _Piece(
            Span(start=places[match.start()], end=places[match.end() - 1] + 1),
            alphanumeric(piece),
            frozenset(alphanumeric(part) for part in _APART.split(piece)),
            any(c in piece for c in "@/_#"),
        )


def _is_address(one: Sought, piece: _Piece, withheld: Withheld) -> bool:
    """Whether a piece has an e-mail address, handle or link, whole, without its domain or inside a longer word."""
    return any(
        (w in piece.parts and (piece.is_sign or not withheld.is_common(w)))
        or (len(w) >= _INSIDE and w in piece.letters)
        for w in one.addresses
    )
