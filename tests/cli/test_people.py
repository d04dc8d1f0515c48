"""``--people``: the editor's hand on the command line, in all four verbs; its errors write nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.conftest import Run


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Where the people file is."""
    return tmp_path / "people.toml"


def test_audit_and_show_have_the_people_as_the_editor_has_them(run: Run, story: Path, people: Path):
    people.write_text(
        '[[join]]\npeople = ["Pavel Zhuk", "my brother"]\n[[part]]\nperson = "Alena Zhuk"\nis = "public"'
    )
    row = json.loads(run("audit", story, "--json", "--people", people).stdout)
    parts = {person["label"]: person["part"] for person in row["people"]}
    assert parts["Alena Zhuk"] == "public"
    assert "my brother" not in parts
    shown = run("show", "people", story, "--people", people)
    assert "my brother" in shown.stdout.partition("Alena")[0]


def test_show_people_prints_what_a_people_file_takes(run: Run, story: Path, people: Path):
    shown = run("show", "people", story).stdout
    assert '"Pavel Zhuk" 1' in shown
    assert "because" in shown
    people.write_text('[[rename]]\nperson = ["Pavel Zhuk", 1]\nto = "the walker"')
    assert "the walker" in run("show", "people", story, "--people", people).stdout


@pytest.mark.parametrize(
    "written",
    ['[[drop]]\nperson = "Nobody Here"', '[[drop]]\nperson = "Pavel Zhuk"\nwhy = "x"', "not a table", '[[part]]\nperson = "village"\nis = "public"'],
)  # fmt: skip
def test_an_error_in_the_file_is_one_sentence_and_writes_nothing(
    run: Run, story: Path, people: Path, tmp_path: Path, written: str
):
    people.write_text(written)
    for verb in (("audit", story), ("show", "facts", story), ("verify", story, "--against", story)):
        result = run(*verb, "--people", people)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.count("\n") == 1
        assert "Nobody Here" not in result.stderr
    out = tmp_path / "out.txt"
    assert run("protect", story, "-o", out, "--no-vault", "--people", people).exit_code == 2
    assert not out.exists()


def test_a_people_file_is_of_one_document(run: Run, story: Path, people: Path):
    people.write_text("")
    assert run("audit", story.parent, "--people", people).exit_code == 2
    assert run("audit", story, story, "--people", people).exit_code == 2


def test_whoever_is_dropped_and_still_named_is_not_released(
    run: Run, story: Path, people: Path, tmp_path: Path
):
    """A dropped person has no dossier, and their name leaves only if the editor says that it names nobody."""
    people.write_text('[[drop]]\nperson = "Alena Zhuk"')
    out = tmp_path / "out.txt"
    result = run("protect", story, "-o", out, "--no-vault", "--people", people, "--json")
    assert result.exit_code == 1
    assert not out.exists()
    row = json.loads(result.stdout)
    assert "name" in {leak["kind"] for leak in row["verdict"]["leaks"]}
    verified = run("verify", story, "--against", story, "--people", people, "--json")
    assert "name" in {leak["kind"] for leak in json.loads(verified.stdout)["verdict"]["leaks"]}


def test_a_fact_given_to_somebody_counts_for_them_in_the_draft_too(run: Run, story: Path, people: Path):
    """Verification reads the draft without the hand, and counts what the hand has moved for both."""
    people.write_text('[[move]]\nfact = "police officer"\nto = "Alena Zhuk"')
    alone = json.loads(run("verify", story, "--against", story, "--json").stdout)
    moved = json.loads(run("verify", story, "--against", story, "--people", people, "--json").stdout)
    low = [
        {p["label"]: min(c["low"] for c in p["crowds"]) for p in row["people"] if p["crowds"]}
        for row in (alone, moved)
    ]
    assert low[1]["Alena Zhuk"] <= low[0]["Alena Zhuk"]
    assert low[1]["Pavel Zhuk"] <= low[0]["Pavel Zhuk"]


def test_what_the_hand_decided_is_kept_in_the_log(run: Run, story: Path, people: Path, tmp_path: Path):
    """The log counts the decisions; it holds no word of the text."""
    secret = tmp_path / "passphrase"
    secret.write_text("six words that nobody will guess")
    assert run("vault", "new", "bridge", "--passphrase-file", secret).exit_code == 0
    people.write_text('[[rename]]\nperson = "Alena Zhuk"\nto = "the teacher"')
    out = tmp_path / "told.txt"
    done = run(
        "protect", story, "-o", out, "--case", "bridge", "--passphrase-file", secret, "--people", people
    )
    assert done.exit_code == 0, done.stdout
    log = run("vault", "log", "bridge", "--passphrase-file", secret).stdout
    assert "people renamed: 1" in log
    assert "teacher" not in log
