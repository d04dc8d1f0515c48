"""What a change costs the reader: how much of a fact is lost, weighted by how much the fact matters."""

from __future__ import annotations

from math import log

from byname.model import Fact, Value

IMPORTANCE = {
    # every pronoun of the person has to be rewritten
    "gender": 3.0,
    # what happened, what was done and thought: the testimony itself
    "biography": 1.3,
    "legal_history": 1.3,
    "migration": 1.2,
    "belief": 1.1,
    "health": 1.0,
    # what it is understood by
    "nationality": 0.9,
    "occupation": 0.8,
    "family": 0.8,
    "role": 0.7,
    "affiliation": 0.7,
    "event_date": 0.4,
    "location": 0.6,
    # what the reader needs least
    "residence": 0.5,
    "employer": 0.5,
    "education": 0.5,
    "possession": 0.5,
    "age": 0.4,
    "birth_date": 0.4,
    "appearance": 0.4,
    # replaced whatever the crowd, so at no loss
    "name": 0.0,
    "alias": 0.0,
    "contact": 0.0,
    "identifier": 0.0,
    "account": 0.0,
}
"""How much the reader of a testimony misses an attribute; a judgement, to be compared only with itself."""

USUAL_IMPORTANCE = 0.6
GENERALISED = 0.6
"""The most that generalising can cost, where suppressing costs 1: a true word is worth more than a gap."""
TOUCHED = 0.1
"""What any change costs, however small: the words are no longer those of the source."""
COUNTRY = 3.0
"""How much more a country matters: the text speaks of it throughout, so that taking it from one sentence hides little."""
WIDEST = {"age": 100.0, "birth_date": 36525.0, "event_date": 36525.0}
"""The width at which a value says nothing: years of age, days of a century."""


def loss_of(fact: Fact, rungs: tuple[Value, ...], level: int) -> float:
    """The loss of saying a fact at a rung of its ladder: 0 as said, growing with every rung."""
    if not level:
        return 0.0
    importance = IMPORTANCE.get(fact.attribute, USUAL_IMPORTANCE)
    if (fact.value.code or "").startswith("country:"):
        importance *= COUNTRY
    mentions = 0.5 + 0.5 * log(max(len(fact.evidence), 1))
    return importance * mentions * _share(rungs, level)


def _share(rungs: tuple[Value, ...], level: int) -> float:
    """The share of the information that is lost, 0 to 1; suppression loses all of it."""
    if level == len(rungs) - 1:
        return 1.0
    lost = max(_lost(rungs, at) for at in range(1, level + 1))
    return TOUCHED + (GENERALISED - TOUCHED) * lost + 1e-3 * level


def _lost(rungs: tuple[Value, ...], level: int) -> float:
    """The bits lost out of those that there were, by the widths where the value has them, else by the rungs."""
    said, now = _width(rungs[0]), _width(rungs[level])
    widest = WIDEST.get(rungs[0].attribute, 0.0)
    if said is None or now is None or widest <= said:
        return level / (len(rungs) - 1)
    return min(log(now / said) / log(widest / said), 1.0)


def _width(value: Value) -> float | None:
    return None if value.low is None or value.high is None else value.high - value.low + 1.0
