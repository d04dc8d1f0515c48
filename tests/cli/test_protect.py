"""``byname protect``: writes what holds, under a name that gives nobody away, and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from byname.cli import protecting
from byname.cli.output import write_new
from byname.errors import UsageError
from byname.record import Vault
from cli.conftest import Run
from cli.fakes import a_protection


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "out"


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A protection that holds, whatever is read."""
    monkeypatch.setattr(protecting, "protect", lambda *a, **k: a_protection())


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A protection that does not hold, whatever is read."""
    monkeypatch.setattr(protecting, "protect", lambda *a, **k: a_protection(safe=False))


def test_real_protection_hides_the_names_and_keeps_the_story(run: Run, story: Path, out: Path):
    result = run("protect", story, "-o", out / "told.txt", "--no-vault", "--json")
    assert result.exit_code == 0, result.stderr
    row = json.loads(result.stdout)
    text = (out / "told.txt").read_text()
    assert row["output"] == str(out / "told.txt")
    assert row["verdict"]["safe"] is True
    assert "Zhuk" not in text
    assert "I walked with my brother" in text
    assert "newsletter" not in text


@pytest.mark.usefixtures("faked")
def test_folder_is_made_and_its_names_are_random(run: Run, story: Path, out: Path):
    (story.parent / "other.md").write_text("Odrun Velk waited.")
    result = run("protect", story.parent, "-o", out, "--no-vault")
    assert result.exit_code == 0
    names = sorted(path.name for path in out.iterdir())
    assert [Path(name).suffix for name in sorted(names, key=lambda n: n[-3:])] == [".md", ".txt"]
    assert all(name.startswith("release-") for name in names)
    again = run("protect", story.parent, "-o", out, "--no-vault")
    assert again.exit_code == 0
    assert len(list(out.iterdir())) == 4


@pytest.mark.usefixtures("faked")
def test_one_document_goes_into_a_folder_too(run: Run, story: Path, out: Path):
    assert run("protect", story, "-o", out, "--no-vault").exit_code == 0
    assert [path.suffix for path in out.iterdir()] == [".txt"]


@pytest.mark.usefixtures("faked")
def test_outputs_inside_the_input_folder_are_not_read_again(run: Run, story: Path):
    result = run("protect", story.parent, "-o", story.parent / "zz", "--no-vault", "--json")
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.usefixtures("faked")
def test_ending_of_the_output_decides_its_format(run: Run, story: Path, tmp_path: Path):
    assert run("protect", story, "-o", tmp_path / "told.docx", "--no-vault").exit_code == 0
    assert (tmp_path / "told.docx").read_bytes().startswith(b"PK")


@pytest.mark.usefixtures("refused")
def test_nothing_is_written_and_nothing_made_if_it_does_not_hold(run: Run, story: Path, out: Path):
    result = run("protect", story, "-o", out, "--no-vault")
    assert result.exit_code == 1
    assert not out.exists()
    assert "Not safe: nothing was written." in result.stdout
    assert "leak: withheld word, Odrun Velk" in result.stdout
    assert json.loads(run("protect", story, "-o", out, "--no-vault", "--json").stdout)["output"] is None


@pytest.mark.usefixtures("faked")
@pytest.mark.parametrize("name", ["story.txt", "Story.md", "../out/STORY.docx"])
def test_output_never_has_the_name_of_the_input(run: Run, story: Path, out: Path, name: str):
    out.mkdir()
    result = run("protect", story, "-o", out / name, "--no-vault")
    assert result.exit_code == 2
    assert "input's name" in result.stderr
    assert list(out.iterdir()) == []


@pytest.mark.usefixtures("faked")
def test_file_that_is_there_is_never_replaced(run: Run, story: Path, tmp_path: Path):
    (tmp_path / "told.txt").write_text("mine")
    result = run("protect", story, "-o", tmp_path / "told.txt", "--no-vault")
    assert (result.exit_code, (tmp_path / "told.txt").read_text()) == (2, "mine")
    folder = run("protect", story.parent, "-o", tmp_path / "told.txt", "--no-vault")
    assert folder.exit_code == 2
    assert "name a folder" in folder.stderr


@pytest.mark.usefixtures("faked")
def test_format_that_byname_does_not_write_is_told_before_any_work(run: Run, story: Path, tmp_path: Path):
    result = run("protect", story, "-o", tmp_path / "told.pdf", "--no-vault")
    assert result.exit_code == 2
    assert ".docx" in result.stderr


@pytest.mark.usefixtures("faked")
def test_summary_tells_bynames_crowds_furniture_and_where_it_is(run: Run, story: Path, tmp_path: Path):
    out = run("protect", story, "-o", tmp_path / "told.txt", "--no-vault").stdout
    for words in (
        f"Safe to publish, written to {tmp_path / 'told.txt'}",
        "2 changes",
        "one piece of page furniture taken out",
        "− Sign up!",
        "Heron  was Odrun Velk",
        "nobody else, so far as byname knows",
        "about 60 to 400 people",
    ):
        assert words in out


def test_accept_nobody_lets_a_text_without_people_through(run: Run, tmp_path: Path):
    path = tmp_path / "weather.txt"
    path.write_text("It rained all night on the hills and the road was wet.\n")
    refused = run("protect", path, "-o", tmp_path / "a.txt", "--no-vault")
    assert refused.exit_code in (1, 3)
    assert not (tmp_path / "a.txt").exists()
    accepted = run("protect", path, "-o", tmp_path / "b.txt", "--no-vault", "--accept-nobody")
    assert accepted.exit_code == 0, accepted.output
    assert "rained" in (tmp_path / "b.txt").read_text()


def test_background_texts_are_handed_to_the_verification(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "known"
    folder.mkdir()
    (folder / "a.md").write_text("Odrun Velk is known.")
    given = {}
    monkeypatch.setattr(protecting, "protect", lambda *a, **k: given.update(k) or a_protection())
    assert run("protect", story, "-o", tmp_path / "o", "--no-vault", "--background", folder).exit_code == 0
    assert given["background"] == ("Odrun Velk is known.",)


class TestWithAVault:
    """The vault of a case: asked for, kept, written first."""

    @pytest.fixture
    def phrase(self, tmp_path: Path) -> Path:
        """A file with a passphrase."""
        path = tmp_path / "phrase"
        path.write_text("five six seven eight nine ten\n")
        return path

    def test_vault_is_made_used_and_logs(self, run: Run, story: Path, out: Path, phrase: Path, home: Path):
        assert run("vault", "new", "mill", "--passphrase-file", phrase).exit_code == 0
        arguments = ("protect", story, "--case", "mill", "--passphrase-file", phrase, "--json", "-o")
        first, second = (json.loads(run(*arguments, out / name).stdout) for name in ("a.txt", "b.txt"))
        assert first["output"]
        assert second["output"]
        assert {p["byname"] for p in first["people"]} == {p["byname"] for p in second["people"]}
        log = run("vault", "log", "mill", "--passphrase-file", phrase)
        assert [line.split("  ")[1:3] for line in log.stdout.splitlines()] == [["byname", "published"]] * 2
        assert sorted(path.name for path in (home / "mill").iterdir()) == ["key", "vault"]

    def test_case_without_a_vault_is_told_how_to_make_one(self, run: Run, story: Path, out: Path):
        result = run("protect", story, "-o", out)
        assert result.exit_code == 2
        assert "byname vault new default" in result.stderr
        assert not out.exists()

    def test_wrong_passphrase_and_none_at_all(self, run: Run, story: Path, out: Path, phrase: Path):
        run("vault", "new", "mill", "--passphrase-file", phrase)
        phrase.write_text("wrong")
        result = run("protect", story, "-o", out, "--case", "mill", "--passphrase-file", phrase)
        assert result.exit_code == 3
        assert "passphrase does not open" in result.stderr
        assert run("vault", "log", "mill").exit_code == 2
        assert run("vault", "log", "mill", "--passphrase-file", out / "none").exit_code == 2

    @pytest.mark.parametrize("case", ["../mill", "a/b", "a b", "", ".", "mühle"])
    def test_name_of_a_case_leads_nowhere_else(self, run: Run, phrase: Path, case: str):
        assert run("vault", "new", case, "--passphrase-file", phrase).exit_code == 2

    def test_vault_is_not_made_twice(self, run: Run, phrase: Path):
        run("vault", "new", "mill", "--passphrase-file", phrase)
        assert run("vault", "new", "mill", "--passphrase-file", phrase).exit_code == 2

    @pytest.mark.usefixtures("faked")
    def test_publication_is_recorded_before_its_file_appears(
        self, run: Run, story: Path, out: Path, phrase: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """A writer that fails leaves a publication too many, never a file that the ledger does not count."""

        def fail(target: Path, data: bytes) -> None:
            raise UsageError("The output cannot be written there; choose another folder.")

        monkeypatch.setattr(protecting, "write_new", fail)
        run("vault", "new", "mill", "--passphrase-file", phrase)
        result = run("protect", story, "-o", out, "--case", "mill", "--passphrase-file", phrase)
        assert result.exit_code == 2
        assert not out.exists()
        with Vault.open(Path(os.environ["BYNAME_HOME"]) / "mill", phrase.read_text().strip()) as vault:
            assert len(vault.decisions()) == 1


def test_file_appears_whole_also_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Memory sticks know no hard links."""

    def no_links(source: object, target: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    write_new(tmp_path / "a" / "b.txt", b"words")
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"words"
    with pytest.raises(UsageError, match="already there"):
        write_new(tmp_path / "a" / "b.txt", b"other")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.txt"]


@pytest.mark.parametrize(("mode", "sign"), [("bracket", "["), ("suppress", "█████"), ("tags", "PERSON_1")])
def test_the_mode_is_an_option_and_stands_above_the_policy(
    run: Run, story: Path, out: Path, tmp_path: Path, mode: str, sign: str
):
    policy = tmp_path / "policy.toml"
    policy.write_text('mode = "generalise"\n')
    result = run(
        "protect", story, "-o", out / "told.txt", "--no-vault", "--json", "--policy", policy, "--mode", mode
    )
    assert result.exit_code == 0, result.stderr
    text = (out / "told.txt").read_text()
    assert sign in text
    assert "Zhuk" not in text
    assert json.loads(result.stdout)["mode"] == mode


def test_a_mode_that_is_none_is_refused(run: Run, story: Path, out: Path):
    result = run("protect", story, "-o", out, "--no-vault", "--mode", "redact")
    assert result.exit_code == 2
    assert "The mode must be one of generalise, bracket, suppress, tags; correct it." in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("mode", ["suppress", "tags"])
def test_a_vault_remembers_bynames_and_what_was_given_away_in_every_mode(
    run: Run, story: Path, out: Path, tmp_path: Path, mode: str
):
    """The same case in words afterwards: the person has a byname, not a tag, and what was published counts."""
    secret = tmp_path / "passphrase"
    secret.write_text("one two three four five six seven")
    assert run("vault", "new", "bridge", "--passphrase-file", secret).exit_code == 0
    case = ("--case", "bridge", "--passphrase-file", secret)
    first = run("protect", story, "-o", out / "told.txt", "--json", "--mode", mode, *case)
    assert first.exit_code == 0, first.stderr
    second = json.loads(run("protect", story, "-o", out / "again.txt", "--json", *case).stdout)
    bynames = [person["byname"] for person in second["people"] if person["byname"]]
    assert bynames
    assert not any("_" in byname or "█" in byname for byname in bynames)
