"""What people are called says what they do, where and for whom."""

from __future__ import annotations

import pytest

from facts.reading import facts_about, follows, said


@pytest.mark.parametrize(
    ("text", "label", "fact"),
    [
        ("The claim was filed by Mr Odo Vell, a lawyer practising in Tartu.", "Odo Vell", ("occupation", "lawyer")),
        ("The claim was filed by Mr Odo Vell, a lawyer practising in Tartu.", "Odo Vell", ("location", "tartu")),
        ("Ms Ana Orn and Mr Odo Vell, lawyers practising in Tartu, wrote it.", "Ana Orn", ("occupation", "lawyer")),
        ("Ms Ana Orn and Mr Odo Vell, lawyers practising in Tartu, wrote it.", "Odo Vell", ("location", "tartu")),
        ("The Tartu Public Prosecutor filed an indictment.", "the tartu public prosecutor", ("occupation", "tartu public prosecutor")),
        ("The Swedish Government were represented by their Agent, Mr Odo Vell, Head of the Law Department.", "Odo Vell", ("role", "agent")),
        ("The Swedish Government were represented by their Agent, Mr Odo Vell, Head of the Law Department.", "Odo Vell", ("role", "head of law department")),
        ("The Swedish Government were represented by their Agent, Mr Odo Vell, of the Ministry of Finance.", "Odo Vell", ("employer", "ministry of finance")),
        ("The Swedish Government were represented by their Agent, Mr Odo Vell.", "Odo Vell", ("employer", "swedish government")),
        ("Ms Ana Orn was represented by Mr Odo Vell.", "Odo Vell", ("role", "legal representative")),
        ("The letter came from Mr I. Vell of the Forests and Rivers Office.", "Mr I. Vell", ("employer", "forests and rivers office")),
        ("Ambassador Odo Vell signed the letter.", "Odo Vell", ("occupation", "ambassador")),
    ],
)  # fmt: skip
def test_a_description_is_a_fact_about_whoever_it_is_of(text: str, label: str, fact: tuple[str, str]) -> None:
    assert fact in said(label, text)


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("The Swedish Government were represented by their Agent, Mr Odo Vell.", "government lawyer"),
        ("Ms Ana Orn was represented by Mr Odo Vell, of the Tartu Bar.", "lawyer"),
    ],
)
def test_whoever_speaks_for_others_before_a_court_is_a_lawyer(text: str, trade: str) -> None:
    assert ("occupation", trade) in follows("Odo Vell", text)


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Mr Odo Vell was examined by doctors in Tartu.", "occupation"),
        ("Mr Odo Vell asked the Retired Civil Servants' Fund for money.", "occupation"),
        ("Mr Odo Vell was never a policeman.", "occupation"),
    ],
)
def test_what_others_are_is_no_fact_about_somebody(text: str, attribute: str) -> None:
    assert not [f for f in facts_about("Odo Vell", text) if f.attribute == attribute]


def test_an_office_is_said_once() -> None:
    roles = [
        f
        for f in facts_about("Odo Vell", "Mr Odo Vell, director of the mill, left.")
        if f.attribute == "role"
    ]
    assert [f.value.text for f in roles] == ["director of mill"]


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("Odo Vell is a timberman. He is tired.", "Odo Vell", "timberman"),
        ("His wife, Ana Orn, who teaches, left.", "Ana Orn", "teaches"),
        ("Odo Vell grows groundnuts near the river.", "Odo Vell", "grows groundnuts near the river"),
    ],
)
def test_a_trade_no_table_knows_is_one(text: str, label: str, value: str) -> None:
    trades = {f.value.text for f in facts_about(label, text) if f.attribute == "occupation"}
    assert any(value.startswith(trade) for trade in trades)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ana Orn was the only woman on the crew.", "the only woman on the crew"),
        ("Ana Orn was the one who kept the ledger.", "the one who kept the ledger"),
    ],
)
def test_what_only_one_person_is_is_a_role_with_one_holder(text: str, value: str) -> None:
    [role] = [
        f.value for f in facts_about("Ana Orn", text) if f.attribute == "role" and f.value.text == value
    ]
    assert (role.low, role.high) == (1, 1)


def test_what_somebody_did_for_another_is_no_role() -> None:
    assert not [
        f
        for f in facts_about("Ana Orn", "Ana Orn was the one who helped me. She wept.")
        if f.attribute == "role"
    ]


def test_the_last_time_is_no_role() -> None:
    assert not [
        f for f in facts_about("Ana Orn", "It was the last time. Ana Orn slept.") if f.attribute == "role"
    ]


@pytest.mark.parametrize(
    "text", ["Ana Orn, thirty-eight, sang.", "Ana Orn, a clerk of the mill, aged 38, sang."]
)
def test_an_age_between_commas_is_of_whoever_stands_before_them(text: str) -> None:
    assert ("age", "38") in said("Ana Orn", text)


def test_where_a_lawyer_practises_is_not_where_the_client_is() -> None:
    text = "Ms Ana Orn was represented by Mr Odo Vell, a lawyer practising in Tartu."
    assert ("location", "tartu") not in said("Ana Orn", text)


def test_a_body_is_nobody_elses_by_a_part_of_its_name() -> None:
    bodies = {
        f.value.text
        for f in facts_about(
            "Mr I. Vell", "The letter came from Mr I. Vell of the Forests and Rivers Office."
        )
        if f.value.code
    }
    assert "rivers office" not in bodies


@pytest.mark.parametrize(
    "text",
    [
        "The regiment’s press secretary, Ana Orn, declined.",
        "Ana Orn, press secretary of the Halen regiment, declined.",
    ],
)
def test_a_press_secretary_is_one_person_and_no_clerk(text: str) -> None:
    found = [f.value for f in facts_about("Ana Orn", text) if f.attribute in ("role", "occupation")]
    assert [(value.attribute, value.low) for value in found] == [("role", 1)]
    assert found[0].text.startswith("press secretary of")
    assert found[0].text.endswith("regiment")
