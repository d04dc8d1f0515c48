"""The decision log: append-only, each entry chained to the one before it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict

from byname.errors import VaultError
from byname.model import Decision
from byname.record.store import Store

_START = "byname.log/1"


def append(store: Store, decision: Decision) -> None:
    """Adds one decision; the caller holds the transaction."""
    last = store.rows("SELECT number, chain FROM log ORDER BY number DESC LIMIT 1")
    number, previous = (last[0][0] + 1, last[0][1]) if last else (1, _START)
    entry = json.dumps(asdict(decision), sort_keys=True)
    store.add("INSERT INTO log VALUES (?, ?, ?)", number, entry, _link(previous, number, entry))


def entries(store: Store) -> tuple[Decision, ...]:
    """All decisions in order; raises VaultError where the chain is broken."""
    previous, decisions = _START, []
    for expected, (number, entry, chain) in enumerate(store.rows("SELECT * FROM log ORDER BY number"), 1):
        if number != expected or chain != _link(previous, number, entry):
            raise VaultError(
                "The decision log was changed after it was written; compare it with your backup."
            )
        previous = chain
        decisions.append(Decision(**json.loads(entry)))
    return tuple(decisions)


def _link(previous: str, number: int, entry: str) -> str:
    return hashlib.sha256(f"{previous}\n{number}\n{entry}".encode()).hexdigest()
