"""The encrypted database of a vault: rows out, whole transactions in, every failure a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from byname.errors import VaultError

_VERSION = 1
_SCHEMA = f"""
BEGIN;
CREATE TABLE person (id INTEGER PRIMARY KEY, byname TEXT NOT NULL UNIQUE);
CREATE TABLE name (text TEXT PRIMARY KEY, person INTEGER NOT NULL REFERENCES person);
CREATE TABLE published (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
CREATE TABLE fact (
    person INTEGER NOT NULL REFERENCES person, publication INTEGER NOT NULL REFERENCES published,
    value TEXT NOT NULL, held TEXT
);
CREATE TABLE log (number INTEGER PRIMARY KEY, entry TEXT NOT NULL, chain TEXT NOT NULL);
PRAGMA user_version = {_VERSION};
COMMIT;
"""
_PATIENCE = 5.0  # seconds that one byname waits for another to finish its transaction

_BUSY = "The vault is in use by another byname; wait until it has finished."
_DISK = "The vault cannot be read or written; check the disk and the permissions of its folder."
_CHANGED = "The case was changed by another byname meanwhile; protect the document again."
_DAMAGED = "The vault was changed from outside or is damaged; restore it from your backup."
_SENTENCES = {
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_FULL": _DISK,
    "SQLITE_IOERR": _DISK,
    "SQLITE_CANTOPEN": _DISK,
    "SQLITE_READONLY": _DISK,
    "SQLITE_PERM": _DISK,
    "SQLITE_CONSTRAINT": _CHANGED,
}


class Store:
    """An open database, checked page by page when it was opened."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @classmethod
    def make(cls, path: Path, key: bytes) -> Store:
        """A new database at ``path`` with its tables."""
        with _told():
            store = cls(_connect(path, key, mode="rwc"))
            store._connection.executescript(_SCHEMA)
        return store

    @classmethod
    def open(cls, path: Path, key: bytes) -> Store:
        """The database at ``path``; raises VaultError if one byte of it is not as it was written."""
        if not path.is_file():
            raise VaultError("The vault's file is missing beside its key; restore it from your backup.")
        with _told():
            connection = _connect(path, key, mode="rw")
            try:
                sound = not connection.execute("PRAGMA cipher_integrity_check").fetchall()
                if not sound or connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                    raise VaultError(_DAMAGED)
            except BaseException:
                connection.close()
                raise
        return cls(connection)

    def close(self) -> None:
        """Ends the session; what was not committed is gone."""
        self._connection.close()

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows that a query finds."""
        with _told():
            return list(self._connection.execute(query, values))

    def add(self, statement: str, *values: object) -> int:
        """Runs an INSERT within ``writing`` and gives the number of its row."""
        return int(self._connection.execute(statement, values).lastrowid)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A write that happens whole or not at all; takes the writer's lock at once."""
        with _told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


@contextmanager
def _told() -> Iterator[None]:
    """Turns the database's errors into sentences."""
    try:
        yield
    except sqlcipher.Error as error:
        name = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
        raise VaultError(_SENTENCES.get(name, _DAMAGED)) from error


def _connect(path: Path, key: bytes, *, mode: str) -> Any:
    """A connection that logs nothing, keeps nothing in plain files and is on the disk when a commit returns."""
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=_PATIENCE
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",
            f"key = \"x'{key.hex()}'\"",
            "foreign_keys = ON",
            "journal_mode = DELETE",
            "synchronous = EXTRA",  # FULL would leave the deletion of the journal to chance
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection
