"""Record: one encrypted vault a case, with what was published and what was decided."""

from __future__ import annotations

from byname.record.vault import Vault

__all__ = ["Vault"]
