"""What several edits side by side say again is said once: "a town, a town and a town" is several towns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from byname.lang import words
from byname.model import Document, Edit, Span
from byname.rewrite.edits import is_place
from byname.rewrite.wording import plural, without_article


def said_once(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """The edits, in order, with one for every run of them that says the same."""
    told_apart = list(_told_apart(document, edits))
    once = [run[0] if len(run) == 1 else _one(document, run) for run in _runs(document, told_apart)]
    return list(_vague_once(document, once))


def _told_apart(document: Document, edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits, with another for what is the subject behind its like: "Like a club, another club is small"."""
    phrasing = words(document.language, "phrasing")
    yield from edits[:1]
    for last, edit in pairwise(edits):
        before = document.text[max(0, last.span.start - 24) : last.span.start]
        between = document.text[last.span.end : edit.span.start]
        one, other = (without_article(e.new) for e in (last, edit))
        is_thing = bool(other) and edit.operation != "pseudonymise"
        goes_on = between == ", " and document.text[edit.span.end :][:1] == " "
        is_alike = is_thing and one == other and goes_on and re.search(phrasing.LEADS_UP, before)
        yield replace(edit, new=f"{phrasing.ANOTHER} {other}") if is_alike else edit


def _vague_once(document: Document, edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits, with "at some point" once a sentence: "to a city at some point, a town and a country"."""
    vague, at = words(document.language, "rewrite").AT_SOME_POINT, -1
    for edit in edits:
        if edit.new.lower() != vague:
            yield edit
            continue
        start, end = edit.span.start, edit.span.end
        is_again = at >= 0 and not re.search(r"[.!?\n]", document.text[at:start])
        at = end
        closes = (
            re.match(r"[,.;:!?)]| and\b", document.text[end:]) and document.text[start - 1 : start] == " "
        )
        grown = replace(edit, span=Span(start=start - 1, end=end), new="") if is_again and closes else edit
        yield grown


def _runs(document: Document, edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Edits that say the same with nothing between them but a comma or an and."""
    run: list[Edit] = []
    for edit in edits:
        if run and _goes_on(document, run[-1], edit):
            run.append(edit)
            continue
        if run:
            yield run
        run = [edit]
    if run:
        yield run


def _goes_on(document: Document, last: Edit, edit: Edit) -> bool:
    lexicon = words(document.language, "rewrite")
    between = document.text[last.span.end : edit.span.start]
    if "pseudonymise" in (last.operation, edit.operation) or not edit.new:
        return False
    somewhere = (
        last.new.lower() == f"a {lexicon.SOMEWHERE}" and re.match(r"an? ", edit.new) and is_place(edit)
    )
    if between == " " and is_place(last) and is_place(edit):
        return True  # two halves of one name, of which neither is the whole
    if between == " " and re.match(r"an? ", edit.new) and last.new.endswith(f" {edit.new}"):
        return True  # "received an award, the Odo Prize"
    gaps = words(document.language, "slips").GAPS
    if gaps.fullmatch(last.new) and gaps.fullmatch(edit.new):
        is_same = last.new == edit.new and len(gaps.sub("", last.new)) == 0 and last.new != lexicon.GAP
        return between.isspace() or (is_same and re.fullmatch(lexicon.BETWEEN_THE_SAME, between) is not None)
    same = (
        _with_determiner(document, last) == _with_determiner(document, edit)
        or (somewhere and not re.search(lexicon.AND, between))
        or (_is_time(last) and _is_time(edit) and last.new.lower() == f"{lexicon.IN} {edit.new}")
    )
    return bool(same) and re.fullmatch(lexicon.BETWEEN_THE_SAME, between) is not None


def _is_time(edit: Edit) -> bool:
    return edit.change is not None and edit.change.fact.attribute == "event_date"


def _with_determiner(document: Document, edit: Edit) -> tuple[bool, str]:
    """The words of an edit in lower case without a or an, and whether it stands before them, in the edit or in the text."""
    own = re.match(r"an? ", edit.new, re.IGNORECASE)
    lead = re.search(r"\ban? $", document.text[max(0, edit.span.start - 4) : edit.span.start], re.IGNORECASE)
    return own is not None or lead is not None, edit.new[own.end() if own else 0 :].lower()


def _one(document: Document, run: list[Edit]) -> Edit:
    """One edit over all of them: a list becomes a plural, an apposition is said once."""
    lexicon, first = words(document.language, "rewrite"), run[0]
    between = [document.text[a.span.end : b.span.start] for a, b in pairwise(run)]
    follows = document.text[run[-1].span.end :][:12]
    is_list = len(run) > 2 or any(re.search(lexicon.AND, text) for text in between) or re.match(lexicon.LIST_GOES_ON, follows)  # fmt: skip
    if words(document.language, "slips").GAPS.fullmatch(first.new):
        return replace(first, span=Span(start=first.span.start, end=run[-1].span.end))
    differ = first.new.lower() != run[-1].new.lower()
    if differ and (_is_time(first) or first.new.endswith(f" {run[-1].new}")):  # "in 1997 and 1998"
        return replace(first, span=Span(start=first.span.start, end=run[-1].span.end))
    if differ:  # "a place, a city"
        return replace(run[-1], span=Span(start=first.span.start, end=run[-1].span.end))
    noun = re.fullmatch(r"(an? )([a-z].*)", first.new, re.IGNORECASE)
    new = first.new
    goes_on = re.match(words(document.language, "phrasing").GOES_ON_WITH, document.text[run[-1].span.end :])
    and_ = re.match(r",? and\b", between[-1])
    if (
        len(run) == 2
        and goes_on
        and and_
        and words(document.language, "grammar").can_be_past(goes_on.group(1))
    ):
        new = f"{first.new}{and_.group()}"  # "in 2006, and in 2007 married"
        return replace(first, span=Span(start=first.span.start, end=run[-1].span.end), new=new)
    if is_list and noun:
        count = lexicon.TWO if len(run) == 2 else lexicon.SEVERAL
        new = f"{count} {plural(noun.group(2), document.language)}"
        new = new[0].upper() + new[1:] if first.new[0].isupper() else new
    return replace(first, span=Span(start=first.span.start, end=run[-1].span.end), new=new)
