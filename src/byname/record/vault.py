"""The vault of one case: who goes by which byname, what has been published about them, and every decision.

A case is a folder with two files, the encrypted vault and its wrapped key.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from byname.errors import VaultError
from byname.model import DIRECT_ATTRIBUTES, Decision, Dossier, Fact, Person, Reading, Release, Value
from byname.record.keys import new_key, unwrap_key
from byname.record.log import append, entries
from byname.record.store import Store
from byname.stats.folding import fold

_VAULT, _KEY = "vault", "key"


def _clock() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(slots=True)
class Vault:
    """One case, opened; close it, or use it as a context, so that its file is whole on disk.

    A vault without a store (``Vault.none()``) remembers nothing: bynames are coined for one run.
    """

    _store: Store | None = field(default=None, repr=False)
    _now: Callable[[], str] = field(default=_clock, repr=False)
    _seen: int | None = field(default=None, repr=False)  # the last publication that a dossier has counted

    @classmethod
    def none(cls) -> Vault:
        """A vault that forgets everything at the end of the run and needs no passphrase."""
        return cls()

    @classmethod
    def create(cls, path: Path, passphrase: str, *, now: Callable[[], str] = _clock) -> Vault:
        """Makes a new vault in the folder ``path``; raises VaultError if something is there.

        The folder appears whole, or not at all.
        """
        if path.exists():
            raise _taken()
        if not passphrase:
            raise VaultError("A vault needs a passphrase; give one of at least six random words.")
        temporary = path.with_name(f".{secrets.token_hex(8)}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary.mkdir(mode=0o700)
            Store.make(temporary / _VAULT, new_key(temporary / _KEY, passphrase)).close()
            _settle(temporary)
            os.rename(temporary, path)  # noqa: PTH104 - Path.rename would say the same, os.rename says who decides
            _settle(path.parent)
        except OSError as error:
            if path.exists():
                raise _taken() from None
            raise VaultError("The vault cannot be made there; check the disk and its permissions.") from error
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        return cls.open(path, passphrase, now=now)

    @classmethod
    def open(cls, path: Path, passphrase: str, *, now: Callable[[], str] = _clock) -> Vault:
        """Opens the vault in the folder ``path``; raises VaultError for a wrong passphrase, a damaged file or a busy one."""
        if not path.is_dir():
            raise VaultError("There is no vault of that name; make it with: byname vault new NAME.")
        return cls(Store.open(path / _VAULT, unwrap_key(path / _KEY, passphrase)), now)

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the session; what was not committed is gone."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def taken(self) -> tuple[str, ...]:
        """Every byname that this case has given."""
        if self._store is None:
            return ()
        return tuple(row[0] for row in self._store.rows("SELECT byname FROM person ORDER BY id"))

    def bynames(self, people: Iterable[Person]) -> dict[str, str]:
        """The bynames of those people whom the vault knows, by the person's id in the document."""
        rows = {id: self._row(name) for id, name in _names(people).items()}
        return {id: row[1] for id, row in rows.items() if row is not None}

    def _row(self, name: str | None) -> tuple[int, str] | None:
        if self._store is None or name is None:
            return None
        rows = self._store.rows(
            "SELECT person.id, byname FROM name JOIN person ON person.id = name.person WHERE text = ?", name
        )
        return (rows[0][0], rows[0][1]) if rows else None

    def known_about(self, dossiers: tuple[Dossier, ...]) -> tuple[Dossier, ...]:
        """The dossiers with everything that was published before about the same people."""
        if self._store is None:
            return dossiers
        self._seen = self._last()
        return tuple(replace(d, facts=(*d.facts, *self._published(d.person))) for d in dossiers)

    def _last(self) -> int:
        return int(self._store.rows("SELECT ifnull(max(id), 0) FROM published")[0][0]) if self._store else 0

    def _published(self, person: Person) -> list[Fact]:
        row = self._row(_name(person))
        if row is None or self._store is None:
            return []
        query = "SELECT value, held FROM fact WHERE person = ? GROUP BY value, held ORDER BY min(rowid)"
        return [
            Fact(person=person.id, value=Value(**json.loads(value)), evidence=(), when=tuple(json.loads(held)) if held else None, published=True)
            for value, held in self._store.rows(query, row[0])
        ]  # fmt: skip

    def publish(
        self, release: Release, reading: Reading, *, facts: Iterable[Fact], decided: Iterable[str] = ()
    ) -> None:
        """Records a release, with the facts it gives away, before its file appears; all or nothing.

        ``decided``: what the editor's hand did in it, counted.

        Raises VaultError if somebody else published in this case after the dossiers were put together,
        since these do not count what the other publication gives away.
        """
        if self._store is None:
            return
        bynames = dict(release.draft.bynames)
        names = _names(d.person for d in reading.dossiers if d.person.id in bynames)
        with self._store.writing():
            if self._seen not in (None, self._last()):
                raise _meanwhile()
            publication = self._store.add("INSERT INTO published (at) VALUES (?)", self._now())
            rows = {id: self._remember(self._store, name, bynames[id]) for id, name in names.items()}
            for fact in facts:
                if fact.person in rows and fact.attribute not in DIRECT_ATTRIBUTES:
                    held = json.dumps(fact.when) if fact.when else None
                    value = json.dumps(asdict(fact.value), sort_keys=True)
                    self._store.add(
                        "INSERT INTO fact VALUES (?, ?, ?, ?)", rows[fact.person], publication, value, held
                    )
            why = f"publication {publication}"
            for what in decided:
                append(self._store, Decision(at=self._now(), by="editor", what=f"people {what}", why=why))
            append(self._store, Decision(at=self._now(), by="byname", what="published", why=why))

    def _remember(self, store: Store, name: str | None, byname: str) -> int:
        """The row of a person, new or known; one person has one byname."""
        known = self._row(name)
        if known is not None:
            if known[1] != byname:
                raise _meanwhile()
            return known[0]
        given = store.rows("SELECT id FROM person WHERE byname = ?", byname)
        if given and name is not None:
            raise _meanwhile()
        identity = int(given[0][0]) if given else store.add("INSERT INTO person (byname) VALUES (?)", byname)
        if name is not None:
            store.add("INSERT INTO name VALUES (?, ?)", name, identity)
        return identity

    def decide(self, decision: Decision) -> None:
        """Appends a decision to the log."""
        if self._store is not None:
            with self._store.writing():
                append(self._store, decision)

    def decisions(self) -> tuple[Decision, ...]:
        """The log from its beginning; raises VaultError if an entry was changed, dropped or moved."""
        return () if self._store is None else entries(self._store)


def _names(people: Iterable[Person]) -> dict[str, str | None]:
    """The names of people by their ids; a name that two of them share is the name of neither."""
    names = {person.id: _name(person) for person in people}
    shared = Counter(names.values())
    return {id: name if shared[name] == 1 else None for id, name in names.items()}


def _name(person: Person) -> str | None:
    """The name by which the vault knows a person again, None for somebody who is only described.

    Within one case the same name is the same person, a call sign or a first name too: a mistake makes
    their crowd too small, which is told; the opposite mistake would make it too large, which is not.
    """
    named = any(m.kind == "person" and m.identifier == "direct" for m in person.mentions)
    return fold(person.label) or None if named else None


def _taken() -> VaultError:
    return VaultError("There is already a vault of that name; open it, or choose another name.")


def _meanwhile() -> VaultError:
    return VaultError(
        "Somebody else published in this case meanwhile, which counts; protect the document again."
    )


def _settle(folder: Path) -> None:
    """Returns when what was made or renamed in a folder is on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
