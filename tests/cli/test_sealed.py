"""The process as it really starts: no network, no logs, nothing left anywhere, quiet about secrets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import STORY

_STAGES = (
    "read_document", "find_mentions", "find_people", "collect_dossiers", "estimate_crowd", "make_plan", "rewrite", "verify", "write_draft",
)  # fmt: skip
# Words that stand nowhere but in the document; each is in another place of it.
_CANARIES = (
    "Quenilda", "Zarnow", "Wexbrook", "quillsmith", "+44 20 7946 0958", "zarnow@example.org", "AB123456C", "Merringley",
)  # fmt: skip
_SECRETS = f"""\
Statement of {_CANARIES[0]} {_CANARIES[1]}

4 February 2023

{_CANARIES[0]} {_CANARIES[1]}, 23, a {_CANARIES[3]} from {_CANARIES[2]}, left in 2021. "I walked to {_CANARIES[7]}," she said.
Her number is {_CANARIES[4]}, her mail {_CANARIES[5]}, her insurance {_CANARIES[6]}.
"""


def _python(code: str, *arguments: object, where: Path) -> subprocess.CompletedProcess[str]:
    """Runs code in a fresh interpreter whose home, temporary folder and working folder are empty ones."""
    for name in ("home", "tmp", "work"):
        (where / name).mkdir(exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(where / "home"), "TMPDIR": str(where / "tmp"), "PYTHONPATH": os.pathsep.join(sys.path),
        "BYNAME_HOME": str(where / "home" / "vaults"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(  # noqa: S603 - our own script
        command, check=False, capture_output=True, text=True, env=environment, cwd=where / "work", timeout=60
    )


def _left_behind(where: Path) -> list[Path]:
    return [path for name in ("home", "tmp", "work") for path in (where / name).rglob("*")]


@pytest.mark.parametrize(
    "call",
    [
        "socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "socket.getaddrinfo('example.org', 80)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        "socket.socket(socket.AF_UNIX).connect('/nowhere')",
        "urllib.request.urlopen('http://192.0.2.1/')",
    ],
)
def test_no_library_reaches_a_network_once_byname_has_started(tmp_path: Path, call: str):
    code = f"""
import socket, sys, urllib.request
from byname.cli.sealed import seal
from byname.errors import BynameError
seal()
try:
    {call}
except BynameError as error:
    sys.exit(7)
"""
    assert _python(code, where=tmp_path).returncode == 7


def test_start_seals_the_process(tmp_path: Path):
    code = """
import sys, logging, os
from byname.cli import main
sys.argv = ["byname", "policy"]
try:
    main()
except SystemExit as done:
    assert not done.code, done.code
logging.getLogger("x").critical("words of a document")
import socket
try:
    socket.create_connection(("192.0.2.1", 80), timeout=1)
except Exception as error:
    assert type(error).__name__ == "BynameError", error
else:
    sys.exit(1)
descriptor = os.open("file", os.O_CREAT, 0o666)
assert os.fstat(descriptor).st_mode & 0o077 == 0
"""
    done = _python(code, where=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


_RUN = """
import sys
import byname.cli.documents, byname.cli.auditing, byname.cli.protecting, byname.cli.verifying
from byname.pipeline import checking, protecting, reading
stage = sys.argv.pop(1)
if stage:
    def fail(*given, **named):
        raise ValueError(open(secret).read())
    secret = sys.argv.pop(1)
    for part in (checking, protecting, reading):
        if hasattr(part, stage):
            setattr(part, stage, fail)
sys.argv[0] = "byname"
from byname.cli import main
main()
"""


@pytest.mark.parametrize("stage", _STAGES)
def test_stage_that_fails_with_the_document_in_its_mouth_says_nothing(tmp_path: Path, stage: str):
    """Secrets are silent: not on stderr, not in a file of any kind, and nothing is released."""
    path, out = tmp_path / "statement.txt", tmp_path / "out"
    path.write_text(_SECRETS)
    done = _python(_RUN, stage, path, "protect", path, "-o", out, "--no-vault", where=tmp_path)
    assert done.returncode == 3
    assert "(ValueError at <string>:" in done.stderr
    assert not [canary for canary in _CANARIES if canary.lower() in done.stderr.lower()]
    assert "Traceback" not in done.stderr
    assert _left_behind(tmp_path) == []
    assert not out.exists()


@pytest.mark.parametrize("verb", ["audit", "protect", "verify"])
def test_whole_run_leaves_nothing_but_its_output(tmp_path: Path, verb: str):
    """A real run over the same text: stderr is silent about it, and nobody's home has a trace of it."""
    path, out = tmp_path / "statement.txt", tmp_path / "out"
    path.write_text(_SECRETS)
    more = {"audit": (), "protect": ("-o", out, "--no-vault"), "verify": ("--against", path)}[verb]
    done = _python(_RUN, "", verb, path, *more, "--json", where=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert _left_behind(tmp_path) == []


def test_progress_is_for_terminals_only(tmp_path: Path):
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    done = _python(_RUN, "", "audit", path, where=tmp_path)
    assert done.stderr == ""
    assert "\x1b" not in done.stdout
