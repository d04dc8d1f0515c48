"""Which attribute of somebody each thing tells: a home or only a place, a trade, a wound, a faith."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from byname.encoder.reading import Words
from byname.encoder.weights import weights
from byname.find.kinds import over_words
from byname.find.tagger import Floats, Tags
from byname.model import TOLD, TOLD_ATTRIBUTES, Document, Mention, Value

_FAMILIES = (
    frozenset({"location", "residence", "birthplace"}),
    frozenset({"affiliation", "employer", "education"}),
    frozenset({"occupation", "role", "rank"}),
    frozenset({"event_date", "birth_date"}),
)
"""Attributes between which a rule cannot choose: its value stays, and the weights say of what it is one."""
_SURE = 0.5  # probability from which they overrule the attribute that a rule gave
_SELDOM = dict.fromkeys(
    "location possession biography legal_history migration health employer affiliation education".split(),
    0.97,
)
"""The probability from which words tell what every other sentence of a testimony seems to tell."""

_ROWS = 28  # with matrices of 96 by 96 less than OpenBLAS shares among threads


def attributed(document: Document, mentions: list[Mention], tags: Tags, words: Words) -> Iterator[Mention]:
    """The mentions, each with the attribute that it tells most likely, where it tells one."""
    sums, counts = over_words(tags, probabilities(words), [mention.span for mention in mentions])
    means = sums / np.maximum(counts, 1)[:, None]
    for mention, said in zip(mentions, means, strict=True):
        if mention.kind == "person" or (mention.rule == "rest" and mention.value is None):
            yield mention
        elif mention.value is None:
            yield _told(document, mention, said)
        else:
            yield _settled(mention, mention.value, said)


def probabilities(words: Words) -> Floats:
    """For every word the probability of each attribute: two convolutions over five words, after the head of the network."""
    kept, hidden = weights("attributes.npz"), words.heads["attributes"]
    for number in (1, 2):
        hidden = hidden + np.maximum(_convolved(hidden, kept[f"kernel{number}"]) + kept[f"bias{number}"], 0)
    return np.asarray(1 / (1 + np.exp(-(_product(hidden, kept["out"]) + kept["out_bias"]))), dtype=np.float32)


def _convolved(hidden: Floats, kernel: Floats) -> Floats:
    """The sum over the neighbours of each word; ``kernel``: (neighbours, width, width)."""
    reach = len(kernel) // 2
    padded = np.pad(hidden, ((reach, reach), (0, 0)))
    total = np.zeros_like(hidden)
    for step, matrix in enumerate(kernel):
        total += _product(padded[step : step + len(hidden)], matrix)
    return total


def _product(rows: Floats, matrix: Floats) -> Floats:
    """Rows times a matrix, a few rows at once.

    A larger product would wake the threads of the algebra library, which then wait in a loop and take the network's cores.
    """
    whole = np.pad(rows, ((0, -len(rows) % _ROWS), (0, 0))).reshape(-1, _ROWS, rows.shape[1])
    return np.asarray((whole @ matrix).reshape(-1, matrix.shape[1])[: len(rows)], dtype=np.float32)


def _told(document: Document, mention: Mention, said: Floats) -> Mention:
    """Words that no rule could read, with the attribute that they tell most likely, themselves as its value."""
    for n in np.argsort(-said):
        attribute = TOLD_ATTRIBUTES[n]
        if said[n] < TOLD:
            break
        if said[n] >= _SELDOM.get(attribute, TOLD):
            text = " ".join(document.of(mention.span).lower().split())
            value = Value(attribute=attribute, text=text)
            return replace(mention, value=value, tells=float(said[n]), rule="told")
    return mention


def _settled(mention: Mention, value: Value, said: Floats) -> Mention:
    """A value that a rule could read, under the attribute of its family of which the weights are sure."""
    alone = frozenset({value.attribute}) & frozenset(TOLD_ATTRIBUTES)
    family = next((family for family in _FAMILIES if value.attribute in family), alone)
    if not family:
        return mention
    scores = {attribute: float(said[TOLD_ATTRIBUTES.index(attribute)]) for attribute in sorted(family)}
    best = max(scores, key=lambda attribute: scores[attribute])
    tells = 1 - float(np.prod([1 - score for score in scores.values()]))
    if best == value.attribute or scores[best] < _SURE or mention.rule == "birth":
        return replace(mention, tells=tells)
    known = value.code is not None or value.low is not None
    return replace(
        mention, value=replace(value, attribute=best), tells=tells, rule=mention.rule if known else "told"
    )
