"""How often the range of a crowd holds the truth, on files of whole populations, beside simpler ways to count.

    .venv/bin/python bench/crowd.py ../shared/data/microdata [--cases 5000] [--svg docs/crowd.svg]

A case is a person of a file and two to eight of their facts, drawn as often as texts tell them. The estimator gets of
each fact what byname's tables would give, with an error of the stated size; the truth is how many people of the file
fit. What is measured of dependence (``Dependence``) is fitted for each population on the other files only; what is
shipped is that of all files together. The other ways to count are those of counters.py, on the first
cases, and the package reid-score.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import pdtr

from byname.risk.groups import factors_of
from byname.risk.joint import MEASURED, Dependence, Event, costs_of, normals, shares_left
from byname.risk.poisson import poisson
from cases import Array, Case, Population, Told, cases, populations
from counters import WAYS, counted
from reliability import drawn
from rows import looked_up

SCORED = ("acs", "ghana", "adult", "austria")
K = 20
_SPEC = Path(__file__).parent / "populations.toml"
_QUANTILES = (0.05, 0.5, 0.95)
_LEVELS = tuple(n / 20 for n in range(1, 20))
_BESIDE = 1500  # cases that the other ways count: a copula takes its time
_CENSUS_ERROR = 0.02  # of a whole population that was counted once; byname's own is larger
_FITTED = 2500  # cases of each file
_SAMPLE = 20_000  # a file of fewer people is a sample, whose own shares are too good a fit


class Counted:
    """Cases of one population with the draws of what their facts cost, as far as it does not depend on dependence."""

    def __init__(self, population: Population, some: Sequence[Case]) -> None:
        self.size = population.size
        self.truth = np.array([case.truth for case in some])
        costs = [costs_of(case.cells, factors_of(_events(case.facts), _no_error)) for case in some]
        draws = len(normals("population"))
        self.rarest, self.beside = (
            np.array([np.broadcast_to(cost[part], draws) for cost in costs]) for part in (0, 1)
        )

    def means(self, dependence: Dependence) -> Array:
        """How many others are expected to fit, by case and draw."""
        left = shares_left(self.rarest, self.beside, dependence, normals("dependence"))
        return np.asarray((self.size - 1) * left * np.exp(_CENSUS_ERROR * normals("population")))

    def quantiles(self, dependence: Dependence) -> Array:
        """The 5 %, 50 % and 95 % quantiles of the crowd, by case."""
        drawn = [1 + np.sort(poisson(means, normals("poisson"))) for means in self.means(dependence)]
        return np.ceil(np.quantile(np.array(drawn), _QUANTILES, axis=1) - 1e-9)


def _no_error(_attribute: str) -> float:
    return 0.0


_AS = {"birthplace": "nationality", "status": "occupation"}
"""What byname calls what these files have: a country of birth, and whether somebody works or studies."""


def _events(facts: Sequence[Told]) -> list[Event]:
    events = []
    for fact in facts:
        event = None
        for shares, error, stream in fact.factors:
            event = Event(
                attribute=_AS.get(fact.attribute, fact.attribute), shares=tuple(shares), sigma=error, visibility=1.0,
                stream=stream, label=fact.column, within=event,
            )  # fmt: skip
        events.append(event)
    return events


def fitted(files: Sequence[Counted]) -> Dependence:
    """The dependence with which the truth falls below each quantile as often as it should, each file counting the same."""

    def loss(at: Array) -> float:
        if min(at) < 0 or max(at) > 0.5:
            return 1e9
        dependence = Dependence(curve=at[0] / 10, kin=at[1], strange=at[2])
        return sum(_miscalibration(file, dependence) for file in files)

    best = minimize(loss, [0.2, 0.25, 0.2], method="Nelder-Mead", options={"xatol": 2e-3, "fatol": 1e-6}).x
    curve, kin, strange = map(float, best)
    return Dependence(curve=round(curve / 10, 4), kin=round(kin, 3), strange=round(strange, 3))


def _miscalibration(file: Counted, dependence: Dependence) -> float:
    """How far the truth is from falling below each level as often as the level says."""
    rates = reached(file, dependence, _QUANTILES)
    return sum(
        (rate - level) ** 2 / (level * (1 - level)) for rate, level in zip(rates, _QUANTILES, strict=True)
    )


def reached(file: Counted, dependence: Dependence, levels: Sequence[float]) -> list[float]:
    """How often the truth is at or below the quantile of each level.

    A count takes several levels at once, so it is given to each in part (Czado, Gneiting and Held, 2009).
    """
    means = file.means(dependence)
    below, upto = (pdtr(file.truth[:, None] - n, means).mean(axis=1) for n in (2, 1))
    below = np.where(file.truth > 1, below, 0.0)
    part = np.maximum(upto - below, 1e-12)
    return [float(np.clip((level - below) / part, 0, 1).mean()) for level in levels]


def scored(quantiles: Array, unique: Array, truth: Array) -> dict[str, float]:
    """The figures of one way to count: quantiles and the chance of being unique, against the truth."""
    low, median, high = quantiles
    is_safe = low >= K
    return {
        "covered": float(((low <= truth) & (truth <= high)).mean()),
        "below": float((truth < low).mean()),
        "above": float((truth > high).mean()),
        "error": float(np.median(abs(np.log10(np.maximum(1, median) / truth)))),
        "false_safe": float((is_safe & (truth < K)).mean()),
        "refused": float((~is_safe & (truth >= K)).sum() / max(1, (truth >= K).sum())),
        "auc": _auc(unique, truth == 1),
    }


def _auc(score: Array, is_one: Array) -> float:
    """The chance that a unique person has a higher score than another one (Mann and Whitney, 1947)."""
    order = np.argsort(score, kind="stable")
    values, ranks = score[order], np.empty(len(score))
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]])
    ends = np.r_[starts[1:], len(values)]
    ranks[order] = np.repeat((starts + ends + 1) / 2, ends - starts)
    ones = int(is_one.sum())
    return float((ranks[is_one].sum() - ones * (ones + 1) / 2) / (ones * (len(score) - ones)))


def _row(name: str, way: str, figures: dict[str, float], cases_: int) -> str:
    covered, unsafe = (_range(figures[key], cases_) for key in ("covered", "false_safe"))
    return (
        f"{name:9}{way:21}{figures['covered']:7.1%} {covered:>13}"
        + "".join(f"{figures[key]:8.1%}" for key in ("below", "above"))
        + f"{figures['error']:8.3f}{figures['false_safe']:8.2%} {unsafe:>11}{figures['refused']:9.1%}{figures['auc']:7.3f}"
    )  # fmt: skip


def _range(share: float, number: int) -> str:
    """The 95 % interval of a share that was seen in so many cases (Wilson, 1927)."""
    z = 1.96
    middle, scale = share + z * z / (2 * number), 1 + z * z / number
    spread = z * (share * (1 - share) / number + (z / (2 * number)) ** 2) ** 0.5
    return f"({100 * max(0.0, middle - spread) / scale:.1f}-{100 * (middle + spread) / scale:.1f})"


_HEAD = f"{'':30}{'covered (95 %)':>21}{'below':>8}{'above':>8}{'error':>8}{'false safe (95 %)':>20}{'refused':>9}{'auc':>7}"


def main() -> None:
    """Prints the table, and with --svg draws the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=5000)
    parser.add_argument("--spec", type=Path, default=_SPEC)
    parser.add_argument("--svg", type=Path)
    parser.add_argument("--seed", type=int, default=5)
    arguments = parser.parse_args()
    files = {p.name: p for p in populations(arguments.folder, arguments.spec)}
    few = {
        name: Counted(p, list(cases(p, _FITTED, arguments.seed + 1)))
        for name, p in files.items()
        if p.size >= _SAMPLE
    }
    if few:
        print("fitted on all files:", fitted(list(few.values())))
    print(f"shipped: {MEASURED}\n\n{_HEAD}", flush=True)
    rates = {}
    for name in [name for name in SCORED if name in files] or list(files):
        others = [file for other, file in few.items() if other != name]
        rates[name] = _scored(
            files[name],
            fitted(others) if others else MEASURED,
            list(cases(files[name], arguments.cases, arguments.seed)),
        )
    if arguments.svg:
        arguments.svg.write_text(drawn(_LEVELS, rates), encoding="utf-8")


def _scored(population: Population, dependence: Dependence, some: list[Case]) -> list[float]:
    """Prints byname's row and those of the other ways; returns how often the truth is at or below each quantile."""
    file = Counted(population, some)
    unique = np.exp(-file.means(dependence)).mean(axis=1)
    quantiles, few = file.quantiles(dependence), min(_BESIDE, len(some))
    print(_row(population.name, "byname", scored(quantiles, unique, file.truth), len(some)), f" {dependence}")
    same = scored(quantiles[:, :few], unique[:few], file.truth[:few])
    print(_row("", f"byname, first {few}", same, few), flush=True)
    for name, way in WAYS.items():
        found = scored(*counted(way, some[:few], population.size), file.truth[:few])
        print(_row("", name, found, few), flush=True)
    asked = looked_up(population.name, some[:few])
    row = "" if asked is None else _row("", "reid-score 0.3.0", scored(*asked, file.truth[:few]), few)
    print(row or f"{'':9}reid-score 0.3.0: no answer, its table has no such country", flush=True)
    return reached(file, dependence, _LEVELS)


if __name__ == "__main__":
    main()
