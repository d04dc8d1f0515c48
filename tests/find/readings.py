"""What the tagger might have read, and what a rule might have found, for tests of how they are joined."""

from __future__ import annotations

import numpy as np

from byname.find import find_mentions
from byname.find.tagger import KINDS, Tags
from byname.lang.tokens import tokenise
from byname.model import Document, Mention, Value
from factory import a_document, span_of


def mention_of(text: str, words: str) -> Mention | None:
    """The first mention with these words, in a text by itself."""
    document = a_document(text)
    return next((m for m in find_mentions(document) if document.of(m.span) == words), None)


def read_as(document: Document, *said: tuple[str, str, float]) -> Tags:
    """Tags in which these words are of a kind and identify with a probability; the rest is nothing."""
    tokens = list(tokenise(document.text))
    kinds = np.zeros((len(tokens), len(KINDS)), np.float32)
    kinds[:, 0] = 1
    score, roles = np.full(len(tokens), 0.001, np.float32), np.zeros((len(tokens), 3), np.float32)
    roles[:, 0] = 1
    for words, kind, probability in said:
        span = span_of(document, words)
        inside = [n for n, token in enumerate(tokens) if span.start <= token.start < span.end]
        if kind == "role":
            roles[inside, 0], roles[inside, 2], roles[inside[0], 1:] = 0, 1, (1, 0)
        else:
            kinds[inside, 0], kinds[inside, KINDS.index(kind)], score[inside] = 0, 1, probability
    starts, ends = (
        np.array([getattr(token, name) for token in tokens], np.int64) for name in ("start", "end")
    )
    return Tags(start=starts, end=ends, kinds=kinds, score=score, direct=score, roles=roles)


def by_rule(document: Document, words: str, kind: str, rule: str = "gazetteer", **fields: object) -> Mention:
    """A mention that a rule has made."""
    given = {"identifier": "quasi", "value": Value(attribute="location", text=words.lower())} | fields
    return Mention(span=span_of(document, words), kind=kind, rule=rule, **given)  # type: ignore[arg-type]
