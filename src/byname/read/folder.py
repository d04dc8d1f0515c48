"""Which files of a folder are documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from byname.errors import UnreadableError
from byname.read.sniff import SUFFIXES


def documents_in(path: Path) -> Iterator[Path]:
    """A file itself, or the documents in a folder and below it, in sorted order.

    Hidden files, lock files of a word processor and links that lead out of the folder are passed over.
    Raises UnreadableError if nothing is there, or nobody may look.
    """
    try:
        is_there = path.exists()
    except OSError as error:  # in a folder that may not be entered
        raise UnreadableError("Its folder cannot be opened; check its permissions.") from error
    if not is_there:
        raise UnreadableError("There is no such file or folder; check the path.")
    if not path.is_dir():
        yield path
        return
    yield from filter(_is_document, _below(path, path.resolve()))


def passed_over(path: Path) -> int:
    """How many files in a folder and below it are of a kind that byname does not read."""
    if not path.is_dir():
        return 0
    return sum(not _is_document(file) for file in _below(path, path.resolve()))


def _below(folder: Path, root: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise UnreadableError("A folder cannot be opened; check its permissions.") from error
    for entry in entries:
        if entry.name.startswith((".", "~$")) or not _stays_in(entry, root):
            continue
        if entry.is_dir():
            yield from () if entry.is_symlink() else _below(entry, root)
        elif entry.is_file():
            yield entry


def _is_document(file: Path) -> bool:
    return file.suffix.lower() in SUFFIXES


def _stays_in(entry: Path, root: Path) -> bool:
    return not entry.is_symlink() or entry.resolve().is_relative_to(root)
