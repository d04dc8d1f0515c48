"""Works, parts and awards are said by their kind; a list of them becomes a list of kinds, each said once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Edit, Mention, Reading, Span
from byname.rewrite.wording import article, plural


@dataclass(frozen=True, slots=True)
class _Item:
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


def works_edits(reading: Reading, index: Index) -> list[Edit]:
    """Edits for every work, part and award that identifies somebody, whoever's it is."""
    text, lexicon = reading.document.text, words(reading.document.language, "works")
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        if mention.rule == "work" and mention.identifier == "quasi":
            number = index.sentence_at(mention.span.start)
            by_sentence.setdefault(-1 if number is None else number, []).append(mention)
    edits = []
    for number, mentions in by_sentence.items():
        begins = index.sentences[number].start if number >= 0 else mentions[0].span.start
        items = _items(text, begins, mentions, lexicon)
        for listed in _lists(text, items, lexicon):
            span, new = _wording(text, begins, listed, lexicon, reading.document.language)
            edits.append(Edit(span=span, new=new, operation="generalise" if new else "suppress"))
    return _apart(edits)


def _apart(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.span.start, -e.span.end)):
        if kept and edit.span.start < kept[-1].span.end:
            if edit.span.end > kept[-1].span.end:
                kept[-1] = replace(kept[-1], span=Span(start=kept[-1].span.start, end=edit.span.end))
            continue
        kept.append(edit)
    return kept


def _items(text: str, begins: int, mentions: Sequence[Mention], lexicon: ModuleType) -> list[_Item]:
    """The mentions of one sentence with what stands around each; a part and the work it is in are one."""
    items: list[_Item] = []
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
        items.append(item)
    return items


def _item(text: str, floor: int, span: Span, sort: str, lexicon: ModuleType) -> _Item:
    before = text[floor : span.start]
    end = span.end + (text[span.end : span.end + 1] in ("”", '"', "’"))
    if sort == "award":
        return _Item(
            span.start,
            span.end,
            sort,
            many=re.search(r"s(?: for|$)", text[span.start : span.end]) is not None,
        )
    if sort == "part":
        told = re.search(lexicon.TOLD, before)
        said = told.group() if told else ""
        return _Item(span.start - len(said), span.end, sort, told=said.strip())
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
    return _Item(
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


def _lists(text: str, items: list[_Item], lexicon: ModuleType) -> Iterator[list[_Item]]:
    """The items that stand side by side, parted by commas and conjunctions only."""
    listed: list[_Item] = []
    for item in items:
        joined = listed and re.fullmatch(lexicon.SEPARATED, text[listed[-1].end : item.start])
        alike = listed and (listed[-1].sort == "award") == (item.sort == "award")
        if joined and alike:
            listed.append(item)
            continue
        if listed:
            yield listed
        listed = [item]
    if listed:
        yield listed


def _wording(
    text: str, begins: int, listed: list[_Item], lexicon: ModuleType, language: str
) -> tuple[Span, str]:
    start, end = listed[0].start, listed[-1].end
    before = text[begins:start]
    first = listed[0]
    if first.sort == "award":
        return _award(text, before, listed, lexicon)
    if first.sort.startswith("part"):
        return _part(before, listed, lexicon, language)
    if len(listed) == 1 and first.behind:
        kept = _only_title(text, before, first, lexicon)
        if kept is not None:
            return kept
    if all(not item.noun for item in listed) and (examples := re.search(lexicon.EXAMPLES, before)):
        return Span(start=start - len(examples.group()), end=end), ""
    new = _said(listed, lexicon, language)
    if re.search(lexicon.INCLUDE, before):
        new = lexicon.PARTS + " in " + new
    det = re.search(rf"\b{lexicon.ARTICLES} $", before)
    if det is not None:
        start -= len(det.group())
    return Span(start=start, end=end), new


def _only_title(text: str, before: str, item: _Item, lexicon: ModuleType) -> tuple[Span, str] | None:
    """ "All eight Harbour Light films" are all eight films: the title goes from before its kind."""
    said = text[item.start : item.end]
    at = said.find(item.noun)
    det = re.search(r"(\b[\w’-]+) $", before)
    if det is None or re.fullmatch(lexicon.ARTICLES, det.group(1)) or re.match(r"[A-Z]", det.group(1)):
        return None
    if re.search(r"\b(?:in|on|of|from|for|with|by|and)$", det.group(1)):
        return None
    return Span(start=item.start, end=item.end), said[at : at + len(item.noun)]


def _said(listed: list[_Item], lexicon: ModuleType, language: str) -> str:
    """The kinds of the works of a list, each said once, those of which no kind is said last."""
    counts: dict[tuple[str, str, bool], int] = {}
    for item in listed:
        key = (item.noun, item.own, item.many)
        counts[key] = counts.get(key, 0) + 1
    bare = sum(n for (noun, _, _), n in counts.items() if not noun)
    phrases = [_phrase(noun, own, many or n > 1, language) for (noun, own, many), n in counts.items() if noun]
    if any(item.noun and item.many for item in listed):
        bare = 0  # "the dramas A and B"
    if bare:
        noun = lexicon.A_WORK if bare == 1 else lexicon.WORKS
        if phrases:
            noun = lexicon.WORKS if bare > 1 else lexicon.A_WORK.split(" ", 1)[1]
            phrases.append(f"{lexicon.OTHER} {noun}" if bare > 1 else f"an{lexicon.OTHER} {noun}")
        else:
            phrases.append(noun if bare < 3 else f"{lexicon.SEVERAL} {noun}")
    return _listed(phrases, lexicon)


def _listed(phrases: list[str], lexicon: ModuleType) -> str:
    return ", ".join(phrases[:-1]) + (lexicon.AND if len(phrases) > 1 else "") + phrases[-1]


def _phrase(noun: str, own: str, many: bool, language: str) -> str:
    if own:
        return f"{own} {noun}"
    if many:
        return (
            noun
            if noun.endswith("s") and not noun.endswith("series")
            else plural(noun, language)
            if not noun.endswith("series")
            else noun
        )
    return f"{article(noun, language)} {noun}"


def _award(text: str, before: str, listed: list[_Item], lexicon: ModuleType) -> tuple[Span, str]:
    start, end = listed[0].start, listed[-1].end
    follows = re.match(lexicon.NOMINATED, text[end:])
    if follows:
        return Span(start=start, end=end + 1), ""
    det = re.search(rf"\b(?:{lexicon.ARTICLES}|{lexicon.OWN}) $", before)
    number = re.search(r"\b(\w+) $", before)
    if (
        len(listed) == 1
        and det is None
        and number is not None
        and number.group(1).islower()
        and listed[0].many
    ):
        return Span(start=start, end=end), lexicon.AWARDS.split()[-1]
    if (det is not None and re.match(lexicon.OWN, det.group())) or (
        det is None and number and re.match(lexicon.ORDINAL, number.group(1))
    ):
        return Span(start=start, end=end), lexicon.AN_AWARD.split()[-1]
    start -= len(det.group()) if det else 0
    again = re.search(lexicon.WIDE_AWARD, before) is not None
    new = (
        lexicon.AWARDS
        if len(listed) > 1 or listed[0].many
        else lexicon.ANOTHER_AWARD
        if again
        else lexicon.AN_AWARD
    )
    return Span(start=start, end=end), new


def _part(before: str, listed: list[_Item], lexicon: ModuleType, language: str) -> tuple[Span, str]:
    """A part played: "starred as Mara Venn in the film X" is starred in a film."""
    first, end = listed[0], listed[-1].end
    works = [replace(item, sort="title") for item in listed if item.sort != "part"]
    told = _descriptors(listed, language)
    into = f" in {_said(works, lexicon, language)}" if works else ""
    as_part = re.search(lexicon.AS_PART, before)
    if as_part and not told:
        return Span(start=first.start - len(as_part.group()), end=end), into
    if as_part:
        return Span(start=first.start, end=end), _listed(told, lexicon) + into
    of_part = re.search(lexicon.OF_PART, before)
    if of_part:
        return Span(start=first.start - len(" of "), end=end), into
    if re.search(lexicon.PLAYING, before) or re.search(lexicon.INCLUDE, before) or len(listed) > 1 or works:
        several = lexicon.PARTS if len(listed) > 1 else lexicon.A_PART
        return Span(start=first.start, end=end), (_listed(told, lexicon) if told else several) + into
    return Span(start=first.start, end=end), lexicon.A_CHARACTER


def _descriptors(listed: list[_Item], language: str) -> list[str]:
    found = []
    for item in listed:
        told = re.sub(r"^(?:the|an?) |\b[A-Z][\w.]*(?: |$)", "", item.told or "").strip()
        if told:
            found.append(f"{article(told, language)} {told}")
    return list(dict.fromkeys(found))
