"""Where releases go when the place is closed to this user."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.output import one_file, write_new
from byname.errors import UsageError


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that may not be looked into, also for a user to whom nothing is closed."""
    folder, real = tmp_path / "closed", Path.stat
    folder.mkdir()

    def stat(path: Path, **given: bool) -> object:
        if path.parent == folder:
            raise PermissionError
        return real(path, **given)

    monkeypatch.setattr(Path, "stat", stat)
    return folder


def test_a_folder_that_is_closed_is_named_before_anything_is_read(closed: Path, tmp_path: Path) -> None:
    source = tmp_path / "story.txt"
    source.write_text("A story.")
    with pytest.raises(UsageError, match="cannot be written there; choose another folder"):
        one_file(closed / "out.txt", [source], given=[source])


def test_what_cannot_be_opened_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("byname.cli.output.open", shut, raising=False)
    with pytest.raises(UsageError, match="cannot be written there"):
        write_new(tmp_path / "out.txt", b"words")
    assert list(tmp_path.iterdir()) == []
