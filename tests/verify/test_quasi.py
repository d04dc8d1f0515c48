"""Facts that the plan makes wider leave no telling word behind: SAFETY T12, T14, T15."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Change, Document, Dossier, Draft, Edit, Fact, Reading
from factory import a_document, a_fact, a_person, a_reading, span_of
from verify.drafts import a_change, a_named, a_plan, edited, leaks, verdict_of


def case(
    text: str, attribute: str, value: str, *evidence: str, to: str | None = None, **fields: object
) -> tuple[Reading, Change]:
    """A reading of "She" with one fact, and the change that makes it wider or takes it out."""
    document = a_document(text)
    fact = a_fact(document, "p1", attribute, value, *evidence, **fields)
    dossier = Dossier(person=a_person(document, "p1", "She"), facts=(fact,))
    return a_reading(document, dossier), a_change(fact, to)


def found(
    reading: Reading, change: Change, *edits: tuple[str, str], more: tuple[Change, ...] = ()
) -> list[str]:
    """The words of the draft that leak after these edits."""
    draft = edited(reading.document, *edits)
    return [said for _, _, said in leaks(verdict_of(draft, reading, a_plan(change, *more)), draft)]


DAY = date(2021, 3, 14).toordinal()
AGES = [
    "She is 23 years old.", "a 23-year-old woman", "a 23 year old", "aged 23", "at the age of 23", "twenty-three years old", "a twenty-three-year-old",
    "She, 23, is here", "the nurse (23) is here", "she turned 23", "Age: 23", "23yo", "23 y.o. woman", "she is 23.", "I am twenty three, and well",
]  # fmt: skip
DAYS = [
    "14 March 2021", "March 14, 2021", "14/03/2021", "03/14/2021", "14.3.2021", "14.03.21", "2021-03-14", "20210314", "14 March", "March 14th", "the 14th of March",
    "the fourteenth of March", "14 Mar. 2021", "14-Mar-2021", "Mar 14", "2021/3/14",
]  # fmt: skip


@pytest.mark.parametrize("said", AGES)
def test_an_age_is_found_in_every_form(said: str) -> None:
    reading, change = case(f"She was 23 then. {said}", "age", "23", ("23"), to="twenties", low=23, high=23)
    assert found(reading, change, ("was 23", "was in her twenties"))


@pytest.mark.parametrize(
    "clean",
    [
        "23 people came",
        "in 2023",
        "room 23",
        "aged 23 to 29",
        "123 years old",
        "1.23",
        "23 March",
        "She is 24.",
    ],
)
def test_another_number_is_no_age(clean: str) -> None:
    reading, change = case(f"She was 23 then. {clean}", "age", "23", "23", to="twenties", low=23, high=23)
    assert [] == found(reading, change, ("was 23", "was in her twenties"))


@pytest.mark.parametrize("said", DAYS)
def test_a_day_is_found_in_every_form(said: str) -> None:
    reading, change = case(
        f"She left on 2021-3-14. It was {said} then.",
        "event_date",
        "2021-03-14",
        "2021-3-14",
        to="2021",
        low=DAY,
        high=DAY,
    )
    assert found(reading, change, ("2021-3-14", "some day of 2021"))


@pytest.mark.parametrize(
    "clean",
    ["in 2021", "in March 2021", "15 March 2021", "14 May", "114/03/2021", "March 2014", "14 people marched"],
)
def test_another_date_is_no_leak(clean: str) -> None:
    reading, change = case(
        f"She left on 2021-3-14. It was {clean} then.",
        "event_date",
        "2021-03-14",
        "2021-3-14",
        to="2021",
        low=DAY,
        high=DAY,
    )
    assert [] == found(reading, change, ("2021-3-14", "some day of 2021"))


@pytest.mark.parametrize(
    "said", ["September 2021", "Sept. 2021", "Sep 2021", "09/2021", "2021-09", "September of 2021"]
)
def test_a_month_is_found_in_every_form(said: str) -> None:
    low, high = date(2021, 9, 1).toordinal(), date(2021, 9, 30).toordinal()
    reading, change = case(
        f"She left in 9/2021, it was {said} then. In 2021 and in September.",
        "event_date",
        "2021-09",
        "9/2021",
        to="2021",
        low=low,
        high=high,
    )
    assert [said] == found(reading, change, ("9/2021", "2021"))


def test_a_day_of_september_is_found_with_its_short_month() -> None:
    day = date(2021, 9, 2).toordinal()
    reading, change = case(
        "She left on 2/9/2021, on Sept. 2 then.", "birth_date", "2021-09-02", "2/9/2021", low=day, high=day
    )
    assert ["Sept. 2"] == found(reading, change, ("2/9/2021", "some day"))


@settings(max_examples=40, deadline=None)
@given(
    st.dates(date(1930, 1, 1), date(2030, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d %b %Y"]),
)
def test_no_common_form_hides_a_day(day: date, form: str) -> None:
    reading, change = case(
        f"She left on X0. It was {day.strftime(form)}.",
        "event_date",
        "x",
        "X0",
        to="once",
        low=day.toordinal(),
        high=day.toordinal(),
    )
    assert found(reading, change, ("X0", "some day"))


def test_a_year_and_an_unbounded_date_have_no_other_forms() -> None:
    low, high = date(2021, 1, 1).toordinal(), date(2021, 12, 31).toordinal()
    reading, change = case(
        "She left in 2021. The war of 2021 went on.",
        "event_date",
        "2021",
        "2021",
        to="2020s",
        low=low,
        high=high,
    )
    assert [] == found(reading, change, ("left in 2021", "left in the 2020s"))
    reading, change = case("She left at Easter 2021.", "event_date", "easter 2021", "Easter 2021")
    assert ["Easter 2021"] == found(reading, change)
    reading, change = case("She is 20 to 24 years old.", "age", "20-24", "20 to 24", low=20, high=24)
    assert [] == found(reading, change, ("20 to 24", "some"))
    reading, change = case(
        "She is a hundred and one; aged 101.", "age", "101", "a hundred and one", low=101, high=101
    )
    assert ["aged 101"] == found(reading, change, ("a hundred and one", "old"))


@pytest.mark.parametrize("said", ["Thursday", "two days later", "that night"])
def test_a_date_that_only_another_date_gives_is_left_to_the_crowds(said: str) -> None:
    reading, change = case(
        f"She left on {said}.", "event_date", "2021-03-14", said, to="2021", low=DAY, high=DAY
    )
    assert [] == found(reading, change)


def test_evidence_that_no_edit_has_touched_is_a_leak() -> None:
    for attribute, said in (
        ("family", "her brother"),
        ("occupation", "nurse"),
        ("event_date", "2021"),
        ("event_date", "one day in March"),
    ):
        reading, change = case(f"She is here: {said} is there.", attribute, said, said)
        assert [said] == found(reading, change)
        assert [] == found(reading, change, (said, "somebody"))


def test_a_withheld_gender_is_a_leak_wherever_no_edit_has_touched_it() -> None:
    reading, change = case("She said she left.", "gender", "f", "she")
    assert ["She", "she"] == found(reading, change)


# --- places, organisations, roles ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["Sundsvall", "SUNDSVALL", "Sunds-\nvall", "Sundsvalls", "Сундсвалль", "sundsvall.example"]
)
def test_a_place_below_the_country_is_a_leak_wherever_it_stands(said: str) -> None:
    reading, change = case(
        f"She lives in Sundsvall. The snow in {said} is deep.",
        "residence",
        "sundsvall",
        "Sundsvall",
        to="Sweden",
        code="geonames:2670781",
    )
    assert found(reading, change, ("lives in Sundsvall", "lives in Sweden"))


def test_a_place_of_common_words_counts_with_capitals() -> None:
    reading, change = case(
        "She is from Stone Hill. On Stone Hill there was a stone hill.",
        "birthplace",
        "stone hill",
        "Stone Hill",
        to="Sweden",
    )
    assert ["Stone Hill"] == found(reading, change, ("from Stone Hill", "from Sweden"))


@pytest.mark.parametrize(("code", "said"), [("country:SE", "Sweden"), ("m49:154", "Northern Europe")])
def test_a_country_does_not_tell_by_itself(code: str, said: str) -> None:
    reading, change = case(
        f"She lives in {said}. The snow in {said} is deep.",
        "residence",
        said.lower(),
        said,
        to="Europe",
        code=code,
    )
    assert [] == found(reading, change, (f"lives in {said}", "lives in Europe"))


def test_a_town_is_not_spared_because_its_region_has_its_name() -> None:
    reading, change = case(
        "She lives in Vitsk. The snow in Vitsk is deep.", "residence", "vitsk", "Vitsk", to="Vitsk region"
    )
    assert ["Vitsk"] == found(reading, change, ("lives in Vitsk", "lives in the Vitsk region"))
    assert [] == found(reading, change, ("Vitsk", "Vitsk region"))


@pytest.mark.parametrize(
    ("said", "again", "expected"),
    [
        ("Nordvik Regiment", "the Nordvik men", ["Nordvik"]),
        ("Ministry of Health", "the Ministry of Health", ["Ministry of Health"]),
        ("Ministry of Health", "the ministry, and her health", []),
        ("the police", "the police", []),
        ("Swedish Army", "the Swedish Army", []),
        ("Swedish Fish Company", "the Swedish Fish Company", ["Swedish Fish Company"]),
    ],
)
def test_an_organisation_is_a_leak_by_its_name_and_a_states_service_is_not(
    said: str, again: str, expected: list[str]
) -> None:
    code = "org:military" if "Army" in said else "org:company"
    reading, change = case(
        f"She works for {said}. Then {again} came.",
        "employer",
        said.lower(),
        said,
        to="organisation",
        code=code,
    )
    assert expected == found(reading, change, (f"works for {said}", "works for an organisation"))


def test_a_role_that_one_person_holds_is_a_leak_and_one_that_many_hold_is_not() -> None:
    text = "She is the press secretary of us. A press secretary is here."
    for holders, expected in ((1, ["press secretary"]), (None, [])):
        reading, change = case(
            text, "role", "press secretary", "press secretary", to="officer", low=holders, high=holders
        )
        assert expected == found(reading, change, ("the press secretary", "an officer"))
    reading, change = case(
        "She is the mayor of us. A mayor is here.", "role", "mayor", "mayor", to="officer", low=1, high=1
    )
    assert [] == found(reading, change, ("the mayor", "an officer"))


def test_a_capitalised_word_that_is_no_common_one_tells_in_any_fact() -> None:
    reading, change = case(
        "She played for Nordvik United. Nordvik won. It was Swedish.",
        "biography",
        "played",
        "played for Nordvik United",
        to=None,
    )
    assert ["Nordvik"] == found(reading, change, ("played for Nordvik United", "played"))
    reading, change = case("She is Swedish. Swedish snow.", "nationality", "SE", "Swedish", to="European")
    assert [] == found(reading, change, ("is Swedish", "is European"))


# --- what is spared -----------------------------------------------------------------------------------------------------


def of_two(kept_part: str, operation: str) -> tuple[Document, Reading, Change, Change]:
    """She lives in Sundsvall, and he, whose fact stays, was there."""
    document = a_document("She lives in Sundsvall. Oskar saw Sundsvall.")
    hers = a_fact(document, "p1", "residence", "sundsvall", "Sundsvall")
    his = a_fact(document, "p2", "location", "sundsvall", ("Sundsvall", 2))
    reading = a_reading(
        document,
        Dossier(person=a_person(document, "p1", "She"), facts=(hers,)),
        Dossier(person=a_person(document, "p2", "Oskar", part=kept_part), facts=(his,)),
    )
    return (
        document,
        reading,
        a_change(hers, "Sweden"),
        a_change(his, "sundsvall" if operation == "keep" else "Sweden", operation),
    )


@pytest.mark.parametrize(
    ("part", "operation", "expected"),
    [("private", "keep", []), ("public", "generalise", []), ("private", "generalise", ["Sundsvall"])],
)
def test_the_same_word_may_stay_where_it_is_anothers_kept_fact(
    part: str, operation: str, expected: list[str]
) -> None:
    _, reading, change, other = of_two(part, operation)
    more = (other,) if part == "private" else ()
    left = found(reading, change, ("lives in Sundsvall", "lives in Sweden"), more=more)
    assert set(expected) == set(left)


def test_evidence_that_a_kept_fact_shares_may_stay() -> None:
    document = a_document("She is a police officer.")
    work = a_fact(document, "p1", "occupation", "police officer", "police officer")
    rank = replace(work, value=replace(work.value, attribute="rank"))
    reading = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(work, rank)))
    assert [] == found(reading, a_change(rank), more=(a_change(work, "police officer", "keep"),))
    assert ["police officer"] == found(reading, a_change(rank))


def test_words_that_the_plan_publishes_may_stand_as_they_are() -> None:
    reading, change = case("She left Sweden.", "migration", "left sweden", "left Sweden", to="left Sweden")
    assert [] == found(reading, change)


def test_new_words_are_no_leak_where_the_plan_publishes_them_and_else_are() -> None:
    reading, change = case(
        "She lives in Sundsvall and was there.", "residence", "sundsvall", "Sundsvall", to="Sweden"
    )
    assert ["Sundsvall"] == found(reading, change, ("Sundsvall", "Sundsvall"))


def test_a_plan_of_names_alone_asks_for_nothing_else() -> None:
    document = a_document("We saw Vera Testova, 23, there.")
    reading = a_reading(document, a_named(document, "p1", "Vera Testova"))
    fact: Fact = reading.dossiers[0].facts[0]
    edit = Edit(span=span_of(document, "Vera Testova"), new="Falcon", operation="pseudonymise", person="p1")
    draft = Draft(document=document, edits=(edit,), bynames=(("p1", "Falcon"),))
    assert [] == leaks(verdict_of(draft, reading, a_plan(a_change(fact, "x", "pseudonymise"))), draft)


def test_a_month_tells_only_in_a_paragraph_about_the_person() -> None:
    low, high = date(2021, 9, 1).toordinal(), date(2021, 9, 30).toordinal()
    text = "She left in 9/2021, in September 2021.\nThe report of September 2021 is here."
    reading, change = case(text, "event_date", "2021-09", "9/2021", to="2021", low=low, high=high)
    draft = edited(reading.document, ("9/2021", "2021"))
    assert ["September 2021"] == [
        said for _, _, said in leaks(verdict_of(draft, reading, a_plan(change)), draft)
    ]


def test_the_name_of_a_people_or_language_tells_only_in_its_place() -> None:
    reading, change = case("She speaks Nordvik. A Nordvik woman.", "language", "nordvik", "Nordvik")
    assert [] == found(reading, change, ("speaks Nordvik", "speaks"))
    assert ["Nordvik"] == found(reading, change)
