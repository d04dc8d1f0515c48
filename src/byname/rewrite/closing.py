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
    """The edits with one for two of which the second says something only of the first."""
    out = list[Edit]()
    for edit in edits:
        the = _article_of_a_gap(document, out[-1], edit) if out else ""
        if out and _is_of(document, out[-1], edit):
            out[-1] = replace(out[-1], span=Span(start=out[-1].span.start, end=edit.span.end))
        elif the:
            out[-1] = replace(edit, span=Span(start=out[-1].span.start - len(the), end=edit.span.end))
        else:
            out.append(edit)
    return out


def _article_of_a_gap(document: Document, last: Edit, edit: Edit) -> str:
    """The article before a gap that an edit with an article of its own follows: "the […] the quarter"; else nothing."""
    lead = re.search(r"\b[Tt]he $", document.text[: last.span.start][-4:])
    between = document.text[last.span.end : edit.span.start]
    is_gap = last.new == words(document.language, "rewrite").GAP and between == " "
    return lead.group() if lead and is_gap and re.match(r"(?:the|an?) ", edit.new) else ""


def _is_of(document: Document, last: Edit, edit: Edit) -> bool:
    """Whether an edit only makes sense with what the last one has taken out: "the […] of the […]", "since a blast in 2009"."""
    gap, lexicon = words(document.language, "rewrite").GAP, words(document.language, "closing")
    between = document.text[last.span.end : edit.span.start]
    if last.new == edit.new == gap and re.fullmatch(lexicon.GAP_OF_A_GAP, between):
        return True
    said = document.of(edit.span)
    if last.new == gap and between == " " and edit.operation != "pseudonymise" and said.startswith("of "):
        return True
    cause = re.search(lexicon.CAUSE, document.of(last.span))
    is_told = cause is not None and last.new != gap and cause.group() not in last.new
    return (
        is_told and between == " " and edit.change is not None and edit.change.fact.attribute == "event_date"
    )


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
