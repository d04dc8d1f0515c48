"""Facts as events: whom of the reference population each fact fits, how sure that is, who can look it up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import hypot, log, sqrt
from typing import Any

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary, Fact, Value
from byname.risk.frame import LEAST_MIGRANTS, Frame, share_of_country
from byname.risk.joint import Event
from byname.risk.text import share_of_words
from byname.stats.places import country_of_demonym, find_places
from byname.stats.population import CELLS, VINTAGE, ages, size
from byname.stats.shares import (
    averaged,
    children,
    emigrants,
    marital,
    migrants,
    minority,
    named,
    occupation,
    schooling,
)

NOBODY = (0.0,)
SIGMA = {
    "gender": 0.0, "age": 0.15, "birth_date": 0.15, "residence": 0.2, "birthplace": 0.2, "location": 0.4, "country": 0.7,
    "occupation": 0.5, "service": 0.5, "role": 0.6, "affiliation": 0.5, "employer": 0.5, "event_date": 0.3, "religion": 0.5, "ethnicity": 0.5, "language": 0.5,
}  # fmt: skip
"""The error of a share, as the standard deviation of its logarithm: RISK.md B.1, with single years of age .15."""
GUESS = 0.6
MODEL = 0.25
"""What the connections between facts that the model does not know add for each fact: RISK.md A.2 (3), half of the pairs known."""
_DAYS_OF_EVENTS = 10 * 365.25
_VISITS = 5.0  # people are seen in more places than they live in
_YEAR = 365.2425


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


def events_of(facts: Sequence[Fact], frame: Frame, adversary: Adversary) -> tuple[Event, ...]:
    """All events of a person's facts, in the order of the facts where they are not merged."""
    context = Context(frame, adversary)
    said = [fact for fact in facts if fact.value.text]
    events = [context.event("country", (share,)) for share in frame.elsewhere]
    events += _births(said, context)
    for attribute, shares in _SHARES.items():
        events += shares([fact for fact in said if fact.attribute == attribute], context)
    known = {*_SHARES, "age", "birth_date", "nationality"}
    events += [context.event(f.attribute, NOBODY, f.value.text) for f in said if f.attribute not in known]
    return tuple(dict.fromkeys(events))


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
        return log(size(frozenset({country}))) - hypot(*costs)

    return max(sorted(countries), key=people)


def _births(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """One event for the interval of birth that all dated facts leave, one for each age at no known time."""
    bounds = [_born(fact) for fact in facts if fact.attribute in ("age", "birth_date")]
    dated = [
        (b, f)
        for b, f in zip(bounds, (f for f in facts if f.attribute in ("age", "birth_date")), strict=True)
        if b
    ]
    if dated:
        low, high = max(b[0] for b, _ in dated), min(b[1] for b, _ in dated)
        today = date(VINTAGE, 1, 1).toordinal()
        attribute = max((f.attribute for _, f in dated), key=context.adversary.visibility)
        shares = ages((today - high) / _YEAR, (today - low + 1) / _YEAR) if low <= high else NOBODY
        yield context.event(attribute, shares, _years(low, high), stream="age")
    for fact in facts:
        if fact.attribute == "age" and _born(fact) is None:
            youngest, oldest = fact.value.low, fact.value.high
            oldest = youngest if oldest is None else oldest
            shares = NOBODY if youngest is None or oldest is None else ages(youngest, oldest + 1)
            yield context.event("age", shares, fact.value.text, stream="age")


def _years(low: float, high: float) -> str:
    """The years of birth between two days, in words."""
    lexicon = words("en", "risk")
    first, last = (date.fromordinal(max(1, int(day))).year for day in (low, max(low, high)))
    template = (
        lexicon.BORN_IN if first == last else lexicon.BORN if last == first + 1 else lexicon.BORN_BETWEEN
    )
    return str(template.format(low=first, high=last))


def _born(fact: Fact) -> tuple[float, float] | None:
    """The first and last day on which somebody can be born of whom a fact is true."""
    low, high = fact.value.low, fact.value.high
    if low is None:
        return (1.0, 0.0) if fact.attribute == "birth_date" else None
    high = low if high is None else high
    if fact.attribute == "birth_date":
        return low, high
    if fact.when is None or fact.when[0] <= 366:
        return None
    return fact.when[0] - (high + 1) * _YEAR + 1, fact.when[1] - low * _YEAR


def _gender(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        half = CELLS // 2
        shares = {"m": (1.0,) * half + (0.0,) * half, "f": (0.0,) * half + (1.0,) * half}
        yield context.event("gender", shares.get(fact.value.text, (0.005,)), fact.value.text)


def _direct(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        visible = 1.0 if context.adversary.visibility(fact.attribute) > 0 else 0.0
        yield Event(
            attribute=fact.attribute,
            shares=NOBODY,
            sigma=0.0,
            visibility=visible,
            stream="direct",
            label=fact.value.text,
        )


def _home(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        share = share_of_country(fact)
        if share is None or share < 1:
            yield context.event(fact.attribute, (share or 0.0,), fact.value.text)


def _location(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        share = share_of_country(fact)
        if share is None or share < 1:
            yield context.event("location", (min(1.0, _VISITS * (share or 0.0)),), fact.value.text)


def _event_date(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """When something happened to them: the part of about ten years that the date leaves."""
    lexicon, risk = words("en", "ladders"), words("en", "risk")
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        if low is not None and high is not None:
            share = min(1.0, (high - low + 1) / _DAYS_OF_EVENTS)
        else:
            share = 1.0 if fact.value.text == lexicon.ONCE else risk.ONCE_RELATIVE
        if share < 1:
            yield context.event("event_date", (share,), fact.value.text)


def _occupation(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    codes = {fact.value.code or "" for fact in facts}
    for fact in facts:
        code = fact.value.code or ""
        if code and any(other != code and other.startswith(code) for other in codes):
            continue  # the narrower one implies it
        if code.startswith("isco:") and code[5:].isdigit():
            # that somebody is a soldier mostly follows from their unit, so it is counted with it
            attribute = "service" if code.startswith("isco:0") else "occupation"
            cells = averaged(context.frame.countries, occupation, code[5:])
            yield context.event(attribute, cells, fact.value.text)
        elif code.startswith("status:"):
            yield context.event("occupation", _STATUS.get(code, NOBODY), fact.value.text)
        else:
            yield context.event("occupation", NOBODY, fact.value.text)


def _scaled(cells: Iterable[float], by: float) -> tuple[float, ...]:
    return tuple(n * by for n in cells)


_STATUS = {
    "status:s1": _scaled(ages(6, 25), 0.6), "status:s2": _scaled(ages(55, 200), 0.7), "status:s3": (0.05,), "status:s4": (0.04,), "status:s5": (0.03,),
    "status:s6": (0.01,), "status:s7": (0.0005,), "status:s8": (0.0002,), "status:s9": (0.01,),
}  # fmt: skip


def _holders(count: float, context: Context) -> tuple[float, ...]:
    """The share of each adult cell, when so many people beside the one are spread over the adults."""
    adult = ages(18, 200)
    adults = sum(n * a for n, a in zip(context.frame.cells, adult, strict=True))
    return tuple(min(1.0, max(0.0, count - 1) / max(adults, 1.0)) * a for a in adult)


def _role(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        holders = 2.0 if low is None else sqrt(max(1, low) * max(1, high if high is not None else low))
        yield context.event("role", _holders(holders, context), fact.value.text)


def _organisation(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """A kind of body has a share of people, a named one as many people as bodies of its kind mostly have."""
    lexicon, ladders = words("en", "risk"), words("en", "ladders")
    for fact in facts:
        said = " ".join(fact.value.text.lower().split())
        head = re.split(r" (?:of|for|in|at|on|without|and) ", said)[0]
        kind = max((k for k in ladders.ORGANISATIONS if f" {k} " in f" {head} "), key=len, default="")
        most = lexicon.KINDS.get(kind, lexicon.ANY_KIND)
        if fact.value.code in ladders.KINDS_OF_ORGANISATION:
            most = min(most, lexicon.PLAIN["affiliation"][ladders.KINDS_OF_ORGANISATION[fact.value.code]])
        share = lexicon.PLAIN["affiliation"].get(said, most if said == kind else None)
        unit = next((part for part in reversed(head.split()) if part in ladders.UNITS), None)
        if share is not None:
            cells = _scaled(ages(15, 200), share)
        elif unit is not None:
            _, low, high = ladders.UNITS[unit][-1]
            cells = tuple(min(most, cell) for cell in _holders(sqrt(low * high), context))
        elif kind in lexicon.NATIONAL:
            abroad = _VOLUNTEERS if _foreign(head, context) else 1.0
            cells = _scaled(ages(15, 200), most * lexicon.OF_NATIONAL * abroad)
        else:
            cells = NOBODY
        yield context.event(fact.attribute, cells, said)


def _foreign(said: str, context: Context) -> bool:
    """Whether words have the adjective of a country that is none of the frame's."""
    countries = {country for word in said.split() for country in country_of_demonym(word)}
    return bool(countries) and not countries & context.frame.countries


_VOLUNTEERS = (
    0.02  # the part of a country's own share that its people have in another country's bodies: a guess
)


def _children(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        share = 1.0 if low is not None else share_of_words("children", fact.value.text) or 0.0
        low, high = (1, 20) if low is None else (low, low if high is None else high)
        cells = averaged(context.frame.countries, children, low, high)
        yield context.event("children", _scaled(cells, share), fact.value.text)


def _marital_status(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        if fact.value.text in ("single", "married", "divorced", "widowed"):
            cells = averaged(context.frame.countries, marital, fact.value.text)
        else:
            cells = (share_of_words("marital_status", fact.value.text) or 0.0,)
        yield context.event("marital_status", cells, fact.value.text)


def _education(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    lexicon = words("en", "risk")
    for fact in facts:
        level = int(any(word in fact.value.text.lower() for word in lexicon.SCHOOL))
        share = share_of_words("education", fact.value.text) or 0.0
        yield context.event(
            "education", _scaled(averaged(context.frame.countries, schooling, level), share), fact.value.text
        )


def _migration(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
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
        if gone and context.adversary.population is None:
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
    else:
        yield named, "ethnicity", (said.removesuffix("s"),), 0.0


def _cultures(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        for asked in _culture(fact.value):
            yield context.event(fact.attribute, averaged(context.frame.countries, *asked), fact.value.text)


def _by_words(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        share = share_of_words(fact.attribute, fact.value.text)
        yield context.event(fact.attribute, (share or 0.0,), fact.value.text)


_SHARES: dict[str, Callable[[Sequence[Fact], Context], Iterable[Event]]] = {
    **dict.fromkeys(sorted(DIRECT_ATTRIBUTES), _direct),
    "gender": _gender,
    "birthplace": _home,
    "residence": _home,
    "location": _location,
    "event_date": _event_date,
    "occupation": _occupation,
    "role": _role,
    "affiliation": _organisation,
    "employer": _organisation,
    "children": _children,
    "marital_status": _marital_status,
    "education": _education,
    "migration": _migration,
    "religion": _cultures,
    "ethnicity": _cultures,
    "language": _cultures,
    **dict.fromkeys(
        ("rank", "family", "health", "appearance", "legal_history", "possession", "belief", "biography"), _by_words
    ),
}  # fmt: skip
