"""What a draft that did not hold teaches the next plan."""

from __future__ import annotations

import pytest

from byname.model import (
    Change,
    Crowd,
    Dossier,
    Draft,
    Edit,
    Fact,
    Leak,
    Lock,
    Policy,
    Reading,
    Value,
    Verdict,
)
from byname.pipeline import load_policy
from byname.pipeline.learning import findable, harder, learned, narrowed, wider, widest
from factory import a_document, a_fact, a_person, a_reading, span_of

TEXT = "Zubrava was born in Lower Mill and keeps the lamp."
ORIGINAL = a_document(TEXT)
PERSON = a_person(ORIGINAL, "p1", "Zubrava", part="source")
BORN = a_fact(ORIGINAL, "p1", "birthplace", "lower mill", "Lower Mill")
WIDER = Value(attribute="birthplace", text="a village", level=1)


def a_draft() -> Draft:
    """ "Heron was born in a village and keeps the lamp." """
    change = Change(fact=BORN, operation="generalise", to=WIDER, loss=0.2)
    edits = (
        Edit(span=span_of(ORIGINAL, "Zubrava"), new="Heron", operation="pseudonymise", person="p1"),
        Edit(
            span=span_of(ORIGINAL, "Lower Mill"),
            new="a village",
            operation="generalise",
            person="p1",
            change=change,
        ),
    )
    return Draft(document=ORIGINAL, edits=edits, bynames=(("p1", "Heron"),))


def reread(*facts: tuple[str, str, str]) -> tuple[Reading, tuple[Fact, ...]]:
    """The draft read anew, with facts by attribute, value and words."""
    anew = a_document(a_draft().text)
    told = tuple(a_fact(anew, "q1", *fact) for fact in facts)
    return a_reading(anew, Dossier(person=a_person(anew, "q1", "Heron", part="source"), facts=told)), told


def a_verdict(low: float, *leaks: Leak) -> Verdict:
    crowd = Crowd(adversary="state", low=low, median=low, high=low, population=9)
    return Verdict(k=20, leaks=leaks, crowds=(("p1", (crowd,)),), complete=True)


def the_reading(*facts: Fact) -> Reading:
    return a_reading(ORIGINAL, Dossier(person=PERSON, facts=facts))


def test_what_only_the_second_reading_shows_is_planned_where_the_original_says_it() -> None:
    again, _ = reread(("occupation", "lamp keeper", "keeps the lamp"))
    more = learned(the_reading(BORN), a_draft(), again, a_verdict(1))
    assert ("occupation", "lamp keeper") in {(f.attribute, f.value.text) for f in more["p1"].facts}
    assert ["keeps the lamp"] == [ORIGINAL.of(s) for f in more["p1"].facts[1:] for s in f.evidence]


@pytest.mark.parametrize(
    ("fact", "low"),
    [
        (("occupation", "lamp keeper", "keeps the lamp"), 1000),  # enough fit
        (("birthplace", "a village", "a village"), 1),  # the plan's own words
        (("residence", "born in a village", "born in a village"), 1),  # and partly its own
        (("name", "heron", "Heron"), 1),  # the byname
    ],
)
def test_nothing_is_learned_where_nothing_was_missed(fact: tuple[str, str, str], low: float) -> None:
    again, _ = reread(fact)
    assert {} == learned(the_reading(BORN), a_draft(), again, a_verdict(low))


def test_what_is_known_is_not_learned_twice() -> None:
    again, _ = reread(("occupation", "lamp keeper", "keeps the lamp"))
    known = learned(the_reading(BORN), a_draft(), again, a_verdict(1))["p1"]
    assert {} == learned(a_reading(ORIGINAL, known), a_draft(), again, a_verdict(1))


def test_wider_words_that_still_lead_to_few_go_one_rung_up() -> None:
    _, narrow = reread(
        ("birthplace", "a village", "a village"), ("occupation", "lamp keeper", "keeps the lamp")
    )
    assert {("birthplace", "p1"): 2} == wider(a_draft(), narrow)


def test_the_last_plan_says_as_little_as_can_be_of_whoever_could_be_found() -> None:
    leak = Leak(kind="location", span=None, person="p2")
    assert {"p1", "p2"} == {id for _, id in widest(findable(a_verdict(1, leak)))}
    assert {"p2"} == {id for _, id in widest(findable(a_verdict(1000, leak)))}


def test_what_is_asked_stays_within_what_the_editor_has_locked() -> None:
    policy = load_policy('[[locks]]\nattribute = "birthplace"\nkeep = true')
    rungs = {("birthplace", "p1"): 2, ("role", "p1"): 1, ("role", "nobody"): 1}
    asked = narrowed(policy, policy, the_reading(), rungs)
    assert (*policy.locks, Lock(attribute="role", person="Zubrava", least=1)) == asked.locks


def test_a_rung_asked_for_again_takes_the_place_of_the_one_before() -> None:
    policy = load_policy("")
    asked = narrowed(policy, policy, the_reading(), {("role", "p1"): 1})
    again = narrowed(policy, asked, the_reading(), {("role", "p1"): 2})
    assert (Lock(attribute="role", person="Zubrava", least=2),) == again.locks


def test_where_nothing_better_is_known_more_people_have_to_fit() -> None:
    policy: Policy = load_policy("")
    assert 41 == harder(policy).k


def test_whose_kin_somebody_is_goes_by_the_name_of_the_original() -> None:
    again, _ = reread(("family", "keeper of heron", "keeps the lamp"))
    more = learned(the_reading(BORN), a_draft(), again, a_verdict(1))
    assert "keeper of zubrava" == more["p1"].facts[-1].value.text
