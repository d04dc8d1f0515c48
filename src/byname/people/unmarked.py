"""Direct speech without quotation marks: "He told me: Go home", "she said, my girl, do not come", "I have met many, she said"."""

from __future__ import annotations

from collections.abc import Iterator

from byname.lang import words
from byname.lang.tokens import Index, Sentence, Token
from byname.model import Document, Span
from byname.people.quotes import Quoted
from byname.stats.words import common_words

_MARKS = frozenset("“”\"«»„‘’'—–")
_LEAST = 3  # words


def unmarked(document: Document, index: Index) -> Iterator[Quoted]:
    """The words of a document that only somebody who is quoted would say so."""
    for sentence in index.sentences:
        span = _introduced(document, sentence) or _followed(document, sentence)
        if span is not None:
            yield Quoted(span, sentence.paragraph)


def _introduced(document: Document, sentence: Sentence) -> Span | None:
    """What stands behind "she said," or "he told me:", up to the end of the sentence or of the quotation around it."""
    lexicon = words(document.language, "speech")
    for match in lexicon.INTRODUCES_WORDS.finditer(document.text, sentence.start, sentence.end):
        if lexicon.ONLY_IF.search(document.text, sentence.start, match.start()):
            continue
        said = []
        for token in sentence.tokens:
            if token.start >= match.end() and token.text in _MARKS:
                break
            if token.start >= match.end():
                said.append(token)
        if sum(token.is_word for token in said) < _LEAST:
            continue
        if match.group("mark") != "," or _is_direct(document, said, bool(match.group("noun"))):
            return Span(start=said[0].start, end=said[-1].end)
    return None


def _is_direct(document: Document, said: list[Token], noun: bool) -> bool:
    """Whether words behind a comma are what was said; ``noun``: a noun before the comma can be explained by them."""
    lexicon, grammar = words(document.language, "speech"), words(document.language, "grammar")
    text, first = document.text[said[0].start : said[-1].end], said[0]
    if lexicon.SPOKEN.match(text) or (not noun and lexicon.SPOKEN_OR_RELATIVE.match(text)):
        return True
    if not first.is_capital:
        return False
    if said[1].text == ",":
        return lexicon.TO_SOMEBODY.search(text) is not None  # Luz, don't make me count
    common = first.lower in grammar.FUNCTION_WORDS or first.lower in common_words(document.language)
    return not noun and common and not said[1].is_capital


def _followed(document: Document, sentence: Sentence) -> Span | None:
    """What stands before ", she said." where it speaks of I and now, or to you."""
    lexicon = words(document.language, "speech")
    match = lexicon.FOLLOWS_WORDS.search(document.text, sentence.start, sentence.end)
    if match is None or any(token.text in _MARKS for token in sentence.tokens):
        return None
    span = Span(start=sentence.start, end=match.start())
    return span if lexicon.TO_SOMEBODY.search(document.of(span)) else None
