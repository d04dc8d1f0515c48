"""Firms called after people: "at Ilves, Oduya and Park", "Marek & Sons", "Weaver-Holt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Mention, Span, Value
from byname.stats.names import given_name, surname
from byname.stats.words import common_words

_NAME = r"[^\W\d_a-zà-öø-ÿ](?:[’'][A-Z])?\w*[a-zà-öø-ÿ]\w*(?:[-‐][^\W\d_]\w+)?"
_FIRM = re.compile(
    rf"(?<![\w#])(?P<x>{_NAME}(?:(?P<list>, {_NAME}(?:,? (?:and|&) {_NAME}))| (?:and|&) (?P<kin>Sons?|Daughters?|Brothers|Bros|Co|Partners|Associates|Company)\b|(?P<two> & {_NAME})|(?P<pair> and {_NAME})))(?![\w-]*\s+(?:(?:and|&) )?[A-Z])"
)
_DOUBLE = re.compile(r"(?<![\w@#-])(?P<x>[^\W\d_a-z][\w’']+[-‐][^\W\d_a-z][\w’']+)(?![\w-])")
_BEFORE = 40  # characters in which the words stand that make names a firm


def firms(document: Document) -> list[Mention]:
    """Partnerships and family firms, by the surnames they are called after and the words around them."""
    return [
        mention
        for block in readable(document)
        for pattern in (_FIRM, _DOUBLE)
        for match in pattern.finditer(document.text, block.start, block.end)
        for mention in _firm(document, match)
    ]


def _firm(document: Document, match: re.Match[str]) -> Iterator[Mention]:
    lexicon, span = words(document.language, "firms"), Span(start=match.start("x"), end=match.end("x"))
    before = document.text[max(0, span.start - _BEFORE) : span.start]
    after = document.text[span.end : span.end + _BEFORE]
    groups = match.groupdict()
    sure = bool(groups.get("kin") or groups.get("two"))
    place = lexicon.AT.search(before) is not None or lexicon.FIRMLY.match(after) is not None
    works = lexicon.WORKING_FOR.search(before) is not None
    parts = [part for part in re.split(r",|\band\b|&|[-‐]", match.group("x")) if part.strip()]
    if not (sure or place or works) or not _are_surnames(
        [p.strip() for p in parts], document.language, sure=sure
    ):
        return
    text = " ".join(document.of(span).lower().split())
    value = Value(attribute="affiliation", text=text, code="org:company")
    yield Mention(span=span, kind="organisation", identifier="quasi", rule="firm", score=0.9, value=value)


def _are_surnames(parts: list[str], language: str, *, sure: bool) -> bool:
    """Whether most of the names can be surnames and are no ordinary words; those who only have given names are people."""
    known = [bool(surname(part)) for part in parts]
    ordinary = [
        part.lower() in common_words(language) and not ok for part, ok in zip(parts, known, strict=True)
    ]
    given = [given_name(part) is not None and not ok for part, ok in zip(parts, known, strict=True)]
    if len(parts) == 2 and all(given_name(part) is not None for part in parts):
        return False  # Dale & Deborah
    return (
        (sum(known) * 2 >= len(parts) or sure)
        and not all(given)
        and not all(ordinary)
        and not (not sure and any(ordinary))
    )
