"""Verify: whether a draft gives away what it has to keep back; reads it anew and trusts no other stage."""

from __future__ import annotations

from byname.verify.differences import draft_of
from byname.verify.verdict import verify

__all__ = ["draft_of", "verify"]
