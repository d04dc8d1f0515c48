"""``byname audit`` and ``byname show``: data on stdout, an exit code that can be trusted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from byname.cli import auditing, showing
from cli.conftest import Run
from cli.fakes import a_protection, an_audit


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """An audit in which three people fit, whatever is read."""
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit(3))
    monkeypatch.setattr(showing, "audit", lambda *a, **k: an_audit(3))
    monkeypatch.setattr(showing, "protect", lambda *a, **k: a_protection())


def test_real_audit_finds_people_and_counts_their_crowds(run: Run, story: Path):
    result = run("audit", story, "--json")
    assert result.exit_code == 1
    assert result.stderr == ""
    (line,) = result.stdout.splitlines()
    row = json.loads(line)
    assert row["document"]["path"] == str(story)
    labels = {person["label"]: person for person in row["people"]}
    assert {"Pavel Zhuk", "Alena Zhuk"} <= set(labels)
    assert [crowd["adversary"] for crowd in labels["Pavel Zhuk"]["crowds"]] == ["public", "state"]
    assert row["text"][slice(*row["furniture"][0])] == "Sign up for our newsletter"


def test_folder_gives_one_line_a_document(run: Run, story: Path):
    (story.parent / "b.md").write_text("# Note\n\nOdrun Velk waited.\n")
    rows = [json.loads(line) for line in run("audit", story.parent, "--json").stdout.splitlines()]
    assert [Path(row["document"]["path"]).name for row in rows] == ["b.md", "story.txt"]


@pytest.mark.parametrize(("low", "code"), [(3, 1), (20, 0)])
def test_exit_code_says_whether_enough_people_fit(
    run: Run, story: Path, monkeypatch: pytest.MonkeyPatch, low: float, code: int
):
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit(low))
    assert run("audit", story).exit_code == code
    assert run("audit", story, "--json").exit_code == code


def test_text_in_which_nobody_was_found_is_not_safe(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch):
    empty = an_audit()
    nobody = replace(empty, reading=replace(empty.reading, dossiers=()), crowds=(), explanations=())
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: nobody)
    result = run("audit", story)
    assert result.exit_code == 1
    assert "Nobody was found" in result.stdout


@pytest.mark.usefixtures("faked")
def test_piped_dossier_is_plain_and_has_the_words_that_give_away(run: Run, story: Path):
    out = run("audit", story).stdout
    assert "\x1b" not in out
    assert "━" not in out
    assert "«23»" in out
    assert "because age 23" in out
    assert "Not protected: the guards (a group)." in out
    assert not any(line != line.rstrip() for line in out.splitlines())


def test_verdict_comes_first_in_a_document(run: Run, story: Path):
    lines = run("audit", story).stdout.splitlines()
    assert lines[0] == "== story.txt"
    assert lines[1].startswith("Named in the text: ")


@pytest.mark.usefixtures("faked")
@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("mentions", "demographic"),
        ("people", '"Odrun Velk" 1; "she" 1'),
        ("facts", "because age 23"),
        ("crowd", "about 3 to 30 women"),
        ("plan", "in her twenties"),
    ],
)
def test_show_prints_one_step(run: Run, story: Path, what: str, words: str):
    result = run("show", what, story)
    assert result.exit_code == 0
    assert words in result.stdout
    contract = "byname.protect/1" if what == "plan" else "byname.audit/1"
    assert json.loads(run("show", what, story, "--json").stdout)["contract"] == contract


def test_show_of_something_else_is_a_usage_error(run: Run, story: Path):
    result = run("show", "everything", story)
    assert result.exit_code == 2
    assert "mentions, people, facts, crowd, plan" in result.stderr


def test_policy_prints_what_policy_takes(run: Run, story: Path, tmp_path: Path):
    printed = run("policy")
    assert printed.exit_code == 0
    file = tmp_path / "policy.toml"
    file.write_text(printed.stdout)
    assert run("audit", story, "--json", "--policy", file).stdout == run("audit", story, "--json").stdout


def test_written_date_counts(run: Run, story: Path):
    row = json.loads(run("audit", story, "--json", "--written", "2023-02").stdout)
    assert row["document"]["written"] == "2023-02"


@pytest.mark.usefixtures("faked")
@pytest.mark.parametrize("verb", [("audit",), ("show", "crowd")])
def test_crowds_are_explained_for_people(run: Run, story: Path, verb: tuple[str, ...]):
    """Verdict, who looks, what gives away, what is too much, what helps, and the sources once at the end."""
    lines = [line.strip() for line in run(*verb, story).stdout.splitlines()]
    wanted = "Known to whoever reads it: the text gives the name. Without that, easy to find: about 3 to 12 women fit."
    at = [
        next(n for n, line in enumerate(lines) if line.startswith(beginning))
        for beginning in (wanted, "anyone with a search engine", "a state with its registers", "What gives them away", "Too much together", "What helps most", "Not protected", "Figures of 2025: Census of Nowhere 2020")
    ]  # fmt: skip
    assert at == sorted(at)
    assert sum("Census of Nowhere" in line for line in lines) == 1
