"""A policy is its file: every key is known, checked, and documented."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from byname.errors import PolicyError
from byname.find import THRESHOLD
from byname.model import Adversary, Linkage, Lock, Policy
from byname.plan import DEFAULT_POLICY, read_policy
from byname.risk import adversaries
from plan.people import PUBLIC

DOCUMENT = Path(__file__).parents[2] / "docs" / "policy.md"


def asked(text: str) -> Policy:
    """The policy of a text, with one adversary for whatever is asked."""
    return read_policy(text, adversaries=lambda table: (PUBLIC,))


def test_an_empty_policy_is_the_default() -> None:
    assert asked("") == asked(DEFAULT_POLICY)
    assert asked("").k == 20
    assert dict(asked("").floors)["residence"] == 500_000


def test_keys_are_taken() -> None:
    policy = asked(
        'k = 50\nprotect = ["group"]\naccept_nobody = true\nkeep_furniture = true\nbyname_theme = "trees"\nconfidence = 0.95'
    )
    assert (policy.k, policy.protect, policy.accept_nobody, policy.keep_furniture, policy.byname_theme) == (
        50, ("group",), True, True, "trees",
    )  # fmt: skip


def test_floors_that_are_not_set_stay() -> None:
    floors = dict(asked("[floors]\nage = 0\nhealth = 1").floors)
    assert floors["age"] == 0
    assert floors["health"] == 1
    assert floors["event_date"] == 367


def test_crowds_are_taken_by_every_adversary() -> None:
    policy = read_policy('[crowds]\n"the club" = [30, 80]\nmarch = 20000', adversaries=adversaries)
    assert all(
        (("the club", 30, 80), ("march", 20_000, 20_000)) == adversary.crowds
        for adversary in policy.adversaries
    )


def test_what_is_said_of_linkage_is_taken_and_the_rest_stays() -> None:
    assert asked("[linkage]\nnearest = 3\nfar_above = 5").linkage == Linkage(
        nearest=3, above=2.0, far_above=5.0
    )
    assert asked("").linkage == Linkage()


@pytest.mark.parametrize("size", ["0", "[80, 30]", "[1, 2, 3]", '"many"', "true", "2.5"])
def test_a_crowd_that_is_no_number_of_people_is_refused(size: str) -> None:
    with pytest.raises(PolicyError, match="crowd 'the club'"):
        asked(f'[crowds]\n"the club" = {size}')


def test_a_crowd_has_words() -> None:
    with pytest.raises(PolicyError, match="no words"):
        asked('[crowds]\n" " = 30')


def test_locks_are_taken() -> None:
    text = """
    [[locks]]
    attribute = "nationality"
    keep = true
    [[locks]]
    attribute = "event_date"
    person = "Ona"
    least = 2
    most = 4
    [[locks]]
    attribute = "alias"
    person = "Ona"
    keep = true
    """
    assert asked(text).locks == (
        Lock(attribute="nationality", most=0),
        Lock(attribute="event_date", person="Ona", least=2, most=4),
        Lock(attribute="alias", person="Ona", most=0),
    )


def test_adversaries_are_handed_on() -> None:
    employer = Adversary(name="employer", knows=(("age", 1.0),), population=400)
    tables: list[object] = []
    text = "[adversaries.employer]\npopulation = 400\n[adversaries.employer.knows]\nage = 1.0"
    policy = read_policy(text, adversaries=lambda table: tables.append(table) or (employer,))
    assert policy.adversaries == (employer,)
    assert tables == [{"employer": {"population": 400, "knows": {"age": 1.0}}}]


def test_the_examples_of_the_default_policy_are_read() -> None:
    """Its commented tables of adversaries are what their comments say once the comment signs are gone."""
    lines = DEFAULT_POLICY[DEFAULT_POLICY.index("# [adversaries") :].splitlines()
    policy = read_policy("\n".join(line[2:] for line in lines), adversaries=adversaries)
    assert ["public", "employer", "garrison"] == [adversary.name for adversary in policy.adversaries]
    assert [None, 4200, 30] == [adversary.searched for adversary in policy.adversaries]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("k = ", "TOML"),
        ("kk = 20", "'kk'"),
        ("k = 1", "'k'"),
        ("k = true", "'k'"),
        ("k = 20.5", "'k'"),
        ("confidence = 1", "'confidence'"),
        ('protect = ["everyone"]', "'protect'"),
        ("adversaries = 3", "'adversaries'"),
        ("floors = 3", "'floors'"),
        ("[floors]\nages = 3", "'ages'"),
        ("[floors]\nname = 3", "'name'"),
        ("[floors]\nage = -1", "'age'"),
        ("[floors]\nage = nan", "'age'"),
        ('[floors]\nage = "wide"', "'age'"),
        ("linkage = 3", "'linkage'"),
        ("[linkage]\nrank = 3", "'rank'"),
        ("[linkage]\nnearest = 0", "'nearest'"),
        ("[linkage]\nnearest = 2.5", "'nearest'"),
        ("[linkage]\nabove = -1", "'above'"),
        ("[linkage]\nabove = nan", "'above'"),
        ("[linkage]\nabove = 4.5", "'far_above'"),
        ("[linkage]\nfar_above = inf", "'far_above'"),
        ("locks = [3]", "'locks'"),
        ('[[locks]]\nattribute = "shoe size"', "'attribute'"),
        ("[[locks]]\nkeep = true", "'attribute'"),
        ('[[locks]]\nattribute = "age"\nmuch = 3', "'much'"),
        ('[[locks]]\nattribute = "age"\nleast = -1', "'least'"),
        ('[[locks]]\nattribute = "age"\nkeep = true\nmost = 2', "'keep'"),
        ('[[locks]]\nattribute = "age"\nkeep = true\nleast = 2', "'keep'"),
        ('[[locks]]\nattribute = "age"\nleast = 2\nmost = 1', "'most'"),
        ('[[locks]]\nattribute = "name"\nkeep = true', "'person'"),
        ('[[locks]]\nattribute = "age"\nleast = 2\n[[locks]]\nattribute = "age"\nmost = 1', "'age'"),
    ],
)
def test_what_is_wrong_is_named(text: str, named: str) -> None:
    with pytest.raises(PolicyError, match=re.escape(named)):
        asked(text)


def test_the_document_tells_every_key_with_its_default() -> None:
    """docs/policy.md has a row for each key of the default policy, and no other."""
    defaults = tomllib.loads(DEFAULT_POLICY)
    tables = {name: defaults.pop(name) for name in ("floors", "linkage")}
    expected = {key: _shown(value) for key, value in defaults.items()}
    expected |= {
        f"{name}.{key}": _shown(value) for name, table in tables.items() for key, value in table.items()
    }
    rows = re.findall(r"^\| `([a-z_.]+)` \| `([^`]*)` \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(rows) == expected


def test_the_document_tells_the_keys_of_a_lock_and_of_an_adversary() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    locks = ("attribute", "person", "keep", "least", "most", "until")
    for key in (*locks, "like", "population", "register", "suspects", "knows", "errors", "error"):
        assert f"- `{key}`" in text


def _shown(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value).replace("'", '"')


def test_the_threshold_moves_what_counts_as_identifying() -> None:
    assert asked("").threshold == THRESHOLD
    assert asked("threshold = 0.4").threshold == 0.4


@pytest.mark.parametrize("key", ["threshold", "withhold"])
@pytest.mark.parametrize("value", ["0.0", "1.0", "-0.2", "7.0"])
def test_a_threshold_is_a_probability(key: str, value: str) -> None:
    with pytest.raises(PolicyError, match=f"'{key}' must lie between 0 and 1"):
        asked(f"{key} = {value}")


LOCK = '[[locks]]\nattribute = "age"\nleast = 1\nmost = 2\nuntil = 2027-12-31'


def test_a_consent_holds_until_its_last_day() -> None:
    (lock,) = read_policy(LOCK, adversaries=lambda table: (PUBLIC,), today=date(2027, 12, 31)).locks
    assert lock == Lock(attribute="age", least=1, most=2)


def test_a_consent_that_has_run_out_keeps_nothing_and_its_floor_stays() -> None:
    (lock,) = read_policy(LOCK, adversaries=lambda table: (PUBLIC,), today=date(2028, 1, 1)).locks
    assert lock == Lock(attribute="age", least=1, lapsed=True)
    assert asked(LOCK).locks == (lock,)  # who does not say what day it is has no consent


def test_until_is_a_day() -> None:
    with pytest.raises(PolicyError, match="'until' must be of type date"):
        asked('[[locks]]\nattribute = "age"\nkeep = true\nuntil = "soon"')


def test_dates_are_shifted_as_far_as_their_floors_ask_and_none_is_kept() -> None:
    assert asked('dates = "shift"').is_shifting
    assert not asked('dates = "shift"\nmode = "tags"').is_shifting
    assert not asked("shift = 200").is_shifting
    for text in ('dates = "move"', 'dates = "shift"\nshift = 300', "shift = 20"):
        with pytest.raises(PolicyError):
            asked(text)
    with pytest.raises(PolicyError, match="lock keeps a date"):
        asked('dates = "shift"\n[[locks]]\nattribute = "event_date"\nkeep = true')
