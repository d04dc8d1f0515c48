"""The texts that teach the tagger: court cases (TAB), posts (PANORAMA), many genres (GUM), the project's testimonies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from examples import Example, Label

KIND_OF_TAB = {
    "PERSON": "person", "LOC": "place", "ORG": "organisation", "DATETIME": "time", "QUANTITY": "quantity",
    "DEM": "demographic", "CODE": "code", "MISC": "misc",
}  # fmt: skip
KIND_OF_ATTRIBUTE = {
    **dict.fromkeys(("name", "alias"), "person"),
    **dict.fromkeys(("residence", "location", "birthplace"), "place"),
    **dict.fromkeys(("employer", "affiliation"), "organisation"),
    **dict.fromkeys(("birth_date", "event_date"), "time"),
    **dict.fromkeys(("contact", "identifier", "account"), "code"),
    **dict.fromkeys(("age", "children"), "quantity"),
    **dict.fromkeys(("possession", "belief", "biography", "legal_history", "migration", "family"), "misc"),
}  # fmt: skip  # every other attribute is demographic, as TAB counts jobs, health, faith and descent
KIND_OF_PII = {
    "NAME": "person", "LOCATION": "place", "NATIONALITY": "demographic", "OCCUPATION": "demographic",
    "AFFILIATION": "organisation", "EDUCATION": "organisation", "AGE": "quantity", "RELATIONSHIP": "demographic",
    "POSITION": "demographic", "IDENTIFICATION_NUMBER": "code", "DRIVER_LICENSE_NUMBER": "code",
    "PASSPORT_NUMBER": "code", "PHONE_NUMBER": "code", "EMAIL_ADDRESS": "code",
}  # fmt: skip
_KIND_OF_GUM = {"person": "person", "place": "place", "organization": "organisation", "time": "time"}
PRONOUNS = frozenset(
    "i me my mine myself he him his himself she her hers herself they them their theirs themselves it its itself "
    "you your yours yourself we us our ours ourselves who whom whose one this that these those".split()
)
_LONGEST_FACT = 10  # words of a span that one label may have
_EMPHASIS = 2.0  # what a testimony gives away counts twice: to miss it is worse than to look twice
_LONGEST_DEED = 4  # words: a deed told at length is substance, unless it must be hidden or has one author
HELD_OUT = 5  # every fifth case of TAB, by its id, is never trained on


def cases(path: Path, *, held_out: bool = False) -> list[Example]:
    """The court cases of TAB; a fixed fifth of them is held out."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    rows.sort(key=lambda row: row["metadata"]["data_id"])
    chosen = [row for n, row in enumerate(rows) if (n % HELD_OUT == 0) == held_out]
    return [_case(row) for row in chosen]


def _case(row: dict[str, Any]) -> Example:
    labels = []
    for mention in row["entities"]:
        where = (mention["start_offset"], mention["end_offset"])
        identifies = {"DIRECT": "direct", "QUASI": "quasi", "NO_MASK": "none"}[mention["identifier_type"]]
        labels += [
            Label(*where, "kind", KIND_OF_TAB[mention["entity_type"]]),
            Label(*where, "identifier", identifies),
        ]
    elsewhere = {"kind": "none", "identifier": "none"}
    return Example(row["metadata"]["data_id"], row["text"], tuple(labels), elsewhere)


def posts(path: Path) -> list[Example]:
    """The posts of PANORAMA: what their annotators quote word for word; the rest counts little, since they paraphrase."""
    out = []
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        labels = list[Label]()
        for tag, keyword in (
            (pii["tag"], pii["keyword"]) for subject in row["subjects"] for pii in subject["PIIs"]
        ):
            if tag not in KIND_OF_PII or len(keyword) < 3:
                continue
            direct = KIND_OF_PII[tag] in ("person", "code")
            for match in re.finditer(rf"(?<!\w){re.escape(keyword)}(?!\w)", row["text"], re.IGNORECASE):
                labels += [
                    Label(*match.span(), "kind", KIND_OF_PII[tag]),
                    Label(*match.span(), "identifier", "direct" if direct else "quasi"),
                ]
        out.append(
            Example(
                row["metadata"]["data_id"],
                row["text"],
                tuple(labels),
                {"kind": "none", "identifier": "none"},
                0.1,
            )
        )
    return out


def testimonies(folder: Path) -> list[Example]:
    """The project's own testimonies: facts and what must be hidden identify, people told by their role are roles."""
    return [
        _testimony(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("[0-9]*.json"))
    ]


def _testimony(row: dict[str, Any]) -> Example:
    text, labels = row["text"], list[Label]()
    names = [
        span for fact in row["facts"] if fact["attribute"] in ("name", "alias") for span in _spans(text, fact)
    ]
    for person in row["people"]:
        for start, end in (_occurrence(text, *mention) for mention in person["mentions"]):
            named = any(start < b and a < end for a, b in names)
            if not named and text[start:end].lower() not in PRONOUNS:
                labels.append(Label(start, end, "role", "inside"))
    for words in row["hide"]:
        for start, end in _everywhere(text, words):
            labels += [Label(start, end, "kind", "?"), Label(start, end, "identifier", "quasi")]
    for fact in sorted(row["facts"], key=lambda fact: fact["identifying"] == "direct"):
        if fact.get("inferred") or fact["attribute"] == "gender":
            continue
        for start, end in _spans(text, fact):
            words = text[start:end]
            kind = KIND_OF_ATTRIBUTE.get(fact["attribute"], "demographic")
            told = kind == "misc" and fact["identifying"] != "direct"
            if words.lower() in PRONOUNS or len(words.split()) > (_LONGEST_DEED if told else _LONGEST_FACT):
                continue
            labels += [
                Label(start, end, "kind", kind),
                Label(start, end, "identifier", fact["identifying"]),
            ]
    labels.sort(key=lambda label: label.start - label.end)  # what is shorter says more exactly what it is
    nothing = dict.fromkeys(("kind", "identifier", "role"), "none")
    return Example(row["id"], text, tuple(labels), nothing, emphasis=_EMPHASIS)


def _spans(text: str, fact: dict[str, Any]) -> list[tuple[int, int]]:
    return [_occurrence(text, *span) for span in fact["spans"]]


def _everywhere(text: str, words: str) -> list[tuple[int, int]]:
    left = r"(?<!\w)" if words[0].isalnum() else ""
    right = r"(?!\w)" if words[-1].isalnum() else ""
    return [match.span() for match in re.finditer(left + re.escape(words) + right, text)]


def _occurrence(text: str, words: str, number: int) -> tuple[int, int]:
    return _everywhere(text, words)[number - 1]


def conversations(folder: Path) -> list[Example]:
    """GUM: who and what is named, and people told by their role; nobody has said there what identifies."""
    return [_gum(path) for path in sorted(folder.glob("*.conllu"))]


def _gum(path: Path) -> Example:
    text, tokens = "", list[tuple[int, int, str, str]]()
    opened = dict[str, list[tuple[int, list[str]]]]()
    labels = list[Label]()
    for line in path.open(encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if line.startswith("# newpar") and text and not text.endswith("\n"):
            text = text.rstrip() + "\n\n"
        if len(columns) != 10 or not columns[0].isdigit():
            continue
        start = len(text)
        text += columns[1]
        tokens.append((start, len(text), columns[3], columns[1]))
        misc = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
        for opening, closing in re.findall(r"\(([^()]+)|(?<![^()])?([\w-]+)?\)", misc.get("Entity", "")):
            if opening:
                fields = opening.split("-")
                opened.setdefault(fields[0], []).append((len(tokens) - 1, fields))
                last = fields[0]
            name = closing or last
            if not opening and opened.get(name):
                labels += _entity(tokens, *opened[name].pop())
        if misc.get("SpaceAfter") != "No":
            text += " "
    labels.sort(key=lambda label: label.start - label.end)
    return Example(path.stem, text, tuple(labels), {"kind": "none", "role": "none"})


def _entity(tokens: list[tuple[int, int, str, str]], first: int, fields: list[str]) -> Iterator[Label]:
    """The labels of one entity that ends with the last token read; fields: id, type, status, ..., minimal span."""
    inside = tokens[first:]
    minimal = (
        [int(n) for n in fields[5].split(",") if n.isdigit() and int(n) <= len(inside)]
        if len(fields) > 5
        else []
    )
    core = inside[: max(minimal, default=len(inside))]
    head = inside[max(minimal) - 1] if minimal else inside[-1]
    if fields[1] == "time" and len(core) <= _LONGEST_FACT:
        yield Label(core[0][0], core[-1][1], "kind", "time")
    elif fields[1] in _KIND_OF_GUM and head[2] == "PROPN":
        named = _named(inside, inside.index(head))
        yield Label(named[0][0], named[-1][1], "kind", _KIND_OF_GUM[fields[1]])
    elif fields[1] == "person" and head[2] == "NOUN" and len(core) <= _LONGEST_FACT:
        yield Label(core[0][0], core[-1][1], "role", "inside")


def _named(tokens: list[tuple[int, int, str, str]], head: int) -> list[tuple[int, int, str, str]]:
    """The proper nouns around the head, with the small words between them: "Ministry of the Interior"."""
    first = last = head
    while first and (tokens[first - 1][2] == "PROPN" or (first > 1 and _links(tokens, first - 1))):
        first -= 1
    while last + 1 < len(tokens) and (tokens[last + 1][2] == "PROPN" or _links(tokens, last + 1)):
        last += 1
    while tokens[first][2] != "PROPN":
        first += 1
    while tokens[last][2] != "PROPN":
        last -= 1
    return tokens[first : last + 1]


def _links(tokens: list[tuple[int, int, str, str]], at: int) -> bool:
    return tokens[at][3] in ("of", "the", "-", "and", "for", "’s", "'s") and at + 1 < len(tokens)
