"""Crowds that the editor states: how many people some words fit, where no table knows it or a class of size is too vague."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import log, sqrt

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary, Dossier, Fact
from byname.risk.context import Context
from byname.risk.joint import Event
from byname.stats.population import ages

_RANGE = 2 * 1.645  # standard deviations between the ends of a 90 % range
_ONE_NUMBER = 0.1
"""The error of a single number, as the standard deviation of its logarithm: a factor of 1.2 either way in 90 % of cases."""


def with_stated(dossier: Dossier, adversary: Adversary) -> tuple[Fact, ...]:
    """The facts that can be counted: those of tables, and those whose crowd the editor states."""
    return tuple(
        replace(fact, counted=True)
        for fact in dossier.facts
        if fact.counted or size_of(fact, adversary) is not None
    )


def size_of(fact: Fact, adversary: Adversary) -> tuple[int, int] | None:
    """How many people a fact fits by the editor's word, from and to; None where nothing is stated."""
    if fact.attribute in DIRECT_ATTRIBUTES or not adversary.crowds:
        return None
    return _stated(adversary.crowds).get(_plain(fact.value.text))


@lru_cache(maxsize=64)
def _stated(crowds: tuple[tuple[str, int, int], ...]) -> dict[str, tuple[int, int]]:
    return {_plain(said): (low, high) for said, low, high in crowds}


def _plain(text: str) -> str:
    """Words without case, an article or a possessive before them, and more than one space between them."""
    said = " ".join(text.lower().split())
    article = next((article for article in words("en", "crowds").ARTICLES if said.startswith(article)), "")
    return said.removeprefix(article)


def event_of(fact: Fact, size: Sequence[int], context: Context) -> Event:
    """The event of a fact that so many adults fit; with two numbers these are the ends of a 90 % range."""
    low, high = size
    adult = ages(15, 200)
    adults = sum(n * a for n, a in zip(context.frame.cells, adult, strict=True))
    share = min(1.0, max(0.0, sqrt(low * high) - 1) / max(adults, 1.0))
    error = max(_ONE_NUMBER, log(high / low) / _RANGE)
    return context.event(
        fact.attribute,
        [share * a for a in adult],
        fact.value.text,
        stream=f"stated {fact.attribute}",
        error=error,
    )
