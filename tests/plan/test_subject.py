"""The margin of one person: over all adversaries, without names, and low where a crowd is not known."""

from __future__ import annotations

from math import log, nan

import pytest

from byname.model import Adversary, Crowd, Dossier, Lock
from byname.plan.subject import margin_of, subject_of
from plan.people import PUBLIC, STATE, a_crowd, a_dossier, a_fact, a_policy


@pytest.mark.parametrize(
    ("low", "margin"), [(20, 0.0), (40, log(2)), (1, -log(20)), (0, -log(20)), (nan, -log(20))]
)
def test_margins(low: float, margin: float) -> None:
    assert margin_of(a_crowd(low), 20) == pytest.approx(margin)


def test_the_smallest_crowd_counts() -> None:
    asked = []

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        asked.append(adversary.name)
        return a_crowd({"public": 200, "state": 10}[adversary.name], adversary)

    subject = subject_of(a_dossier(), a_policy(adversaries=(PUBLIC, STATE)), estimate)
    assert subject.margin(()) == pytest.approx(log(10 / 20))
    assert asked == ["public", "state"]
    assert subject.margin(()) == pytest.approx(log(10 / 20))
    assert asked == ["public", "state", "state"], "who decided last is asked first"


def test_an_estimate_is_not_shown_a_name_that_is_not_kept() -> None:
    seen = []

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        seen.append({fact.attribute for fact in dossier.facts})
        return a_crowd(30, adversary)

    dossier = a_dossier(
        a_fact("name", "Ona"), a_fact("contact", "ona@example.org"), a_fact("age", "23", low=23, high=23)
    )
    assert subject_of(dossier, a_policy(), estimate).margin((0,)) > 0
    lock = Lock(attribute="name", person="Ona", most=0)
    assert subject_of(dossier, a_policy(locks=(lock,)), estimate).margin((0,)) > 0
    assert seen == [{"age"}, {"age", "name"}]
