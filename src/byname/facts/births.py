"""When somebody was born, as it is told of whoever bore them or follows from their ages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from byname.facts.known import Known
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.iso import years
from byname.model import Fact, Mention, Span, Value


def births_given(mentions: tuple[Mention, ...], subjects: Subjects) -> list[Fact]:
    """The birth of a child on the day on which somebody gave birth to it."""
    text, found, lexicon = subjects.document.text, list[Fact](), words(subjects.document.language, "facts")
    for match in lexicon.GAVE_BIRTH.finditer(text):
        at = Span(start=match.start(), end=match.end())
        start, sentence = subjects.sentence_text(at)
        child = next((r for r in subjects.within(Span(start=at.end, end=at.end + 1)) if not r.plural), None)
        within = Span(start=start, end=start + len(sentence))
        days = [m for m in mentions if m.kind == "time" and within.covers(m.span) and _is_day(m.value)]
        if child is None or not days:
            continue
        behind = [m for m in days if lexicon.ON_DAY.fullmatch(text[child.span.end : m.span.start])]
        day = (behind or [m for m in days if m.span.end <= at.start] or days)[0]
        value = replace(day.value, attribute="birth_date") if day.value is not None else None
        if value is not None:
            found.append(Fact(person=child.person, value=value, evidence=(day.span,), confidence=0.9))
    return found


def _is_day(value: Value | None) -> bool:
    return (
        value is not None
        and value.attribute == "event_date"
        and value.low is not None
        and value.low == value.high
    )


def birth_from_ages(known: Known) -> list[Fact]:
    """An age at a known time gives an interval of birth; several intersect."""
    dated = [
        i for i in known.of("age") if known.facts[i].when is not None and known.facts[i].value.low is not None
    ]
    used: list[int] = []
    low, high = date.min.toordinal(), date.max.toordinal()
    for i in dated:
        first, last = _birth_interval(known.facts[i])
        if max(low, first) <= min(high, last):  # an age that contradicts the others is left out
            low, high, used = max(low, first), min(high, last), [*used, i]
    if not used:
        return []
    value = Value(attribute="birth_date", text=years(low, high), low=low, high=high)
    return [known.conclude(value, used, 0.95)]


def _birth_interval(fact: Fact) -> tuple[int, int]:
    first, last = fact.when or (1, date.max.toordinal())
    low, high = fact.value.low or 0, fact.value.high or fact.value.low or 0
    return _years_before(first, high + 1) + 1, _years_before(last, low)


def _years_before(day: int, number: int) -> int:
    """The same day of the year, that many years earlier; 29 February counts as the 28th."""
    then = date.fromordinal(max(1, day))
    year = max(1, then.year - number)
    return date(year, then.month, min(then.day, 28) if then.month == 2 else then.day).toordinal()
