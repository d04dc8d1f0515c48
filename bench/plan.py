"""How long a plan takes: one person with ten facts, and everybody of a text.

    .venv/bin/python bench/plan.py

Invented testimonies of tests/gold that were read while byname was written. Of each, the person with the most facts, with the ten of them that have
the most rungs, alone; then everybody, with families and units judged together. The second plan of two is timed: the first one
reads tables. Nothing else is remembered from one plan to the next.
"""

from __future__ import annotations

import json
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from byname.model import Dossier, Fact, Plan, Policy, Reading
from byname.pipeline import load_policy, read_people
from byname.pipeline.protecting import planned
from byname.pipeline.reading import counted, sized_policy
from byname.plan.hierarchy import ladder
from byname.read import read_document

_GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
_FACTS = 10
_READ = 10  # texts


def main() -> None:
    """Prints a line a text: rungs and seconds of one person with ten facts, then people, facts and seconds of all."""
    for path in sorted(_GOLD.glob("[0-9]*.json"))[:_READ]:
        row, policy = json.loads(path.read_text(encoding="utf-8")), load_policy("")
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "text.txt")
            source.write_text(row["text"], encoding="utf-8", newline="")
            reading = read_people(read_document(source, written=row["date"] or None))
        reading = counted(reading, policy)
        policy = sized_policy(policy, reading)
        one = max(reading.dossiers, key=lambda dossier: len(_widest(dossier)))
        few = replace(reading, dossiers=(replace(one, facts=_widest(one)),))
        rungs = sum(len(ladder(fact)) for fact in few.dossiers[0].facts)
        alone, _ = _timed(few, policy)
        seconds, plan = _timed(reading, policy)
        print(
            f"{path.stem:34}{len(few.dossiers[0].facts):3} facts{rungs:4} rungs{alone:7.2f} s"
            f"{len(plan.before):5} people{len(plan.changes):5} facts{seconds:7.2f} s",
            flush=True,
        )


def _widest(dossier: Dossier) -> tuple[Fact, ...]:
    """The ten facts, or fewer, that can be said otherwise in most ways."""
    facts = [fact for fact in dossier.facts if fact.is_changeable and fact.attribute not in ("name", "alias")]
    return tuple(sorted(facts, key=lambda fact: -len(ladder(fact)))[:_FACTS])


def _timed(reading: Reading, policy: Policy) -> tuple[float, Plan]:
    planned(reading, policy)  # reads the tables of the places and peoples that the text is about
    start = time.process_time()
    plan = planned(reading, policy)
    return time.process_time() - start, plan


if __name__ == "__main__":
    main()
