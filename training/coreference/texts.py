"""The annotated texts as the ranker meets them: candidates, what the rules made of them, whom they mean, what the network reads."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from annotated import Gold
from byname.encoder import session
from byname.encoder.reading import Encoding
from byname.find import find_mentions
from byname.lang.tokens import Index, readable, sentences
from byname.model import Document, Mention
from byname.people import spoken_of
from byname.people.ages import ages_of
from byname.people.candidate import Candidate
from byname.people.coreference import by_rules
from byname.people.ranker import vectors
from byname.people.ranking import Ruled
from byname.read import read_document
from matching import matched

LAYERS = (2, 5)
STATES = "states"


@dataclass(slots=True, eq=False)
class Text:
    """One annotated text. ``meant``: the person that a candidate means, None for nobody, by its id(); ``complete``: nobody is left out."""

    gold: Gold
    complete: bool
    found: list[Candidate]
    ruled: Ruled
    states: torch.Tensor
    tagged: list[list[float]]
    meant: dict[int, str | None]
    row: dict[int, int]
    document: Document
    mentions: tuple[Mention, ...]
    encoding: Encoding


def read_hidden_states(tagger: Path) -> None:
    """Has every text read with the hidden states as one more head: the layers that the ranker looks at, side by side."""
    model = onnx.load(tagger)
    names = [f"layers.{number}.after_feed" for number in LAYERS]
    model.graph.node.append(onnx.helper.make_node("Concat", names, [STATES], axis=2))
    model.graph.output.append(
        onnx.helper.make_tensor_value_info(
            STATES, onnx.TensorProto.FLOAT, ["batch", "length", 384 * len(names)]
        )
    )
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    running = onnxruntime.InferenceSession(model.SerializeToString(), options)
    session._session = lambda: running


def read(gold: Gold, *, complete: bool) -> Text:
    """A text with everything that training needs to know of it."""
    document = _document(gold)
    encoding = Encoding(document.text, readable(document))
    mentions = find_mentions(document, encoding=encoding)
    index = Index(sentences(document))
    found, quotations = spoken_of(document, mentions, index)
    _, ruled = by_rules(document, found, quotations, index, ages_of(found, mentions))
    words = encoding.words()
    text = Text(
        gold, complete, found, ruled, torch.from_numpy(vectors(found, words, STATES)),
        np.asarray(vectors(found, words, "head")).tolist(), _meant(gold, found), {id(c): n for n, c in enumerate(found)},
        document, mentions, encoding,
    )  # fmt: skip
    _name_labels(text)
    return text


def _document(gold: Gold) -> Document:
    """The text as byname reads it from a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(gold.text, encoding="utf-8", newline="")
        return read_document(path, written=gold.date)


def _meant(gold: Gold, found: list[Candidate]) -> dict[int, str | None]:
    meant = dict[int, str | None]()
    for candidate in found:
        span = (candidate.span.start, candidate.span.end)
        mention = matched(gold, span, named=candidate.kind in ("name", "code"))
        meant[id(candidate)] = None if mention is None else mention.entity
    return meant


def _name_labels(text: Text) -> None:
    """Gives the labels of speakers, which annotators leave out, the person who says I behind them."""
    said: dict[str, Counter[str]] = {}
    for candidate in text.found:
        speaking, person = text.ruled.speaks.get(id(candidate)), text.meant[id(candidate)]
        if speaking is not None and person is not None and candidate.head in ("i", "me", "my"):
            said.setdefault(speaking.head, Counter())[person] += 1
    for candidate in text.found:
        if candidate.kind == "label" and text.meant[id(candidate)] is None and candidate.head in said:
            text.meant[id(candidate)] = said[candidate.head].most_common(1)[0][0]
