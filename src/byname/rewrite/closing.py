"""Gaps that the sentence can do without: a gap between commas, in quotation marks of its own or alone in its sentence goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Edit, Span


def closed(document: Document, edits: Sequence[Edit], index: Index) -> list[Edit]:
    """The edits, in order and apart, with as few gaps as their sentences need; what only a gap needed goes with it."""
    lexicon, out = words(document.language, "rewrite"), list[Edit]()
    pending = _run_together(document, edits)
    for number, edit in enumerate(pending):
        floor = out[-1].span.end if out else 0
        ceiling = pending[number + 1].span.start if number + 1 < len(pending) else len(document.text)
        is_gap = edit.new == lexicon.GAP
        out.append(_closed(document, edit, floor, ceiling, index) if is_gap else edit)
    return out


def _run_together(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """The edits with one gap for two of which one is of the other: "the […] of the […]"."""
    lexicon, out = words(document.language, "rewrite"), list[Edit]()
    for edit in edits:
        last = out[-1] if out else None
        between = document.text[last.span.end : edit.span.start] if last is not None else ""
        is_one = last is not None and last.new == edit.new == lexicon.GAP
        if (
            last is not None
            and is_one
            and re.fullmatch(words(document.language, "closing").GAP_OF_A_GAP, between)
        ):
            out[-1] = replace(last, span=Span(start=last.span.start, end=edit.span.end))
        else:
            out.append(edit)
    return out


def _closed(document: Document, edit: Edit, floor: int, ceiling: int, index: Index) -> Edit:
    """A gap grown over what stands around it and only makes sense with it, and empty; as it is where it is needed."""
    lexicon, text = words(document.language, "closing"), document.text
    number = index.sentence_at(edit.span.start)
    begins, ends = (
        (index.sentences[number].start, index.sentences[number].end)
        if number is not None
        else (edit.span.start, edit.span.end)
    )
    before = text[max(floor, begins) : edit.span.start]
    after = text[edit.span.end : min(ceiling, ends)]
    if re.fullmatch(r"[^.:]{0,40}:\s*", before):  # behind whoever speaks
        begins, before = edit.span.start, ""
    alone = re.fullmatch(rf"(?P<who>(?:[^.:]{{0,40}}: )?){lexicon.ARTICLE_ALONE}", before)
    if alone and re.fullmatch(r"[.!?]", after):
        begins, before = begins + alone.end("who"), ""  # "The eleventh."
    is_first = begins >= floor and not before.strip("“\"‘'(")
    if is_first and re.fullmatch(r"[.!?]", after) and _has_company(text, begins, ends):
        return _without(edit, begins, ends + len(re.match(r" *", text[ends:]).group()))  # type: ignore[union-attr]
    lead = re.match(lexicon.GAP_BEFORE_APPOSITION, after) if is_first and not before else None
    if lead:
        end = edit.span.end + lead.end()
        return replace(edit, span=Span(start=edit.span.start, end=end + 1), new=text[end].upper())
    for left, right in lexicon.CLOSINGS:
        opens, shuts = re.search(left, before), re.match(right, after)
        if opens and shuts and not is_first:
            return _without(edit, edit.span.start - len(opens.group()), edit.span.end + shuts.end())
    return edit


def _has_company(text: str, begins: int, ends: int) -> bool:
    """Whether another sentence stands in the line of one, so that the line does not go with it."""
    line = text[text.rfind("\n", 0, begins) + 1 : begins] + text[ends:].partition("\n")[0]
    return re.search(r"\w", line.rpartition(": ")[2]) is not None


def _without(edit: Edit, start: int, end: int) -> Edit:
    return replace(edit, span=Span(start=start, end=end), new="")
