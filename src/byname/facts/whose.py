"""Whose fact it is: of everybody who can be meant, whoever the trained weights prefer."""

from __future__ import annotations

import numpy as np

from byname.encoder.weights import weights
from byname.facts.clues import Clues, Scene
from byname.facts.subjects import Subjects
from byname.model import TOLD_ATTRIBUTES, Span


def owner(span: Span, attribute: str, subjects: Subjects) -> str | None:
    """The person of whom the words at a span tell an attribute, None where nobody is there to be meant."""
    known = owners(span, attribute, subjects)
    return max(known, key=lambda person: known[person]) if known else None


def owners(span: Span, attribute: str, subjects: Subjects) -> dict[str, float]:
    """Everybody of whom the words at a span can tell an attribute, each with the probability that they do."""
    scene = Scene(span, subjects.cast)
    people = scene.everybody()
    if not people:
        return {}
    preferred = preferences(np.stack([scene.clues(person) for person in people]), attribute)
    grown = np.exp(preferred - preferred.max())
    return dict(zip(people, (grown / grown.sum()).tolist(), strict=True))


def preferences(clues: Clues, attribute: str) -> Clues:
    """How much speaks for each person, on no scale; two layers over the clues, moved by the attribute."""
    kept = weights("whose.npz")
    hidden = clues @ kept["first"] + kept["first_bias"]
    if attribute in TOLD_ATTRIBUTES:
        hidden = hidden + kept["attribute"][TOLD_ATTRIBUTES.index(attribute)]
    hidden = np.maximum(np.maximum(hidden, 0) @ kept["second"] + kept["second_bias"], 0)
    return np.asarray(hidden @ kept["last"], dtype=np.float32)
