"""What stands around the works of a sentence and says their kind: read before anything is worded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from byname.model import Mention, Span


@dataclass(frozen=True, slots=True)
class Item:
    """One work, part or award in a sentence, with the words around it that say its kind.

    ``noun`` is that kind without an article, empty where nothing says it, ``behind``: it stands behind the title; ``told`` is what a part is.
    """

    start: int
    end: int
    sort: str
    noun: str = ""
    own: str = ""
    many: bool = False
    told: str | None = None
    behind: bool = False


def items_of(text: str, begins: int, mentions: Sequence[Mention], lexicon: ModuleType) -> list[Item]:
    """The mentions of one sentence with what stands around each; a part and the work it is in are one."""
    items: list[Item] = []
    for mention in sorted(mentions, key=lambda m: m.span):
        code = (mention.value.code or "") if mention.value is not None else ""
        sort = code.removeprefix("work:")
        floor = items[-1].end if items else begins
        item = _item(text, floor, mention.span, sort, lexicon)
        if sort not in ("part", "award") and items and items[-1].sort == "part":
            between = text[items[-1].end : item.start]
            if re.fullmatch(lexicon.INTO.rstrip("$"), between):
                items[-1] = replace(item, start=items[-1].start, sort="part in", told=items[-1].told)
                continue
        if (
            items
            and items[-1].behind
            and text[items[-1].end : item.start] in ("", " ", ", ")
            and not item.noun
            and sort not in ("part", "award", "event")
        ):
            items[-1] = replace(items[-1], end=item.end, behind=False)  # "the Harbour TV film X" is a TV film
            continue
        items.append(item)
    return items


def _item(text: str, floor: int, span: Span, sort: str, lexicon: ModuleType) -> Item:
    before = text[floor : span.start]
    end = span.end + (text[span.end : span.end + 1] in ("”", '"', "’"))
    if sort == "award":
        return Item(
            span.start,
            span.end,
            sort,
            many=re.search(lexicon.MANY, text[span.start : span.end]) is not None,
        )
    if sort == "event":
        return Item(span.start, span.end, sort, text[span.start : span.end].rsplit(maxsplit=1)[-1].lower())
    if sort == "part":
        said = re.match(lexicon.TOLD, text[span.start : span.end])
        told = said.group("told") if said and not re.search(lexicon.OFFICE, said.group("told")) else None
        return Item(span.start, span.end, sort, told=told)
    lead = re.search(rf"{lexicon.LEAD}$", before)
    after = re.match(lexicon.AFTER, text[end:])
    noun, own, many, start = "", "", False, span.start
    if lead is not None:
        start = floor + lead.start()
        noun, own, many = _kind_said(lead.group(), lexicon)
    elif after is not None:
        noun, many = after.group().strip(), after.group().endswith(("films", "movies", "books", "novels"))
        end += after.end()
    years = lexicon.YEARS_RE.match(text, end)
    return Item(
        start, years.end() if years else end, sort, noun, own, many, behind=lead is None and after is not None
    )


def _kind_said(lead: str, lexicon: ModuleType) -> tuple[str, str, bool]:
    """The kind of work that a lead says, without names, years and numbers; whose it is; whether it is of several."""
    said = re.sub(r",? (?:called|titled|entitled|named) ?$", "", lead.strip(' “"‘,')).strip(" ,")
    own = re.match(rf"{lexicon.OWN}\b", said, re.IGNORECASE)
    kept = [
        word
        for word in said.split()
        if not re.match(r"[A-Z\d]", word) and not re.fullmatch(rf"{lexicon.OWN}|{lexicon.ARTICLES}", word)
    ]
    noun = " ".join(kept)
    return noun, own.group() if own else "", noun.endswith("s") and not noun.endswith("series")
