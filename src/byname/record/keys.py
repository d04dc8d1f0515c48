"""The key of a vault: random, kept beside it wrapped under a passphrase."""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from byname.errors import VaultError

# Argon2id with 256 MiB and three passes: above the second choice of RFC 9106, section 4; under two seconds on a laptop.
_MEMORY_KIB, _PASSES, _LANES = 262_144, 3, 2
_FORM = "byname.key/1"


def new_key(path: Path, passphrase: str) -> bytes:
    """A random 256-bit key, written to ``path`` wrapped under the passphrase; the file must not exist."""
    key, salt, nonce = secrets.token_bytes(32), secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_derive(passphrase, salt)).encrypt(nonce, key, _FORM.encode())
    slot = {"form": _FORM, "salt": _text(salt), "nonce": _text(nonce), "wrapped": _text(wrapped)}
    _write_new(path, json.dumps(slot).encode())
    return key


def unwrap_key(path: Path, passphrase: str) -> bytes:
    """The key that the file at ``path`` holds; raises VaultError for a wrong passphrase or a damaged file."""
    try:
        slot = json.loads(path.read_bytes())
        salt, nonce, wrapped = (
            base64.b64decode(slot[name], validate=True) for name in ("salt", "nonce", "wrapped")
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise VaultError(
            "The vault's key file is missing or damaged; restore it from your backup."
        ) from error
    try:
        return AESGCM(_derive(passphrase, salt)).decrypt(nonce, wrapped, _FORM.encode())
    except InvalidTag:
        raise VaultError("The passphrase does not open this vault; try again.") from None


def _derive(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(
        secret=passphrase.encode(), salt=salt, time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES, hash_len=32, type=Type.ID
    )  # fmt: skip


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _write_new(path: Path, data: bytes) -> None:
    """Writes a file that only its owner can read and that is there whole or not at all."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.link(temporary, path)  # unlike a rename, never replaces a key that is already there
    finally:
        temporary.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
