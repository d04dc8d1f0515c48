"""Ages and quantities, and whether a date is one of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from byname.model import Mention, Span, Value

OLDEST = 119
"""Years: nobody is said to be older."""


def age_mentions(text: str, block: Span, ages: ModuleType, numbers: ModuleType) -> Iterator[Mention]:
    """All matches of the rules of ages and quantities in a block; they may overlap."""
    for rule, match in ages.PATTERNS.matches(text, block.start, block.end):
        start, end = match.span("x") if "x" in match.re.groupindex else match.span()
        span = Span(start=start, end=end)
        if rule == "quantity":
            yield Mention(span=span, kind="quantity", identifier="quasi", rule=rule, score=0.9)
        elif bounds := _years(match, ages, numbers):
            yield age_of(span, bounds)


def is_birth(text: str, span: Span, ages: ModuleType) -> bool:
    """Whether the date at this span is said to be one of birth."""
    before = ages.BIRTH.search(text[max(0, span.start - 90) : span.start])
    if before and not ages.BIRTH_BREAK.search(before.group("gap")):
        return True
    return bool(ages.BIRTH_AFTER.match(text, span.end))


def age_of(span: Span, bounds: tuple[int, int]) -> Mention:
    """The mention of an age between two bounds, in years."""
    low, high = bounds
    value = Value(attribute="age", text=f"{low}" if low == high else f"{low}-{high}", low=low, high=high)
    return Mention(span=span, kind="quantity", identifier="quasi", rule="age", value=value)


def _years(match: re.Match[str], ages: ModuleType, numbers: ModuleType) -> tuple[int, int] | None:
    """The youngest and the oldest age that a match can mean, in years."""
    parts = {name: value for name, value in match.groupdict().items() if value}
    if "word" in parts:
        low, high = ages.AGE_WORDS[parts["word"].lower()]
        return low, high
    if "month" in parts:
        count = numbers.number(parts["month"]) or 0
        years = {"month": count // 12, "week": count // 52}.get(parts["unit"], count // 365)
        return years, years
    if "tens" in parts:
        return _tens(parts, ages, numbers)
    first = _number(parts["age"], numbers)
    last = _number(parts["age2"], numbers) if "age2" in parts else first
    return (min(first, last), max(first, last)) if 0 < first <= OLDEST and last <= OLDEST else None


def _number(said: str, numbers: ModuleType) -> int:
    return numbers.number(said) or numbers.ordinal(said) or 0


def _tens(parts: dict[str, str], ages: ModuleType, numbers: ModuleType) -> tuple[int, int]:
    said = parts["tens"].lower()
    digits = re.sub(r"\D", "", said)
    low = int(digits) if digits else ages.TENS.get(said) or numbers.number(said) or 0
    part = re.split(r"[\s–-]+to", parts.get("part", "").lower())[0].strip(" -–")
    if said == "teens":
        return {"early": (13, 14), "mid": (14, 17), "late": (17, 19)}.get(part, (13, 19))
    first, last = ages.AGE_PARTS.get(part, (0, 9))
    if "tens2" in parts:  # in his twenties or thirties
        return low + first, _tens({"tens": parts["tens2"]}, ages, numbers)[1]
    return low + first, low + last
