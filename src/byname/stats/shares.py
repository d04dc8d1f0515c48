"""What share of a country's people do or are what, by cell: work, faith, language, family."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from byname.stats.population import CELLS, Cells, ages, frame, living, table

_USUAL = {"employed_m": 68.0, "employed_f": 47.0, "armed_forces": 0.0, "physicians": 1.7, "urban": 57.0}
"""Where a country has no figure: those of the world (World Bank, 2022)."""
_SPLIT = {
    "5412": 0.3,
    "5411": 0.1,
    "5413": 0.1,
    "5414": 0.4,
    "2211": 0.6,
    "2212": 0.4,
    "2221": 0.4,
    "2330": 0.3,
    "2341": 0.3,
    "2642": 0.05,
}
_SPLIT_BY_DIGITS = {2: 1.0, 3: 0.25, 4: 0.08}
_SOLDIERS = {"01": 0.15, "02": 0.35, "03": 0.5}
_WOMEN_SOLDIERS = 0.12


def indicator(country: str, name: str) -> float:
    """A country's figure of that name, the world's where it has none."""
    return float(table()["indicators"].get(country, {}).get(name, _USUAL[name]))


@lru_cache(maxsize=4096)
def averaged(of: frozenset[str], shares: Callable[[str], Cells]) -> Cells:
    """The shares by cell among the people of several countries together."""
    if len(of) == 1:
        return shares(next(iter(of)))
    total, matching = frame(of), [0.0] * CELLS
    for country in sorted(of):
        matching = [m + n * s for m, n, s in zip(matching, living(country), shares(country), strict=True)]
    return tuple(m / n if n else 0.0 for m, n in zip(matching, total, strict=True))


def occupation(code: str) -> Callable[[str], Cells]:
    """The share of each cell that works in an ISCO-08 group of one to four digits."""
    return _Occupation(code)


class _Occupation:
    """Shares by cell as a function that can be a key: equal for equal codes."""

    def __init__(self, code: str) -> None:
        self.code = code

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Occupation) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)

    def __call__(self, country: str) -> Cells:
        if self.code.startswith("0"):
            return _soldiers(country, self.code)
        working = ages(15, 70)
        half = CELLS // 2
        rates = [
            indicator(country, f"employed_{sex}") / 100 * _of_employed(self.code, sex) for sex in ("m", "f")
        ]
        return tuple(min(1.0, rates[cell >= half] * working[cell]) for cell in range(CELLS))


def _of_employed(code: str, sex: str) -> float:
    table_ = table()["occupations"]
    if len(code) == 1:
        return float(sum(shares.get(sex, 0.0) for group, shares in table_.items() if group.startswith(code)))
    base = float(table_.get(code[:2], {}).get(sex, 0.0))
    return base * _SPLIT.get(code, _SPLIT_BY_DIGITS.get(len(code), 0.05))


def _soldiers(country: str, code: str) -> Cells:
    half, serving = CELLS // 2, ages(18, 50)
    people = living(country)
    army = (
        max(indicator(country, "armed_forces"), 0.003 * sum(people))
        * _SOLDIERS.get(code[:2], 1.0)
        * (0.5 if len(code) > 2 else 1)
    )
    men = sum(n * s for n, s in zip(people[:half], serving[:half], strict=True))
    women = sum(n * s for n, s in zip(people[half:], serving[half:], strict=True))
    rates = (army * (1 - _WOMEN_SOLDIERS) / max(men, 1), army * _WOMEN_SOLDIERS / max(women, 1))
    return tuple(min(1.0, rates[cell >= half] * serving[cell]) for cell in range(CELLS))
