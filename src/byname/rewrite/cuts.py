"""What a text can do without: words that can be left out of a sentence that stays a sentence.

No parser is at hand, so only what shows by its form is offered: modifiers before a noun, brackets, clauses and phrases
that a comma or the end of the sentence sets off, members of lists, second predicates, whole sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Sentence, Token, sentences
from byname.model import Cut, Document, Draft, Edit, Span
from byname.rewrite.wording import article

_LONGEST = 8  # words of a member of a list or of a phrase: what is longer is a clause


def cuts_of(document: Document) -> tuple[Cut, ...]:
    """Every cut that can be made in a text, in order."""
    found = dict[Span, Cut]()
    for number, sentence in enumerate(sentences(document)):
        for cut in _of_sentence(document, sentence, is_first=number == 0):
            found.setdefault(cut.span, cut)
    return tuple(found[span] for span in sorted(found))


def with_cuts(draft: Draft, cuts: Sequence[Cut]) -> Draft:
    """The draft with cuts, apart and in any order, of its own text: what they take from an edit its new words lose."""
    edits, at = list[Edit](), 0
    pending = sorted(cuts, key=lambda cut: cut.span)
    for piece in draft.pieces:
        first, at = at, at + len(piece.text)
        inside = [c for c in pending if c.span.start < at and c.span.end > first]
        spans = [
            (
                max(c.span.start, first) - first,
                min(c.span.end, at) - first,
                c.new if c.span.start >= first else "",
            )
            for c in inside
        ]
        if piece.edit is not None:
            edits.append(replace(piece.edit, new=_spliced(piece.text, spans)) if spans else piece.edit)
        else:
            edits += [
                Edit(span=Span(start=piece.start + s, end=piece.start + e), new=new, operation="suppress")
                for s, e, new in spans
                if s < e
            ]
    return replace(draft, edits=tuple(edits))


def _spliced(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    pieces, at = [], 0
    for start, end, new in spans:
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


def _of_sentence(document: Document, sentence: Sentence, *, is_first: bool) -> Iterator[Cut]:
    tokens, lexicon = sentence.tokens, words(document.language, "cuts")
    grammar = words(document.language, "grammar")
    yield from _modifiers(tokens, lexicon, grammar, document.language)
    yield from _brackets(tokens)
    yield from _tails(tokens, lexicon)
    yield from _set_off(tokens, lexicon, grammar)
    yield from _members(tokens, lexicon, grammar)
    yield from _predicates(tokens, grammar)
    yield from _phrases(tokens, lexicon, grammar)
    yield from _opening(tokens, lexicon)
    if not is_first:
        end = sentence.end + len(re.match(r" *", document.text[sentence.end :]).group())  # type: ignore[union-attr]
        yield Cut(span=Span(start=sentence.start, end=end), new="")


def _plain(token: Token, grammar: ModuleType) -> bool:
    """Whether a word in small letters can be part of a noun phrase."""
    return (
        token.is_word
        and not token.is_capital
        and token.text[0].isalpha()
        and token.lower not in grammar.FUNCTION_WORDS
    )


def _modifiers(
    tokens: Sequence[Token], lexicon: ModuleType, grammar: ModuleType, language: str
) -> Iterator[Cut]:
    """Words between a determiner or a preposition and the noun that they describe, one by one."""
    for at in range(1, len(tokens) - 1):
        lead = tokens[at - 1]
        if not _leads(lead, lexicon, grammar):
            continue
        run = at
        while run < len(tokens) and _plain(tokens[run], grammar):
            if run > at and grammar.can_be_verb(tokens[run].lower):
                break
            run += 1
        for here in range(at, run - 1):
            if tokens[here + 1].lower in lexicon.HEADS:
                continue
            first = here - (here > at and tokens[here - 1].lower.endswith("ly"))
            yield _without(tokens, first, here + 1, language)


def _leads(token: Token, lexicon: ModuleType, grammar: ModuleType) -> bool:
    """Whether a noun phrase can begin behind a word."""
    word = token.lower
    return (
        word in lexicon.DETERMINERS
        or word in grammar.PREPOSITIONS
        or word in (",", "and", "or")
        or (grammar.can_be_verb(word) and not token.is_capital and word not in grammar.AUXILIARIES)
    )


def _tails(tokens: Sequence[Token], lexicon: ModuleType) -> Iterator[Cut]:
    """What an award is for: "the Award for Best Actor", "the Prize in Physics"."""
    for at in range(2, len(tokens) - 2):
        if (
            tokens[at].lower in ("for", "in")
            and tokens[at - 1].lower in lexicon.AWARDS
            and tokens[at + 1].is_capital
        ):
            end = at + 1
            while end < len(tokens) and (tokens[end].is_capital or tokens[end].lower in lexicon.IN_TITLES):
                end += 1
            while tokens[end - 1].lower in lexicon.IN_TITLES:
                end -= 1
            yield Cut(span=Span(start=tokens[at - 1].end, end=tokens[end - 1].end), new="")


def _without(tokens: Sequence[Token], first: int, end: int, language: str) -> Cut:
    """The tokens from first up to end left out of a phrase, with the article that what follows asks for."""
    lead, following = tokens[first - 1], tokens[end]
    if lead.lower in ("a", "an"):
        new = article(following.text, language)
        new = new.capitalize() if lead.is_capital else new
        return Cut(span=Span(start=lead.start, end=following.start), new=f"{new} ")
    return Cut(span=Span(start=tokens[first].start, end=following.start), new="")


def _brackets(tokens: Sequence[Token]) -> Iterator[Cut]:
    for at, token in enumerate(tokens):
        if token.text == "(" and at:
            end = next((t for t in tokens[at:] if t.text == ")"), None)
            if end is not None:
                yield Cut(span=Span(start=tokens[at - 1].end, end=end.end), new="")


def _set_off(tokens: Sequence[Token], lexicon: ModuleType, grammar: ModuleType) -> Iterator[Cut]:
    """From a comma to the next one, or to the end of the sentence."""
    for at, token in enumerate(tokens[:-2]):
        if token.text != "," or at < 3:
            continue
        word = tokens[at + 1].lower
        stop = next((n for n in range(at + 1, len(tokens)) if tokens[n].text in ",;:()"), None)
        has_verb = any(grammar.can_be_verb(t.lower) for t in tokens[at + 1 : stop])
        is_aside = word in lexicon.RELATIVES or (word in ("a", "an", "the", "including") and not has_verb)
        if stop is not None and tokens[stop].text == "," and is_aside:
            yield Cut(span=Span(start=token.start, end=tokens[stop].end), new="")
        if tokens[-1].text in ".!?" and (word in lexicon.TRAILING or word.endswith("ing")):
            yield Cut(span=Span(start=token.start, end=tokens[-1].start), new="")


def _members(tokens: Sequence[Token], lexicon: ModuleType, grammar: ModuleType) -> Iterator[Cut]:
    """A member of a list between two commas, or the last one with its "and"."""
    for at, token in enumerate(tokens[:-2]):
        if at < 2 or not (token.text == "," or token.lower == "and"):
            continue
        stop = next(
            (n for n in range(at + 1, len(tokens)) if not tokens[n].is_word and tokens[n].text != "’"), None
        )
        if stop is None or not 1 <= stop - at - 1 <= _LONGEST:
            continue
        member = tokens[at + 1 : stop]
        has_verb = any(grammar.can_be_verb(t.lower) or t.lower in grammar.WH_WORDS for t in member)
        if has_verb or member[0].lower in ("and", "or", "but", "then"):
            continue
        if token.text == "," and tokens[stop].text == ",":
            yield Cut(span=Span(start=token.start, end=tokens[stop].start), new="")
        before = {t.lower for t in tokens[max(0, at - 8) : at]}
        is_bare = tokens[at - 1].text not in (",", ")") and not before & lexicon.PAIRED and "," not in before
        if token.lower == "and" and is_bare and tokens[stop].text in ".,;" and _plain(member[-1], grammar):
            yield Cut(span=Span(start=tokens[at - 1].end, end=tokens[stop].start), new="")


def _predicates(tokens: Sequence[Token], grammar: ModuleType) -> Iterator[Cut]:
    """A second predicate: from "and" before what was done to the end of the sentence."""
    for at in range(4, len(tokens) - 2):
        if tokens[at].lower == "and" and grammar.can_be_past(tokens[at + 1].lower) and tokens[-1].text == ".":
            start = tokens[at - 2].end if tokens[at - 1].text == "," else tokens[at - 1].end
            if not any(t.text in '"”“' for t in tokens[at:]):
                yield Cut(span=Span(start=start, end=tokens[-1].start), new="")


def _phrases(tokens: Sequence[Token], lexicon: ModuleType, grammar: ModuleType) -> Iterator[Cut]:
    """A prepositional phrase at the end of a clause."""
    for at in range(3, len(tokens) - 2):
        before = tokens[at - 1]
        if tokens[at].lower not in lexicon.LOOSE or not before.is_word or before.lower in lexicon.CLINGING:
            continue
        if before.lower in grammar.FUNCTION_WORDS or grammar.can_be_verb(before.lower):
            continue
        stop = next((n for n in range(at + 1, len(tokens)) if not tokens[n].is_word), None)
        if stop is None or stop - at > _LONGEST or tokens[stop].text not in ".,;":
            continue
        if not any(grammar.can_be_verb(t.lower) for t in tokens[at + 1 : stop]):
            yield Cut(span=Span(start=before.end, end=tokens[stop].start), new="")


def _opening(tokens: Sequence[Token], lexicon: ModuleType) -> Iterator[Cut]:
    """A phrase before the first comma, with a capital for what follows."""
    if tokens[0].lower in lexicon.LOOSE or tokens[0].lower in lexicon.TRAILING:
        comma = next((at for at, t in enumerate(tokens) if t.text == ","), None)
        if comma is not None and 1 < comma < len(tokens) - 3:
            following = tokens[comma + 1]
            if following.text[0].isalpha():
                first = following.text[0]
                end = following.start + (0 if first.isupper() else 1)
                yield Cut(
                    span=Span(start=tokens[0].start, end=end), new="" if first.isupper() else first.upper()
                )
