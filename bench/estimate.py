"""Milliseconds of one estimate of a crowd, and of loading what it needs, beside a fixed piece of work.

    .venv/bin/python bench/estimate.py

An estimate is of ten facts for two adversaries, the public and the state. Cold: everything that the estimator remembers
is dropped first and every value is another one, in a country whose tables were read. Warm: the estimator has counted other
people of that country. Loading is a fresh process, from before byname.risk is imported to the end of its first
estimate, the import of numpy told apart. The fixed work is the SHA-256 of 10 MB, since machines differ.
"""

from __future__ import annotations

import cProfile
import hashlib
import pstats
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from statistics import median
from typing import Any

from byname.model import Dossier, Fact, Person, Value

_RUNS = 7
_WORK = bytes(10_000_000)
_JOBS = {
    "nurse": "2221",
    "teacher": "2341",
    "police officer": "5412",
    "journalist": "2642",
    "cook": "5120",
    "lawyer": "2611",
}
_FAITHS = ("Catholic", "Orthodox", "Muslim", "Protestant")
_COUNTRIES = {"BY": "Minsk", "PL": "Krakow", "UA": "Kharkiv", "GE": "Batumi"}
_DISTINCT = 24
_LOADING = """
import time
begun = time.perf_counter()
import numpy
numpy_in = time.perf_counter()
import byname.risk
imported = time.perf_counter()
import sys
sys.path.insert(0, {folder!r})
from estimate import estimated, somebody
known = somebody(0, "PL")
ready = time.perf_counter()
estimated(known)
print(1000 * (numpy_in - begun), 1000 * (imported - numpy_in), 1000 * (time.perf_counter() - ready))
"""


def somebody(n: int, country: str) -> Dossier:
    """An invented person of a country with ten facts, none with the values of another ``n``."""
    job = list(_JOBS)[n % len(_JOBS)]
    year = 1990 + n
    facts = [
        _told("nationality", country, code=f"country:{country}"),
        _told("gender", "mf"[n % 2]),
        _told("age", str(22 + n), low=22 + n, high=22 + n),
        _told("occupation", job, code=f"isco:{_JOBS[job]}"),
        _told("residence", _COUNTRIES[country]),
        _told("education", ("secondary", "university")[n // 2 % 2]),
        _told("marital_status", ("single", "married", "divorced")[n % 3]),
        _told("children", str(n % 4), low=n % 4, high=n % 4),
        _told("religion", _FAITHS[n % 4]),
        _told("event_date", str(year), low=date(year, 1, 1).toordinal(), high=date(year, 12, 31).toordinal()),
    ]
    return Dossier(person=Person(id="p1", label="somebody", mentions=(), part="source"), facts=tuple(facts))


def _told(attribute: str, text: str, **value: Any) -> Fact:
    return Fact(person="p1", value=Value(attribute=attribute, text=text, **value), evidence=())


def estimated(known: Dossier) -> None:
    """The crowds of somebody for the public and for the state."""
    from byname.risk import adversaries, estimate_crowd

    for adversary in adversaries(None):
        estimate_crowd(known, adversary)


def remembering() -> list[Any]:
    """The functions of byname.risk that remember what they counted; constants of the estimator are none."""
    modules = [module for name, module in sys.modules.items() if name.startswith("byname.risk.")]
    found = {id(f): f for module in modules for f in vars(module).values() if hasattr(f, "cache_clear")}
    return [f for f in found.values() if f.__module__.startswith("byname.risk.") and f.__name__ != "normals"]


def times(people: Iterable[Dossier], *, cold: bool) -> list[float]:
    """Milliseconds of each one's estimate."""
    took = []
    for known in people:
        if cold:
            for function in remembering():
                function.cache_clear()
        took.append(_milliseconds(partial(estimated, known)))
    return took


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def loading() -> list[float]:
    """Milliseconds to import numpy, byname.risk, and for the first estimate: each the best of several fresh processes."""
    program = _LOADING.format(folder=str(__file__).rpartition("/")[0])
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        for _ in range(_RUNS)
    ]
    return [min(part) for part in zip(*(map(float, run.split()) for run in runs), strict=True)]


def _profile(people: Sequence[Dossier]) -> None:
    """Prints where the time of cold estimates goes."""
    profile = cProfile.Profile()
    profile.runcall(times, people, cold=True)
    print("where a cold estimate spends its time (with the profiler's own):")
    rows = sorted(pstats.Stats(profile).stats.items(), key=lambda row: -row[1][2])[:8]  # type: ignore[attr-defined]
    for (file, line, name), (_, calls, alone, together, _) in rows:
        print(f"  {alone * 1000 / len(people):6.2f} ms, {together * 1000 / len(people):6.2f} with what it calls, {calls / len(people):7.1f} calls: {file.rpartition('/')[2]}:{line} {name}")  # fmt: skip


def main() -> None:
    """Prints the times, their ratios and the profile."""
    fixed = min(_milliseconds(lambda: hashlib.sha256(_WORK).digest()) for _ in range(_RUNS))
    print(f"fixed work (SHA-256 of 10 MB): {fixed:.1f} ms")
    people = {country: [somebody(n, country) for n in range(_DISTINCT)] for country in _COUNTRIES}
    cold, warm = [], []
    for of in people.values():
        estimated(of[0])  # the country's tables are read
        cold += times(of[1::2], cold=True)
        warm += times(of[2::2], cold=False)
    for name, took in (("cold", cold), ("warm", warm)):
        took.sort()
        print(f"{name} estimate, ten facts, two adversaries: median {median(took):.1f} ms, nine of ten under {took[int(0.9 * len(took))]:.1f} ms; {median(took) / fixed:.2f} of the fixed work")  # fmt: skip
    numpy, imported, first = loading()
    print(f"loading: {imported + first:.0f} ms ({imported:.0f} to import byname.risk, {first:.0f} for the first estimate), beside {numpy:.0f} for numpy; {(imported + first) / fixed:.1f} of the fixed work")  # fmt: skip
    _profile(next(iter(people.values())))


if __name__ == "__main__":
    main()
