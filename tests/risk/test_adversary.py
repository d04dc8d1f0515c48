"""Who looks: the defaults, the four whom byname knows, and the policy's own table."""

from __future__ import annotations

import re
import tomllib
from math import log
from pathlib import Path

import pytest

from byname.errors import PolicyError
from byname.model import ATTRIBUTES
from byname.risk import adversaries, estimate_crowd
from byname.risk.lookers import LOOKERS
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, MAN, known, said

DOCUMENT = Path(__file__).parents[2] / "docs" / "policy.md"


def looking(text: str):
    """The one adversary of a table in TOML."""
    (adversary,) = adversaries(tomllib.loads(text)["adversaries"])
    return adversary


def test_the_defaults_are_the_public_and_the_state():
    public, state = adversaries(None)
    assert ("public", "state") == (public.name, state.name)
    assert 1.0 == public.visibility("name") == state.visibility("birth_date") == state.visibility("migration")
    assert 0 < public.visibility("health") < state.visibility("health") < 1


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_the_state_looks_up_everything_the_public_can_and_errs_less(attribute):
    public, state = adversaries(None)
    assert 0 < public.visibility(attribute) <= state.visibility(attribute) or attribute in (
        "affiliation", "biography", "gender", "role",
    )  # fmt: skip
    assert state.error_of(attribute) <= public.error_of(attribute)


@pytest.mark.parametrize("name", sorted({*LOOKERS} - {"employer"}))
def test_a_name_alone_is_enough(name):
    assert LOOKERS[name] == looking(f"[adversaries.{name}]")


def test_an_acquaintance_knows_everything_and_remembers_no_dates():
    acquaintance = looking("[adversaries.acquaintance]")
    assert {1.0} == {acquaintance.visibility(attribute) for attribute in ATTRIBUTES}
    assert acquaintance.error_of("family") < acquaintance.error_of("event_date")
    assert acquaintance == looking("[adversaries.acquaintance]\npopulation = [150, 1500]")


def test_an_employer_knows_the_columns_of_the_register_and_nothing_else():
    employer = looking("[adversaries.employer]\nregister = 4200")
    assert (4200, 0.0, True) == (employer.population, employer.population_error, employer.register)
    assert 1.0 == employer.visibility("rank") == employer.visibility("birth_date")
    assert 0.0 == employer.visibility("belief") == employer.visibility("family")


def test_whoever_has_a_register_is_like_an_employer():
    employer = looking("[adversaries.employer]\nregister = 4200")
    ministry = looking("[adversaries.ministry]\nregister = 4200")
    assert (employer.knows, "ministry") == (ministry.knows, ministry.name)
    police = looking('[adversaries.police]\nlike = "state"\nregister = 4200')
    assert (LOOKERS["state"].knows, 4200) == (police.knows, police.population)


def test_a_table_changes_single_keys_of_whom_it_is_like():
    spouse = looking(
        '[adversaries.spouse]\nlike = "acquaintance"\npopulation = 40\nsuspects = 3\n'
        "knows.belief = 0.5\nerrors.event_date = 0.1\nerror = 0.01"
    )
    assert ("spouse", 40, 0.0, 3) == (
        spouse.name, spouse.population, spouse.population_error, spouse.suspects,
    )  # fmt: skip
    assert (0.5, 1.0) == (spouse.visibility("belief"), spouse.visibility("family"))
    assert (0.1, 0.2, 0.01) == tuple(map(spouse.error_of, ("event_date", "birth_date", "family")))


def test_what_neither_a_table_nor_its_base_lists_is_known():
    guard = looking("[adversaries.guard]\nknows.age = 0.3")
    assert (0.3, 1.0) == (guard.visibility("age"), guard.visibility("health"))


def test_two_numbers_are_a_range_that_is_right_in_ninety_percent():
    town = looking("[adversaries.town]\npopulation = [100, 10000]")
    assert 1000 == town.population
    assert pytest.approx(log(100) / 3.29) == town.population_error
    assert 0.0 == looking("[adversaries.town]\npopulation = [100, 100]").population_error


def test_a_vague_circle_hides_less_than_one_of_known_size():
    sure, vague = (looking(f"[adversaries.town]\npopulation = {size}") for size in ("1000", "[100, 10000]"))
    dossier = known(BELARUSIAN, MAN)
    assert estimate_crowd(dossier, vague).low < estimate_crowd(dossier, sure).low / 3


def test_a_list_of_suspects_is_searched_instead_of_a_country():
    listed = looking("[adversaries.state]\nsuspects = 30")
    assert 30 == pytest.approx(estimate_crowd(known(BELARUSIAN), listed).population)
    assert estimate_crowd(known(BELARUSIAN, MAN, AGED_21_IN_2021), listed).high < 10


def test_in_a_register_of_unknown_size_nobody_is_hidden():
    assert 1 == estimate_crowd(known(BELARUSIAN, said("gender", "f")), LOOKERS["employer"]).high


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({}, "adversaries"),
        ({"employer": 3}, "adversaries.employer"),
        ({"employer": {"size": 3}}, "size"),
        ({"guard": {"population": 0}}, "adversaries.guard.population"),
        ({"guard": {"population": True}}, "adversaries.guard.population"),
        ({"guard": {"population": [3]}}, "adversaries.guard.population"),
        ({"guard": {"population": [30, 3]}}, "adversaries.guard.population"),
        ({"guard": {"population": [3, 4.5]}}, "adversaries.guard.population"),
        ({"guard": {"population": "many"}}, "adversaries.guard.population"),
        ({"guard": {"register": 0}}, "adversaries.guard.register"),
        ({"guard": {"register": 30, "population": 30}}, "'population' and 'register'"),
        ({"guard": {"suspects": 0}}, "adversaries.guard.suspects"),
        ({"guard": {"suspects": [3, 4]}}, "adversaries.guard.suspects"),
        ({"guard": {"like": "spy"}}, "adversaries.guard.like"),
        ({"guard": {"like": ["state"]}}, "adversaries.guard.like"),
        ({"guard": {"error": 0.5}}, "adversaries.guard.error"),
        ({"guard": {"error": "no"}}, "adversaries.guard.error"),
        ({"guard": {"errors": 0.1}}, "adversaries.guard.errors"),
        ({"guard": {"errors": {"shoe": 0.1}}}, "shoe"),
        ({"guard": {"errors": {"age": 0.5}}}, "adversaries.guard.errors.age"),
        ({"guard": {"knows": ["age"]}}, "adversaries.guard.knows"),
        ({"guard": {"knows": {"shoe": 1.0}}}, "shoe"),
        ({"guard": {"knows": {"age": 1.5}}}, "adversaries.guard.knows.age"),
        ({"guard": {"knows": {"age": True}}}, "adversaries.guard.knows.age"),
    ],
)
def test_a_wrong_table_names_the_key_at_fault(table, key):
    with pytest.raises(PolicyError, match=key) as raised:
        adversaries(table)
    assert re.search(r"; (correct|use|write|keep|name)\b.*\.$", str(raised.value))


def test_the_document_tells_what_each_can_look_up_and_how_often_wrongly():
    rows = re.findall(r"^\| `([a-z_]+)` \| (.*) \|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    told = {attribute: cells.split(" | ") for attribute, cells in rows if attribute in ATTRIBUTES}
    assert told == {
        a: [f"{100 * who.visibility(a):.0f}, {100 * who.error_of(a):.0f}" for who in LOOKERS.values()]
        for a in ATTRIBUTES
    }


def test_the_examples_of_the_document_are_read():
    text = DOCUMENT.read_text(encoding="utf-8")
    examples = re.findall(r"^```toml\n(\[adversaries.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert {"public", "garrison"} <= {
        a.name for example in examples for a in adversaries(tomllib.loads(example)["adversaries"])
    }
