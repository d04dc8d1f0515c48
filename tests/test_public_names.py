"""What byname exports: sorted, there, and without a heavy import at the start."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import byname

_HEAVY = ("numpy", "lxml", "trafilatura", "sqlcipher3", "argon2", "byname.find", "byname.people", "byname.facts", "byname.risk", "byname.plan")  # fmt: skip


def _imported_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has imported after running the code."""
    script = f"{code}\nimport sys\nsys.stdout.write('\\n|' + ' '.join(sys.modules))"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own script
    return set(done.stdout.rpartition("|")[2].split())


def test_public_names_are_sorted_and_there():
    assert byname.__all__ == sorted(byname.__all__)
    for name in byname.__all__:
        assert getattr(byname, name).__name__ == name


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nothing_of_that_name"):
        _ = byname.nothing_of_that_name


@pytest.mark.parametrize(
    "stage", ["read", "find", "people", "facts", "risk", "plan", "rewrite", "verify", "record", "model"]
)
def test_what_a_stage_exports_is_there(stage: str):
    module = importlib.import_module(f"byname.{stage}")
    assert module.__all__
    assert all(hasattr(module, name) for name in module.__all__)


@pytest.mark.parametrize(
    "code",
    [
        "import byname",
        "import byname.cli",
        "import sys; sys.argv = ['byname', '--help']\nfrom byname.cli import main\ntry: main()\nexcept SystemExit: pass",
    ],
)
def test_start_imports_nothing_heavy(code: str):
    assert not _imported_by(code) & set(_HEAVY)
