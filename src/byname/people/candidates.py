"""Everything in a text that may refer to a person or a group: names, descriptions, pronouns, speaker labels."""

from __future__ import annotations

from collections.abc import Iterator

from byname.lang import words
from byname.lang.tokens import Index, Sentence, Token
from byname.model import Document, Mention, Span
from byname.people.address import addresses
from byname.people.authors import authors_in, nobody_in
from byname.people.calling import with_further_names
from byname.people.candidate import Candidate, placed
from byname.people.codes import codes_in, initials_in, numbers_in
from byname.people.couples import couples_in
from byname.people.descriptions import descriptions, heads_of
from byname.people.headless import headless
from byname.people.holders import holders_in
from byname.people.labels import labels_in
from byname.people.lists import without_explanations
from byname.people.naming import is_lower, names_in
from byname.people.read import read_descriptions

_BEGINNING = frozenset(':“‘"«–—')


def candidates(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """All candidates of a document in the order of the text."""
    heads = heads_of(mentions)
    found: list[Candidate] = []
    nobody = nobody_in(document)
    blocked = {offset for span in nobody for offset in range(span.start, span.end)}
    codes = codes_in(document, index)
    coded = {code.words[-1].lower() for code in codes}
    for several in (
        labels_in(document, index),
        authors_in(document, mentions, index),
        holders_in(document, mentions, index),
        couples_in(document, mentions, index),
        codes,
        addresses(document, index, set()),
        numbers_in(document, index),
        [c for c in initials_in(document, index, coded) if c.kind == "code"],  # B. after Witness B is no name
        names_in(document, mentions, index),
        initials_in(document, index, coded),
    ):
        free = [c for c in several if c.span.start not in blocked and c.span.end - 1 not in blocked]
        found += free
        blocked.update(offset for c in free for offset in range(c.span.start, c.span.end))
    informal = is_lower(document)
    labelled = {c.span for c in found if c.kind == "label"}
    for number, sentence in enumerate(index.sentences):
        before = len(found)
        found += descriptions(document, sentence, number, heads, blocked)
        said = pronouns(document, sentence, number, informal=informal)
        found += [c for c in said if c.span not in labelled]  # "I:" is the interviewer
        taken = {offset for c in found[before:] for offset in range(c.span.start, c.span.end)}
        alone = headless(document, sentence, number, blocked)
        found += [c for c in alone if c.span.end - 1 not in taken]
    taken_by = [*nobody, *(c.span for c in found if c.kind != "pronoun")]
    found += read_descriptions(document, mentions, index, taken_by)
    found.sort(key=lambda c: (c.span.start, -c.span.end))
    found = with_further_names(found, document, mentions, index)
    found = without_explanations(found, index, document.language)
    _own(found, document.language)
    return found


def pronouns(
    document: Document, sentence: Sentence, number: int, *, informal: bool = False
) -> list[Candidate]:
    """The personal pronouns of a sentence; ``informal``: the text is written without capitals and apostrophes."""
    lexicon, found = words(document.language, "people"), []
    table = lexicon.PRONOUNS | lexicon.CONTRACTED if informal else lexicon.PRONOUNS
    for i, token in enumerate(sentence.tokens):
        said = (
            lexicon.ENCLITIC.get((sentence.tokens[i - 1].lower, token.lower), token.lower)
            if i
            else token.lower
        )
        if said not in table or (token.text == "US") or (said == "i" and token.text != "I" and not informal):
            continue
        behind = sentence.tokens[i + 1].text if i + 1 < len(sentence.tokens) else ""
        if token.text == "I" and (
            behind == ":" or (behind == ")" and i and sentence.tokens[i - 1].text == "(")
        ):
            continue  # a label
        if token.text == "I" and _is_numeral(sentence.tokens, i, document.language):
            continue
        grammatical, gender, plural = table[said]
        span = Span(start=token.start, end=token.end)
        candidate = Candidate(
            span,
            "pronoun",
            token.text,
            head=said,
            gender=gender,
            plural=plural,
            grammatical=grammatical,
        )
        found.append(placed(candidate, sentence, number, i, i + 1, document.language))
        candidate.subject = candidate.subject or said in lexicon.NOMINATIVES
    return found


def _is_numeral(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether I is a number: after point or article, or after a capitalised word where no verb follows."""
    before = tokens[i - 1] if i else None
    if before is None:
        return len(tokens) > 1 and tokens[1].text in ".)"  # the number of a heading
    if before.lower in words(language, "people").NUMBERED:
        return True
    behind = tokens[i + 1].lower if i + 1 < len(tokens) else "."
    grammar = words(language, "grammar")
    acts = grammar.can_be_verb(behind) or behind in grammar.ADVERBS
    begins = (
        i > 1 and tokens[i - 2].text in _BEGINNING
    )  # a capital there says nothing: “Where I go”, "Ann: Yeah I know"
    return i > 1 and before.is_capital and before.text.isalpha() and not begins and not acts


def _own(found: list[Candidate], language: str) -> None:
    """Gives each description its owner: the possessive pronoun or name at its left edge."""
    lexicon = words(language, "people")
    for position, candidate in enumerate(found):
        before = found[position - 1] if position else None
        owned = before is not None and candidate.span.start - before.span.end == 1
        if candidate.kind == "name" and owned and before is not None and before.head in lexicon.POSSESSIVES:
            candidate.owner = before  # my Oksana
        if candidate.kind != "nominal":
            continue
        for other in _inside(found, position):
            if (
                other.kind in ("pronoun", "name", "nominal", "code")
                and other.span.start <= candidate.span.start + 4
                and other.span.end < candidate.span.end
            ):
                candidate.owner = other
                other.topical = candidate.subject
                break


def _inside(found: list[Candidate], position: int) -> Iterator[Candidate]:
    """The candidates that begin inside another, in the order of the text."""
    for other in found[position + 1 : position + 12]:
        if other.span.start >= found[position].span.end:
            return
        yield other
