"""Work as events: occupations, posts, and the bodies that people belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import prod, sqrt

from byname.lang import words
from byname.model import Fact
from byname.risk.context import NOBODY, Context, held_by, scaled
from byname.risk.joint import Event
from byname.stats.figures import figure
from byname.stats.places import country_of_demonym
from byname.stats.population import ages
from byname.stats.shares import averaged, occupation, occupation_error
from byname.stats.words import common_words


def occupations(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """An event for each occupation that no narrower one implies; a status such as student has a guess."""
    codes = {_code(fact) for fact in facts}
    for fact in facts:
        code = _code(fact)
        if code and any(other != code and other.startswith(code) for other in codes):
            continue  # the narrower one implies it
        if code.startswith("isco:") and code[5:].isdigit():
            # that somebody is a soldier mostly follows from their unit, so it is counted with it
            attribute = "service" if code.startswith("isco:0") else "occupation"
            yield _working(code[5:], attribute, fact, context)
        elif code.startswith("status:"):
            yield context.event("occupation", _STATUS.get(code, NOBODY), fact.value.text)
        else:
            yield context.event("occupation", NOBODY, fact.value.text)


def _code(fact: Fact) -> str:
    """The code of an occupation, by its words where the text has none for it: who has enlisted is a soldier."""
    if fact.value.code:
        return fact.value.code
    known = words("en", "occupations").occupation(fact.value.text)
    return (
        ""
        if known is None
        else f"status:{known.code}"
        if known.code.startswith("s")
        else f"isco:{known.code}"
    )


def _working(code: str, attribute: str, fact: Fact, context: Context) -> Event:
    """Those who work in a group of occupations; a narrow group is a part of its two-digit group, known less well.

    Who has left a job is one of all who have left one in the last years: a tenth of the holders for each of them.
    """
    countries = context.frame.countries
    wide = code[:2] if code[0] != "0" else code
    whole, part = (averaged(countries, occupation, group) for group in (wide, code))
    ever = 1 + _TURNOVER * _CAREER if is_former(fact) else 1.0
    event = context.event(
        attribute, [min(1.0, ever * share) for share in whole], fact.value.text, error=occupation_error(countries, wide)
    )  # fmt: skip
    if wide == code:
        return event
    split = tuple(min(1.0, p / w) if w else 0.0 for p, w in zip(part, whole, strict=True))
    error = figure("occupation_split").error
    return replace(event, shares=split, sigma=error, stream=f"{attribute} split", within=event)


_TURNOVER, _OFFICE, _CAREER = 0.1, 0.25, 10.0
"""The part of the holders of a job, and of a post, that leaves each year, and the years that a former job lies back at most: guesses."""


def is_former(fact: Fact) -> bool:
    """Whether a fact held at any time up to a day, and no more."""
    return fact.when is not None and fact.when[0] <= 366


_STATUS = {
    "status:s1": scaled(ages(6, 25), 0.6), "status:s2": scaled(ages(55, 200), 0.7), "status:s3": (0.05,), "status:s4": (0.04,), "status:s5": (0.03,),
    "status:s6": (0.01,), "status:s7": (0.0005,), "status:s8": (0.0002,), "status:s9": (0.01,),
}  # fmt: skip


def _holders(count: float, said: str, context: Context) -> tuple[float, ...]:
    """The share of each cell, when so many people beside the one are spread over the adults, or those of an age to serve."""
    is_military = not words("en", "risk").MILITARY.isdisjoint(said.replace("'s", "").split())
    adult = ages(18, 50) if is_military else ages(18, 200)
    return held_by(count - 1, adult, context.frame)


def roles(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """A role is a number of holders at a time: one, unless the value has bounds, or a few if it is not definite.

    A trade that is an office only by the body it is in, of which the text says no more than its kind, has as many
    holders as there are such bodies; the part in a proceeding is anybody's who has one.
    """
    plain: dict[str, float] = words("en", "risk").PLAIN["role"]
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        if fact.value.text in plain:
            yield context.event("role", scaled(ages(15, 200), plain[fact.value.text]), fact.value.text)
            continue
        code = _GENERAL.get(fact.value.text, fact.value.code or "").removeprefix("isco:")
        if code.isdigit() and _is_in_any_body(fact.value.text, definite=low is not None):
            shares = averaged(context.frame.countries, occupation, code)
            yield context.event("role", scaled(shares, _HELD_AS_OFFICE), fact.value.text)
            continue
        holders = 2.0 if low is None else sqrt(max(1, low) * max(1, high if high is not None else low))
        if is_former(fact):
            holders *= 1 + _OFFICE * _CAREER
        yield context.event("role", _holders(holders, fact.value.text.lower(), context), fact.value.text)


_HELD_AS_OFFICE = 0.01
"""The part of those in a trade who are the only one of their kind in a body: a guess, low on purpose."""


_GENERAL: dict[str, str] = {
    text: code for wider in words("en", "ladders").OCCUPATIONS.values() for text, code in wider
}
"""The words that stand for many trades, which a text protected before is full of, and their codes."""


def _is_in_any_body(said: str, *, definite: bool) -> bool:
    """Whether an office is held in a body of which only its kind is said, "of a hospital", or is one of several."""
    body = body_of(said.partition(" of ")[2])
    plain = words("en", "risk").PLAIN["affiliation"]
    if not body.said or said in _GENERAL:
        return not definite or said in _GENERAL
    return body.said == body.kind != "ministry" or body.said in plain


@dataclass(frozen=True, slots=True)
class Body:
    """What the words for an organisation say: its own name or kind, and how many people such a unit has, if it is one."""

    said: str
    head: str
    kind: str
    size: tuple[int, int] | None


@lru_cache(maxsize=4096)
def body_of(text: str) -> Body:
    """The organisation that words are for; the kind is empty where they name none."""
    ladders = words("en", "ladders")
    said = re.sub(r"^(?:an?|the) ", "", " ".join(text.lower().split()))
    head = re.split(r" (?:of|for|in|at|on|without|and) ", said)[0]
    kind = max((k for k in ladders.ORGANISATIONS if f" {k} " in f" {head} "), key=len, default="")
    unit = next((part for part in reversed(head.split()) if part in ladders.UNITS), None)
    return Body(said, head, kind, None if unit is None else ladders.UNITS[unit][-1][1:])


def organisations(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """A kind of body has a share of people, a named one as many people as bodies of its kind mostly have."""
    lexicon, ladders = words("en", "risk"), words("en", "ladders")
    for fact in facts:
        body = body_of(fact.value.text)
        most = lexicon.KINDS.get(body.kind, lexicon.ANY_KIND)
        if fact.value.code in ladders.KINDS_OF_ORGANISATION:
            most = min(most, lexicon.PLAIN["affiliation"][ladders.KINDS_OF_ORGANISATION[fact.value.code]])
        share = lexicon.PLAIN["affiliation"].get(body.said, most if body.said == body.kind else None)
        if share is not None:
            cells = scaled(ages(15, 200), share)
        elif is_one_of_a_kind(fact.value.text):
            cells = scaled(ages(15, 200), ANY_OF_A_KIND)
        elif body.size is not None:
            cells = tuple(min(most, cell) for cell in _holders(sqrt(prod(body.size)), body.head, context))
        elif body.kind in lexicon.NATIONAL:
            abroad = _VOLUNTEERS if _foreign(body.head, context) else 1.0
            cells = scaled(ages(15, 200), most * lexicon.OF_NATIONAL * abroad)
        else:
            cells = NOBODY
        yield context.event(fact.attribute, cells, body.said)


ANY_OF_A_KIND = 1e-5
"""The share of those who are in a body or a place of some kind that no table has, "a station": a guess, low on purpose."""


def is_one_of_a_kind(said: str) -> bool:
    """Whether a body or a place is only called one of a kind, by an article and one common noun: "a station"."""
    article, _, noun = said.lower().partition(" ")
    return article in ("a", "an") and noun in common_words("en")


def _foreign(said: str, context: Context) -> bool:
    """Whether words have the adjective of a country that is none of the frame's."""
    countries = {country for word in said.split() for country in country_of_demonym(word)}
    return bool(countries) and not countries & context.frame.countries


_VOLUNTEERS = (
    0.02  # the part of a country's own share that its people have in another country's bodies: a guess
)
