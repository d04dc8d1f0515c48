"""People who are named by a code, a number or initials: Witness B, W1, N.W."""

from __future__ import annotations

import re
from collections import Counter

from byname.lang import words
from byname.lang.tokens import Index, Sentence, Token
from byname.model import Document, Span
from byname.people.candidate import Candidate, placed

_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,4}(?![^\W\d_])")


def codes_in(document: Document, index: Index) -> list[Candidate]:
    """Names that are codes already: Witness B, Detainee 3."""
    lexicon, found = words(document.language, "people"), []
    for number, sentence in enumerate(index.sentences):
        tokens = sentence.tokens
        for i, token in enumerate(tokens[:-1]):
            following = tokens[i + 1].text
            is_code = (len(following) == 1 and following.isupper()) or (
                following.isdigit() and len(following) < 3
            )
            if (
                token.lower in lexicon.CODED
                and is_code
                and following != "I"
                and (token.is_capital or following.isupper())
            ):
                last = i + 2
                if (
                    last < len(tokens)
                    and tokens[last].text == "."
                    and last + 1 < len(tokens)
                    and (tokens[last + 1].text[0].islower() or tokens[last + 1].text == ",")
                ):
                    last += 1
                span = Span(start=token.start, end=tokens[i + 1].end)
                found.append(
                    placed(
                        Candidate(span, "code", document.of(span), head=document.of(span).lower()),
                        sentence,
                        number,
                        i,
                        last,
                        document.language,
                    )
                )
    return found


def numbers_in(document: Document, index: Index) -> list[Candidate]:
    """People who are a letter and a number: W1 and W2 for witnesses; each stands at least twice."""
    numbered = words(document.language, "people").NUMBERED_PEOPLE
    places = [
        (number, sentence, i)
        for number, sentence in enumerate(index.sentences)
        for i, token in enumerate(sentence.tokens)
        if numbered.fullmatch(token.text)
    ]
    counts = Counter(sentence.tokens[i].text for _, sentence, i in places)
    found = []
    for number, sentence, i in places:
        token = sentence.tokens[i]
        if counts[token.text] > 1:
            candidate = Candidate(
                Span(start=token.start, end=token.end), "code", token.text, head=token.lower
            )
            found.append(placed(candidate, sentence, number, i, i + 1, document.language))
    return found


def initials_in(document: Document, index: Index, known: set[str]) -> list[Candidate]:
    """People whom a text calls by initials only: N.W., or M. where it does so again and again.

    ``known``: the letters of codes, Witness B being B. from then on.
    """
    alone: list[tuple[int, Sentence, int, int]] = []
    for number, sentence in enumerate(index.sentences):
        tokens = sentence.tokens
        for i, token in enumerate(tokens):
            if not token.text[0].isupper() or _in_a_name(tokens, i):
                continue
            if _INITIALS.fullmatch(token.text):
                alone.append((number, sentence, i, i + 1))
            elif (
                len(token.text) == 1
                and i + 1 < len(tokens)
                and tokens[i + 1].text == "."
                and tokens[i + 1].start == token.end
            ):
                alone.append((number, sentence, i, i + 2))
    counts = Counter(sentence.tokens[i].lower.rstrip(".") for _, sentence, i, _ in alone)
    found = []
    for number, sentence, i, last in alone:
        letters = sentence.tokens[i].lower.rstrip(".")
        if (counts[letters] < 2 and letters not in known) or letters in words(
            document.language, "people"
        ).NO_INITIALS:
            continue
        span = Span(start=sentence.tokens[i].start, end=sentence.tokens[i].end)
        head = f"witness {letters}" if letters in known else ""
        candidate = Candidate(span, "code" if head else "name", document.of(span), head=head)
        found.append(placed(candidate, sentence, number, i, last, document.language))
    return found


def _in_a_name(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether capitals stand around initials: they are part of a longer name, or a heading's number."""
    before = tokens[i - 1] if i else None
    behind = next((t for t in tokens[i + 1 : i + 3] if t.text != "."), None)
    if (
        before is not None
        and before.is_capital
        and before.lower not in ("the", "and", "but", "then", "when", "with")
    ):
        return True
    return (
        behind is not None and behind.is_capital and behind.start - tokens[i].end < 3 and len(behind.text) > 1
    )
