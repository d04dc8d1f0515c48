"""Where releases go: names that give nobody away, files that appear whole and never over others."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from byname.errors import UsageError

_SUFFIXES = (".txt", ".md", ".html", ".docx")
_ALIKE = {".htm": ".html", ".xhtml": ".html", ".markdown": ".md", ".docm": ".docx"}
_TAKEN = "The output file is already there; choose another name."
_CLOSED = "The output cannot be written there; choose another folder."


def one_file(output: Path, documents: list[Path], *, given: list[Path]) -> bool:
    """Whether OUT names the file of the only document; raises UsageError for a name that cannot be used."""
    if not _is_open(output):
        raise UsageError(_CLOSED)
    if len(documents) != 1 or output.is_dir() or any(path.is_dir() for path in given):
        if output.exists() and not output.is_dir():
            raise UsageError(
                "Several documents need a folder to be written to, and OUT is a file; name a folder."
            )
        return False
    if output.suffix.lower() not in _SUFFIXES:
        if output.suffix or output.exists():
            raise UsageError("byname writes .txt, .md, .html and .docx; give OUT one of these endings.")
        return False  # a name without an ending is that of a folder
    if output.stem.casefold() == documents[0].stem.casefold():
        raise UsageError(
            "The output must not have the input's name, which can give a person away; choose another."
        )
    if os.path.lexists(output):
        raise UsageError(_TAKEN)
    return True


def _is_open(output: Path) -> bool:
    """Whether this user may look where a file is to be written; whether there is something is another question."""
    try:
        output.exists()
    except PermissionError:
        return False
    return True


def page_file(output: Path, documents: list[Path]) -> Path:
    """The file for a page about documents; raises UsageError for a name that cannot be used."""
    if output.suffix.lower() not in (".html", ".htm"):
        raise UsageError("The page is HTML; give it a name that ends in .html.")
    if output.stem.casefold() in {document.stem.casefold() for document in documents}:
        raise UsageError(
            "The page must not have an input's name, which can give a person away; choose another."
        )
    if os.path.lexists(output):
        raise UsageError(_TAKEN)
    return output


def target_in(folder: Path, source: Path) -> Path:
    """A random name in a folder, since a file's name can give a person away."""
    suffix = source.suffix.lower()
    suffix = _ALIKE.get(suffix, suffix)
    return folder / f"release-{secrets.token_hex(4)}{suffix if suffix in _SUFFIXES else '.txt'}"


def write_new(target: Path, data: bytes) -> None:
    """Writes a file whole or not at all, for its owner only, and never over another; makes its folder if need be."""
    temporary = target.with_name(f".{secrets.token_hex(8)}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(temporary, "xb", opener=_for_the_owner) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _appear(temporary, target)
    except FileExistsError as error:
        raise UsageError(_TAKEN) from error
    except OSError as error:
        raise UsageError(_CLOSED) from error
    finally:
        if os.path.lexists(temporary):  # False where nothing may be looked at, and so nothing was written
            temporary.unlink(missing_ok=True)


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _appear(temporary: Path, target: Path) -> None:
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # memory sticks know no links: take the name, then put the file in its place
        os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
        temporary.replace(target)
