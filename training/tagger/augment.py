"""Texts as they might also have been: other names, other places, small letters, misspelt, on one line."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from examples import Edit, Example, edited

_TITLES = frozenset(
    "mr mrs ms miss dr prof sir judge the captain colonel major sergeant sister father".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Pool:
    """Names to put in the place of names: given names with their countries, surnames, places."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[str, ...]


def pool(gazetteer: Path) -> Pool:
    """The names of the project's own tables."""
    table = sqlite3.connect(f"file:{gazetteer}?mode=ro", uri=True)
    given = [row[0] for row in table.execute("SELECT key FROM given WHERE length(key) > 2 ORDER BY key")]
    surnames = [row[0] for row in table.execute("SELECT key FROM surname WHERE length(key) > 2 ORDER BY key")]
    query = "SELECT DISTINCT name FROM place WHERE population BETWEEN 2000 AND 900000 AND name NOT LIKE '% %' ORDER BY id"
    return Pool(tuple(given), tuple(surnames), tuple(row[0] for row in table.execute(query)))


def augmented(example: Example, names: Pool, random: Random) -> Example:
    """One variation of an example; offsets and labels follow."""
    if random.random() < 0.6:
        example = _renamed(example, names, random)
    if random.random() < 0.1:
        example = _misspelt(example, random)
    if random.random() < 0.1:
        example = replace(example, text=example.text.replace("\n", " "))
    change = random.random()
    if change < 0.12:
        return _recased(example, str.lower)
    if change < 0.16:
        return _recased(example, str.upper)
    return example


def _recased(example: Example, change: Callable[[str], str]) -> Example:
    """Letter by letter, and only where one letter stays one."""
    text = "".join(new if len(new := change(letter)) == 1 else letter for letter in example.text)
    return replace(example, text=text)


def _renamed(example: Example, names: Pool, random: Random) -> Example:
    """Every word of a person's name and some places' names become another, the same everywhere in the text."""
    people = _words_of(example, "person")
    places = {word for word in _words_of(example, "place") if random.random() < 0.5} - people
    new = dict[str, str]()
    for word in sorted(people):
        chosen = random.choice(names.given if random.random() < 0.5 else names.surnames)
        new[word] = chosen.title() if word.istitle() else chosen.upper() if word.isupper() else chosen.title()
    new |= {word: random.choice(names.places) for word in sorted(places)}
    if not new:
        return example
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(new, key=len, reverse=True))) + r")(?!\w)"
    )
    return edited(example, [(m.start(), m.end(), new[m.group()]) for m in pattern.finditer(example.text)])


def _words_of(example: Example, kind: str) -> set[str]:
    return {
        word
        for label in example.labels
        if label.head == "kind" and label.label == kind and label.end - label.start < 60
        for word in _WORD.findall(example.text[label.start : label.end])
        if word[0].isupper() and word.lower() not in _TITLES
    }


def _misspelt(example: Example, random: Random) -> Example:
    """One word in thirty loses a letter, doubles one, or has two change places."""
    edits = list[Edit]()
    for match in _WORD.finditer(example.text):
        word = match.group()
        if len(word) < 4 or random.random() > 0.033:
            continue
        at = random.randrange(1, len(word) - 1)
        how = random.randrange(3)
        if how == 0:
            new = word[:at] + word[at + 1 :]
        elif how == 1:
            new = word[:at] + word[at] + word[at:]
        else:
            new = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        edits.append((match.start(), match.end(), new))
    return edited(example, edits)
