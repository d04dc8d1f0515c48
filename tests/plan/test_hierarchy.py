"""Every ladder goes from as said to nothing, and every rung is true and wider than the one before."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.lang import words
from byname.model import ATTRIBUTES, DIRECT_ATTRIBUTES, Value
from byname.plan.hierarchy import is_general, ladder
from byname.stats.places import find_places, parents, place
from byname.stats.tables import database
from plan.people import a_fact

LADDERS = words("en", "ladders")
DAYS = st.integers(date(1900, 1, 1).toordinal(), date(2030, 12, 31).toordinal())


def texts(attribute: str, text: str, **fields: object) -> list[str]:
    """The words of a ladder between as said and nothing."""
    return [value.text for value in ladder(a_fact(attribute, text, **fields))[1:-1]]


def code_of(name: str, kind: str) -> str:
    """The code of the most populous place of that name and kind."""
    return next(found.id for found in find_places(name) if found.kind == kind)


def contains(wider: Value, narrower: Value) -> bool:
    """Whether the bounds of one value hold those of the other and more."""
    assert None not in (wider.low, wider.high, narrower.low, narrower.high)
    return (
        wider.low <= narrower.low
        and narrower.high <= wider.high
        and (wider.high - wider.low > narrower.high - narrower.low)
    )


@given(attribute=st.sampled_from(ATTRIBUTES), text=st.text(min_size=1, max_size=20).filter(str.strip))
def test_ladders_begin_as_said_and_end_in_nothing(attribute: str, text: str) -> None:
    rungs = ladder(a_fact(attribute, text))
    assert rungs[0].text == text
    assert rungs[-1].text == ""
    assert [value.level for value in rungs] == list(range(len(rungs)))
    assert len({value.text.lower() for value in rungs}) == len(rungs)
    assert {value.attribute for value in rungs} == {attribute}


@pytest.mark.parametrize("attribute", sorted(DIRECT_ATTRIBUTES))
def test_direct_identifiers_have_two_rungs(attribute: str) -> None:
    assert texts(attribute, "Ona") == []


@given(low=st.integers(0, 110), more=st.integers(0, 30))
def test_ages_widen(low: int, more: int) -> None:
    rungs = ladder(a_fact("age", "x", low=low, high=low + more))[:-1]
    assert all(contains(wider, narrower) for narrower, wider in pairwise(rungs))


@given(low=DAYS, more=st.integers(0, 5000), attribute=st.sampled_from(["birth_date", "event_date"]))
def test_dates_widen(low: int, more: int, attribute: str) -> None:
    rungs = [v for v in ladder(a_fact(attribute, "x", low=low, high=low + more)) if v.low is not None]
    assert all(contains(wider, narrower) for narrower, wider in pairwise(rungs))


def test_ages_in_words() -> None:
    assert texts("age", "23", low=23, high=23) == [
        "early twenties",
        "twenties",
        "twenties or thirties",
        "adult",
    ]
    assert texts("age", "7", low=7, high=7) == ["childhood", "childhood or teens"]
    assert texts("age", "17", low=17, high=17) == ["late teens", "teens", "teens or twenties"]
    assert texts("age", "71", low=71, high=71) == [
        "early seventies",
        "seventies",
        "sixties or older",
        "adult",
    ]
    assert texts("age", "young") == []


def test_an_early_band_is_four_years_wide() -> None:
    early = ladder(a_fact("age", "23", low=23, high=23))[1]
    assert (early.low, early.high) == (20, 23)


def test_dates_in_words() -> None:
    day = date(2021, 6, 15).toordinal()
    assert texts("event_date", "x", low=day, high=day) == [
        "June 2021", "mid-2021", "2021", "early 2020s", "2020s", "2010s or 2020s", "at some point",
    ]  # fmt: skip
    assert texts("birth_date", "x") == []
    assert texts("event_date", "one day") == ["at some point"]
    first, last = date(1999, 5, 1).toordinal(), date(2000, 4, 30).toordinal()
    assert texts("birth_date", "1999/2000", low=first, high=last) == ["1990s or 2000s"]


TOWNS = [
    found.id
    for name in ("Barysaw", "Hrodna", "Lviv", "Nakuru", "Springfield", "Valencia", "Minsk")
    for found in find_places(name)
]


@pytest.mark.parametrize("code", TOWNS)
@pytest.mark.parametrize("attribute", ["birthplace", "residence", "location"])
def test_places_lie_in_the_next(attribute: str, code: str) -> None:
    rungs = ladder(a_fact(attribute, place(code).name, code=code))[:-1]
    for narrower, wider in pairwise(rungs):
        is_part = narrower.code == wider.code and narrower.text.endswith(wider.text.removeprefix("the "))
        assert is_part or wider.code in {holder.id for holder in parents(place(narrower.code))}


@pytest.mark.parametrize("code", TOWNS)
def test_the_ladder_of_a_part_of_a_country_goes_on_upwards(code: str) -> None:
    rungs = ladder(a_fact("residence", place(code).name, code=code))
    for part in (value for value in rungs[1:-1] if value.text.split(" ")[0] in LADDERS.PARTS.values()):
        rest = texts("residence", part.text, code=part.code)
        assert rest == [value.text for value in rungs[part.level + 1 : -1]]


def test_a_part_of_a_country_lies_in_the_country() -> None:
    assert texts("location", "eastern Ukraine", code="country:UA") == ["Ukraine", "eastern Europe", "Europe"]
    assert texts("location", "Ukraine", code="country:UA") == ["eastern Europe", "Europe"]
    assert texts("location", "the old mill") == []


def test_a_region_that_is_the_town_itself_hides_nobody() -> None:
    town = next(found for found in find_places("Minsk") if found.kind == "city" and found.country == "BY")
    assert texts("residence", "Minsk", code=town.id) == [
        "central Belarus",
        "Belarus",
        "eastern Europe",
        "Europe",
    ]


def test_every_part_of_the_world_has_words() -> None:
    codes = {
        row[0] for row in database("gazetteer.sqlite").execute("SELECT code FROM place WHERE kind = 'a'")
    }
    assert codes <= {f"m49:{code}" for code in LADDERS.M49}


@pytest.mark.parametrize(
    ("town", "country", "rungs"),
    [
        ("Lviv", "UA", ["Lviv Oblast", "north-western Ukraine", "Ukraine"]),
        ("Passau", "DE", ["Bavaria", "south-eastern Germany", "Germany"]),
        ("Chicago", "US", ["Illinois", "north-eastern United States", "United States"]),
        ("Lyon", "FR", ["Auvergne-Rhône-Alpes region", "eastern France", "France"]),
        ("Bălți", "MD", ["north-western Moldova", "Moldova"]),
        ("Perm", "RU", ["Permskiy kray", "western Russia", "Russia"]),
        ("Keighley", "GB", ["England", "the United Kingdom"]),
    ],
)
def test_places_in_a_reporters_words(town: str, country: str, rungs: list[str]) -> None:
    """A region says that it is one where its name does not; a part of a country stands before the country."""
    found = next(found for found in find_places(town) if found.country == country and found.kind == "city")
    said = texts("residence", town, code=found.id)
    assert [text.removeprefix("the ") for text in said[: len(rungs)]] == [
        text.removeprefix("the ") for text in rungs
    ]


def test_nationalities() -> None:
    assert texts("nationality", "BY", code="country:BY") == ["eastern European", "European"]
    assert texts("nationality", "Ruritanian") == []


@pytest.mark.parametrize("code", sorted(LADDERS.OCCUPATIONS))
@pytest.mark.parametrize("digits", ["", "1", "11"])
def test_occupations_are_counted_by_no_narrower_codes(code: str, digits: str) -> None:
    rungs = ladder(a_fact("occupation", "x", code=f"isco:{code}{digits}"[:9]))[:-1]
    for narrower, wider in pairwise(rungs):
        assert narrower.code.startswith(wider.code)


def test_a_rung_of_an_occupation_leads_on_to_the_same_words_in_every_ladder() -> None:
    """So a text that was protected before is widened by words that are true of whoever stood there first."""
    following: dict[tuple[str, str], set[tuple[tuple[str, str], ...]]] = {}
    for way in (*LADDERS.OCCUPATIONS.values(), *(way for _, way in LADDERS.TRADES_BY_WORD)):
        for at, rung in enumerate(way):
            following.setdefault(rung, set()).add(way[at + 1 :])
    assert {rung for rung, rests in following.items() if len(rests) > 1} == set()
    for (text, code), (rest,) in following.items():
        assert texts("occupation", text, code=code) == [wider for wider, _ in rest]


@pytest.mark.parametrize(
    ("trade", "code", "rungs"),
    [
        ("surgeon", "isco:2212", ["doctor", "health worker", "worker"]),
        ("nun", "isco:2636", ["religious worker", "worker"]),
        ("only teacher", "isco:23", ["teacher", "education worker", "white-collar worker"]),
        ("advocate", "isco:2611", ["lawyer", "legal professional", "white-collar worker"]),
        ("oboist", None, ["musician", "performer", "worker in the arts", "worker"]),
        ("fisherman", "isco:6222", ["fishery worker", "rural worker"]),
        ("tailor", "isco:7531", ["garment worker", "craft worker", "tradesman"]),
        ("lorry driver", "isco:8332", ["driver", "transport worker", "worker"]),
        ("piano tuner", None, ["craft worker", "tradesman"]),
        ("sells charcoal", None, []),
    ],
)
def test_occupations_in_plain_words(trade: str, code: str | None, rungs: list[str]) -> None:
    assert texts("occupation", trade, code=code) == rungs


def test_occupations_without_a_code_have_nothing_wider() -> None:
    assert texts("occupation", "student", code="status:s1") == []
    assert texts("occupation", "healer") == []


@pytest.mark.parametrize("unit", sorted(LADDERS.UNITS))
def test_roles_have_ever_more_holders(unit: str) -> None:
    rungs = ladder(a_fact("role", f"head of the {unit}", low=1, high=1))[:-1]
    assert len(rungs) > 1
    assert all(
        narrower.high < wider.high and narrower.low <= wider.low for narrower, wider in pairwise(rungs)
    )
    for at, value in enumerate(rungs[1:], 1):
        assert texts("role", value.text) == [wider.text for wider in rungs[at + 1 :]]


def test_a_role_that_more_hold_already_has_nothing_wider() -> None:
    assert texts("role", "driver of the squad", high=5000) == []


def test_roles_without_a_unit() -> None:
    assert texts("role", "press secretary", low=1, high=1) == ["member of staff"]
    assert texts("role", "mayor of Upton") == ["local official", "official"]
    assert texts("role", "governor") == ["regional official", "official"]
    assert texts("role", "treasurer of the needle club") == ["office-holder"]
    assert texts("role", "finance director") == ["senior member of staff", "member of staff"]
    assert texts("role", "judge", code="isco:2612") == ["legal professional", "white-collar worker"]
    assert texts("role", "the tall one") == []


@pytest.mark.parametrize(
    ("name", "code", "rungs"),
    [
        ("Upton City Council School", "org:school", ["school", "place of education", "organisation"]),
        ("University of the Arts", "org:school", ["university", "place of education", "organisation"]),
        ("Seventh Rifle Regiment", "org:military", ["regiment", "military unit", "organisation"]),
        ("Ruritanian Army", "org:military", ["army", "armed forces", "organisation"]),
        ("Ruritanian Armed Forces", "org:military", ["armed forces", "organisation"]),
        ("Bright Dawn", "org:party", ["political group", "organisation"]),
        ("Bright Dawn", None, ["organisation"]),
        ("organisation", None, []),
        (
            "Upton girls’ secondary school",
            None,
            ["secondary school", "school", "place of education", "organisation"],
        ),
        ("the clinic in Upton", None, ["clinic", "medical institution", "organisation"]),
        ("Upton lime works", "org:other", ["works", "company", "organisation"]),
        ("Black Mud football club", None, ["football club", "organisation"]),
    ],
)
def test_organisations_are_what_the_head_of_their_name_says(
    name: str, code: str | None, rungs: list[str]
) -> None:
    assert texts("employer", name, code=code) == rungs
    assert texts("affiliation", name, code=code) == rungs


@pytest.mark.parametrize(
    ("attribute", "text", "rungs"),
    [
        ("rank", "lieutenant-colonel", ["senior officer", "officer", "service member"]),
        ("rank", "private", ["service member"]),
        ("rank", "esquire", []),
        ("ethnicity", "Hazara", ["member of an ethnic minority", "member of an ethnic group"]),
        ("ethnicity", "Ruritanian", ["member of an ethnic group"]),
        ("ethnicity", "Tatars", ["member of an ethnic minority", "member of an ethnic group"]),
        ("religion", "Baptist", ["Protestant", "Christian", "believer"]),
        ("religion", "none", []),
        ("family", "wife", ["partner", "relative"]),
        ("family", "wife of Ivan", ["wife", "partner", "relative"]),
        ("family", "three sisters", ["sisters", "siblings", "relatives"]),
        ("family", "wife and sons", ["relatives"]),
        ("family", "uncle", ["relative"]),
        ("family", "his family", ["relatives"]),
        ("family", "eldest of three", []),
        ("family", "two", []),
        ("children", "two sons", ["children"]),
        ("marital_status", "married", ["relative"]),
        ("health", "type 1 diabetes", ["chronic illness", "health problem"]),
        ("health", "malaria", ["infectious disease", "health problem"]),
        ("health", "lost the hearing of one ear", ["disability", "health problem"]),
        ("health", "on insulin", ["chronic illness", "health problem"]),
        ("health", "a bullet in his hip", ["injury", "health problem"]),
        ("legal_history", "suspended", ["penalised"]),
        ("possession", "the gate register", ["written record"]),
        ("possession", "her wedding gold", ["piece of jewellery"]),
        ("possession", "a canoe with a blue bow", ["boat", "vehicle"]),
        ("education", "studied geography", ["higher education"]),
        ("education", "in the tenth class", ["school"]),
        ("migration", "crossed the border at night", ["left the country", "left home"]),
        ("migration", "arrived in Downton", ["arrived", "left home"]),
        ("health", "something else", ["health problem"]),
        ("legal_history", "sentenced", ["convicted", "prosecuted"]),
        ("possession", "red Lada", ["car", "vehicle"]),
        ("possession", "old car", ["car", "vehicle"]),
        ("possession", "carpet", []),
        ("migration", "left Upton for Downton", ["left home"]),
        ("migration", "fled abroad", ["left the country", "left home"]),
        ("education", "Upton primary school", ["school"]),
        ("education", "police academy", ["higher education"]),
        ("biography", "won a medal", ["award"]),
        ("appearance", "tattoo of a swan", ["mark on the body"]),
        ("belief", "opposes the war", ["political view"]),
        ("language", "Livonian", []),
        ("gender", "f", []),
    ],
)  # fmt: skip
def test_wider_words(attribute: str, text: str, rungs: list[str]) -> None:
    assert texts(attribute, text) == rungs


@pytest.mark.parametrize("attribute", sorted(LADDERS.GENERAL))
def test_a_rung_is_general_and_its_own_ladder_goes_on_upwards(attribute: str) -> None:
    """Words that a draft may already have lead to no narrower ones when it is read again."""
    for text in LADDERS.GENERAL[attribute]:
        assert is_general(a_fact(attribute, text).value)
        assert set(texts(attribute, text)) <= LADDERS.GENERAL[attribute]
    assert not is_general(a_fact(attribute, "Bright Dawn").value)


@given(text=st.sampled_from(["a", "b c"]))
@settings(max_examples=4)
def test_attributes_that_are_not_counted_in_rungs_have_no_general_words(text: str) -> None:
    assert not is_general(a_fact("gender", text).value)


@given(
    attribute=st.sampled_from(sorted(set(ATTRIBUTES) - DIRECT_ATTRIBUTES)),
    text=st.sampled_from(["two sons", "Upton Court", "Bright Dawn", "asthma", "sentenced", "fled abroad", "red Lada", "head of the regiment"]),
    code=st.sampled_from([None, "org:military", "org:court", "org:party"]),
    days=st.tuples(DAYS, st.integers(0, 400)),
    low=st.integers(0, 100),
)  # fmt: skip
def test_the_ladder_of_a_rung_is_the_rest_of_the_ladder(
    attribute: str, text: str, code: str | None, days: tuple[int, int], low: int
) -> None:
    """So a plan of what was planned finds the same rungs again."""
    fields: dict[str, object] = {}
    if attribute in ("employer", "affiliation"):
        fields = {"code": code}
    elif attribute == "age":
        fields = {"low": low, "high": low + 1}
    elif attribute in ("birth_date", "event_date"):
        fields = {"low": days[0], "high": days[0] + days[1]}
    rungs = ladder(a_fact(attribute, text, **fields))
    for value in rungs[:-1]:
        own = {"low": value.low, "high": value.high, "code": value.code}
        rest = ladder(a_fact(attribute, value.text, **own))
        assert [(v.text, v.low, v.high) for v in rest] == [
            (v.text, v.low, v.high) for v in rungs[value.level :]
        ]
