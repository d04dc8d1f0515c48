"""Which documents a verb works on, one after the other, and the exit code of the worst."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from byname.cli.ending import INSIDE, complain, inside
from byname.cli.terminal import Say, progress
from byname.cli.wording import times
from byname.errors import BynameError, UsageError
from byname.model import Hand, Policy
from byname.pipeline import BY_NOBODY, load_hand, load_policy
from byname.read import documents_in, passed_over

Result = TypeVar("Result")


def each(paths: list[Path], work: Callable[[Path, Say], Result], tell: Callable[[Path, Result], int]) -> int:
    """Works on every document and tells what came of it; what fails is told and does not stop the others."""
    documents, worst = found(paths)
    for number, path in enumerate(documents, 1):
        title = f"document {number} of {len(documents)}" if len(documents) > 1 else "working"
        try:
            with progress(title) as say:
                result = work(path, say)
            code = tell(path, result)
        except (UsageError, BrokenPipeError):
            raise
        except BynameError as error:
            complain(str(error), path)
            code = error.exit_code
        except Exception as error:  # noqa: BLE001 - what is wrong with one document must not stop the others
            complain(inside(error), path)
            code = INSIDE
        worst = max(worst, code)
    return worst


def found(paths: list[Path]) -> tuple[list[Path], int]:
    """The documents in files and folders, listed before anything is written, and the exit code so far."""
    documents: dict[Path, None] = {}
    others = 0
    worst = 0
    for path in paths:
        try:
            for document in documents_in(path):
                documents[document] = None
            others += passed_over(path)
        except BynameError as error:
            complain(str(error), path)
            worst = error.exit_code
    if not documents and not worst:
        raise UsageError(
            "There is no document that byname can read in what you gave; it reads .txt, .md, .html and .docx."
        )
    if others:
        complain(
            f"{times(others, 'file was', 'files were')} passed over: byname reads .txt, .md, .html and .docx."
        )
    return list(documents), worst


def policy_of(path: Path | None, *, mode: str | None = None) -> Policy:
    """The policy in a file, or the default one; a mode that is given stands above its own."""
    if path is None:
        return load_policy("", mode=mode)
    try:
        policy = load_policy(path.read_text(encoding="utf-8"), mode=mode, today=date.today())
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The policy file cannot be read; give the path of a TOML file.") from error
    if lapsed := sorted({lock.attribute.replace("_", " ") for lock in policy.locks if lock.lapsed}):
        complain(f"Locks of the policy have run out and keep nothing any more: {', '.join(lapsed)}.")
    return policy


def hand_of(path: Path | None, paths: list[Path]) -> Hand:
    """What the people file says; it is of one document, so several are refused."""
    if path is None:
        return BY_NOBODY
    if len(paths) != 1 or paths[0].is_dir():
        raise UsageError("A people file is of one document; give one with --people.")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The people file cannot be read; give the path of a TOML or JSON file.") from error
    return load_hand(text, is_json=path.suffix.lower() == ".json")


def background_of(folder: Path | None) -> tuple[str, ...]:
    """The texts of a folder that an adversary has, in whatever language."""
    if folder is None:
        return ()
    if not folder.is_dir():
        raise UsageError("--background takes a folder of documents; check the path.")
    from byname.read import read_words

    return tuple(read_words(path) for path in documents_in(folder))
