"""References by name."""

from __future__ import annotations

import re
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index, Sentence
from byname.model import Document, Mention, Span
from byname.people.candidate import Candidate, placed
from byname.stats.names import given_name, is_rather_surname
from byname.stats.words import common_words


def names_in(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """References by name, with the title before each and whether it is an alias or a byline."""
    lexicon, found = words(document.language, "people"), []
    informal = is_lower(document)
    for mention in mentions:
        if mention.kind != "person" or not _is_name(document, mention, informal=informal):
            continue
        where = index.token_at(mention.span.start)
        if where is None:
            continue
        number, first = where
        sentence = index.sentences[number]
        first += _leading(document, mention, lexicon)
        last = first + 1
        while last < len(sentence.tokens) and sentence.tokens[last].start < mention.span.end:
            last += 1
        before = [
            token.lower.rstrip(".")
            for token in sentence.tokens[max(0, first - 2) : first]
            if token.text != "."
        ]
        title = before[-1] if before and before[-1] in lexicon.TITLES else ""
        gender, title = lexicon.TITLES.get(title), lexicon.TITLE_NOUNS.get(title, title)
        if title in lexicon.TEKNONYMS:
            first -= 1
        span = Span(start=sentence.tokens[first].start, end=mention.span.end)
        text = document.of(span)
        if title in lexicon.TEKNONYMS:
            text = "ʼ".join(text.split(maxsplit=1))  # Umm Leen is not Leen
        candidate = Candidate(
            span, "name", text, head=text.lower(), gender=gender or gender_of(text), title=title,
            alias=_is_given(sentence, first, document.language), byline=_is_byline(sentence, first),
        )  # fmt: skip
        found.append(placed(candidate, sentence, number, first, last, document.language))
    return _joined(found, document)


_BETWEEN = re.compile(r" (?:[aeu][a-z]|el|al)[-‐‑]['’ʿ]?[A-Z][\w’']* ")
"""A part of a name with an article: Widad el-Tom Hamdan."""


def _joined(found: list[Candidate], document: Document) -> list[Candidate]:
    """The names, with two made one where only a part with an article stands between them."""
    joined: list[Candidate] = []
    for name in sorted(found, key=lambda c: c.span.start):
        before = joined[-1] if joined else None
        gap = document.text[before.span.end : name.span.start] if before is not None else ""
        if before is None or not _BETWEEN.fullmatch(gap):
            joined.append(name)
            continue
        before.span = Span(start=before.span.start, end=name.span.end)
        before.words, before.last, before.subject = document.of(before.span), name.last, name.subject
    return joined


def _leading(document: Document, mention: Mention, lexicon: ModuleType) -> int:
    """How many words before a name the mention has that are no part of it: known as, my."""
    parts, leading = document.of(mention.span).lower().split(), 0
    while leading < len(parts) - 1 and parts[leading] in lexicon.ALSO | lexicon.POSSESSIVES:
        leading += 1
    if leading and leading < len(parts) - 1 and parts[leading] == "the":
        leading += 1
    return leading


def _is_name(document: Document, mention: Mention, *, informal: bool) -> bool:
    """Whether a mention of a person is a name; what only the tagger took for one must look like one."""
    lexicon, parts = words(document.language, "people"), document.of(mention.span).split()
    if len(parts) == 1 and parts[0].lower() in lexicon.PRONOUNS and parts[0].istitle():
        return _is_titled(document, mention, lexicon)
    if mention.rule != "tagger":
        return mention.rule not in ("furniture", "nominal") and parts[-1].lower() not in lexicon.PARTIES
    nouns = lexicon.KIN.keys() | lexicon.TITLES.keys() | lexicon.GENERIC
    if any(character.isdigit() for part in parts for character in part):
        return False
    if parts[-1].lower() in nouns:
        return len(parts) > 1 and all(part.istitle() for part in parts) and _is_line(document, mention.span)
    if parts[-1][:1].isupper():
        return True
    return informal and not all(part in common_words(document.language) for part in parts)


def _is_titled(document: Document, mention: Mention, lexicon: ModuleType) -> bool:
    """Whether a title stands before a word that else is a pronoun: Ms You."""
    before = document.text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
    return bool(before) and before[-1].rstrip(".") in lexicon.TITLES


def _is_line(document: Document, span: Span) -> bool:
    """Whether words are all of a line, as under a letter."""
    start, end = document.text.rfind("\n", 0, span.start) + 1, document.text.find("\n", span.end)
    return document.text[start : end if end >= 0 else None].strip() == document.of(span)


def is_lower(document: Document) -> bool:
    """Whether a text is written without capitals: I is i in it."""
    return len(re.findall(r"\bi\b", document.text)) > len(re.findall(r"\bI\b", document.text))


def _is_given(sentence: Sentence, first: int, language: str) -> bool:
    """Whether the words before give the name to somebody: "they call her X", "known as X"."""
    before = [token.lower for token in sentence.tokens[max(0, first - 4) : first]]
    people = words(language, "people")
    while before and (before[-1] in people.TITLES or before[-1] in ("the", "“", '"', "‘", "'")):
        before.pop()
    if before[-2:] == ["known", "as"] or before[-1:] in (["nicknamed"], ["alias"], ["aka"]):
        return True
    if before[-1:] and before[-1] in people.CALLING and set(before) & people.CALLERS:
        return True
    return len(before) > 1 and before[-1] in people.CALLED and before[-2] in people.CALLING


def _is_byline(sentence: Sentence, first: int) -> bool:
    """Whether the name follows "By" at the beginning of a line, or a credit: it writes, and is not written about."""
    ahead = [token.lower for token in sentence.tokens[: min(first, 3)]] if first < 3 else []
    return ahead in (
        ["by"],
        ["photo", ":"],
        ["photograph", ":"],
        ["words", "by"],
        ["reporting", "by"],
        ["photo", "by"],
    )


def gender_of(name: str) -> str | None:
    """The gender that a given name shows, where at least nine in ten bearers have it."""
    words = name.split()
    given = given_name(words[0].strip(".,"))
    if given is None or given.female is None or (len(words) == 1 and is_rather_surname(words[0])):
        return None
    return "f" if given.female > 0.9 else "m" if given.female < 0.1 else None
