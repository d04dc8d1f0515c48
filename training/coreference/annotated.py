"""Annotated texts for coreference: GUM, and testimonies in the project's scheme; only people, with the head of each mention."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

_MEASURES = frozenset(
    "hundreds thousands millions billions dozens scores lot lots number numbers couple bunch plenty majority kind sort handful crowd crowds group groups".split()
)
"""Words before "of" behind which another word says who they are."""
_EDGE = frozenset("of in at from who whom whose that with for on to and by , (".split())


@dataclass(slots=True)
class GoldMention:
    """A mention of somebody: its characters, and the characters of the words that head it."""

    start: int
    end: int
    head: tuple[int, int]
    entity: str


@dataclass(slots=True)
class Gold:
    """An annotated text. ``unscored``: parts that the annotators did not look at, such as the labels of speakers."""

    id: str
    text: str
    mentions: list[GoldMention]
    unscored: list[tuple[int, int]] = field(default_factory=list)
    date: str | None = None


def gum(folder: Path, *, labels: bool = True) -> list[Gold]:
    """The documents of GUM; ``labels``: where several people speak, each turn begins with who does, as transcripts have it."""
    return [_gum(path, labels=labels) for path in sorted(folder.glob("*.conllu"))]


def _gum(path: Path, *, labels: bool) -> Gold:
    lines = path.read_text(encoding="utf-8").splitlines()
    speakers = [line.split(" = ", 1)[1] for line in lines if line.startswith("# speaker = ")]
    reader = _Reader(path.stem, labelled=labels and len(set(speakers)) > 1)
    for line in [*lines, ""]:
        reader.read(line)
    gold = reader.gold
    gold.text = gold.text.rstrip() + "\n"
    gold.mentions.sort(key=lambda m: (m.start, -m.end))
    return gold


class _Reader:
    """Puts a text together from its tokens, and remembers where each entity is open."""

    def __init__(self, id: str, *, labelled: bool) -> None:
        self.gold, self._labelled = Gold(id, "", []), labelled
        self._tokens: list[tuple[int, int]] = []
        self._sentence, self._governors = (
            0,
            list[int](),
        )  # of each token its governor, counted like the tokens
        self._closed: list[tuple[int, int, list[str]]] = []
        self._joined = range(0)  # the tokens of a word that is more than one: don't
        self._open: dict[str, list[tuple[int, list[str]]]] = {}
        self._speaker = ""

    def read(self, line: str) -> None:
        if line.startswith("# newpar") and self.gold.text and not self.gold.text.endswith("\n"):
            self.gold.text = self.gold.text.rstrip() + "\n\n"
        elif line.startswith("# speaker = ") and self._labelled:
            self._turn(line.split(" = ", 1)[1])
        columns = line.split("\t")
        if not line:
            self._end()
        if len(columns) == 10 and "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            self._joined = range(first, last + ("SpaceAfter=No" in columns[9]))
        if len(columns) != 10 or not columns[0].isdigit():
            return
        start = len(self.gold.text)
        self._governors.append(self._sentence + int(columns[6]) - 1 if columns[6] != "0" else -1)
        self.gold.text += columns[1]
        self._tokens.append((start, len(self.gold.text)))
        misc = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
        self._entities(misc.get("Entity", ""))
        if misc.get("SpaceAfter") != "No" and int(columns[0]) not in self._joined:
            self.gold.text += " "

    def _end(self) -> None:
        """At the end of a sentence it is known what governs what."""
        for closed in self._closed:
            self._mention(*closed)
        self._closed, self._joined, self._sentence = [], range(0), len(self._tokens)

    def _turn(self, speaker: str) -> None:
        if speaker == self._speaker:
            return
        self._speaker = speaker
        if self.gold.text and not self.gold.text.endswith("\n"):
            self.gold.text = self.gold.text.rstrip() + "\n\n"
        start = len(self.gold.text)
        self.gold.text += re.sub(r"(?<=[a-z])(?=[A-Z])", " ", speaker) + ": "
        self.gold.unscored.append((start, len(self.gold.text)))

    def _entities(self, annotation: str) -> None:
        last = ""
        for opening, closing in re.findall(r"\(([^()]+)|(?<![^()])?([^()]+)?\)", annotation):
            if opening:
                fields = opening.split("-")
                self._open.setdefault(fields[0], []).append((len(self._tokens) - 1, fields))
                last = fields[0]
                continue
            name = closing or last
            if self._open.get(name):
                self._close(*self._open[name].pop())

    def _close(self, first: int, fields: list[str]) -> None:
        if len(fields) > 5 and fields[1] == "person":
            self._closed.append((first, len(self._tokens), fields))

    def _mention(self, first: int, end: int, fields: list[str]) -> None:
        inside = self._tokens[first:end]
        numbers = [first + int(n) - 1 for n in fields[5].split(",") if n.isdigit() and int(n) <= len(inside)]
        governing = [n for n in range(first, end) if not first <= self._governors[n] < end]
        if governing and governing[0] not in numbers:
            numbers = governing[:1]  # the shortest form is wrong where a clause follows
        heads = [self._tokens[n] for n in numbers] or inside[-1:]
        head = (heads[0][0], self._measured(numbers, end) or heads[-1][1])
        self.gold.mentions.append(GoldMention(inside[0][0], inside[-1][1], head, fields[0].split("[")[0]))

    def _measured(self, numbers: list[int], end: int) -> int | None:
        """Where the noun ends behind a word of measure: fans in "thousands of fans"."""
        if (
            len(numbers) != 1
            or self._words(numbers[0]) not in _MEASURES
            or self._words(numbers[0] + 1) != "of"
        ):
            return None
        noun = next((n for n in range(numbers[0] + 2, end) if self._governors[n] == numbers[0]), None)
        return None if noun is None else self._measured([noun], end) or self._tokens[noun][1]

    def _words(self, token: int) -> str:
        start, end = self._tokens[token] if token < len(self._tokens) else (0, 0)
        return self.gold.text[start:end].lower()


def testimonies(folder: Path) -> list[Gold]:
    """The testimonies of a folder, in the project's scheme."""
    return [_testimony(json.loads(p.read_text(encoding="utf-8"))) for p in sorted(folder.glob("[0-9]*.json"))]


def _testimony(row: dict[str, object]) -> Gold:
    text = str(row["text"])
    found = []
    for person in row["people"]:  # type: ignore[attr-defined]
        for words, number in person["mentions"]:
            left = r"(?<!\w)" if words[0].isalnum() else ""
            right = r"(?!\w)" if words[-1].isalnum() else ""
            places = [m.span() for m in re.finditer(left + re.escape(words) + right, text)]
            start, end = places[number - 1]
            found.append(GoldMention(start, end, _head(text, start, end), person["id"]))
    found.sort(key=lambda m: (m.start, -m.end))
    return Gold(str(row["id"]), text, found, date=row["date"])  # type: ignore[arg-type]


def _head(text: str, start: int, end: int) -> tuple[int, int]:
    """The words of a mention up to what only says more of it: "the head" of "the head of the clinic"."""
    words = list(re.finditer(r"[\w'’-]+|[^\w\s]", text[start:end]))
    while len(words) > 1 and not words[-1].group()[-1].isalnum():
        words.pop()  # the stop of an initial, a closing quotation mark
    stop = next((n for n, w in enumerate(words) if n and w.group().lower() in _EDGE), len(words))
    capital = text[start].isupper() and start + words[stop - 1].end() < end and len(words[0].group()) > 3
    first = 0 if capital or stop < 2 else stop - 1
    return start + words[first].start(), start + words[stop - 1].end()
