"""The sources of the figures: what crowds are counted by, from where, of which year, under which licence, how sure."""

from __future__ import annotations

from dataclasses import asdict

from byname.cli.terminal import Table, Text, grid, on_terminal, put, put_json, rule
from byname.stats.figures import Figure, figures
from byname.stats.tables import sources


def print_sources(*, as_json: bool) -> int:
    """Prints every figure with its source, and every shipped table with its digest."""
    if as_json:
        put_json(
            {
                "contract": "byname.sources/1",
                "figures": [asdict(one) for one in figures()],
                "tables": _tables(),
            }
        )
        return 0
    rule("What crowds are counted by")
    put(_figures_view())
    put(
        "",
        "error: the standard deviation of the logarithm of a share; .1 is about 10 %, .5 a factor of 1.6 either way.",
        "",
    )
    rule("The shipped tables")
    put(_tables_view())
    return 0


def _tables() -> list[dict[str, str]]:
    return [
        {"file": name, "licence": row["licence"], "sha256": row["sha256"]}
        for name, row in sources().items()
        if "sha256" in row
    ]


def _figures_view() -> Table:
    table = grid(5, None, None, None)
    table.add_row("error", "what", "source, year", "licence", style="dim" if on_terminal() else "")
    for one in figures():
        table.add_row(f"{one.error:.2f}".lstrip("0"), one.what, _origin(one), one.licence)
    return table


def _origin(one: Figure) -> str:
    return one.source if one.year in one.source else f"{one.source}, {one.year}"


def _tables_view() -> Table:
    table = grid(20, None)
    for row in _tables():
        table.add_row(Text(row["file"], style="cyan"), f"{row['sha256'][:16]}  {row['licence']}")
    return table
