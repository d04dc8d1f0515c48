"""Readings, drafts and policies for the tests of the verifier, all about invented people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from byname.model import (
    Adversary,
    Change,
    Crowd,
    Document,
    Dossier,
    Draft,
    Edit,
    Fact,
    Plan,
    Policy,
    Reading,
    Span,
    Tied,
    Value,
    Verdict,
)
from byname.verify import draft_of, verify
from byname.verify.moves import Moves
from byname.verify.withheld import Withheld
from factory import a_document, a_fact, a_person, a_reading

PUBLIC = Adversary(name="public", knows=())
POLICY = Policy(k=20, confidence=0.95, adversaries=(PUBLIC,))


def a_crowd(low: float = 100, adversary: str = "public") -> Crowd:
    """A crowd with this low end."""
    return Crowd(adversary=adversary, low=low, median=low, high=low, population=1000)


def many(dossier: Dossier, adversary: Adversary) -> Crowd:
    """An estimate by which everybody is one of a hundred."""
    return a_crowd(100, adversary.name)


def unbound(dossiers: Sequence[Dossier], adversary: Adversary) -> tuple[Tied, ...]:
    """A judge by whom nobody is found by others."""
    return ()


def nobody(document: Document) -> Reading:
    """A reading that finds nobody."""
    return Reading(document=document, mentions=(), dossiers=(), quotes=())


def named(text: str, *names: str, part: str = "private") -> Reading:
    """A reading of people who have a name and no other fact, p1, p2, ..., in the order of the names."""
    document = a_document(text)
    return a_reading(document, *(a_named(document, f"p{n}", name, part) for n, name in enumerate(names, 1)))


def a_named(document: Document, id: str, name: str, part: str = "private", *facts: Fact) -> Dossier:
    """A dossier of a name and further facts."""
    person = a_person(document, id, name, part=part)
    return Dossier(person=person, facts=(a_fact(document, id, "name", name.lower(), name), *facts))


def edited(document: Document, *edits: tuple[str, str], operation: str = "generalise", **given: Any) -> Draft:
    """A draft in which each of these words, everywhere as whole words, has become others."""
    made = []
    for old, new in edits:
        for match in re.finditer(rf"(?<!\w){re.escape(old)}(?!\w)", document.text):
            span = Span(start=match.start(), end=match.end())
            made.append(Edit(span=span, new=new, operation=operation))
    return Draft(document=document, edits=tuple(sorted(made, key=lambda e: e.span)), **given)


def a_plan(*changes: Change, after: tuple[tuple[str, tuple[Crowd, ...]], ...] = ()) -> Plan:
    """A plan of these changes."""
    return Plan(changes=changes, before=(), after=after)


def a_change(fact: Fact, to: str | None = None, operation: str = "generalise") -> Change:
    """A change to a value of this text; without one the fact is suppressed."""
    value = None if to is None else Value(attribute=fact.attribute, text=to, level=1)
    return Change(fact=fact, operation=operation if to is not None else "suppress", to=value, loss=1.0)


def prepared(
    draft: Draft, reading: Reading, plan: Plan | None = None, policy: Policy = POLICY
) -> tuple[Moves, Withheld]:
    """What the single checks work on."""
    return Moves(draft), Withheld(draft, reading, policy, plan)


def verdict_of(
    draft: Draft,
    reading: Reading,
    plan: Plan | None = None,
    *,
    policy: Policy = POLICY,
    reread: Callable[[Document], Reading] = nobody,
    estimate: Callable[[Dossier, Adversary], Crowd] = many,
    judge: Callable[[Sequence[Dossier], Adversary], tuple[Tied, ...]] = unbound,
    background: tuple[str, ...] = (),
) -> Verdict:
    """The verdict with a reader who finds nobody and crowds of a hundred, unless others are given."""
    return verify(
        draft,
        reading,
        policy,
        plan=plan,
        reread=reread,
        estimate=estimate,
        judge=judge,
        background=background,
    )


def by_hand(reading: Reading, text: str) -> Draft:
    """The draft that somebody else's protected text is."""
    return draft_of(reading.document, a_document(text))


def leaks(verdict: Verdict, draft: Draft) -> list[tuple[str, str | None, str]]:
    """What leaks: kind, person, and the words of the draft; not what nobody has decided about, which is tested by itself."""
    text = draft.text
    return [
        (x.kind, x.person, text[x.span.start : x.span.end] if x.span else "")
        for x in verdict.leaks
        if x.kind != "undecided"
    ]
