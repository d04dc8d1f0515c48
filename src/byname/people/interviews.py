"""Interviews printed without labels or quotation marks: paragraphs that ask and paragraphs that answer, by turns."""

from __future__ import annotations

from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Person, Quote, Span

_LEAST = 3  # questions, with their answers
_RUN = 0.7  # of the answers speak in the first person, and no more of the questions than the rest


def interviewed(
    document: Document, people: tuple[Person, ...], quotes: tuple[Quote, ...]
) -> tuple[Quote, ...]:
    """The quotations with the questions and answers of an interview whose narrator only answers."""
    narrator = next((person for person in people if person.narrator), None)
    spans = [] if narrator is None else _asked_and_answered(document)
    if narrator is None or not spans:
        return quotes
    asker = _asker(document, people, narrator, spans[0].start)
    headed = [
        replace(quote, speaker=narrator.id)
        if quote.span.end <= spans[0].start and _is_own(document, quote.span)
        else quote
        for quote in quotes
    ]
    said = [
        Quote(span=span, speaker=narrator.id if number % 2 else asker) for number, span in enumerate(spans)
    ]
    return tuple(sorted((*headed, *said), key=lambda quote: (quote.span.start, -quote.span.end)))


def _asked_and_answered(document: Document) -> list[Span]:
    """The paragraphs of an interview from its first question on, questions and answers by turns; none of another text."""
    asks = words(document.language, "people").ASKS
    spans = list(readable(document))
    asked = [number for number, span in enumerate(spans) if asks.search(document.of(span))]
    if len(asked) < _LEAST:
        return []
    first = asked[0]
    while first > 1 and _is_own(document, spans[first - 1]) and _can_ask(document, spans[first - 2]):
        first -= 2
    return spans[first:] if _alternate(document, spans[first::2], spans[first + 1 :: 2]) else []


def _is_own(document: Document, span: Span) -> bool:
    """Whether somebody speaks of themselves in a paragraph."""
    return words(document.language, "speech").OWN.search(document.of(span)) is not None


def _can_ask(document: Document, span: Span) -> bool:
    """Whether a paragraph can be a question: it ends as one, or is not about whoever says it."""
    return document.of(span).rstrip().endswith("?") or not _is_own(document, span)


def _alternate(document: Document, questions: list[Span], answers: list[Span]) -> bool:
    """Whether nearly every answer and hardly a question speaks in the first person, and answers are longer."""
    if len(answers) < _LEAST:
        return False
    asking = sum(_is_own(document, span) for span in questions) / len(questions)
    telling = sum(_is_own(document, span) for span in answers) / len(answers)
    return telling >= _RUN and asking <= 1 - _RUN and sum(map(len, answers)) > sum(map(len, questions))


def _asker(document: Document, people: tuple[Person, ...], narrator: Person, first: int) -> str | None:
    """Whoever signs as the interviewer above the first question: "Interview by X"."""
    signs = words(document.language, "speech").INTERVIEWED_BY
    for person in people:
        for mention in person.mentions:
            if person is narrator or mention.span.end > first:
                continue
            if signs.search(document.text[max(0, mention.span.start - 40) : mention.span.start]):
                return person.id
    return None
