"""Contacts, numbers and codes of protected people, in any spacing and spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def numbers(text: str, facts: list[Fact], withheld: Withheld) -> Iterator[tuple[Span, Fact]]:
    """Every place where the text has one of the facts' numbers, addresses or codes."""
    unspelled, places = _unspelled(text, withheld)
    for fact in facts:
        said = {fact.value.text, *(withheld.text[s.start : s.end] for s in fact.evidence)}
        for form in sorted(said):
            yield from _digits(text, form, fact)
            yield from _address(unspelled, places, form, fact, withheld)


def _digits(text: str, form: str, fact: Fact) -> Iterator[tuple[Span, Fact]]:
    """Numbers by their digits: as said, or by their last digits where the country's are written otherwise."""
    wanted = re.sub(r"\D", "", view(form, plain).letters)
    letters = sum(c.isalpha() for c in form)
    if len(wanted) < 5 or letters > len(wanted) or "@" in form:
        return
    least = wanted[-_NATIONAL:] if fact.attribute == "contact" and len(wanted) > _NATIONAL else wanted
    of = view(text, plain)
    for match in _NUMBER.finditer(of.letters):
        digits = re.sub(r"\D", "", match.group())
        if digits.endswith(least) or wanted in digits:
            yield Span(start=of.places[match.start()], end=of.places[match.end() - 1] + 1), fact


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


def _address(
    text: str, places: list[int], form: str, fact: Fact, withheld: Withheld
) -> Iterator[tuple[Span, Fact]]:
    """E-mail addresses, handles, links and codes by their letters and digits, whole or without their domain."""
    whole = alphanumeric(form)
    if " " in form.strip() or sum(c.isdigit() for c in whole) > 2:
        if len(whole) >= _LEAST and any(c.isdigit() for c in whole):
            yield from _spread(text, places, whole, fact)
        return
    box = form.partition("@")[0] if "@" in form[1:] else form.rstrip("/").rpartition("/")[2]
    wanted = {whole} | ({alphanumeric(box)} - withheld.lexicon.ROLE_BOXES)
    wanted = {w for w in wanted if len(w) >= _LEAST}
    for match in _ADDRESS.finditer(text):
        piece = match.group()
        parts = {alphanumeric(part) for part in _APART.split(piece)}
        is_sign = any(c in piece for c in "@/_#")
        if any(
            (w in parts and (is_sign or not withheld.is_common(w))) or _is_inside(w, piece) for w in wanted
        ):
            yield Span(start=places[match.start()], end=places[match.end() - 1] + 1), fact


def _is_inside(wanted: str, piece: str) -> bool:
    """Whether a longer word has the wanted letters, which are too many for chance."""
    return len(wanted) >= 8 and wanted in alphanumeric(piece)


def _spread(text: str, places: list[int], whole: str, fact: Fact) -> Iterator[tuple[Span, Fact]]:
    """A code that is written with spaces or signs: MP 123-4567, 12 Harbour Street."""
    pattern = re.compile(
        r"(?<![^\W_])" + r"[\W_]{0,3}".join(map(re.escape, whole)) + r"(?![^\W_])", re.IGNORECASE
    )
    for match in pattern.finditer(text):
        yield Span(start=places[match.start()], end=places[match.end() - 1] + 1), fact
