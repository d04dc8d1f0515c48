"""Dates that were moved: whether all moved alike, and how far the true ones can be told by everything that a draft says.

Nothing is taken from whoever moved them. What stood at a place is compared with what a second reading finds there; then
the reader's part is played: who knows that dates were moved, and by how much at most, asks which moves everything in the
draft allows together, the day of writing, ages, events that everybody can look up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from byname.lang import words
from byname.lang.iso import bounds
from byname.lang.tokens import Index, sentences
from byname.model import NEAREST, Fact, Leak, Mention, Policy, Reading, Span
from byname.verify.moves import Moves
from byname.verify.residue import Trace

_DATES = ("birth_date", "event_date")
_YEAR = 365.2425
_NARROW = 366  # days: what is wider is nobody's date
_FAR = 3  # times as far as dates are moved: what lies farther from the story is no part of it
_SLACK = {
    1: 0,
    31: 31,
    366: 366,
}  # days: how far a date that is so wide may be off, being moved by its middle


class Pair(NamedTuple):
    """A date of the original and the one that a draft has in its place; spans are of the draft."""

    span: Span
    low: int
    high: int
    now_low: int
    now_high: int

    @property
    def width(self) -> int:
        """How many days the original can mean."""
        return self.high - self.low + 1

    @property
    def by(self) -> int:
        """How far its middle has moved."""
        return (self.now_low + self.now_high - self.low - self.high) // 2

    @property
    def is_true(self) -> bool:
        """Whether the draft still says what the original said."""
        return self.low <= self.now_high and self.now_low <= self.high


def timeline(
    moves: Moves, reading: Reading, policy: Policy, again: Reading
) -> tuple[list[Trace], int | None]:
    """What gives away by how much dates were moved, and in how many days every true date can still lie."""
    if not policy.is_shifting:
        return [], None
    pairs = list(_pairs(moves, reading, again))
    moved = [pair for pair in pairs if not pair.is_true]
    if not moved:
        return [], None
    within = _within(moved, policy, again)
    least = max((width for attribute, width in policy.floors if attribute in _DATES), default=1)
    found = [
        *_unlike(moved),
        *_left(pairs, moved, policy, moves, reading),
        *_beside(moved, moves, again),
        *_ages(moved, again),
        *([_trace(None, "narrow")] if within < least else []),
    ]
    return found, within


def _trace(span: Span | None, carrier: str) -> Trace:
    return Trace(Leak(kind="shift", span=span, person=None), carrier)


# --- what became of each date -------------------------------------------------------------------------------------------


def _pairs(moves: Moves, reading: Reading, again: Reading) -> Iterator[Pair]:
    """The dates of the original with those that stand in their place, as a second reading understands them."""
    anew = [m for m in again.mentions if _is_date(m, again)]
    for mention in reading.mentions:
        here = moves.moved(mention.span) if _is_date(mention, reading) else None
        was = mention.value
        if here is None or was is None or was.low is None or was.high is None:
            continue
        for found in anew:
            now = found.value
            if now is not None and now.low is not None and now.high is not None and found.span.overlaps(here):
                yield Pair(found.span, was.low, was.high, now.low, now.high)


def _is_date(mention: Mention, reading: Reading) -> bool:
    """Whether words name a day, a month or a year by themselves."""
    value = mention.value
    if value is None or value.attribute not in _DATES or mention.rule in ("relative", "weekday", "today"):
        return False
    if value.low is None or value.high is None or value.high - value.low >= _NARROW:
        return False
    said = reading.document.of(mention.span)
    lexicon = words(reading.document.language, "verify")
    named = re.findall(r"[a-z]+", said.lower())
    return any(c.isdigit() for c in said) or not lexicon.MONTHS.isdisjoint(named)


def _slack(pair: Pair) -> int:
    return next(slack for width, slack in _SLACK.items() if pair.width <= width)


def _unlike(moved: Sequence[Pair]) -> Iterator[Trace]:
    """Dates that moved by another number of days than most, or by too few."""
    exact = Counter(p.by for p in moved if p.width == 1 and p.now_low == p.now_high)
    usual = exact.most_common(1)[0][0] if exact else sorted(p.by for p in moved)[len(moved) // 2]
    if abs(usual) < NEAREST:
        yield _trace(None, "near")
    for pair in moved:
        is_same = pair.low + usual >= pair.now_low - _slack(
            pair
        ) and pair.high + usual <= pair.now_high + _slack(pair)
        if not is_same:
            yield _trace(pair.span, "unlike")


def _left(
    pairs: Sequence[Pair], moved: Sequence[Pair], policy: Policy, moves: Moves, reading: Reading
) -> Iterator[Trace]:
    """True dates beside those that were moved: whose they are, or near enough to be of the same story."""
    facts = [f for d in reading.dossiers if d.person.part in policy.protect for f in d.facts]
    owned = {here for f in facts if f.attribute in _DATES for s in f.evidence if (here := moves.moved(s))}
    written = bounds(moves.draft.document.written)[1] if moves.draft.document.written else None
    for pair in pairs:
        is_near = any(abs(pair.low - other.low) <= _FAR * policy.shift for other in moved)
        is_of_writing = written is not None and pair.low <= written <= pair.high and pair.width > 1
        if is_of_writing and not any(here.overlaps(pair.span) for here in owned):
            continue  # whoever reads a text knows about when it was written
        is_narrow = pair.is_true and pair.now_high - pair.now_low < _NARROW
        if is_narrow and (is_near or any(here.overlaps(pair.span) for here in owned)):
            yield _trace(pair.span, "unshifted")


# --- what a reader can look up -------------------------------------------------------------------------------------------


def _beside(moved: Sequence[Pair], moves: Moves, again: Reading) -> Iterator[Trace]:
    """Events that everybody can look up, in one sentence with a date that was moved or counted from in its paragraph."""
    lexicon = words(again.document.language, "calendar")
    index = Index(sentences(again.document))
    told = {number for pair in moved if (number := index.sentence_at(pair.span.start)) is not None}
    paragraphs = {index.sentences[number].paragraph for number in told}
    feasts = [m.span for m in again.mentions if m.rule == "festival"]
    for number, sentence in enumerate(index.sentences):
        said = moves.text[sentence.start : sentence.end]
        here = Span(start=sentence.start, end=sentence.end)
        is_counted = sentence.paragraph in paragraphs and lexicon.TO_A_PUBLIC_EVENT.search(said)
        is_told = number in told and (
            lexicon.PUBLIC_EVENT.search(said) or any(here.covers(feast) for feast in feasts)
        )
        if is_counted or is_told:
            yield _trace(None, "public")
        seasons = lexicon.SEASON.finditer(said) if sentence.paragraph in paragraphs else ()
        for season in seasons:
            yield _trace(
                Span(start=sentence.start + season.start(), end=sentence.start + season.end()), "season"
            )


# --- all together ---------------------------------------------------------------------------------------------------------


def _within(moved: Sequence[Pair], policy: Policy, again: Reading) -> int:
    """From the first to the last day that a date can truly be on, by every move that all of the draft allows."""
    written = bounds(again.document.written) if again.document.written else None
    births = list(_births(moved, again))
    known = [_true_birth(f, written) for d in again.dossiers for f in d.facts if f.attribute == "age"]
    allowed = []
    for by in policy.offsets:
        is_past = written is None or all(p.now_low - by <= written[1] for p in moved)
        is_old_enough = all(
            low - by <= born[1] and born[0] <= high - by
            for low, high, person in births
            for who, born in known
            if who == person and born is not None
        )
        if is_past and is_old_enough:
            allowed.append(by)
    return allowed[-1] - allowed[0] + 1 if allowed else 0


def _births(moved: Sequence[Pair], again: Reading) -> Iterator[tuple[int, int, str]]:
    """The moved dates of birth, and whose they are."""
    for dossier in again.dossiers:
        for fact in dossier.facts:
            low, high = fact.value.low, fact.value.high
            is_moved = any(pair.span.overlaps(span) for pair in moved for span in fact.evidence)
            is_born = fact.attribute == "birth_date" and fact.basis == "stated"
            if is_moved and is_born and low is not None and high is not None:
                yield low, high, dossier.person.id


def _true_birth(fact: Fact, written: tuple[int, int] | None) -> tuple[str, tuple[float, float] | None]:
    """When somebody was truly born who has an age on the day of writing, which nobody has moved."""
    low, high = fact.value.low, fact.value.high
    if low is None or written is None or fact.when != written:
        return fact.person, None
    high = low if high is None else high
    return fact.person, (written[0] - (high + 1) * _YEAR, written[1] - low * _YEAR)


def _ages(moved: Sequence[Pair], again: Reading) -> Iterator[Trace]:
    """Ages of the story that no longer agree with the date of birth, as they do where everything has moved alike."""
    written = bounds(again.document.written) if again.document.written else None
    births = list(_births(moved, again))
    for dossier in again.dossiers:
        for fact in dossier.facts:
            low, high = fact.value.low, fact.value.high
            if fact.attribute != "age" or low is None or fact.when is None or fact.when == written:
                continue
            first = fact.when[0] - ((low if high is None else high) + 1) * _YEAR - 1
            last = fact.when[1] - low * _YEAR + 1
            of = [(a, b) for a, b, person in births if person == dossier.person.id]
            if any(b < first or last < a for a, b in of) and fact.evidence:
                yield _trace(fact.evidence[0], "age")
