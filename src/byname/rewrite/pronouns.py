"""A withheld gender: every word that shows it says they, and every noun is one for anybody."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Change, Document, Dossier, Edit, Mention, Reading, Span, Value
from byname.model.spans import Spans
from byname.rewrite.agreement import agreeing


def withheld_genders(reading: Reading, changes: Iterable[Change]) -> dict[str, Change]:
    """The people whose gender the plan withholds, by id, and those whom it would follow from, with the change that does."""
    hidden = {
        change.fact.person: change
        for change in changes
        if change.fact.attribute == "gender" and change.operation in ("generalise", "suppress")
    }
    return _with_spouses(reading, hidden)


def without_genders(reading: Reading, neutral: Collection[str]) -> Reading:
    """The reading as the other edits may know it: the gender of these people, by id, is x."""
    return replace(
        reading, dossiers=tuple(_neutral(d) if d.person.id in neutral else d for d in reading.dossiers)
    )


def _neutral(dossier: Dossier) -> Dossier:
    facts = (
        replace(fact, value=Value(attribute="gender", text="x")) if fact.attribute == "gender" else fact
        for fact in dossier.facts
    )
    return replace(dossier, facts=tuple(facts))


def gender_edits(reading: Reading, neutral: Mapping[str, Change], index: Index) -> list[Edit]:
    """The edits that make they of these people, and a spouse of their husbands and wives."""
    new: dict[Span, Edit] = {}
    for dossier in reading.dossiers:
        change = neutral.get(dossier.person.id)
        if change is None:
            continue
        for span, text in _renewed(reading, dossier, index):
            edit = Edit(span=span, new=_cased(reading.document.of(span), text), operation=change.operation, person=change.fact.person, change=change)  # fmt: skip
            new.setdefault(span, edit)
    return sorted(new.values(), key=lambda edit: edit.span)


def _with_spouses(reading: Reading, hidden: dict[str, Change]) -> dict[str, Change]:
    """Those whose gender is withheld and those whom they are with: "he" of her husband says who she is."""
    spouses = words(reading.document.language, "neutral").SPOUSES
    found = dict(hidden)
    for dossier in reading.dossiers:
        own = [m.span for m in dossier.person.mentions] if dossier.person.id in hidden else []
        for other in reading.dossiers if own else ():
            if other.person.id not in found and any(
                span.covers(of)
                and span.start == of.start
                and span != of
                and _last(reading.document, span) in spouses
                for span in (m.span for m in other.person.mentions if m.rule != "pronoun")
                for of in own
            ):
                found[other.person.id] = hidden[dossier.person.id]
    return found


def _last(document: Document, span: Span) -> str:
    return document.of(span).lower().split()[-1]


def _renewed(reading: Reading, dossier: Dossier, index: Index) -> Iterator[tuple[Span, str]]:
    """What changes for one person, with the new words in small letters."""
    document, lexicon = reading.document, words(reading.document.language, "neutral")
    inner = Spans(
        m.span for d in reading.dossiers if d.person.id != dossier.person.id for m in d.person.mentions
    )
    for mention in dossier.person.mentions:
        place = index.token_at(mention.span.start)
        if place is None:
            continue
        tokens = index.sentences[place[0]].tokens
        if mention.rule == "pronoun":
            yield from _pronoun(tokens, place[1], lexicon, document.language)
        else:
            yield from _nouns(tokens, mention, inner, lexicon)
        yield from _title(document, mention, lexicon)
    yield from _spouse(dossier, index, lexicon)
    yield from _telling(document, reading, dossier, index, lexicon)


def _pronoun(
    tokens: tuple[Token, ...], at: int, lexicon: ModuleType, language: str
) -> Iterator[tuple[Span, str]]:
    token = tokens[at]
    word = token.lower
    if word not in lexicon.GENDERED:
        return
    if word in lexicon.PRONOUNS:
        yield _span(token), lexicon.PRONOUNS[word]
    else:
        before = tokens[at - 1].lower if at else ""
        yield (
            _span(token),
            lexicon.possessive_or_object(before, word, [t.lower for t in tokens[at + 1 : at + 3]]),
        )
    if word in lexicon.SUBJECTS:
        yield from ((_span(verb.token), verb.new) for verb in agreeing(tokens, at, lexicon, language))


def _nouns(
    tokens: tuple[Token, ...], mention: Mention, inner: Spans, lexicon: ModuleType
) -> Iterator[tuple[Span, str]]:
    """The nouns of a description, apart from those of other people in it; "female" goes."""
    for position, token in enumerate(tokens):
        if not mention.span.covers(_span(token)) or (
            inner.hold(_span(token)) and not inner.hold(mention.span)
        ):
            continue
        noun = (
            lexicon.SPOUSES.get(token.lower)
            or lexicon.NOUNS.get(token.lower)
            or lexicon.PLURALS.get(token.lower)
        )
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if (
            token.lower in lexicon.MODIFIERS
            and following is not None
            and mention.span.covers(_span(following))
        ):
            yield Span(start=token.start, end=following.start), ""
        elif noun:
            yield _span(token), noun


def _title(document: Document, mention: Mention, lexicon: ModuleType) -> Iterator[tuple[Span, str]]:
    if mention.rule == "name":
        start = max(0, mention.span.start - 12)
        title = lexicon.TITLE.search(document.text[start : mention.span.start])
        if title:
            yield Span(start=start + title.start(), end=mention.span.start), ""


def _spouse(dossier: Dossier, index: Index, lexicon: ModuleType) -> Iterator[tuple[Span, str]]:
    """Whoever the person is with, where nobody of the text is meant."""
    for fact in dossier.facts:
        for span in fact.evidence if fact.attribute in ("family", "marital_status") else ():
            yield from (
                (_span(t), lexicon.SPOUSES[t.lower])
                for t in _tokens(index, span)
                if t.lower in lexicon.SPOUSES
            )


def _tokens(index: Index, span: Span) -> Iterator[Token]:
    place = index.token_at(span.start)
    tokens = index.sentences[place[0]].tokens[place[1] :] if place is not None else ()
    return (token for token in tokens if token.start < span.end)


def _telling(
    document: Document, reading: Reading, dossier: Dossier, index: Index, lexicon: ModuleType
) -> Iterator[tuple[Span, str]]:
    """Words of what only a man or a woman has, in the sentences in which nobody else was named last before them."""
    own = {m.span for m in dossier.person.mentions}
    for number in {n for span in own if (n := index.sentence_at(span.start)) is not None}:
        sentence = index.sentences[number]
        text = document.text[sentence.start : sentence.end]
        for pattern, new in lexicon.TELLING:
            for match in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE):
                span = Span(start=sentence.start + match.start(), end=sentence.start + match.end())
                if _nearest(reading, sentence.start, span) in (None, dossier.person.id):
                    yield span, new


def _nearest(reading: Reading, start: int, span: Span) -> str | None:
    """Whose mention, no group, begins last before the end of a span in its sentence."""
    near = [
        (mention.span.start, d.person.id)
        for d in reading.dossiers
        if d.person.part != "group"
        for mention in d.person.mentions
        if start <= mention.span.start < span.end
    ]
    return max(near)[1] if near else None


def _span(token: Token) -> Span:
    return Span(start=token.start, end=token.end)


def _cased(said: str, new: str) -> str:
    """As the words were written: with a capital, or in capitals."""
    if said.isupper() and len(said) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if said[:1].isupper() else new
