"""Fixtures of the reading tests: a file with these bytes, read at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from byname.model import Document
from byname.read import read_document


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all the files of the tests."""
    return tmp_path_factory.mktemp("read")


@pytest.fixture(scope="session")
def read(folder: Path) -> Callable[..., Document]:
    """Reads bytes, or a text in UTF-8, as a file of that suffix."""

    def read_bytes(content: bytes | str, suffix: str = ".txt", **given: str) -> Document:
        path = folder / f"file{suffix}"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_document(path, **given)

    return read_bytes
