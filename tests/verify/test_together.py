"""Whoever finds one of a family finds the others: people of a draft are judged together as a plan judges them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from byname.model import Adversary, Document, Dossier, Draft, Fact, Reading, Tied
from byname.pipeline import load_policy
from byname.risk import estimate_crowd, judge_together
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import POLICY, a_crowd, a_named, a_plan, edited, unbound, verdict_of

ORIGINAL = "Vera Testova came. Her brother Oskar Lind saw her. The mayor spoke."


def reading() -> Reading:
    document = a_document(ORIGINAL)
    return a_reading(
        document,
        a_named(document, "p1", "Vera Testova"),
        a_named(document, "p2", "Oskar Lind"),
        Dossier(person=a_person(document, "p3", "The mayor", part="public"), facts=()),
    )


def draft(of: Reading) -> Draft:
    return edited(
        of.document, ("Vera Testova", "Falcon"), ("Oskar Lind", "Robin"), bynames=(("p1", "Falcon"), ("p2", "Robin"))
    )  # fmt: skip


def falcon(document: Document, *facts: Fact) -> Dossier:
    return Dossier(person=a_person(document, "x1", "Falcon"), facts=facts)


def robin(document: Document) -> Dossier:
    name = a_fact(document, "x2", "name", "robin", "Robin")
    kin = a_fact(document, "x2", "family", "brother of falcon", "Her brother")
    return Dossier(person=a_person(document, "x2", "Robin"), facts=(name, kin))


def again(document: Document) -> Reading:
    return a_reading(document, falcon(document), robin(document))


class Judge:
    """A judge by whom everybody of a text is one family and few fit each; it remembers whom it was shown."""

    def __init__(self, low: float, adversary: str = "public") -> None:
        self.low, self.adversary = low, adversary
        self.shown: list[Sequence[Dossier]] = []

    def __call__(self, dossiers: Sequence[Dossier], adversary: Adversary) -> tuple[Tied, ...]:
        self.shown.append(dossiers)
        crowds = tuple(a_crowd(self.low, adversary.name) for _ in dossiers)
        people = tuple(range(len(dossiers)))
        return (Tied(by="family", people=people, crowds=crowds, least_hidden=0.1),) if dossiers else ()


def test_whoever_is_found_by_others_has_the_crowd_that_is_left_then() -> None:
    of = reading()
    verdict = verdict_of(draft(of), of, reread=again, judge=Judge(7))
    assert (("p1", (a_crowd(7),)), ("p2", (a_crowd(7),))) == verdict.crowds
    assert not verdict.safe
    assert (
        "Falcon: once the others of their family, unit or event are found, about 7 people fit"
        in verdict.reasons[0]
    )


def test_a_crowd_that_is_smaller_alone_stays() -> None:
    of = reading()
    verdict = verdict_of(
        draft(of), of, reread=again, judge=Judge(7), estimate=lambda d, a: a_crowd(3, a.name)
    )
    assert {3.0} == {crowd.low for _, crowds in verdict.crowds for crowd in crowds}
    assert not any("family, unit" in reason for reason in verdict.reasons)


def test_who_reaches_k_with_the_others_found_is_safe() -> None:
    of = reading()
    verdict = verdict_of(draft(of), of, reread=again, judge=Judge(20))
    assert {20.0} == {crowd.low for _, crowds in verdict.crowds for crowd in crowds}
    assert verdict.safe


def test_the_judge_is_shown_the_people_of_the_draft_without_names_and_each_once() -> None:
    """Whoever is read as two of the original is one, and two pieces of one person are one as well."""
    of, judge = reading(), Judge(50)

    def pieces(document: Document) -> Reading:
        half = Dossier(
            person=a_person(document, "x3", "Her", "her"),
            facts=(a_fact(document, "x3", "age", "23", "her"),),
        )
        both = a_person(document, "x1", "Falcon", "Robin")
        return a_reading(document, Dossier(person=both, facts=()), half, robin(document))

    her = a_person(of.document, "p1", "Vera Testova", "Her", "her")
    of = replace(of, dossiers=(replace(of.dossiers[0], person=her), *of.dossiers[1:]))
    verdict_of(draft(of), of, reread=pieces, judge=judge)
    ((shown,),) = judge.shown
    assert ["age", "family"] == sorted(fact.attribute for fact in shown.facts)
    assert {"Falcon", "Robin", "Her", "her"} == {
        draft(of).text[m.span.start : m.span.end] for m in shown.person.mentions
    }


def test_whoever_is_not_found_again_is_left_to_what_the_plan_has_judged() -> None:
    of, judge = reading(), Judge(7)
    plan = a_plan(after=(("p1", (a_crowd(25),)), ("p2", (a_crowd(30),))))
    verdict = verdict_of(draft(of), of, plan, reread=lambda d: a_reading(d, falcon(d)), judge=judge)
    assert {"p1": 7, "p2": 30} == {person: crowds[0].low for person, crowds in verdict.crowds}


def test_public_people_count_for_the_others_and_are_not_judged() -> None:
    of, judge = reading(), Judge(7)

    def mayor(document: Document) -> Reading:
        public = Dossier(person=a_person(document, "x4", "The mayor", part="public"), facts=())
        return a_reading(document, falcon(document), robin(document), public)

    verdict = verdict_of(draft(of), of, reread=mayor, judge=judge)
    assert 3 == len(judge.shown[0])
    assert {"p1", "p2"} == {person for person, _ in verdict.crowds}


def test_every_adversary_is_asked() -> None:
    of, judge = reading(), Judge(7)
    policy = replace(POLICY, adversaries=(*POLICY.adversaries, Adversary(name="state", knows=())))
    verdict = verdict_of(draft(of), of, reread=again, judge=judge, policy=policy)
    assert {"public", "state"} == {crowd.adversary for crowd in dict(verdict.crowds)["p1"]}
    assert 2 == len(judge.shown)


def rare(document: Document) -> Reading:
    """Falcon is a Latvian astronomer, and Robin the brother."""
    told = (
        a_fact(document, "x1", "occupation", "astronomer", "Falcon", code="isco:2111"),
        a_fact(document, "x1", "nationality", "LV", "Falcon", code="country:LV"),
    )
    return a_reading(document, falcon(document, *told), robin(document))


def as_a_plan_judges(dossiers: Sequence[Dossier], adversary: Adversary) -> tuple[Tied, ...]:
    return judge_together(dossiers, adversary, estimate_crowd)


def test_the_real_judge_finds_whoever_is_a_brother_of_somebody_rare() -> None:
    """Any man can be somebody's brother, and hardly any the brother of an astronomer from Latvia."""
    of = reading()
    state = replace(POLICY, adversaries=tuple(a for a in load_policy("").adversaries if a.name == "state"))
    alone, together = (
        dict(
            verdict_of(draft(of), of, reread=rare, estimate=estimate_crowd, policy=state, judge=judge).crowds
        )
        for judge in (unbound, as_a_plan_judges)
    )
    assert together["p2"][0].low < alone["p2"][0].low / 1000
