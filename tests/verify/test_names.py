"""Names that are ordinary words, names that others share, bynames, locks: what counts and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.model import Dossier, Mention, Reading
from factory import a_document, a_fact, a_mention, a_person, a_reading
from verify.drafts import a_change, a_named, a_plan, by_hand, edited, leaks, named, verdict_of


@pytest.mark.parametrize(
    ("name", "word"), [("May Testova", "May"), ("Rose Testova", "Rose"), ("Hope Testova", "Hope"), ("Will Testova", "Will")]
)  # fmt: skip
def test_the_ordinary_word_is_no_leak(name: str, word: str) -> None:
    original = f"{name} came in May. They will hope that prices rose. Will you come? Hope is all; {word.lower()} it be so."
    reading = named(original, name)
    draft = edited(reading.document, (name, "Falcon"))
    assert [] == leaks(verdict_of(draft, reading), draft)


@pytest.mark.parametrize("name", ["Rose", "Hope", "Will", "Baker"])
def test_a_name_that_is_a_word_is_a_leak_where_only_names_are_capitalised(name: str) -> None:
    reading = named(f"We saw {name} Testova there.", f"{name} Testova")
    draft = by_hand(reading, f"We saw Falcon there and told {name} of it.")
    assert [("name", "p1", name)] == leaks(verdict_of(draft, reading), draft)


def test_a_name_that_is_a_word_is_a_leak_at_the_start_of_a_sentence_if_the_text_calls_them_so() -> None:
    document = a_document("Hope Testova came. We saw Hope there.")
    facts = tuple(a_fact(document, "p1", "name", n.lower(), n) for n in ("Hope Testova", "Hope"))
    reading = a_reading(document, Dossier(person=a_person(document, "p1", "Hope Testova"), facts=facts))
    draft = by_hand(reading, "Falcon came. Hope left.")
    assert [("name", "p1", "Hope")] == leaks(verdict_of(draft, reading), draft)


def test_a_heading_in_capitals_does_not_make_words_names() -> None:
    reading = named("We saw Rose Testova there.", "Rose Testova")
    draft = by_hand(reading, "PRICES ROSE AGAIN\nPrices For Bread Rose Again\nWe saw Falcon there.")
    assert [] == leaks(verdict_of(draft, reading), draft)


@pytest.mark.parametrize(
    "said", ["Rose Baker", "rose baker", "R. Baker", "Baker, Rose", "Baker R.", "@rose_baker", "ROSE BAKER"]
)
def test_two_ordinary_words_are_a_name_together(said: str) -> None:
    reading = named("We saw Rose Baker there.", "Rose Baker")
    draft = by_hand(reading, f"We saw {said} there.")
    assert {"p1"} == {person for _, person, _ in leaks(verdict_of(draft, reading), draft)}


@pytest.mark.parametrize("said", ["the baker rose early", "will may", "In May a rose grew", "a rose. Baker"])
def test_ordinary_words_in_another_order_are_none(said: str) -> None:
    reading = named("We saw Rose Baker there, and Will May.", "Rose Baker", "Will May")
    draft = by_hand(reading, f"We saw {said} there.")
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_a_surname_shared_with_a_public_person_does_not_tell_alone_but_does_with_an_initial() -> None:
    document = a_document("President Testov spoke. Vera Testov listened.")
    public = a_named(document, "p1", "Testov", "public")
    reading = a_reading(document, public, a_named(document, "p2", "Vera Testov"))
    hidden = by_hand(reading, "President Testov spoke. Falcon listened to Testov.")
    assert [] == leaks(verdict_of(hidden, reading), hidden)
    told = by_hand(reading, "President Testov spoke. V. Testov listened.")
    assert [("name", "p2", "V. Testov")] == leaks(verdict_of(told, reading), told)


def test_a_groups_name_does_not_spare_a_persons() -> None:
    document = a_document("The Testovs fled. Vera Testov stayed.")
    reading = a_reading(
        document, a_named(document, "p1", "Testovs", "group"), a_named(document, "p2", "Vera Testov")
    )
    draft = by_hand(reading, "The Testovs fled. Falcon stayed.")
    assert [("name", "p2", "Testovs")] == leaks(verdict_of(draft, reading), draft)


def test_a_byname_is_no_leak_where_an_edit_has_put_it_even_if_somebody_has_that_name() -> None:
    reading = named("We saw Vera Testova and Falcon Smith there.", "Vera Testova", "Falcon Smith")
    draft = edited(
        reading.document, ("Vera Testova", "Falcon"), ("Falcon Smith", "Robin"), bynames=(("p1", "Falcon"), ("p2", "Robin"))
    )  # fmt: skip
    assert [] == leaks(verdict_of(draft, reading), draft)
    unchanged = by_hand(reading, "We saw Robin and Falcon there.")
    assert [("name", "p2", "Falcon")] == leaks(verdict_of(unchanged, reading), unchanged)


def test_a_byname_that_the_original_already_has_is_no_leak() -> None:
    """Protecting twice changes nothing more."""
    reading = named("We saw Falcon there.", "Falcon")
    draft = edited(reading.document, bynames=(("p1", "Falcon"),))
    assert not verdict_of(draft, reading).leaks


def test_a_name_that_the_editor_keeps_is_no_leak() -> None:
    reading = named("We saw Vera Testova there.", "Vera Testova")
    fact = reading.dossiers[0].facts[0]
    draft = edited(reading.document)
    assert not verdict_of(draft, reading, a_plan(a_change(fact, "vera testova", "keep"))).leaks
    assert verdict_of(draft, reading, a_plan()).leaks


def test_people_whom_the_policy_does_not_protect_keep_their_names() -> None:
    reading = named("We saw Vera Testova there.", "Vera Testova", part="public")
    assert not verdict_of(edited(reading.document), reading).leaks


def test_a_direct_mention_that_is_in_no_fact_must_go_as_well() -> None:
    """A name in a box of related links is a mention of the person, and no fact."""
    document = a_document("We saw Vera Testova there.\nRelated: The Lark")
    dossier = a_named(document, "p1", "Vera Testova")
    more: tuple[Mention, ...] = (
        a_mention(document, "The Lark"),
        a_mention(document, "We", identifier="none"),
    )
    dossier = replace(dossier, person=replace(dossier.person, mentions=(*dossier.person.mentions, *more)))
    reading = a_reading(document, dossier)
    draft = edited(document, ("Vera Testova", "Falcon"))
    assert [("name", "p1", "The Lark")] == leaks(verdict_of(draft, reading), draft)


def test_a_place_left_unchanged_is_found_although_the_word_is_ordinary() -> None:
    reading = named("Grace came. May Grace be with her.", "Grace")
    draft = edited(reading.document)
    assert ("name", "p1", "Grace") in leaks(verdict_of(draft, reading), draft)


def test_short_names_count_with_a_capital_only() -> None:
    reading = named("We saw Lin Bo there.", "Lin Bo")
    for said, expected in (("Lin", 1), ("lin", 0), ("Bo", 1), ("ebo lino", 0), ("lin bo", 1)):
        draft = by_hand(reading, f"We saw {said} there.")
        assert expected == len(leaks(verdict_of(draft, reading), draft)), said


def test_titles_and_particles_are_no_part_of_a_name() -> None:
    reading = named("We saw Dr Anna van der Testen there.", "Dr Anna van der Testen")
    draft = by_hand(reading, "We saw Falcon, a van and the Dr der Herr there.")
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_initials_are_a_name_where_the_original_uses_them() -> None:
    document = a_document("We saw V.T. there.")
    reading = a_reading(document, a_named(document, "p1", "V.T"))
    draft = by_hand(reading, "There we saw V. T. again, in vt and V, T and U.T.")
    assert [("name", "p1", "V. T")] == leaks(verdict_of(draft, reading), draft)[:1]


def test_a_name_of_three_parts_is_found_whole_and_in_pairs() -> None:
    reading = named("We saw Rose Young Baker there.", "Rose Young Baker")
    for said in ("Rose Young Baker", "Rose Baker", "Young Baker", "RoseYoungBaker"):
        draft = by_hand(reading, f"We saw {said} there.")
        assert leaks(verdict_of(draft, reading), draft), said


def test_another_form_of_the_given_name_is_found() -> None:
    reading = named("We saw Aliaksandra Testova there.", "Aliaksandra Testova")
    for said in ("Alexandra", "Aleksandra", "Аляксандра"):
        draft = by_hand(reading, f"We saw {said} there.")
        assert leaks(verdict_of(draft, reading), draft), said


def test_the_possessive_of_a_name_is_no_word_of_it() -> None:
    document = a_document("We saw Vera Testova’s house.")
    dossier = a_named(document, "p1", "Vera Testova’s")
    reading = Reading(document=document, mentions=(), dossiers=(dossier,), quotes=())
    draft = by_hand(reading, "We saw Falcon’s house and Rose S. Young’s.")
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_a_name_with_an_initial_is_found_without_it() -> None:
    reading = named("We saw V. Testova there.", "V. Testova")
    draft = by_hand(reading, "We saw Testova there, and a V too.")
    assert [("name", "p1", "Testova")] == leaks(verdict_of(draft, reading), draft)


def test_a_byname_that_is_somebodys_name_backwards_is_no_leak() -> None:
    reading = named("We saw Nibor Testova there.", "Nibor Testova")
    draft = edited(reading.document, ("Nibor Testova", "Robin"), bynames=(("p1", "Robin"),))
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_a_usual_word_that_backwards_sounds_like_a_name_is_no_leak() -> None:
    reading = named("We saw Rodel Testova there.", "Rodel Testova")
    draft = edited(reading.document, ("Rodel Testova", "Robin"), ("there", "the leader"))
    assert [] == leaks(verdict_of(draft, reading), draft)


def test_a_call_sign_has_no_other_forms() -> None:
    document = a_document("We saw Sasha there.")
    fact = a_fact(document, "p1", "alias", "sasha", "Sasha")
    reading = a_reading(document, Dossier(person=a_person(document, "p1", "Sasha"), facts=(fact,)))
    for said, expected in (("Alexander", []), ("Sasha", [("alias", "p1", "Sasha")])):
        draft = by_hand(reading, f"We saw {said} there.")
        assert expected == leaks(verdict_of(draft, reading), draft)
