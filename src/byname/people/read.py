"""People whom the tagger has read by what they are."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document, Mention, Span
from byname.model.spans import Spans
from byname.people.candidate import Candidate
from byname.people.phrases import is_category, is_plural, left_edge, phrase

_AFTER_NOUN = frozenset("of at in from who with for on to that whose and by".split())


def read_descriptions(
    document: Document, mentions: tuple[Mention, ...], index: Index, taken: list[Span]
) -> list[Candidate]:
    """The people whom the tagger read by what they are, where no rule has found anybody."""
    known, found = Spans(taken), []
    for mention in mentions:
        read = _is_read(document, mention)
        where = index.token_at(mention.span.start) if read and not known.overlap(mention.span) else None
        if where is None:
            continue
        sentence = index.sentences[where[0]]
        edges = _edges_of(sentence.tokens, where[1], mention.span.end, document.language)
        if edges is None or _is_quoted_word(sentence.tokens, edges):
            continue
        if not is_category(sentence.tokens, edges[0], sentence.tokens[edges[0]].lower):
            noun = sentence.tokens[edges[1]]
            head = str(words(document.language, "grammar").singular(noun.lower))
            plural = is_plural(noun, document.language)
            found.append(phrase(document, sentence, where[0], edges, head, plural=plural))
    return found


def _is_quoted_word(tokens: tuple[Token, ...], edges: tuple[int, int, int]) -> bool:
    """Whether the phrase is a word in quotation marks that describes what follows: the ‘strong man’ rhetoric."""
    first, _, last = edges
    closed = last + 1 < len(tokens) and tokens[last].text in "’'”\"" and tokens[last + 1].is_word
    return closed and first > 0 and tokens[first - 1].text in "‘'“\""


def _is_read(document: Document, mention: Mention) -> bool:
    """Whether the tagger read somebody told by what they are, or took such a word for a name: "landlady"."""
    if mention.kind != "person" or mention.rule not in ("nominal", "tagger"):
        return False
    ending = words(document.language, "people").PERSON_ENDINGS
    return mention.rule == "nominal" or document.of(mention.span).endswith(ending)


def _edges_of(tokens: tuple[Token, ...], first: int, end: int, language: str) -> tuple[int, int, int] | None:
    """The first token, the noun and the token behind a phrase the tagger read; None where it has no noun."""
    grammar = words(language, "grammar")
    last = next((i for i in range(first, len(tokens)) if tokens[i].start >= end), len(tokens))
    borders = grammar.CONJUNCTIONS | grammar.PREPOSITIONS
    while first < last and (tokens[first].lower in borders or not tokens[first].is_word):
        first += 1
    ends = (i for i in range(first + 1, last) if tokens[i].lower in _AFTER_NOUN or tokens[i].text == ",")
    last = next(ends, last)
    noun = last - 1
    if noun < first or len(tokens[noun].text) < 2 or not tokens[noun].text.replace("-", "").isalpha():
        return None
    small = grammar.FUNCTION_WORDS | words(language, "people").COUNTED
    if tokens[noun].lower in small or tokens[noun].text.isupper():
        return None
    return min(first, left_edge(tokens, noun, language)), noun, last
