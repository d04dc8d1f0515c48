"""The files of the model are opened only as they were shipped, and nothing in the project can run what it loads."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from byname.encoder import manifest as module
from byname.errors import DataError

SOURCES = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the model's files that may be damaged."""
    copy = tmp_path / "data"
    shutil.copytree(str(module._FOLDER), copy)
    monkeypatch.setattr(module, "_FOLDER", copy)
    return copy


@pytest.mark.parametrize("name", ["tagger.onnx", "vocabulary.txt"])
def test_a_file_as_it_was_shipped_is_opened(name: str) -> None:
    assert len(module.checked(name)) > 100_000


@pytest.mark.parametrize("name", ["tagger.onnx", "vocabulary.txt"])
@pytest.mark.parametrize("place", [0, 70_000, -1])
def test_one_changed_byte_is_refused(folder: Path, name: str, place: int) -> None:
    data = bytearray((folder / name).read_bytes())
    data[place] ^= 1
    (folder / name).write_bytes(data)
    with pytest.raises(DataError, match=f"{name} is not the one that was shipped"):
        module.checked(name)


def test_a_missing_file_is_refused(folder: Path) -> None:
    (folder / "tagger.onnx").unlink()
    with pytest.raises(DataError, match=r"tagger\.onnx is missing"):
        module.checked("tagger.onnx")


def test_a_file_that_the_manifest_does_not_name_is_refused(folder: Path) -> None:
    (folder / "other.onnx").write_bytes(b"weights")
    with pytest.raises(DataError):
        module.checked("other.onnx")


def test_nothing_is_ever_unpickled() -> None:
    """Pickles run code when they are opened, and so do the loaders built on them."""
    loads = re.compile(
        r"^\s*(?:import|from)\s+(?:c?[pP]ickle|dill|cloudpickle|joblib|shelve|marshal)\b|torch\.(?:load|save)\(|allow_pickle\s*=\s*True",
        re.MULTILINE,
    )
    paths = [
        path
        for name in ("src", "training", "bench")
        for path in (SOURCES / name).rglob("*.py")
        if ".venv" not in path.parts
    ]
    assert len(paths) > 100
    assert [] == [path.name for path in paths if loads.search(path.read_text(encoding="utf-8"))]
    assert [] == [
        path.name for path in (SOURCES / "src").rglob("*") if path.suffix in (".pkl", ".pt", ".pth", ".bin")
    ]
