"""Fixtures of the command line: a text about invented people, and a run of byname in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from byname.cli import app
from byname.record import keys

STORY = """\
The long way to the bridge

4 February 2023

Sign up for our newsletter

Pavel Zhuk, 23, left Barysau in 2021. He had been a police officer. "I walked with my brother," he said.

Alena Zhuk teaches mathematics in a village. She has two children.
"""

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where vaults live in the tests; keys cost little."""
    monkeypatch.setattr(keys, "_MEMORY_KIB", 16)
    monkeypatch.setattr(keys, "_PASSES", 1)
    monkeypatch.setenv("BYNAME_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A file with the story."""
    path = tmp_path / "in" / "story.txt"
    path.parent.mkdir()
    path.write_text(STORY)
    return path


@pytest.fixture
def run() -> Run:
    """Runs byname; an exception that escapes the command line fails the test."""

    def run_byname(*arguments: object) -> Result:
        return CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)

    return run_byname
