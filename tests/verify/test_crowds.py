"""Crowds of the draft read anew: who is found again, what counts of them, and which crowd is taken."""

from __future__ import annotations

from dataclasses import replace

from byname.model import Adversary, Crowd, Document, Dossier, Draft, Edit, Fact, Reading, Span
from byname.verify import draft_of, verify
from byname.verify.anew import united
from factory import a_document, a_fact, a_person, a_reading, span_of
from verify.drafts import POLICY, a_crowd, a_named, a_plan, edited, nobody, unbound, verdict_of

ORIGINAL = "Vera Testova came, and she is 23. Oskar saw her."


class Seen:
    """An estimate that remembers what it was asked; everybody is one of as many as they have facts left over from ten."""

    def __init__(self) -> None:
        self.asked: dict[str, tuple[Fact, ...]] = {}

    def __call__(self, dossier: Dossier, adversary: Adversary) -> Crowd:
        self.asked[dossier.person.id] = dossier.facts
        return a_crowd(100 - len(dossier.facts), adversary.name)

    def of(self, person: str) -> list[tuple[str, str]]:
        """Attribute and value of the facts that counted for a person."""
        return [(fact.attribute, fact.value.text) for fact in self.asked[person]]


def original() -> Reading:
    document = a_document(ORIGINAL)
    vera = Dossier(
        person=a_person(document, "p1", "Vera Testova", "she", "her"),
        facts=(a_fact(document, "p1", "name", "vera testova", "Vera Testova"), a_fact(document, "p1", "age", "23", "23", low=23, high=23)),
    )  # fmt: skip
    name, *pronouns = vera.person.mentions
    mentions = (name, *(replace(mention, identifier="none") for mention in pronouns))
    vera = replace(vera, person=replace(vera.person, mentions=mentions))
    return a_reading(document, vera, a_named(document, "p2", "Oskar"))


def draft(reading: Reading) -> Draft:
    bynames = (("p1", "Falcon"), ("p2", "Robin"))
    return edited(reading.document, ("Vera Testova", "Falcon"), ("Oskar", "Robin"), bynames=bynames)


def falcon(document: Document, *facts: Fact, mentions: tuple[str, ...] = ("Falcon", "she", "her")) -> Dossier:
    """Falcon as the draft is read anew, with the byname as name and a gender that follows from it."""
    name = a_fact(document, "x1", "name", "falcon", "Falcon")
    follows = replace(a_fact(document, "x1", "gender", "m", "Falcon"), basis="inferred", premises=(0,))
    return Dossier(person=a_person(document, "x1", *mentions), facts=(name, follows, *facts))


def robin(document: Document) -> Dossier:
    return a_named(document, "x2", "Robin")


def test_people_are_found_again_and_the_byname_and_what_follows_from_it_do_not_count() -> None:
    seen, reading = Seen(), original()
    verdict = verdict_of(
        draft(reading), reading, estimate=seen,
        reread=lambda d: a_reading(d, falcon(d, a_fact(d, "x1", "age", "23", "23")), robin(d)),
    )  # fmt: skip
    assert [("age", "23")] == seen.of("p1")
    assert [] == seen.of("p2")
    assert (("p1", (a_crowd(99),)), ("p2", (a_crowd(100),))) == verdict.crowds
    assert verdict.safe


def test_any_other_direct_fact_counts() -> None:
    seen, reading = Seen(), original()
    other = lambda d: a_fact(d, "x1", "name", "came", "came")  # noqa: E731
    verdict_of(
        draft(reading), reading, estimate=seen, reread=lambda d: a_reading(d, falcon(d, other(d)), robin(d))
    )
    assert [("name", "came")] == seen.of("p1")


def test_people_are_found_by_the_place_of_their_mentions_without_a_byname() -> None:
    seen, reading = Seen(), original()
    verdict_of(
        draft(reading), reading, estimate=seen,
        reread=lambda d: a_reading(d, Dossier(person=a_person(d, "x", "she"), facts=(a_fact(d, "x", "age", "23", "23"),))),
    )  # fmt: skip
    assert [("age", "23")] == seen.of("p1")


def test_people_are_found_by_their_byname_where_they_had_no_mention() -> None:
    seen, reading = Seen(), original()
    document = reading.document
    edit = Edit(span=span_of(document, "saw her."), new="met Falcon.", operation="pseudonymise")
    made = Draft(document=document, edits=(edit,), bynames=(("p1", "Falcon"),))
    verdict_of(
        made,
        reading,
        estimate=seen,
        reread=lambda d: a_reading(d, falcon(d, a_fact(d, "x1", "age", "9", "23"), mentions=("Falcon",))),
    )
    assert [("age", "9")] == seen.of("p1")


def test_two_halves_of_one_person_count_together_and_equal_facts_once() -> None:
    seen, reading = Seen(), original()

    def reread(d: Document) -> Reading:
        age = a_fact(d, "x1", "age", "23", "23")
        born = replace(a_fact(d, "x3", "birth_date", "2000", "23"), basis="inferred", premises=(0,))
        half = Dossier(person=a_person(d, "x3", "she"), facts=(replace(age, person="x3"), born))
        return a_reading(d, falcon(d, age, mentions=("Falcon",)), half, robin(d))

    verdict_of(draft(reading), reading, estimate=seen, reread=reread)
    assert [("age", "23"), ("birth_date", "2000")] == seen.of("p1")
    assert (0,) == seen.asked["p1"][1].premises


def test_two_people_who_are_read_as_one_both_have_all_that_is_said() -> None:
    seen, reading = Seen(), original()
    both = ("Falcon", "she", "her", "Robin")
    verdict_of(
        draft(reading), reading, estimate=seen,
        reread=lambda d: a_reading(d, falcon(d, a_fact(d, "x1", "age", "23", "23"), mentions=both)),
    )  # fmt: skip
    assert [("age", "23")] == seen.of("p1") == seen.of("p2")


def test_who_is_not_found_again_is_as_the_original_says_but_for_the_names() -> None:
    seen, reading = Seen(), original()
    verdict = verdict_of(draft(reading), reading, estimate=seen)
    assert [("age", "23")] == seen.of("p1")
    assert a_crowd(99) == dict(verdict.crowds)["p1"][0]


def test_who_is_not_found_again_has_the_crowd_that_the_plan_promises() -> None:
    reading = original()
    plan = a_plan(after=(("p1", (a_crowd(25),)),))
    verdict = verdict_of(draft(reading), reading, plan, estimate=Seen())
    assert (a_crowd(25),) == dict(verdict.crowds)["p1"]


def test_the_smaller_of_the_promised_crowd_and_of_the_one_read_anew_is_taken() -> None:
    reading = original()
    for low, smaller in ((25, 25), (100, 99)):
        plan = a_plan(after=(("p1", (a_crowd(low), a_crowd(30, "state"))),))
        verdict = verdict_of(
            draft(reading), reading, plan, estimate=Seen(),
            reread=lambda d: a_reading(d, falcon(d, a_fact(d, "x1", "age", "23", "23"))),
        )  # fmt: skip
        assert (a_crowd(smaller), a_crowd(30, "state")) == dict(verdict.crowds)["p1"]


def test_what_earlier_publications_said_counts_although_the_draft_does_not_say_it() -> None:
    """SAFETY T11: a trail under one byname adds up."""
    seen, reading = Seen(), original()
    earlier = Fact(
        person="p1",
        value=a_fact(reading.document, "p1", "children", "two sons").value,
        evidence=(),
        published=True,
    )
    first = replace(reading.dossiers[0], facts=(*reading.dossiers[0].facts, earlier))
    reading = replace(reading, dossiers=(first, *reading.dossiers[1:]))
    verdict_of(draft(reading), reading, estimate=seen, reread=lambda d: a_reading(d, falcon(d), robin(d)))
    assert [("children", "two sons")] == seen.of("p1")


def test_people_who_are_not_protected_have_no_crowd() -> None:
    reading = original()
    policy = replace(POLICY, protect=("source",))
    assert () == verdict_of(draft(reading), reading, policy=policy, estimate=Seen()).crowds


def test_a_mention_that_an_edit_has_taken_out_is_nobodys_place() -> None:
    reading = original()
    document = reading.document
    gone = Draft(document=document, edits=(Edit(span=Span(start=0, end=18), new="", operation="suppress"),))
    verdict = verdict_of(gone, reading, estimate=Seen(), reread=lambda d: a_reading(d, robin_at(d)))
    assert {"p1", "p2"} == {person for person, _ in verdict.crowds}


def robin_at(document: Document) -> Dossier:
    return Dossier(person=a_person(document, "x", "Oskar", "and"), facts=())


def test_a_reader_who_finds_nobody_leaves_everyone_to_the_original() -> None:
    reading = original()
    verdict = verdict_of(draft(reading), reading, reread=nobody)
    assert ["p1", "p2"] == [person for person, _ in verdict.crowds]


def test_a_byname_beside_common_words_is_still_no_name_and_beside_another_name_is_one() -> None:
    for said, expected in (("Officer Falcon", []), ("Falcon Lindqvist", [("name", "falcon lindqvist")])):
        seen, reading = Seen(), original()
        edit = Edit(span=span_of(reading.document, "Vera Testova"), new=said, operation="pseudonymise")
        made = Draft(document=reading.document, edits=(edit,), bynames=(("p1", "Falcon"),))
        verdict_of(
            made, reading, estimate=seen, reread=lambda d, said=said: a_reading(d, a_named(d, "x", said))
        )
        assert expected == seen.of("p1")


def test_a_name_that_the_original_does_not_have_is_a_byname_whoever_gave_it() -> None:
    """A text protected by hand or with another tool comes without a list of its bynames."""
    document = a_document("Nadia wept.")
    original = Dossier(
        person=a_person(document, "p1", "Nadia"), facts=(a_fact(document, "p1", "name", "nadia", "Nadia"),)
    )
    protected = a_document("Heron wept.")
    named = Dossier(
        person=a_person(protected, "p1", "Heron"), facts=(a_fact(protected, "p1", "name", "heron", "Heron"),)
    )
    seen = Seen()
    again = a_reading(protected, named)
    verify(
        draft_of(document, protected),
        a_reading(document, original),
        POLICY,
        plan=None,
        reread=lambda _: again,
        estimate=seen,
        judge=unbound,
        background=(),
    )
    assert [] == seen.of("p1")


def test_of_two_genders_the_one_that_more_words_show_counts() -> None:
    """Two pieces of the draft that are one person can disagree where a pronoun was misread."""
    document = a_document("Vera came, she wept, she left; his coat.")
    woman = Dossier(
        person=a_person(document, "p1", "Vera"),
        facts=(a_fact(document, "p1", "gender", "f", ("she", 1), ("she", 2)),),
    )
    man = Dossier(
        person=a_person(document, "p2", "his"), facts=(a_fact(document, "p2", "gender", "m", "his"),)
    )
    told = united("p1", [man, woman])
    assert [("gender", "f")] == [(fact.attribute, fact.value.text) for fact in told]
