"""The ways in which letters are hidden from a machine and not from a reader, each with what undoes it.

Each function takes a text and yields changes: start, end, and what a reader sees there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from byname.lang.lookalikes import CYRILLIC, DRESSED, FOREIGN

Change = tuple[int, int, str]


def _listed(characters: Iterable[str]) -> str:
    """The inside of a character class with these characters."""
    return "".join(map(re.escape, sorted(characters)))


_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u034e\u0350-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
JOINERS = "\u200c\u200d\ufe00-\ufe0f\U000e0001-\U000e01ef"
UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000"
_DRESS = _listed(c for c in DRESSED if c < "\U00010000") + "\U0001d400-\U0001d7ff\U0001f130-\U0001f189"
_ALIKE = _listed(c for c in FOREIGN if c < "\U00010000") + "\U00010280-\U00016f43"
_SIGNS = _listed(c for c in FOREIGN if not c.isalpha())
_TAG = r"</?(?i:a|abbr|b|bdi|bdo|big|code|del|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|tt|u|wbr)\b[^<>\n]{0,200}>|<!--[^\n]{0,200}?-->"
_MARKUP = rf"(?:{_TAG}|\*{{1,3}}|__|~~|`)"

ODD = re.compile(
    rf"[{_MARKS}{JOINERS}{UNSEEN}{_SPACES}{_DRESS}{_ALIKE}]"
    rf"|{_LETTER}(?:[-‐‑¬][ \t]*\n|[*`~<]|__|(?<![\w.].)([ .\-_·•*]){_LETTER}\1{_LETTER})"
)
"""What every disguised text has somewhere and hardly any other."""

_WIDTHS = re.compile(f"[{_SPACES}]")
_REVERSED = re.compile("\u202e([^\u202c\u2069\n]*)[\u202c\u2069]*")
_HIDDEN = re.compile(f"\u00ad[ \t]*\n[ \t]*(?={_LETTER})|[{UNSEEN}{JOINERS}]+")
_NEEDED = re.compile(f"[{JOINERS}]+")
_SIMPLE = re.compile(r"[A-Za-z\dÀ-ԯ\u0530-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2c60-\u2dff\ua640-\ua7ff]")
_STACKED = re.compile(rf"([^\d{_MARKS}])([{_MARKS}]+)", re.DOTALL)
_OVERLAYS = frozenset("\u0334\u0335\u0336\u0337\u0338\u0489\u20d2\u20d3\u20d8\u20d9\u20da\u20e5\u20e6")
_DRESSED = re.compile(f"[{_DRESS}]")
_MARK = re.compile(_MARKUP)
_MARKED = re.compile(rf"(?<![^\W_]|[*`~])(?:{_MARKUP})*+[^\W_]++(?:(?:{_MARKUP})++[^\W_]++)+(?:{_MARKUP})*+")
_SPACED = re.compile(rf"(?<![\w.]){_LETTER}([ .\-_·•*]){_LETTER}(?:\1{_LETTER})+(?!\w)")
_BROKEN = re.compile(rf"(?<!{_LETTER})({_LETTER}+)([-‐‑¬])([ \t]*\n[ \t>]*)(?=({_LETTER}+))")
_IMITATING = re.compile(rf"(?<!{_LETTER}){_LETTER}*[{_ALIKE}](?:{_LETTER}|[{_SIGNS}])*")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]")


def widths(text: str) -> Iterator[Change]:
    """White space of any width as a space."""
    for match in _WIDTHS.finditer(text):
        yield match.start(), match.end(), " "


def reversed_runs(text: str) -> Iterator[Change]:
    """What a right-to-left override shows backwards, in the order in which it is seen."""
    for match in _REVERSED.finditer(text):
        yield match.start(), match.end(), match[1][::-1]


def hidden(text: str) -> Iterator[Change]:
    """Characters without a picture; a joiner stays where a script or an emoji needs it."""
    for match in _HIDDEN.finditer(text):
        beside = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if not _NEEDED.fullmatch(match.group()) or _SIMPLE.search(beside):
            yield match.start(), match.end(), ""


def stacked(text: str) -> Iterator[Change]:
    """A letter with its marks as one character; marks that are struck through it or piled on it go.

    No alphabet of Latin, Greek or Cyrillic letters puts more than two marks on one.
    """
    for match in _STACKED.finditer(text):
        base, *marks = list(unicodedata.normalize("NFD", match.group()))
        ordinary = [mark for mark in marks if mark not in _OVERLAYS]
        whole = unicodedata.normalize("NFC", base + "".join(ordinary)) if len(marks) < 3 else base
        seen = whole[0] if base.isalpha() else base
        if seen != match.group():
            yield match.start(), match.end(), seen


def dressed(text: str) -> Iterator[Change]:
    """Letters and digits in other dress: full width, mathematical, enclosed, ligatures, small capitals."""
    for match in _DRESSED.finditer(text):
        if match.group() in DRESSED:
            yield match.start(), match.end(), DRESSED[match.group()]


def marked(text: str) -> Iterator[Change]:
    """Marks of HTML and Markdown inside a word, and those at its edges that belong to them."""
    for word in _MARKED.finditer(text):
        for mark in _MARK.finditer(text, word.start(), word.end()):
            if mark.group()[0] == "<" or _is_paired(text, word, mark.group()):
                yield mark.start(), mark.end(), ""


def _is_paired(text: str, word: re.Match[str], mark: str) -> bool:
    """Whether the word, or else its line, has the other half of a mark of Markdown: "d**n" has not."""
    if word.group().count(mark) % 2 == 0:
        return True
    start, end = text.rfind("\n", 0, word.start()) + 1, text.find("\n", word.end())
    return text.count(mark, start, len(text) if end < 0 else end) % 2 == 0


def spaced(text: str) -> Iterator[Change]:
    """Letters that stand apart: A n d r e i, K.a.l.i.n.a, A-n-d-r-e-i; a capital after a small letter begins a new word."""
    for match in _SPACED.finditer(text):
        letters, separator, start = match.group()[::2], match[1], match.start()
        if letters[:1] in "IAa" and letters[1].isupper() and letters[2].islower():  # "I, A n d r e i"
            letters, start = letters[1:], start + 2
        if _is_word(letters, separator):
            for position in range(len(letters) - 1):
                at = start + 2 * position + 1
                new_word = letters[position].islower() and letters[position + 1].isupper()
                yield at, at + 1, " " if new_word else ""


def _is_word(letters: str, separator: str) -> bool:
    """Whether letters apart are a word and not initials or a list."""
    named = letters[0].isupper() and letters[1:].islower()
    if separator == ".":
        return len(letters) > 3 and (len(letters) > 4 or named)
    return len(letters) > 3 or (named and len(letters) > 2)


def broken(text: str, is_known: Callable[[str], bool]) -> Iterator[Change]:
    """Words divided at the end of a line; the hyphen of a compound stays: "well-" and "known", "Marie-" and "Odile"."""
    for match in _BROKEN.finditer(text):
        left, right = match[1], match[4]
        doubled = right[0].isupper() and left[0].isupper() and not left.isupper()
        compound = left.islower() and is_known(left) and is_known(right)
        if doubled or compound:
            yield match.start(3), match.end(3), ""
        elif right[0].islower() or left.isupper():
            yield match.start(2), match.end(3), ""


def imitated(text: str, is_known: Callable[[str], bool]) -> Iterator[Change]:
    """Letters of one script that imitate another inside one word, and whole words of them that say a known one."""
    for match in _IMITATING.finditer(text):
        word = match.group()
        for position, (old, new) in enumerate(
            zip(word, _as_seen(word, is_known), strict=True), match.start()
        ):
            if old != new:
                yield position, position + 1, new


def _as_seen(word: str, is_known: Callable[[str], bool]) -> list[str]:
    """The characters of a word in the one script in which it is read."""
    latin = [_in_latin(c) for c in word]
    own = [c for c in word if _LATIN.match(c)]
    foreign = [c for c in word if c.isalpha() and not _LATIN.match(c)]
    imitate_latin = all(_LATIN.match(_in_latin(c)) for c in foreign)
    if own and not imitate_latin and len(own) < len(foreign) and all(c in CYRILLIC for c in own):
        return [CYRILLIC.get(c, c) for c in word]
    if own and (foreign or len(own) > 1):
        return latin
    if foreign and imitate_latin and (len(word) == 1 or is_known("".join(latin))):
        return latin
    return list(word)


def _in_latin(character: str) -> str:
    base, *marks = list(unicodedata.normalize("NFD", character))
    return unicodedata.normalize("NFC", "".join((FOREIGN.get(base, base), *marks)))
