"""The vaults of cases: where they live, how they are opened, made and read."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path

from platformdirs import user_data_path

from byname.cli.ending import complain
from byname.cli.terminal import put
from byname.cli.wording import printable
from byname.errors import UsageError
from byname.record import Vault


def make_vault(case: str, passphrase_file: Path | None) -> int:
    """Makes the vault of a new case."""
    path = _folder(case)
    if path.exists():
        raise UsageError("There is already a vault of that name; choose another name.")
    phrase = _passphrase(passphrase_file, "A passphrase of at least six random words: ")
    if passphrase_file is None and getpass("The same once more: ") != phrase:
        raise UsageError("The two passphrases differ; nothing was made.")
    Vault.create(path, phrase).close()
    complain(
        "The vault is made. Back up its folder and keep the passphrase apart from it: without both it is lost.",
        path,
    )
    return 0


def print_log(case: str, passphrase_file: Path | None) -> int:
    """Prints the decision log of a case."""
    with open_vault(case, passphrase_file) as vault:
        for decision in vault.decisions():
            put("  ".join(map(printable, (decision.at, decision.by, decision.what, decision.why))))
    return 0


def open_vault(case: str | None, passphrase_file: Path | None) -> Vault:
    """The vault of a case; without a case one that remembers nothing."""
    if case is None:
        return Vault.none()
    path = _folder(case)
    if not path.exists():
        raise UsageError(
            f"There is no vault for the case {case} yet; make it with: byname vault new {case}, or give --no-vault."
        )
    return Vault.open(path, _passphrase(passphrase_file, "Passphrase: "))


def _folder(case: str) -> Path:
    if not case.isascii() or not case.replace("-", "").replace("_", "").isalnum():
        raise UsageError("The name of a case has letters a to z, digits, - and _ only; choose another.")
    home = os.environ.get("BYNAME_HOME")
    return (Path(home) if home else user_data_path("byname")) / case


def _passphrase(file: Path | None, prompt: str) -> str:
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError("The passphrase file cannot be read; check its path.") from error
    if not sys.stdin.isatty():
        raise UsageError(
            "A vault needs a passphrase; run on a terminal, or give --passphrase-file or --no-vault."
        )
    return getpass(prompt)
