"""Who looks for a person, and what they can look up: two defaults, or the editor's own table."""

from __future__ import annotations

from typing import Any

from byname.errors import PolicyError
from byname.model import ATTRIBUTES, Adversary

_PUBLIC = {
    # what a search engine finds of nearly anyone
    "name": 1.0, "alias": 1.0, "contact": 1.0, "account": 1.0, "identifier": 1.0, "role": 1.0, "affiliation": 1.0, "biography": 1.0,
    "gender": 1.0, "nationality": 1.0, "employer": 0.8, "rank": 0.5, "occupation": 0.5, "education": 0.4, "event_date": 0.3,
    # what acquaintances and social networks give away of some
    "age": 0.3, "birth_date": 0.3, "birthplace": 0.3, "residence": 0.3, "location": 0.3, "appearance": 0.3, "marital_status": 0.3,
    "family": 0.3, "children": 0.3, "language": 0.3, "ethnicity": 0.2, "religion": 0.2, "belief": 0.2, "legal_history": 0.3,
    "migration": 0.3, "possession": 0.1, "health": 0.1,
}  # fmt: skip
_STATE = {
    **dict.fromkeys(ATTRIBUTES, 1.0),
    # what no register has, but a file or an informer may
    "appearance": 0.8, "ethnicity": 0.8, "religion": 0.6, "belief": 0.5, "health": 0.6, "possession": 0.5,
}  # fmt: skip
"""After RISK.md A.2 (5): registers, border, telephones, and everything ever published."""

_DEFAULTS = (
    Adversary(name="public", knows=tuple(sorted(_PUBLIC.items())), error=0.05),
    Adversary(name="state", knows=tuple(sorted(_STATE.items())), error=0.02),
)
_KEYS = ("population", "error", "knows")


def adversaries(table: dict[str, Any] | None) -> tuple[Adversary, ...]:
    """The adversaries of a policy's table of that name, or for None the public and the state.

    An attribute that a table does not list counts as known. Raises PolicyError that names the key at fault.
    """
    if table is None:
        return _DEFAULTS
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
    population = entry.get("population")
    if population is not None and (type(population) is not int or population < 1):
        raise PolicyError(
            f"The policy's key '{key}.population' must be a whole number of people; correct it."
        )
    error = _number(entry.get("error", 0.0), f"{key}.error", 0.49)
    return Adversary(name=name, knows=_knows(key, entry.get("knows", {})), error=error, population=population)


def _knows(key: str, table: Any) -> tuple[tuple[str, float], ...]:
    if not isinstance(table, dict):
        raise PolicyError(
            f"The policy's key '{key}.knows' must be a table of numbers from 0 to 1; correct it."
        )
    for attribute in table:
        if attribute not in ATTRIBUTES:
            raise PolicyError(
                f"'{key}.knows' has no attribute {attribute!r}; use one of {', '.join(ATTRIBUTES)}."
            )
    return tuple((a, _number(value, f"{key}.knows.{a}", 1.0)) for a, value in sorted(table.items()))


def _number(value: Any, key: str, most: float) -> float:
    if type(value) not in (int, float) or not 0 <= value <= most:
        raise PolicyError(f"The policy's key {key!r} must be a number from 0 to {most:g}; correct it.")
    return float(value)
