"""Where every figure comes from, and how sure it is: the register of SOURCES.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from byname.errors import DataError
from byname.stats.tables import sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A kind of figure that crowds are counted by.

    ``source`` is short enough for a sentence, ``detail`` says it in full. ``error`` is the standard deviation of the
    logarithm of a share, ``why`` its reason. ``file`` is the shipped table that has the figure.
    """

    name: str
    what: str
    source: str
    detail: str
    year: str
    licence: str
    error: float
    why: str
    file: str


@cache
def figures() -> tuple[Figure, ...]:
    """All figures, in the order of SOURCES.toml."""
    return tuple(Figure(name=name, **row) for name, row in sources()["figures"].items())


@cache
def figure(name: str) -> Figure:
    """The figure of a name; raises DataError for one that SOURCES.toml does not have."""
    found = next((one for one in figures() if one.name == name), None)
    if found is None:
        raise DataError(f"No figure is called {name}; byname sources prints those that there are.")
    return found
