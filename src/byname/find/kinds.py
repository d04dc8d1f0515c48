"""Settles what kind of thing a name is where a rule and the tagger disagree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from byname.find.tagger import KINDS, Tags
from byname.lang import words
from byname.model import Document, Identifier, Mention, MentionKind, Span, Value
from byname.stats.names import given_name, surname

Floats = NDArray[np.floating[Any]]
ATTRIBUTES = {"person": "name", "place": "location", "organisation": "affiliation", "time": "event_date"}
_GUESSES = frozenset({"name", "gazetteer", "pattern", "organisation", "capitals", "propagated"})
_PERSON = KINDS.index("person")
_NAMES = frozenset({"person", "place", "organisation"})
_NOT, _OTHER, _NOTHING = (
    0.05,
    0.6,
    0.9,
)  # probabilities: not the rule's kind; another for sure; nothing that has a name


def settled(document: Document, found: list[Mention], tags: Tags) -> list[Mention]:
    """The mentions, names that the tagger reads as something else being what it reads; one verdict for all written alike.

    A person's name that is none for the tagger stays one where a given name is in it; a body that is called after a
    person stays a body where it is called by that name alone.
    """
    guessed = [mention for mention in found if mention.kind in _NAMES and mention.rule in _GUESSES]
    sums, counts = over_words(tags, tags.kinds, [mention.span for mention in guessed])
    alike = defaultdict[str, list[int]](list)
    for number, mention in enumerate(guessed):
        alike[key_of(document, mention.span)].append(number)
    means = {
        key: sums[numbers].sum(axis=0) / total
        for key, numbers in alike.items()
        if (total := counts[numbers].sum())
    }
    bodies = [key_of(document, m.span).split() for m in found if m.kind == "organisation"]
    called_after = {word for words in bodies if len(words) > 1 for word in words}
    kept = [
        mention
        if mention.kind == "organisation" and called_after.issuperset(key_of(document, mention.span).split())
        else _settled(document, mention, means)
        for mention in found
    ]
    return _shortened(document, _lived_in(document, kept), means)


def _lived_in(document: Document, found: list[Mention]) -> list[Mention]:
    """The mentions, with what looks like a name and is said to be where something happened being a place: "Obo, where I was born"."""
    where = words(document.language, "places").WHERE_CLAUSE
    places = {
        key_of(document, m.span)
        for m in found
        if m.kind == "person"
        and where.match(document.text, m.span.end)
        and document.of(m.span)[0].isupper()
        and not _is_surely_named(document, m.span)
    }
    return [
        named(document, m.span, "place")
        if m.kind == "person" and m.identifier == "direct" and key_of(document, m.span) in places
        else m
        for m in found
    ]


def _shortened(document: Document, found: list[Mention], means: dict[str, Floats]) -> list[Mention]:
    """The mentions, with what is no person to the tagger and begins a place's name being that place: Negros, Negros Oriental."""
    places = {
        key.rsplit(" ", 1)[0]: mention
        for mention in found
        if mention.kind == "place" and " " in (key := key_of(document, mention.span))
    }
    out = []
    for mention in found:
        key = key_of(document, mention.span)
        short = (
            mention.rule in ("name", "capitals")
            and key in places
            and key in means
            and means[key][_PERSON] < _NOT
        )
        out.append(named(document, mention.span, "place") if short else mention)
    return out


def over_words(tags: Tags, values: Floats, spans: Sequence[Span]) -> tuple[Floats, NDArray[np.int64]]:
    """For each span the sum over its words of what is said of each word, and how many words it has; all spans at once."""
    first = np.searchsorted(tags.end, [span.start for span in spans], "right")
    after = np.searchsorted(tags.start, [span.end for span in spans], "left")
    up_to = running(values)
    return up_to[after] - up_to[first], after - first


def running(values: Floats) -> Floats:
    """The sums of the first none, one, two ... rows."""
    return np.concatenate([np.zeros((1, *values.shape[1:])), values.cumsum(axis=0, dtype=np.float64)])


def key_of(document: Document, span: Span) -> str:
    """The words of a span in one spelling."""
    return " ".join(document.of(span).casefold().split())


def named(document: Document, span: Span, kind: MentionKind, rule: str = "tagger") -> Mention:
    """A mention of a kind that the tagger has read, with its words as the value where the kind has one."""
    attribute = (
        ATTRIBUTES.get(kind) if kind == "person" or _is_written_as_name(document, span, kind) else None
    )
    value = (
        Value(attribute=attribute, text=" ".join(document.of(span).lower().split())) if attribute else None
    )
    identifier: Identifier = "direct" if kind == "person" else "quasi"
    return Mention(span=span, kind=kind, identifier=identifier, rule=rule, value=value)


def _is_surely_named(document: Document, span: Span) -> bool:
    """Whether a title stands before the words or a list knows one of them as a name: that the tagger is wrong costs more."""
    before = document.text[max(0, span.start - 14) : span.start].lower().split()
    titled = bool(before) and before[-1].rstrip(".") in words(document.language, "people").TITLES
    return titled or any(given_name(word) or surname(word) for word in document.of(span).split())


def _is_written_as_name(document: Document, span: Span, kind: MentionKind) -> bool:
    """Whether words name a place, a body or a time: "Lower Mill", "27 Mizan 1401", not "a place", "some point"."""
    return any(letter.isupper() or (kind == "time" and letter.isdigit()) for letter in document.of(span))


def _is_country(mention: Mention) -> bool:
    code = mention.value.code if mention.value is not None else None
    return mention.rule == "gazetteer" and (code or "").startswith("country:")


def _settled(document: Document, mention: Mention, means: dict[str, Floats]) -> Mention:
    if mention.kind not in _NAMES or mention.rule not in _GUESSES:
        return mention
    key = key_of(document, mention.span)
    said = means.get(key)
    if said is None or said[KINDS.index(mention.kind)] >= _NOT:
        return mention
    if mention.kind == "person" and key in words(document.language, "bynames").ALL:
        return mention  # by their list, whatever else the word may mean
    best = int(said[1:].argmax()) + 1
    if _is_country(mention) and not _is_surely_named(document, mention.span):
        return mention  # nobody is called Byelorussia; Georgia and Chad are names too
    if mention.rule == "gazetteer" and KINDS[best] == "organisation":
        return mention  # a place in the name of a body is still that place
    if said[best] >= _OTHER and (KINDS[best] in _NAMES or mention.kind == "person"):
        return named(document, mention.span, cast(MentionKind, KINDS[best]))
    if mention.kind == "person" and said[0] >= _NOTHING and not _is_surely_named(document, mention.span):
        return replace(mention, kind="misc", rule="capitals", identifier="quasi", value=None)
    return mention
