"""byname sources: every figure with its source, in words and as one object."""

from __future__ import annotations

import json

from byname.stats.figures import figures
from byname.stats.tables import sources
from cli.conftest import Run


def test_every_figure_is_named_with_its_source(run: Run) -> None:
    """One line a figure, none cut off when piped."""
    result = run("sources")
    assert 0 == result.exit_code
    for one in figures():
        assert any(one.what in line and one.licence in line for line in result.stdout.splitlines())
        assert one.source in result.stdout


def test_the_object_has_every_figure_and_every_table(run: Run) -> None:
    """What --json prints is one object with the register whole, and the digests of the tables."""
    result = run("sources", "--json")
    assert 0 == result.exit_code
    (line,) = result.stdout.splitlines()
    row = json.loads(line)
    assert "byname.sources/1" == row["contract"]
    assert [one.name for one in figures()] == [figure["name"] for figure in row["figures"]]
    tables = {table["file"]: table["sha256"] for table in row["tables"]}
    assert tables == {name: of["sha256"] for name, of in sources().items() if name != "figures"}
