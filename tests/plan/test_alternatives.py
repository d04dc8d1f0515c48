"""Other plans: each reaches k within locks and floors, differs from the best and costs no less, and its lock brings it about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Dossier, Lock, Plan, Policy
from byname.plan import alternatives, make_plan
from byname.plan.choices import choices_of
from plan.people import PUBLIC, a_dossier, a_fact, a_policy, additive, planned

FACTS = (
    ("age", "23", {"low": 23, "high": 23}),
    ("event_date", "2021-06-15", {"low": 737956, "high": 737956}),
    ("residence", "Passau", {"code": "geonames:2855328"}),
    ("nationality", "BY", {"code": "country:BY"}),
    ("occupation", "constable", {"code": "isco:5412"}),
    ("employer", "Upton Works Factory", {}),
    ("family", "two sons", {}),
    ("belief", "opposes the war", {}),
    ("health", "asthma", {}),
    ("name", "Ona", {}),
)
SAID = st.lists(st.sampled_from(FACTS), min_size=2, max_size=5, unique_by=lambda row: row[0])
LOCKS = st.sampled_from(
    [
        (),
        (Lock(attribute="health", most=0),),
        (Lock(attribute="age", least=1), Lock(attribute="belief", most=0)),
    ]
)
FLOORS = (("age", 4.0), ("residence", 500_000.0), ("employer", 1.0))


def people_of(rows: list, *, is_shared: bool) -> tuple[Dossier, ...]:
    """Ona, of whom all of it is said, and Petras, of whom the first thing is, in the same words, or something else."""
    facts = tuple(a_fact(attribute, text, **fields) for attribute, text, fields in rows)
    his = facts[:1] if is_shared else (a_fact("possession", "a red boat"),)
    return (a_dossier(*facts), a_dossier(*his, id="p2", label="Petras", part="private"))


def rungs(dossier: Dossier, policy: Policy, plan: Plan) -> list[tuple[int, int, int]]:
    """Of each choice the rung that a plan takes, and between which two it may be."""
    to = {id(change.fact): change.to for change in plan.changes}
    found = []
    for choice in choices_of(dossier, policy.locks, policy.floors):
        value = to[id(dossier.facts[choice.facts[0]])]
        level = choice.top if value is None else choice.ladders[0].index(value)
        found.append((choice.least, level, choice.most))
    return found


@given(rows=SAID, k=st.integers(2, 50_000), locks=LOCKS, count=st.integers(1, 4), is_shared=st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_alternative_reaches_k_within_the_locks_and_is_no_better(
    rows: list, k: int, locks: tuple[Lock, ...], count: int, is_shared: bool
) -> None:
    dossiers, estimate = people_of(rows, is_shared=is_shared), additive({}, default=3.0)
    policy = a_policy(k=k, locks=locks, floors=FLOORS)
    best = make_plan(dossiers, policy, estimate=estimate)
    others = alternatives(dossiers, policy, best, estimate=estimate, count=count)
    assert len(others) <= count
    said = [[change.to for change in plan.changes] for plan in (best, *(one.plan for one in others))]
    assert all(one not in said[:at] for at, one in enumerate(said))
    losses = [one.plan.loss for one in others]
    assert losses == sorted(losses)
    assert is_shared or all(loss >= best.loss - 1e-9 for loss in losses)
    for one in others:
        for dossier in dossiers:
            assert estimate(planned(dossier, one.plan), PUBLIC).low >= k
            assert all(least <= level <= most for least, level, most in rungs(dossier, policy, one.plan))
        assert one.keeps
        kept = sum(was.loss - now.loss for was, now in one.keeps)
        given_up = sum(now.loss - was.loss for was, now in one.gives_up)
        assert one.plan.loss == pytest.approx(best.loss - kept + given_up)
        chosen = replace(policy, locks=(*policy.locks, one.lock))
        assert make_plan(dossiers, chosen, estimate=estimate).loss == pytest.approx(one.plan.loss)


def test_what_could_be_kept_instead_is_kept() -> None:
    dossiers = (a_dossier(a_fact("belief", "opposes the war"), a_fact("health", "asthma")),)
    estimate, policy = additive({}, population=1e4, default=20.0), a_policy(k=50)
    best = make_plan(dossiers, policy, estimate=estimate)
    changed = {change.fact.attribute for change in best.changes if change.operation != "keep"}
    (first, *_) = alternatives(dossiers, policy, best, estimate=estimate, count=3)
    assert {was.fact.attribute for was, _ in first.keeps} <= changed
    assert first.lock.attribute in changed
    assert first.lock.person == "Ona"


def test_a_plan_that_does_not_reach_k_has_none() -> None:
    dossiers = (a_dossier(a_fact("health", "asthma"), a_fact("belief", "opposes the war")),)
    policy = a_policy(k=50, locks=(Lock(attribute="health", most=0),))
    estimate = additive({}, population=60, default=20.0)
    best = make_plan(dossiers, policy, estimate=estimate)
    assert best.obstacles
    assert alternatives(dossiers, policy, best, estimate=estimate, count=3) == ()
