"""Who the speakers of a transcript are: what its head says of their labels, and the name that an answer gives."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document
from byname.people.candidate import Candidate

_SHORT = 6  # tokens of a sentence that is no more than a name


def cast(document: Document, found: list[Candidate], index: Index) -> list[tuple[Candidate, Candidate]]:
    """Pairs of a label and whoever it stands for: "her husband Pavel Duch (B)", "Interviewee: X", "Your name? - X."."""
    labels = [c for c in found if c.kind == "label"]
    if not labels:
        return []
    first: dict[str, Candidate] = {}
    for label in labels:
        first.setdefault(label.head, label)
    pairs = [*_in_brackets(document, found, first), *_in_fields(document, found, first)]
    return pairs + _answered(document, found, labels, index)


def _in_brackets(
    document: Document, found: list[Candidate], first: dict[str, Candidate]
) -> Iterator[tuple[Candidate, Candidate]]:
    """Phrases behind which a label stands in brackets, before its speaker says a word."""
    code = words(document.language, "speech").IN_BRACKETS
    for candidate in found:
        behind = code.match(document.text, candidate.span.end)
        if candidate.kind not in ("name", "nominal") or behind is None:
            continue
        said = behind.group("label").lower()
        label = first.get(said) or first.get(f"{said}:")
        if label is not None and candidate.span.end < label.span.start:
            yield candidate, label


def _in_fields(
    document: Document, found: list[Candidate], first: dict[str, Candidate]
) -> Iterator[tuple[Candidate, Candidate]]:
    """The names in the head of a transcript of one who asks and one who answers."""
    lexicon = words(document.language, "speech")
    asking = [label for head, label in first.items() if head.rstrip(":") in lexicon.ASKERS]
    answering = [label for head, label in first.items() if head.rstrip(":") not in lexicon.ASKERS]
    start = min(label.span.start for label in first.values())
    for candidate in found:
        if candidate.kind != "name" or candidate.span.start > start:
            continue
        line = document.text[document.text.rfind("\n", 0, candidate.span.start) + 1 : candidate.span.start]
        if lexicon.ANSWERS_FIELD.match(line) and len(answering) == 1:
            yield candidate, answering[0]
        elif lexicon.ASKS_FIELD.match(line) and len(asking) == 1:
            yield candidate, asking[0]


def _answered(
    document: Document, found: list[Candidate], labels: list[Candidate], index: Index
) -> list[tuple[Candidate, Candidate]]:
    """The first name in the answer to somebody who asks for one, where a sentence is no more than that name."""
    asks = words(document.language, "speech").ASKS_NAME
    for label, answer in pairwise(labels):
        question = document.text[label.span.end : answer.span.start]
        if label.head == answer.head or asks.search(question) is None:
            continue
        ends = [c.span.start for c in labels if c.span.start > answer.span.start]
        end = min(ends, default=len(document.text))
        for candidate in found:
            if candidate.kind == "name" and answer.span.end <= candidate.span.start < end:
                tokens = index.sentences[candidate.sentence].tokens
                if len(tokens) - (candidate.last - candidate.token) <= _SHORT - 3:
                    return [(answer, candidate)]
    return []
