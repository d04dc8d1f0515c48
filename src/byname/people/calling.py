"""Further names that a text gives somebody: they call her X, known in the camp as X, his nickname is X, Anna, “X”."""

from __future__ import annotations

import re
from bisect import bisect_right

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention, Span
from byname.model.spans import Spans
from byname.people.candidate import Candidate, placed

_NEAR = 3  # characters between somebody and what they are known as: a comma, a bracket

Given = tuple[Span, Candidate]
"""Where a name is given, and to whom."""


def with_further_names(
    found: list[Candidate], document: Document, mentions: tuple[Mention, ...], index: Index
) -> list[Candidate]:
    """The candidates with the names that the text gives to some of them, wherever these stand."""
    others = Spans(m.span for m in mentions if m.kind in ("place", "organisation") and m.rule != "capitals")
    small = words(document.language, "calling").NO_NAME
    given = [
        (span, somebody)
        for span, somebody in _given(found, document)
        if not others.overlap(span) and document.of(span).lower() not in small
    ]
    names = Spans(c.span for c in found if c.kind == "name")
    added: list[Candidate] = []
    for name in dict.fromkeys(document.of(span) for span, _ in given):
        places = [Span(start=m.start(), end=m.end()) for m in _whole(name).finditer(document.text)]
        added += [_named(span, document, index) for span in places if not names.hold(span)]
    taken = Spans(candidate.span for candidate in added)
    kept = [c for c in found if c.kind == "pronoun" or not taken.overlap(c.span)]
    everybody = sorted([*kept, *added], key=lambda c: (c.span.start, -c.span.end))
    _tell(everybody, given)
    return everybody


def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def _given(found: list[Candidate], document: Document) -> list[Given]:
    """The places where a name is given, each with whoever gets it."""
    lexicon, text = words(document.language, "calling"), document.text
    pronouns = {c.span.start: c for c in found if c.kind == "pronoun" and c.grammatical != 2}
    ordered = sorted((c for c in found if not c.plural), key=lambda c: c.span.end)
    ends = [c.span.end for c in ordered]

    def before(offset: int) -> Candidate | None:
        """Whoever is told right before an offset, but for a comma, something in brackets or "was"."""
        verb = lexicon.BEEN.search(text, max(0, offset - 24), offset)
        offset = verb.start() if verb is not None else offset
        aside = lexicon.ASIDE.search(text, max(0, offset - 170), offset)
        offset = aside.start() if aside is not None else offset
        at = bisect_right(ends, offset) - 1
        near = at >= 0 and offset - ends[at] <= _NEAR and not text[ends[at] : offset].strip(" ,(–—")
        return ordered[at] if near else None

    given: list[Given] = []
    for match in lexicon.GIVES.finditer(text):
        if match["who"]:
            somebody = pronouns.get(match.end("who") - len(match["who"].split()[-1]))
        else:
            somebody = pronouns.get(match.start("whose")) if match["whose"] else before(match.start("known"))
        if somebody is not None:
            given.append((_without_title(match, document), somebody))
    for match in lexicon.AS_CALLED.finditer(text):
        somebody = pronouns.get(match.start("who"))
        if somebody is not None:
            given.append((Span(start=match.start("x"), end=match.end("x")), somebody))
    for match in lexicon.QUOTED.finditer(text):
        somebody = before(match.end("before"))
        if somebody is not None and somebody.kind == "name":
            given.append((Span(start=match.start("x"), end=match.end("x")), somebody))
    return given


def _without_title(match: re.Match[str], document: Document) -> Span:
    """The name without the title before it; Umm and Abu are part of it."""
    people, name = words(document.language, "people"), match["x"]
    first, _, rest = name.partition(" ")
    title = (
        rest and first.lower() in people.TITLES and first.lower() not in people.TEKNONYMS | people.KIN.keys()
    )
    return Span(start=match.end("x") - len(rest) if title else match.start("x"), end=match.end("x"))


def _named(span: Span, document: Document, index: Index) -> Candidate:
    number, first = index.token_at(span.start) or (0, 0)
    sentence, name = index.sentences[number], document.of(span)
    behind = (i for i in range(first, len(sentence.tokens)) if sentence.tokens[i].start >= span.end)
    candidate = Candidate(span, "name", name, head=name.lower())
    return placed(candidate, sentence, number, first, next(behind, len(sentence.tokens)), document.language)


def _tell(found: list[Candidate], given: list[Given]) -> None:
    """Notes on each name that is given whose it is."""
    starts = {c.span.start: c for c in found if c.kind == "name"}
    for span, somebody in given:
        name = starts.get(span.start)
        if name is not None and name is not somebody:
            name.alias, name.calls, name.gender = True, somebody, None  # Night is no given name
