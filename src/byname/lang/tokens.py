"""Words and sentences with their offsets, for scripts that separate words by spaces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from byname.lang import words
from byname.model import Document, Span

_WORD = re.compile(
    r"[^\W\d_]\.(?:[^\W\d_]\.)+"  # U.S., A.K.
    r"|\d+(?:[.,:/]\d+)*(?:-(?=[^\W\d_])[^\W\d_]+(?:-[^\W\d_]+)*)?"  # 1,500 12.05 25-year-old
    r"|[^\W_]+(?:[-‐‑][^\W_]+|['’ʼ](?!(?i:s|m|re|ve|ll|d)\b)[^\W_]+)*"  # well-known O’Neil don’t; not the ’s of a possessive or a verb
    r"|['’](?i:s|m|re|ve|ll|d)\b"
    r"|[^\w\s]"
)
_ARTICLED = re.compile(
    r"(?:(?:al|el|ul|ad|as|ash|ar|az|at|an|bin|ibn)-|[dlnmtk]['’ʼ]|ka(?=[A-Z][a-z]))[^\W\d_a-z]"
)
_STOPS = frozenset(".!?…")
_CLOSERS = frozenset("\"”’')]»")
_ENDING = _STOPS | _CLOSERS
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof st sgt capt lt col gen maj cpl pvt rev hon no nos vs cf eg ie etc art para p pp ed jr sr inc ltd co "
    "approx dept est fig vol aux md mst mohd mhd muhd jan feb mar apr jun jul aug sep sept oct nov dec messrs mme mlle ul".split()
)


_TITLES = frozenset("mr mrs ms mx dr prof sgt capt lt col gen maj judge justice".split())


class Token(NamedTuple):
    """A word or a punctuation mark: its offsets, its text and the text in lower case."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter, or with what is written small in front of one: al-Khatib, d’Arc, kaDube."""
        return self.text[0].isupper() or (not self.text.islower() and _ARTICLED.match(self.text) is not None)


class Sentence(NamedTuple):
    """A run of tokens that ends with a stop or with its paragraph."""

    tokens: tuple[Token, ...]
    paragraph: int

    @property
    def start(self) -> int:
        """Where its first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last token ends."""
        return self.tokens[-1].end


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a text, or of a part of it; a possessive ’s and a short verb (’m, ’ve) are tokens of their own."""
    stop = len(text) if end is None else end
    return [
        Token(m.start(), m.end(), word := m.group(), word.lower()) for m in _WORD.finditer(text, start, stop)
    ]


def readable(document: Document) -> Iterator[Span]:
    """The spans of a document that are analysed: its blocks apart from furniture, or all of its text."""
    if not document.blocks and document.text.strip():
        yield Span(start=0, end=len(document.text))
    yield from (block.span for block in document.blocks if block.kind != "furniture")


@lru_cache(maxsize=2)
def sentences(document: Document) -> list[Sentence]:
    """The sentences of everything in the document that is not furniture; the list is shared, so leave it as it is."""
    found = []
    for paragraph, span in enumerate(readable(document)):
        openers = words(document.language, "grammar").OPENERS
        for tokens in _split(tokenise(document.text, span.start, span.end), openers):
            found.append(Sentence(tuple(tokens), paragraph))
    return found


def _split(tokens: list[Token], openers: Collection[str]) -> Iterable[list[Token]]:
    first = 0
    for position, token in enumerate(tokens):
        ends = token.text in _ENDING and _ends(tokens, position)
        if ends or _is_last_short_form(tokens, position, openers):
            yield tokens[first : position + 1]
            first = position + 1
    if first < len(tokens):
        yield tokens[first:]


def _ends(tokens: list[Token], position: int) -> bool:
    """Whether a sentence ends after this token: at a stop, or at the quotes and brackets that close after it."""
    token = tokens[position]
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None:
        return True
    if token.text in _CLOSERS and position and _is_stop(tokens, position - 1) and following.start > token.end:
        return _opens(following)
    return _is_stop(tokens, position) and following.start > token.end and _opens(following)


def _is_last_short_form(tokens: list[Token], position: int, openers: Collection[str]) -> bool:
    """Whether a sentence ends with the stop of a short form: "to the U.S. The team"."""
    following = tokens[position + 1 : position + 2]
    is_short = tokens[position].text[-1] == "." and len(tokens[position].text) > 1
    return is_short and bool(following) and following[0].is_capital and following[0].lower in openers


def _is_stop(tokens: list[Token], position: int) -> bool:
    token = tokens[position]
    if token.text not in _STOPS:
        return False
    previous = tokens[position - 1] if position else None
    if token.text == "." and previous is not None and previous.end == token.start:
        is_initial = len(previous.text) == 1 and previous.text.isalpha()
        if previous.text == "I":  # a name's initial behind a title, else the speaker
            before = [t.lower for t in tokens[max(0, position - 3) : position - 1] if t.text != "."]
            is_initial = before[-1:] != [] and before[-1] in _TITLES
        return not is_initial and previous.lower not in _ABBREVIATIONS
    return True


def _opens(token: Token) -> bool:
    return not token.text[0].islower()


def _start(token: Token) -> int:
    return token.start


class Index:
    """Finds the sentence and the token at an offset."""

    def __init__(self, found: list[Sentence]) -> None:
        self.sentences = found
        self._starts = [sentence.start for sentence in found]

    def sentence_at(self, offset: int) -> int | None:
        """The position of the sentence that holds this offset, or None."""
        position = bisect_right(self._starts, offset) - 1
        return position if position >= 0 and offset < self.sentences[position].end else None

    def token_at(self, offset: int) -> tuple[int, int] | None:
        """The positions of the sentence and of the token in it that holds this offset, or None."""
        position = self.sentence_at(offset)
        if position is None:
            return None
        tokens = self.sentences[position].tokens
        low = bisect_right(tokens, offset, key=_start) - 1
        return position, low
