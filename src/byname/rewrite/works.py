"""Works, parts and awards are said by their kind; a list of them becomes a list of kinds, each said once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Edit, Mention, Reading, Span
from byname.rewrite.titles import Item, items_of
from byname.rewrite.wording import article, plural


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
        items = items_of(text, begins, mentions, lexicon)
        for listed in _lists(text, items, lexicon):
            span, new = _wording(text, begins, listed, lexicon, reading.document.language)
            if re.match(r"\.[A-Z]", text[span.end :]):  # "festival.She" is no address
                span, new = Span(start=span.start, end=span.end + 1), f"{new}. "
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


def _lists(text: str, items: list[Item], lexicon: ModuleType) -> Iterator[list[Item]]:
    """The items that stand side by side, parted by commas and conjunctions only."""
    listed: list[Item] = []
    for item in items:
        joined = listed and re.fullmatch(rf"{lexicon.SEPARATED}| ", text[listed[-1].end : item.start])
        alike = listed and _group(listed[-1]) == _group(item)
        if joined and alike:
            listed.append(item)
            continue
        if listed:
            yield listed
        listed = [item]
    if listed:
        yield listed


def _group(item: Item) -> str:
    return item.sort + item.noun if item.sort in ("award", "event") else ""


def _wording(
    text: str, begins: int, listed: list[Item], lexicon: ModuleType, language: str
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
    of_work = re.search(lexicon.OF_WORK, before)
    if of_work and all(not item.noun for item in listed) and re.search(lexicon.IN_WORK + "$", before):
        return Span(start=start - len(of_work.group()), end=end), ""  # a production of a work
    if first.sort == "event" and len(listed) == 1 and first.noun in lexicon.EVENTS:
        the = re.search(r"\b[Tt]he $", before)
        return Span(start=start - (len(the.group()) if the else 0), end=end), lexicon.EVENTS[first.noun]
    new = _said(listed, lexicon, language)
    if (
        len(listed) == 1
        and first.noun
        and re.search(r",[^,]+$", text[start:end])
        and re.match(lexicon.GOES_ON, text[end:])
    ):
        end += 1  # "her novel, The Salt Road, won" is her novel won
    if re.search(lexicon.INCLUDE, before):
        new = lexicon.PARTS + " in " + new
    det = re.search(rf"\b{lexicon.ARTICLES} $", before)
    if len(listed) == 1 and not first.noun and re.search(lexicon.SAID_BEFORE, before):
        return Span(start=start, end=end), lexicon.A_WORK.split()[-1]  # "the wartime thriller-like X"
    if det is not None:
        start -= len(det.group())
    return Span(start=start, end=end), new


def _only_title(text: str, before: str, item: Item, lexicon: ModuleType) -> tuple[Span, str] | None:
    """ "All eight Harbour Light films" are all eight films: the title goes from before its kind."""
    said = text[item.start : item.end]
    at = said.find(item.noun)
    det = re.search(r"(\b[\w’-]+) $", before)
    if det is None or re.fullmatch(lexicon.ARTICLES, det.group(1)) or re.match(r"[A-Z]", det.group(1)):
        return None
    if re.search(r"\b(?:in|on|of|from|for|with|by|and)$", det.group(1)):
        return None
    return Span(start=item.start, end=item.end), said[at : at + len(item.noun)]


def _said(listed: list[Item], lexicon: ModuleType, language: str) -> str:
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
        return noun if noun.endswith("s") else plural(noun, language)
    return f"{article(noun, language)} {noun}"


def _award(text: str, before: str, listed: list[Item], lexicon: ModuleType) -> tuple[Span, str]:
    start, end = listed[0].start, listed[-1].end
    follows = re.match(lexicon.NOMINATED, text[end:])
    if follows:
        return Span(start=start, end=end + 1), ""
    found = re.search(lexicon.FOUND, before)
    if found and re.search(lexicon.MANY_AWARDS, before[: found.start()]):
        return Span(start=start - len(found.group()), end=end), ""
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


def _part(before: str, listed: list[Item], lexicon: ModuleType, language: str) -> tuple[Span, str]:
    """A part played: "starred as Mara Venn in the film X" is starred in a film."""
    first, end = listed[0], listed[-1].end
    works = [replace(item, sort="title") for item in listed if item.sort != "part"]
    told = _descriptors(listed, language)
    into = f" in {_said(works, lexicon, language)}" if works else ""
    examples = re.search(lexicon.EXAMPLES, before)
    if examples and not told:
        return Span(start=first.start - len(examples.group()), end=end), ""
    as_part = re.search(lexicon.AS_PART, before)
    if as_part and not told:
        return Span(start=first.start - len(as_part.group()), end=end), into
    if as_part:
        return Span(start=first.start, end=end), _listed(told, lexicon) + into
    of_part = re.search(lexicon.OF_PART, before)
    if of_part and of_part.group("det") == "the ":
        new = f"{article(of_part.group('noun'), language)} {of_part.group('noun')}{into}"
        return Span(start=first.start - len(of_part.group()), end=end), new
    if of_part:
        return Span(start=first.start - len(" of "), end=end), into
    if re.search(lexicon.PLAYING, before) or re.search(lexicon.INCLUDE, before) or len(listed) > 1 or works:
        several = lexicon.PARTS if len(listed) > 1 else lexicon.A_PART
        return Span(start=first.start, end=end), (_listed(told, lexicon) if told else several) + into
    return Span(start=first.start, end=end), lexicon.A_CHARACTER


def _descriptors(listed: list[Item], language: str) -> list[str]:
    found = []
    for item in listed:
        told = re.sub(r"^(?:the|an?) |\b[A-Z][\w.]*(?: |$)", "", item.told or "").strip()
        if told:
            found.append(f"{article(told, language)} {told}")
    return list(dict.fromkeys(found))
