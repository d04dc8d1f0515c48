"""Which attribute of somebody each word tells: two convolutions behind the head of the network."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from byname.encoder.weights import weights

Floats = NDArray[np.float32]

_LAYERS = (1, 2)
_BLOCK = 8192  # words at once, so that memory does not grow with the length of a text
_ROWS = 28  # with matrices of 96 by 96 less than OpenBLAS shares among threads


def telling(hidden: Floats) -> Floats:
    """For every word the probability of each attribute, from what the head "attributes" says of it and its neighbours."""
    kept = weights("attributes.npz")
    reach = sum(len(kept[f"kernel{number}"]) // 2 for number in _LAYERS)
    blocks = []
    for start in range(0, max(1, len(hidden)), _BLOCK):
        first = max(0, start - reach)
        told = _told(hidden[first : start + _BLOCK + reach], kept)
        blocks.append(told[start - first :][:_BLOCK])
    return np.concatenate(blocks)


def _told(hidden: Floats, kept: Mapping[str, Floats]) -> Floats:
    for number in _LAYERS:
        hidden = hidden + np.maximum(_convolved(hidden, kept[f"kernel{number}"]) + kept[f"bias{number}"], 0)
    return np.asarray(1 / (1 + np.exp(-(product(hidden, kept["out"]) + kept["out_bias"]))), dtype=np.float32)


def _convolved(hidden: Floats, kernel: Floats) -> Floats:
    """The sum over the neighbours of each word; ``kernel``: (neighbours, width, width)."""
    reach = len(kernel) // 2
    padded = np.pad(hidden, ((reach, reach), (0, 0)))
    total = np.zeros_like(hidden)
    for step, matrix in enumerate(kernel):
        total += product(padded[step : step + len(hidden)], matrix)
    return total


def product(rows: Floats, matrix: Floats) -> Floats:
    """Rows times a matrix, a few rows at once.

    A larger product would wake the threads of the algebra library, which then wait in a loop and take the network's cores.
    """
    whole = np.pad(rows, ((0, -len(rows) % _ROWS), (0, 0))).reshape(-1, _ROWS, rows.shape[1])
    return np.asarray((whole @ matrix).reshape(-1, matrix.shape[1])[: len(rows)], dtype=np.float32)
