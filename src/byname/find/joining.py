"""Joins what the rules found with what the tagger read: who is right about a kind, and what identifies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import exp
from statistics import fmean
from typing import cast

import numpy as np

from byname.find.kinds import ATTRIBUTES, key_of, named, over_words, running, settled
from byname.find.tagger import KINDS, Tags
from byname.lang import words
from byname.model import Document, Mention, MentionKind, Span
from byname.model.spans import Near, Spans

_NAMED = 0.5  # probability from which a word is part of something that is named or told
_NUMBER = 0.5  # ... from which a number that no library knows leads to somebody by itself
_ROLE = 0.5  # ... of a person told by what they are
_SURE = 0.8  # probability from which the tagger knows better than a rule that only saw capitals
_UNREAD = -9.0  # log-odds of what the tagger has not read
_WEAK = frozenset({"capitals", "pattern"})
_ABBREVIATION = re.compile(r"\s*\((?:hereinafter,?\s+)?[\"“‘'«]?(?:the\s+)?", re.IGNORECASE)
_SHORT = 24  # characters between a name and what it is called for short
_SMALL = r"(?:\W|_|\b(?:the|a|an|of|in|on|at|and|or|by|for|to|from)\b)+"
_BORDERS = re.compile(rf"^{_SMALL}|{_SMALL}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Tagged:
    """Words side by side to which the tagger gives one kind, with the probability that it is the right one."""

    span: Span
    kind: MentionKind
    certain: float


def joined(document: Document, found: list[Mention], tags: Tags, threshold: float) -> list[Mention]:
    """What the rules found and what the tagger read beside it, each with the kind that is more likely right.

    ``threshold``: probability from which words count as identifying.
    """
    found = settled(document, found, tags)
    near, dropped, added = Near(found), set[int](), list[Mention]()
    for tagged in _tagged(document, tags, threshold):
        inside = near.overlapping(tagged.span)
        new, gone = _with(document, inside, tagged)
        added += new
        dropped.update(id(mention) for mention in gone)
    return [mention for mention in found if id(mention) not in dropped] + added


def _tagged(document: Document, tags: Tags, threshold: float) -> Iterator[_Tagged]:
    """What the tagger found, each with its borders at words that say something."""
    sure = 1 - tags.kinds[:, 0] >= _NAMED
    unnamed = np.where(
        tags.score >= threshold, KINDS.index("misc"), 0
    )  # it identifies; as what, nobody can say
    kinds = np.where(sure, tags.kinds[:, 1:].argmax(axis=1) + 1, unnamed)
    up_to = running(tags.kinds)
    for first, last in _runs(document, tags, kinds):
        span = _trimmed(document, int(tags.start[first]), int(tags.end[last]))
        if span is not None and not _is_title(document, span):
            kind = int(kinds[first])
            certain = float(up_to[last + 1, kind] - up_to[first, kind]) / (last + 1 - first)
            yield _Tagged(span, cast(MentionKind, KINDS[kind]), certain)


def _runs(document: Document, tags: Tags, labels: np.ndarray) -> Iterator[tuple[int, int]]:
    """First and last word of each run of one label, 0 apart; a run ends with its line."""
    borders = np.flatnonzero(np.diff(labels, prepend=0, append=0))
    for first, after in pairwise(borders):
        if not labels[first]:
            continue
        start = int(first)
        for word in range(start + 1, int(after)):
            if "\n" in document.text[tags.end[word - 1] : tags.start[word]]:
                yield start, word - 1
                start = word
        yield start, int(after) - 1


def _trimmed(document: Document, start: int, end: int) -> Span | None:
    """A span without signs and small words at its borders, None where nothing else is in it."""
    said = document.text[start:end]
    for border in list(_BORDERS.finditer(said))[::-1]:
        if border.start():
            end = start + border.start()
        else:
            start = min(start + border.end(), end)
    return Span(start=start, end=end) if start < end else None


def _with(document: Document, inside: list[Mention], tagged: _Tagged) -> tuple[list[Mention], list[Mention]]:
    """What the tagger adds where these mentions are, and which of them go: a thing of its own, a better kind, or the words left out."""
    covered = all(tagged.span.covers(mention.span) for mention in inside) and tagged.certain >= _SURE
    weak = all(mention.rule in _WEAK for mention in inside)
    whole = named(document, tagged.span, tagged.kind)
    if not inside or (covered and weak and tagged.kind in ATTRIBUTES):
        return [whole], inside
    wider = tagged.kind == "organisation" and all(m.kind in ("place", "demographic", "misc") for m in inside)
    if covered and wider and all(mention.span != tagged.span for mention in inside):
        return [whole], [mention for mention in inside if mention.kind == "misc"]
    left = [span for span in _left(document, tagged.span, inside) if not _is_title(document, span)]
    rule = "tagger" if tagged.kind == "person" else "rest"
    return [named(document, span, tagged.kind, rule) for span in left], []


def _is_title(document: Document, span: Span) -> bool:
    """Whether the words only say how somebody is addressed: Mr, Chief, Mama."""
    lexicon = words(document.language, "people")
    address = (lexicon.TITLES, lexicon.TITLE_MODIFIERS, lexicon.KIN)
    said = document.of(span).lower().replace(".", " ").split()
    return all(any(word in known for known in address) for word in said)


def _left(document: Document, span: Span, taken: list[Mention]) -> Iterator[Span]:
    """The parts of a span that no mention covers."""
    at = span.start
    for mention in [*sorted(taken, key=lambda mention: mention.span), None]:
        end = span.end if mention is None else mention.span.start
        if at < end and (part := _trimmed(document, at, end)) is not None:
            yield part
        at = at if mention is None else max(at, mention.span.end)


def judged(document: Document, mentions: list[Mention], tags: Tags, threshold: float) -> Iterator[Mention]:
    """The mentions with the probability that they identify, one for all that are written alike or short for it.

    Libraries and rules know better what identifies directly; that stays.
    """
    keys = _keys(document, mentions)
    said = defaultdict[str, list[float]](list)
    for key, odds in zip(keys, _log_odds(tags, mentions), strict=True):
        said[key].append(odds)
    scores = {key: 1 / (1 + exp(-fmean(odds))) for key, odds in said.items()}
    for key, mention in zip(keys, mentions, strict=True):
        score = scores[key]
        if _is_number(document, mention) and score >= _NUMBER:
            yield replace(mention, score=score, identifier="direct")
        elif mention.identifier == "direct":
            yield replace(mention, score=max(score, mention.score))
        elif mention.identifier == "none" and mention.rule == "table":
            yield mention  # the number of a row
        else:
            yield replace(mention, score=score, identifier="quasi" if score >= threshold else "none")


def _keys(document: Document, mentions: list[Mention]) -> list[str]:
    """What each mention is one with: its words, or those that it is said to be short for, "Labour Board (“the LB”)"."""
    keys, short_for = [key_of(document, mention.span) for mention in mentions], dict[str, str]()
    order = sorted(range(len(mentions)), key=lambda n: mentions[n].span)
    for first, second in pairwise(order):
        between = document.text[mentions[first].span.end : mentions[second].span.start]
        if len(between) < _SHORT and _ABBREVIATION.fullmatch(between):
            short_for[keys[second]] = keys[first]
    return [short_for.get(key, key) for key in keys]


def _is_number(document: Document, mention: Mention) -> bool:
    """Whether the tagger took it for the number of something: a form that no library knows."""
    return (
        mention.rule == "tagger"
        and mention.kind == "code"
        and any(c.isdigit() for c in document.of(mention.span))
    )


def _log_odds(tags: Tags, mentions: list[Mention]) -> list[float]:
    """The mean over the words of each mention, in log-odds; far below zero where the tagger read nothing."""
    scores = np.clip(tags.score, 1e-4, 1 - 1e-4)
    sums, counts = over_words(tags, np.log(scores / (1 - scores)), [mention.span for mention in mentions])
    return list(np.where(counts, sums / np.maximum(counts, 1), _UNREAD).tolist())


def described(document: Document, tags: Tags, mentions: list[Mention]) -> Iterator[Mention]:
    """People told by what they are, where no rule found a name; their score is how sure the tagger is of that."""
    told = tags.roles[:, 1:].sum(axis=1)
    names = Spans(mention.span for mention in mentions if mention.kind in ("person", "contact"))
    inside = told >= _ROLE
    begins = inside & ((tags.roles[:, 1] > tags.roles[:, 2]) | ~np.append(False, inside[:-1]))
    labels = np.where(inside, np.cumsum(begins), 0)
    for first, last in _runs(document, tags, labels):
        span = Span(start=int(tags.start[first]), end=int(tags.end[last]))
        if not names.overlap(span):
            score = float(told[first : last + 1].mean())
            yield Mention(span=span, kind="person", identifier="none", rule="nominal", score=score)
