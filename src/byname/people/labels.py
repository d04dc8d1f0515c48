"""Speaker labels: "INTERVIEWER:", "R1:", "Q2. ... A. ...", "[14:05] Anna:", "Speaker 1 (00:12)", at the start of lines or inside one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from byname.lang import words
from byname.lang.tokens import Index, readable
from byname.model import Document, Span
from byname.people.candidate import Candidate, placed

_DATE = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} \w{3,9} \d{4}|\w{3,9} \d{1,2}, \d{4})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_STAMP = rf"[\[(<]?(?:{_DATE},?(?: at)? )?{_TIME}[\])>]?"
_SIGNS = r"[*_\-–—>#\[•\s]*"
_STAMPED = re.compile(rf"[\[(<]?{_DATE},?(?: at)? {_TIME}")
_AHEAD = re.compile(rf"{_SIGNS}(?:\(?\d{{1,3}}[.)]\s+)?(?:{_STAMP}\s*[-–—|]?\s*)?[*_~<\s]*")
"""What may stand before a label: signs, a number, a time."""
_LABEL = re.compile(
    _AHEAD.pattern + r"(?P<label>@?[^\W\d_](?:[\w.’'ʼ-]| (?=[\w(])){0,60}?|\+\d[\d ()-]{6,18}\d)"
    rf"[*_>]*(?:\s?[\[(][^\])\n]{{1,30}}[\])])?(?P<sign>\s*:(?!//)|,?\s*{_STAMP}:?\s*$|\s*[>\t]|\s+[—–]\s|\s*$)"
)
"""A name before a colon or a dash, in angle brackets, or on a line of its own with a time or in capitals."""
_BEHIND = re.compile(
    rf"(?:[. ]?\d{{1,3}}(?=[:.)]))?[*_>\]]*(?:\s?[\[(][^\])\n]{{1,30}}[\])])?(?:,?[ \t]*{_STAMP}(?=:?\s*$))?[ \t]*(?:[:.)>]|[—–-])?[\s*_]*",
    re.MULTILINE,
)
"""What stands between a label and the words that are said."""
_LONGEST = 5  # words of a label
_INITIAL = 3  # letters of a word in it that ends in a full stop
_SURE, _ONCE, _OFTEN = range(
    3
)  # a label by itself; one in a transcript even if it stands there once; only where it comes again


class _Label(NamedTuple):
    """A stretch of text that can be a label: what it is counted as, and how often it must be there."""

    span: Span
    key: str
    least: int


def labels_in(document: Document, index: Index) -> list[Candidate]:
    """The speaker labels of a transcript or of a chat; a label stands at least twice."""
    found = _asked_and_answered(document)
    taken = {label.span.start for label in found}
    found += [label for label in _in_front(document) if label.span.start not in taken]
    counts = Counter(label.key for label in found)
    often = {key for key, count in counts.items() if count >= 2}
    known = {word for key in often for word in key.split()}
    transcript = sum(counts[key] for key in often) > 3
    return [
        candidate
        for label in sorted(found)
        if label.least == _SURE
        or label.key in often
        or (label.least == _ONCE and transcript and _is_once_a_label(document.of(label.span), known))
        for candidate in _placed(document, index, label)
    ]


def words_behind(document: Document, label: Candidate) -> int:
    """Where the words begin that a label announces."""
    behind = _BEHIND.match(document.text, label.span.end)
    return label.span.end if behind is None else behind.end()


def is_inside(document: Document, label: Candidate, paragraph: Span) -> bool:
    """Whether a label stands behind other words of its paragraph."""
    return _AHEAD.fullmatch(document.text, paragraph.start, label.span.start) is None


def is_stamped(document: Document, paragraph: Span) -> bool:
    """Whether a paragraph begins with a time, as every line of a chat does, those of nobody too."""
    return _STAMPED.match(document.text, paragraph.start, paragraph.end) is not None


def _in_front(document: Document) -> Iterator[_Label]:
    """What stands like a label at the beginning of a paragraph."""
    fields = words(document.language, "posts").NO_LABELS | words(document.language, "speech").NO_SPEAKERS
    fields -= words(document.language, "speech").LABELS
    titles = words(document.language, "people").TITLES
    for span in readable(document):
        match = _LABEL.match(document.text, span.start, span.end)
        if match is None or len(match.group("label").split()) > _LONGEST:
            continue
        label = match.group("label").rstrip()
        first = label.lower().split()[0]
        stopped = [w.lower().rstrip(".") for w in label.split() if w[-1] == "." and len(w) > _INITIAL]
        if any(word not in titles for word in stopped):
            continue  # a sentence
        start, sign = match.start("label"), match.group("sign")
        if first in fields or (label[0].islower() and document.text[start - 1 : start] not in ("<", "@")):
            continue
        alone = match.end() == span.end
        if alone and not (sign[-1:].isdigit() or sign[-1:] in "])") and not (label.isupper() and not sign):
            continue
        colon = ":" in sign and not alone
        yield _Label(Span(start=start, end=start + len(label)), label.lower(), _ONCE if colon else _OFTEN)


def _asked_and_answered(document: Document) -> list[_Label]:
    """The letters before questions and answers, numbered or not: at the start of lines, or of sentences in them."""
    lexicon = words(document.language, "speech")
    found = []
    for span in readable(document):
        for match in lexicon.ASKED_OR_ANSWERED.finditer(document.text, span.start, span.end):
            label = Span(start=match.start("label"), end=match.end("label"))
            found.append(_Label(label, match.group("label").lower(), _SURE))
    keys = Counter(label.key[0] for label in found)
    return found if min(keys["q"], keys["a"]) > 0 and len(found) > 3 else []


def _placed(document: Document, index: Index, label: _Label) -> Iterator[Candidate]:
    """The label as a reference to whoever speaks."""
    where = index.token_at(label.span.start)
    if where is None:
        return
    number, first = where
    sentence = index.sentences[number]
    last = next(
        (i for i in range(first, len(sentence.tokens)) if sentence.tokens[i].start >= label.span.end),
        len(sentence.tokens),
    )
    text = document.of(label.span)
    head = text.lower() if len(text) > 1 else f"{text.lower()}:"  # I: is not I
    candidate = Candidate(label.span, "label", text, head=head, names=_is_a_name(text, document.language))
    yield placed(candidate, sentence, number, first, last, document.language)


def _is_a_name(text: str, language: str) -> bool:
    people = words(language, "people")
    parts = text.lower().removeprefix("the ").split()
    nouns = words(language, "speech").LABELS | people.CODED | people.GENERIC
    return parts[0] not in nouns and text.lower() not in people.KIN and sum(c.isalpha() for c in text) > 2


def _is_once_a_label(text: str, known: set[str]) -> bool:
    """Whether a label that stands only once in a transcript is one: it shares a name with another, or is in capitals."""
    parts = text.split()
    return (
        text.isupper()
        or bool(known & {part.lower() for part in parts})
        or (1 < len(parts) < 4 and all(part[:1].isupper() for part in parts))
    )
