"""One ladder of values for each attribute, from as said to nothing; every rung is a true statement.

A rung that cannot be said in words that are wider than the rung before it is left out, so a ladder may
be as short as its two ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from types import ModuleType

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Fact, Value
from byname.stats.places import Place, find_places, parents, place

Rungs = Iterator[Value]
_MORE_PEOPLE = 1.2  # how many times the people of a town live in a region that hides it


def ladder(fact: Fact, *, language: str = "en") -> tuple[Value, ...]:
    """The values that may be published for a fact, as said first, nothing (an empty text) last.

    Levels number the rungs from 0. The two rungs of a direct attribute are itself and nothing: a name is
    replaced by a byname, the others are taken out.
    """
    said = replace(fact.value, level=0)
    lexicon = words(language, "ladders")
    between = (
        () if fact.attribute in DIRECT_ATTRIBUTES else _WAYS.get(fact.attribute, _nothing)(said, lexicon)
    )
    rungs = [said, *_distinct(said, between), Value(attribute=said.attribute, text="")]
    return tuple(replace(value, level=level) for level, value in enumerate(rungs))


def is_general(value: Value, *, language: str = "en") -> bool:
    """Whether a value's own words are a rung already, as those of a text that was protected before are."""
    return _squeezed(value.text) in words(language, "ladders").GENERAL.get(value.attribute, frozenset())


def _squeezed(text: str) -> str:
    return " ".join(text.lower().split())


def _distinct(said: Value, between: Iterable[Value]) -> Iterator[Value]:
    """The rungs whose words differ from all rungs before them."""
    seen = {said.text.lower(), ""}
    for value in between:
        if value.text.lower() not in seen:
            seen.add(value.text.lower())
            yield value


def _nothing(_said: Value, _lexicon: ModuleType) -> Rungs:
    return iter(())


def _age(said: Value, lexicon: ModuleType) -> Rungs:
    yield from _covering(said, lexicon.AGES)


def _covering(said: Value, bands: Iterable[tuple[str, int, int]]) -> Rungs:
    """The bands that cover the value and are wider than it, each wider than the one before."""
    if said.low is None or said.high is None:
        return
    low, high = said.low, said.high
    for text, first, last in bands:
        if first <= low and high <= last and (first, last) != (low, high):
            low, high = first, last
            yield Value(attribute=said.attribute, text=text, low=low, high=high)


def _birth_date(said: Value, lexicon: ModuleType) -> Rungs:
    if said.low is not None and said.high is not None:
        yield from _covering(said, _calendar(said.low, lexicon))


def _event_date(said: Value, lexicon: ModuleType) -> Rungs:
    yield from _birth_date(said, lexicon)
    yield Value(attribute=said.attribute, text=lexicon.ONCE)


def _calendar(day: int, lexicon: ModuleType) -> Iterator[tuple[str, int, int]]:
    """The stretches of the calendar that an ordinal day lies in, narrow before wide."""
    when = date.fromordinal(day)
    year, decade = when.year, when.year - when.year % 10
    yield lexicon.MONTH.format(month=lexicon.MONTHS[when.month - 1], year=year), *_months(year, when.month, 1)
    third = (when.month - 1) // 4
    yield lexicon.PARTS_OF_YEAR[third].format(year=year), *_months(year, 4 * third + 1, 4)
    yield lexicon.YEAR.format(year=year), *_months(year, 1, 12)
    for first, last, template in lexicon.PARTS_OF_DECADE:
        if first <= year - decade <= last:
            yield template.format(decade=decade), *_years(decade + first, decade + last)
    yield lexicon.DECADE.format(decade=decade), *_years(decade, decade + 9)
    for first in (decade - 10, decade):
        yield lexicon.TWO_DECADES.format(decade=first, following=first + 10), *_years(first, first + 19)


def _months(year: int, month: int, count: int) -> tuple[int, int]:
    """The ordinals of the first and last day of some months within a year."""
    first = date(year, month, 1)
    last = date(year, month + count - 1, 28) + timedelta(days=4)
    return first.toordinal(), last.toordinal() - last.day


def _years(first: int, last: int) -> tuple[int, int]:
    return date(max(first, 1), 1, 1).toordinal(), date(min(last, 9999), 12, 31).toordinal()


def _place(said: Value, lexicon: ModuleType) -> Rungs:
    for wider in _holders(said):
        yield Value(attribute=said.attribute, text=_name_of(wider, lexicon), code=wider.id)


def _holders(said: Value) -> Iterator[Place]:
    """The places that the value lies in, narrow before wide; none for one that the gazetteer does not know.

    "Eastern Ukraine" has the code of Ukraine and lies in it. A region that is little more than the town
    itself is left out.
    """
    if not said.code:
        return
    here = place(said.code)
    if here.kind != "city" and here.id not in {found.id for found in find_places(said.text)}:
        yield here
    for wider in parents(here):
        if wider.kind != "region" or wider.population > _MORE_PEOPLE * here.population:
            yield wider


def _name_of(wider: Place, lexicon: ModuleType) -> str:
    if wider.id.startswith("m49:"):
        return str(lexicon.M49[wider.id[4:]][0])
    is_plain = (
        wider.kind in ("region", "district") and not set(wider.name.lower().split()) & lexicon.REGION_WORDS
    )
    return str(lexicon.REGION.format(name=wider.name)) if is_plain else wider.name


def _nationality(said: Value, lexicon: ModuleType) -> Rungs:
    """The people of the wider parts of the world that a country lies in."""
    for wider in parents(place(said.code)) if said.code else ():
        yield Value(attribute=said.attribute, text=lexicon.M49[wider.id[4:]][1], code=wider.id)


def _ethnicity(said: Value, lexicon: ModuleType) -> Rungs:
    if said.text.lower() in lexicon.MINORITIES:
        yield Value(attribute=said.attribute, text=lexicon.MINORITY)


def _religion(said: Value, lexicon: ModuleType) -> Rungs:
    yield from _texts(said, lexicon.RELIGIONS.get(said.text.lower(), ()))


def _texts(said: Value, texts: Iterable[str], code: str | None = None) -> Rungs:
    return (Value(attribute=said.attribute, text=text, code=code) for text in texts)


def _occupation(said: Value, lexicon: ModuleType) -> Rungs:
    """Up ISCO, in a reporter's words; a rung is left out if its code covers no more than what was said."""
    code = said.code or ""
    prefixes = [code[len("isco:") : end] for end in range(len(code), len("isco:"), -1)]
    way = next((lexicon.OCCUPATIONS[prefix] for prefix in prefixes if prefix in lexicon.OCCUPATIONS), ())
    for text, wider in way:
        if len(wider) < len(code):
            yield Value(attribute=said.attribute, text=text, code=wider)


def _role(said: Value, lexicon: ModuleType) -> Rungs:
    """A wider role in the same unit, with how many hold it at a time."""
    parts = re.split(r"(?:['’]s)?[\s,]+", _squeezed(said.text))
    unit = next((part for part in reversed(parts) if part in lexicon.UNITS), None)
    rungs = (
        lexicon.UNITS[unit]
        if unit
        else next((rungs for heads, rungs in lexicon.ROLES if heads.intersection(parts)), ())
    )
    whole = [(text.format(unit=unit), low, high) for text, low, high in rungs]
    at = next((at for at, (text, _, _) in enumerate(whole) if text == _squeezed(said.text)), -1)
    for text, low, high in whole[at + 1 :]:
        if said.high is None or said.high < high:
            yield Value(attribute=said.attribute, text=text, low=max(low, said.low or 0), high=high)


def _organisation(said: Value, lexicon: ModuleType) -> Rungs:
    """The kind of body that the head of the name says, then what bodies of its kind are."""
    classes = lexicon.KINDS_OF_ORGANISATION
    if _squeezed(said.text) not in ([classes[said.code]] if said.code in classes else classes.values()):
        kind = _kind(said, lexicon)
        yield from _texts(said, [kind], said.code)
        wider = lexicon.WHOLE_FORCES.get(kind) or classes.get(said.code, "")
        yield from _texts(said, [] if kind in lexicon.WHOLE_FORCES.values() else [wider], said.code)
    yield from _texts(said, [lexicon.ORGANISATION])


def _kind(said: Value, lexicon: ModuleType) -> str:
    """The word for a kind of body that stands last in the head of a name, the longest of them; nothing without one."""
    head = f" {_HEAD.split(_squeezed(said.text))[0]} "
    ends = {k: head.rfind(f" {k} ") + len(k) for k in lexicon.ORGANISATIONS if f" {k} " in head}
    return max(ends, key=lambda kind: (ends[kind], len(kind)), default="")


def _rank(said: Value, lexicon: ModuleType) -> Rungs:
    parts = said.text.lower().replace("-", " ").split()
    yield from _texts(said, next((texts for ranks, texts in lexicon.RANKS if ranks.intersection(parts)), ()))


def _family(said: Value, lexicon: ModuleType) -> Rungs:
    """Kin without their number and whose they are, then without their kind; other words have nothing wider."""
    whose = _squeezed(said.text).split(" of ")[0]
    parts = [part for part in whose.split() if part not in lexicon.NUMBERS and not part.isdigit()]
    last = parts[-1] if parts else ""
    is_one = last in lexicon.KIN or last in lexicon.OTHER_KIN
    kin = last if is_one else lexicon.PLURALS.get(last, last.removesuffix("s"))
    is_many = len(parts) > 2 or not is_one
    if kin in lexicon.KIN:
        yield from _texts(said, [" ".join(parts)])
        # "wife and sons" has no narrower word than relatives
        yield from _texts(said, [lexicon.KIN[kin][not is_one]] if len(parts) < 3 else [])
    if kin in lexicon.KIN or kin in lexicon.OTHER_KIN or last in lexicon.FAMILY:
        yield from _texts(said, [lexicon.RELATIVE[is_many]])


def _children(said: Value, lexicon: ModuleType) -> Rungs:
    yield Value(
        attribute=said.attribute,
        text=lexicon.CHILDREN,
        low=min(1, said.low or 1),
        high=max(20, said.high or 1),
    )


def _marital_status(said: Value, lexicon: ModuleType) -> Rungs:
    yield from _texts(said, [lexicon.MARITAL])


def _by_stem(table: str) -> Callable[[Value, ModuleType], Rungs]:
    """Wider words by the first row of a table of which a stem begins a word, or words, of the value.

    A stem that ends in a space is a whole word.
    """

    def rungs(said: Value, lexicon: ModuleType) -> Rungs:
        text = f" {_squeezed(said.text)} "
        rows = getattr(lexicon, table)
        yield from _texts(
            said, next((wider for stems, wider in rows if any(f" {s}" in text for s in stems)), ())
        )

    return rungs


_HEAD = re.compile(
    r" (?:of|for|in|at|on|without|and) "
)  # what comes before is the kind of body, behind it whose

_WAYS: dict[str, Callable[[Value, ModuleType], Rungs]] = {
    "age": _age,
    "birth_date": _birth_date,
    "event_date": _event_date,
    "birthplace": _place,
    "residence": _place,
    "location": _place,
    "nationality": _nationality,
    "ethnicity": _ethnicity,
    "religion": _religion,
    "occupation": _occupation,
    "role": _role,
    "employer": _organisation,
    "affiliation": _organisation,
    "rank": _rank,
    "family": _family,
    "children": _children,
    "marital_status": _marital_status,
    "education": _by_stem("EDUCATION"),
    "health": _by_stem("HEALTH"),
    "legal_history": _by_stem("LEGAL"),
    "appearance": _by_stem("APPEARANCE"),
    "possession": _by_stem("POSSESSION"),
    "belief": _by_stem("BELIEF"),
    "biography": _by_stem("BIOGRAPHY"),
    "migration": _by_stem("MIGRATION"),
}
