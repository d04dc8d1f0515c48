"""Which files of a folder are documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.errors import UnreadableError
from byname.read import documents_in, passed_over


def test_documents_are_found_in_order_and_nothing_else(tmp_path):
    """Sorted, below too; hidden files, lock files, other kinds and links that lead out are passed over."""
    for name in (
        "b.txt",
        "a.docx",
        "~$a.docx",
        ".hidden.txt",
        "c.pdf",
        "sub/d.html",
        "sub/.git/e.md",
        "out/f.txt",
    ):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("x")
    (tmp_path / "outside.txt").write_text("x")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "in" / "inner.txt").symlink_to(tmp_path / "in" / "b.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    found = [path.relative_to(tmp_path / "in").as_posix() for path in documents_in(tmp_path / "in")]
    assert found == ["a.docx", "b.txt", "inner.txt", "out/f.txt", "sub/d.html"]
    assert passed_over(tmp_path / "in") == 1
    assert passed_over(tmp_path / "in" / "c.pdf") == 0


def test_a_file_is_itself(tmp_path):
    """A file is yielded whatever its kind: reading it says what is wrong with it."""
    (tmp_path / "c.pdf").write_text("x")
    assert list(documents_in(tmp_path / "c.pdf")) == [tmp_path / "c.pdf"]


def test_nothing_there_is_an_error(tmp_path):
    """A path to nothing is said to be one."""
    with pytest.raises(UnreadableError, match="no such"):
        list(documents_in(tmp_path / "missing"))


def test_a_file_in_a_folder_that_may_not_be_entered_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", forbidden)
    with pytest.raises(UnreadableError, match="check its permissions"):
        list(documents_in(tmp_path / "text.txt"))
