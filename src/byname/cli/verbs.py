"""What each verb does, document by document: read, print, write, and the exit code of the worst."""

from __future__ import annotations

import json
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from getpass import getpass
from pathlib import Path

from platformdirs import user_data_path
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from byname.cli import contract, screen
from byname.cli.wording import printable
from byname.errors import BynameError, UsageError
from byname.model import Policy
from byname.pipeline import Audit, Protection, audit, check, load_policy, protect, publish
from byname.read import documents_in
from byname.record import Vault

_OUT = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
_ERR = Console(stderr=True, highlight=False, soft_wrap=True)
_SHOWN = ("mentions", "people", "facts", "crowd", "plan")


def run_audit(paths: list[Path], *, as_json: bool, written: str | None, policy: Path | None) -> int:
    """Audits every document; 1 if somebody to be protected has too small a crowd."""
    rules = _policy(policy)

    def one(path: Path, say: Callable[[str], None]) -> int:
        say("reading")
        found = audit(path, rules, written=written)
        if as_json:
            _line(contract.audit_object(found, str(path)))
        else:
            _show_audit(found, path, rules.k)
        return 0 if _holds(found, rules) else 1

    return _each(paths, one)


def _holds(found: Audit, rules: Policy) -> bool:
    return bool(found.reading.dossiers) and all(
        crowd.low >= rules.k
        for dossier, crowds in zip(found.reading.dossiers, found.crowds, strict=True)
        if dossier.person.part in rules.protect
        for crowd in crowds
    )


def _show_audit(found: Audit, path: Path, k: int) -> None:
    _heading(path)
    furniture = sum(block.kind == "furniture" for block in found.reading.document.blocks)
    notes = [
        *found.reading.document.dropped,
        *([f"{furniture} pieces of page furniture are left out"] if furniture else []),
    ]
    for note in notes:
        _OUT.print(f"[dim]{printable(note)}[/dim]")
    if not found.reading.dossiers:
        _OUT.print("Nobody was found: the text is unread, not safe.")
    for dossier, crowds in zip(found.reading.dossiers, found.crowds, strict=True):
        _OUT.print(screen.dossier_view(dossier, crowds, found.reading, k))


def run_protect(
    paths: list[Path], *, output: Path, as_json: bool, written: str | None, policy: Path | None, background: Path | None,
    vault: str | None, passphrase_file: Path | None, accept_nobody: bool,
) -> int:  # fmt: skip
    """Protects every document and writes those that hold; 1 if one does not."""
    rules = _policy(policy)
    rules = replace(rules, accept_nobody=rules.accept_nobody or accept_nobody)
    known = _background(background)
    documents = list(_documents(paths))
    into_folder = output.is_dir() or len(documents) > 1 or any(path.is_dir() for path in paths)
    if not into_folder and output.exists():
        raise UsageError("The output file is already there; choose another name.")
    with _vault(vault, passphrase_file) as record:

        def one(path: Path, say: Callable[[str], None]) -> int:
            protection = protect(path, rules, record, written=written, background=known, progress=say)
            target = _target(output, path, into_folder=into_folder)
            if protection.release is not None:
                publish(protection, record, suffix=target.suffix, write=lambda data: _write_new(target, data))
            written_to = str(target) if protection.release is not None else None
            if as_json:
                _line(contract.protect_object(protection, str(path), written_to))
            else:
                _show_protection(protection, path, written_to)
            return 0 if protection.release is not None else 1

        return _each(paths, one)


def _show_protection(protection: Protection, path: Path, target: str | None) -> None:
    _heading(path)
    after = dict(protection.verdict.crowds) or dict(protection.plan.after)
    for id, byname in protection.draft.bynames:
        _OUT.print(f"[bold]{printable(byname)}[/bold]")
        _OUT.print(
            screen.crowds_view(tuple(replace(c, reasons=()) for c in after.get(id, ())), protection.verdict.k)
        )
    edits = sum(edit.change is not None for edit in protection.draft.edits)
    _OUT.print(
        f"[dim]{edits} changes, {len(protection.draft.edits) - edits} pieces of page furniture taken out[/dim]"
    )
    screen.verdict_view(protection.verdict, _OUT)
    if target:
        _OUT.print(f"written to {printable(target)}")


def run_verify(
    draft: Path, original: Path, *, as_json: bool, written: str | None, policy: Path | None
) -> int:
    """Verifies a protected text against its original; 1 if it leaks or too few people fit."""
    rules = _policy(policy)
    reading, verdict = check(draft, original, rules, written=written)
    if as_json:
        path = {"path": str(draft), "against": str(original)}
        _line({"contract": "byname.verify/1", "document": path, "verdict": contract.verdict_object(verdict)})
    else:
        labels = {d.person.id: d.person.label for d in reading.dossiers}
        for leak in verdict.leaks:
            _OUT.print(f"leak: {leak.kind} of {printable(labels.get(leak.person or '', 'somebody'))}")
        screen.verdict_view(verdict, _OUT)
    return 0 if verdict.safe else 1


def run_show(what: str, paths: list[Path], *, as_json: bool, written: str | None, policy: Path | None) -> int:
    """Shows one step of the work for every document."""
    if what not in _SHOWN:
        raise UsageError(f"show takes one of {', '.join(_SHOWN)}.")
    rules = _policy(policy)

    def one(path: Path, say: Callable[[str], None]) -> int:
        say("reading")
        if what == "plan":
            return _show_plan(path, rules, written, as_json=as_json)
        found = audit(path, rules, written=written)
        if as_json:
            _line(contract.audit_object(found, str(path)))
        else:
            _show_part(what, found, path, rules.k)
        return 0

    return _each(paths, one)


def _show_plan(path: Path, rules: Policy, written: str | None, *, as_json: bool) -> int:
    protection = protect(path, rules, Vault.none(), written=written)
    if as_json:
        _line(contract.protect_object(protection, str(path), None))
    else:
        _heading(path)
        _OUT.print(screen.plan_view(protection.plan))
        for obstacle in protection.plan.obstacles:
            _OUT.print(printable(obstacle))
    return 0


def _show_part(what: str, found: Audit, path: Path, k: int) -> None:
    _heading(path)
    reading = found.reading
    if what == "mentions":
        _OUT.print(screen.mentions_view(reading, reading.mentions))
        return
    for dossier, crowds in zip(reading.dossiers, found.crowds, strict=True):
        _OUT.print(f"[bold]{printable(dossier.person.label)}[/bold] [dim]{dossier.person.part}[/dim]")
        if what == "people":
            words = [printable(reading.document.of(mention.span)) for mention in dossier.person.mentions]
            _OUT.print("  " + ", ".join(words), markup=False)
        elif what == "facts":
            _OUT.print(screen.facts_view(dossier, reading))
        else:
            _OUT.print(screen.crowds_view(crowds, k))


def make_vault(case: str, passphrase_file: Path | None) -> None:
    """Makes the vault of a new case."""
    path = _vault_path(case)
    phrase = _passphrase(passphrase_file, "A passphrase of at least six random words: ")
    if passphrase_file is None and getpass("The same once more: ") != phrase:
        raise UsageError("The two passphrases differ; nothing was made.")
    Vault.create(path, phrase).close()
    _ERR.print("The vault is made. Back up its two files, and keep the passphrase apart from them.")


def print_log(case: str, passphrase_file: Path | None) -> None:
    """Prints the decision log of a case."""
    with Vault.open(_vault_path(case), _passphrase(passphrase_file, "Passphrase: ")) as record:
        for decision in record.decisions():
            _OUT.print(
                printable(f"{decision.at}  {decision.by}  {decision.what}  {decision.why}"), markup=False
            )


def _each(paths: list[Path], one: Callable[[Path, Callable[[str], None]], int]) -> int:
    """Runs a verb on every document; what cannot be read is told and does not stop the others."""
    worst, number = 0, 0
    columns = (SpinnerColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=_ERR, transient=True, disable=not _ERR.is_terminal) as progress:
        task = progress.add_task("")
        for path in _documents(paths):
            number += 1
            try:
                code = one(
                    path, lambda step, n=number: progress.update(task, description=f"document {n}: {step}")
                )  # type: ignore[misc]
            except BynameError as error:
                _ERR.print(f"byname: {printable(str(path))}: {error}", markup=False)
                code = error.exit_code
            worst = max(worst, code)
    if number == 0:
        raise UsageError(
            "There is no document that byname can read in what you gave; it reads .txt, .md, .html and .docx."
        )
    return worst


def _documents(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield from documents_in(path)


def _policy(path: Path | None) -> Policy:
    if path is None:
        return load_policy("")
    try:
        return load_policy(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The policy file cannot be read; give the path of a TOML file.") from error


def _background(folder: Path | None) -> tuple[str, ...]:
    if folder is None:
        return ()
    if not folder.is_dir():
        raise UsageError("--background takes a folder of text files.")
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.txt")))


def _vault_path(case: str) -> Path:
    if not case or not all(character.isalnum() or character in "-_" for character in case):
        raise UsageError("The name of a case has letters, digits, - and _ only.")
    home = os.environ.get("BYNAME_HOME")
    return (Path(home) if home else user_data_path("byname")) / f"{case}.vault"


def _vault(case: str | None, passphrase_file: Path | None) -> Vault:
    if case is None:
        return Vault.none()
    path = _vault_path(case)
    if not path.with_suffix(".key").exists():
        raise UsageError(
            f"There is no vault for this case yet; make it with: byname vault new {case}, or give --no-vault."
        )
    return Vault.open(path, _passphrase(passphrase_file, "Passphrase: "))


def _passphrase(file: Path | None, prompt: str) -> str:
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError("The passphrase file cannot be read.") from error
    if not sys.stdin.isatty():
        raise UsageError(
            "A vault needs a passphrase; run on a terminal, or give --passphrase-file or --no-vault."
        )
    return getpass(prompt)


def _target(output: Path, source: Path, *, into_folder: bool) -> Path:
    """Where a release goes; in a folder a random name, since a file's name can give a person away."""
    suffix = {".htm": ".html", ".markdown": ".md"}.get(source.suffix.lower(), source.suffix.lower())
    if not into_folder:
        return output
    output.mkdir(parents=True, exist_ok=True)
    return (
        output
        / f"release-{secrets.token_hex(4)}{suffix if suffix in ('.txt', '.md', '.html', '.docx') else '.txt'}"
    )


def _write_new(target: Path, data: bytes) -> None:
    """Writes a file whole or not at all, and never over another."""
    temporary = target.with_name(f".{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.link(temporary, target)
    except FileExistsError as error:
        raise UsageError("The output file is already there; choose another name.") from error
    except OSError as error:
        raise UsageError("The output cannot be written there; choose another folder.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _heading(path: Path) -> None:
    _OUT.rule(printable(path.name), align="left", style="dim") if _OUT.is_terminal else _OUT.print(
        f"== {printable(path.name)}", markup=False
    )


def _line(row: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    sys.stdout.flush()
