"""The trained tagger: of every word, what kind of thing it is part of, whether it identifies, whether it tells a person."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byname.encoder.manifest import manifest
from byname.encoder.reading import Encoding
from byname.lang.tokens import readable
from byname.model import Document

KINDS = ("none", "person", "place", "organisation", "time", "quantity", "demographic", "code", "misc")
IDENTIFIES = ("none", "quasi", "direct")
ROLES = ("none", "begins", "inside")

Floats = NDArray[np.float32]
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tags:
    """The words of a document with what the tagger says of each, in the order of the text.

    ``start`` and ``end``: characters. ``kinds`` (words, kinds), ``roles`` (words, 3): probabilities.
    ``score``: the calibrated probability that a word identifies somebody, by itself or with others; ``direct``: by itself.
    """

    start: Offsets
    end: Offsets
    kinds: Floats
    score: Floats
    direct: Floats
    roles: Floats


def tags(document: Document, encoding: Encoding | None = None) -> Tags:
    """Reads everything in a document that is not furniture; no part of it is left out, however long."""
    words = (encoding or Encoding(document.text, readable(document))).words()
    kinds, identifies, roles = np.split(words.heads["head"], np.cumsum([len(KINDS), len(IDENTIFIES)]), axis=1)
    told = _softmax(identifies)
    return Tags(
        start=words.start,
        end=words.end,
        kinds=_softmax(kinds),
        score=_calibrated(told[:, 1] + told[:, 2]),
        direct=told[:, 2],
        roles=_softmax(roles),
    )


def _softmax(values: Floats) -> Floats:
    grown = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float32)


def _calibrated(probability: Floats) -> Floats:
    """Platt's scaling (1999) with the slope and the intercept that the held-out texts gave."""
    fitted = manifest()["tagger.onnx"]["calibration"]
    kept = np.clip(probability, 1e-6, 1 - 1e-6)
    return np.asarray(
        1 / (1 + np.exp(-(fitted["slope"] * np.log(kept / (1 - kept)) + fitted["intercept"]))),
        dtype=np.float32,
    )
