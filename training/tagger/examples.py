"""Annotated texts in one form, whatever they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from byname.encoder.tokeniser import pieces
from labels import HEADS, UNKNOWN

Edit = tuple[int, int, str]


@dataclass(frozen=True)
class Label:
    """What one head should say from start up to end; labels listed later win over earlier ones."""

    start: int
    end: int
    head: str
    label: str


@dataclass(frozen=True)
class Example:
    """A text with its labels.

    ``elsewhere`` says for each head what holds where no label is: "none", or nothing at all (not annotated).
    ``weight`` is how much a piece outside every label counts, ``emphasis`` how much one inside.
    """

    id: str
    text: str = field(repr=False)
    labels: tuple[Label, ...]
    elsewhere: Mapping[str, str]
    weight: float = 1.0
    emphasis: float = 1.0


@dataclass(frozen=True)
class Encoded:
    """Pieces and targets of a text: ids, shapes (n,), targets (heads, n), weights (n,)."""

    ids: NDArray[np.int32]
    shapes: NDArray[np.int32]
    targets: NDArray[np.int16]
    weights: NDArray[np.float32]


def encoded(example: Example) -> Encoded:
    """Cuts the text into pieces and gives each the labels that stand at its first character."""
    found = pieces(example.text)
    size = len(example.text)
    targets = np.empty((len(HEADS), len(found)), dtype=np.int16)
    labelled = np.zeros(size, dtype=bool)
    for row, (head, names) in enumerate(HEADS.items()):
        default = example.elsewhere.get(head)
        letters = np.full(size, UNKNOWN if default is None else names.index(default), dtype=np.int16)
        for label in (label for label in example.labels if label.head == head):
            letters[label.start : label.end] = UNKNOWN if label.label == "?" else names.index(label.label)
            labelled[label.start : label.end] = True
            if label.label == "inside":
                letters[label.start] = names.index("begins")
        targets[row] = letters[found.start]
    weights = np.where(labelled[found.start], example.emphasis, example.weight).astype(np.float32)
    return Encoded(found.ids, found.shapes, targets, weights)


def edited(example: Example, edits: list[Edit]) -> Example:
    """The example with pieces of its text replaced; labels keep their place. The edits must not overlap."""
    out, at, moved, shift = list[str](), 0, list[tuple[int, int, int, int]](), 0
    for start, end, new in sorted(edits):
        out += [example.text[at:start], new]
        at = end
        moved.append((start, end, start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
    out.append(example.text[at:])
    starts = np.array([row[0] for row in moved])

    def place(old: int, *, closing: bool) -> int:
        """Where an old border lies now; inside an edit it goes to the edit's nearer outer border."""
        row = int(np.searchsorted(starts, old, side="left" if closing else "right")) - 1
        if row < 0:
            return old
        _, end, new_start, new_end = moved[row]
        if old >= end:
            return new_end + old - end
        return new_end if closing else new_start

    labels = tuple(
        replace(label, start=place(label.start, closing=False), end=place(label.end, closing=True))
        for label in example.labels
    ) if moved else example.labels  # fmt: skip
    return replace(example, text="".join(out), labels=tuple(x for x in labels if x.start < x.end))
