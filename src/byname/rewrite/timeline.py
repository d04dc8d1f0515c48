"""The dates of a story: those that can be moved, those that cannot, and the edits for what no fact accounts for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from byname.lang import words
from byname.lang.iso import bounds
from byname.lang.tokens import Index
from byname.model import Change, Dossier, Edit, Mention, Reading, Span, Value
from byname.model.spans import Spans
from byname.rewrite.calendar import Missing
from byname.rewrite.dates import date_wording
from byname.rewrite.marked import AGAIN
from byname.rewrite.shifting import Shift, Told, missing, shifted_wording, told_of
from byname.rewrite.site import Site, site_of
from byname.rewrite.wording import Wording

_DATED = ("event_date", "birth_date")
_NARROW = 366 * 5  # days: what is wider is nobody's date
_FAR = 3  # times as far as dates are moved: nobody takes what lies farther from the story for a part of it
_EDGE = 2  # paragraphs at either end of a text, in which it says when it was written


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Where the dates of a story stand, and where dates are that stay out of it: everybody knows them or can look them up.

    ``latest`` is the last day that the story can have happened on, if the text says when it was written.
    """

    told: tuple[Told, ...]
    pinned: frozenset[Span]
    latest: int | None

    def is_of_writing(self, value: Value) -> bool:
        """Whether a month or a year holds the day of writing, which whoever reads a text knows about."""
        low, high, day = value.low, value.high, self.latest
        return low is not None and high is not None and day is not None and low < high and low <= day <= high

    def is_told(self, spans: Iterable[Span]) -> bool:
        """Whether all that stands there belongs to the story."""
        return not any(pin.overlaps(span) for span in spans for pin in self.pinned)


def timeline_of(reading: Reading, index: Index) -> Timeline:
    """The dates of a reading, sorted by whether they can be moved."""
    dated = [m for m in reading.mentions if m.kind == "time" and m.value and m.value.attribute in _DATED]
    latest = _latest(reading, dated)
    written = None if reading.document.written is None else bounds(reading.document.written)[1]
    day = min((d for d in (latest, written) if d is not None), default=None)
    whole = Timeline(told=(), pinned=frozenset(), latest=day)
    owned = {s for d in reading.dossiers for f in d.facts if f.attribute in _DATED for s in f.evidence}
    nobodys = {m.span for m in dated if m.value and whole.is_of_writing(m.value)} - owned
    public = _public_dates(reading)
    pinned = nobodys | {m.span for m in dated if _is_pinned(m, reading, index, latest, public)}
    told = (m for m in dated if m.span not in pinned and _is_of_calendar(m, reading))
    return replace(whole, told=tuple(told_of(told, reading.document.text)), pinned=frozenset(pinned))


def _is_of_calendar(mention: Mention, reading: Reading) -> bool:
    """Whether words name a day, a month or a year: "two days later" moves with what it counts from."""
    value = mention.value
    if value is None or value.low is None or value.high is None or value.high - value.low > _NARROW:
        return False
    said = reading.document.of(mention.span)
    pieces = words(reading.document.language, "calendar").PIECES.finditer(said)
    return any(p["month"] or p["year"] or p["iso"] or p["slashed"] or p["numeric"] for p in pieces) or bool(
        mention.rule in ("date", "day")
    )


def _latest(reading: Reading, dated: list[Mention]) -> int | None:
    """The day on which the text was written, where it says so at one of its ends and names no later one."""
    days = [m for m in dated if m.value and m.value.low is not None and m.value.low == m.value.high]
    if not days:
        return None
    last = max(days, key=lambda m: (m.value.low or 0) if m.value else 0)
    blocks = [b.span for b in reading.document.blocks if b.kind != "furniture"]
    edges = [*blocks[:_EDGE], *blocks[-_EDGE:]] if len(blocks) > 2 * _EDGE else [*blocks[:1], *blocks[-1:]]
    is_edge = len(blocks) > 1 and any(edge.covers(last.span) for edge in edges)
    value = last.value
    return value.low if value is not None and is_edge else None


def _public_dates(reading: Reading) -> set[Span]:
    """Where dates stand that are told of people of public life."""
    public = (dossier for dossier in reading.dossiers if dossier.person.part == "public")
    return {span for d in public for f in d.facts if f.attribute in _DATED for span in f.evidence}


def _is_pinned(
    mention: Mention, reading: Reading, index: Index, latest: int | None, public: Collection[Span]
) -> bool:
    """Whether a date is the reader's as well: the day of writing, what counts from it, a feast, somebody's public act, an event's own date."""
    lexicon, document = words(reading.document.language, "calendar"), reading.document
    said, value = document.of(mention.span), mention.value
    if mention.rule in ("festival", "today") or lexicon.BY_SPEECH.search(said):
        return True
    if value is not None and value.low is not None and value.low == value.high and value.low == latest:
        return True
    written = bounds(document.written) if document.written else None
    if (
        value is not None
        and written is not None
        and value.low == value.high
        and written[0] == written[1] == value.low
    ):
        return True
    if mention.rule == "weekday" and not re.match(r"(?:that|the) ", said, re.IGNORECASE):
        return True
    if mention.span in public:
        return True
    number = index.sentence_at(mention.span.start)
    if number is None:
        return False
    sentence = index.sentences[number]
    before = document.text[sentence.start : mention.span.start]
    after = document.text[mention.span.end : sentence.end]
    return bool(lexicon.BESIDE_AN_EVENT.search(after) or lexicon.BEHIND_AN_EVENT.search(before))


def is_given_away(reading: Reading, index: Index, timeline: Timeline) -> bool:
    """Whether a public event, or a date that is everybody's, stands in one sentence with a date that would be moved."""
    lexicon, text = words(reading.document.language, "calendar"), reading.document.text
    pinned = _public_dates(reading) & timeline.pinned
    for sentence in index.sentences:
        here = Span(start=sentence.start, end=sentence.end)
        if any(here.covers(one.span) for one in timeline.told):
            said = text[here.start : here.end]
            if lexicon.PUBLIC_EVENT.search(said) or any(here.covers(s) for s in pinned):
                return True
    paragraphs = {number for one in timeline.told if (number := _paragraph(index, one.span)) is not None}
    return any(
        s.paragraph in paragraphs and lexicon.TO_A_PUBLIC_EVENT.search(text[s.start : s.end])
        for s in index.sentences
    )


def _paragraph(index: Index, span: Span) -> int | None:
    number = index.sentence_at(span.start)
    return None if number is None else index.sentences[number].paragraph


def timeline_edits(
    reading: Reading,
    index: Index,
    done: Iterable[Span],
    dossier: Dossier,
    changes: Iterable[Change],
    shift: Shift,
) -> Iterator[Edit]:
    """Edits for dates that no other edit touches: those of the story are moved, the others leave the neighbourhood of it."""
    left = [m.span for m in reading.mentions if m.rule == AGAIN]
    timeline, edited = timeline_of(reading, index), Spans([*done, *left])
    standing = [one for one in timeline.told if not edited.overlap(one.span)]
    lacks = missing(standing, shift.days, lambda at: _paragraph(index, Span(start=at, end=at + 1)))
    owners = {span: c for c in changes if c.operation == "shift" for span in c.fact.evidence}
    for mention in reading.mentions:
        if mention.kind != "time" or edited.overlap(mention.span):
            continue
        site = site_of(reading.document, index, mention.span, dossier, seen=False)
        wording, is_moved = _wording(site, mention, timeline, lacks, shift)
        if wording is not None and not edited.overlap(wording.span):
            change = owners.get(mention.span) if is_moved else None
            yield Edit(
                span=wording.span, new=wording.new, operation="shift" if is_moved else "generalise",
                person=change.fact.person if change else None, change=change,
            )  # fmt: skip


def _wording(
    site: Site, mention: Mention, timeline: Timeline, lacks: dict[Span, Missing], shift: Shift
) -> tuple[Wording | None, bool]:
    """The new words of a date, if it gets any, and whether they are those of another day."""
    value, lexicon = mention.value, words(site.language, "calendar")
    if lexicon.SEASON.fullmatch(site.said) or (mention.rule == "season" and site.preceded(r"\bthe ")):
        before = site.preceded(lexicon.BEFORE_A_SEASON)
        return Wording(site.from_before(before) if before else site.span, lexicon.AT_THAT_TIME), False
    if mention.span in lacks and value is not None and value.low is not None and value.high is not None:
        wording = shifted_wording(site, value, shift.days, lacks[mention.span])
        vague = date_wording(site, _vaguely(site, value)) if wording is None else None
        return wording or vague, wording is not None
    if value is None or value.low is None or value.high is None or value.high - value.low > shift.reach:
        return None, False
    if timeline.is_of_writing(value):
        return None, False
    near = [one for one in timeline.told if abs(one.middle - value.low) <= _FAR * shift.reach]
    is_calendar = re.search(r"\d", site.said) is not None or mention.rule in ("month", "season", "festival")
    return date_wording(site, _vaguely(site, value)) if near and is_calendar else None, False


def _vaguely(site: Site, value: Value) -> Value:
    return Value(attribute=value.attribute, text=site.lexicon.AT_SOME_POINT)
