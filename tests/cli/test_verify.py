"""``byname verify``: a verdict on a text that anyone has protected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from byname.cli import verifying
from cli.conftest import STORY, Run
from cli.fakes import a_protection


@pytest.mark.parametrize(("safe", "code", "words"), [(True, 0, "It holds."), (False, 1, "It does not hold.")])
def test_exit_code_and_first_words_are_the_verdict(
    run: Run, story: Path, monkeypatch: pytest.MonkeyPatch, safe: bool, code: int, words: str
):
    protection = a_protection(safe=safe)
    monkeypatch.setattr(verifying, "check", lambda *a, **k: (protection.reading, protection.verdict))
    result = run("verify", story, "--against", story)
    assert result.exit_code == code
    assert result.stdout.splitlines()[1] == words
    as_json = run("verify", story, "--against", story, "--json")
    assert as_json.exit_code == code
    assert json.loads(as_json.stdout)["verdict"]["safe"] is safe


def test_original_does_not_hold_against_itself_and_people_are_called_by_name(run: Run, story: Path):
    result = run("verify", story, "--against", story)
    assert result.exit_code == 1
    assert "Pavel Zhuk: " in result.stdout


def test_draft_that_cannot_be_read_is_told(run: Run, story: Path, tmp_path: Path):
    result = run("verify", tmp_path / "none.txt", "--against", story)
    assert result.exit_code == 3
    assert result.stderr.startswith("byname: There is no such file")


def test_names_that_are_left_by_hand_are_found(run: Run, story: Path, tmp_path: Path):
    draft = tmp_path / "draft.txt"
    draft.write_text(STORY.replace("Pavel Zhuk", "Heron"))
    row = json.loads(run("verify", draft, "--against", story, "--json").stdout)
    assert row["verdict"]["safe"] is False
    assert row["verdict"]["leaks"]
