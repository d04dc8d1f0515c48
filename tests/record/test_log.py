"""The decision log: what was written stays as it was written, or it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.errors import VaultError
from byname.model import Decision
from byname.record import Vault
from record.cases import PASSPHRASE


@pytest.fixture
def told(vault: Vault) -> Vault:
    """A vault with three decisions."""
    for number in range(3):
        vault.decide(
            Decision(at=f"2024-05-0{number + 1}", by="editor", what=f"kept rung {number}", why="consent")
        )
    return vault


def _tamper(vault: Vault, statement: str) -> None:
    """What somebody with the passphrase could do by hand."""
    with vault._store.writing():
        vault._store.add(statement)


def test_decisions_come_back_in_order_after_reopening(told: Vault, folder: Path):
    told.close()
    with Vault.open(folder, PASSPHRASE) as vault:
        assert [d.what for d in vault.decisions()] == ["kept rung 0", "kept rung 1", "kept rung 2"]
        assert vault.decisions()[1].why == "consent"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET entry = replace(entry, 'rung 1', 'rung 4') WHERE number = 2",
        "UPDATE log SET chain = 'x' WHERE number = 3",
        "DELETE FROM log WHERE number = 2",
        "DELETE FROM log WHERE number = 1",
        "UPDATE log SET number = -number",
        "INSERT INTO log VALUES (4, '{}', 'x')",
    ],
)
def test_log_that_was_changed_is_told(told: Vault, statement: str):
    _tamper(told, statement)
    with pytest.raises(VaultError, match="decision log was changed"):
        told.decisions()
