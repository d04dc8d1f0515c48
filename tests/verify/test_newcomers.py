"""Somebody whom only the second reading finds is judged: what names them leaks, and what too few people fit leaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Adversary, Crowd, Document, Dossier, Draft, Edit, Leak, Reading, Verdict
from factory import a_document, a_fact, a_person, a_reading, span_of
from verify.drafts import POLICY, a_crowd, a_named, a_plan, edited, nobody, verdict_of

ORIGINAL = "Vera Testova came. The ferry pilot saw her from Lower Quay, and Tosca Brimel wept."


def reading(part: str = "private") -> Reading:
    """Vera, whom the first reading found, and Tosca Brimel, who plays another part."""
    document = a_document(ORIGINAL)
    return a_reading(
        document, a_named(document, "p1", "Vera Testova"), a_named(document, "p2", "Tosca Brimel", part)
    )


def draft(of: Reading, *edits: tuple[str, str]) -> Draft:
    return edited(of.document, ("Vera Testova", "Falcon"), *edits, bynames=(("p1", "Falcon"),))


def pilot(document: Document, *facts: tuple[str, str, str], part: str = "private") -> Dossier:
    """The ferry pilot, whom the first reading has not found."""
    told = tuple(a_fact(document, "x9", *fact) for fact in facts)
    return Dossier(person=a_person(document, "x9", "The ferry pilot", part=part), facts=told)


def few(dossier: Dossier, adversary: Adversary) -> Crowd:
    """Few fit whoever is at the quay or pilots a ferry."""
    narrow = {fact.attribute for fact in dossier.facts} & {"location", "occupation"}
    return a_crowd(3 if narrow else 100, adversary.name)


def judged(
    made: Draft, of: Reading, *new: Callable[[Document], Dossier], plan: bool = False
) -> tuple[list[tuple[str, str]], Verdict]:
    """The leaks that are nobody's of the original, by kind and words, and the verdict."""
    verdict = verdict_of(
        made, of, a_plan() if plan else None, estimate=few,
        reread=lambda d: a_reading(d, a_named(d, "x1", "Falcon"), *(one(d) for one in new)),
    )  # fmt: skip
    text = made.text
    return [
        (x.kind, text[x.span.start : x.span.end]) for x in verdict.leaks if x.person is None and x.span
    ], verdict


def test_a_fact_that_few_fit_is_a_leak_where_it_is_said() -> None:
    of = reading("public")
    quay = lambda d: pilot(d, ("location", "lower quay", "Lower Quay"), ("possession", "a cat", "saw"))  # noqa: E731
    found, verdict = judged(draft(of), of, quay)
    assert [("possession", "saw"), ("location", "Lower Quay")] == found
    assert not verdict.safe
    assert any("only a reading of the draft finds" in reason for reason in verdict.reasons)


def test_whoever_many_fit_is_no_leak() -> None:
    of = reading("public")
    found, verdict = judged(draft(of), of, lambda d: pilot(d, ("possession", "a cat", "saw")))
    assert [] == found
    assert "x9" not in dict(verdict.crowds)


def test_whoever_is_not_to_be_protected_is_not_judged() -> None:
    of = reading("public")
    found, _ = judged(
        draft(of), of, lambda d: pilot(d, ("location", "lower quay", "Lower Quay"), part="public")
    )
    assert [] == found


def test_whoever_stands_where_somebody_of_the_original_stood_is_they() -> None:
    """Their crowd is counted under their own name, with the crowd that the plan promises."""
    of = reading()
    said = lambda d: Dossier(  # noqa: E731
        person=a_person(d, "x2", "Tosca Brimel"), facts=(a_fact(d, "x2", "location", "quay", "Lower Quay"),)
    )
    found, verdict = judged(draft(of), of, said)
    assert [] == [kind for kind, _ in found if kind == "location"]
    assert 3 == dict(verdict.crowds)["p2"][0].low


def test_a_name_that_the_original_has_is_a_leak_and_a_byname_or_a_new_name_is_none() -> None:
    of = reading("public")
    of = replace(of, dossiers=of.dossiers[:1], mentions=())
    found, _ = judged(draft(of), of, lambda d: a_named(d, "x9", "Tosca Brimel"))
    assert ("name", "Tosca Brimel") in found
    made = draft(of, ("Tosca Brimel", "Heron Pall"))
    assert ["name"] != [kind for kind, _ in judged(made, of, lambda d: a_named(d, "x9", "Heron Pall"))[0]]
    assert [] == judged(made, of, lambda d: a_named(d, "x9", "Falcon"))[0]


def test_half_a_name_that_an_edit_has_left_is_a_leak() -> None:
    of = reading("public")
    of = replace(of, dossiers=of.dossiers[:1], mentions=())
    found, _ = judged(draft(of, ("Tosca", "Heron")), of, lambda d: a_named(d, "x9", "Heron Brimel"))
    assert [("name", "Brimel")] == found


def test_whoever_may_be_named_is_named() -> None:
    of = reading("public")
    made = draft(of)
    found, _ = judged(made, of, lambda d: Dossier(
        person=a_person(d, "x9", "The ferry pilot"), facts=(a_fact(d, "x9", "name", "tosca brimel", "Tosca Brimel"),)
    ))  # fmt: skip
    assert [] == found


def test_a_number_of_theirs_is_a_leak() -> None:
    document = a_document("Vera Testova came. Call the pilot on 555 12 34.")
    of = a_reading(document, a_named(document, "p1", "Vera Testova"))
    said = lambda d: Dossier(  # noqa: E731
        person=a_person(d, "x9", "the pilot"), facts=(a_fact(d, "x9", "contact", "5551234", "555 12 34"),)
    )
    assert [("contact", "555 12 34")] == judged(draft(of), of, said)[0]


def test_what_a_reading_makes_of_a_plans_own_words_is_nobodys() -> None:
    of = reading("public")
    edit = Edit(span=span_of(of.document, "The ferry pilot"), new="Some group", operation="generalise")
    made = replace(draft(of), edits=tuple(sorted((*draft(of).edits, edit), key=lambda e: e.span)))
    group = lambda d: Dossier(  # noqa: E731
        person=a_person(d, "x9", "Some group"), facts=(a_fact(d, "x9", "occupation", "group", "Some group"),)
    )
    assert [] == judged(made, of, group, plan=True)[0]
    assert [("occupation", "Some group")] == judged(made, of, group)[0]


def test_where_nothing_is_said_of_them_they_themselves_are_the_leak() -> None:
    of = reading("public")
    follows = lambda d: Dossier(  # noqa: E731
        person=a_person(d, "x9", "The ferry pilot"),
        facts=(replace(a_fact(d, "x9", "occupation", "pilot", "pilot"), basis="inferred"),),
    )
    assert [("biography", "The ferry pilot")] == judged(draft(of), of, follows)[0]


@pytest.mark.parametrize("said", ["Kenya", "Monday", "Colonel"])
def test_words_that_name_nobody_are_no_name(said: str) -> None:
    document = a_document(f"Vera Testova came. We met {said} there.")
    of = a_reading(document, a_named(document, "p1", "Vera Testova"))
    assert [] == judged(draft(of), of, lambda d: a_named(d, "x9", said))[0]


@given(st.text("bdfgklmnprstvz", min_size=3, max_size=3), st.text("aeiou", min_size=3, max_size=3))
def test_any_unheard_of_name_is_a_leak_with_its_place(consonants: str, vowels: str) -> None:
    """In small letters too: nothing else would find it."""
    name = "qx" + "".join(a + b for a, b in zip(consonants, vowels, strict=True))
    document = a_document(f"Vera Testova came with {name} there.")
    of = a_reading(document, a_named(document, "p1", "Vera Testova"))
    found, verdict = judged(draft(of), of, lambda d: a_named(d, "x9", name))
    assert [("name", name)] == found
    assert Leak(kind="name", span=verdict.leaks[0].span, person=None) in verdict.leaks


def test_a_reading_that_finds_nobody_new_finds_no_leak() -> None:
    of = reading()
    assert not [
        x for x in verdict_of(draft(of), of, reread=nobody).leaks if x.person is None and x.kind == "name"
    ]
    assert POLICY.k == 20
