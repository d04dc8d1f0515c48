"""A draft out of an original and a text that somebody has protected: the differences of their words as edits.

Long texts are compared between words that each of them has once, in the same order (patience diff), so that
the comparison never looks at more than a short stretch word by word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from byname.errors import UsageError
from byname.model import Document, Draft, Edit, Span

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_LONG = 1500  # tokens: a stretch without a shared rare word that is longer counts as rewritten


class Change(NamedTuple):
    """Tokens i to j of the original that became tokens m to n of the protected text."""

    i: int
    j: int
    m: int
    n: int


def draft_of(document: Document, protected: Document) -> Draft:
    """A draft of the document with exactly the protected text, its edits made from the differences.

    Raises UsageError where the original has no text and the protected one has some.
    """
    if not document.text and protected.text:
        raise UsageError("The original has no text to compare with; name the file that was protected.")
    old, new = _tokens(document.text), _tokens(protected.text)
    edits = []
    for i, j, m, n in _apart(_changes(old, new)):
        span = Span(start=old[i].start(), end=old[j - 1].end())
        words = protected.text[new[m].start() : new[n - 1].end()] if m < n else ""
        edits.append(Edit(span=span, new=words, operation="generalise"))
    return Draft(document=document, edits=tuple(edits))


def _tokens(text: str) -> list[re.Match[str]]:
    return list(_TOKEN.finditer(text))


def _changes(old: list[re.Match[str]], new: list[re.Match[str]]) -> Iterator[Change]:
    """The stretches that differ, in order."""
    a, b = [t.group() for t in old], [t.group() for t in new]
    anchors = [*_anchors(a, b), (len(a), len(b))]
    i = m = 0
    for j, n in anchors:
        yield from _between(a, b, Change(i, j, m, n))
        i, m = j, n


def _anchors(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Positions of tokens that both texts have once, in the longest order that they share."""
    once_a, once_b = _once(a), _once(b)
    pairs = sorted((i, once_b[token]) for token, i in once_a.items() if token in once_b)
    tails: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for number, (_, m) in enumerate(pairs):
        length = bisect_left(tails, m)
        before.append(chains[length - 1] if length else -1)
        tails[length : length + 1] = [m]
        chains[length : length + 1] = [number]
    chain, number = [], chains[-1] if chains else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _once(tokens: list[str]) -> dict[str, int]:
    counts = Counter(tokens)
    return {token: i for i, token in enumerate(tokens) if counts[token] == 1}


def _between(a: list[str], b: list[str], part: Change) -> Iterator[Change]:
    i, j, m, n = part
    while i < j and m < n and a[i] == b[m]:
        i, m = i + 1, m + 1
    while i < j and m < n and a[j - 1] == b[n - 1]:
        j, n = j - 1, n - 1
    if (j - i) * (n - m) > _LONG**2:
        yield Change(i, j, m, n)
    elif i < j or m < n:
        matcher = SequenceMatcher(None, a[i:j], b[m:n], autojunk=False)
        for kind, i1, i2, m1, m2 in matcher.get_opcodes():
            if kind != "equal":
                yield Change(i + i1, i + i2, m + m1, m + m2)


def _apart(changes: Iterator[Change]) -> list[Change]:
    """The changes with a token of the original each, and joined where they then touch."""
    apart: list[Change] = []
    for i, j, m, n in changes:
        here = Change(i, j, m, n)
        if i == j:  # an insertion: it takes the token before it, or at the start the one after it
            here = Change(i - 1, j, m - 1, n) if i else Change(i, j + 1, m, n + 1)
        if apart and here.i < apart[-1].j:
            here = Change(apart[-1].i, max(here.j, apart[-1].j), apart[-1].m, max(here.n, apart[-1].n))
            apart.pop()
        apart.append(here)
    return apart
