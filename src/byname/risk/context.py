"""What an event is seen against: the frame, and who looks; and how sure shares are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byname.model import Adversary
from byname.risk.frame import Frame
from byname.risk.joint import Event
from byname.stats.figures import figure

NOBODY: tuple[float, ...] = (0.0,)
_FIGURES = {
    "age": "age", "birth_date": "age", "residence": "place", "birthplace": "place", "religion": "religion", "ethnicity": "ethnicity",
    "language": "language", "marital_status": "marriage", "children": "children", "service": "armed_forces",
}  # fmt: skip
"""The figures that attributes are counted by whose error is that of the table."""
_ERRORS = {
    "gender": 0.0,
    "location": 0.4,
    "country": 0.7,
    "affiliation": 0.5,
    "employer": 0.5,
    "event_date": 0.3,
}
"""The errors of shares that are reckoned from a table: visits, stocks of migrants, classes of size, dates among ten years."""
GUESS = 0.6
"""The error of shares that no table has."""


def error_of(attribute: str) -> float:
    """How sure a share of an attribute is, as the standard deviation of the logarithm of its odds: RISK.md B.1."""
    if attribute in _FIGURES:
        return figure(_FIGURES[attribute]).error
    return _ERRORS.get(attribute, GUESS)


_SAME = {"service": "occupation"}
"""What is counted apart but looked up together."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an event is seen against: the frame, and who looks."""

    frame: Frame
    adversary: Adversary

    def event(
        self,
        attribute: str,
        shares: Sequence[float],
        label: str = "",
        stream: str = "",
        error: float | None = None,
    ) -> Event:
        """An event of an attribute with its usual error, or with another one."""
        return Event(
            attribute=attribute, shares=tuple(shares), sigma=error_of(attribute) if error is None else error,
            stream=stream or attribute, label=label,
            visibility=1.0 if attribute == "country" else self.adversary.visibility(_SAME.get(attribute, attribute)),
        )  # fmt: skip

    @property
    def countries(self) -> frozenset[str] | None:
        """Whose ages the frame has; None for a circle, of which nothing is known but its size."""
        return self.frame.countries if self.adversary.searched is None else None


def held_by(others: float, among: Sequence[float], frame: Frame) -> tuple[float, ...]:
    """The share of each cell, when so many people beside the one are spread over a part of the frame, its share by cell."""
    people = sum(n * part for n, part in zip(frame.cells, among, strict=True))
    return tuple(min(1.0, max(0.0, others) / max(people, 1.0)) * part for part in among)


def scaled(cells: Iterable[float], by: float) -> tuple[float, ...]:
    """Shares by cell times a number."""
    return tuple(n * by for n in cells)
