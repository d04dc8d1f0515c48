"""Makes annotated testimonies out of texts that carry their annotations in curly brackets.

    python training/testimonies/annotate.py draft.txt training/testimonies/11-slug.json

A draft is a head, a line of three dashes, and the text. In the text every annotation is {tag|words}, nested as deep as
need be:

    {p1|she}                        a mention of person p1: a name, a role or kin word, a pronoun
    {p1.age=25|25 years old}        a fact with its value, quasi-identifying; {p1.name!=...|...} is directly identifying
    {"p1|...}                       what person p1 says, without the quotation marks
    {#|...}                         words that no protected version may contain
    {+|...}                         words of the substance that a good protected version keeps

The head is TOML: genre, date, and a table a person with label, at_risk, and if need be narrator, group, and
inferred = [["birth_date", "1998/1999", ["25 years old", "4 February 2023"]], ...] for what follows from the words
named. The result is a file in the scheme of the gold testimonies: each surface with its number among the equal ones.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Note = tuple[str, int, int]
_FACT = re.compile(r"(?P<person>\w+)\.(?P<attribute>\w+)(?P<direct>!?)=(?P<value>.*)", re.DOTALL)


def annotated(draft: str, identity: str) -> dict[str, Any]:
    """The document that a draft describes; raises ValueError that names what is wrong in it."""
    head, marked = draft.split("\n---\n", 1)
    about = tomllib.loads(head)
    text, notes = _unmarked(marked.strip())
    people = {key: value for key, value in about.items() if isinstance(value, dict)}
    for tag, _, _ in notes:
        person = re.match(r'"?(\w+)', tag)
        if person and person.group(1) not in people:
            raise ValueError(f"{identity}: the head has no person {person.group(1)!r}")
    return {
        "id": identity,
        "genre": about["genre"],
        "date": about.get("date"),
        "text": text,
        "people": [_person(key, value, text, notes) for key, value in people.items()],
        "facts": [*_stated(text, notes), *_inferred(people, text)],
        "quotes": [
            {"speaker": tag[1:], "text": text[start:end]} for tag, start, end in notes if tag[0] == '"'
        ],
        "hide": list(dict.fromkeys(text[start:end] for tag, start, end in notes if tag == "#")),
        "keep": list(dict.fromkeys(text[start:end] for tag, start, end in notes if tag == "+")),
    }


def _unmarked(marked: str) -> tuple[str, list[Note]]:
    out: list[str] = []
    opened: list[tuple[str, int]] = []
    notes: list[Note] = []
    at = length = 0
    while at < len(marked):
        tag = re.compile(r"\{([^{}|]+)\|").match(marked, at)
        if tag:
            opened.append((tag.group(1), length))
            at = tag.end()
        elif marked[at] == "}" and opened:
            name, start = opened.pop()
            notes.append((name, start, length))
            at += 1
        else:
            out.append(marked[at])
            length += 1
            at += 1
    text = "".join(out)
    if opened or "{" in text or "}" in text:
        raise ValueError(f"a curly bracket stands alone; still open: {[name for name, _ in opened]}")
    return text, sorted(notes, key=lambda note: (note[1], -note[2]))


def _surface(text: str, start: int, end: int) -> list[Any]:
    """The words of a span and their number among the equal whole words of the text."""
    words = text[start:end]
    left, right = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
    starts = [match.start() for match in re.finditer(left + re.escape(words) + right, text)]
    if start not in starts:
        raise ValueError(f"{words!r} begins or ends inside a word")
    return [words, starts.index(start) + 1]


def _person(key: str, about: dict[str, Any], text: str, notes: list[Note]) -> dict[str, Any]:
    mentions = [_surface(text, start, end) for tag, start, end in notes if tag == key]
    flags = {flag: about.get(flag, False) for flag in ("at_risk", "narrator")}
    group = {"group": True} if about.get("group") else {}
    return {"id": key, "label": about["label"], **flags, "mentions": mentions, **group}


def _stated(text: str, notes: list[Note]) -> Iterator[dict[str, Any]]:
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for tag, start, end in notes:
        if fact := _FACT.fullmatch(tag):
            row = found.setdefault(
                (fact["person"], fact["attribute"], fact["value"]),
                {
                    "person": fact["person"],
                    "attribute": fact["attribute"],
                    "value": fact["value"],
                    "spans": [],
                    "identifying": "direct" if fact["direct"] else "quasi",
                    "inferred": False,
                },
            )
            row["spans"].append(_surface(text, start, end))
    yield from found.values()


def _inferred(people: dict[str, dict[str, Any]], text: str) -> Iterator[dict[str, Any]]:
    for key, about in people.items():
        for attribute, value, spans in about.get("inferred", []):
            if missing := [words for words in spans if words not in text]:
                raise ValueError(f"{key}: the text has no {missing[0]!r}")
            yield {
                "person": key,
                "attribute": attribute,
                "value": value,
                "spans": [[words, 1] for words in spans],
                "identifying": "quasi",
                "inferred": True,
            }


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    document = annotated(source.read_text(encoding="utf-8"), target.stem)
    target.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
