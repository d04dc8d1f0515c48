"""What the text says of each person: from the mentions that find has normalised, joined to whom they are about."""

from __future__ import annotations

from byname.facts.ages import age_time
from byname.facts.holding import holder
from byname.facts.jobs import organisation_fact, work_fact
from byname.facts.places import is_of_a_place, location_fact, nationality_fact
from byname.facts.subjects import Subjects
from byname.model import Fact, Mention, Value
from byname.model.spans import Spans

_FLOATING = ("relative", "weekday", "today")
"""Rules of times that, where they cannot be resolved, say nothing about the day."""
_WORK = ("occupation", "role")
_PLACES = ("location", "residence", "birthplace")
_DIRECT = ("contact", "identifier", "account")


def mention_facts(
    mentions: tuple[Mention, ...], subjects: Subjects, known: list[Fact] | None = None
) -> list[Fact]:
    """The facts that normalised mentions state: ages, births, dates, places, work, organisations, contacts.

    ``known``: what descriptions have said of people's work, and where they do it, already; it is not said again.
    """
    told = Spans(span for fact in known or () if fact.attribute in _WORK for span in fact.evidence)
    tied = Spans(span for fact in known or () if fact.attribute not in _WORK for span in fact.evidence)
    covered = Spans(
        m.span for m in mentions if m.kind == "person" and m.rule not in ("nominal", "pronoun", "age")
    )
    organisations = Spans(m.span for m in mentions if m.kind == "organisation")
    facts = []
    for mention in mentions:
        value = mention.value
        if value is None or mention.kind == "person" or covered.hold(mention.span):
            continue
        if mention.kind in ("place", "demographic") and organisations.hold(mention.span, more=True):
            continue
        if value.attribute in _WORK and told.overlap(mention.span):
            continue
        if mention.kind in ("place", "organisation") and tied.overlap(mention.span):
            continue
        fact = _fact(mention, value, subjects)
        if fact is not None:
            facts.append(fact)
    return facts


def _fact(mention: Mention, value: Value, subjects: Subjects) -> Fact | None:
    if mention.rule == "told" or (mention.rule == "rest" and value.code is None and value.low is None):
        return None
    if value.attribute in _DIRECT or (value.attribute == "residence" and mention.identifier == "direct"):
        person = holder(mention, value.attribute, subjects)
        return None if person is None else Fact(person=person, value=value, evidence=(mention.span,))
    if value.attribute == "event_date" and value.low is None and mention.rule in _FLOATING:
        return None
    if value.attribute == "nationality":
        return nationality_fact(mention, value, subjects)
    if value.attribute in ("religion", "ethnicity") and is_of_a_place(mention, subjects):
        return None
    born = subjects.born_before(mention.span) if value.attribute == "birth_date" else None
    aged = subjects.apposed(mention.span) if value.attribute == "age" else None
    person = born or aged or subjects.about(mention.span)
    if person is None:
        return None
    return _of_whom(mention, value, person, subjects)


def _of_whom(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """What a mention says of somebody, by the words around it."""
    if value.attribute == "age":
        return Fact(person=person, value=value, evidence=(mention.span,), when=age_time(mention, subjects))
    if value.attribute in _PLACES:
        return location_fact(mention, value, person, subjects)
    if value.attribute == "affiliation":
        return organisation_fact(mention, value, person, subjects)
    if value.attribute in ("occupation", "role", "rank"):
        return work_fact(mention, value, person, subjects)
    return Fact(person=person, value=value, evidence=(mention.span,))
