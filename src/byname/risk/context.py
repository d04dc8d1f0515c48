"""What an event is seen against: the frame, and who looks; and how sure shares are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from byname.model import Adversary
from byname.risk.frame import Frame
from byname.risk.joint import Event

NOBODY = (0.0,)
SIGMA = {
    "gender": 0.0, "age": 0.15, "birth_date": 0.15, "residence": 0.2, "birthplace": 0.2, "location": 0.4, "country": 0.7,
    "occupation": 0.5, "service": 0.5, "role": 0.6, "affiliation": 0.5, "employer": 0.5, "event_date": 0.3, "religion": 0.5, "ethnicity": 0.5, "language": 0.5,
}  # fmt: skip
"""The error of a share, as the standard deviation of its logarithm: RISK.md B.1, with single years of age .15."""
GUESS = 0.6
MODEL = 0.25
"""What the connections between facts that the model does not know add for each fact: RISK.md A.2 (3), half of the pairs known."""
_SAME = {"service": "occupation"}
"""What is counted apart but looked up together."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an event is seen against: the frame, and who looks."""

    frame: Frame
    adversary: Adversary

    def event(self, attribute: str, shares: Sequence[float], label: str = "", stream: str = "") -> Event:
        """An event of an attribute with its usual error."""
        sigma = sqrt(
            SIGMA.get(attribute, GUESS) ** 2
            + (0.0 if attribute in ("gender", "age", "birth_date") else MODEL**2)
        )
        return Event(
            attribute=attribute, shares=tuple(shares), sigma=sigma, stream=stream or attribute, label=label,
            visibility=1.0 if attribute == "country" else self.adversary.visibility(_SAME.get(attribute, attribute)),
        )  # fmt: skip


def scaled(cells: Iterable[float], by: float) -> tuple[float, ...]:
    """Shares by cell times a number."""
    return tuple(n * by for n in cells)
