"""Which attribute of somebody each thing tells: a home or only a place, a trade, a wound, a faith."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from byname.find.kinds import over_words
from byname.find.tagger import Floats, Tags
from byname.model import TOLD_ATTRIBUTES, Mention, Value

_FAMILIES = (
    frozenset({"location", "residence", "birthplace"}),
    frozenset({"affiliation", "employer", "education"}),
    frozenset({"occupation", "role", "rank"}),
    frozenset({"event_date", "birth_date"}),
)
"""Attributes between which a rule cannot choose: its value stays, and the weights say of what it is one."""
_SURE = 0.5  # probability from which they overrule the attribute that a rule gave


def attributed(mentions: list[Mention], tags: Tags, told: Floats) -> Iterator[Mention]:
    """The mentions, each value under the attribute that its words tell most likely; ``told``: (words, attributes)."""
    sums, counts = over_words(tags, told, [mention.span for mention in mentions])
    means = sums / np.maximum(counts, 1)[:, None]
    for mention, said in zip(mentions, means, strict=True):
        if mention.kind == "person" or mention.value is None:
            yield mention
        else:
            yield _settled(mention, mention.value, said)


def _settled(mention: Mention, value: Value, said: Floats) -> Mention:
    """A value that a rule could read, under the attribute of its family of which the weights are sure."""
    family = next((family for family in _FAMILIES if value.attribute in family), None)
    if family is None:
        return mention
    scores = {attribute: float(said[TOLD_ATTRIBUTES.index(attribute)]) for attribute in sorted(family)}
    best = max(scores, key=lambda attribute: scores[attribute])
    if best == value.attribute or scores[best] < _SURE or mention.rule in ("birth", "table"):
        return mention
    known = value.code is not None or value.low is not None
    return replace(mention, value=replace(value, attribute=best), rule=mention.rule if known else "told")
