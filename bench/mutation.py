"""Whether verification stands by itself: one detector is disabled, what it would have found leaks, and the leak must be stopped.

    .venv/bin/python bench/mutation.py [--cases 500] [--texts N] [--seed 0] [--show]

Each case is a text of training/testimonies or tests/gold that byname releases as it is. One detector is then disabled in the first
reading, or one step in the rewriting; the text is planned, rewritten and verified once more. A leak is seeded where a string that the
annotation says must be hidden stands in this draft and did not stand in the released one. The second reading of verification is as ever.
--show prints what passed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent))
from byname.cli.cases import open_vault
from byname.cli.documents import policy_of
from byname.model import Policy, Reading
from byname.pipeline import protecting
from byname.pipeline.checking import judged
from byname.pipeline.reading import sized_policy
from byname.pipeline.severing import loosened
from byname.plan import make_plan
from byname.rewrite import rewrite
from byname.risk import reasoned
from disabling import MUTATIONS, Mutation, leaked

_ROOT = Path(__file__).parent.parent
_TESTIMONIES, _GOLD = range(21, 87), range(1, 11)  # the later ones of each are read by nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A text that byname releases: its reading, what was asked of the plan that held, and the draft."""

    name: str
    hide: tuple[str, ...]
    reading: Reading
    told: Reading
    policy: Policy
    asked: Policy
    bynames: dict[str, str]
    text: str


def main() -> None:
    """Runs the cases and prints the table by detector."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for option, default in (("--cases", 500), ("--texts", 1000), ("--seed", 0)):
        parser.add_argument(option, type=int, default=default)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for mutation, seeded, is_stopped, shown in cases(given.cases, given.texts, given.seed):
        counts.update([(mutation.name, "cases")])
        if seeded:
            counts.update([(mutation.name, "seeded"), (mutation.name, "stopped" if is_stopped else "passed")])
            if given.show and not is_stopped:
                print(f"{mutation.name}: {shown}", flush=True)
    print_table(counts)


def cases(number: int, texts: int, seed: int) -> Iterator[tuple[Mutation, list[str], bool, str]]:
    """Each case: its mutation, the strings that leak, whether verification stopped it, and where they stand."""
    choose = random.Random(seed)  # noqa: S311
    paths = [p for folder, numbers in ((_ROOT / "training/testimonies", _TESTIMONIES), (_ROOT / "tests/gold", _GOLD)) for n in numbers for p in sorted(folder.glob(f"{n:02d}-*.json"))]  # fmt: skip
    choose.shuffle(paths)
    paths = paths[:texts]
    each = -(-number // max(1, len(paths)))
    done = 0
    while done < number:
        for path in paths:
            control = released(path)
            if control is not None:
                mutations = [choose.choice(MUTATIONS) for _ in range(each)]
                for mutation in mutations[: number - done]:
                    done += 1
                    yield mutated(control, mutation, choose)
        if not done:
            return


def released(path: Path) -> Control | None:
    """A text with the draft that byname releases of it, and what its last round was asked; None if it refuses."""
    row = json.loads(path.read_text(encoding="utf-8"))
    policy = policy_of(None)
    with tempfile.TemporaryDirectory() as folder, open_vault(None, None) as vault:
        source = Path(folder, "source.txt")
        source.write_text(row["text"], encoding="utf-8", newline="")
        with (
            patch.object(protecting, "make_plan", wraps=make_plan) as planned,
            patch.object(protecting, "rewrite", wraps=rewrite) as written,
        ):
            protection = protecting.protect(source, policy, vault, written=row["date"] or None)
    if protection.release is None:
        return None
    return Control(
        name=path.stem,
        hide=tuple(row["hide"]),
        reading=protection.reading,
        told=written.call_args.args[0],
        policy=sized_policy(policy, protection.reading),
        asked=planned.call_args.args[1],
        bynames=written.call_args.kwargs["bynames"],
        text=protection.draft.text,
    )


def mutated(
    control: Control, mutation: Mutation, choose: random.Random
) -> tuple[Mutation, list[str], bool, str]:
    """One round with a mutation: what leaks because of it, whether that was stopped, and where it stands."""
    policy, reading = control.policy, mutation.reading(control.reading, choose)
    held = [mention for mention in control.told.mentions if mention not in control.reading.mentions]
    told = replace(reading, mentions=tuple(sorted((*reading.mentions, *held), key=lambda m: m.span)))
    plan = protecting.planned(reading, control.asked)
    asked = replace(policy, withhold=mutation.withhold or policy.withhold)
    draft = loosened(protecting.drafted(told, asked, plan, control.bynames), reading, policy, plan, ())
    draft = mutation.draft(draft, reading, choose)
    verdict, _ = judged(draft, reading, policy, plan=plan, estimate=reasoned(reading.document))
    seeded = [
        words for words in control.hide if leaked(words, draft.text) and not leaked(words, control.text)
    ]
    return mutation, seeded, not verdict.safe, f"{control.name}: {seeded}"


def print_table(counts: Counter[tuple[str, str]]) -> None:
    """Cases, leaks seeded and leaks stopped of each detector, and of all."""
    print(f"{'disabled':28}{'cases':>8}{'seeded':>8}{'stopped':>9}")
    for name in (*(m.name for m in MUTATIONS), "all"):
        figures = [
            sum(n for (of, what), n in counts.items() if what == kind and name in (of, "all"))
            for kind in ("cases", "seeded", "stopped")
        ]
        share = f"{figures[2] / figures[1]:8.1%}" if figures[1] else ""
        print(f"{name:28}{figures[0]:8}{figures[1]:8}{figures[2]:9}{share:>9}")


if __name__ == "__main__":
    main()
