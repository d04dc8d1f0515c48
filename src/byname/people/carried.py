"""Quotations without a speaker beside them: those of their neighbours, of whoever is asked or announced, of a monologue."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.pool import Pool, governing, is_silent, subject
from byname.people.quotes import Quoted

_AFAR = 3  # paragraphs over which a quotation without a speaker is the last speaker's


def continue_speech(quotations: list[Quoted]) -> None:
    """Gives a speech that goes on over paragraphs the one speaker who is named somewhere in it."""
    outer = [q for q in quotations if q.outer is None]
    speech: list[Quoted] = []
    for number, quotation in enumerate(outer):
        goes_on = bool(speech) and speech[-1].open_ended and quotation.paragraph == speech[-1].paragraph + 1
        speech = [*speech, quotation] if goes_on else [quotation]
        last = number + 1 == len(outer) or not quotation.open_ended
        if last and len(speech) > 1:
            named = next((q.speaker for q in speech if q.speaker is not None), None)
            for part in speech:
                part.speaker = part.speaker or named


def carry_on(document: Document, quotations: list[Quoted], pool: Pool, index: Index) -> None:
    """Gives quotations without a speaker that of their neighbours: the same paragraph's, whoever it is about, the monologue's."""
    previous: Quoted | None = None
    spoken, about = defaultdict[int, list[Quoted]](list), defaultdict[int, list[Candidate]](list)
    for quotation in quotations:
        if quotation.speaker is not None:
            spoken[quotation.paragraph].append(quotation)
    for candidate in pool.candidates:
        if not candidate.plural and candidate.grammatical == 3:
            about[candidate.paragraph].append(candidate)
    lines: list[Quoted] = []
    for quotation in quotations:
        if quotation.speaker is None and quotation.line and not spoken[quotation.paragraph]:
            quotation.speaker = lines[-2].speaker if len(lines) > 1 else None
        if quotation.speaker is None:
            near = spoken[quotation.paragraph]
            earlier = [q for q in near if q.span.start < quotation.span.start]
            ahead = [
                c
                for c in about[quotation.paragraph]
                if c.span.end <= quotation.span.start and not is_silent(document, c)
            ]
            since = [c for c in ahead if not earlier or c.span.start > earlier[-1].span.end]
            last = previous if previous and quotation.paragraph - previous.paragraph <= _AFAR else None
            opening = not earlier and not ahead  # nobody but those above can be meant
            asked = _asked(document, quotation, pool, index, only_asked=True) if opening else None
            if asked is not None:
                quotation.speaker = asked
            elif near and (earlier or not ahead):
                quotation.speaker = (earlier or near)[0 if not earlier else -1].speaker
            elif since:
                quotation.speaker = _told(document, quotation, since, index) or (
                    last.speaker if last and _is_talked_about(document, quotation, since) else subject(since)
                )
            elif named := (
                _announcing(document, quotation, pool, index) or _asked(document, quotation, pool, index)
            ):
                quotation.speaker = named
            elif last is not None:
                quotation.speaker = last.speaker
            else:
                quotation.speaker = subject(about[quotation.paragraph - 1])
        if quotation.speaker is not None:
            spoken[quotation.paragraph].append(quotation)
            previous = quotation
        if quotation.line and (not lines or lines[-1].paragraph != quotation.paragraph):
            lines.append(quotation)
    _head(quotations)


def _announcing(document: Document, quotation: Quoted, pool: Pool, index: Index) -> Candidate | None:
    """The speaker in a paragraph that ends in a colon, for the paragraph of quoted words below it."""
    ahead = document.text[: quotation.span.start - 1].rstrip()
    where = index.sentence_at(len(ahead) - 1) if ahead.endswith(":") else None
    if where is None:
        return None
    sentence = index.sentences[where]
    found = [c for c in pool.between(sentence.start, sentence.end) if c.grammatical == 3 and not c.body]
    verbs = words(document.language, "people").SPEECH_VERBS
    speech = [t for t in sentence.tokens if t.lower in verbs]
    subjects = [c for c in found if c.subject]
    return governing(speech, subjects, found) if speech and found else subject(found)


def _asked(
    document: Document, quotation: Quoted, pool: Pool, index: Index, *, only_asked: bool = False
) -> Candidate | None:
    """Whoever is asked, or asked about, at the end of the paragraph before: I ask the baker how it began. “We ...”"""
    ahead = document.text[: quotation.span.start - 1].rstrip()
    where = index.sentence_at(len(ahead) - 1)
    if where is None or index.sentences[where].paragraph == quotation.paragraph:
        return None
    sentence = index.sentences[where]
    asks = words(document.language, "speech").ASKS_SOMEBODY.search(
        document.text[sentence.start : sentence.end]
    )
    found = [
        c for c in pool.between(sentence.start, sentence.end)
        if c.grammatical == 3 and not c.plural and not c.body
    ]  # fmt: skip
    if asks:
        behind = [c for c in found if c.span.start >= sentence.start + asks.end()]
        return behind[0] if behind else None
    return subject(found) if ahead.endswith("?") and not only_asked else None


def _told(document: Document, quotation: Quoted, ahead: list[Candidate], index: Index) -> Candidate | None:
    """Whoever the sentences before a quotation say says something: She says that he called. “...”"""
    people = words(document.language, "people")
    verbs = people.SPEECH_VERBS - people.CALLING
    for candidate in reversed(ahead):
        if candidate.subject:
            behind = index.sentences[candidate.sentence].tokens[candidate.last : candidate.last + 2]
            if any(t.lower in verbs for t in behind) and quotation.span.start - candidate.span.end < 400:
                return candidate
    return None


def _is_talked_about(document: Document, quotation: Quoted, ahead: list[Candidate]) -> bool:
    """Whether a quotation is about whom the sentence before it is about, and not by them: “He was Palaung, and he sang.”"""
    about = subject(ahead)
    said = re.findall(r"[\w’']+", document.of(quotation.span).lower())[:8]
    pronouns = words(document.language, "people").PRONOUNS
    if "they" in said[:1]:
        return True
    told = [pronouns[word][1] for word in said if word in pronouns and word in ("he", "she", "his", "her")]
    return about is not None and bool(told) and about.gender in (None, told[0])


def _head(quotations: list[Quoted]) -> None:
    """Gives the quotations of a title to whoever is the first to be quoted below, or who says most in a transcript."""
    said = Counter[str]()
    for quotation in quotations:
        if quotation.turn and quotation.speaker is not None:
            said[quotation.speaker.head] += len(quotation.span)
    most = said.most_common(1)[0][0] if said else None
    spoken = (q.speaker for q in quotations if q.speaker is not None)
    first = next((s for s in spoken if most is None or s.head == most), None)
    for quotation in quotations:
        if quotation.paragraph > 2 or quotation.turn:
            return
        quotation.speaker = quotation.speaker or first
