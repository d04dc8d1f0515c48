"""On a terminal: bars, colours, underlined words, progress; and data goes where it was sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.cli.crowds import bar
from cli.conftest import STORY
from cli.fakes import a_crowd

pty = pytest.importorskip("pty")

_UNDERLINE = "\x1b[4m"


def _on_terminal(*arguments: object, stdout: bool) -> tuple[str, str]:
    """What is piped and what the terminal shows of a run whose stderr, and perhaps stdout, is a terminal."""
    ours, theirs = pty.openpty()
    shown: list[bytes] = []

    def read() -> None:
        while True:
            try:
                data = os.read(ours, 4096)
            except OSError:  # the other end is closed
                return
            if not data:
                return
            shown.append(data)

    reader = threading.Thread(target=read)
    reader.start()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    command = [sys.executable, "-m", "byname", *map(str, arguments)]
    done = subprocess.run(  # noqa: S603 - our own program
        command, check=False, stdin=theirs, stdout=theirs if stdout else subprocess.PIPE, stderr=theirs,
        env=environment, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    reader.join(timeout=10)
    os.close(ours)
    return (done.stdout or b"").decode(), b"".join(shown).decode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with the story."""
    made = tmp_path / "story.txt"
    made.write_text(STORY)
    return made


def test_person_sees_bars_underlined_words_and_progress(path: Path):
    _, shown = _on_terminal("audit", path, stdout=True)
    assert "━" in shown
    assert "┃ marks the 20 people who should fit" in shown
    assert _UNDERLINE in shown
    assert "reading" in shown


def test_data_goes_to_the_pipe_while_progress_is_on_the_terminal(path: Path):
    """A progress display that catches what is printed would send the data to stderr."""
    piped, shown = _on_terminal("audit", path, "--json", stdout=False)
    assert json.loads(piped)["contract"] == "byname.audit/1"
    assert "reading" in shown
    assert "Zhuk" not in shown


@given(st.floats(1, 1e9), st.floats(1, 1e9), st.integers(2, 1000))
def test_bar_always_shows_the_mark_and_never_changes_its_length(one: float, other: float, k: int):
    text = bar(a_crowd(min(one, other), max(one, other)), k).plain
    assert len(text) == len(bar(a_crowd(1, 1), 20).plain)
    assert text.count("┃") == 1


@pytest.mark.parametrize(("low", "colour"), [(19, "red"), (20, "green")])
def test_colour_of_a_bar_says_whether_enough_people_fit(low: float, colour: str):
    styles = {str(span.style) for span in bar(a_crowd(low, 5000), 20).spans}
    assert colour in styles
