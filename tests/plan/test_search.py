"""The plan as a whole: k is reached or what stands in the way is said, and planning again changes nothing."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import DIRECT_ATTRIBUTES, Adversary, Crowd, Dossier, Fact, Lock, Plan, Policy
from byname.plan import make_plan
from byname.plan.choices import choices_of, dossier_at, values_at
from byname.plan.floors import is_wide_enough
from plan.people import PUBLIC, STATE, a_crowd, a_dossier, a_fact, a_policy, a_span, additive, planned

FLOORS = (("age", 4.0), ("event_date", 365.0), ("residence", 500_000.0), ("employer", 1.0))
FACTS = (
    ("age", "23", {"low": 23, "high": 23}),
    ("age", "41", {"low": 41, "high": 41}),
    ("event_date", "2021-06-15", {"low": 737956, "high": 737956}),
    ("event_date", "2021", {"low": 737791, "high": 738155}),
    ("residence", "Passau", {"code": "geonames:2855328"}),
    ("location", "Ukraine", {"code": "country:UA"}),
    ("nationality", "BY", {"code": "country:BY"}),
    ("occupation", "constable", {"code": "isco:5412"}),
    ("employer", "Upton Works Factory", {}),
    ("role", "press secretary of the regiment", {"low": 1, "high": 1}),
    ("family", "two sons", {}),
    ("belief", "opposes the war", {}),
    ("gender", "f", {}),
    ("health", "asthma", {}),
    ("name", "Ona", {}),
    ("alias", "Swan", {}),
    ("contact", "ona@example.org", {}),
)  # fmt: skip
SAID = st.lists(st.sampled_from(FACTS), max_size=6, unique_by=lambda row: row[:2])


def facts_of(rows: list[tuple[str, str, dict[str, object]]]) -> tuple[Fact, ...]:
    """Facts of rows of the table."""
    return tuple(a_fact(attribute, text, **fields) for attribute, text, fields in rows)


@given(rows=SAID, others=SAID, k=st.integers(2, 20_000), bits=st.floats(0.5, 4))
@settings(max_examples=60, deadline=None)
def test_everyone_is_hidden_or_an_obstacle_is_said(rows: list, others: list, k: int, bits: float) -> None:
    dossiers = (
        a_dossier(*facts_of(rows)),
        a_dossier(*facts_of(others), id="p2", label="Petras", part="private"),
    )
    plan = make_plan(
        dossiers, a_policy(k=k, adversaries=(PUBLIC, STATE)), estimate=additive({}, default=bits)
    )
    lows = [crowd.low for _, crowds in plan.after for crowd in crowds]
    assert len(lows) == 4
    assert bool(plan.obstacles) == any(low < k for low in lows)


@given(rows=SAID, k=st.integers(2, 50_000))
@settings(max_examples=40, deadline=None)
def test_no_cheaper_plan_hides_the_person(rows: list, k: int) -> None:
    dossier, policy, estimate = (
        a_dossier(*facts_of(rows[:4])),
        a_policy(k=k, floors=FLOORS),
        additive({}, default=3.0),
    )
    plan = make_plan((dossier,), policy, estimate=estimate)
    choices = choices_of(dossier, (), FLOORS)
    losses = [
        sum(choice.losses[level] for choice, level in zip(choices, levels, strict=True))
        for levels in product(*(range(choice.least, choice.most + 1) for choice in choices))
        if estimate(dossier_at(dossier, values_at(choices, levels)), PUBLIC).low >= k
    ]
    assert plan.loss == pytest.approx(min(losses))
    assert not plan.obstacles


@given(rows=SAID, k=st.integers(2, 50_000))
@settings(max_examples=40, deadline=None)
def test_planning_the_planned_changes_nothing_more(rows: list, k: int) -> None:
    dossier, policy, estimate = a_dossier(*facts_of(rows)), a_policy(k=k, floors=FLOORS), additive({})
    first = make_plan((dossier,), policy, estimate=estimate)
    second = make_plan((planned(dossier, first),), policy, estimate=estimate)
    assert {change.operation for change in second.changes} <= {"keep"}


@given(rows=SAID, k=st.integers(2, 50_000))
@settings(max_examples=40, deadline=None)
def test_floors_hold_and_names_go(rows: list, k: int) -> None:
    dossier = a_dossier(*facts_of(rows))
    plan = make_plan((dossier,), a_policy(k=k, floors=FLOORS), estimate=additive({}))
    assert [change.fact for change in plan.changes] == list(dossier.facts)
    for change in plan.changes:
        if change.fact.attribute in DIRECT_ATTRIBUTES:
            assert (change.to, change.loss) == (None, 0)
            assert change.operation == ("suppress" if change.fact.attribute == "contact" else "pseudonymise")
        elif change.to is not None:
            width = dict(FLOORS).get(change.fact.attribute, 0)
            assert is_wide_enough(change.to, rung=change.to.level, width=width)
        assert (change.operation == "keep") == (change.to == change.fact.value)
        assert (change.operation in ("suppress", "pseudonymise")) == (change.to is None)


@given(
    rows=SAID, attribute=st.sampled_from(["age", "residence", "occupation", "role"]), most=st.integers(0, 1)
)
@settings(max_examples=40, deadline=None)
def test_locks_hold(rows: list, attribute: str, most: int) -> None:
    dossier = a_dossier(*facts_of(rows))
    policy = a_policy(k=50_000, floors=FLOORS, locks=(Lock(attribute=attribute, most=most),))
    plan = make_plan((dossier,), policy, estimate=additive({}))
    for change in plan.changes:
        if change.fact.attribute == attribute and most == 0:
            assert change.operation == "keep"
        elif change.fact.attribute == attribute:
            assert change.to is None or change.to.level <= most


def test_those_who_are_not_protected_are_left_alone() -> None:
    dossier = a_dossier(a_fact("name", "Ona"), part="public")
    plan = make_plan((dossier,), a_policy(), estimate=additive({}))
    assert plan == Plan(changes=(), before=(), after=())


def test_what_is_published_or_inferred_is_no_change() -> None:
    dossier = a_dossier(
        a_fact("age", "23", low=23, high=23, published=True),
        a_fact("birth_date", "2000", basis="inferred", premises=(0,)),
    )
    assert make_plan((dossier,), a_policy(), estimate=additive({})).changes == ()


def test_crowds_before_know_the_name() -> None:
    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        return a_crowd(1 if any(fact.attribute == "name" for fact in dossier.facts) else 500, adversary)

    plan = make_plan((a_dossier(a_fact("name", "Ona")),), a_policy(), estimate=estimate)
    assert [crowd.low for crowd in dict(plan.before)["p1"]] == [1]
    assert [crowd.low for crowd in dict(plan.after)["p1"]] == [500]


def test_what_one_needs_is_taken_by_all_and_others_gain_by_it() -> None:
    """Ona needs the country gone; Petras, who had chosen another way, goes along and keeps his age."""
    ona = a_dossier(a_fact("location", "Ukraine", code="country:UA"))
    petras = a_dossier(
        a_fact("location", "Ukraine", code="country:UA"),
        a_fact("age", "23", low=23, high=23),
        id="p2",
        label="Petras",
    )

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        told = {fact.value.text for fact in dossier.facts} & {"Ukraine", "23"}
        too_many = {"p1": 1, "p2": 2}[dossier.person.id]
        return a_crowd(10 if len(told) == too_many else 100, adversary)

    alone = make_plan((petras,), a_policy(), estimate=estimate)
    assert [change.operation for change in alone.changes] == ["keep", "generalise"]
    both = make_plan((ona, petras), a_policy(), estimate=estimate)
    assert [change.operation for change in both.changes] == ["generalise", "generalise", "keep"]
    assert both.changes[0].to == both.changes[1].to
    assert not both.obstacles


def test_a_testimony_of_forty_facts_ends_soon() -> None:
    asked = []
    estimate = additive({}, population=1e9, default=1.5)

    def counted(dossier: Dossier, adversary: Adversary) -> Crowd:
        asked.append(adversary)
        return estimate(dossier, adversary)

    attributes = (
        "belief",
        "health",
        "education",
        "possession",
        "biography",
        "migration",
        "legal_history",
        "family",
    )
    facts = tuple(
        a_fact(
            attributes[at % 8],
            f"{('party', 'asthma', 'school', 'car', 'medal', 'fled', 'tried', 'wife')[at % 8]} {at}",
        )
        for at in range(40)
    )
    plan = make_plan((a_dossier(*facts),), a_policy(), estimate=counted)
    assert not plan.obstacles
    assert len(asked) < 700


def obstacles(dossier: Dossier, policy: Policy, estimate: object = None) -> list[str]:
    """The obstacles of one person's plan."""
    return list(make_plan((dossier,), policy, estimate=estimate or additive({}, population=1e4)).obstacles)


def test_a_lock_that_stands_in_the_way_is_named() -> None:
    dossier = a_dossier(
        a_fact("birth_date", "2000-01-01", low=730120, high=730120), a_fact("age", "23", low=23, high=23)
    )
    estimate = additive({"birth_date": 9.0}, population=1e4)
    (sentence,) = obstacles(dossier, a_policy(locks=(Lock(attribute="birth_date", most=0),)), estimate)
    assert "Ona: public still finds as few as 1 people" in sentence
    assert "the lock on birth date stands in the way" in sentence


def test_a_kept_name_is_named() -> None:
    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        return a_crowd(1 if any(fact.attribute == "name" for fact in dossier.facts) else 500, adversary)

    dossier = a_dossier(a_fact("name", "Ona"))
    policy = a_policy(locks=(Lock(attribute="name", person="Ona", most=0),))
    kept, below = obstacles(dossier, policy, estimate)
    assert "keeps a direct identifier" in kept
    assert "the lock on name stands in the way" in below
    (change,) = make_plan((dossier,), policy, estimate=estimate).changes
    assert (change.operation, change.to) == ("keep", dossier.facts[0].value)


def test_a_published_fact_that_stands_in_the_way_is_named() -> None:
    dossier = a_dossier(a_fact("role", "mayor", published=True), a_fact("age", "23", low=23, high=23))
    (sentence,) = obstacles(dossier, a_policy(), additive({"role": 40.0}, population=1e4))
    assert "the role that is already published stands in the way" in sentence


def test_what_is_known_otherwise_is_said() -> None:
    dossier = a_dossier(a_fact("role", "mayor", basis="inferred"))
    (sentence,) = obstacles(dossier, a_policy(), additive({"role": 40.0}, population=1e4))
    assert "what is already known of them fits too few people" in sentence


def test_a_circle_that_is_too_small_is_said() -> None:
    (sentence,) = obstacles(
        a_dossier(a_fact("age", "23", low=23, high=23)), a_policy(), additive({}, population=7.5)
    )
    assert "the circle that is searched is too small" in sentence
    assert "as few as 7 people" in sentence


def test_locks_that_exclude_each_other_are_said() -> None:
    dossier = a_dossier(a_fact("residence", "Upton"), a_fact("location", "Upton"))
    locks = (Lock(attribute="residence", most=0), Lock(attribute="location", least=1))
    (sentence,) = obstacles(dossier, a_policy(locks=locks), additive({}))
    assert "exclude each other" in sentence


def test_changeable_facts_are_each_changed_once() -> None:
    span = a_span()
    dossier = a_dossier(*(a_fact("belief", f"x {at}", evidence=(span,)) for at in range(3)))
    plan = make_plan((dossier,), a_policy(), estimate=additive({}))
    assert [change.fact for change in plan.changes] == [fact for fact in dossier.facts if fact.is_changeable]
