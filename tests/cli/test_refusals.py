"""What cannot be read or was asked wrongly: one sentence with the next step, no traceback, no output."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

from byname.cli import auditing, documents, ending
from byname.cli.ending import ended, refuse_options_that_are_files
from byname.errors import UnreadableError, UsageError
from cli.conftest import STORY, Run
from cli.fakes import an_audit

WIDE = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "Velk">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;</w:document>'


def _docx(path: Path, document: str | bytes, **more: bytes) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", relations)
        package.writestr("word/document.xml", document)


def _hostile(folder: Path) -> dict[str, Path]:
    paths = {
        name: folder / f"{name}.{suffix}"
        for name, suffix in (
            ("line", "txt"), ("binary", "txt"), ("truncated", "docx"), ("bomb", "docx"), ("dtd", "docx"), ("empty", "txt"), ("pdf", "txt"),
        )
    }  # fmt: skip
    paths["line"].write_text("Velk waited " * 4_400_000)
    paths["binary"].write_bytes(bytes(range(256)) * 64)
    _docx(paths["truncated"], "<w/>")
    paths["truncated"].write_bytes(paths["truncated"].read_bytes()[:-60])
    _docx(paths["bomb"], b"a" * 300_000_000)
    _docx(paths["dtd"], WIDE)
    paths["empty"].write_text(" \n")
    paths["pdf"].write_bytes(b"%PDF-1.7 Velk")
    paths["missing"] = folder / "missing.txt"
    return paths


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files that must be refused, by what is wrong with them."""
    return _hostile(tmp_path_factory.mktemp("hostile"))


@pytest.mark.parametrize("name", ["line", "binary", "truncated", "bomb", "dtd", "empty", "pdf", "missing"])
def test_file_that_cannot_be_read_is_one_sentence_and_no_output(
    run: Run, hostile: dict[str, Path], tmp_path: Path, name: str
):
    for arguments in (
        ("audit", hostile[name]),
        ("protect", hostile[name], "-o", tmp_path / "o", "--no-vault"),
    ):
        result = run(*arguments)
        assert result.exit_code == 3
        assert result.stdout == ""
        (line,) = result.stderr.splitlines()
        assert line.startswith(f"byname: {hostile[name]}: The")
        assert line.endswith(".")
        assert "Velk" not in line
        assert "Traceback" not in line
    assert not (tmp_path / "o").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_file_without_permission_is_told(run: Run, story: Path):
    story.chmod(0)
    assert run("audit", story).exit_code == 3


def test_one_bad_document_does_not_stop_the_others(run: Run, story: Path, hostile: dict[str, Path]):
    """Exit code of the worst, an object for each that was read."""
    result = run("audit", hostile["missing"], hostile["empty"], story, hostile["pdf"], "--json")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 1
    assert len(result.stderr.splitlines()) == 3


def test_exception_inside_one_document_is_told_without_its_words(
    run: Run, story: Path, monkeypatch: pytest.MonkeyPatch
):
    (story.parent / "a.txt").write_text(STORY)

    def sometimes(path: Path, *given: object, **named: object) -> object:
        if path.name == "a.txt":
            raise ValueError("Pavel Zhuk walked")
        return an_audit(30)

    monkeypatch.setattr(auditing, "audit", sometimes)
    result = run("audit", story.parent, "--json")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 1
    assert "ValueError at test_refusals.py:" in result.stderr
    assert "Zhuk" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("audit", "{story}", "--written", "yesterday"), "2023-02-04"),
        (("audit", "{story}", "--policy", "{bad}"), "TOML"),
        (("audit", "{story}", "--policy", "{odd}"), "ka"),
        (("audit", "{story}", "--policy", "{none}"), "policy file cannot be read"),
        (("audit", "{hollow}"), ".docx"),
        (("protect", "{story}", "-o", "{out}", "--no-vault", "--background", "{none}"), "--background"),
    ],
)
def test_wrong_usage_is_told_once_with_the_next_step(
    run: Run, story: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
):
    places = {name: tmp_path / name for name in ("bad", "odd", "none", "hollow", "out")} | {"story": story}
    places["bad"].write_text("k = = 3")
    places["odd"].write_text("ka = 3")
    places["hollow"].mkdir()
    result = run(*(argument.format(**places) for argument in arguments))
    assert result.exit_code == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert words in line
    assert not places["out"].exists()


@pytest.mark.parametrize(
    "arguments", [("audit",), ("protect", "x"), ("verify", "x"), ("nothing",), ("audit", "--no")]
)
def test_arguments_that_are_missing_or_unknown_end_with_2(run: Run, arguments: tuple[str, ...]):
    assert run(*arguments).exit_code == 2


def test_names_of_files_steer_no_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit())
    name = "a\x1b[31m\u202eb[bold].txt"
    (tmp_path / name).write_text(STORY)
    result = run("audit", tmp_path / name)
    assert "[bold]" in result.stdout
    assert not {"\x1b", "\u202e"} & set(result.stdout)
    missing = run("audit", tmp_path / f"x{name}")
    assert not {"\x1b", "\u202e"} & set(missing.stderr)
    assert "\x1b" not in run("audit", tmp_path / name, "--json").stdout


@pytest.mark.skipif(os.name != "posix", reason="names of files are bytes on POSIX only")
def test_name_of_a_file_that_is_no_text_is_said_in_json(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit())
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text(STORY)
    row = json.loads(run("audit", path, "--json").stdout)
    assert Path(row["document"]["path"]) == path


def test_file_named_like_an_option_is_refused_or_read_after_a_dash_pair(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit())
    Path("--json").write_text(STORY)
    with pytest.raises(UsageError, match="name of an option"):
        refuse_options_that_are_files(["audit", "--json", "x.txt"])
    assert refuse_options_that_are_files(["audit", "--", "--json"]) == 0
    assert "== --json" in run("audit", "--", "--json").stdout


@pytest.mark.parametrize(
    ("error", "code"),
    [(KeyboardInterrupt(), 3), (EOFError(), 3), (UsageError("No."), 2), (UnreadableError("No."), 3), (RecursionError("Velk"), 3), (MemoryError("Velk"), 3)],
)  # fmt: skip
def test_whatever_a_verb_raises_is_a_code_and_a_sentence(
    error: BaseException, code: int, capsys: pytest.CaptureFixture[str]
):
    def verb() -> int:
        raise error

    assert ended(verb) == code
    said = capsys.readouterr().err
    assert said.startswith("byname: ")
    assert said.count("\n") == 1
    assert "Velk" not in said


def test_reader_of_the_output_that_has_gone_ends_the_run_quietly(
    run: Run, story: Path, monkeypatch: pytest.MonkeyPatch
):
    def gone(*given: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(auditing, "put_json", gone)
    monkeypatch.setattr(ending, "_nobody_listens", lambda: 3)
    result = run("audit", story, "--json")
    assert (result.exit_code, result.stderr) == (3, "")


def test_files_of_other_kinds_in_a_folder_are_told(run: Run, story: Path):
    """What is passed over in silence would be taken for protected."""
    (story.parent / "scan.pdf").write_bytes(b"%PDF-1.7")
    (story.parent / ".hidden.pdf").write_bytes(b"%PDF-1.7")
    result = run("audit", story.parent, "--json")
    assert result.stderr.startswith("byname: one file was passed over")
    assert result.exit_code == 1


def test_same_document_given_twice_is_read_once(story: Path):
    found, worst = documents.found([story, story.parent, story])
    assert (found, worst) == ([story], 0)
