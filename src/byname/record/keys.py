"""The key of a vault: random, kept beside it wrapped under a passphrase."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
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
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(_slot(salt, nonce, wrapped))
        file.flush()
        os.fsync(file.fileno())
    return key


def unwrap_key(path: Path, passphrase: str) -> bytes:
    """The key that the file at ``path`` holds; raises VaultError for a wrong passphrase or a damaged file."""
    salt, nonce, wrapped = _parts(path)
    try:
        return AESGCM(_derive(passphrase, salt)).decrypt(nonce, wrapped, _FORM.encode())
    except InvalidTag:
        raise VaultError("The passphrase does not open this vault; try again.") from None


def _slot(*parts: bytes) -> bytes:
    """The content of a key file; its digest tells a damaged file from a wrong passphrase."""
    salt, nonce, wrapped = (base64.b64encode(part).decode() for part in parts)
    digest = hashlib.sha256(b"".join(parts)).hexdigest()
    slot = {"form": _FORM, "salt": salt, "nonce": nonce, "wrapped": wrapped, "digest": digest}
    return json.dumps(slot).encode()


def _parts(path: Path) -> tuple[bytes, bytes, bytes]:
    try:
        data = path.read_bytes()
        slot = json.loads(data)
        salt, nonce, wrapped = (base64.b64decode(slot[name]) for name in ("salt", "nonce", "wrapped"))
    except (OSError, ValueError, KeyError, TypeError):
        raise _damaged() from None
    if data != _slot(salt, nonce, wrapped):
        raise _damaged()
    return salt, nonce, wrapped


def _damaged() -> VaultError:
    return VaultError("The vault's key file is missing or damaged; restore it from your backup.")


def _derive(passphrase: str, salt: bytes) -> bytes:
    """The key that wraps; composed letters, so that a passphrase is the same from every keyboard."""
    return hash_secret_raw(
        secret=unicodedata.normalize("NFC", passphrase).encode(), salt=salt, time_cost=_PASSES,
        memory_cost=_MEMORY_KIB, parallelism=_LANES, hash_len=32, type=Type.ID,
    )  # fmt: skip
