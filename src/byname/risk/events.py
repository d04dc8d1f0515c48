"""Facts as events: whom of the reference population each fact fits, how sure that is, who can look it up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary, Fact
from byname.risk import lives, work
from byname.risk.context import NOBODY, Context
from byname.risk.frame import Frame, share_of_country
from byname.risk.joint import Event
from byname.risk.stated import event_of, size_of
from byname.stats.population import CELLS, VINTAGE, ages

DAYS_OF_EVENTS = 10 * 365.25
_VISITS = 5.0  # people are seen in more places than they live in
_YEAR = 365.2425
_IMPLIED = ("occupation", "education", "marital_status", "children", "affiliation", "employer")


def events_of(facts: Sequence[Fact], frame: Frame, adversary: Adversary) -> tuple[Event, ...]:
    """All events of a person's facts, in the order of the facts where they are not merged."""
    context = Context(frame, adversary)
    said = [fact for fact in facts if fact.value.text and not _is_implied(fact)]
    events = [context.event("country", (share,)) for share in frame.elsewhere]
    sizes = {fact: size for fact in said if (size := size_of(fact, adversary)) is not None}
    events += [event_of(fact, size, context) for fact, size in sizes.items()]
    said = [fact for fact in said if fact not in sizes]
    events += _births(said, context)
    by_attribute: dict[str, list[Fact]] = defaultdict(list)
    for fact in said:
        by_attribute[fact.attribute].append(fact)
    for attribute, shares in _SHARES.items():
        if attribute in by_attribute:
            events += shares(by_attribute[attribute], context)
    known = {*_SHARES, "age", "birth_date", "nationality"}
    events += [context.event(f.attribute, NOBODY, f.value.text) for f in said if f.attribute not in known]
    # the same thing said twice is one fact, but two dates that were made equally wide are still two
    once = dict.fromkeys(event for event in events if event.attribute != "event_date")
    return (*once, *(event for event in events if event.attribute == "event_date"))


def _is_implied(fact: Fact) -> bool:
    """Whether a fact only repeats what its premises say: nurses have trained as one, wives are married."""
    return fact.basis == "inferred" and bool(fact.premises) and fact.attribute in _IMPLIED


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
        # of two that are seen as well, always the same one, whatever the order of the facts
        attribute = max((f.attribute for _, f in dated), key=lambda a: (context.adversary.visibility(a), a))
        shares = NOBODY
        if low <= high:
            shares = ages((today - high) / _YEAR, (today - low + 1) / _YEAR, context.countries)
        yield context.event(attribute, shares, _years(low, high), stream="age")
    for fact in facts:
        if fact.attribute == "age" and _born(fact) is None:
            youngest, oldest = fact.value.low, fact.value.high
            oldest = youngest if oldest is None else oldest
            shares = (
                NOBODY
                if youngest is None or oldest is None
                else ages(youngest, oldest + 1, context.countries)
            )
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
        if share is None and work.is_one_of_a_kind(fact.value.text):
            share = work.ANY_OF_A_KIND
        if share is None or share < 1:
            yield context.event("location", (min(1.0, _VISITS * (share or 0.0)),), fact.value.text)


def _event_date(facts: Sequence[Fact], context: Context) -> Iterator[Event]:
    """When something happened to them: the part of about ten years that the date leaves."""
    lexicon, risk = words("en", "ladders"), words("en", "risk")
    for fact in facts:
        low, high = fact.value.low, fact.value.high
        if low is not None and high is not None:
            share = min(1.0, (high - low + 1) / DAYS_OF_EVENTS)
        else:
            share = 1.0 if fact.value.text == lexicon.ONCE else risk.ONCE_RELATIVE
        if share < 1:
            yield context.event("event_date", (share,), fact.value.text)


_SHARES: dict[str, Callable[[Sequence[Fact], Context], Iterable[Event]]] = {
    **dict.fromkeys(sorted(DIRECT_ATTRIBUTES), _direct),
    "gender": _gender,
    "birthplace": _home,
    "residence": _home,
    "location": _location,
    "event_date": _event_date,
    "occupation": work.occupations,
    "role": work.roles,
    "affiliation": work.organisations,
    "employer": work.organisations,
    "children": lives.numbers_of_children,
    "marital_status": lives.marital_status,
    "education": lives.education,
    "migration": lives.migration,
    "religion": lives.cultures,
    "ethnicity": lives.cultures,
    "language": lives.cultures,
    **dict.fromkeys(
        ("rank", "family", "health", "appearance", "legal_history", "possession", "belief", "biography"), lives.by_words
    ),
}  # fmt: skip
