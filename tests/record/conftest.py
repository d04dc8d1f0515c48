"""Fixtures of the record tests: a cheap key derivation, and one vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from byname.record import Vault, keys
from record.cases import PASSPHRASE


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 at its least cost, since these tests open hundreds of vaults."""
    monkeypatch.setattr(keys, "_MEMORY_KIB", 16)
    monkeypatch.setattr(keys, "_PASSES", 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault of the test is."""
    return tmp_path / "case"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """A new vault with a clock that stands still."""
    with Vault.create(folder, PASSPHRASE, now=lambda: "2024-05-01T10:00:00+00:00") as made:
        yield made
