"""How wide a value must be, whoever fits it: the floors of the policy, in each attribute's own measure."""

from __future__ import annotations

from math import inf

from byname.model import Value
from byname.plan.hierarchy import is_general
from byname.stats.places import place
from byname.stats.words import zipf

PLACES = frozenset({"birthplace", "residence", "location"})
DATES = frozenset({"birth_date", "event_date"})
_COMMON = 3.8
"""The Zipf frequency of an occupation's plain word: actor, nurse, driver, but no locksmith."""


def is_wide_enough(value: Value, *, rung: int, width: float, language: str = "en") -> bool:
    """Whether a rung of a ladder, its ``level`` or a general word of its own, is at least that wide; nothing always is.

    A value whose width is not known is as narrow as can be.
    """
    if not value.text:
        return True
    if value.attribute in PLACES:
        return _inhabitants(value) >= width
    wider = max(rung, value.level, int(is_general(value, language=language)))
    if value.attribute in DATES or value.attribute == "age":
        return _extent(value, wider) >= width
    return max(wider, _is_group(value, language)) >= width


def _is_group(value: Value, language: str) -> bool:
    """Whether an occupation is a word that many go by: a group of ISCO-08, three digits or fewer, or one common word."""
    code = value.code or ""
    return value.attribute == "occupation" and (
        code.startswith("status:")
        or 0 < len(code.removeprefix("isco:")) <= 3
        or (value.text.isalpha() and zipf(value.text.lower(), language) >= _COMMON)
    )


def _inhabitants(value: Value) -> float:
    """How many people live in a place; a town is too small however large it is, for it tells where exactly."""
    if not value.code:
        return 0
    if value.code.startswith("m49:"):
        return inf
    here = place(value.code)
    return 0 if here.kind == "city" else here.population or inf


def _extent(value: Value, wider: int) -> float:
    """Years or days, both ends included; a rung without ends ("at some point") leaves everything open."""
    if value.low is None or value.high is None:
        return inf if wider else 0
    return value.high - value.low + 1
