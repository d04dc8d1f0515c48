"""How the protected texts read: slips of grammar per 1,000 words before and after, by kind.

    .venv/bin/python bench/read.py                                    the examples and the testimonies that were read while byname was written
    .venv/bin/python bench/read.py FOLDER_OR_FILE... [--checker] [--drafts] [--show]

Slips are what byname.lang.slips finds; --checker adds what Harper finds, a grammar checker that knows nothing of byname.
Texts are files, or JSON with their text under "text". --drafts counts those too that byname refused to write, --show prints each slip that
was not there before. Marks that stand where nothing could be said are counted apart.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from byname.cli.cases import open_vault
from byname.cli.documents import policy_of
from byname.lang.slips import gaps, slips
from byname.pipeline import protect
from peers import CHECKER, python

Pair = tuple[str, str]
_ROOT = Path(__file__).parent.parent
_READ = 10  # testimonies of tests/gold up to this number were read while byname was written (tests/gold/measures.py)
_KINDS = ("Agreement", "Capitalization", "Grammar", "Miscellaneous", "Punctuation", "Repetition", "Typo")
"""What Harper calls mistakes; spelling, style and the choice of words are left out, as names and witnesses have their own."""
_PROGRAM = """
import harper, json, sys
from collections import Counter
linter = harper.Linter(dialect=harper.Dialect.BRITISH)
print(json.dumps([Counter(lint.lint_kind for lint in linter.lint(text)) for text in json.load(sys.stdin)]))
"""


def main() -> None:
    """Protects every text and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="*", type=Path)
    for option in ("--checker", "--drafts", "--show"):
        parser.add_argument(option, action="store_true")
    given = parser.parse_args()
    pairs, refused = list[Pair](), 0
    for path in _files(given.paths or [_ROOT / "examples", _ROOT / "tests" / "gold"], read=not given.paths):
        before, after, safe = _protected(path)
        refused += not safe
        if safe or given.drafts:
            pairs.append((before, after))
            if given.show:
                _show(path.stem, before, after)
    words = [sum(len(pair[side].split()) for pair in pairs) for side in (0, 1)]
    print(f"{len(pairs)} texts, {refused} refused; {words[0]} words before, {words[1]} after")
    print(f"{'per 1,000 words':28}{'before':>8}{'after':>8}")
    _table("slips", [_slips(pair[side] for pair in pairs) for side in (0, 1)], words)
    if given.checker:
        _table("Harper", [_checked([pair[side] for pair in pairs]) for side in (0, 1)], words)
    marks = [sum(gaps(pair[side], "en") for pair in pairs) for side in (0, 1)]
    _row("gaps", marks, words)


def _files(paths: list[Path], *, read: bool) -> Iterator[Path]:
    for path in paths:
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            is_text = file.is_file() and file.suffix in (".txt", ".md", ".html", ".json")
            number = file.stem.split("-")[0]
            if is_text and not (read and number.isdigit() and int(number) > _READ):
                yield file


def _protected(path: Path) -> tuple[str, str, bool]:
    """The text of a document, of its draft, and whether the draft would have been written."""
    written = None
    with tempfile.TemporaryDirectory() as folder, open_vault(None, None) as vault:
        if path.suffix == ".json":
            row = json.loads(path.read_text(encoding="utf-8"))
            path, written = Path(folder, "source.txt"), row.get("date") or None
            path.write_text(row["text"], encoding="utf-8", newline="")
        protection = protect(path, policy_of(None), vault, written=written)
    return protection.reading.document.text, protection.draft.text, protection.release is not None


def _slips(texts: Iterator[str]) -> Counter[str]:
    return Counter(slip.kind for text in texts for slip in slips(text, "en"))


def _checked(texts: list[str]) -> Counter[str]:
    """What Harper finds, by kind."""
    run = subprocess.run([str(python(CHECKER)), "-c", _PROGRAM], input=json.dumps(texts), capture_output=True, text=True, check=True)  # fmt: skip
    total = Counter[str]()
    for found in json.loads(run.stdout):
        total.update({kind: count for kind, count in found.items() if kind in _KINDS})
    return total


def _show(name: str, before: str, after: str) -> None:
    had = Counter(before[slip.start : slip.end] for slip in slips(before, "en"))
    for slip in slips(after, "en"):
        said = after[slip.start : slip.end]
        had[said] -= 1
        if had[said] < 0:
            line = (
                after[max(0, slip.start - 40) : slip.start] + f"{{{said}}}" + after[slip.end : slip.end + 30]
            )
            print(f"{name[:12]:13}{slip.kind:12}{' '.join(line.split())}")


def _table(name: str, counts: list[Counter[str]], words: list[int]) -> None:
    for kind in sorted(counts[0] | counts[1]):
        _row(f"  {kind}", [count[kind] for count in counts], words)
    _row(name, [count.total() for count in counts], words)


def _row(name: str, counts: list[int], words: list[int]) -> None:
    before, after = (1000 * count / max(1, size) for count, size in zip(counts, words, strict=True))
    print(f"{name:28}{before:8.2f}{after:8.2f}")


if __name__ == "__main__":
    main()
