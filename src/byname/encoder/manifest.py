"""The files of the model: opened only when their SHA-256 is the one that the manifest names."""

from __future__ import annotations

import tomllib
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from byname.errors import DataError

_FOLDER = files("byname.encoder").joinpath("data")


@cache
def manifest() -> dict[str, Any]:
    """MANIFEST.toml: for each file its SHA-256, its origin and licence; for the tagger its labels and threshold too."""
    return tomllib.loads(_FOLDER.joinpath("MANIFEST.toml").read_text(encoding="utf-8"))


def checked(name: str) -> bytes:
    """The bytes of a file of the model; raises DataError where one of them is not as it was shipped."""
    try:
        data = _FOLDER.joinpath(name).read_bytes()
    except OSError as error:
        raise DataError(f"The model file {name} is missing; install byname again.") from error
    if sha256(data).hexdigest() != manifest().get(name, {}).get("sha256"):
        raise DataError(f"The model file {name} is not the one that was shipped; install byname again.")
    return data
