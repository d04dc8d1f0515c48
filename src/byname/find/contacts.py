"""Telephone numbers, e-mail and network addresses, URLs and handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from ipaddress import ip_address
from types import ModuleType

from byname.lang.patterns import Patterns
from byname.model import Mention, MentionKind, Span, Value

_ATTRIBUTES = {
    "email": "contact", "phone": "contact", "url": "account", "handle": "account", "ip": "identifier", "mac": "identifier",
}  # fmt: skip
_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w+%-]+(?:[.'’][\w+%-]+)*@[^\W_]+(?:[.-][^\W_]+)*\.[^\W\d_]{2,}"
    r"|(?<![\w.+-])[\w+-]+(?:\.[\w+-]+)*\s?(?:\[at\]|\(at\)|\{at\})\s?[\w-]+\s?(?:(?:\[dot\]|\(dot\)|\{dot\}|\.)\s?[\w-]+)+"
    r"|(?<![\w.+-])[\w+.-]+\sat\s[\w-]+(?:\sdot\s[\w-]+)+"
)
_AT = re.compile(r"@|[\[({]at[\])}]|\sat\s[\w-]+\sdot\s")
_DOMAINS = (
    "com|org|net|info|io|me|eu|de|fr|it|es|pl|cz|sk|ua|by|ru|lt|lv|ee|ge|am|az|kz|uk|ie|nl|be|ch|at|se|no|dk|fi|gr|tr|us|ca|au|nz|in"
    "|ph|pk|br|mx|media|news|onion|online|app|gov|edu|cc|co|tv|su|рф"
)
_LINKED = re.compile(rf"[:.wW](?:(?<=:)//|(?<=\.)(?:{_DOMAINS})\b|(?<=[wW])[wW]{{2}}\.)")
_URL = re.compile(
    r"(?i:\b(?:https?|ftp)://|\bwww\.)[^\s<>\"“”«»]+"
    rf"|(?<![\w@.-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:{_DOMAINS})\b(?:/[^\s<>\"“”«»]*)?(?!@)",
)
_HANDLE = re.compile(
    r"(?<![\w#@])\w[\w.]{1,31}#\d{4}(?!\w)|(?<![\w.@/])@(?=[\w.]*[^\W\d_])\w[\w.]{0,38}\w(?![\w@])"
)
_MARKED = re.compile("[#@]")
_DOTTED = re.compile(r"[.:](?:(?<=\d.)\d{1,3}\.\d|(?<=:)[\dA-Fa-f]{0,4}:)")
_PAIRED = re.compile(r"[:-][\dA-Fa-f]{2}[:-]")
_IP = re.compile(
    r"(?<![\w.:])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)|(?<![\w:])(?:[\dA-Fa-f]{1,4}:){2,7}:?(?:[\dA-Fa-f]{1,4}:?)*(?![\w:])|(?<![\w:])(?:[\dA-Fa-f]{1,4}:)+:(?:[\dA-Fa-f]{1,4}:?)+(?![\w:])"
)
_MAC = re.compile(r"(?<![\w:-])(?:[\dA-Fa-f]{2}[:-]){5}[\dA-Fa-f]{2}(?![\w:-])")
_CUED = (
    ("email", _AT, _EMAIL),
    ("url", _LINKED, _URL),
    ("handle", _MARKED, _HANDLE),
    ("ip", _DOTTED, _IP),
    ("mac", _PAIRED, _MAC),
)
"""Rule, what every match has in it and is found faster, and the pattern."""
_TRAILING = ".,;:!?)]}'’\"”"

_PHONE = Patterns([(
    "0 + (", "phone",
    r"(?<![\w.,:/$€£₴₽#-])(?:(?:\+|00)\s?)?\(?\+?\d(?:[\s\u00a0().\-–/]{0,3}\d){5,15}(?:\s?,?\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w%]|[.,]\d)",
)], re.compile(r"[\d+(](?<!\w.)(?=(?:[\s().+\-–/]{0,4}\d){5})"))  # fmt: skip
_DATED = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01]))(?!\d|[./-]\d)"
    r"|^\d{1,2}\.\d\d\s?[-–]\s?\d{1,2}\.\d\d$|^\(?(?:(?:1\d|20)\d\d\s?[\s–/.-]\s?)+(?:1\d|20)?\d\d\)?$"
)
_SUM = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})+(?:[.,]\d\d?)?")
_SHAPE = re.compile(  # of North America with separators; of many countries with the trunk prefix 0; international
    r"\(?[2-9]\d{2}\)?[\s.-]\s?\d{3}[\s.-]\d{4}(?:\s?,?\s?(?:x|ext\.?|extension)\s?\d{1,6})?|(?:\+?1|001)[\s.-]\(?[2-9]\d{2}\)?[\s.-]\s?\d{3}[\s.-]\d{4}.*|\([2-9]\d{2}\)\s?\d{3}[\s.-]?\d{4}.*"
    r"|\(?0\d{1,4}\)?(?:[\s.-]?\d){5,9}|(?:\+|00)\s?[1-9].*|8[\s-]?\(?\d{3}\)?(?:[\s-]?\d){7}"
    r"|\d{2,5}[ -]\d{3,4}-\d{4}|\d{3}([ -])\d\d\1\d\d|\d\d[ -]\d{3}[ -]\d\d[ -]\d\d"
)
_LOCAL = re.compile(r"\d{2,3}([ -])\d\d\1\d\d|\d{3}[ -]\d{3}")
_REGIONS_TRIED = 4


def contacts(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    """All e-mail addresses, URLs, handles, telephone and network addresses of a block; they may overlap."""
    for rule, cue, pattern in _CUED:
        if cue.search(text, block.start, block.end) is not None:
            for match in pattern.finditer(text, block.start, block.end):
                said = _unpunctuated(match.group()) if rule == "url" else match.group()
                if rule != "ip" or _is_ip(said):
                    yield _mention(match.start(), said, rule)
    for match in _handles(text, block, language):
        if _is_handle(match, text):
            yield _mention(match.start("x"), _unpunctuated(match.group("x")), "handle")
    yield from _phones(text, block, language)


def _handles(text: str, block: Span, language: ModuleType) -> Iterator[re.Match[str]]:
    for _, match in language.HANDLES.matches(text, block.start, block.end):
        yield match
    if language.ON_PLATFORM.search(text, block.start, block.end) is not None:
        yield from language.HANDLE_ON_PLATFORM.finditer(text, block.start, block.end)


@lru_cache(maxsize=1)
def _regions_of(text: str, language: ModuleType) -> tuple[str, ...]:
    """The countries whose national telephone numbers the text makes likely, the most mentioned first."""
    said = re.findall(r"[a-z.]{2,}", text.lower())
    regions = {word: region for region, names in language.REGIONS.items() for word in names.split()}
    counts: dict[str, int] = {}
    for word in said:
        region = regions.get(word.rstrip("."))
        if region:
            counts[region] = counts.get(region, 0) + 1
    return tuple(sorted(counts, key=lambda region: -counts[region])[:_REGIONS_TRIED])


def _mention(start: int, said: str, rule: str, *, code: str | None = None, score: float = 1.0) -> Mention:
    attribute = _ATTRIBUTES[rule]
    kind: MentionKind = "code" if attribute == "identifier" else "contact"
    value = Value(attribute=attribute, text=" ".join(said.split()), code=code)
    span = Span(start=start, end=start + len(said))
    return Mention(span=span, kind=kind, identifier="direct", rule=rule, score=score, value=value)


def _unpunctuated(said: str) -> str:
    """Without the punctuation of the sentence around it; brackets that it opens itself stay."""
    while said[-1] in _TRAILING and not (said[-1] == ")" and said.count("(") >= said.count(")")):
        said = said[:-1]
    return said


def _is_handle(match: re.Match[str], text: str) -> bool:
    """Whether the word after a platform's name is a handle and not the next word of the sentence."""
    said = match.group("x")
    if re.search(r"[@\d_#]|\w[.:]\w", said):
        return True
    return re.match(r"[\"”’'),;]|\.?\s*(?:\n|$)|\.\s", text[match.end("x") : match.end("x") + 3]) is not None


def _is_ip(said: str) -> bool:
    try:
        ip_address(said)
    except ValueError:
        return False
    return True


def _phones(text: str, block: Span, language: ModuleType) -> Iterator[Mention]:
    for _, match in _PHONE.matches(text, block.start, block.end):
        whole = match.group()
        said = whole[1:] if whole[0] == "(" and whole.count("(") > whole.count(")") else whole
        begin = match.end() - len(said)
        announced = (
            language.PHONE.search(text, max(block.start, match.start() - 45), match.start()) is not None
        )
        if _DATED.search(said) or language.CURRENCY.search(
            text, max(block.start, match.start() - 5), match.start()
        ):
            continue
        if not announced and (_SUM.fullmatch(said) or language.PEOPLE_OR_MONEY.match(text, match.end())):
            continue
        valid = list(_valid_phones(said, _regions_of(text, language)))
        for start, number, country in valid:
            yield _mention(begin + start, number, "phone", code=country)
        if sum(map(str.isdigit, said)) < 7 and not (announced and _LOCAL.fullmatch(said)):
            continue
        if not valid and (_SHAPE.fullmatch(said) or announced):
            yield _mention(begin, said, "phone", code=_country_called(said), score=0.8)


def _country_called(said: str) -> str | None:
    """The country of a calling code, where the number itself cannot be dialled; of several the one with most subscribers."""
    import phonenumbers

    digits = re.sub(r"\D", "", said)
    if not said.lstrip("(").startswith("+"):
        return None
    regions = (phonenumbers.region_code_for_country_code(int(digits[:length])) for length in (1, 2, 3))
    return next((f"country:{region}" for region in regions if region.isalpha() and region != "ZZ"), None)


def _valid_phones(said: str, regions: tuple[str, ...]) -> Iterator[tuple[int, str, str | None]]:
    """The valid numbers in what looks like one: offset, words, and the country it is of."""
    import phonenumbers

    tried = (None,) if said.startswith("+") else (None, *regions)
    for region in tried:
        matches = [
            m
            for m in phonenumbers.PhoneNumberMatcher(said, region)
            if sum(map(str.isdigit, m.raw_string)) > 6
        ]
        for match in matches:
            country = phonenumbers.region_code_for_number(match.number)
            yield match.start, match.raw_string, f"country:{country}" if country else None
        if matches:
            return
