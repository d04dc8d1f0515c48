"""The terminal: colours, tables and progress where one is, plain text where there is none."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.progress import Progress, SpinnerColumn, TextColumn
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

__all__ = [
    "Padding",
    "Table",
    "Text",
    "grid",
    "is_narrow",
    "on_terminal",
    "progress",
    "put",
    "put_json",
    "rule",
]

Say = Callable[[str], None]

_WIDEST = 110  # lines longer than that are hard to read
_NARROW = 90
_PIPED = 200  # wide enough that no line of plain text breaks


def _console() -> Console:
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, _WIDEST) if console.is_terminal else _PIPED
    return console


def on_terminal() -> bool:
    """Whether a person looks at standard output."""
    return _console().is_terminal


def is_narrow() -> bool:
    """Whether lines are too short for four columns."""
    return _console().width < _NARROW


def put(*things: RenderableType, indent: int = 0) -> None:
    """Prints things one below the other; without a terminal no line ends in blanks."""
    console = _console()
    with console.capture() as printed:
        for thing in things:
            console.print(Padding(thing, (0, 0, 0, indent)))
    lines = printed.get().splitlines(keepends=True)
    sys.stdout.write("".join(lines if console.is_terminal else (line.rstrip() + "\n" for line in lines)))
    sys.stdout.flush()


def put_json(row: dict[str, object]) -> None:
    """Prints one JSON object on a line; only ASCII, so that no terminal or encoding changes it."""
    sys.stdout.write(json.dumps(row, allow_nan=False) + "\n")
    sys.stdout.flush()


def rule(title: str) -> None:
    """A line that begins a document."""
    put(Rule(Text(title, style="bold"), align="left", style="dim") if on_terminal() else f"== {title}")


def grid(*widths: int | None) -> Table:
    """A table without lines; a column with a width has that width, one without takes what is left."""
    table = Table.grid(padding=(0, 2))
    for width in widths:
        table.add_column(width=width, no_wrap=width is not None, overflow="ellipsis")
    return table


@contextmanager
def progress(title: str) -> Iterator[Say]:
    """A line on stderr that says what is going on, and nothing where no person looks."""
    console = Console(stderr=True, highlight=False, markup=False)
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False))
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal,
        redirect_stdout=False, redirect_stderr=False,
    ) as shown:  # fmt: skip
        task = shown.add_task(title)
        yield lambda step: shown.update(task, description=f"{title}: {step}")
