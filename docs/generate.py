"""Writes docs/cli.md from the command line itself, and the tables of docs/statistics.md from SOURCES.toml, so that they cannot differ.

python docs/generate.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from byname.cli import app
from byname.stats.figures import figures

_PAGE = Path(__file__).parent / "cli.md"
_STATISTICS = Path(__file__).parent / "statistics.md"
_HEAD = """\
# The command line

Made from the program by `python docs/generate.py`; do not edit.

What a program reads goes to standard output, what people read goes to standard error.
Every verb ends with one of four codes; of several documents, the worst:

| code | means |
| --- | --- |
| 0 | done; where crowds are shown, enough people fit; for `protect` and `verify`, every check held |
| 1 | something leaks, or too few people fit; `protect` wrote nothing for that document |
| 2 | the command was used wrongly |
| 3 | something could not be read, or could not be verified |
"""


def cli_page() -> str:
    """The text of docs/cli.md."""
    sections = [_section(path, command) for path, command in commands()]
    return "\n".join([_HEAD, *sections])


def commands() -> Iterator[tuple[str, Any]]:
    """Every command that does something, with the words that call it."""
    yield from _below("byname", get_command(app))


def _below(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    children = getattr(command, "commands", {})
    if not children:
        yield path, command
    for name, child in children.items():
        yield from _below(f"{path} {name}", child)


def _section(path: str, command: Any) -> str:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    usage = " ".join([path, *(["[OPTIONS]"] if options else []), *map(_metavar, arguments)])
    lines = [f"## {path}", "", " ".join((command.help or "").split()), "", f"    {usage}", ""]
    rows = [_row(parameter) for parameter in (*arguments, *options)]
    if rows:
        lines += ["| | | |", "| --- | --- | --- |", *rows, ""]
    return "\n".join(lines)


def _metavar(argument: Any) -> str:
    return argument.metavar or argument.name.upper()


def _type(option: Any) -> str:
    return "PATH" if option.type_descriptor.annotation is Path else "TEXT"


def _row(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        name, takes = f"`{_metavar(parameter)}`", ""
    else:
        name = ", ".join(f"`{option}`" for option in parameter.opts)
        takes = "" if parameter.is_flag else parameter.metavar or _type(parameter)
    notes = [parameter.help or ""]
    if parameter.required:
        notes.append("Required.")
    elif parameter.default not in (None, False, ""):
        notes.append(f"Default: {parameter.default}.")
    return f"| {name} | {takes} | {' '.join(notes).strip()} |"


def statistics_page(page: str) -> str:
    """The text of docs/statistics.md with its tables as SOURCES.toml has them."""
    for name, table in (("errors", _errors()), ("sources", _sources())):
        start, end = f"<!-- {name}: made by docs/generate.py -->\n", f"<!-- end of {name} -->"
        before, after = page.split(start, maxsplit=1)[0], page.split(end)[1]
        page = f"{before}{start}{table}{end}{after}"
    return page


def _errors() -> str:
    rows = [f"| {one.what} | {one.error:.2f} | {one.why} |\n" for one in figures()]
    return "".join(["| what | error | why |\n| --- | --- | --- |\n", *rows])


def _sources() -> str:
    rows = [f"| {one.what} | {one.detail} | {one.year} | {one.licence} |\n" for one in figures()]
    return "".join(["| figures | source | year | licence |\n| --- | --- | --- | --- |\n", *rows])


if __name__ == "__main__":
    _PAGE.write_text(cli_page(), encoding="utf-8")
    _STATISTICS.write_text(statistics_page(_STATISTICS.read_text(encoding="utf-8")), encoding="utf-8")
