"""The key of a vault opens with its passphrase and with nothing else."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from byname.errors import VaultError
from byname.record.keys import new_key, unwrap_key


def test_key_comes_back_with_its_passphrase(tmp_path: Path):
    key = new_key(tmp_path / "key", "lantern")
    assert len(key) == 32
    assert unwrap_key(tmp_path / "key", "lantern") == key


def test_two_keys_under_one_passphrase_differ(tmp_path: Path):
    assert new_key(tmp_path / "a", "lantern") != new_key(tmp_path / "b", "lantern")


def test_passphrase_is_the_same_in_composed_and_decomposed_letters(tmp_path: Path):
    key = new_key(tmp_path / "key", "caf\u00e9")
    assert unwrap_key(tmp_path / "key", "cafe\u0301") == key


def test_wrong_passphrase_is_told_as_such(tmp_path: Path):
    new_key(tmp_path / "key", "lantern")
    with pytest.raises(VaultError, match="passphrase does not open"):
        unwrap_key(tmp_path / "key", "Lantern")


def test_any_byte_of_the_key_file_changed_is_told_as_damage(tmp_path: Path):
    path = tmp_path / "key"
    new_key(path, "lantern")
    data = path.read_bytes()
    for at in range(len(data)):
        for bit in (0x01, 0x20, 0x80):
            path.write_bytes(data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :])
            with pytest.raises(VaultError, match="key file is missing or damaged"):
                unwrap_key(path, "lantern")


def test_any_truncation_of_the_key_file_is_told_as_damage(tmp_path: Path):
    path = tmp_path / "key"
    new_key(path, "lantern")
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        with pytest.raises(VaultError, match="key file is missing or damaged"):
            unwrap_key(path, "lantern")


def test_key_file_is_for_its_owner_only_and_never_replaced(tmp_path: Path):
    path = tmp_path / "key"
    new_key(path, "lantern")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        new_key(path, "lantern")
