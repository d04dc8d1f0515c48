"""Whoever writes a post, a comment or a message: named by its label, its header, a handle or a hashtag."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention, Span
from byname.people.candidate import Candidate, placed
from byname.people.naming import gender_of
from byname.stats.handles import name_in_handle
from byname.stats.names import given_name, surname
from byname.stats.words import common_words

_HANDLE = re.compile(r"@\w|\w*[\d_]|[a-z]|\w+\.\w+$|\w*[a-z][A-Z]")
"""What is written like a handle and not like a name."""
_SHORT = 1000  # characters of a post without a header
_SHORTEST = 3  # letters of a given name that is looked for
_SIGNED = 60  # characters from the end in which a writer signs
_ENDING = 40  # characters behind a signature that are still its own: hashtags, signs


def authors_in(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """The writer of a post, by the first thing in it that names one; none where a text is no post."""
    found = _labelled(document, index) or _headed(document, index) or _here(document, index)
    if not found and len(document.text) < _SHORT:
        found = _signed(document, mentions, index)
    return found + _again(document, index, found)


def nobody_in(document: Document) -> list[Span]:
    """Words for people that mean nobody: the fields of a header ("Seller: "), compounds ("patient record", "driver's license")."""
    fields = [
        Span(start=m.start("field"), end=m.end("field"))
        for m in words(document.language, "posts").header(document.text)
    ]
    lexicon, header = (
        words(document.language, "posts"),
        words(document.language, "posts").header(document.text),
    )
    places = [
        Span(start=m.start("value"), end=m.end("value"))
        for m in header
        if lexicon.PLACE_FIELD.match(m.group("field"))
    ]
    others = [*lexicon.COMPOUNDS.finditer(document.text)]
    if header:
        others += words(document.language, "household").ARTICLE.finditer(document.text)
    return fields + places + [Span(start=m.start(), end=m.end()) for m in others]


def _labelled(document: Document, index: Index) -> list[Candidate]:
    """The label with which a message begins: "@anna_k : ...", "Jamie: ..."."""
    lexicon = words(document.language, "posts")
    match = lexicon.LABELLED.match(document.text)
    if match is None or not _is_label(match, document.language):
        return []
    return _author(document, index, Span(start=match.start("label"), end=match.end("label")))


def _is_label(match: re.Match[str], language: str) -> bool:
    label = match.group("label")
    lower = label.lower()
    if lower.split()[0] in words(language, "posts").NO_LABELS or lower in words(language, "speech").LABELS:
        return False
    if is_handle(label):
        return label[0] == "@" or name_in_handle(label) is not None or bool(match.group("gap"))
    first = label.split()[0].rstrip(".")
    if given_name(first) is not None or (surname(first) and first.lower() not in common_words(language)):
        return first[0].isupper()
    return bool(match.group("gap")) and first[0].isupper() and first.lower() not in common_words(language)


def is_handle(text: str) -> bool:
    """Whether a name is written like an account and not like a name: anna_k, MarekTalks, jo.weaver; but not McBride."""
    return (
        " " not in text
        and _HANDLE.match(text) is not None
        and not (surname(text) or given_name(text) is not None)
    )


def _headed(document: Document, index: Index) -> list[Candidate]:
    """The value of the field that says who writes."""
    lexicon = words(document.language, "posts")
    fields = lexicon.header(document.text)
    posted = any(lexicon.POSTED_FIELD.match(m.group("field")) for m in fields)
    for match in fields:
        field = match.group("field")
        if not match.group("value")[0].isalnum() and match.group("value")[0] not in "@_":
            continue  # [name withheld]
        if lexicon.WRITER_FIELD.match(field) or (posted and lexicon.NAME_FIELD.match(field)):
            return _author(document, index, Span(start=match.start("value"), end=match.end("value")))
    return []


def _here(document: Document, index: Index) -> list[Candidate]:
    """The name with which a writer introduces themselves: "Dana here"."""
    match = words(document.language, "posts").NAMED_HERE.search(document.text, 0, _SIGNED)
    if match is None or given_name(match.group("x").split()[0]) is None:
        return []
    return _author(document, index, Span(start=match.start("x"), end=match.end("x")))


def _again(document: Document, index: Index, found: list[Candidate]) -> list[Candidate]:
    """The writer's given name where they sign with it: "Thanks, Lena" under a post of @lena.harwood."""
    given = found[0].named.split()[0] if found and found[0].named else ""
    if len(given) < _SHORTEST:
        return []
    tail = max(found[0].span.end, len(document.text) - _SIGNED)
    pattern = re.compile(rf"(?<![\w@#.]){re.escape(given)}(?!\w|\.\w)", re.IGNORECASE)
    signed = [
        m
        for m in pattern.finditer(document.text, tail)
        if m.group()[0].isupper() and not re.search(r"[A-Z][\w’'-]* $", document.text[: m.start()])
    ]
    spans = [Span(start=m.start(), end=m.end()) for m in signed]
    return [replace(c, author=False) for span in spans for c in _author(document, index, span)]


def _signed(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """The handle or the hashtag of a name with which a post ends."""
    for mention in reversed(mentions):
        if len(document.text) - mention.span.end > _ENDING:
            break
        read = name_in_handle(document.of(mention.span))
        marked = document.text[max(0, mention.span.start - 1) : mention.span.end].lstrip()[:1] in ("@", "#")
        if marked and read is not None and read.given and read.surname:
            return _author(document, index, mention.span)
    return []


def _author(document: Document, index: Index, span: Span) -> list[Candidate]:
    text = document.of(span)
    where = index.token_at(span.start)
    if where is None:
        return []
    number, first = where
    sentence = index.sentences[number]
    last = next(
        (i for i in range(first, len(sentence.tokens)) if sentence.tokens[i].start >= span.end),
        len(sentence.tokens),
    )
    read = name_in_handle(text)
    handle = is_handle(text)
    named = text if not handle else read.text if read else ""
    candidate = Candidate(
        span, "handle" if handle else "name", text, head=text.lower(), author=True, named=named,
        gender=gender_of(named) if named else None,
    )  # fmt: skip
    return [placed(candidate, sentence, number, first, last, document.language)]
