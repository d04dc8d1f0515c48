"""What somebody does for a living, as it follows from the tasks that they write about."""

from __future__ import annotations

import re

from byname.facts.known import Known
from byname.lang import words
from byname.model import Fact, Span, Value
from byname.stats.handles import pieces_of

_LIKELY, _FAIR = 0.6, 0.55


def occupation_from_tasks(known: Known) -> list[Fact]:
    """Whoever debugs code is a developer, whoever looks after patients works in health care.

    Where the tasks leave two open, both are named: the trade whose records somebody handles, or its computing.
    """
    subjects = known.subjects
    if not (known.person.narrator and subjects.is_post) or known.has("occupation") or not known.facts:
        return []
    lexicon = words(subjects.document.language, "tasks")
    tags = _tags(subjects.document.text)
    shown = [
        (len(found), occupation, code, found)
        for occupation, code, pattern in lexicon.TASKS
        if (found := _shown(pattern, subjects.document.text, tags))
    ]
    computing = max(
        (row for row in shown if row[1] in lexicon.COMPUTING), key=lambda row: row[0], default=None
    )
    trade = max(
        (row for row in shown if row[1] not in lexicon.COMPUTING), key=lambda row: row[0], default=None
    )
    told = [row for row in (trade, computing) if row is not None]
    if not told:
        return []
    names = [_name(row[1], subjects.document.language) for row in told]
    text = names[0] if len(told) == 1 else lexicon.OR.format(one=names[0], other=names[1])
    value = Value(attribute="occupation", text=text, code=_common([f"isco:{row[2]}" for row in told]))
    return [_fact(known, value, [m for row in told for m in row[3]], _LIKELY if len(told) == 1 else _FAIR)]


_Shown = list[Span]


def _tags(text: str) -> list[tuple[str, Span]]:
    """The hashtags as words: customer service love."""
    return [
        (" ".join(pieces_of(m.group())), Span(start=m.start(), end=m.end()))
        for m in re.finditer(r"#\w+", text)
    ]


def _shown(pattern: re.Pattern[str], text: str, tags: list[tuple[str, Span]]) -> _Shown:
    """Where a text and its hashtags show a task."""
    said = {Span(start=m.start(), end=m.end()) for m in pattern.finditer(text)}
    return sorted(said | {span for words_in_tag, span in tags if pattern.search(words_in_tag)})


def _name(occupation: str, language: str) -> str:
    """An occupation; those who write programs and those who run them do much the same things."""
    lexicon = words(language, "tasks")
    return str(lexicon.TECHNOLOGY) if occupation in lexicon.PROGRAMS else occupation


def _common(codes: list[str]) -> str | None:
    """The ISCO group that holds both occupations, None where only all of them does."""
    first = codes[0]
    lengths = range(len(first), len("isco:"), -1)
    return next((first[:n] for n in lengths if all(c.startswith(first[:n]) for c in codes)), None)


def _fact(known: Known, value: Value, shown: _Shown, confidence: float) -> Fact:
    return Fact(
        person=known.person.id, value=value, evidence=tuple(sorted(set(shown))), basis="inferred", premises=(0,), confidence=confidence
    )  # fmt: skip
