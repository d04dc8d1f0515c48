"""Lives as events: family, schooling, moving, and the culture that people have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log
from typing import Any

from byname.lang import words
from byname.model import Fact, Value
from byname.risk.context import Context, scaled
from byname.risk.frame import LEAST_MIGRANTS
from byname.risk.groups import CULTURE
from byname.risk.joint import Event
from byname.risk.text import share_of_words
from byname.risk.works import titles
from byname.stats.places import find_places
from byname.stats.population import size
from byname.stats.shares import (
    averaged,
    children,
    emigrants,
    marital,
    migrants,
    minority,
    named,
    schooling,
    schooling_error,
)


def likeliest(facts: Sequence[Fact], countries: frozenset[str]) -> str:
    """The one of several countries where most people have the faith, people and languages of the facts."""
    culture = (
        f.value for f in facts if f.attribute in ("religion", "ethnicity", "language") and f.value.text
    )
    return _likeliest(tuple(dict.fromkeys(culture)), countries)


@lru_cache(maxsize=4096)
def _likeliest(culture: tuple[Value, ...], countries: frozenset[str]) -> str:
    def people(country: str) -> float:
        costs = [
            -log(max(averaged(frozenset({country}), *asked)[0], 1e-9))
            for v in culture
            for asked in _culture(v)
        ]
        together = sum(cost**CULTURE for cost in costs) ** (1 / CULTURE)
        return float(log(size(frozenset({country}))) - together)

    return max(sorted(countries), key=people)


def numbers_of_children(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """How many children somebody has, by age and country; words without a number count by themselves."""
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        share = 1.0 if low is not None else share_of_words("children", fact.value.text) or 0.0
        low, high = (1, 20) if low is None else (low, low if high is None else high)
        cells = averaged(context.frame.countries, children, low, high)
        yield context.event("children", scaled(cells, share), fact.value.text)


def marital_status(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """Who is single, married, divorced or widowed, by sex, age and country."""
    for fact in facts:
        if fact.value.text in ("single", "married", "divorced", "widowed"):
            cells = averaged(context.frame.countries, marital, fact.value.text)
        else:
            cells = (share_of_words("marital_status", fact.value.text) or 0.0,)
        yield context.event("marital_status", cells, fact.value.text)


def education(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """Shares of those with some tertiary education, or with some secondary for the words of school."""
    lexicon = words("en", "risk")
    for fact in facts:
        level = int(any(word in fact.value.text.lower() for word in lexicon.SCHOOL))
        share = share_of_words("education", fact.value.text) or 0.0
        cells = scaled(averaged(context.frame.countries, schooling, level), share)
        error = schooling_error(context.frame.countries) if share >= 1 else None
        yield context.event("education", cells, fact.value.text, error=error)


def migration(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """Those who have left, less for every detail; only those who live where the text says that they went."""
    countries = context.frame.countries
    for fact in facts:
        said = fact.value.text
        named = _countries_in(said)
        share = (
            share_of_words("migration", " ".join(w for w in said.lower().split() if w not in named)) or 0.0
        )
        cells = averaged(countries, emigrants, share)
        gone = frozenset(named.values()) - countries
        if gone and context.adversary.searched is None:
            there = max(migrants(countries, gone) / size(countries), LEAST_MIGRANTS)
            cells = tuple(min(cell, there) for cell in cells)
        yield context.event("migration", cells, said)


def _countries_in(said: str) -> dict[str, str]:
    """The words of a text that are the name of a country, with its code."""
    found = {word: [p for p in find_places(word) if p.kind == "country"] for word in said.lower().split()}
    return {word: str(places[0].country) for word, places in found.items() if places}


def _culture(value: Value) -> Iterator[tuple[Any, ...]]:
    """What to ask the figures for a religion, a people or the languages that somebody speaks."""
    lexicon, said = words("en", "risk"), value.text.lower()
    if value.attribute == "religion":
        stems, least = lexicon.FAITHS.get(said, ((), 0.0))
        yield named, "religion", tuple(stems), least
    elif value.attribute == "language":
        yield from ((named, "language", (language,), 0.0) for language in said.split(" and "))
    elif said == lexicon.MINORITY:
        yield minority, lexicon.LEAST_MINORITY
    elif said == words("en", "ladders").ETHNIC_GROUP:
        return  # everybody is
    else:
        yield named, "ethnicity", (said.removesuffix("s"),), 0.0


def cultures(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """An event for each faith, people and language."""
    for fact in facts:
        for asked in _culture(fact.value):
            yield context.event(fact.attribute, averaged(context.frame.countries, *asked), fact.value.text)


def by_words(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """What is only words has the share that the lists of the language give it; unknown words fit nobody else."""
    yield from titles([fact for fact in facts if fact.value.names_a_work], context)
    for fact in (fact for fact in facts if not fact.value.names_a_work):
        kin, _, _whose = fact.value.text.partition(" of ")
        said = kin if kin in words("en", "people").KIN else fact.value.text
        share = share_of_words(fact.attribute, said)
        yield context.event(fact.attribute, (share or 0.0,), fact.value.text)
