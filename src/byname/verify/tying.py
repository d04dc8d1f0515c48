"""Which words of a draft an attack goes by when it links the draft to somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from byname.lang import words
from byname.model import Span
from byname.verify.attacks import Attack

_WORD = re.compile(r"\w\w+")
_MOST = 8  # words; what they have in common beyond these is spread over the text
_SHARE = 0.5  # of all that ties the draft to the text: so much is shown
_GAP = 12  # characters of small words and signs between two words that are shown as one


def tying_words(text: str, attacks: Sequence[Attack], own: tuple[int, ...]) -> tuple[Span, ...]:
    """The words that tie a text most to the nearest of somebody's own texts, in order; words that stand together are one."""
    small = words("en", "grammar").FUNCTION_WORDS
    said = [m for m in _WORD.finditer(text) if m.group().lower() not in small]
    worth = np.zeros(len(said))
    for attack in attacks:
        gains = _gains(text, attack, list(own))
        for at, match in enumerate(said):
            worth[at] += sum(gains.get(term, 0.0) for term in attack.terms(match.group()))
        for at, (one, other) in enumerate(pairwise(said)):
            both = f"{one.group()} {other.group()}"
            pair = sum(gains.get(term, 0.0) for term in _only_together(attack, both))
            worth[at : at + 2] += pair / 2
    return tuple(_joined(text, [Span(start=said[at].start(), end=said[at].end()) for at in _most(worth)]))


def _gains(text: str, attack: Attack, own: list[int]) -> dict[str, float]:
    """By how much each occurrence of a term makes the nearest own text more like the draft than the others are."""
    count = Counter(attack.terms(text))
    terms = sorted(count)
    scores = attack.scores(text)
    nearest = own[int(np.argmax(scores[own]))]
    table = attack.table(terms)
    others = np.delete(table, own, axis=1)
    more = table[:, nearest] - (others.mean(axis=1) if others.shape[1] else 0.0)
    gains = more * np.array([attack.weight(term, count[term]) for term in terms])
    whole = float(np.maximum(gains, 0.0).sum()) or 1.0
    return {
        term: max(float(gain), 0.0) / whole / count[term] for term, gain in zip(terms, gains, strict=True)
    }


def _only_together(attack: Attack, pair: str) -> set[str]:
    """The terms of two words that neither has alone."""
    return set(attack.terms(pair)) - {term for word in pair.split() for term in attack.terms(word)}


def _most(worth: np.ndarray) -> list[int]:
    """The positions of the fewest words that are worth a good part of all, in order."""
    chosen: list[int] = []
    left = float(worth.sum()) * _SHARE
    for at in np.argsort(-worth, kind="stable")[:_MOST]:
        if left <= 0 or worth[at] <= 0:
            break
        chosen.append(int(at))
        left -= float(worth[at])
    return sorted(chosen)


def _joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    small = words("en", "grammar").FUNCTION_WORDS
    last: Span | None = None
    for span in spans:
        between = text[last.end : span.start] if last else ""
        is_near = (
            len(between) <= _GAP and "\n" not in between and all(w.lower() in small for w in between.split())
        )
        if last is not None and not is_near:
            yield last
        last = Span(start=last.start, end=span.end) if last is not None and is_near else span
    if last is not None:
        yield last
