"""What people believe, speak and belong to, by country, and what they bring where no list has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from byname.stats.migration import origins
from byname.stats.peoples import shares
from byname.stats.population import CELLS, Cells, size

UNLISTED = 0.0005
"""The least share of a faith, people or language that some table knows, in a country whose own list lacks it: lists end somewhere."""
_MOST_UNLISTED = 0.02  # a list that lacks more than that would be no list


@lru_cache(maxsize=16384)
def named(country: str, kind: str, stems: tuple[str, ...], least: float) -> Cells:
    """The share with a religion, ethnicity or language of which a word begins with one of the stems, at least ``least``.

    Where the country's list lacks it, what its migrants bring from countries that have it, and never less than
    ``UNLISTED``; what no table knows has nobody.
    """
    found = _listed(kind, stems).get(country, 0.0)
    if not found and _is_known(kind, stems):
        found = min(_MOST_UNLISTED, max(UNLISTED, _brought(country, kind, stems)))
    return (min(1.0, max(least, found)),) * CELLS


@lru_cache(maxsize=1024)
def _listed(kind: str, stems: tuple[str, ...]) -> Mapping[str, float]:
    """The countries whose list has it, and its share there; a part of what is counted already is not counted again."""
    sums = {
        country: sum(s for name, s in of.items() if _counts(name, stems))
        for country, of in shares()[kind].items()
    }
    return {country: share for country, share in sums.items() if share > 0}


def _counts(name: str, stems: tuple[str, ...]) -> bool:
    """Whether a name fits, or the part of one: of "sunni < muslim" only what is asked for by its own name."""
    part, _, whole = name.partition(" < ")
    return _fits(part, stems) and not (whole and _fits(whole, stems))


def _fits(name: str, stems: tuple[str, ...]) -> bool:
    return any(stem and f" {stem}" in f" {name}" for stem in stems)


@lru_cache(maxsize=1024)
def _is_known(kind: str, stems: tuple[str, ...]) -> bool:
    names = shares()["languages"] if kind == "language" else ()
    return bool(_listed(kind, stems)) or any(_fits(name, stems) for name in names)


def _brought(country: str, kind: str, stems: tuple[str, ...]) -> float:
    """The share that migrants make, as if each group of them were like the country that it came from."""
    listed = _listed(kind, stems)
    return sum(people * listed.get(origin, 0.0) for origin, people in origins(country).items()) / size(
        frozenset({country})
    )


def minority(country: str, least: float) -> Cells:
    """The share that does not belong to the largest people of the country."""
    listed = {name: s for name, s in shares()["ethnicity"].get(country, {}).items() if " < " not in name}
    return (max(least, 1 - max(listed.values(), default=1.0)),) * CELLS
