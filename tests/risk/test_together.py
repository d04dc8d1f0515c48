"""The joint frame: its laws, and that it counts what is there in a population that can be counted."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import permutations
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Adversary, Crowd, Dossier, Fact, Person
from byname.risk import adversaries, estimate_crowd, judge_together, least_hidden
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, FACTS, MAN, POLICE, said

PUBLIC, STATE = adversaries(None)
ACQUAINTANCE, EMPLOYER = adversaries({"acquaintance": {}, "employer": {"register": 900}})
UNIT = said("affiliation", "regiment", code="org:military")

some_facts = st.lists(st.sampled_from([f for f in FACTS if f.attribute != "name"]), max_size=4, unique=True)
anyone = st.sampled_from((PUBLIC, STATE, ACQUAINTANCE, EMPLOYER))
bond = st.sampled_from(("family", "unit"))


def dossier(name: str, *facts: Fact) -> Dossier:
    """Somebody with facts."""
    return Dossier(person=Person(id=name, label=name, mentions=(), part="private"), facts=facts)


def tied(by: str, *facts: list[Fact]) -> list[Dossier]:
    """People who are kin of the first, or all of one regiment, with facts."""
    kin = [(), *((said("family", "brother of p0"),) for _ in facts[1:])]
    more = kin if by == "family" else [(UNIT,) for _ in facts]
    return [dossier(f"p{n}", *ties, *own) for n, (ties, own) in enumerate(zip(more, facts, strict=True))]


def crowds(dossiers: list[Dossier], adversary: Adversary, by: str) -> dict[str, tuple[float, ...]]:
    """The joint crowds of a family or unit by person."""
    return {
        dossiers[at].person.id: (crowd.low, crowd.median, crowd.high)
        for tie in judge_together(dossiers, adversary, estimate_crowd)
        if tie.by == by
        for at, crowd in zip(tie.people, tie.crowds, strict=True)
    }


def never_larger(smaller: tuple[float, ...], larger: tuple[float, ...]) -> bool:
    return all(a <= b * (1 + 1e-9) for a, b in zip(smaller, larger, strict=True))


@given(bond, st.lists(some_facts, min_size=2, max_size=4), anyone)
@settings(max_examples=60, deadline=None)
def test_a_joint_crowd_is_never_larger_than_that_of_each_alone(by, facts, adversary):
    people = tied(by, *facts)
    for person in people:
        alone = estimate_crowd(person, adversary)
        joint = crowds(people, adversary, by)[person.person.id]
        assert never_larger(joint, (alone.low, alone.median, alone.high))
        assert 1 <= joint[0] <= joint[1] <= joint[2]


@given(bond, some_facts, some_facts, some_facts, anyone)
@settings(max_examples=60, deadline=None)
def test_a_person_more_never_enlarges_a_joint_crowd(by, one, other, third, adversary):
    two, three = (
        crowds(tied(by, one, other), adversary, by),
        crowds(tied(by, one, other, third), adversary, by),
    )
    assert all(never_larger(three[name], two[name]) for name in two)


@given(
    bond, st.tuples(some_facts, some_facts, some_facts), st.sampled_from(list(permutations(range(3)))), anyone
)
@settings(max_examples=40, deadline=None)
def test_the_order_of_people_does_not_matter(by, facts, order, adversary):
    people = tied(by, *facts)
    one, other = crowds(people, adversary, by), crowds([people[n] for n in order], adversary, by)
    assert {name: pytest.approx(crowd) for name, crowd in one.items()} == other


@given(bond, some_facts, anyone)
@settings(max_examples=40, deadline=None)
def test_somebody_of_whom_nothing_is_told_changes_nothing(by, facts, adversary):
    has_kin = [said("family", "two younger brothers"), *facts]
    people = tied(by, has_kin, [])
    alone = estimate_crowd(people[0], adversary)
    assert pytest.approx((alone.low, alone.median, alone.high)) == crowds(people, adversary, by)["p0"]


def test_a_brother_with_facts_makes_the_writer_rarer():
    writer, brother = [BELARUSIAN, MAN, said("family", "brother")], [BELARUSIAN, MAN, AGED_21_IN_2021, POLICE]
    alone, joint = (
        estimate_crowd(dossier("p0", *writer), STATE),
        crowds(tied("family", writer, brother), STATE, "family"),
    )
    assert joint["p0"][1] < alone.median / 1000
    assert joint["p0"][1] > 5  # as many as there are such brothers, about


def test_what_kin_have_in_common_costs_nothing():
    catholic, writer = said("religion", "catholic"), [BELARUSIAN, said("family", "brother")]
    same = crowds(tied("family", [*writer, catholic], [BELARUSIAN, catholic]), STATE, "family")["p0"]
    alone = estimate_crowd(dossier("p0", *writer, catholic), STATE)
    assert pytest.approx(alone.median) == same[1]


def test_who_is_told_only_by_the_others_to_have_a_brother_has_one():
    joint = crowds(tied("family", [BELARUSIAN, MAN], [BELARUSIAN]), STATE, "family")["p0"]
    has_one = estimate_crowd(dossier("p0", BELARUSIAN, MAN, said("family", "brother")), STATE)
    assert pytest.approx(has_one.median) == joint[1]


def test_a_unit_that_is_pinned_down_is_the_frame():
    soldier, secretary = (
        [BELARUSIAN, MAN],
        [BELARUSIAN, said("role", "press secretary of regiment", low=1, high=1)],
    )
    alone = estimate_crowd(dossier("p0", UNIT, *soldier), STATE)
    low, median, high = crowds(tied("unit", soldier, secretary), STATE, "unit")["p0"]
    assert alone.low > 5_000
    assert 100 < low < median < high < 3000


def test_who_is_named_leads_to_whoever_is_tied_to_them():
    joint = crowds(tied("family", [BELARUSIAN], [said("name", "Jan Kowal")]), STATE, "family")["p0"]
    assert (1, 1, 1) == joint


def test_who_cannot_look_up_kin_does_not_find_them():
    facts = [BELARUSIAN, said("family", "brother")], [POLICE]
    blind = replace(STATE, knows=tuple((a, 0.0 if a == "family" else v) for a, v in STATE.knows))
    alone = estimate_crowd(tied("family", *facts)[0], blind)
    assert pytest.approx(alone.median) == crowds(tied("family", *facts), blind, "family")["p0"][1]


def test_at_an_event_each_has_the_crowd_they_have_alone():
    there = (
        said("location", "Krychaw", code="geonames:626450"),
        said("event_date", "then", low=737914, high=737914),
    )
    people = [dossier("p0", *there), dossier("p1", *there, MAN)]
    (event,) = judge_together(people, PUBLIC, estimate_crowd)
    assert ("event", (0, 1), None) == (event.by, event.people, event.members)
    assert [estimate_crowd(p, PUBLIC).median for p in people] == [crowd.median for crowd in event.crowds]
    assert event.least_hidden == least_hidden(event.crowds)


def a_crowd(low: float, median: float, high: float) -> Crowd:
    return Crowd(adversary="state", low=low, median=median, high=high, population=1e6)


def test_the_least_hidden_of_several_is_found_with_the_chance_of_all_together():
    sure, hidden = a_crowd(1, 1, 1), a_crowd(20, 20, 20)
    assert 0 == least_hidden([])
    assert 1 == least_hidden([sure, hidden])
    assert pytest.approx(1 - 0.95**3) == least_hidden([hidden] * 3)
    assert least_hidden([a_crowd(2, 20, 200)]) > least_hidden([hidden])


@dataclass(frozen=True)
class Town:
    """People of whom each has a squad, a trade and a sex: a population in which everything can be counted."""

    people: tuple[tuple[int, str, str], ...]

    @classmethod
    def of(cls, squads: int, seed: int) -> Town:
        draw = random.Random(seed)
        trades = ["cook"] * 2 + ["driver"] * 30 + ["medic"] * 8 + ["rifleman"] * 160
        return cls(tuple((n // 10, draw.choice(trades), draw.choice("mf")) for n in range(10 * squads)))

    def fits(self, person: tuple[int, str, str], facts: tuple[Fact, ...]) -> bool:
        return all(f.value.text in ("squad", *person[1:]) for f in facts)

    def estimate(self, of: Dossier, adversary: Adversary) -> Crowd:
        n = 1 + sum(self.fits(person, of.facts) for person in self.people)
        return Crowd(adversary=adversary.name, low=n, median=n, high=n, population=len(self.people))

    def together(self, one: Dossier, other: Dossier) -> int:
        """How many people fit the one who have another of their squad who fits the other."""
        squads: dict[int, list[tuple[int, str, str]]] = {}
        for person in self.people:
            squads.setdefault(person[0], []).append(person)
        return sum(
            self.fits(person, one.facts)
            and any(self.fits(mate, other.facts) for k, mate in enumerate(squad) if k != n)
            for squad in squads.values()
            for n, person in enumerate(squad)
        )


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    "trades", [("rifleman", "cook"), ("driver", "cook"), ("medic", "driver"), ("rifleman", "medic")]
)
def test_in_a_town_of_squads_as_many_fit_as_are_counted(trades, seed):
    town, squad = Town.of(3000, seed), said("affiliation", "squad")
    people = [dossier(f"p{n}", squad, said("occupation", trade)) for n, trade in enumerate(trades)]
    (tie,) = judge_together(people, Adversary(name="state", knows=()), town.estimate)
    truth = town.together(*people)
    assert truth < town.estimate(people[0], STATE).median / 1.2
    assert abs(log(tie.crowds[0].median / truth)) < 0.15
