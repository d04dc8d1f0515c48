"""Settles what kind of thing a name is where a rule and the tagger disagree."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from byname.find.tagger import KINDS, Tags
from byname.model import Document, Identifier, Mention, MentionKind, Span, Value
from byname.stats.names import given_name

ATTRIBUTES = {"person": "name", "place": "location", "organisation": "affiliation"}
_GUESSES = frozenset({"name", "gazetteer", "pattern", "organisation", "capitals", "propagated"})
_NAMES = frozenset({"person", "place", "organisation"})
_NOT, _OTHER, _NOTHING = (
    0.05,
    0.6,
    0.9,
)  # probabilities: not the rule's kind; another for sure; nothing that has a name


def settled(document: Document, found: list[Mention], tags: Tags) -> list[Mention]:
    """The mentions, names that the tagger reads as something else being what it reads; one verdict for all written alike.

    A person's name that is none for the tagger stays one where a given name is in it.
    """
    said = defaultdict[str, list[NDArray[np.float32]]](list)
    for mention in found:
        if mention.kind in _NAMES and mention.rule in _GUESSES:
            said[key_of(document, mention.span)].append(
                tags.kinds[tags.words_in(mention.span.start, mention.span.end)]
            )
    means = {key: np.concatenate(parts).mean(axis=0) for key, parts in said.items() if sum(map(len, parts))}
    return [_settled(document, mention, means) for mention in found]


def key_of(document: Document, span: Span) -> str:
    """The words of a span in one spelling."""
    return " ".join(document.of(span).casefold().split())


def named(document: Document, span: Span, kind: MentionKind, rule: str = "tagger") -> Mention:
    """A mention of a kind that the tagger has read, with its words as the value where the kind has one."""
    attribute = ATTRIBUTES.get(kind)
    value = (
        Value(attribute=attribute, text=" ".join(document.of(span).lower().split())) if attribute else None
    )
    identifier: Identifier = "direct" if kind == "person" else "quasi"
    return Mention(span=span, kind=kind, identifier=identifier, rule=rule, value=value)


def _settled(document: Document, mention: Mention, means: dict[str, NDArray[np.float32]]) -> Mention:
    said = means.get(key_of(document, mention.span))
    if mention.kind not in _NAMES or mention.rule not in _GUESSES or said is None:
        return mention
    if said[KINDS.index(mention.kind)] >= _NOT:
        return mention
    best = int(said[1:].argmax()) + 1
    if mention.rule == "gazetteer" and KINDS[best] == "organisation":
        return mention  # a place in the name of a body is still that place
    if said[best] >= _OTHER and KINDS[best] in _NAMES:
        return named(document, mention.span, cast(MentionKind, KINDS[best]))
    words = document.of(mention.span).split()
    if mention.kind == "person" and said[0] >= _NOTHING and not any(given_name(word) for word in words):
        return replace(mention, kind="misc", rule="capitals", identifier="quasi", value=None)
    return mention
