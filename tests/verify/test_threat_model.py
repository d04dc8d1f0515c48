"""The page of promises names only tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_test_that_the_threat_model_names_exists() -> None:
    page = ROOT.joinpath("docs", "threat-model.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", page))
    sources = [path.read_text(encoding="utf-8") for path in sorted(ROOT.joinpath("tests").rglob("test_*.py"))]
    written = {name for source in sources for name in re.findall(r"^def (test_\w+)", source, re.MULTILINE)}
    assert len(named) > 20
    assert set() == named - written


def test_every_promise_has_a_test() -> None:
    page = ROOT.joinpath("docs", "threat-model.md").read_text(encoding="utf-8")
    table = page.split("| promise |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    assert table
    assert all("`test_" in row for row in table)
