"""What is found, how fast and at what cost: byname beside spaCy and Presidio on the same texts.

    .venv/bin/python bench/find.py                                      the held-out testimonies of tests/gold
    .venv/bin/python bench/find.py --tab ../shared/data/tab/dev.jsonl   and the court cases that training left out

Recall: of the words that must be hidden. Precision: of the words found, how many are part of anything that the annotators
marked as saying something about somebody. All finders run by turns in one process on the same cores; loading and memory
are of a process of their own. Recall and precision do not depend on the machine; of the speeds, read the ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "training" / "tagger"), str(_HERE.parent / "tests" / "gold")]
from measures import gold_documents, occurrences  # noqa: E402 - found through the path above

from peers import LARGER, PRESIDIO, PROCESSOR, python  # noqa: E402

_WORD = re.compile(r"\w+")
_EMPTY = frozenset(
    "the a an of in on and or for to by at from with as his her its their my our your mr mrs ms miss dr no".split()
)
_UNFOUNDED = 60  # longest span in characters that counts as an identifier in a testimony
Spans = list[tuple[int, int]]
Case = tuple[str, Spans, Spans]  # a text, what must be hidden, what may be


def main() -> None:
    """Prints a table for each kind of text and core count, then how far the network is from the processor's limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tab", type=Path, help="the court cases of TAB")
    given = parser.parse_args()
    interpreter = python((*PRESIDIO, *LARGER, *PROCESSOR), with_byname=True)
    corpora = {"testimonies (tests/gold)": _testimonies()}
    if given.tab:
        corpora["court cases (TAB, held out)"] = _cases(given.tab)
    costs = {name: _child(interpreter, "load", name, cores=2) for name in _names(interpreter)}
    for title, cases in corpora.items():
        runs = {cores: _run(interpreter, [text for text, _, _ in cases], cores) for cores in (2, 1)}
        _print_table(title, cases, runs, costs)
    print(
        subprocess.run(
            [str(interpreter), str(_HERE / "processor.py")], capture_output=True, text=True, check=True
        ).stdout
    )


def _testimonies() -> list[Case]:
    cases = []
    for row in gold_documents().values():
        text = row["text"]
        hidden = [span for words in row["hide"] for span in occurrences(text, words)]
        told = [
            occurrences(text, words)[number - 1]
            for words, number in [
                *(span for fact in row["facts"] for span in fact["spans"]),
                *(mention for person in row["people"] for mention in person["mentions"]),
            ]
        ]
        cases.append((text, hidden, [span for span in told if span[1] - span[0] <= _UNFOUNDED] + hidden))
    return cases


def _cases(path: Path) -> list[Case]:
    rows = sorted(
        (json.loads(line) for line in path.open(encoding="utf-8")), key=lambda row: row["metadata"]["data_id"]
    )
    out = []
    for row in rows[::5]:  # training leaves out every fifth: sources.HELD_OUT
        spans = [
            (m["start_offset"], m["end_offset"]) for m in row["entities"] if m["identifier_type"] != "NO_MASK"
        ]
        out.append((row["text"], spans, spans))
    return out


def _names(interpreter: Path) -> list[str]:
    code = (
        f"import sys; sys.path.insert(0, {str(_HERE)!r}); import finders; print(*finders.FINDERS, sep='\\n')"
    )
    return subprocess.run(
        [str(interpreter), "-c", code], capture_output=True, text=True, check=True
    ).stdout.split("\n")[:-1]


def _run(interpreter: Path, texts: list[str], cores: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "texts.json")
        path.write_text(json.dumps(texts), encoding="utf-8")
        return _child(interpreter, "run", str(path), cores=cores)


def _child(interpreter: Path, *arguments: str, cores: int) -> dict[str, Any]:
    threads = {name: str(cores) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
    run = subprocess.run(
        [str(interpreter), str(_HERE / "finders.py"), *arguments],
        capture_output=True, text=True, check=False, env={**os.environ, **threads, "CORES": str(cores)},
    )  # fmt: skip
    if run.returncode != 0:
        raise SystemExit(f"a measured finder failed: {run.stderr[-600:]}")
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


def _print_table(
    title: str, cases: list[Case], runs: dict[int, dict[str, Any]], costs: dict[str, Any]
) -> None:
    words = sum(len(text.split()) for text, _, _ in cases)
    print(f"{title}: {len(cases)} texts, {words} words")
    print(
        f"{'':18}{'recall':>8}{'precision':>11}{'words/s, 2 cores':>18}{'1 core':>8}{'load s':>8}{'MiB':>6}"
    )
    for name, found in runs[2].items():
        recall, precision = _figures(cases, found["spans"])
        print(
            f"{name:18}{recall:8.3f}{precision:11.3f}{found['speed']:18,.0f}{runs[1][name]['speed']:8,.0f}"
            f"{costs[name]['seconds']:8.2f}{costs[name]['memory']:6.0f}"
        )
    print()


def _figures(cases: list[Case], spans: list[Spans]) -> tuple[float, float]:
    wanted = hit = found = founded = 0
    for (text, must, may), spotted in zip(cases, spans, strict=True):
        hidden, told, covered = (_covered(text, where) for where in (must, may, spotted))
        for word in _WORD.finditer(text):
            if word.group().lower() in _EMPTY:
                continue
            inside = slice(word.start(), word.end())
            wanted += any(hidden[inside])
            hit += any(hidden[inside]) and any(covered[inside])
            found += any(covered[inside])
            founded += any(covered[inside]) and any(told[inside])
    return hit / wanted, founded / found


def _covered(text: str, spans: Spans) -> bytearray:
    letters = bytearray(len(text))
    for start, end in spans:
        letters[start:end] = b"\1" * (end - start)
    return letters


if __name__ == "__main__":
    main()
