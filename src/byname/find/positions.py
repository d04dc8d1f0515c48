"""Places on the earth in figures, letters or three words: to within metres of somebody's door."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.lang.patterns import Patterns
from byname.model import Mention, Span, Value

_LATITUDE, _LONGITUDE = 90, 180
_DEGREES = r"\d{1,3}(?:\.\d+)?\s?[°º](?:\s?\d{1,2}(?:\.\d+)?\s?['′’](?:\s?\d{1,2}(?:\.\d+)?\s?(?:[\"″”]|''|’’|′′))?)?"
_PAIR = r"(?<![\w.,-])(?P<a>[-+]?\d{1,2}\.\d{3,})\s?°?\s?(?P<ns>[NS])?(?:,\s?|\s|;\s(?=[^;]{4,12}°?\s?[EW]))(?P<b>[-+]?\d{1,3}\.\d{3,})\s?°?\s?(?P<ew>[EW])?(?![\w]|[.,]\d)"
_FORMS = (
    (
        "0 A",
        rf"{_DEGREES}\s?[NS](?:[,;]?\s?(?:and\s)?{_DEGREES}\s?[EW])?|[NS]\s?{_DEGREES}[,;]?\s?(?:and\s)?[EW]\s?{_DEGREES}|{_DEGREES}\s?[EW]",
    ),
    ("0", r"\d{2}-\d{2}(?:-\d{2}(?:\.\d+)?)?\s?[NS][,;]?\s\d{2,3}-\d{2}(?:-\d{2}(?:\.\d+)?)?\s?[EW]"),
    (
        "0",
        r"(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z][A-HJ-NP-V]\s?(?:\d{5}\s?\d{5}|\d{4}\s?\d{4}|\d{3}\s?\d{3})",
    ),  # military grid
    (
        "0 z",
        r"(?:[Zz]one\s)?(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X],?\s\d{6}(?:\.\d+)?\s?m?E?,?\s\d{7}(?:\.\d+)?(?:\s?m?N)?",
    ),  # UTM
    ("A", r"[HNOST][A-HJ-Z]\s(?:\d{3}\s\d{3}|\d{4}\s\d{4}|\d{5}\s\d{5})"),  # the British grid
    ("0 A", r"[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}"),  # plus codes
    ("/", r"///[^\W\d_]{3,}\.[^\W\d_]{3,}\.[^\W\d_]{3,}"),  # three words
)
_BEGINNING = re.compile(r"[\d+/A-Zz-](?<!\w.)(?:(?<![A-Zz])|(?=one\s|[A-Z]?\s?\d|[A-Z\d]{3,7}\+))")
_POSITIONS = Patterns(
    [
        ("0 + -", "pair", _PAIR),
        *((begins, "form", rf"(?<![\w./+-])(?:{form})(?![\w+])") for begins, form in _FORMS),
    ],
    _BEGINNING,
)


def positions(text: str, block: Span) -> Iterator[Mention]:
    """All coordinates, grid references, plus codes and three-word addresses of a block."""
    for form, match in _POSITIONS.matches(text, block.start, block.end):
        if form != "pair" or _is_on_earth(match):
            yield _mention(match.start(), match.group())


def _is_on_earth(match: re.Match[str]) -> bool:
    """Whether two decimals can be degrees, and are not two shares of one."""
    north, east = abs(float(match["a"])), abs(float(match["b"]))
    lettered = match["ns"] is not None or match["ew"] is not None
    return north <= _LATITUDE and east <= _LONGITUDE and (lettered or max(north, east) >= 1)


def _mention(start: int, said: str) -> Mention:
    return Mention(
        span=Span(start=start, end=start + len(said.rstrip())), kind="code", identifier="direct", rule="coordinates",
        score=0.95, value=Value(attribute="identifier", text=" ".join(said.split())),
    )  # fmt: skip
