"""Who looks for a person: the public and the state by default, or whom the editor's table names, sizes or describes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from byname.errors import PolicyError
from byname.model import ATTRIBUTES, Adversary
from byname.risk.lookers import LOOKERS, circle

_KEYS = ("like", "population", "register", "suspects", "error", "errors", "knows")
_MOST_WRONG = 0.49
"""An error of a half or more would mean that what is looked up says nothing, or the opposite."""


def adversaries(table: dict[str, Any] | None) -> tuple[Adversary, ...]:
    """The adversaries of a policy's table of that name, or for None the public and the state.

    An attribute that neither a table nor what it is like lists counts as known. Raises PolicyError that names the key
    at fault.
    """
    if table is None:
        return LOOKERS["public"], LOOKERS["state"]
    if not table:
        raise PolicyError("The policy's table 'adversaries' is empty; name one, or take the table out.")
    return tuple(_adversary(name, entry) for name, entry in table.items())


def _adversary(name: str, entry: Any) -> Adversary:
    key = f"adversaries.{name}"
    if not isinstance(entry, dict):
        raise PolicyError(f"The policy's key {key!r} must be a table; write [{key}] above its keys.")
    for unknown in entry:
        if unknown not in _KEYS:
            raise PolicyError(f"{key!r} has no key {unknown!r}; use one of {', '.join(_KEYS)}.")
    base = _base(name, entry, key)
    return replace(
        base,
        name=name,
        knows=_numbers(base.knows, entry, f"{key}.knows", 1.0),
        error=_number(entry.get("error", base.error), f"{key}.error", _MOST_WRONG),
        errors=_numbers(base.errors, entry, f"{key}.errors", _MOST_WRONG),
        suspects=_people(entry["suspects"], f"{key}.suspects") if "suspects" in entry else None,
        **_circle(entry, key),
    )


def _base(name: str, entry: dict[str, Any], key: str) -> Adversary:
    """What a table starts from: whom it is like, the built-in adversary of its name, or somebody who knows everything."""
    like = entry.get("like", "employer" if "register" in entry and name not in LOOKERS else name)
    if "like" in entry and like not in tuple(LOOKERS):
        raise PolicyError(f"The policy's key '{key}.like' must be one of {', '.join(LOOKERS)}; correct it.")
    return LOOKERS.get(like, Adversary(name=name, knows=()))


def _circle(entry: dict[str, Any], key: str) -> dict[str, Any]:
    """The size of the circle as fields of an adversary; two numbers are the ends of a range that is right in 90 %."""
    sizes = [size for size in ("population", "register") if size in entry]
    if not sizes:
        return {}
    if len(sizes) > 1:
        raise PolicyError(f"{key!r} has both 'population' and 'register', which mean the same; keep one.")
    given, key = entry[sizes[0]], f"{key}.{sizes[0]}"
    if type(given) is not list:
        return {"population": _people(given, key), "population_error": 0.0}
    if len(given) != 2 or _people(given[0], key) > _people(given[1], key):
        raise PolicyError(
            f"The policy's key {key!r} must be one number, or the lowest and the highest; correct it."
        )
    population, population_error = circle(*given)
    return {"population": population, "population_error": population_error}


def _people(value: Any, key: str) -> int:
    if type(value) is not int or value < 1:
        raise PolicyError(f"The policy's key {key!r} must be a whole number of people; correct it.")
    return value


def _numbers(
    base: tuple[tuple[str, float], ...], entry: dict[str, Any], key: str, most: float
) -> tuple[tuple[str, float], ...]:
    """A number for each attribute: those of the base, and those of the table instead."""
    table = entry.get(key.rpartition(".")[2], {})
    if not isinstance(table, dict):
        raise PolicyError(
            f"The policy's key {key!r} must be a table of numbers from 0 to {most:g}; correct it."
        )
    for attribute in table:
        if attribute not in ATTRIBUTES:
            raise PolicyError(f"{key!r} has no attribute {attribute!r}; use one of {', '.join(ATTRIBUTES)}.")
    given = {a: _number(value, f"{key}.{a}", most) for a, value in table.items()}
    return tuple(sorted({**dict(base), **given}.items()))


def _number(value: Any, key: str, most: float) -> float:
    if type(value) not in (int, float) or not 0 <= value <= most:
        raise PolicyError(f"The policy's key {key!r} must be a number from 0 to {most:g}; correct it.")
    return float(value)
