"""The smallest set of what stands in the way, whatever that is."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from byname.model import Adversary, Crowd, Dossier, Lock
from byname.plan import make_plan
from byname.plan.obstacles import smallest
from plan.people import a_crowd, a_dossier, a_fact, a_policy

NAMES = "abcdef"


@given(needed=st.lists(st.sets(st.sampled_from(NAMES), min_size=1, max_size=4), min_size=1, max_size=5))
def test_no_smaller_set_would_do(needed: list[set[str]]) -> None:
    def holds(gone: object) -> bool:
        return any(some <= set(gone) for some in needed)

    sets = smallest(set(NAMES), holds)
    assert all(holds(some) for some in sets)
    size = min(len(some) for some in needed)
    assert {len(some) for some in sets} == {size}
    assert len(sets) == sum(holds(some) for some in combinations(NAMES, size))


def test_where_nothing_helps_nothing_is_named() -> None:
    assert smallest(set(NAMES), lambda gone: False) == ()
    assert smallest((), lambda gone: True) == ()


def test_of_many_some_are_named_that_are_all_needed() -> None:
    names, needed = {f"n{at:02}" for at in range(30)}, {f"n{at:02}" for at in range(0, 30, 5)}
    assert smallest(names, lambda gone: needed <= set(gone)) == (tuple(sorted(needed)),)


def by(too_few: object) -> object:
    """An estimate that finds one person where the attributes told are too many."""

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        return a_crowd(1 if too_few({f.attribute for f in dossier.facts}) else 500, adversary)

    return estimate


DOSSIER = a_dossier(
    a_fact("belief", "opposes the war"),
    a_fact("health", "asthma"),
    a_fact("family", "two sons"),
    a_fact("gender", "f"),
)
KEPT = tuple(Lock(attribute=attribute, most=0) for attribute in ("belief", "health", "family"))


def test_of_three_locks_the_one_that_matters_is_named() -> None:
    plan = make_plan((DOSSIER,), a_policy(locks=KEPT), estimate=by(lambda told: "health" in told))
    assert "the lock on health stands in the way" in plan.obstacles[0]


def test_of_two_locks_that_are_too_much_together_either_is_named() -> None:
    estimate = by(lambda told: {"health", "belief"} <= told)
    plan = make_plan((DOSSIER,), a_policy(locks=KEPT), estimate=estimate)
    assert "the lock on belief, or the one on health stands in the way" in plan.obstacles[0]


def test_two_locks_that_are_both_in_the_way_are_both_named() -> None:
    estimate = by(lambda told: told & {"health", "belief"})
    plan = make_plan((DOSSIER,), a_policy(locks=KEPT), estimate=estimate)
    assert "the lock on belief and health stands in the way" in plan.obstacles[0]


def test_a_gender_is_no_lock_and_can_be_withheld() -> None:
    estimate = by(lambda told: "gender" in told)
    plan = make_plan((DOSSIER,), a_policy(locks=KEPT), estimate=estimate)
    assert "the gender stands in the way" in plan.obstacles[0]
    withheld = a_policy(locks=(Lock(attribute="gender", least=1),))
    plan = make_plan((DOSSIER,), withheld, estimate=estimate)
    assert not plan.obstacles
    assert [c.operation for c in plan.changes if c.fact.attribute == "gender"] == ["suppress"]
