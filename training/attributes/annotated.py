"""The project's testimonies as they teach facts: the network's states of every word, and what the words tell of whom."""

from __future__ import annotations

import json
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray

from byname.encoder import session
from byname.encoder.manifest import checked
from byname.encoder.reading import Encoding
from byname.encoder.tokeniser import pieces
from byname.facts.subjects import Subjects
from byname.find import find_mentions
from byname.lang.tokens import readable
from byname.model import TOLD_ATTRIBUTES, Document, Mention, Person, Quote, Span
from byname.people import find_people
from byname.read import read_document

Floats = NDArray[np.float32]
Told = tuple[Span, str]


@dataclass(frozen=True)
class Found:
    """What byname finds in a text before it collects facts."""

    document: Document
    mentions: tuple[Mention, ...]
    people: tuple[Person, ...]
    quotes: tuple[Quote, ...]
    encoding: Encoding


@dataclass(frozen=True)
class Annotated:
    """One testimony.

    ``states`` (words, states): what the network holds of each word. ``tells`` (words, attributes): 1 where a word tells one.
    ``owners``: who is told by each span and attribute; ``people``: the spans of each annotated person; ``facts``: all
    that is annotated of people at risk: whose it is, the attribute, its value and its spans.
    """

    id: str
    text: str = field(repr=False)
    date: str | None
    states: Floats
    tells: Floats
    owners: dict[Told, set[str]]
    people: dict[str, list[Span]]
    facts: list[tuple[str, str, str, list[Span]]] = field(repr=False)


def annotated(path: Path, layers: tuple[int, ...]) -> Annotated:
    """Reads one file of the scheme of tests/gold."""
    row = json.loads(path.read_text(encoding="utf-8"))
    text = row["text"]
    start, end, states = states_of(text, layers)
    tells, owners = np.zeros((len(start), len(TOLD_ATTRIBUTES)), np.float32), defaultdict[Told, set[str]](set)
    for fact in row["facts"]:
        if fact.get("inferred") or fact["attribute"] not in TOLD_ATTRIBUTES:
            continue
        for span in filter(None, (occurrence(text, *said) for said in fact["spans"])):
            tells[(start < span.end) & (end > span.start), TOLD_ATTRIBUTES.index(fact["attribute"])] = 1
            owners[span, fact["attribute"]].add(fact["person"])
    people = {
        p["id"]: list(filter(None, (occurrence(text, *m) for m in p["mentions"]))) for p in row["people"]
    }
    risky = {p["id"] for p in row["people"] if p["at_risk"]}
    facts = [
        (
            f["person"],
            f["attribute"],
            str(f["value"]),
            list(filter(None, (occurrence(text, *s) for s in f["spans"]))),
        )
        for f in row["facts"]
        if f["person"] in risky
    ]
    return Annotated(row["id"], text, row.get("date"), states, tells, dict(owners), people, facts)


def occurrence(text: str, words: str, number: int) -> Span | None:
    """The n-th time that these words stand in a text as whole words."""
    left, right = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
    found = list(re.finditer(left + re.escape(words) + right, text))
    return (
        Span(start=found[number - 1].start(), end=found[number - 1].end()) if len(found) >= number else None
    )


def states_of(text: str, layers: tuple[int, ...]) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """Start and end of every word, and the mean over its pieces of what the layers of the shipped network hold."""
    found = pieces(text)
    names = [f"layers.{number}.after_feed" for number in layers]
    out = np.empty((len(found), 384 * len(layers)), np.float32)
    windows = session._windows(len(found))
    for batch in (windows[at : at + 6] for at in range(0, len(windows), 6)):
        answers = np.concatenate(_network(layers).run(names, session._inputs(found, batch)), axis=2)
        for (start, _end, first, last), answer in zip(batch, answers, strict=True):
            out[first:last] = answer[1 + first - start : 1 + last - start]
    first = np.flatnonzero(np.diff(found.word, prepend=-1))
    sizes = np.diff(np.append(first, len(found)))
    last = np.append(first[1:], len(found)) - 1
    means = np.add.reduceat(out, first, axis=0) / sizes[:, None]
    return found.start[first].astype(np.int64), found.end[last].astype(np.int64), means.astype(np.float32)


_NETWORKS = dict[tuple[int, ...], onnxruntime.InferenceSession]()


def _network(layers: tuple[int, ...]) -> onnxruntime.InferenceSession:
    """The shipped network with the states of some layers as outputs."""
    if layers not in _NETWORKS:
        model = onnx.load_from_string(checked("tagger.onnx"))
        for number in layers:
            name = f"layers.{number}.after_feed"
            model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        _NETWORKS[layers] = onnxruntime.InferenceSession(model.SerializeToString(), options)
    return _NETWORKS[layers]


def found_in(text: str, date: str | None, told: Floats | None = None) -> Found:
    """What byname itself finds in a text, before facts; ``told``: what weights that have not seen it say of its words."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(text, encoding="utf-8", newline="")
        document = read_document(path, written=date)
    encoding = Encoding(document.text, readable(document))
    if told is not None and len(told) == len(encoding.words().start):
        encoding._told = told
    mentions = find_mentions(document, encoding=encoding)
    people, quotes = find_people(document, mentions, encoding)
    return Found(document, mentions, people, quotes, encoding)


def subjects_of(text: str, date: str | None) -> Subjects:
    """The people whom byname itself finds in a text, as facts see them."""
    found = found_in(text, date)
    return Subjects(found.document, found.people, found.quotes)


def same_people(found: Iterable[Person], people: dict[str, list[Span]]) -> dict[str, str]:
    """For each person that byname found, the annotated one with whom they share most mentions."""
    same = dict[str, str]()
    for person in found:
        shared = {
            id: sum(any(span.overlaps(m.span) for m in person.mentions) for span in spans)
            for id, spans in people.items()
        }
        best = max(shared, key=lambda id: shared[id], default=None)
        if best is not None and shared[best]:
            same[person.id] = best
    return same
