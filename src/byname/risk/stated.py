"""Crowds that the editor states: how many people some words fit, where no table knows it or a class of size is too vague."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import log, sqrt

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary, Dossier, Fact
from byname.risk.context import Context, held_by
from byname.risk.joint import Event
from byname.risk.lookers import NINETY_PERCENT
from byname.stats.population import ages

_ONE_NUMBER = 0.1
"""The error of a single number, as the standard deviation of its logarithm: a factor of 1.2 either way in 90 % of cases."""


def countable(dossier: Dossier, adversaries: Sequence[Adversary]) -> Dossier:
    """The same with what can be counted only: what tables know, and whose crowd the editor states for one of these adversaries."""
    facts = (
        fact
        if fact.counted
        else replace(fact, counted=any(size_of(fact, a) is not None for a in adversaries))
        for fact in dossier.facts
    )
    return replace(dossier, facts=tuple(facts)).counted


def size_of(fact: Fact, adversary: Adversary) -> tuple[int, int] | None:
    """How many people a fact fits by the editor's word, from and to; None where nothing is stated."""
    if fact.attribute in DIRECT_ATTRIBUTES or not adversary.crowds:
        return None
    from byname.risk.values import Values  # with its words; few policies state a crowd

    stated = _stated(adversary.crowds)
    # dates and countries are shown in other words than they are kept in
    return stated.get(_plain(fact.value.text)) or stated.get(_plain(Values(None).of(fact)))


@lru_cache(maxsize=64)
def _stated(crowds: tuple[tuple[str, int, int], ...]) -> dict[str, tuple[int, int]]:
    """The crowds by their plain words; of the same words said twice the fewer people."""
    return {
        _plain(said): (low, high) for said, low, high in sorted(crowds, key=lambda c: c[1:], reverse=True)
    }


def _plain(text: str) -> str:
    """Words without case, an article or a possessive before them, and more than one space between them."""
    said = " ".join(text.lower().split())
    article = next((article for article in words("en", "crowds").ARTICLES if said.startswith(article)), "")
    return said.removeprefix(article)


def event_of(fact: Fact, size: Sequence[int], context: Context) -> Event:
    """The event of a fact that so many adults fit; with two numbers these are the ends of a 90 % range."""
    low, high = size
    error = max(_ONE_NUMBER, log(high / low) / NINETY_PERCENT)
    return context.event(
        fact.attribute,
        held_by(sqrt(low * high) - 1, ages(15, 200), context.frame),
        fact.value.text,
        stream=f"stated {fact.attribute}",
        error=error,
    )
