"""Detectors and steps of the rewriting, each with what is left when it is disabled."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from byname.model import DIRECT_ATTRIBUTES, Dossier, Draft, Fact, Mention, Reading

Reader = Callable[[Reading, random.Random], Reading]
Redraft = Callable[[Draft, Reading, random.Random], Draft]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """One detector disabled in the first reading, or one step of the rewriting left out.

    ``withhold``: from what probability the rewriting takes words out, where that is changed.
    """

    name: str
    withhold: float | None = None
    reading: Reader = lambda reading, _choose: reading
    draft: Redraft = lambda draft, _reading, _choose: draft


def leaked(words: str, text: str) -> bool:
    """Whether words that must be hidden stand in a text, in capitals or not."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def without(reading: Reading, is_out: Callable[[Mention], bool]) -> Reading:
    """The reading as if nothing had found these mentions: neither they nor what only they say are there."""
    gone = {mention.span for mention in reading.mentions if is_out(mention)}
    gone |= {m.span for d in reading.dossiers for m in d.person.mentions if is_out(m)}
    dossiers = []
    for dossier in reading.dossiers:
        mentions = tuple(m for m in dossier.person.mentions if m.span not in gone)
        facts = _left(
            dossier.facts, lambda f: not f.published and bool(f.evidence) and gone.issuperset(f.evidence)
        )
        if mentions:
            dossiers.append(Dossier(person=replace(dossier.person, mentions=mentions), facts=facts))
    mentions = tuple(m for m in reading.mentions if m.span not in gone)
    return replace(reading, mentions=mentions, dossiers=tuple(dossiers))


def _left(facts: tuple[Fact, ...], is_out: Callable[[Fact], bool]) -> tuple[Fact, ...]:
    """The facts that stay, without what follows from one that goes."""
    positions: dict[int, int] = {}
    left: list[Fact] = []
    for position, fact in enumerate(facts):
        if not is_out(fact) and all(premise in positions for premise in fact.premises):
            positions[position] = len(left)
            left.append(replace(fact, premises=tuple(positions[p] for p in fact.premises)))
    return tuple(left)


def _by_rule(*rules: str) -> Reader:
    return lambda reading, _choose: without(reading, lambda mention: mention.rule in rules)


def _by_kind(*kinds: str) -> Reader:
    return lambda reading, _choose: without(reading, lambda mention: mention.kind in kinds)


def _without_facts(is_out: Callable[[Fact], bool]) -> Reader:
    def left(reading: Reading, _choose: random.Random) -> Reading:
        dossiers = (replace(d, facts=_left(d.facts, is_out)) for d in reading.dossiers)
        return replace(reading, dossiers=tuple(dossiers))

    return left


def _one_name_form(reading: Reading, choose: random.Random) -> Reading:
    """One form of a name is found nowhere: of somebody with several, if there is anybody."""
    text = reading.document.text
    forms = [
        sorted({text[m.span.start : m.span.end] for m in d.person.mentions if m.identifier == "direct"})
        for d in reading.dossiers
    ]
    several = [of_one for of_one in forms if len(of_one) > 1] or [of_one for of_one in forms if of_one]
    if not several:
        return reading
    gone = choose.choice(choose.choice(several))
    return without(reading, lambda m: m.identifier == "direct" and text[m.span.start : m.span.end] == gone)


def _some_mentions(reading: Reading, choose: random.Random) -> Reading:
    """Half of the names are given to nobody."""
    named = sorted({m.span for d in reading.dossiers for m in d.person.mentions if m.identifier == "direct"})
    gone = set(choose.sample(named, len(named) // 2))
    return without(reading, lambda mention: mention.span in gone)


def _one_person(reading: Reading, choose: random.Random) -> Reading:
    named = [d for d in reading.dossiers if any(f.attribute in DIRECT_ATTRIBUTES for f in d.facts)]
    if not named:
        return reading
    lost = choose.choice(named)
    spans = {m.span for m in lost.person.mentions}
    kept = tuple(d for d in reading.dossiers if d is not lost)
    return replace(reading, dossiers=kept, mentions=tuple(m for m in reading.mentions if m.span not in spans))


def _one_fact(reading: Reading, choose: random.Random) -> Reading:
    stated = [f for d in reading.dossiers for f in d.facts if f.basis == "stated" and f.evidence and f.attribute != "gender"]  # fmt: skip
    if not stated:
        return reading
    lost = choose.choice(stated)
    gone = set(lost.evidence)
    return without(reading, lambda mention: any(mention.span.overlaps(span) for span in gone))


def _without_edits(draft: Draft, is_out: Callable[[int], bool]) -> Draft:
    return replace(draft, edits=tuple(edit for n, edit in enumerate(draft.edits) if not is_out(n)))


def _one_edit(draft: Draft, _reading: Reading, choose: random.Random) -> Draft:
    skipped = choose.randrange(len(draft.edits)) if draft.edits else -1
    return _without_edits(draft, lambda n: n == skipped)


def _sweep(draft: Draft, reading: Reading, _choose: random.Random) -> Draft:
    """Names that stand outside all mentions, and a quarter of the others, stay."""
    mentioned = [m.span for d in reading.dossiers for m in d.person.mentions]

    def is_out(n: int) -> bool:
        edit = draft.edits[n]
        return edit.operation == "pseudonymise" and not any(edit.span.overlaps(s) for s in mentioned)

    return _without_edits(draft, is_out)


def _names_of_one(draft: Draft, _reading: Reading, choose: random.Random) -> Draft:
    """Nobody is told that one person's names go."""
    renamed = sorted({e.person for e in draft.edits if e.operation == "pseudonymise" and e.person})
    lost = choose.choice(renamed) if renamed else None
    return _without_edits(draft, lambda n: lost is not None and draft.edits[n].person == lost)


def _byname_of_name(draft: Draft, _reading: Reading, choose: random.Random) -> Draft:
    """A byname is a part of the name that it hides."""
    text = draft.document.text
    renamed = [n for n, e in enumerate(draft.edits) if e.operation == "pseudonymise"]
    if not renamed:
        return draft
    lost = choose.choice(renamed)
    edit = draft.edits[lost]
    words = re.findall(r"\w+", text[edit.span.start : edit.span.end]) or [edit.new]
    part = max(words, key=len)
    bynames = tuple((id, part if id == edit.person else byname) for id, byname in draft.bynames)
    edits = tuple(
        replace(e, new=part) if e.person == edit.person and e.operation == "pseudonymise" else e
        for e in draft.edits
    )
    return replace(draft, edits=edits, bynames=bynames)


def _tail(draft: Draft, _reading: Reading, choose: random.Random) -> Draft:
    """The rewriting ends before the text does."""
    if not draft.edits:
        return draft
    end = draft.edits[choose.randrange(len(draft.edits))].span.start
    return _without_edits(draft, lambda n: draft.edits[n].span.start >= end)


MUTATIONS: tuple[Mutation, ...] = (
    Mutation(name="the trained model", reading=_by_rule("tagger", "rest", "told", "propagated")),
    Mutation(name="names", reading=_by_rule("name")),
    Mutation(name="one form of a name", reading=_one_name_form),
    Mutation(name="whose a name is", reading=_some_mentions),
    Mutation(name="gazetteer", reading=_by_kind("place")),
    Mutation(name="dates", reading=_by_kind("time")),
    Mutation(name="ages and numbers", reading=_by_kind("quantity")),
    Mutation(name="occupations and roles", reading=_by_kind("demographic")),
    Mutation(name="organisations", reading=_by_kind("organisation")),
    Mutation(name="contacts and codes", reading=_by_kind("contact", "code")),
    Mutation(name="works and other words", reading=_by_kind("misc")),
    Mutation(name="inference", reading=_without_facts(lambda fact: fact.basis == "inferred")),
    Mutation(name="facts that count", reading=_without_facts(lambda fact: fact.attribute not in DIRECT_ATTRIBUTES)),
    Mutation(name="one person", reading=_one_person),
    Mutation(name="one fact", reading=_one_fact),
    Mutation(name="marked words", withhold=1.1),
    Mutation(name="one edit", draft=_one_edit),
    Mutation(name="the end of the rewriting", draft=_tail),
    Mutation(name="names outside mentions", draft=_sweep),
    Mutation(name="one person's byname", draft=_names_of_one),
    Mutation(name="bynames unlike the name", draft=_byname_of_name),
)  # fmt: skip
"""Every detector and step whose loss is tried."""
