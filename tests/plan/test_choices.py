"""What can be chosen: words move together, floors and locks bound them, what follows from what is gone is gone."""

from __future__ import annotations

from byname.model import Lock
from byname.plan.choices import choices_of, dossier_at, is_locked_name, values_at
from plan.people import a_dossier, a_fact, a_span, said


def test_published_and_inferred_facts_cannot_be_changed() -> None:
    assert a_fact("age", "23").is_changeable
    assert not a_fact("age", "23", published=True).is_changeable
    assert not a_fact("age", "23", basis="inferred").is_changeable


def test_facts_in_the_same_words_are_one_choice_and_cost_together() -> None:
    twice = a_dossier(
        a_fact("age", "23", low=23, high=23, when=(1, 2)),
        a_fact("name", "Ona"),
        a_fact("age", "23", low=23, high=23, when=(5, 6)),
    )
    (choice,) = choices_of(twice, ())
    (single,) = choices_of(a_dossier(twice.facts[0]), ())
    assert choice.facts == (0, 2)
    assert choice.losses == tuple(2 * loss for loss in single.losses)
    assert choice.top == len(choice.key) - 1


def test_losses_grow_with_every_rung() -> None:
    dossier = a_dossier(
        a_fact("age", "23", low=23, high=23), a_fact("event_date", "2021", low=737791, high=738155),
        a_fact("occupation", "constable", code="isco:5412"), a_fact("belief", "x"),
    )  # fmt: skip
    for choice in choices_of(dossier, ()):
        assert list(choice.losses) == sorted(set(choice.losses))


def test_floors_shut_the_narrow_rungs() -> None:
    (age,) = choices_of(a_dossier(a_fact("age", "25", low=25, high=25)), (), (("age", 4.0),))
    assert age.ladders[0][age.least].text == "twenties"
    (residence,) = choices_of(a_dossier(a_fact("residence", "the mill")), (), (("residence", 500_000),))
    assert residence.least == residence.top == 1


def test_a_lock_outdoes_a_floor() -> None:
    dossier = a_dossier(a_fact("age", "25", low=25, high=25))
    (choice,) = choices_of(dossier, (Lock(attribute="age", most=0),), (("age", 4.0),))
    assert (choice.least, choice.most, choice.clash) == (0, 0, False)
    (choice,) = choices_of(dossier, (Lock(attribute="age", least=3),), (("age", 4.0),))
    assert choice.least == 3


def test_a_lock_on_the_person_outdoes_one_on_everyone() -> None:
    dossier = a_dossier(a_fact("age", "25", low=25, high=25))
    locks = (
        Lock(attribute="age", least=2),
        Lock(attribute="age", person="Ona", most=0),
        Lock(attribute="age", person="Petras", least=3),
        Lock(attribute="health", most=0),
    )
    (choice,) = choices_of(dossier, locks)
    assert (choice.least, choice.most) == (0, 0)


def test_locks_that_exclude_each_other_protect() -> None:
    """The same words under two attributes, one to be kept and one to be withheld."""
    dossier = a_dossier(a_fact("residence", "Upton"), a_fact("location", "Upton"))
    (choice,) = choices_of(
        dossier, (Lock(attribute="residence", most=0), Lock(attribute="location", least=1))
    )
    assert (choice.least, choice.most, choice.clash) == (1, 1, True)


def test_a_lock_beyond_the_ladder_ends_at_its_top() -> None:
    (choice,) = choices_of(a_dossier(a_fact("belief", "x")), (Lock(attribute="belief", least=7, most=9),))
    assert (choice.least, choice.most) == (1, 1)


def test_only_an_own_lock_keeps_a_name() -> None:
    name = a_fact("name", "Ona")
    assert is_locked_name(name, "Ona", (Lock(attribute="name", person="Ona", most=0),))
    assert not is_locked_name(name, "Ona", (Lock(attribute="name", most=0),))
    assert not is_locked_name(name, "Ona", (Lock(attribute="alias", person="Ona", most=0),))
    assert not is_locked_name(name, "Ona", (Lock(attribute="name", person="Ona", most=1),))


def test_a_reader_knows_what_is_said_and_what_still_follows() -> None:
    dossier = a_dossier(
        a_fact("name", "Ona"),
        a_fact("age", "23", low=23, high=23),
        a_fact("occupation", "constable", code="isco:5412"),
        a_fact("gender", "f", basis="inferred", premises=(0,)),
        a_fact("birth_date", "2000", basis="inferred", premises=(1,)),
        a_fact("nationality", "BY", basis="inferred", premises=(2,)),
        a_fact("birthplace", "BY", basis="inferred", premises=(5,)),
        a_fact("language", "Livonian", basis="inferred", premises=(4,), published=True),
        a_fact("residence", "Upton", published=True),
    )
    choices = choices_of(dossier, ())
    kept = dossier_at(dossier, values_at(choices, (0, 0)))
    assert [said(fact) for fact in kept.facts] == [
        "23", "constable", "2000", "BY", "BY", "Livonian", "Upton",
    ]  # fmt: skip
    assert kept.facts[4].premises == (3,)
    changed = dossier_at(dossier, values_at(choices, (2, choices[1].top)))
    assert [said(fact) for fact in changed.facts] == ["twenties", "Livonian", "Upton"]
    assert changed.facts[1].premises == ()


def test_evidence_stays_with_the_facts() -> None:
    span = a_span()
    dossier = a_dossier(a_fact("age", "23", low=23, high=23, evidence=(span,)))
    changed = dossier_at(dossier, values_at(choices_of(dossier, ()), (1,)))
    assert changed.facts[0].evidence == (span,)


def test_a_lock_that_has_run_out_keeps_nothing_and_shields_from_nothing() -> None:
    dossier = a_dossier(a_fact("age", "25", low=25, high=25))
    gone = Lock(attribute="age", person="Ona", least=1, lapsed=True)
    (choice,) = choices_of(dossier, (gone,))
    assert (choice.least, choice.most) == (1, choice.top)
    (choice,) = choices_of(dossier, (gone, Lock(attribute="age", least=2)))
    assert (choice.least, choice.most) == (2, choice.top)
    (choice,) = choices_of(dossier, (gone, Lock(attribute="age", most=1)))
    assert (choice.least, choice.most) == (1, 1)


def test_a_gender_stays_unless_a_lock_withholds_it() -> None:
    dossier = a_dossier(a_fact("gender", "f"))
    (choice,) = choices_of(dossier, (), (("gender", 1.0),))
    assert (choice.least, choice.most) == (0, 0)
    (choice,) = choices_of(dossier, (Lock(attribute="gender", least=1),))
    assert (choice.least, choice.most) == (choice.top, choice.top)
