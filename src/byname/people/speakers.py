"""Who speaks: the phrase that names the speaker after, before or inside the quoted words, or paragraphs away."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.quotes import Quoted

_FOLLOWING = 10  # tokens behind a quotation in which its speaker's verb stands
_MARKS = 4  # characters between the last word of a quotation and what stands behind it
_AFAR = 3  # paragraphs over which a quotation without a speaker is the last speaker's
_OBJECTS = ("him", "them", "me", "us")


@dataclass(slots=True)
class _Pool:
    """Those who can speak a quotation: whoever is mentioned outside it, in the quotation around it if there is one."""

    candidates: list[Candidate] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[Candidate]:
        """The candidates that begin between two offsets."""
        return self.candidates[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def attribute(document: Document, quotations: list[Quoted], found: list[Candidate], index: Index) -> None:
    """Names each quotation's speaker where the text does, else carries the speaker on within the paragraph or from the last one."""
    pools: dict[int | None, _Pool] = defaultdict(_Pool)
    for candidate in found:
        if candidate.grammatical != 2 and not (candidate.grammatical == 1 and candidate.plural):
            pool = pools[None if candidate.quote is None else id(quotations[candidate.quote])]
            pool.candidates.append(candidate)
            pool.starts.append(candidate.span.start)
    for quotation in quotations:
        if quotation.turn:
            continue
        pool = pools[None if quotation.outer is None else id(quotation.outer)]
        before = _before(document, quotation, pool, index)
        introduced = _is_introduced(document, quotation)
        after = None if before and introduced else _after(document, quotation, pool, index)
        quotation.speaker = _meant(document, quotation, after, pool) or before
    _continued(quotations)
    _carry(document, [q for q in quotations if q.outer is None], pools[None], index)
    for quotation in quotations:
        if quotation.outer is not None:
            quotation.speaker = quotation.speaker or quotation.outer.speaker


def _is_introduced(document: Document, quotation: Quoted) -> bool:
    """Whether the words before a quotation announce it."""
    ahead = document.text[max(0, quotation.span.start - 13) : max(0, quotation.span.start - 1)]
    return ahead.rstrip().endswith((":", ",", "that"))


def _meant(document: Document, quotation: Quoted, speaker: Candidate | None, pool: _Pool) -> Candidate | None:
    """Whom the pronoun behind a quotation means, where the sentence before it is somebody's: Baidak came. “Sit,” he said."""
    if speaker is None or speaker.kind != "pronoun" or speaker.grammatical != 3 or speaker.plural:
        return speaker
    start = document.text.rfind("\n", 0, quotation.span.start) + 1
    ahead = [
        c for c in pool.between(start, quotation.span.start) if c.subject and not c.plural and not c.body
    ]
    agreeing = [
        c
        for c in ahead
        if c.grammatical == 3 and (c.gender == speaker.gender or (c.gender is None and c.kind == "name"))
    ]
    return agreeing[-1] if agreeing and quotation.outer is None else speaker


def _after(document: Document, quotation: Quoted, pool: _Pool, index: Index) -> Candidate | None:
    """The speaker named right after the closing mark: “...,” she said / said Zubra."""
    tokens = _following(quotation, index)
    people = words(document.language, "people")
    if tokens and _is_apart(document, quotation, tokens[0], pool):
        return None
    for i, token in enumerate(tokens[:_FOLLOWING]):
        title = token.text == "." and i and tokens[i - 1].lower in people.TITLES
        if not title and (token.text in ".!?;:" or token.text in '“"«'):
            return None
        if token.lower in people.SPEECH_VERBS:
            return _near(tokens, i, pool)
    return None


def _is_apart(document: Document, quotation: Quoted, behind: Token, pool: _Pool) -> bool:
    """Whether a new sentence follows, while somebody acts in what stands before: “I saw it.” The boss answered: ..."""
    if document.of(quotation.span).rstrip()[-1:] not in (".", "…") or not behind.is_capital:
        return False
    start = document.text.rfind("\n", 0, quotation.span.start) + 1
    return any(c.subject for c in pool.between(start, quotation.span.start))


def _following(quotation: Quoted, index: Index) -> list[Token]:
    """The tokens after the closing mark, up to the paragraph's end."""
    offset = quotation.span.end
    behind = (index.sentence_at(offset + step) for step in range(_MARKS))
    where = next((number for number in behind if number is not None), None)
    if where is None:
        return []
    paragraph = index.sentences[where].paragraph
    tokens = [
        t
        for s in index.sentences[where : where + 2]
        if s.paragraph == paragraph
        for t in s.tokens
        if t.start > offset and (quotation.outer is None or t.end <= quotation.outer.span.end)
    ]
    return tokens[1:] if tokens and tokens[0].text in ',”"—–' else tokens


def _near(tokens: list[Token], verb: int, pool: _Pool) -> Candidate | None:
    """The person right before a verb of speech, else the one right after it."""
    around = pool.between(tokens[0].start, tokens[verb].end + 60)
    before = [c for c in around if c.span.end <= tokens[verb].start]
    if before:
        return before[-1] if before[-1].head not in _OBJECTS else before[0]
    after = [c for c in around if c.span.start >= tokens[verb].end]
    return after[0] if after else None


def _before(document: Document, quotation: Quoted, pool: _Pool, index: Index) -> Candidate | None:
    """The speaker named before the opening mark in the same sentence: She said: “...”"""
    where = index.sentence_at(max(0, quotation.span.start - 1))
    if where is None or index.sentences[where].start >= quotation.span.start - 1:
        return None
    start = index.sentences[where].start
    if quotation.outer is not None:
        start = max(start, quotation.outer.span.start)
    ahead = pool.between(start, quotation.span.start)
    ahead = [c for c in ahead if not c.plural or c.subject] or ahead
    ahead = [c for c in ahead if not c.body] or ahead
    if not ahead:
        return None
    told = words(document.language, "speech").OF_WHOSE_WORDS
    if told.search(document.text[max(start, ahead[-1].span.start - 30) : ahead[-1].span.start]):
        return ahead[-1]
    verbs = words(document.language, "people").SPEECH_VERBS
    tokens = index.sentences[where].tokens
    speech = [t for t in tokens if start <= t.start and t.end <= quotation.span.start and t.lower in verbs]
    subjects = [c for c in ahead if c.subject and c.head not in _OBJECTS]
    subjects = [c for c in subjects if not _is_aside(document, c, start, quotation.span.start)]
    if speech:
        return _governing(speech, subjects, ahead)
    third = [c for c in subjects if c.grammatical == 3]
    if document.text[quotation.span.start].islower():  # a piece of a sentence is its subject's
        return third[-1] if third else ahead[0]
    third = third or [c for c in ahead[:1] if c.grammatical == 3]
    return third[0] if third and (_is_introduced(document, quotation) or third[0].subject) else None


def _is_aside(document: Document, candidate: Candidate, start: int, end: int) -> bool:
    """Whether somebody acts only in a relative clause that is over: she in "the mayor, whose list she wrote, promised"."""
    opened = words(document.language, "speech").RELATIVE.search(document.text[start : candidate.span.start])
    return opened is not None and "," in document.text[candidate.span.end : end]


def _governing(speech: list[Token], subjects: list[Candidate], ahead: list[Candidate]) -> Candidate:
    """The subject of the last verb of speech: before it, else right behind it, else the nearest there is."""
    before = [c for c in subjects if c.span.end <= speech[-1].start]
    behind = [c for c in ahead if 0 <= c.span.start - speech[-1].end <= 5]
    if before:
        return before[-1]
    if behind and behind[0].head not in _OBJECTS and not any(c.span.end <= speech[-1].start for c in ahead):
        return behind[0]
    return (subjects or ahead)[-1]


def _continued(quotations: list[Quoted]) -> None:
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


def _carry(document: Document, quotations: list[Quoted], pool: _Pool, index: Index) -> None:
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
            ahead = [c for c in about[quotation.paragraph] if c.span.end <= quotation.span.start]
            since = [c for c in ahead if not earlier or c.span.start > earlier[-1].span.end]
            last = previous if previous and quotation.paragraph - previous.paragraph <= _AFAR else None
            if near and (earlier or not ahead):
                quotation.speaker = (earlier or near)[0 if not earlier else -1].speaker
            elif since:
                quotation.speaker = _told(document, quotation, since, index) or (
                    last.speaker if last and _is_talked_about(document, quotation, since) else _subject(since)
                )
            elif announced := _announcing(document, quotation, pool, index):
                quotation.speaker = announced
            elif last is not None:
                quotation.speaker = last.speaker
            else:
                quotation.speaker = _subject(about[quotation.paragraph - 1])
        if quotation.speaker is not None:
            spoken[quotation.paragraph].append(quotation)
            previous = quotation
        if quotation.line and (not lines or lines[-1].paragraph != quotation.paragraph):
            lines.append(quotation)
    _head(quotations)


def _announcing(document: Document, quotation: Quoted, pool: _Pool, index: Index) -> Candidate | None:
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
    return _governing(speech, subjects, found) if speech and found else _subject(found)


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
    subject = _subject(ahead)
    said = re.findall(r"[\w’']+", document.of(quotation.span).lower())[:3]
    pronouns = words(document.language, "people").PRONOUNS
    if "they" in said[:1]:
        return True
    told = [pronouns[word][1] for word in said if word in pronouns and word in ("he", "she", "his", "her")]
    return subject is not None and bool(told) and subject.gender in (None, told[0])


def _subject(candidates: list[Candidate]) -> Candidate | None:
    """The latest subject among some candidates, else the latest of them."""
    subjects = [c for c in candidates if c.subject]
    return (subjects or candidates or [None])[-1]  # type: ignore[list-item]


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
