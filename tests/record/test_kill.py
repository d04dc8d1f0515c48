"""A vault whose writer is killed, at any moment, is as before or as after."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from byname.record import Vault
from record.cases import PASSPHRASE, SECRET, a_publication
from record.writer import SECOND

_WRITER = Path(__file__).with_name("writer.py")
_CALLS = ("pwrite64", "fsync", "fdatasync", "unlink")


def _can_trace() -> bool:
    probe = ["strace", "-e", "trace=none", "true"]
    if not shutil.which("strace"):
        return False
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0  # noqa: S603 - a fixed command


def _killed(folder: Path, call: str, turn: int) -> bool:
    """Whether the writer was killed when it made that system call below ``folder`` for that time."""
    paths = [folder.parent, folder, *(folder / name for name in ("vault", "vault-journal", "key"))]
    seen = [item for path in paths for item in ("-P", str(path))]
    command = [
        "strace", "-f", "-qq", "-o", "/dev/null", *seen, "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={turn}",
        sys.executable, "-B", str(_WRITER), "publish", str(folder),
    ]  # fmt: skip
    status = subprocess.run(command, check=False, capture_output=True, timeout=20).returncode  # noqa: S603 - our own script
    assert status in (0, -signal.SIGKILL)
    return status != 0


def _no_plain_word(folder: Path) -> bool:
    words = (SECRET, *SECOND)
    return not any(
        word.casefold().encode() in file.read_bytes().lower()
        for file in folder.rglob("*")
        if file.is_file()
        for word in words
    )


def _check(folder: Path) -> int:
    """The number of publications, after checking that each is there with all that belongs to it."""
    assert _no_plain_word(folder)
    with Vault.open(folder, PASSPHRASE) as vault:
        count = len(vault.decisions())
        _, reading, _ = a_publication(*SECOND)
        (dossier,) = vault.known_about(reading.dossiers)
        assert count in (1, 2)
        assert vault.taken() == ("Heron", SECOND[1])[:count]
        assert [fact.published for fact in dossier.facts] == [False, True][:count]
    return count


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_publication_killed_inside_the_database_leaves_nothing_half(vault: Vault, folder: Path):
    """Each publication is killed a few steps later, until one gets through."""
    release, reading, facts = a_publication()
    vault.publish(release, reading, facts=facts)
    vault.close()
    command = [sys.executable, "-B", str(_WRITER), "publish-killed", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own script
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 5
    assert _check(folder) == 2


@pytest.mark.skipif(not _can_trace(), reason="needs strace")
@pytest.mark.parametrize("call", _CALLS)
def test_publication_killed_at_every_write_to_the_disk(vault: Vault, folder: Path, call: str):
    """Before and after are all there is, and the next byname finds a vault that works."""
    release, reading, facts = a_publication()
    vault.publish(release, reading, facts=facts)
    vault.close()
    kept = folder.with_name("kept")
    shutil.copytree(folder, kept)
    states, turn = set(), 1
    while _killed(folder, call, turn):
        states.add(_check(folder))
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        turn += 1
        assert turn < 100
    assert _check(folder) == 2
    assert states <= {1, 2}


@pytest.mark.parametrize("name", ["mkdir", "fsync", "rename"])
def test_creation_stopped_at_any_call_leaves_no_vault_or_a_whole_one(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    """A kill is played by an exception that nothing catches, and without the tidying up that follows it."""

    class Killed(BaseException):
        pass

    monkeypatch.setattr(shutil, "rmtree", lambda *given, **named: None)
    original, turn = getattr(os, name), 1
    while True:
        left = iter(range(turn - 1))

        def dying(*given: object, left=left, **named: object) -> object:
            if next(left, None) is None:
                raise Killed
            return original(*given, **named)

        with monkeypatch.context() as patched:
            patched.setattr(os, name, dying)
            try:
                Vault.create(folder, PASSPHRASE).close()
            except Killed:
                pass
            else:
                break
        if folder.exists():
            Vault.open(folder, PASSPHRASE).close()
            shutil.move(folder, folder.with_name(f"old{turn}"))
        turn += 1
    assert turn > 1
    Vault.open(folder, PASSPHRASE).close()
