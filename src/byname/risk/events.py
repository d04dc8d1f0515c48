"""Facts as events: whom of the reference population each fact fits, how sure that is, who can look it up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary, Fact
from byname.risk.frame import Frame, share_of_country
from byname.risk.joint import Event
from byname.risk.text import share_of_words
from byname.stats.population import CELLS, VINTAGE, ages
from byname.stats.shares import averaged, occupation

NOBODY = (0.0,)
SIGMA = {
    "gender": 0.0, "age": 0.15, "birth_date": 0.15, "residence": 0.2, "birthplace": 0.2, "location": 0.4, "country": 0.7,
    "occupation": 0.5, "role": 0.6, "affiliation": 0.5, "employer": 0.5, "event_date": 0.3, "religion": 0.5, "ethnicity": 0.5, "language": 0.5,
}  # fmt: skip
"""The error of a share, as the standard deviation of its logarithm: RISK.md B.1, with single years of age .15."""
GUESS = 0.6
MODEL = 0.25
"""What the connections between facts that the model does not know add for each fact: RISK.md A.2 (3), half of the pairs known."""
_YEARS_OF_EVENTS = 10 * 365.25
_VISITS = 5.0  # people are seen in more places than they live in
_YEAR = 365.2425


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
            visibility=1.0 if attribute == "country" else self.adversary.visibility(attribute),
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
        yield context.event(attribute, shares, stream="age")
    for fact in facts:
        if fact.attribute == "age" and _born(fact) is None:
            low, high = fact.value.low, fact.value.high
            yield context.event(
                "age",
                NOBODY if low is None else ages(low, (high if high is not None else low) + 1),
                stream="age",
            )


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
    lexicon = words("en", "ladders")
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        if low is not None and high is not None:
            share = min(1.0, (high - low + 1) / _YEARS_OF_EVENTS)
        else:
            share = 1.0 if fact.value.text == lexicon.ONCE else 1 / _YEARS_OF_EVENTS
        if share < 1:
            yield context.event("event_date", (share,), fact.value.text)


def _occupation(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    codes = {fact.value.code or "" for fact in facts}
    for fact in facts:
        code = fact.value.code or ""
        if any(other != code and other.startswith(code) for other in codes):
            continue  # the narrower one implies it
        if code.startswith("isco:") and code[5:].isdigit():
            yield context.event(
                "occupation", averaged(context.frame.countries, occupation(code[5:])), fact.value.text
            )
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
    """A kind of body has a share of people, a named one as many as bodies of its kind have, at the lower end."""
    lexicon, ladders = words("en", "risk"), words("en", "ladders")
    for fact in facts:
        said = fact.value.text.lower()
        share = share_of_words(fact.attribute, said)
        if share is None and said in ladders.ORGANISATIONS:
            share = lexicon.KINDS.get(said, lexicon.ANY_KIND)
        if share is not None:
            yield context.event(fact.attribute, _scaled(ages(15, 200), share), said)
            continue
        unit = next((part for part in reversed(said.split()) if part in ladders.UNITS), None)
        if unit is None:
            yield context.event(fact.attribute, NOBODY, said)
            continue
        _, low, high = ladders.UNITS[unit][-1]
        most = lexicon.KINDS.get(unit, lexicon.ANY_KIND)
        shares = _holders(sqrt(low * high), context)
        yield context.event(fact.attribute, tuple(min(most * (s > 0), s) for s in shares), said)


def _children(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        if low is not None and high is not None:
            share = sum(p for n, p in enumerate(_NUMBERS_OF_CHILDREN) if low <= n <= high)
        else:
            share = share_of_words("children", fact.value.text) or 0.0
        yield context.event("children", _scaled(ages(15, 200), share), fact.value.text)


_NUMBERS_OF_CHILDREN = (0.35, 0.2, 0.25, 0.11, 0.05, 0.02, 0.01, 0.005, 0.003, 0.001, 0.001)


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
    **dict.fromkeys(
        ("rank", "education", "marital_status", "family", "health", "appearance", "legal_history", "migration", "possession",
         "belief", "biography", "religion", "ethnicity", "language"),
        _by_words,
    ),
}  # fmt: skip
