"""The decision log: append-only, each entry chained to the one before it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from byname.errors import VaultError
from byname.model import Decision

_START = "byname.log/1"


def append(connection: Any, decision: Decision) -> None:
    """Adds one decision; the caller holds the transaction."""
    row = connection.execute("SELECT number, chain FROM log ORDER BY number DESC LIMIT 1").fetchone()
    number, previous = (row[0] + 1, row[1]) if row else (1, _START)
    entry = json.dumps(asdict(decision), sort_keys=True)
    connection.execute("INSERT INTO log VALUES (?, ?, ?)", (number, entry, _link(previous, number, entry)))


def entries(connection: Any) -> tuple[Decision, ...]:
    """All decisions in order; raises VaultError where the chain is broken."""
    previous, decisions = _START, []
    for expected, (number, entry, chain) in enumerate(
        connection.execute("SELECT * FROM log ORDER BY number"), 1
    ):
        if number != expected or chain != _link(previous, number, entry):
            raise VaultError(
                "The decision log was changed after it was written; compare it with your backup."
            )
        previous = chain
        decisions.append(Decision(**json.loads(entry)))
    return tuple(decisions)


def _link(previous: str, number: int, entry: str) -> str:
    return hashlib.sha256(f"{previous}\n{number}\n{entry}".encode()).hexdigest()
