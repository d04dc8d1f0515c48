"""A sample of bench/mutation.py: with one detector disabled, what it would have found leaks, and verification stops it.

The bench has five hundred cases over all testimonies; these are the same steps over one short statement, with the same draws
every time, so that a check that is lost shows here.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from byname.pipeline import protecting

BENCH = Path(__file__).resolve().parents[2] / "bench"
PASSED = 1
"""So many of the cases may pass: a plain trade that many have, and that only a floor would widen, is no leak to a crowd."""
LEAST = 15  # cases in which something leaks at all; with fewer the sample says nothing
DRAWS = {
    "the trained model": 1, "names": 1, "whose a name is": 2, "gazetteer": 1, "dates": 1, "ages and numbers": 1, "occupations and roles": 1,
    "contacts and codes": 1, "facts that count": 1, "one person": 2, "one edit": 2, "the end of the rewriting": 2,
    "one person's byname": 2, "bynames unlike the name": 3,
}  # fmt: skip
"""How often each detector is disabled; those without which this statement leaks nothing are left to the bench."""

TEXT = """My name is Tavita Orlenko and I am 34 years old. I was born in Kremenchuk and worked as a midwife at the maternity hospital until March 2022.

On 14 March 2022 Major Rustem Galeyev came to our ward. He took my brother Danylo and the driver, Petro Savchuk, who has a scar on his chin. Galeyev shouted, and Danylo said nothing. I called Danylo's wife, Iryna, on +380 67 555 12 34.

They beat Petro with a rubber hose. I crossed the border at Krakovets on foot. T. Orlenko, prisoner card KR-40817."""
HIDE = (
    "Tavita Orlenko", "Orlenko", "34 years old", "Kremenchuk", "midwife", "March 2022", "14 March 2022", "Rustem Galeyev", "Galeyev",
    "Danylo", "Petro Savchuk", "Petro", "a scar on his chin", "Iryna", "+380 67 555 12 34", "Krakovets", "KR-40817", "Tavita",
)  # fmt: skip


@pytest.fixture(scope="module")
def bench() -> Iterator[SimpleNamespace]:
    """The steps of the bench; its modules find each other by its folder."""
    sys.path.insert(0, str(BENCH))
    try:
        import disabling
        import mutation

        yield SimpleNamespace(
            released=mutation.released, mutated=mutation.mutated, MUTATIONS=disabling.MUTATIONS
        )
    finally:
        sys.path.remove(str(BENCH))


@pytest.fixture(scope="module")
def cases(
    bench: SimpleNamespace, tmp_path_factory: pytest.TempPathFactory
) -> list[tuple[str, list[str], bool]]:
    """For each case the detector that was disabled, what leaks of it, and whether that was stopped."""
    path = tmp_path_factory.mktemp("mutation") / "statement.json"
    path.write_text(json.dumps({"text": TEXT, "date": "2023-05-02", "hide": HIDE}), encoding="utf-8")
    choose = random.Random(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(protecting, "secrets", SimpleNamespace(choice=choose.choice))
        control = bench.released(path)
        assert control is not None
        tried: list[Any] = [
            (m.name, bench.mutated(control, m, random.Random(draw)))
            for m in bench.MUTATIONS
            for draw in range(DRAWS.get(m.name, 0))
        ]
    return [(name, seeded, is_stopped) for name, (_, seeded, is_stopped, _) in tried]


def test_what_leaks_without_a_detector_is_stopped(cases: list[tuple[str, list[str], bool]]) -> None:
    leaking = [(name, seeded, is_stopped) for name, seeded, is_stopped in cases if seeded]
    passed = [(name, seeded) for name, seeded, is_stopped in leaking if not is_stopped]
    assert len(leaking) >= LEAST
    assert len(passed) <= PASSED, passed


def test_many_detectors_have_something_to_lose(cases: list[tuple[str, list[str], bool]]) -> None:
    """Else the sample would be of one kind."""
    assert len({name for name, seeded, _ in cases if seeded}) >= 10
