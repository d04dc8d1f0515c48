"""Verdicts in plain words: who is named, who could be found, with whom, and who is hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.cli.verdicts import (
    Told,
    in_order,
    label_words,
    nothing_words,
    overall_words,
    part_words,
    told_of,
    unprotected_words,
    verdict_words,
)
from byname.model import Dossier, Person, Tied
from byname.pipeline import load_policy
from cli.fakes import a_crowd, an_audit, an_explanation

RULES = load_policy("")


def person(label: str, part: str = "private", **fields) -> Person:
    return Person(id=label, label=label, mentions=(), part=part, **fields)


def told(
    low: float, high: float, *, telling: bool = True, named: bool = True, label: str = "Odrun Velk", bonds=()
) -> Told:
    explanation = an_explanation(a_crowd(low, high), telling=telling)
    explanation = explanation if named else replace(explanation, naming=())
    return Told(
        dossier=Dossier(person=person(label), facts=()),
        explanations=(explanation,),
        adversaries=RULES.adversaries,
        k=20,
        bonds=bonds,
    )


@pytest.mark.parametrize(
    ("low", "high", "danger", "sentence"),
    [
        (1, 1.2, "found", "Easy to find: nobody else fits, so far as byname knows."),
        (3, 12, "found", "Easy to find: about 3 to 12 women fit."),
        (3, 120, "maybe", "Could be found: about 3 to 120 women fit, and at least 20 should."),
        (20, 120, "hidden", "Hard to find: about 20 to 120 women fit, whoever looks."),
    ],
)
def test_a_verdict_is_the_worst_that_can_be_true(low, high, danger, sentence):
    one = told(low, high, named=False)
    assert danger == one.danger
    assert (sentence,) == verdict_words(one)


def test_whoever_is_named_is_known_whatever_the_crowd():
    first, second = verdict_words(told(500, 900))
    assert first == "Known to whoever reads it: the text gives the name."
    assert second == "Without that, hard to find: about 500 to 900 women fit, whoever looks."


def test_what_was_not_counted_is_not_called_safe():
    nobody = Told(dossier=Dossier(person=person("x"), facts=()), explanations=(), adversaries=(), k=20)
    assert (nobody.danger, nobody.least) == ("found", 0.0)
    assert verdict_words(nobody) == ("How many people fit was not counted.",)


def test_whoever_is_tied_to_somebody_is_found_with_them():
    bonds = (("family", (person("Oren Valdis"), person("My son")), a_crowd(1, 1.1)),)
    one = told(500, 900, named=False, bonds=bonds)
    assert (one.danger, one.least, one.is_bound) == ("maybe", 1, True)
    assert verdict_words(one) == (
        "Hard to find alone: about 500 to 900 women fit.",
        "But one family with Oren Valdis and my son: whoever finds one of them finds the others too.",
    )
    few = told(500, 900, named=False, bonds=(("unit", (person("Oren Valdis"),), a_crowd(4, 11)),))
    assert verdict_words(few)[1] == "But in one unit with Oren Valdis: with them about 4 to 11 women fit."
    enough = told(500, 900, named=False, bonds=(("unit", (person("Oren Valdis"),), a_crowd(30, 60)),))
    assert (enough.danger, enough.is_bound) == ("hidden", False)


def test_ties_are_those_of_the_person_and_are_told_with_the_others():
    tied = Tied(by="event", people=(0, 1), crowds=(a_crowd(2, 9), a_crowd(500, 900)), least_hidden=0.3)
    (one,) = told_of(replace(an_audit(50), ties=(tied,)), RULES)
    ((bond, others, crowd),) = one.bonds
    assert (bond, [other.label for other in others], crowd.low) == ("event", ["The guards"], 2)


def test_the_document_is_judged_by_how_many_could_be_found():
    assert overall_words([told(3, 12)]) == (
        "Named in the text: the only person.", "Even without names, so much is said that they could be found: the only person.",
    )  # fmt: skip
    assert overall_words([told(3, 12, named=False), told(50, 70, named=False)]) == (
        "So much is said that they could be found: one of 2 people.",
    )
    assert overall_words([told(50, 70, named=False)]) == ("Enough people fit everyone.",)
    assert overall_words([told(50, 70)] * 2) == (
        "Named in the text: all 2 people.",
        "Without names, enough people fit everyone.",
    )


def test_whoever_is_easiest_to_find_stands_first_and_whom_nothing_tells_apart_apart():
    people = [
        told(500, 900),
        told(3, 12),
        told(2e9, 3e9, telling=False, label="The guard"),
        told(2e9, 3e9, telling=False, label="you"),
    ]
    narrowed, others = in_order(people)
    assert [3, 500] == [one.least for one in narrowed]
    assert nothing_words(others) == (
        "Nothing narrows the search for the guard and you: more than a billion people fit.",
    )


def test_people_are_called_as_within_a_sentence():
    assert [label_words(person(label)) for label in ("The guards", "My son", "A", "Anna", "Theodor")] == [
        "the guards",
        "my son",
        "a",
        "Anna",
        "Theodor",
    ]
    assert part_words(person("x", "source", narrator=True)) == "a source who tells it"
    groups = [person("The crew", "group"), person("us", "group"), person("Ann Other", "public")]
    assert (
        unprotected_words(groups) == "Not protected: the crew and us (groups); Ann Other (a public figure)."
    )
    assert unprotected_words([]) == ""
