"""Verify: whether a draft gives away what it has to keep back; reads it anew and trusts no other stage."""

from __future__ import annotations

from byname.verify.differences import draft_of
from byname.verify.moves import Moves, read_as
from byname.verify.pairs import found_again
from byname.verify.searchable import is_told_elsewhere, narrowing, unusual_quotes
from byname.verify.signs import Stretch
from byname.verify.ties import loosening, ties_of
from byname.verify.verdict import overlooked_leaks, verify

__all__ = [
    "Moves",
    "Stretch",
    "draft_of",
    "found_again",
    "is_told_elsewhere",
    "loosening",
    "narrowing",
    "overlooked_leaks",
    "read_as",
    "ties_of",
    "unusual_quotes",
    "verify",
]
