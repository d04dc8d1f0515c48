"""One changed fact in one sentence: what the rewriting makes of it."""

from __future__ import annotations

from typing import Any

from byname.model import Change, Dossier, Fact, Mention, Person, Plan, Quote, Reading, Value
from byname.rewrite import rewrite
from factory import a_document, a_fact, a_reading, span_of


def a_change(
    fact: Fact,
    to: str | None,
    *,
    low: int | None = None,
    high: int | None = None,
    level: int = 1,
    code: str | None = None,
) -> Change:
    """A change of a fact to words that say less, or to none."""
    value = (
        None
        if to is None
        else Value(attribute=fact.attribute, text=to, low=low, high=high, level=level, code=code)
    )
    return Change(fact=fact, operation="suppress" if to is None else "generalise", to=value, loss=0.1)


def a_plan(*changes: Change) -> Plan:
    """A plan that consists of these changes."""
    return Plan(changes=changes, before=(), after=())


def reworded(
    text: str, attribute: str, said: str | tuple[str, ...], to: str | None, *, gender: str | None = "f", phrase: str | None = None,
    narrator: bool = False, part: str = "source", bounds: tuple[int, int] | None = None, code: str | None = None, value: str | None = None,
    quoted: str | None = None, others: tuple[Mention, ...] = (),
) -> str:  # fmt: skip
    """The text after the fact that its words state has been changed to ``to`` (None: withheld)."""
    document = a_document(text)
    spans = (said,) if isinstance(said, str) else said
    words: list[Any] = []
    for word in spans:
        words.append((word, 1 + words.count((word, 1))) if words.count((word, 1)) else (word, 1))
    fact = a_fact(document, "p1", attribute, value or spans[0].lower(), *words, code=code)
    about = (
        [fact]
        if gender is None
        else [fact, Fact(person="p1", value=Value(attribute="gender", text=gender), evidence=())]
    )
    mentions = (
        ()
        if phrase is None
        else (Mention(span=span_of(document, phrase), kind="person", identifier="quasi", rule="nominal"),)
    )
    person = Person(id="p1", label="somebody", mentions=mentions, part=part, narrator=narrator)  # type: ignore[arg-type]
    low, high = bounds or (None, None)
    change = a_change(fact, to, low=low, high=high)
    reading = a_reading(document, Dossier(person=person, facts=tuple(about)))
    quotes = () if quoted is None else (Quote(span=span_of(document, quoted), speaker="p1"),)
    reading = Reading(
        document=document, mentions=(*reading.mentions, *others), dossiers=reading.dossiers, quotes=quotes
    )
    return rewrite(reading, a_plan(change), bynames={}, keep_furniture=False).text
