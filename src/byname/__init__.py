"""Publish the testimony, not the person.

``audit``, ``protect``, ``publish`` and ``check`` are what the command line calls; they come from
``byname.pipeline``, which is imported when one of them is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from byname.errors import (
    BynameError,
    DataError,
    PolicyError,
    Refused,
    UnreadableError,
    UnsafeInput,
    UnsupportedInput,
    UsageError,
    VaultError,
)

if TYPE_CHECKING:
    from byname.model import Policy, Release, Verdict
    from byname.pipeline import Audit, Protection, audit, check, load_policy, protect, publish
    from byname.record import Vault

__all__ = [
    "Audit",
    "BynameError",
    "DataError",
    "Policy",
    "PolicyError",
    "Protection",
    "Refused",
    "Release",
    "UnreadableError",
    "UnsafeInput",
    "UnsupportedInput",
    "UsageError",
    "Vault",
    "VaultError",
    "Verdict",
    "audit",
    "check",
    "load_policy",
    "protect",
    "publish",
]

_PLACES = {
    "Policy": "byname.model",
    "Release": "byname.model",
    "Verdict": "byname.model",
    "Vault": "byname.record",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'byname' has no attribute {name!r}")
    return getattr(import_module(_PLACES.get(name, "byname.pipeline")), name)
