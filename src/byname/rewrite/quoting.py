"""Changed words inside quotation marks: in square brackets, or the quotation is cut around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from byname.lang import words
from byname.model import Document, Edit, Quote, Span

_MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "„": "“", "(": ")", "[": "]"}
_OPENERS = frozenset("“\"‘'«([„")
_STOPS = ".,;:!?…"
_SHORTEST = 3  # words of the speaker that are worth quotation marks of their own


def quoted(
    document: Document, edits: Sequence[Edit], quotes: Sequence[Quote], style: str
) -> tuple[Edit, ...]:
    """The edits, in order and apart, so that nothing between quotation marks passes for the speaker's that is not.

    ``style``: "brackets", as newsrooms do, or "cut": the quotation ends before the new words and begins again behind them.
    """
    marked = {q.span: q for q in quotes if q.span.start and document.text[q.span.start - 1] in _OPENERS}
    out: list[Edit] = []
    for quote, group in _by_quote(edits, sorted(marked)):
        if quote is None:
            out += group
        elif style == "cut" and _can_be_cut(document, adjoined := _adjoined(document, group), quote):
            out += _cut(document, adjoined, quote)
        else:
            out += _side_by_side(document, [_bracketed(document, edit) for edit in group])
    return tuple(out)


def _by_quote(edits: Iterable[Edit], spans: Sequence[Span]) -> Iterator[tuple[Span | None, list[Edit]]]:
    """Runs of edits in one quotation, the widest where one stands in another, and runs outside all."""
    run, inside = list[Edit](), None
    for edit in edits:
        around = max((span for span in spans if span.covers(edit.span)), key=len, default=None)
        if run and around != inside:
            yield inside, run
            run = []
        inside = around
        run.append(edit)
    if run:
        yield inside, run


# --- brackets ---------------------------------------------------------------------------------------------------------


def _bracketed(document: Document, edit: Edit) -> Edit:
    """In square brackets, which show that the words are not the speaker's."""
    if "[" in edit.new:
        return edit
    said = document.of(edit.span)
    if not edit.new:
        before, after = (" " if said[at].isspace() else "" for at in (0, -1))
        return replace(edit, new=f"{before}[…]{after}")
    space = " " if edit.new[:1].isspace() else ""
    return replace(edit, new=f"{space}[{edit.new.strip()}]")


def _side_by_side(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """Two pairs of brackets with nothing but a space between them are one: "[They are] brave"."""
    out: list[Edit] = []
    for edit in edits:
        gap = document.text[out[-1].span.end : edit.span.start] if out else "-"
        one = bool(out) and out[-1].change == edit.change and not gap.strip(" ")
        if not one or not out[-1].new.endswith("]") or not edit.new.startswith("["):
            out.append(edit)
            continue
        last = out.pop()
        first, second = last.new[:-1], edit.new[1:]
        new = edit.new if first.strip() == "[…" else last.new if second == "…]" else first + gap + second
        out.append(replace(last, span=Span(start=last.span.start, end=edit.span.end), new=new))
    return out


# --- cuts -------------------------------------------------------------------------------------------------------------


def _adjoined(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """Edits of neighbouring words are one: "They are"."""
    out: list[Edit] = []
    for edit in edits:
        gap = document.text[out[-1].span.end : edit.span.start] if out else "-"
        if gap.strip(" ") or not (out[-1].new.strip() and edit.new.strip()):
            out.append(edit)
        else:
            last = out.pop()
            span = Span(start=last.span.start, end=edit.span.end)
            out.append(replace(last, span=span, new=last.new + gap + edit.new))
    return out


def _can_be_cut(document: Document, edits: Sequence[Edit], quote: Span) -> bool:
    """Whether the quotation is one paragraph between two marks, with no other in it, and can be cut into pieces that read."""
    text = document.text
    inner = text[quote.start : quote.end]
    if text[quote.end : quote.end + 1] != _MARKS.get(text[quote.start - 1]) or "\n" in inner:
        return False
    if re.search(r"[“”\"«»]|(?:^|\s)[‘']\w", inner):
        return False
    own = words(document.language, "rewrite").OWN_WORDS
    ends = [quote.start, *(edit.span.end for edit in edits if edit.new.strip())]
    starts = [*(edit.span.start for edit in edits if edit.new.strip()), quote.end]
    pieces = [
        re.findall(r"[\w’']+", text[start:end].lower()) for start, end in zip(ends, starts, strict=True)
    ]
    is_read = all(not piece or len(piece) >= _SHORTEST for piece in pieces)
    return is_read and any(pieces) and all(piece[-1] not in own for piece in pieces[:-1] if piece)


def _cut(document: Document, edits: Sequence[Edit], quote: Span) -> list[Edit]:
    """The edits with quotation marks around what is left between them."""
    return [
        replace(edit, new=_omission(document.text, edit))
        if not edit.new.strip() or _begins_anew(document, edit)
        else _between(document, _with_article(document, edit, quote), quote)
        for edit in edits
    ]


def _with_article(document: Document, edit: Edit, quote: Span) -> Edit:
    """The edit with an article that stands before it: “I met” a health worker."""
    lead = re.search(r"\b(?:an?|the) $", document.text[quote.start : edit.span.start], re.IGNORECASE)
    if lead is None:
        return edit
    start = quote.start + lead.start()
    return replace(edit, span=Span(start=start, end=edit.span.end), new=lead.group() + edit.new)


def _between(document: Document, edit: Edit, quote: Span) -> Edit:
    """One edit with the mark that closes the piece before it and the one that opens the piece behind it."""
    text, start, end = document.text, edit.span.start, edit.span.end
    opening, closing = text[quote.start - 1], text[quote.end]
    lead, tail = text[quote.start : start], text[end : quote.end]
    left, right = "", ""
    if re.search(r"\w", lead):
        start -= len(lead) - len(lead.rstrip())
        left = f"{closing} "
    else:  # the quotation begins with the new words
        start = quote.start - 1
    stop = re.match(rf"[{_STOPS}]*\s*", tail).group()  # type: ignore[union-attr]
    if re.search(r"\w", tail):
        end += len(stop)
        right = f"{stop.strip()} {opening}"
    else:  # it ends with them: stops stand outside
        end, right = quote.end + 1, tail
    return replace(edit, span=Span(start=start, end=end), new=f"{left}{edit.new.strip()}{right}")


def _begins_anew(document: Document, edit: Edit) -> bool:
    """Whether the edit only makes what follows the beginning: "In 2021, we" is "We"."""
    said = document.of(edit.span)
    return len(edit.new) == 1 and said[-1:].lower() == edit.new.lower() and len(said) > 1


def _omission(text: str, edit: Edit) -> str:
    """Three points for words left out of a quotation, which are nobody's."""
    said = text[edit.span.start : edit.span.end]
    if edit.new.strip():
        return f"… {said[-1]}"
    before = " " if said[:1].isspace() else ""
    return f"{before}…" + (" " if said[-1:].isspace() else "")
