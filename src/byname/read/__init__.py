"""Bytes to a Document, and a Draft back to bytes; nothing of a file is lost without being named."""

from __future__ import annotations

from byname.read.document import read_document, read_words
from byname.read.draft import write_draft
from byname.read.folder import documents_in, passed_over

__all__ = ["documents_in", "passed_over", "read_document", "read_words", "write_draft"]
