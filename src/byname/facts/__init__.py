"""Facts: what the text gives away about each person, said outright or following from what is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from byname.encoder.reading import Encoding
from byname.facts.accounts import account_facts
from byname.facts.acts import act_facts
from byname.facts.births import births_given
from byname.facts.described import described_facts
from byname.facts.fellows import fellow_facts
from byname.facts.household import couple_facts, household_facts, with_shared
from byname.facts.inferred import inferred
from byname.facts.jobs import is_code
from byname.facts.likely import believed
from byname.facts.lists import member_facts, without_defined
from byname.facts.names import gender_facts, named_facts
from byname.facts.phrases import kin_facts, phrase_facts
from byname.facts.profile import fields_of_places, profile_facts
from byname.facts.read_facts import ReadFacts
from byname.facts.said import Said
from byname.facts.setting import setting_of
from byname.facts.shared import days_of_others, shared_facts
from byname.facts.stated import mention_facts
from byname.facts.subjects import Subjects
from byname.facts.understood import not_said_beside, understood_facts
from byname.facts.works import RULE, not_named, work_facts
from byname.lang.tokens import readable
from byname.model import Document, Dossier, Fact, Mention, Person, Quote, Span
from byname.model.spans import Spans

__all__ = ["collect_dossiers"]


def collect_dossiers(
    document: Document,
    mentions: tuple[Mention, ...],
    people: tuple[Person, ...],
    quotes: tuple[Quote, ...],
    moved: Callable[[list[Fact]], list[Fact]] = lambda facts: facts,
    encoding: Encoding | None = None,
) -> tuple[Dossier, ...]:
    """A dossier for each person, in their order: stated facts first, then what follows from them.

    ``moved``: gives stated facts to whom the editor gives them, before anything follows.
    ``encoding``: the text for the network, where others read it too.
    """
    subjects = Subjects(document, people, quotes)
    mentions = tuple(m for m in mentions if m.kind != "organisation" or not is_code(m, subjects))
    works = tuple(m for m in mentions if m.rule == RULE)
    mentions = tuple(m for m in mentions if m.rule != RULE)
    said = Said(document, encoding or Encoding(document.text, readable(document)))
    setting = setting_of(document, mentions)
    stated: dict[str, list[Fact]] = defaultdict(list)
    found = _found(people, mentions, subjects)
    uncounted: dict[str, list[Fact]] = defaultdict(list)
    kept = ReadFacts(believed(ReadFacts(not_named(found, works)), said, subjects))
    understood = not_named(understood_facts(said, subjects, kept), works)
    titles: dict[str, list[Fact]] = defaultdict(list)
    for fact in moved([*kept.facts, *understood, *work_facts(works, subjects)]):
        (titles if fact.value.names_a_work else stated if fact.counted else uncounted)[fact.person].append(
            fact
        )
    dossiers = tuple(
        Dossier(person=p, facts=tuple(inferred(p, _united(stated[p.id]), subjects, setting))) for p in people
    )
    dossiers = without_defined(with_shared(dossiers, subjects), subjects)
    return tuple(
        replace(
            d,
            facts=(
                *d.facts,
                *_united(titles[d.person.id]),
                *not_said_beside(_united(uncounted[d.person.id]), d.facts, document),
            ),
        )
        for d in dossiers
    )


def _found(people: tuple[Person, ...], mentions: tuple[Mention, ...], subjects: Subjects) -> list[Fact]:
    """What rules read in a text: names and accounts, what mentions say, kin, fields, fellows, lives, days and deeds."""
    found = [
        fact
        for person in people
        for fact in (
            *named_facts(person, subjects),
            *account_facts(person, subjects),
            *gender_facts(person, subjects),
        )
    ]
    described = described_facts(people, mentions, subjects)
    read = mention_facts(mentions, subjects, described)
    worked = described + read
    found += worked + _unsaid(phrase_facts(subjects), worked) + kin_facts(people, subjects)
    found += household_facts(people, subjects) + couple_facts(people, subjects)
    found += member_facts(people, found, subjects)
    placed = fields_of_places(subjects)
    found = [
        f for f in found if f.attribute not in _MISREAD or not any(p.covers(f.evidence[0]) for p in placed)
    ]
    found += fellow_facts(found, subjects)
    found += profile_facts(found, subjects)
    found += days_of_others(read, subjects) + shared_facts(mentions, found, subjects)
    found += act_facts(people, mentions, subjects) + births_given(mentions, subjects)
    return found


_MISREAD = frozenset({"affiliation", "employer", "occupation", "nationality"})
"""What a place in a header is taken for: WA is no organisation."""


def _unsaid(facts: list[Fact], known: list[Fact]) -> list[Fact]:
    """The facts without those trades that stand in words which have said a trade of the same person already."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for fact in known:
        if fact.attribute == "occupation":
            spans[fact.person] += fact.evidence
    said = {person: Spans(several) for person, several in spans.items()}
    return [
        fact
        for fact in facts
        if fact.attribute != "occupation"
        or fact.person not in said
        or not said[fact.person].overlap(fact.evidence[0])
    ]


def _united(facts: list[Fact]) -> list[Fact]:
    """Facts of equal value at equal time become one with all their evidence."""
    united: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = (fact.value, fact.when)
        united[key] = _with_evidence(united[key], fact.evidence) if key in united else fact
    return list(united.values())


def _with_evidence(fact: Fact, more: tuple[Span, ...]) -> Fact:
    return replace(fact, evidence=tuple(sorted({*fact.evidence, *more})))
