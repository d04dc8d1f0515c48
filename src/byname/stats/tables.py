"""The shipped tables: checked against their digests, opened once, read only."""

from __future__ import annotations

import gzip
import hashlib
import json
import sqlite3
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from byname.errors import DataError

_FOLDER = files("byname.stats").joinpath("data")


@cache
def sources() -> dict[str, Any]:
    """SOURCES.toml: for every shipped table its origin, year, licence and SHA-256."""
    return tomllib.loads(_FOLDER.joinpath("SOURCES.toml").read_text(encoding="utf-8"))


@contextmanager
def checked(name: str) -> Iterator[Path]:
    """The path of a shipped table whose bytes are those of its digest; raises DataError otherwise."""
    with as_file(_FOLDER.joinpath(name)) as path:
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise DataError(f"The table {name} is missing; install byname again.") from error
        if digest != sources().get(name, {}).get("sha256"):
            raise DataError(f"The table {name} is not the one that was shipped; install byname again.")
        yield path


def unpacked(name: str) -> bytes:
    """The content of a shipped table that is gzipped; raises DataError if it is not the one that was shipped."""
    with checked(name) as path:
        return gzip.decompress(path.read_bytes())


def figures_in(name: str, check: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """The figures of a shipped table, after the check of its digest and of what they say, which raises DataError."""
    figures: dict[str, Any] = json.loads(unpacked(name))
    check(figures)
    return figures


@cache
def database(name: str) -> sqlite3.Connection:
    """A shipped SQLite table, open for reading; nothing can be written to it."""
    with checked(name) as path:
        return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
