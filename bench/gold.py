"""The gold testimonies of tests/gold through the command line: what is found, what leaks, what survives.

    .venv/bin/python bench/gold.py [DOCUMENT-ID...]

One line of JSON a document, then one for those read while byname was written and one for those held out. --no-protect leaves out the protected texts.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "gold"))
from measures import Json, count_audit, count_protection, figures, gold_documents, group_of

_BYNAME = [sys.executable, "-m", "byname"]
_MEASURED = (0, 1)  # 1: a text was refused, which is a result


def main() -> None:
    """Prints the figures of each document, then of those that were read while byname was written, and of the others."""
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    totals = {name: Counter[str]() for name in ("read", "held out")}
    for id, gold in gold_documents().items():
        if chosen and id not in chosen:
            continue
        counts = _count(gold, protect="--no-protect" not in sys.argv)
        print(json.dumps({"document": id, **figures(counts)}), flush=True)
        totals[group_of(id)].update(counts)
    for name, total in totals.items():
        if total["documents"] or total["people"]:
            print(json.dumps({"document": name, **figures(total)}))


def _count(gold: Json, *, protect: bool) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "source.txt"), Path(folder, "target.txt")
        source.write_text(gold["text"], encoding="utf-8", newline="")
        written = ["--written", gold["date"]] if gold["date"] else []
        counts = count_audit(gold, _run("audit", str(source), "--json", *written))
        if protect:
            _run("protect", str(source), "-o", str(target), "--no-vault", "--json", *written)
            counts.update(
                count_protection(gold, target.read_text(encoding="utf-8") if target.exists() else None)
            )
    return counts


def _run(*arguments: str) -> Json:
    run = subprocess.run([*_BYNAME, *arguments], capture_output=True, text=True, check=False)
    if run.returncode not in _MEASURED:
        raise SystemExit(f"byname {arguments[0]} ended with {run.returncode}: {run.stderr.strip()}")
    return json.loads(run.stdout)


if __name__ == "__main__":
    main()
