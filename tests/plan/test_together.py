"""Words that people share are changed for all of them, within everyone's locks."""

from __future__ import annotations

from byname.model import Lock
from byname.plan.subject import Subject, subject_of
from byname.plan.together import demands_of, overlaps_of, ties_of
from plan.people import a_dossier, a_fact, a_policy, a_span, additive


def subjects_of(*dossiers: object, levels: list[tuple[int, ...]], **policy: object) -> list[Subject]:
    """Subjects that stand at these levels."""
    subjects = [subject_of(dossier, a_policy(**policy), additive({})) for dossier in dossiers]
    for subject, at in zip(subjects, levels, strict=True):
        subject.levels = at
    return subjects


def demands(subjects: list[Subject]) -> dict[tuple[int, int], int]:
    """What these subjects owe each other."""
    return demands_of(subjects, ties_of(subjects), overlaps_of(subjects))


def test_a_place_that_one_needs_vague_is_vague_for_all() -> None:
    ona = a_dossier(a_fact("residence", "Ukraine", code="country:UA"))
    petras = a_dossier(a_fact("location", "Ukraine", code="country:UA"), id="p2", label="Petras")
    subjects = subjects_of(ona, petras, levels=[(1,), (0,)])
    assert demands(subjects) == {(1, 0): 1}


def test_an_age_is_everybodys_own() -> None:
    ona = a_dossier(a_fact("age", "23", low=23, high=23))
    petras = a_dossier(a_fact("age", "23", low=23, high=23), id="p2", label="Petras")
    assert demands(subjects_of(ona, petras, levels=[(2,), (0,)])) == {}


def test_one_span_is_one_word() -> None:
    span = a_span()
    ona = a_dossier(a_fact("family", "wife of petras", evidence=(span,)))
    petras = a_dossier(a_fact("family", "wife", evidence=(span,)), id="p2", label="Petras")
    subjects = subjects_of(ona, petras, levels=[(0,), (0,)])
    assert demands(subjects) == {}
    top = subjects[1].choices[0].top
    subjects[1].levels = (top,)
    assert demands(subjects) == {(0, 0): subjects[0].choices[0].top}


def test_one_span_of_equal_ladders_takes_one_rung() -> None:
    span = a_span()
    ona = a_dossier(a_fact("age", "23", low=23, high=23, evidence=(span,)))
    petras = a_dossier(a_fact("age", "23", low=23, high=23, evidence=(span,)), id="p2", label="Petras")
    assert demands(subjects_of(ona, petras, levels=[(2,), (0,)])) == {(1, 0): 2}


def test_locks_are_not_overruled_by_others() -> None:
    ona = a_dossier(a_fact("residence", "Ukraine", code="country:UA"))
    petras = a_dossier(a_fact("residence", "Ukraine", code="country:UA"), id="p2", label="Petras")
    lock = Lock(attribute="residence", person="Petras", most=0)
    assert demands(subjects_of(ona, petras, levels=[(2,), (0,)], locks=(lock,))) == {}


def test_one_person_alone_owes_nothing() -> None:
    ona = a_dossier(
        a_fact("residence", "Ukraine", code="country:UA"), a_fact("location", "Ukraine", code="country:UA")
    )
    assert demands(subjects_of(ona, levels=[(0,)])) == {}


def test_words_that_are_taken_out_take_no_gender_and_nothing_that_is_said_elsewhere() -> None:
    span = a_span()
    ona = a_dossier(a_fact("children", "elder son", evidence=(span,)))
    son = a_dossier(
        a_fact("gender", "m", evidence=(span,)),
        a_fact("family", "son", evidence=(span, a_span())),
        id="p2",
        label="Petras",
    )
    subjects = subjects_of(ona, son, levels=[(0,), (0, 0)])
    subjects[0].levels = (subjects[0].choices[0].top,)
    assert demands(subjects) == {}
