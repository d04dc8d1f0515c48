"""What is told of other plans: in words, as an object, and as a lock that a policy file takes."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from byname.cli.alternatives import alternatives_object, lock_lines, show_alternatives
from byname.cli.showing import run_show
from byname.errors import UsageError
from byname.model import Lock
from byname.pipeline import Alternative, Protection
from cli.fakes import a_protection


def with_another() -> Protection:
    """A protection with an alternative that says the age as it is."""
    found = a_protection()
    _, age = found.plan.changes
    kept = replace(age, operation="keep", to=age.fact.value, loss=0.0)
    plan = replace(found.plan, changes=(found.plan.changes[0], kept))
    lock = Lock(attribute="age", person="Odrun Velk", most=0)
    other = Alternative(plan=plan, lock=lock, keeps=((age, kept),), gives_up=())
    return replace(found, alternatives=(other,))


def test_each_is_told_with_its_loss_what_it_keeps_and_its_lock(capsys: pytest.CaptureFixture[str]) -> None:
    show_alternatives(with_another())
    out = capsys.readouterr().out
    assert out.startswith("Alternative 1: loss 0.00, of the plan above ")
    (row,) = [line.split() for line in out.splitlines() if "keeps" in line]
    assert row[:4] == ["keeps", "Odrun", "Velk", "age"]
    assert row[-2:] == ["→", "23"]
    assert "most = 0" in out


def test_without_any_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    show_alternatives(a_protection())
    assert not capsys.readouterr().out


def test_the_object_says_what_was_written_and_what_would_be_instead() -> None:
    (row,) = alternatives_object(with_another().alternatives)
    assert row["lock"] == {"attribute": "age", "person": "Odrun Velk", "least": 0, "most": 0}
    assert (row["keeps"][0]["value"], row["keeps"][0]["instead"]) == ("23", "23")
    assert row["gives_up"] == []


@pytest.mark.parametrize("label", ["Odrun Velk", 'the "judge"', "a\\b", "Zoë"])
def test_the_lock_is_a_table_that_a_policy_file_takes(label: str) -> None:
    lines = lock_lines(Lock(attribute="event_date", person=label, least=1, most=3))
    read = tomllib.loads("\n".join(lines))
    assert read == {"locks": [{"attribute": "event_date", "person": label, "least": 1, "most": 3}]}


def test_only_a_plan_has_alternatives() -> None:
    with pytest.raises(UsageError, match="show plan --alternatives"):
        run_show("facts", [Path("a.txt")], as_json=False, written=None, policy=None, alternatives=2)
