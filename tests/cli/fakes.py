"""Audits and protections made by hand, so that tests of the command line need no stage."""

from __future__ import annotations

from byname.model import (
    Change,
    Combination,
    Cost,
    Crowd,
    Dossier,
    Draft,
    Edit,
    Explanation,
    Help,
    Leak,
    Person,
    Plan,
    Quote,
    Reading,
    Release,
    Value,
    Verdict,
)
from byname.pipeline import Audit, Protection
from factory import a_document, a_fact, a_mention, a_person, a_reading, span_of

TEXT = 'Sign up!\n\nOdrun Velk, 23, speaks Latvian. "I walked," she said.\n\nThe guards slept.'


def a_crowd(low: float, high: float, adversary: str = "public", *reasons: str) -> Crowd:
    """A crowd with these bounds."""
    return Crowd(
        adversary=adversary, low=low, median=(low + high) / 2, high=high, population=1e6, reasons=reasons
    )


def the_reading() -> Reading:
    """A source and a group, with stated and inferred facts, a quote and furniture."""
    document = a_document(TEXT, written="2023", furniture=("Sign up!",))
    pronoun = a_mention(document, "she", identifier="none", rule="pronoun")
    named = a_person(document, "p1", "Odrun Velk", part="source")
    source = Person(
        id="p1", label="Odrun Velk", mentions=(*named.mentions, pronoun), part="source", narrator=True
    )
    facts = (
        a_fact(document, "p1", "name", "Odrun Velk", "Odrun Velk"),
        a_fact(document, "p1", "age", "23", "23", low=23, high=23),
        a_fact(document, "p1", "birth_date", "1999/2000", basis="inferred", premises=(1,)),
        a_fact(document, "p1", "language", "Latvian", "Latvian"),
    )
    guards = a_person(document, "p2", "The guards", part="group")
    reading = a_reading(document, Dossier(person=source, facts=facts), Dossier(person=guards, facts=()))
    quote = Quote(span=span_of(document, "I walked"), speaker="p1")
    extra = a_mention(document, "Latvian", kind="demographic", identifier="quasi")
    mentions = (named.mentions[0], extra)
    return Reading(document=document, mentions=mentions, dossiers=reading.dossiers, quotes=(quote,))


def an_explanation(crowd: Crowd, *, telling: bool = True) -> Explanation:
    """An explanation of a crowd: the name names, the age costs most and would be said less precisely."""
    cost = Cost(attribute="age", facts=(1,), bits=5.1, what="being 23", said="being 23 cuts it to one in 35")
    combination = Combination(
        facts=(1, 3), low=2, high=9, said="being 23 together with speaking Latvian leaves few"
    )
    change = Help(
        changes=((1, Value(attribute="age", text="early twenties")),), low=40, high=300, enough=True,
        said="say “in her early twenties” instead of “23”: then about 40 to 300 women fit",
    )  # fmt: skip
    return Explanation(
        crowd=crowd, unnamed=crowd, naming=("name",) if telling else (), people="women" if telling else "people",
        start="The search starts from about 1 million women of Latvia", costs=(cost,) if telling else (),
        combinations=(combination,) if telling and crowd.low < 20 else (),
        helps=(change,) if telling and crowd.low < 20 else (), sources=("Census of Nowhere 2020",), vintage=2025,
    )  # fmt: skip


def an_audit(low: float = 3) -> Audit:
    """An audit of the reading in which that many people fit at least."""
    crowds = (a_crowd(low, low * 10, "public", "Age 23 costs most."), a_crowd(low, low * 4, "state"))
    others = (a_crowd(500, 900), a_crowd(500, 900, "state"))
    explanations = (
        tuple(an_explanation(crowd) for crowd in crowds),
        tuple(an_explanation(crowd, telling=False) for crowd in others),
    )
    return Audit(reading=the_reading(), crowds=(crowds, others), explanations=explanations)


def a_protection(*, safe: bool = True) -> Protection:
    """What came of protecting the reading: a byname, an age in a range, furniture gone."""
    reading = the_reading()
    document, facts = reading.document, reading.dossiers[0].facts
    name = Change(fact=facts[0], operation="pseudonymise", to=None, loss=0.0)
    age = Change(
        fact=facts[1],
        operation="generalise",
        to=Value(attribute="age", text="in her twenties", level=2),
        loss=0.4,
    )
    edits = (
        Edit(span=span_of(document, "Sign up!"), new="", operation="suppress"),
        Edit(
            span=span_of(document, "Odrun Velk"),
            new="Heron",
            operation="pseudonymise",
            person="p1",
            change=name,
        ),
        Edit(
            span=span_of(document, "23"),
            new="in her twenties",
            operation="generalise",
            person="p1",
            change=age,
        ),
    )
    draft = Draft(document=document, edits=edits, bynames=(("p1", "Heron"),))
    before, after = (a_crowd(1, 1),), (a_crowd(60 if safe else 3, 400),)
    leaks = (
        ()
        if safe
        else (Leak(kind="withheld_word", span=span_of(a_document(draft.text), "Latvian"), person="p1"),)
    )
    reasons = () if safe else ("A withheld word is still there.",)
    verdict = Verdict(k=20, leaks=leaks, crowds=(("p1", after),), reasons=reasons, complete=True)
    plan = Plan(changes=(name, age), before=(("p1", before),), after=(("p1", after),))
    release = Release(draft=draft, verdict=verdict) if safe else None
    return Protection(reading=reading, plan=plan, draft=draft, verdict=verdict, release=release)
