"""A file on disk to a Document: opened once, recognised by its content, read by its format, marked."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from byname.errors import UnreadableError, UnsafeInput
from byname.model import Block, Document
from byname.read.decode import within_limits
from byname.read.furniture import furniture
from byname.read.language import language_of
from byname.read.markdown import read_markdown
from byname.read.sniff import Form, form_of
from byname.read.source import Source
from byname.read.text import read_text
from byname.read.written import checked, speaks_after, written_in

MOST_BYTES = 20_000_000


def _reader(form: Form) -> Callable[[bytes], Source]:
    """The reader of a form; those of pages and Word documents are imported only when one is read."""
    if form == "html":
        from byname.read.html import read_html

        return read_html
    if form == "docx":
        from byname.read.docx import read_docx

        return read_docx
    return read_markdown if form == "markdown" else read_text


def read_document(path: Path, *, written: str | None = None) -> Document:
    """The document in a file: text, Markdown, HTML or DOCX, recognised by its content.

    ``written`` is the date the text speaks from, an ISO prefix; without it the file's own date counts,
    if it gives one. Raises UsageError for a date that is none, and UnreadableError, UnsafeInput or
    UnsupportedInput for a file that cannot be read; no message quotes the file.
    """
    given = checked(written) if written is not None else None
    data = _load(path)
    source = _reader(form_of(data, path.suffix))(data)
    within_limits(source.text)
    if not any(c.isalnum() for c in source.text):
        raise UnreadableError("The file has no words in it; give a file with text.")
    blocks = furniture(source.text, source.blocks, source.suspects)
    lines = [
        source.text[b.span.start : b.span.end] for b in blocks if b.kind not in ("furniture", "metadata")
    ]
    day = given or source.written or written_in(lines)
    dropped = source.dropped
    if day is None and source.saved and not speaks_after("\n".join(lines), source.saved):
        day = source.saved
        dropped += ("the date of writing is taken from the file's properties",)
    return Document(
        id=secrets.token_hex(4),
        text=source.text,
        blocks=blocks,
        language=language_of("\n".join(lines) or _words(source.text, blocks)),
        written=day,
        dropped=dropped,
    )


def read_words(path: Path) -> str:
    """The text of a file in whatever language, for what is only compared; raises as ``read_document`` does."""
    data = _load(path)
    text = _reader(form_of(data, path.suffix))(data).text
    within_limits(text)
    return text


def _words(text: str, blocks: tuple[Block, ...]) -> str:
    return "\n".join(text[b.span.start : b.span.end] for b in blocks if b.kind != "furniture")


def _load(path: Path) -> bytes:
    """The bytes of a regular file, never more than the limit.

    Opens first and asks afterwards, so that the file asked about is the file read.
    """
    try:
        if path.exists() and not path.is_file():
            what = "a folder" if path.is_dir() else "not a regular file"
            raise UnreadableError(f"The path is {what}; give a document.")
        with path.open("rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise UnreadableError("The path is not a regular file; give a document.")
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableError("There is no such file; check the path.") from error
    except PermissionError as error:
        raise UnreadableError("The file may not be read by this user; check its permissions.") from error
    except (OSError, ValueError) as error:
        raise UnreadableError("The file cannot be opened; check the path and the disk.") from error
    if len(data) > MOST_BYTES:
        raise UnsafeInput(
            f"The file is larger than {MOST_BYTES // 1_000_000} MB; split it into several files."
        )
    return data
