"""Words by which a speaker addresses somebody: "Doctor, we need the names", "Come in, my girl"."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Sentence
from byname.model import Document, Span
from byname.people.candidate import Candidate, placed

_MARKS = frozenset('“”‘’"«»,!?.:;—–…')
_OPENING = frozenset('“‘"«,:')


def addresses(document: Document, index: Index, blocked: set[int]) -> list[Candidate]:
    """The forms of address of a document: a title, kin word or endearment between two marks."""
    found = []
    for number, sentence in enumerate(index.sentences):
        found += _in_sentence(document, sentence, number, blocked)
    return found


def _in_sentence(document: Document, sentence: Sentence, number: int, blocked: set[int]) -> list[Candidate]:
    lexicon, tokens, found = words(document.language, "people"), sentence.tokens, []
    for i, token in enumerate(tokens):
        if token.lower not in lexicon.ADDRESSES or token.start in blocked:
            continue
        first = i - 1 if i and tokens[i - 1].lower in ("my", "old", "dear", "little") else i
        before = (
            tokens[first - 1].text if first else document.text[max(0, tokens[0].start - 1) : tokens[0].start]
        )
        behind = tokens[i + 1].text if i + 1 < len(tokens) else "."
        alone = not before.strip() and document.text[token.end : token.end + 2] == ",\n"
        if behind not in _MARKS or not (alone or (before in _OPENING and behind != ":")):
            continue
        if before == "," and behind == "," and not token.is_capital and token.lower in lexicon.KIN:
            continue  # an item of a list
        span = Span(start=tokens[first].start, end=token.end)
        candidate = Candidate(span, "nominal", document.of(span), head=token.lower, called=True)
        found.append(placed(candidate, sentence, number, first, i + 1, document.language))
    return found
