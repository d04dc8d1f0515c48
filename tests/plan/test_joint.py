"""People who are found by each other are hidden together, or it is said that they are not."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Adversary, Dossier, Lock, Tied
from byname.plan import make_plan
from plan.people import Estimate, a_crowd, a_dossier, a_fact, a_policy, additive, planned

HALVED = 2.0


def judge(dossiers: Sequence[Dossier], adversary: Adversary, estimate: Estimate) -> tuple[Tied, ...]:
    """Everybody with kin in the text is one family, and each fact that is told of the others halves a crowd."""
    people = tuple(at for at, d in enumerate(dossiers) if any(f.attribute == "family" for f in d.facts))
    if len(people) < 2:
        return ()
    told = sum(len(dossiers[at].facts) for at in people)
    crowds = tuple(
        a_crowd(
            max(1.0, estimate(dossiers[at], adversary).low / HALVED ** (told - len(dossiers[at].facts))),
            adversary,
        )
        for at in people
    )
    return (Tied(by="family", people=people, crowds=crowds, least_hidden=0.5),)


def family(facts: int = 3) -> tuple[Dossier, Dossier]:
    """Two sisters of whom something is told."""
    said = (
        ("age", "23", {"low": 23, "high": 23}),
        ("occupation", "constable", {"code": "isco:5412"}),
        ("residence", "Passau", {"code": "geonames:2855328"}),
    )
    return tuple(
        a_dossier(
            a_fact("family", "sister"), *(a_fact(a, t, **f) for a, t, f in said[:facts]), id=id, label=label
        )
        for id, label in (("p1", "Ona"), ("p2", "Rasa"))
    )


@given(k=st.integers(2, 5000), facts=st.integers(0, 3), bits=st.floats(0.5, 4))
@settings(max_examples=40, deadline=None)
def test_the_joint_crowd_reaches_k(k: int, facts: int, bits: float) -> None:
    dossiers, policy, estimate = family(facts), a_policy(k=k), additive({}, default=bits)
    plan = make_plan(dossiers, policy, estimate=estimate, judge=judge)
    crowds = [
        c
        for t in judge([planned(d, plan) for d in dossiers], policy.adversaries[0], estimate)
        for c in t.crowds
    ]
    assert all(crowd.low >= k for crowd in crowds)
    assert not plan.obstacles


@given(k=st.integers(2, 5000), bits=st.floats(0.5, 4))
@settings(max_examples=20, deadline=None)
def test_to_be_hidden_together_costs_no_less(k: int, bits: float) -> None:
    dossiers, policy, estimate = family(), a_policy(k=k), additive({}, default=bits)
    alone = make_plan(dossiers, policy, estimate=estimate)
    assert make_plan(dossiers, policy, estimate=estimate, judge=judge).loss >= alone.loss - 1e-9


def test_nobody_is_changed_who_is_hidden_together_already() -> None:
    plan = make_plan(family(1), a_policy(), estimate=additive({}, default=0.1), judge=judge)
    assert {change.operation for change in plan.changes} == {"keep"}


def test_locks_that_keep_people_found_together_are_an_obstacle() -> None:
    locks = tuple(Lock(attribute=a, most=0) for a in ("family", "age", "occupation", "residence"))
    estimate = additive({}, population=100.0, default=0.1)
    plan = make_plan(family(), a_policy(locks=locks), estimate=estimate, judge=judge)
    assert {change.operation for change in plan.changes} == {"keep"}
    (sentence,) = plan.obstacles
    assert "whoever has found" in sentence
    assert "Ona" in sentence
    assert "Rasa" in sentence


def test_somebody_who_is_not_protected_is_left_as_they_are() -> None:
    ona, rasa = family()
    minister = a_dossier(*rasa.facts, id="p2", label="Rasa", part="public")

    plan = make_plan((ona, minister), a_policy(), estimate=additive({}, default=2.5), judge=judge)
    assert {change.fact.person for change in plan.changes} == {"p1"}
