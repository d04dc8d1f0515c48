"""Reads a whole text with the small language model: overlapping windows, in batches, on as many threads as allowed."""

from __future__ import annotations

import os
from functools import cache
from itertools import pairwise

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from byname.encoder.manifest import checked
from byname.encoder.tokeniser import FIRST, LAST, SHAPES, Pieces
from byname.errors import DataError

WINDOW = 160  # pieces that the network sees at once, with its two marks
MARGIN = 6  # pieces at either edge of a window whose answer is taken from the neighbour
_BATCH = 6  # windows; more do not fit the processor's cache
_THREADS = 4  # more gain nothing on a network of this size

Logits = NDArray[np.float32]


_REPORTING = (
    1,
    29,
)  # from this version on ONNX Runtime reports its use to its maker, beneath any check of ours


def check_silent(version: str) -> None:
    """Raises DataError for a version of ONNX Runtime that reports its use over the network."""
    if tuple(int(part) for part in version.split(".")[:2]) >= _REPORTING:
        raise DataError("This onnxruntime reports its use over the network; install one before 1.29.")


@cache
def _session() -> onnxruntime.InferenceSession:
    check_silent(onnxruntime.__version__)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = min(_THREADS, _cores())
    options.inter_op_num_threads = 1
    options.log_severity_level = 3  # errors only; ONNX Runtime would write to stderr
    # more would join additions and normalisations into an operation that is slower than both
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(checked("tagger.onnx"), options, providers=["CPUExecutionProvider"])


def _cores() -> int:
    """The processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def heads(found: Pieces) -> dict[str, Logits]:
    """What each head of the network says of each piece: arrays (pieces, width) by the name of the head."""
    session = _session()
    out = {head.name: np.empty((len(found), head.shape[2]), np.float32) for head in session.get_outputs()}
    windows = _windows(len(found))
    for batch in (windows[at : at + _BATCH] for at in range(0, len(windows), _BATCH)):
        for name, answers in zip(out, session.run(list(out), _inputs(found, batch)), strict=True):
            for (start, _end, first, last), answer in zip(batch, answers, strict=True):
                out[name][first:last] = answer[1 + first - start : 1 + last - start]
    return out


def _windows(size: int) -> list[tuple[int, int, int, int]]:
    """Start and end of each window, and of the part whose answer is kept; together the parts are the whole text."""
    room = WINDOW - 2
    if size <= room:
        return [(0, size, 0, size)] if size else []
    count = -(-(size - 2 * MARGIN) // (room - 2 * MARGIN))
    starts = [round(n * (size - room) / (count - 1)) for n in range(count)]
    borders = [0, *((a + room + b) // 2 for a, b in pairwise(starts)), size]
    return [(s, s + room, borders[n], borders[n + 1]) for n, s in enumerate(starts)]


def _inputs(found: Pieces, batch: list[tuple[int, int, int, int]]) -> dict[str, NDArray[np.int32]]:
    """The windows of a batch, which are all of one length, between their two marks."""
    shape = (len(batch), batch[0][1] - batch[0][0] + 2)
    ids, shapes = np.empty(shape, dtype=np.int32), np.full(shape, SHAPES, dtype=np.int32)
    ids[:, 0], ids[:, -1] = FIRST, LAST
    for row, (start, end, _, _) in enumerate(batch):
        ids[row, 1:-1] = found.ids[start:end]
        shapes[row, 1:-1] = found.shapes[start:end]
    return {"ids": ids, "shapes": shapes}
