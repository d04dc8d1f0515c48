"""Who is tied to whom: what kin, a unit and an event look like in the facts."""

from __future__ import annotations

import pytest

from byname.model import Dossier, Fact, Value
from byname.risk import linked
from byname.risk.linked import ties_of
from factory import a_document, a_fact, a_person

TEXT = "Ona Zubra and my brother Petras served in the Owl Regiment under Jonas. On 4 May 2021 we stood in Drava. The children ran."
DOCUMENT = a_document(TEXT)


def dossier(name: str, *facts: tuple[str, str], **fields: object) -> Dossier:
    """Somebody of the text, with facts that are said in no particular place."""
    person = a_person(DOCUMENT, name, name, **fields)
    return Dossier(person=person, facts=tuple(_fact(name, *fact) for fact in facts))


def _fact(name: str, attribute: str, text: str, **value: object) -> Fact:
    return Fact(person=name, value=Value(attribute=attribute, text=text, **value), evidence=())


def test_a_brother_who_is_named_is_family():
    ona, petras = dossier("Ona Zubra"), dossier("Petras", ("family", "brother of ona zubra"))
    (tie,) = ties_of([dossier("Jonas"), ona, petras])
    assert ("family", (1, 2), ((), petras.facts), None) == (tie.by, tie.people, tie.facts, tie.members)


def test_kin_of_the_writer_are_family():
    writer = dossier("Ona Zubra", narrator=True)
    assert ((0, 1),) == linked([writer, dossier("Petras", ("family", "child of the writer"))])
    assert () == linked([dossier("Ona Zubra"), dossier("Petras", ("family", "child of the writer"))])


def test_kin_who_are_said_where_somebody_is_mentioned_are_family():
    petras = a_person(DOCUMENT, "Petras", "Petras")
    said = a_fact(DOCUMENT, "Ona Zubra", "family", "brother", "my brother Petras")
    ona = Dossier(person=a_person(DOCUMENT, "Ona Zubra", "Ona Zubra"), facts=(said,))
    assert ((0, 1),) == linked([ona, Dossier(person=petras, facts=())])


def test_kin_of_somebody_else_are_no_family():
    petras = a_person(DOCUMENT, "Petras", "Petras")
    said = a_fact(DOCUMENT, "Ona Zubra", "family", "brother of the writer", "my brother Petras")
    ona = Dossier(person=a_person(DOCUMENT, "Ona Zubra", "Ona Zubra"), facts=(said,))
    assert () == linked([ona, Dossier(person=petras, facts=())])


def test_families_that_share_somebody_are_one():
    people = [
        dossier("Ona Zubra"),
        dossier("Petras", ("family", "brother of ona zubra")),
        dossier("Jonas", ("family", "uncle of petras")),
    ]
    assert ((0, 1, 2),) == linked(people) == linked(people[::-1])


@pytest.mark.parametrize(
    ("said", "members"),
    [
        ("the Owl Regiment", (500, 3000)),
        ("owl regiment", (500, 3000)),
        ("blue heron mill", None),
        ("regiment", (500, 3000)),
        ("hospital", (50, 2000)),
    ],
)
def test_who_is_in_one_unit_is_tied(said, members):
    people = [dossier(name, ("affiliation", said)) for name in ("Ona Zubra", "Petras", "Jonas")]
    tied = dossier("Jonas", ("employer", said.lower()))
    (tie,) = ties_of([*people[:2], tied])
    assert ("unit", (0, 1, 2), members) == (tie.by, tie.people, tie.members)


@pytest.mark.parametrize(
    "said", ["belarusian police", "the army", "military unit", "company", "trade union", "navy"]
)
def test_who_is_in_a_body_of_a_whole_country_or_of_no_name_is_not_tied(said):
    assert () == linked([dossier(name, ("affiliation", said)) for name in ("Ona Zubra", "Petras")])


def at(name: str, day: int, place: str, code: str, days: int = 1) -> Dossier:
    """Somebody who was somewhere at some time."""
    there = _fact(name, "location", place, code=code)
    then = _fact(name, "event_date", "then", low=day, high=day + days - 1)
    return Dossier(person=a_person(DOCUMENT, name, name), facts=(there, then))


def test_who_was_in_one_place_on_one_day_is_tied():
    people = [at("Ona Zubra", 737914, "Drava", "geonames:1"), at("Petras", 737914, "drava", "geonames:1")]
    (tie,) = ties_of(people)
    assert ("event", (0, 1)) == (tie.by, tie.people)


@pytest.mark.parametrize(
    ("day", "place", "code", "days"),
    [(737915, "Drava", "geonames:1", 1), (737914, "Sava", "geonames:2", 1), (737914, "Belarus", "country:BY", 1), (737914, "Drava", "geonames:1", 30)],
)  # fmt: skip
def test_another_day_place_or_a_whole_country_or_month_is_no_event(day, place, code, days):
    first = at("Ona Zubra", 737914, "Belarus" if "country" in code else "Drava", code, days)
    assert () == linked([first, at("Petras", day, place, code, days)])


def test_a_group_is_nobody():
    children = dossier("The children", ("affiliation", "owl regiment"), part="group")
    assert () == linked([children, dossier("Petras", ("affiliation", "owl regiment"))])


def test_who_has_nothing_in_common_is_not_tied():
    assert () == linked(
        [dossier("Ona Zubra", ("family", "two sisters")), dossier("Petras", ("occupation", "nurse"))]
    )
    assert () == linked([])
