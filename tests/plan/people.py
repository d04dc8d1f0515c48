"""Dossiers, policies and synthetic crowds for the tests of the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from math import exp, log
from typing import Any

from byname.model import Adversary, Crowd, Dossier, Fact, Person, Plan, Policy, Span, Value
from byname.plan.choices import dossier_at
from byname.plan.hierarchy import ladder

PUBLIC = Adversary(name="public", knows=())
STATE = Adversary(name="state", knows=())
_NEXT = count(1)

Estimate = Callable[[Dossier, Adversary], Crowd]


def a_span() -> Span:
    """A span that no other has."""
    start = 10 * next(_NEXT)
    return Span(start=start, end=start + 5)


def a_fact(attribute: str, text: str, **fields: Any) -> Fact:
    """A fact with a span of its own; low, high, code and level go to its value."""
    of_value = {k: fields.pop(k) for k in ("low", "high", "code", "level") if k in fields}
    given = {"person": "p1", "evidence": (a_span(),)} | fields
    return Fact(value=Value(attribute=attribute, text=text, **of_value), **given)


def a_dossier(*facts: Fact, id: str = "p1", label: str = "Ona", part: str = "source") -> Dossier:
    """A dossier of facts, given to the person."""
    person = Person(id=id, label=label, mentions=(), part=part)
    return Dossier(person=person, facts=tuple(_given(fact, id) for fact in facts))


def _given(fact: Fact, id: str) -> Fact:
    fields = {name: getattr(fact, name) for name in Fact.__slots__}
    return Fact(**fields | {"person": id})


def a_policy(**fields: Any) -> Policy:
    """A policy of k = 20, one adversary and no floors."""
    return Policy(**{"k": 20, "confidence": 0.95, "adversaries": (PUBLIC,)} | fields)


def a_crowd(low: float, adversary: Adversary = PUBLIC) -> Crowd:
    """A crowd with that low end."""
    return Crowd(adversary=adversary.name, low=low, median=2 * low, high=4 * low, population=1e6)


def additive(bits: Mapping[str, float], *, population: float = 1e6, default: float = 2.0) -> Estimate:
    """A crowd that every fact divides by e to the power of its bits, and of less the fewer rungs there are above it."""

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        margin = log(population)
        for fact in dossier.facts:
            margin -= bits.get(fact.attribute, default) * (len(ladder(fact)) - 1) / 4
        return a_crowd(max(1.0, exp(margin)), adversary)

    return estimate


def said(fact: Fact) -> str:
    """The words of a fact's value."""
    return fact.value.text


def planned(dossier: Dossier, plan: Plan) -> Dossier:
    """The dossier as the plan leaves it."""
    to = {id(change.fact): change.to for change in plan.changes}
    values = {at: to[id(fact)] for at, fact in enumerate(dossier.facts) if to.get(id(fact)) is not None}
    return dossier_at(dossier, values)
