"""How long protecting takes beside auditing the same text.

    .venv/bin/python bench/protect.py [FILE...]

Files, or invented testimonies of tests/gold, alone and four joined to a text of about 2,000 words: the time of protect (plan, rewriting, verification,
every round) over the time of audit, each in this process after one run to warm up; the middle one of three.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from byname.pipeline import audit, load_policy, protect
from byname.record import Vault

_GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
_TEXTS = (("01",), ("07",), ("09",), ("01", "04", "07", "09"), ("02", "05", "08", "10"))


def main() -> None:
    """Prints one line a text."""
    policy = load_policy("")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        for text in _texts():
            path.write_text(text, encoding="utf-8")
            rounds: list[str] = []
            audited = _seconds(partial(audit, path, policy))
            protected = _seconds(partial(protect, path, policy, Vault.none(), progress=rounds.append))
            count = sum(said.startswith("plan") for said in rounds) / 4
            print(
                f"{len(text.split()):5} words   protect / audit {protected / audited:5.1f}   rounds {count:.1f}",
                flush=True,
            )


def _texts() -> Iterator[str]:
    """The texts of the files given, or those of the testimonies."""
    for name in sys.argv[1:]:
        yield Path(name).read_text(encoding="utf-8")
    for numbers in () if sys.argv[1:] else _TEXTS:
        rows = (json.loads(next(_GOLD.glob(f"{n}-*.json")).read_text(encoding="utf-8")) for n in numbers)
        yield "\n\n".join(row["text"] for row in rows)


def _seconds(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times)


if __name__ == "__main__":
    main()
