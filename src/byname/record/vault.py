"""The vault of one case: who goes by which byname, what has been published about them, and every decision."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from byname.errors import VaultError
from byname.model import DIRECT_ATTRIBUTES, Decision, Dossier, Fact, Person, Reading, Release, Value
from byname.record.keys import new_key, unwrap_key
from byname.record.log import append, entries

_SCHEMA = """
CREATE TABLE person (id INTEGER PRIMARY KEY, byname TEXT NOT NULL UNIQUE);
CREATE TABLE name (person INTEGER NOT NULL REFERENCES person, text TEXT NOT NULL, UNIQUE (person, text));
CREATE TABLE published (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
CREATE TABLE fact (person INTEGER NOT NULL REFERENCES person, publication INTEGER NOT NULL REFERENCES published, value TEXT NOT NULL, held TEXT);
CREATE TABLE log (number INTEGER PRIMARY KEY, entry TEXT NOT NULL, chain TEXT NOT NULL);
PRAGMA user_version = 1;
"""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(slots=True)
class Vault:
    """One case, opened; close it, or use it as a context, so that its file is whole on disk.

    A vault without a connection (``Vault.none()``) remembers nothing: bynames are coined for one run.
    """

    connection: Any = field(default=None, repr=False)
    now: Callable[[], str] = field(default=_now, repr=False)

    @classmethod
    def none(cls) -> Vault:
        """A vault that forgets everything at the end of the run and needs no passphrase."""
        return cls()

    @classmethod
    def create(cls, path: Path, passphrase: str, *, now: Callable[[], str] = _now) -> Vault:
        """Makes a new vault at ``path`` with its key beside it; raises VaultError if one is there."""
        if path.exists() or _key_path(path).exists():
            raise VaultError("There is already a vault of that name; open it, or choose another name.")
        if not passphrase:
            raise VaultError("A vault needs a passphrase; give one of at least six random words.")
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        key = new_key(_key_path(path), passphrase)
        connection = _connect(path, key)
        connection.executescript("BEGIN;" + _SCHEMA + "COMMIT;")
        return cls(connection, now)

    @classmethod
    def open(cls, path: Path, passphrase: str, *, now: Callable[[], str] = _now) -> Vault:
        """Opens the vault at ``path``; raises VaultError for a wrong passphrase, a damaged file or a busy one."""
        if not _key_path(path).exists():
            raise VaultError("There is no vault of that name; make it with: byname vault new NAME.")
        key = unwrap_key(_key_path(path), passphrase)
        connection = _connect(path, key)
        if (
            connection.execute("PRAGMA user_version").fetchone()[0] == 0
        ):  # killed between the key and the tables
            connection.executescript("BEGIN;" + _SCHEMA + "COMMIT;")
        return cls(connection, now)

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the session; what was not committed is gone."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def taken(self) -> tuple[str, ...]:
        """Every byname that this case has given."""
        return (
            ()
            if self.connection is None
            else tuple(row[0] for row in self.connection.execute("SELECT byname FROM person ORDER BY id"))
        )

    def bynames(self, people: Iterable[Person]) -> dict[str, str]:
        """The bynames of those people whose full name the vault knows, by the person's id in the document."""
        known = {}
        for person in people:
            row = self._row(person)
            if row is not None:
                known[person.id] = row[1]
        return known

    def _row(self, person: Person) -> tuple[int, str] | None:
        if self.connection is None:
            return None
        query = "SELECT person.id, byname FROM name JOIN person ON person.id = name.person WHERE text = ?"
        rows = {tuple(row) for text in _names(person) for row in self.connection.execute(query, (text,))}
        return rows.pop() if len(rows) == 1 else None  # a name that two people share names neither

    def known_about(self, dossiers: tuple[Dossier, ...]) -> tuple[Dossier, ...]:
        """The dossiers with everything that was published before about the same people."""
        if self.connection is None:
            return dossiers
        return tuple(replace(d, facts=(*d.facts, *self._published(d.person))) for d in dossiers)

    def _published(self, person: Person) -> list[Fact]:
        row = self._row(person)
        if row is None:
            return []
        query = "SELECT DISTINCT value, held FROM fact WHERE person = ? ORDER BY rowid"
        return [
            Fact(person=person.id, value=Value(**json.loads(value)), evidence=(), when=tuple(json.loads(held)) if held else None, published=True)
            for value, held in self.connection.execute(query, (row[0],))
        ]  # fmt: skip

    def publish(self, release: Release, reading: Reading, *, facts: Iterable[Fact]) -> None:
        """Records a release, with the facts it gives away, before its file appears; all or nothing."""
        if self.connection is None:
            return
        people = {dossier.person.id: dossier.person for dossier in reading.dossiers}
        with _transaction(self.connection):
            publication = self.connection.execute(
                "INSERT INTO published (at) VALUES (?)", (self.now(),)
            ).lastrowid
            rows = {
                id: self._remember(people[id], byname) for id, byname in release.draft.bynames if id in people
            }
            for fact in facts:
                if fact.person in rows and fact.attribute not in DIRECT_ATTRIBUTES:
                    held = json.dumps(fact.when) if fact.when else None
                    self.connection.execute(
                        "INSERT INTO fact VALUES (?, ?, ?, ?)",
                        (rows[fact.person], publication, json.dumps(asdict(fact.value)), held),
                    )
            append(
                self.connection,
                Decision(at=self.now(), by="byname", what="published", why=f"publication {publication}"),
            )

    def _remember(self, person: Person, byname: str) -> int:
        row = self._row(person)
        if row is None:
            identity = int(
                self.connection.execute("INSERT INTO person (byname) VALUES (?)", (byname,)).lastrowid
            )
        else:
            identity = row[0]
        for text in _names(person):
            self.connection.execute("INSERT OR IGNORE INTO name VALUES (?, ?)", (identity, text))
        return identity

    def decide(self, decision: Decision) -> None:
        """Appends a decision to the log."""
        if self.connection is not None:
            with _transaction(self.connection):
                append(self.connection, decision)

    def decisions(self) -> tuple[Decision, ...]:
        """The log from its beginning; raises VaultError if an entry was changed, dropped or moved."""
        return () if self.connection is None else entries(self.connection)


def _names(person: Person) -> tuple[str, ...]:
    """The normalised full names by which the vault knows a person again; single words are too common to count."""
    label = " ".join(person.label.casefold().split())
    return (
        (label,)
        if any(mention.kind == "person" and mention.rule == "name" for mention in person.mentions)
        else ()
    )


def _key_path(path: Path) -> Path:
    return path.with_suffix(".key")


def _connect(path: Path, key: bytes) -> Any:
    """An open connection, checked page by page; the file is made with rights for its owner only."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.close(descriptor)
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=5.0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA temp_store = MEMORY")
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise VaultError("The vault was changed from outside or is damaged; restore it from your backup.")
    except sqlcipher.OperationalError as error:
        connection.close()
        raise VaultError("The vault is in use by another byname; wait until it has finished.") from error
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise VaultError(
            "The vault was changed from outside or is damaged; restore it from your backup."
        ) from error
    except VaultError:
        connection.close()
        raise
    return connection


class _transaction:
    """A write that happens whole or not at all; takes the writer's lock at once."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlcipher.OperationalError as error:
            raise VaultError("The vault is in use by another byname; wait until it has finished.") from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.execute("COMMIT" if kind is None else "ROLLBACK")
