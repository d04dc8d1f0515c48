"""People of files whose truth is known, with some of their facts, as a text would tell them.

A file is a whole population. A case is one of its people and two to eight of their facts; the truth is how many
people of the file fit all of them. What an estimator is given of a fact is what byname's own tables would give:
its share by sex and age where byname has such a table, by sex, or alone; with an error of the stated size.
"""

from __future__ import annotations

import csv
import gzip
import io
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byname.risk.context import GUESS
from byname.stats.figures import figure

Array = NDArray[np.float64]
GROUPS = 21
CELLS = 2 * GROUPS
_FIGURES = {
    "people": "population", "residence": "region", "location": "place", "education": "education", "marital_status": "marriage",
    "children": "children", "occupation": "occupation", "status": "occupation", "detail": "occupation_split", "religion": "religion",
    "ethnicity": "ethnicity", "language": "language", "nationality": "migrants", "birthplace": "migrants",
}  # fmt: skip
ERRORS = {attribute: figure(name).error for attribute, name in _FIGURES.items()} | {
    "age": 0.05,
    "employer": 0.5,
}
"""Standard deviations of the logarithm of the odds of a share, as byname states them; ages beside that of people."""
OTHER_ERROR = GUESS
TOLD = {
    "gender": 0.84, "age": 0.75, "occupation": 0.58, "status": 0.58, "residence": 0.36, "location": 0.35, "family": 0.31, "nationality": 0.26, "employer": 0.2,
    "education": 0.15, "religion": 0.15, "marital_status": 0.15, "ethnicity": 0.14, "children": 0.13, "birthplace": 0.13, "language": 0.13,
    "health": 0.4, "biography": 0.2, "migration": 0.15,
}  # fmt: skip
"""How often the annotated testimonies of training/testimonies tell of somebody at risk what; of several columns each a part."""
NUMBERS = {2: 90, 3: 82, 4: 69, 5: 62, 6: 56, 7: 45, 8: 31}
"""How many people have so many facts there, up to eight; two is a guess."""
_BY = {"occupation": 1, "status": 10, "education": 10, "marital_status": 10, "children": 10}
"""By what byname's tables give shares: sex, of those old enough to work (1), or sex and ten years of age (10); others alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A fact of a case: its attribute, and its share by cell as the tables would give it, each factor with its error.

    ``value`` is what the file calls it; of an age, its middle. ``sampled`` says of which rows of a sample of the population it is true: for ways to count that need one.
    """

    attribute: str
    column: str
    value: str
    factors: tuple[tuple[Array, float, str], ...]
    sampled: NDArray[np.bool_]

    @property
    def shares(self) -> Array:
        """The share of each cell that it fits, as the tables would give it."""
        return np.asarray(np.prod([shares for shares, _, _ in self.factors], axis=0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A person of a population: what is told, how many people each cell has by the tables, and how many fit in truth."""

    cells: Array
    facts: tuple[Told, ...]
    truth: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a population: the codes of its rows, what they are as a wider group, and which codes are told."""

    attribute: str
    name: str
    codes: NDArray[np.int32]
    wider: NDArray[np.int32] | None
    is_told: NDArray[np.bool_]
    weight: float
    values: tuple[str, ...]
    digits: int | None


@dataclass(frozen=True)
class Population:
    """A file as a population: sex (0 men) and age by row, and its columns."""

    name: str
    about: str
    sex: NDArray[np.int32]
    age: NDArray[np.int32]
    columns: tuple[Column, ...]

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.sex)

    @cached_property
    def cell(self) -> NDArray[np.int32]:
        """The cell of every row: men by five years of age, then women."""
        return np.asarray(self.sex * GROUPS + np.minimum(self.age // 5, GROUPS - 1), dtype=np.int32)

    @cached_property
    def cells(self) -> Array:
        """How many people each cell has."""
        return np.bincount(self.cell, minlength=CELLS).astype(float)

    @cached_property
    def sample(self) -> NDArray[np.int64]:
        """The rows of a sample of one in a hundred."""
        return np.random.default_rng(1).choice(self.size, self.size // 100, replace=False)

    def shares(self, fits: NDArray[np.bool_], by: int) -> Array:
        """The share of each cell that fits: one number, by sex (1), or by sex and so many years of age."""
        if not by:
            return np.full(CELLS, fits.mean())
        starts = np.tile(np.arange(GROUPS) * 5, 2)
        if by == 1:
            groups = self.sex * 2 + ((self.age >= 15) & (self.age < 70))
            of_cell = np.repeat([0, 2], GROUPS) + ((starts >= 15) & (starts < 70))
        else:
            groups = self.sex * 12 + np.minimum(self.age // by, 11)
            of_cell = np.repeat([0, 12], GROUPS) + np.minimum(starts // by, 11)
        number = int(of_cell.max()) + 1
        total = np.bincount(groups, minlength=number)[:number]
        return np.asarray(
            (np.bincount(groups[fits], minlength=number)[:number] / np.maximum(total, 1))[of_cell]
        )


def populations(folder: Path, spec: Path) -> Iterator[Population]:
    """The populations of a table that a folder has the files of."""
    for name, entry in tomllib.loads(spec.read_text(encoding="utf-8")).items():
        path = folder / entry["file"]
        if path.exists():
            yield _population(name, entry, path)


def _population(name: str, entry: dict[str, Any], path: Path) -> Population:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(io.StringIO(file.read())) if r[entry["sex"]] and r[entry["age"]]]
    rows = [r for r in rows if float(r[entry["age"]]) >= entry.get("least_age", 0)]
    first = min(r[entry["sex"]] for r in rows)
    columns = [_column(entry["columns"], column, rows) for column in entry["columns"]]
    age = np.array([max(0, int(float(r[entry["age"]]))) for r in rows], dtype=np.int32)
    return Population(
        name=name, about=entry["about"], sex=np.array([int(r[entry["sex"]] != first) for r in rows], dtype=np.int32),
        age=age, columns=tuple(columns),
    )  # fmt: skip


def _column(columns: list[dict[str, Any]], entry: dict[str, Any], rows: list[dict[str, str]]) -> Column:
    values = [row[entry["column"]] for row in rows]
    names, codes = np.unique(values, return_inverse=True)
    wider = None
    if "digits" in entry:
        _, wider = np.unique([value[: entry["digits"]] for value in values], return_inverse=True)
    told = np.array([bool(value) and value not in entry.get("skip", ()) for value in names])
    alike = sum(column["attribute"] == entry["attribute"] for column in columns)
    return Column(
        attribute=entry["attribute"], name=entry["column"], codes=codes.astype(np.int32), is_told=told[codes], values=tuple(map(str, names)), digits=entry.get("digits"),
        wider=None if wider is None else wider.astype(np.int32), weight=TOLD.get(entry["attribute"], 0.1) / alike,
    )  # fmt: skip


def cases(population: Population, number: int, seed: int) -> Iterator[Case]:
    """So many people with some of their facts; the tables' errors are drawn anew for each."""
    chance = np.random.default_rng(seed)
    numbers = np.array(list(NUMBERS.values())) / sum(NUMBERS.values())
    for _ in range(number):
        yield _case(
            population,
            int(chance.integers(population.size)),
            int(chance.choice(list(NUMBERS), p=numbers)),
            chance,
        )


def _case(population: Population, row: int, number: int, chance: np.random.Generator) -> Case:
    weights = {"gender": TOLD["gender"], "age": TOLD["age"]}
    of = {column.name: column for column in population.columns if column.is_told[row]}
    weights |= {name: column.weight for name, column in of.items()}
    names = _drawn(weights, number, chance)
    fits = np.ones(population.size, dtype=bool)
    facts = []
    for name in names:
        rows, fact = _told(population, row, name, of, chance)
        fits &= rows
        facts.append(fact)
    cells = population.cells * np.exp(ERRORS["people"] * chance.standard_normal(CELLS))
    return Case(cells=cells, facts=tuple(facts), truth=int(fits.sum()))


def _drawn(weights: dict[str, float], number: int, chance: np.random.Generator) -> list[str]:
    """So many names, the weightier ones sooner (Efraimidis and Spirakis, 2006)."""
    keys = {name: chance.random() ** (1 / weight) for name, weight in weights.items()}
    return sorted(keys, key=lambda name: -keys[name])[:number]


def _told(
    population: Population, row: int, name: str, of: dict[str, Column], chance: np.random.Generator
) -> tuple[NDArray[np.bool_], Told]:
    """Which rows a fact of one row fits, and what the tables say of it."""
    if name == "gender":
        rows = population.sex == population.sex[row]
        shares = np.repeat([1.0, 0.0] if population.sex[row] == 0 else [0.0, 1.0], GROUPS)
        return rows, Told(
            attribute="gender",
            column=name,
            value=str(population.sex[row]),
            factors=((shares, 0.0, "gender"),),
            sampled=rows[population.sample],
        )
    if name == "age":
        width = int(chance.choice([1, 5, 10], p=[0.6, 0.25, 0.15]))
        low = int(population.age[row]) - int(chance.integers(width))
        rows = (population.age >= low) & (population.age < low + width)
        starts = np.tile(np.arange(GROUPS) * 5, 2)
        shares = np.clip(np.minimum(starts + 5, low + width) - np.maximum(starts, low), 0, 5) / 5
        fact = (_disturbed(shares, ERRORS["age"], chance), ERRORS["age"], "age")
        return rows, Told(
            attribute="age",
            column=name,
            value=str(low + width // 2),
            factors=(fact,),
            sampled=rows[population.sample],
        )
    column = of[name]
    by = _BY.get(column.attribute, 0)
    error = ERRORS.get(column.attribute, OTHER_ERROR)
    value = column.values[column.codes[row]]
    factors = []
    if column.wider is not None:
        rows = column.wider == column.wider[row]
        factors.append((_disturbed(population.shares(rows, by), error, chance), error, column.attribute))
        if chance.random() < 0.5:  # a text says "teacher" as often as "primary school teacher"
            wide, rows = rows, column.codes == column.codes[row]
            split = np.full(CELLS, rows.sum() / wide.sum())
            factors.append(
                (_disturbed(split, ERRORS["detail"], chance), ERRORS["detail"], f"{column.attribute} detail")
            )
        else:
            value = value[: column.digits]
    else:
        rows = column.codes == column.codes[row]
        factors.append((_disturbed(population.shares(rows, by), error, chance), error, column.attribute))
    return rows, Told(
        attribute=column.attribute,
        column=name,
        value=value,
        factors=tuple(factors),
        sampled=rows[population.sample],
    )


def _disturbed(shares: Array, error: float, chance: np.random.Generator) -> Array:
    """Shares of which the odds are off by one factor drawn for all of them."""
    odds = np.exp(error * chance.standard_normal())
    return np.asarray(shares * odds / (1 - shares + shares * odds))
