"""The four whom byname knows: the public, an acquaintance, an employer, the state; after RISK.md A.2 (5)."""

from __future__ import annotations

from math import exp, log

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
_PUBLIC_WRONG = {
    "residence": 0.1,
    "location": 0.1,
    "appearance": 0.1,
    "ethnicity": 0.1,
    "religion": 0.1,
    "belief": 0.1,
    "event_date": 0.1,
}
_ACQUAINTANCE_WRONG = {
    # who was there remembers what happened, not when
    "event_date": 0.2, "birth_date": 0.2, "age": 0.1, "rank": 0.1, "education": 0.1, "migration": 0.1, "health": 0.1, "belief": 0.1,
    "legal_history": 0.1,
}  # fmt: skip
_REGISTER = (
    "name", "identifier", "contact", "gender", "age", "birth_date", "residence", "occupation", "rank", "role", "education",
    "marital_status", "children",
    # the dates of service: which date is one of them cannot be told from the others
    "event_date",
)  # fmt: skip
"""The columns of a personnel register. The employer itself is none: everybody in the register has it."""
_STATE = {
    **dict.fromkeys(ATTRIBUTES, 1.0),
    # what no register has, but a file or an informer may
    "appearance": 0.8, "ethnicity": 0.8, "religion": 0.6, "belief": 0.5, "health": 0.6, "possession": 0.5,
}  # fmt: skip
_STATE_WRONG = {
    # where somebody is registered is not always where they live, and a telephone is not its owner
    "residence": 0.05, "location": 0.05, "appearance": 0.05, "ethnicity": 0.05, "religion": 0.05, "belief": 0.05, "health": 0.05,
}  # fmt: skip


def _sorted(numbers: dict[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(numbers.items()))


def circle(low: int, high: int) -> tuple[int, float]:
    """The size of a circle that has between two numbers of people in 90 of 100 cases, and the error of its logarithm."""
    middle, spread = (log(low) + log(high)) / 2, log(high) - log(low)
    return round(exp(middle)), spread / NINETY_PERCENT


NINETY_PERCENT = 3.29  # standard deviations from the 5 % to the 95 % quantile

_KNOWN_BY_NAME, _VAGUE = circle(150, 1500)  # people whom one knows by name: RISK.md A.2 (5)

LOOKERS = {
    looker.name: looker
    for looker in (
        Adversary(name="public", knows=_sorted(_PUBLIC), error=0.05, errors=_sorted(_PUBLIC_WRONG)),
        Adversary(
            name="acquaintance", knows=(), error=0.02, errors=_sorted(_ACQUAINTANCE_WRONG),
            population=_KNOWN_BY_NAME, population_error=_VAGUE,
        ),
        Adversary(
            name="employer", knows=_sorted({a: float(a in _REGISTER) for a in ATTRIBUTES}), error=0.01, register=True,
        ),
        Adversary(name="state", knows=_sorted(_STATE), error=0.02, errors=_sorted(_STATE_WRONG)),
    )
}  # fmt: skip
"""The adversaries that a policy can name without describing them, by name."""
