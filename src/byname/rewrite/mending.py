"""No edited sentence leaves with a slip that the original has not: an edit that makes one is worded in its next best way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from byname.lang import words
from byname.lang.slips import new_slips
from byname.lang.tokens import Index
from byname.model import Document, Edit, Span
from byname.rewrite.wording import article, is_plural, plural, without_article

_ROUNDS = 4  # edits of one sentence that are worded anew


def mended(document: Document, edits: Sequence[Edit], index: Index) -> list[Edit]:
    """The edits, in order and apart, with as few new slips in each sentence as their other wordings allow."""
    out: list[Edit] = []
    for sentence, group in _by_sentence(edits, index):
        floor = out[-1].span.end if out else 0
        out += _mended(document, sentence, group, floor)
    return out


def _by_sentence(edits: Sequence[Edit], index: Index) -> Iterator[tuple[Span, list[Edit]]]:
    """The edits of each sentence, with the range of text that they are read in; an edit over two joins them."""
    group, start, end = list[Edit](), 0, 0
    for edit in edits:
        first, last = (
            index.sentence_at(edit.span.start),
            index.sentence_at(max(edit.span.end - 1, edit.span.start)),
        )
        opens = index.sentences[first].start if first is not None else edit.span.start
        closes = index.sentences[last].end if last is not None else edit.span.end
        if group and opens >= end:
            yield Span(start=start, end=end), group
            group = []
        start = start if group else min(opens, edit.span.start)
        end = max(end if group else 0, closes, edit.span.end)
        group.append(edit)
    if group:
        yield Span(start=start, end=end), group


def _mended(document: Document, sentence: Span, group: list[Edit], floor: int) -> list[Edit]:
    best = _slips(document, sentence, group)
    for _ in range(_ROUNDS):
        if best == 0:
            break
        tries = [
            (_slips(document, sentence, other), number, other)
            for number, other in enumerate(_others(document, group, floor))
        ]
        fewest, _, other = min(tries, default=(best, 0, group))
        if fewest >= best:
            break
        best, group = fewest, other
    return group


def _slips(document: Document, sentence: Span, group: Sequence[Edit]) -> int:
    """The new slips of a sentence, read with the word before and after it."""
    start = min(sentence.start, group[0].span.start)
    end = max(sentence.end, group[-1].span.end)
    wide = Span(start=max(0, start - 3), end=min(len(document.text), end + 2))
    parts, at = list[str](), wide.start
    for edit in group:
        parts += [document.text[at : edit.span.start], edit.new]
        at = edit.span.end
    return new_slips(document.of(wide), "".join([*parts, document.text[at : wide.end]]), document.language)


def _others(document: Document, group: list[Edit], floor: int) -> Iterator[list[Edit]]:
    """The group with one of its edits worded in another way, the least change first."""
    for number, edit in enumerate(group):
        if edit.operation == "pseudonymise" and edit.change is not None and not edit.new:
            continue
        before = group[number - 1].span.end if number else floor
        after = group[number + 1].span.start if number + 1 < len(group) else len(document.text)
        for other in _wordings(document, edit, before, after):
            yield [*group[:number], other, *group[number + 1 :]]


def _wordings(document: Document, edit: Edit, floor: int, ceiling: int) -> Iterator[Edit]:
    """Other ways to say an edit: swallowing a word or a stop beside it, with another article, in the other number."""
    lexicon, text, new = words(document.language, "rewrite"), document.text, edit.new
    before, after = (
        text[max(floor, edit.span.start - 24) : edit.span.start],
        text[edit.span.end : ceiling][:24],
    )
    stop = re.match(r"\.(?=[\s.]|$)|,", after)
    if stop:
        yield replace(edit, span=Span(start=edit.span.start, end=edit.span.end + 1))
    if edit.operation == "pseudonymise":
        return
    if new[:1].islower():
        yield replace(edit, new=new[:1].upper() + new[1:])
    bare = without_article(new)
    for lead in re.finditer(lexicon.SWALLOWED, before, re.IGNORECASE):
        start = edit.span.start - len(before) + lead.start()
        worded = new[:1].upper() + new[1:] if text[start].isupper() else new
        yield replace(edit, span=Span(start=start, end=edit.span.end), new=worded)
    if bare != new:
        yield replace(edit, new=bare)
    elif new:
        many = is_plural(new, document.language)
        yield from (
            replace(edit, new=f"{a} {new}")
            for a in ([] if many else [article(new, document.language)]) + ["the"]
        )
    is_noun = bare[:1].islower() and bare[-1:].isalpha() and not re.search(r"\d", bare)
    if is_noun and not is_plural(bare, document.language):
        yield replace(edit, new=plural(bare, document.language))
    if bare and is_plural(bare, document.language):
        one = words(document.language, "grammar").singular(bare)
        yield replace(edit, new=f"{article(one, document.language)} {one}")
    if edit.span.start > floor and before[-1:].isspace() is False and new:
        yield replace(edit, new=f" {new}")
    if after[:1].isalnum() and new:
        yield replace(edit, new=f"{new} ")
    said = document.of(edit.span)
    space = re.match(r"\s*", said).group()  # type: ignore[union-attr]
    yield replace(edit, new=f"{space}{lexicon.GAP}")
