"""What reid-score says of the same cases: its own code and its own table, given the facts in its own words.

It looks a combination up in nine rows that it calls illustrative, of the United States or of Great Britain: a value that
no row has is left out, a combination of known values that no row has counts as one person, and where no value is known
it gives a million. It gives a number without a range. The files of other countries it cannot count.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence

import numpy as np

from cases import Array, Case, Told
from peers import REIDENTIFIED, python

_PROGRAM = """
import json, sys
from reid_score.demographics.lookup import DemographicLookup
lookup = DemographicLookup("US")
print(json.dumps([lookup.match(known).count for known in json.load(sys.stdin)]))
"""
_NOTHING_KNOWN = 1_000_000  # its NO_QI_POPULATION
_DECADE = 10
Words = dict[str, tuple[str, dict[str, str]]]
_JOBS = {
    "29-1141": "nurse", "17-2": "engineer", "25-20": "teacher", "25-30": "teacher", "27-302": "journalist", "29-106": "doctor",
    "23-1011": "lawyer",
}  # fmt: skip
_SEXES = {"0": "female", "1": "male"}
_WORDS: dict[str, Words] = {
    "acs": {
        "gender": ("gender", _SEXES),
        "race": ("ethnicity", {"white": "white", "black": "black", "asian": "asian"}),
        "hispanic_origin": ("ethnicity", {"yes": "hispanic"}),
        "marital": ("marital_status", {"married": "married", "never married": "single"}),
        "citizenship": ("nationality", dict.fromkeys(("1.0", "2.0", "3.0", "4.0"), "american")),
        "occupation": ("occupation", _JOBS),
    },
    "adult": {
        "gender": ("gender", _SEXES),
        "race": ("ethnicity", {"4": "white", "2": "black", "1": "asian"}),
        "marital-status": ("marital_status", {"2": "married", "4": "single"}),
        "native-country": ("nationality", {"39": "american"}),
    },
}
"""What the values of a file are called there, by column; an occupation by the first characters of its code."""


def looked_up(name: str, some: Sequence[Case]) -> tuple[Array, Array] | None:
    """The number as all three quantiles, and its uniqueness, of each case; None for a file that it cannot count."""
    if name not in _WORDS:
        return None
    told = json.dumps([_known(_WORDS[name], case.facts) for case in some])
    run = subprocess.run(
        [str(python(REIDENTIFIED)), "-c", _PROGRAM], input=told, capture_output=True, text=True, check=True
    )
    counts = json.loads(run.stdout)
    numbers = np.array([_NOTHING_KNOWN if count is None else count for count in counts], dtype=float)
    unique = np.array([0.0 if count is None else 1 / count for count in counts])
    return np.tile(numbers, (3, 1)), unique


def _known(words: Words, facts: Sequence[Told]) -> dict[str, str]:
    """A case as it is asked: attribute by value; what has no word there is given as the file has it."""
    known = {}
    for fact in facts:
        if fact.attribute == "age":
            first = int(fact.value) // _DECADE * _DECADE
            known["age_range"] = f"{first}-{first + _DECADE - 1}"
            continue
        attribute, names = words.get(fact.column, (fact.attribute, {}))
        is_code = attribute == "occupation"
        word = next((word for value, word in names.items() if _fits(fact.value, value, is_code)), fact.value)
        known[attribute] = word
    return known


def _fits(value: str, pattern: str, is_code: bool) -> bool:
    return value.startswith(pattern) if is_code else value == pattern
