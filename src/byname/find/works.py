"""Works, parts played and awards: the whole title is one mention, whatever its words name elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import readable, sentences
from byname.model import Document, Mention, Span, Value
from byname.model.spans import Spans
from byname.stats.names import given_name
from byname.stats.places import country_of_demonym, find_places
from byname.stats.words import common_words

_AROUND = 360  # characters before a title in which words speak of works
_NEXT = re.compile(r"(?:,? and |,? or |, as well as |; and |[,;] )(?:then )?(?:in )?[“\"‘]?")
_CLOSED = re.compile(
    r"[”\"’]?(?: ?\(|[.,;:)]|$| (?:and|in|for|alongside|with|which|as|where|opposite|on|that|since)\b)"
)


@dataclass
class _Found:
    """Titles, parts and awards of one text so far, by their place."""

    document: Document
    spans: dict[Span, str] = field(default_factory=dict)

    def add(self, start: int, end: int, kind: str) -> bool:
        span = Span(start=start, end=end)
        if any(span.overlaps(other) for other in self.spans):
            return False
        self.spans[span] = kind
        return True


def works(document: Document) -> list[Mention]:
    """Mentions of works, parts and awards; ``value.code`` says which: work:film, work:part, work:award.

    Awards that thousands have identify nobody; everything else does.
    """
    lexicon, found = words(document.language, "works"), _Found(document)
    staged = [
        Span(start=s.start, end=s.end)
        for s in sentences(document)
        if re.search(lexicon.STAGE, document.text[s.start : s.end], re.IGNORECASE)
    ]
    for block in readable(document):
        _awards(found, lexicon, block.start, block.end)
    for span in staged:
        _parts(found, lexicon, span)
    for block in readable(document):
        _titles(found, lexicon, block.start, block.end)
    for block in readable(document):
        for match in lexicon.EVENT_RE.finditer(document.text, block.start, block.end):
            found.add(match.start(), match.end(), "event")
    _again(found, lexicon)
    return [_mention(document, span, kind, lexicon) for span, kind in sorted(found.spans.items())]


def _mention(document: Document, span: Span, kind: str, lexicon: ModuleType) -> Mention:
    said = document.of(span)
    wide = kind == "award" and re.match(rf"(?:{lexicon.WIDE_AWARD})(?! [A-Z])|Best ", said) is not None
    value = Value(attribute="biography", text=" ".join(said.lower().split()), code=f"work:{kind}")
    return Mention(
        span=span, kind="misc", identifier="none" if wide else "quasi", rule="work", score=1.0, value=value
    )


def _awards(found: _Found, lexicon: ModuleType, start: int, end: int) -> None:
    for match in lexicon.AWARD_RE.finditer(found.document.text, start, end):
        lead = re.match(r"(?:the |The |An? |In |For |At |And )+", match.group())
        begins = match.start() + (lead.end() if lead else 0)
        if not re.fullmatch(lexicon.NO_AWARD, found.document.text[begins : match.end()]):
            found.add(begins, match.end(), "award")
    for match in lexicon.CATEGORY_RE.finditer(found.document.text, start, end):
        found.add(match.start(), match.end(), "award")


def _parts(found: _Found, lexicon: ModuleType, sentence: Span) -> None:
    """The names behind "the role of", "playing", "starred as" in a sentence about acting."""
    text = found.document.text
    pattern = re.compile(rf"{lexicon.PLAYED}(?P<name>{lexicon.NAME})")
    for match in pattern.finditer(text, sentence.start, sentence.end):
        name = match.group("name")
        if (
            re.match(lexicon.NO_PART, name)
            or _is_tongue(found.document, name)
            or re.search(lexicon.AWARD_WORDS, name)
        ):
            continue
        if _is_tongue(found.document, name) or find_places(name) or name.isupper():
            continue  # "part of the Danish fleet", "his role as French consul", "part of the UN"
        listed = re.match(r"includ", match.group()) is not None
        if listed and not re.match(r" in ", text[match.end() :]):
            continue
        end = match.end() - (len(name) - len(re.sub(r"[’']s$|\.$", "", name)))
        if found.add(match.start("told"), end, "part"):
            _fellows(found, lexicon, end, sentence.end)


def _fellows(found: _Found, lexicon: ModuleType, at: int, end: int) -> None:
    """The other parts of a list: "A in the film B, doctor C in D, and E in F"."""
    item = re.compile(
        rf"(?P<title> in [^,;.]*?(?:{lexicon.TITLE})[^,;.]*?)(?:,? and|,) (?P<told>(?:(?:the |an? )?(?:(?!(?:in|on|the|of|as)\b)[\w.-]+ ){{0,3}}(?!(?:in|on|the|of|as)\b)[a-z][\w-]* )?)(?P<name>{lexicon.NAME}) (?=in (?:the |[A-Z]))"
    )
    while (match := item.match(found.document.text, at, end)) and found.add(
        match.start("told"), match.end("name"), "part"
    ):
        at = match.end("name")


def _titles(found: _Found, lexicon: ModuleType, start: int, end: int) -> None:
    title = rf"(?P<x>{lexicon.TITLE})"
    for part in [s for s, kind in found.spans.items() if kind == "part" and start <= s.start < end]:
        _title_behind(found, lexicon, part, end)
    ways = {
        "kind": rf"(?P<lead>{lexicon.LEAD}){title}",
        "example": rf"(?P<lead>{lexicon.PLURAL_LEAD}){title}",
        "in": rf"(?P<lead>{lexicon.IN_WORK}){title}",
        "made": rf"(?P<lead>{lexicon.MADE}){title}",
        "adjunct": rf"(?P<lead>)(?<![\w’']){title}(?={lexicon.AFTER})",
        "dated": rf"(?P<lead>)(?<![\w’']){title}(?={lexicon.YEARS})",
        "universe": r"(?P<lead>)\b(?P<x>(?:[A-Z]\w+ )+Universe)\b",
    }
    for way, pattern in ways.items():
        for match in _apart(re.compile(pattern), found, start, end):
            if not _is_title(found.document, lexicon, match, way):
                continue
            kind = _kind(match.group("lead"), lexicon)
            first, last = _bounds(match)
            first = _part_before(found, lexicon, first, last)
            if re.fullmatch(lexicon.TONGUE_OR_STATION, found.document.text[first:last]):
                continue
            if found.add(first, last, kind):
                _list(found, lexicon, match.end(), end, kind)


def _apart(pattern: re.Pattern[str], found: _Found, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches whose title overlaps nothing found so far: one that does is looked for again behind it."""
    while match := pattern.search(found.document.text, start, end):
        x = Span(start=match.start("x"), end=match.end("x"))
        start = max([span.end for span in found.spans if span.overlaps(x)], default=0)
        if not start:
            yield match
            start = match.end("x")


def _part_before(found: _Found, lexicon: ModuleType, start: int, end: int) -> int:
    """Where the title begins in "as Mara Venn in Low Tide", whose part is found by itself."""
    text = found.document.text
    inner = re.match(rf"(?P<name>{lexicon.NAME})(?: in| on)(?: the)? (?=[A-Z])", text[start:end])
    if inner is None or not re.search(r"(?:\b(?:as|includ(?:ed?|es|ing)|was|and|or)|[,;]) $", text[:start]):
        return start
    found.add(start, start + inner.end("name"), "part")
    return start + inner.end()


def _title_behind(found: _Found, lexicon: ModuleType, part: Span, end: int) -> None:
    """The title behind a part: "the role of Mara Venn in X"."""
    text = found.document.text
    match = re.compile(rf"(?P<lead>{lexicon.IN})(?P<x>{lexicon.TITLE})").match(text, part.end, end)
    if match is None or re.search(rf"^{lexicon.NO_TITLE}|[’']s$", match.group("x")):
        return
    adjunct = rf"{lexicon.AFTER}|[’']s\b|(?: [a-z-]+){{0,2}} {lexicon.KIND}\b"
    if not re.match(adjunct, text[match.end() :]) and found.add(*_bounds(match), "title"):
        _list(found, lexicon, match.end(), end, "title")


def _bounds(match: re.Match[str]) -> tuple[int, int]:
    """The title without the word that only begins the sentence, a possessive or a stop behind it."""
    said = match.group("x")
    shorter = re.sub(r"[’']s$|(?<=\w\w)\.$|[’'–: -]+$", "", said)
    lead = re.match(r"(?:In|For|At|And|As|After|Following|With|During|From|His|Her|Their)\s+(?=\S)", said)
    return match.start("x") + (lead.end() if lead and not match.group("lead") else 0), match.start("x") + len(
        shorter
    )


def _kind(lead: str, lexicon: ModuleType) -> str:
    nouns = re.findall(rf"\b({lexicon.KIND})s?\b", lead)
    return lexicon.KINDS[nouns[-1]] if nouns else "title"


def _is_title(document: Document, lexicon: ModuleType, match: re.Match[str], way: str) -> bool:
    """Whether a run of capitals is a title, by the way in which it was found: what could be a place or a person needs more."""
    text, said, lead = document.text, match.group("x"), match.group("lead")
    dated = re.match(lexicon.YEARS, text[match.end() :]) is not None
    if re.match(lexicon.NO_TITLE, said) or _is_tongue(document, said):
        return False
    if said.isdigit():
        return dated and len(said) < 4
    owner = re.search(r"[’']s$", said) is not None
    if way in ("kind", "universe") or (dated and way != "dated"):
        return not re.fullmatch(r"I|He|She|They|We|It|The|A", said)
    if way == "dated":
        ordinary = said.lower() in common_words(document.language)  # "married (1998)"
        return not ordinary and _speaks_of_works(text, match.start("x"), lexicon)
    if way == "example":
        several = re.search(rf"{lexicon.KIND}s", lead) is not None
        return bool(_CLOSED.match(text, match.end())) and (several or not find_places(said))
    if way == "in":
        return not find_places(said) and not owner
    if way == "made":
        is_name = given_name(said.split()[0]) is not None or lexicon.ON_SOMEBODYS.match(text, match.end())
        return " " in said and not is_name and not find_places(said)
    return not owner and not re.fullmatch(lexicon.TONGUE_OR_STATION, said)


def _is_tongue(document: Document, said: str) -> bool:
    tongues = words(document.language, "places").LANGUAGES
    return said.lower() in tongues or bool(country_of_demonym(said))


def _speaks_of_works(text: str, at: int, lexicon: ModuleType) -> bool:
    start = max(text.rfind("\n", 0, at), at - _AROUND, 0)
    return re.search(rf"{lexicon.STAGE}|\b{lexicon.KIND}s?\b", text[start:at], re.IGNORECASE) is not None


def _list(found: _Found, lexicon: ModuleType, at: int, end: int, kind: str) -> None:
    """The titles that follow one in a list, each with its years and what kind of work it is."""
    text = found.document.text
    item = re.compile(rf"(?P<lead>(?:{lexicon.LEAD})?)(?P<x>{lexicon.TITLE})")
    while True:
        years = lexicon.YEARS_RE.match(text, at, end)
        at = years.end() if years else at
        gap = _NEXT.match(text, at, end)
        match = item.match(text, gap.end(), end) if gap else None
        if match is None or not (_CLOSED.match(text, match.end()) or match.group("lead")):
            return
        if (
            text[match.end() - 2 : match.end() + 2].find("’s") >= 0
            or text[match.end() - 2 : match.end() + 2].find("'s") >= 0
        ):
            return
        if _is_tongue(found.document, match.group("x")) or (
            not match.group("lead") and _is_somebody(text, match)
        ):
            return
        if not found.add(
            *_bounds(match), _kind(match.group("lead"), lexicon) if match.group("lead") else kind
        ):
            return
        at = match.end()


def _is_somebody(text: str, match: re.Match[str]) -> bool:
    """Whether a bare name in a list is rather the next clause: "A (2010), Anna Kowal said"."""
    return re.match(r" (?:in|for|as|which|where|on|that|since)\b", text[match.end() :]) is not None and (
        re.fullmatch(r"[A-Z]\w+", match.group("x")) is not None
    )


def _bare(said: str, kind: str, lexicon: ModuleType) -> str:
    return re.sub(rf"^{lexicon.TOLD}", "", said) if kind == "part" else said


def _again(found: _Found, lexicon: ModuleType) -> None:
    """The same titles and parts wherever else they stand, and the first part of a title with a colon."""
    text, common = found.document.text, common_words(found.document.language)
    names = {
        (_bare(found.document.of(span), kind, lexicon), kind)
        for span, kind in found.spans.items()
        if kind != "award"
    }
    names |= {(name.split(":")[0], kind) for name, kind in names if ":" in name and kind != "part"}
    taken = Spans(found.spans)
    for name, kind in sorted(names, key=lambda pair: (-len(pair[0]), pair)):
        if " " not in name and (name.lower() in common or len(name) < 4 or kind == "title"):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?:: {lexicon.TITLE})?(?!\w)", text):
            span = Span(start=match.start(), end=match.end())
            if not taken.overlap(span):
                found.add(span.start, span.end, kind)
