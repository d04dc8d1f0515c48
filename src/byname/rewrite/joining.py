"""Edits that were worded one by one, made one text: overlaps, articles, capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Edit, Quote, Span
from byname.rewrite.closing import closed
from byname.rewrite.edits import BODIES, is_place
from byname.rewrite.mending import mended
from byname.rewrite.polishing import polished
from byname.rewrite.quoting import quoted
from byname.rewrite.repeats import said_once
from byname.rewrite.wording import article
from byname.stats.words import common_words

_OPENERS = "“\"‘'«(["
_LEAD = re.compile(r"(?:\d+(?:\.\d+)*[.)]?)?[“\"‘'«(\[ ]*")
"""What can stand before the first word of a sentence: the number of a paragraph, and what opens."""
_ANSWERS = re.compile(r"[^\n:]{1,40}: [“\"‘'«(\[ ]*")
"""The name of whoever speaks, or what a line is about, and a colon."""


def joined(
    document: Document, edits: Iterable[Edit], quotes: Sequence[Quote], index: Index, style: str = "brackets"
) -> tuple[Edit, ...]:
    """The edits in order and apart, worded as they read side by side; ``style``: how those in quotations are shown."""
    whole_names = _whole_names(document, _apart(document, edits))
    apart = said_once(document, [_stopped(document, edit, index) for edit in whole_names])
    cased = [_cased(document, edit, index) for edit in apart]
    worded = [
        _with_article(document, edit, before, after)
        for edit, before, after in zip(cased, [None, *cased], [*cased[1:], None], strict=False)
    ]
    mended_anew = mended(document, closed(document, worded, index), index)
    finished = polished(document, closed(document, mended_anew, index))
    whole = [_in_capitals(document, edit, index) for edit in finished]
    whole = list(quoted(document, whole, quotes, style))
    return tuple(_spaced(document, whole))


def _stopped(document: Document, edit: Edit, index: Index) -> Edit:
    """The edit with the stop of a short name that ends its sentence as well: "They met J. S." """
    number = index.sentence_at(edit.span.start)
    ends = number is not None and index.sentences[number].end == edit.span.end
    is_short = document.of(edit.span).endswith(".") and bool(edit.new) and edit.new[-1].isalnum()
    return (
        replace(edit, new=f"{edit.new}.") if ends and is_short and edit.operation == "pseudonymise" else edit
    )


def _bracketed(document: Document, edit: Edit) -> Edit:
    """The edit with the bracket that closes the one it holds: "the Harbour Choir (HC)"."""
    said, end = document.of(edit.span), edit.span.end
    is_open = said.count("(") > said.count(")") and document.text[end : end + 1] == ")"
    closes = is_open and edit.new.count("(") == edit.new.count(")")
    return replace(edit, span=Span(start=edit.span.start, end=end + 1)) if closes else edit


def _apart(document: Document, edits: Iterable[Edit]) -> list[Edit]:
    """One edit for every stretch: inside a wider one it is carried out there, half over another both are said."""
    kept: list[Edit] = []
    for edit in sorted(
        (_bracketed(document, edit) for edit in edits),
        key=lambda e: (e.span.start, -e.span.end, e.operation != "pseudonymise", _keeps(e)),
    ):
        if not kept or kept[-1].span.end <= edit.span.start:
            kept.append(edit)
        elif kept[-1].span.covers(edit.span):
            said = document.of(edit.span)
            if kept[-1].span != edit.span:
                kept[-1] = replace(kept[-1], new=_with_word(kept[-1].new, said, edit.new))
        else:
            last = kept[-1]
            span = Span(start=last.span.start, end=edit.span.end)
            both = _both(document, last, edit)
            space = " " if both[:1].isalnum() and document.text[span.start].isspace() else ""
            kept[-1] = replace(last, span=span, new=space + both)
    return kept


def _both(document: Document, last: Edit, edit: Edit) -> str:
    """What is said of two stretches that overlap: one, where it says enough, or both."""
    lexicon = words(document.language, "rewrite")
    if last.new in (lexicon.ON_STAFF, lexicon.IN_WORK) and edit.new:  # "a third-year student"
        return f"{article(edit.new, document.language)} {edit.new}"
    head = document.text[last.span.start : edit.span.start]
    if last.new == lexicon.GAP and edit.new and head.strip() and head.islower() and len(head.split()) < 4:
        return f"{head}{edit.new}"  # "was appointed at Lower Mill School"
    other = edit.change.fact.attribute if edit.change is not None else ""
    the = re.match(r"(?:the|an?) ", last.new)
    if is_place(last) and other in BODIES and the and " in " not in last.new:
        return f"{the.group()}{edit.new}"  # "the Orvik District Court"
    if _says_both(last, edit, lexicon):
        return last.new
    tie = re.search(rf" (?:{lexicon.AT}|in|of|for|with|from|to|by|on) (?:the )?$", head) if last.new else None
    between = tie.group().removesuffix("the ").rstrip() if tie and re.match(r"(?:an?|the) ", edit.new) else ""
    return f"{last.new}{between} {edit.new}".strip()  # "studied mathematics at Lower Mill College"


def _whole_names(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """The edits with a gap that is the first part of a name, and particles of it that no edit has touched, in its byname."""
    particles = words(document.language, "names").PARTICLES
    whole = list[Edit]()
    for edit in edits:
        if whole and _ends_the_name(document, whole[-1], edit):
            whole[-1] = replace(whole[-1], span=Span(start=whole[-1].span.start, end=edit.span.end))
            continue
        if edit.operation != "pseudonymise" or not edit.new:
            whole.append(edit)
            continue
        floor = whole[-1].span.end if whole else 0
        start = edit.span.start - _particles_before(document, edit, floor, particles)
        end = edit.span.end + _initial_behind(document, edit, edits)
        name = replace(edit, span=Span(start=start, end=end))
        if whole and _says_whose(document, whole[-1], name):
            whole[-1] = replace(whole[-1], span=Span(start=whole[-1].span.start, end=end))
            continue
        if whole and _begins_the_name(document, whole[-1], name, particles):
            name = replace(name, span=Span(start=whole.pop().span.start, end=edit.span.end))
        whole.append(name)
    return whole


def _says_whose(document: Document, last: Edit, edit: Edit) -> bool:
    """Whether two names are one that says whose widow its bearer is: "E. Vell widow of Drozd"."""
    between = document.text[last.span.end : edit.span.start]
    whose = re.fullmatch(words(document.language, "phrasing").WIDOW_OF, between)
    return whose is not None and last.operation == "pseudonymise" and bool(last.new)


def _initial_behind(document: Document, edit: Edit, edits: Sequence[Edit]) -> int:
    """How many characters of an initial behind a name are of it: "Hawa Drozd I."."""
    initial = re.match(r" [A-Z](?=\.(?:\s|$))", document.text[edit.span.end :])
    said = document.of(edit.span)
    if initial is None or " " not in said:
        return 0
    taken = any(
        e.span.start < edit.span.end + initial.end() and e.span.end > edit.span.end
        for e in edits
        if e is not edit
    )
    return 0 if taken else initial.end()


def _particles_before(document: Document, edit: Edit, floor: int, particles: frozenset[str]) -> int:
    """How many characters of particles of a name, with their spaces, stand right before an edit."""
    lead = re.search(r"(?:\b[^\W\d_]+ )+$", document.text[max(floor, edit.span.start - 24) : edit.span.start])
    taken = 0
    for word in reversed(lead.group().split() if lead else []):
        if word.lower() not in particles:
            break
        taken += len(word) + 1
    return taken


def _ends_the_name(document: Document, last: Edit, edit: Edit) -> bool:
    """Whether a gap is the last part of the name that a byname stands for: "Odo {al-Drozd}"."""
    is_gap = words(document.language, "slips").GAPS.fullmatch(edit.new) is not None
    is_name = last.operation == "pseudonymise" and bool(last.new)
    said = document.of(edit.span)
    part = re.fullmatch(r"(?:[a-z]{2,3}[-’'])?[A-Z][^\W\d_]+", said)
    return is_name and is_gap and part is not None and document.text[last.span.end : edit.span.start] == " "


def _begins_the_name(document: Document, last: Edit, edit: Edit, particles: frozenset[str]) -> bool:
    """Whether the words of a gap and those of a name behind it, with nothing but a space between, are one name."""
    parts = document.of(last.span).split()
    return (
        words(document.language, "slips").GAPS.fullmatch(last.new) is not None
        and document.text[last.span.end : edit.span.start] == " "
        and all(part[:1].isupper() or part.lower() in particles for part in parts)
    )


def _says_both(last: Edit, edit: Edit, lexicon: ModuleType) -> bool:
    """Whether the words of one edit say enough for what it shares with the next: two places, two dates, an office and its body."""
    one, other = (e.change.fact.attribute if e.change is not None else "" for e in (last, edit))
    return (
        edit.new in last.new
        or edit.new == f"a {lexicon.SOMEWHERE}"
        or (is_place(last) and (is_place(edit) or (other in BODIES and " in " in last.new)))
        or (bool(last.new) and one == other == "event_date")
        or (one == "role" and other in BODIES and " of " in last.new)
    )


def _with_word(text: str, said: str, new: str) -> str:
    """The text with its first such words, no part of a longer word, said anew."""
    return re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", lambda _: new, text, count=1)


def _keeps(edit: Edit) -> int:
    """Of two edits of one span the one that says less comes first."""
    level = edit.change.to.level if edit.change is not None and edit.change.to is not None else 99
    return -level


def _cased(document: Document, edit: Edit, index: Index) -> Edit:
    """With a capital where a sentence begins with it."""
    number = index.sentence_at(edit.span.start)
    if number is None:
        return edit
    start = index.sentences[number].start
    lead, said = document.text[start : edit.span.start].strip(), document.of(edit.span)
    line = document.text[: edit.span.start].rpartition("\n")[2]
    opens = _LEAD.fullmatch(lead) or (_is_no_name(document, edit) and _ANSWERS.fullmatch(line))
    if edit.new and re.match(r"[A-Z\d]", said) and opens:
        return replace(edit, new=edit.new[:1].upper() + edit.new[1:])
    return edit


def _is_no_name(document: Document, edit: Edit) -> bool:
    """Whether the words of an edit have their capital from where they stand."""
    first = (document.of(edit.span).split() or [""])[0].lower()
    told = edit.change.fact.attribute if edit.change is not None else ""
    is_word = (
        first in common_words(document.language)
        or words(document.language, "numbers").number(first) is not None
    )
    return is_word or told in ("occupation", "role", "rank", "age")


def _in_capitals(document: Document, edit: Edit, index: Index) -> Edit:
    """In capitals where the sentence is, as headings are; a single word in capitals may be a short name."""
    number = index.sentence_at(edit.span.start)
    if number is None:
        return edit
    text = document.text[index.sentences[number].start : index.sentences[number].end]
    before = document.text[max(0, edit.span.start - 24) : edit.span.start]
    is_part = (
        document.of(edit.span).isupper() and len(edit.span) > 2 and re.search(r"(?<!\w)[A-Z]{3,} $", before)
    )
    is_shouted = text.isupper() and " " in text and re.search(r"[^\W\d_]{3,}", text)  # "V. S." is not
    is_shouted = is_shouted or is_part  # "BALANCE DUE, episode 88"
    return replace(edit, new=edit.new.upper()) if is_shouted else edit


def _with_article(document: Document, edit: Edit, before: Edit | None, after: Edit | None) -> Edit:
    """A or an before it as the new words sound, and the article moved in if it has to change."""
    floor = before.span.end if before is not None else 0
    inside = len(document.of(edit.span)) - len(document.of(edit.span).lstrip()) if not edit.new else 0
    start = edit.span.start + inside
    lead = re.search(r"\b(an?) $", document.text[max(floor, start - 4) : start], re.IGNORECASE)
    text = edit.new or document.text[edit.span.end : edit.span.end + 20]
    if not edit.new and after is not None and not document.text[edit.span.end : after.span.start].strip():
        text = after.new or text  # "an American actor", of which both words are edited
    if lead is not None and edit.new == words(document.language, "rewrite").GAP and lead.group(1).islower():
        return replace(edit, span=Span(start=start - len(lead.group()), end=edit.span.end))
    if lead is None or not re.match(r"\W*\w", text):
        return edit
    old, new = lead.group(1), article(text, document.language)
    span = Span(start=start - len(old) - 1, end=edit.span.end)
    if re.match(r"(?:an?|the|my|his|her|their|our) ", edit.new):
        return replace(edit, span=span)
    if old.lower() == new:
        return edit
    return replace(
        edit, span=span, new=f"{new.capitalize() if old[0].isupper() else new} {edit.new}".rstrip()
    )


def _spaced(document: Document, edits: Sequence[Edit]) -> Iterator[Edit]:
    """With a space where an edit would make one word of two."""
    text, last = document.text, ""
    for number, edit in enumerate(edits):
        start, end = edit.span.start, edit.span.end
        begins = edits[number - 1].span.end if number else 0
        left = text[start - 1 : start] if start > begins else last
        follows = edits[number + 1] if number + 1 < len(edits) else None
        right = text[end : end + 1] if follows is None or follows.span.start > end else follows.new[:1]
        new = edit.new
        if (
            (new[:1].isalnum() or (not new and right.isalnum()))
            and left.isalnum()
            and not _in_word(text, start)
        ):
            new = f" {new}"
        if (
            new.strip()
            and new[-1].isalnum()
            and right.isalnum()
            and not _in_word(text, end)
            and text[end : end + 1] == right
        ):
            new = f"{new} "
        last = new[-1:] or left
        yield edit if new == edit.new else replace(edit, new=new)


def _in_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()
