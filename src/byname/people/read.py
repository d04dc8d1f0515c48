"""People whom the tagger has read by what they are."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document, Mention, Span
from byname.model.spans import Spans
from byname.people.candidate import Candidate
from byname.people.phrases import describes_thing, is_category, is_plural, left_edge, names_body, phrase

_AFTER_NOUN = frozenset("of at in from who with for on to that whose and by".split())


def read_descriptions(
    document: Document, mentions: tuple[Mention, ...], index: Index, taken: list[Span]
) -> list[Candidate]:
    """The people whom the tagger read by what they are, where no rule has found anybody."""
    known, found = Spans(taken), []
    for mention in mentions:
        where = index.token_at(mention.span.start) if _is_read(document, mention) else None
        if where is None:
            continue
        sentence = index.sentences[where[0]]
        edges = _edges_of(sentence.tokens, where[1], mention.span.end, document.language)
        if edges is None or _is_quoted_word(sentence.tokens, edges):
            continue
        if describes_thing(sentence.tokens, edges[1], document.language):
            continue
        span = Span(start=sentence.tokens[edges[0]].start, end=sentence.tokens[edges[2] - 1].end)
        somebody = _means_somebody(sentence.tokens[edges[1]], document.language)
        if known.overlap(span if somebody else mention.span):
            continue
        if not is_category(sentence.tokens, edges[0], sentence.tokens[edges[0]].lower):
            noun = sentence.tokens[edges[1]]
            head = str(words(document.language, "grammar").singular(noun.lower))
            plural = is_plural(noun, document.language)
            candidate = phrase(document, sentence, where[0], edges, head, plural=plural)
            candidate.body = is_body(sentence.tokens, edges, document.language)
            found.append(candidate)
    return found


def is_body(tokens: tuple[Token, ...], edges: tuple[int, int, int], language: str) -> bool:
    """Whether a phrase means a court, a state or an office, or has the name of one for its noun."""
    grammar, bodies = words(language, "grammar"), words(language, "bodies").BODIES
    noun = tokens[edges[1]]
    if (
        noun.lower in bodies
        or grammar.singular(noun.lower) in bodies
        or names_body(tokens, edges[1] + 1, language)
    ):
        return True
    somebody = _means_somebody(noun, language)
    if _is_in_name(tokens, edges, known=somebody):
        return True
    if somebody:
        return False
    if noun.lower.endswith(words(language, "bodies").ABSTRACT_ENDINGS) or _is_glossed(tokens, edges):
        return True
    alone = edges[0] == edges[1] > 0  # without an article or an adjective: the name of a body
    return (alone and noun.is_capital) or _is_adjective(tokens, edges, language)


def _is_in_name(tokens: tuple[Token, ...], edges: tuple[int, int, int], *, known: bool) -> bool:
    """Whether a phrase is a piece of a longer name: Ministry of Justice, Court of General Jurisdiction, Parent’s Allowance.

    ``known``: its noun is one for a person.
    """
    first, last = edges[0], edges[2]
    if not tokens[first].is_capital:
        return False
    joints = ("of",) if known else ("of", "and", "for")
    after_of = first > 1 and tokens[first - 1].lower in joints and tokens[first - 2].is_capital
    owns = last + 1 < len(tokens) and tokens[last].lower in ("'s", "’s") and tokens[last + 1].is_capital
    return after_of or owns


def _is_glossed(tokens: tuple[Token, ...], edges: tuple[int, int, int]) -> bool:
    """Whether a phrase is another language's word in brackets for what stands before: "the Court of Appeal (…)"."""
    first, last = edges[0], edges[2]
    return first > 0 and tokens[first - 1].text == "(" and last < len(tokens) and tokens[last].text == ")"


def _is_adjective(tokens: tuple[Token, ...], edges: tuple[int, int, int], language: str) -> bool:
    """Whether the last word of a phrase only describes what follows: "a small audience", "a potable and industrial water"."""
    grammar, last = words(language, "grammar"), tokens[edges[1]].lower
    following = tokens[edges[2]] if edges[2] < len(tokens) else None
    if following is None or not following.is_word or following.is_capital:
        return False
    describes = last in words(language, "people").ADJECTIVES or grammar.can_be_adjective(last)
    if describes and following.lower in ("and", "or"):
        return True
    plain = following.lower not in grammar.FUNCTION_WORDS and not grammar.can_be_verb(following.lower)
    return plain and following.text.isalpha() and not following.lower.endswith(("ly", "ing", "ed", "s"))


def _means_somebody(noun: Token, language: str) -> bool:
    """Whether a list knows a noun as one for a person."""
    people, one = words(language, "people"), words(language, "grammar").singular(noun.lower)
    known = (
        people.KIN.keys()
        | people.GENERIC
        | people.COMPANIONS
        | people.TITLES.keys()
        | people.OFFICERS
        | words(language, "nouns").PEOPLE
    )
    return (
        one in known
        or one.endswith(people.PERSON_ENDINGS)
        or bool(words(language, "occupations").occupation(one))
    )


def _is_quoted_word(tokens: tuple[Token, ...], edges: tuple[int, int, int]) -> bool:
    """Whether the phrase is a word in quotation marks that describes what follows: the ‘strong man’ rhetoric."""
    first, _, last = edges
    closed = last + 1 < len(tokens) and tokens[last].text in "’'”\"" and tokens[last + 1].is_word
    return closed and first > 0 and tokens[first - 1].text in "‘'“\""


def _is_read(document: Document, mention: Mention) -> bool:
    """Whether the tagger read somebody told by what they are, or took such a word for a name: "landlady"."""
    if mention.kind != "person" or mention.rule not in ("nominal", "tagger"):
        return False
    if document.of(mention.span).lower() in words(document.language, "people").ADJECTIVES:
        return False  # Divorced dad of two
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
    people = words(language, "people")
    small = grammar.FUNCTION_WORDS | people.COUNTED | people.CONTRACTED.keys() | grammar.AUXILIARIES
    number = words(language, "numbers").number(tokens[noun].lower)
    if tokens[noun].lower in small or number is not None or tokens[noun].text.isupper():
        return None
    return min(first, left_edge(tokens, noun, language)), noun, last
