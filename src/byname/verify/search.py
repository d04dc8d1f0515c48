"""Finds withheld words in a text, however they are spelled, spaced, joined or hidden in longer ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from byname.verify.letters import as_cyrillic, looks
from byname.verify.views import SPELLINGS, View, Word, letters_of, sound, view, worn
from byname.verify.withheld import Key

_GAP = 12  # the most characters that can stand between two pieces of one name: a hyphen, a line break, a quote mark
_OPENING = re.compile(r"(?:^|[.!?…:]|\n)[\s\"'“”‘’«»()\[\]*_•>#–—-]*$")
_CARRIER = re.compile(r"\S*(?:[@#/\\_.:=&?\d][\"'’“]?[^\W_]|_|[^\W\d_A-Z][A-Z])\S*")
_SEGMENT = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|[^\W\d_]+")
_CLOSING = ".,;:!?)]}\"'”’»"
_WORN = re.compile(r"[\w@$!|]+")
_ENDINGS = (
    "s a e i o u y an am as es is os us em en om on um ym im ai oi ou oy oj ei ey ie iu io ii ij iy ami ah ov ev ova eva ovi evi "
    "ego ogo omu emu ich ski ska sky ske"
).split()
"""Case endings, plurals and surname endings of Slavic and Baltic languages, as they cling to a name."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_CYRILLIC_ENDINGS = "ами ями ого ому ыми ими ою ею ой ей ай ям ям ах ях ом ем ём ым им ых их ую юю ая яя а у ы и е я ю о ў і ї".split()


@dataclass(frozen=True, slots=True)
class Hit:
    """A withheld form in a text: where, which, and how it is carried there."""

    start: int
    end: int
    key: Key
    carrier: str


@dataclass(frozen=True)
class Searcher:
    """The keys to look for, prepared once; ``is_common`` says which words are ordinary, ``spare`` names of others."""

    keys: tuple[Key, ...] = field(repr=False)
    is_common: Callable[[str], bool]
    spare: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def tables(self) -> list[tuple[dict[str, Key], frozenset[str]]]:
        """For each spelling: the keys by their letters, and every beginning of one."""
        tables = []
        for letters in SPELLINGS:
            by_letters: dict[str, Key] = {}
            for key in sorted(self.keys, key=_strength):
                by_letters.setdefault(letters_of(key.letters, letters), key)
            beginnings = frozenset(k[:n] for k in by_letters for n in range(1, len(k) + 1))
            tables.append((by_letters, beginnings))
        return tables

    @cached_property
    def _strong(self) -> list[Key]:
        return [key for key in self.keys if not key.ordinary and len(key.letters) >= 4]

    @cached_property
    def _by_sound(self) -> dict[str, Key]:
        return {s: key for key in self._strong if key.proper and len(s := sound(key.letters)) >= 4}

    @cached_property
    def _by_stem(self) -> dict[str, Key]:
        return {s: key for key in self._strong if key.proper and len(s := sound(_stem(key.letters))) >= 3}

    @cached_property
    def _by_wear(self) -> dict[str, Key]:
        return {worn(key.letters): key for key in self._strong}

    @cached_property
    def _hidden(self) -> list[tuple[str, Key]]:
        pairs = [key for key in self.keys if key.whole and len(key.letters) >= 7 and key.proper]
        return [(letters_of(key.letters, looks), key) for key in [*pairs, *self._strong]]

    def find(self, text: str) -> Iterator[Hit]:
        """Every hit in a text; one place can be hit in several ways."""
        if not self.keys:
            return
        for letters, (table, beginnings) in zip(SPELLINGS, self.tables, strict=True):
            yield from self._joined(view(text, letters), table, beginnings)
        yield from self._alike(view(text, SPELLINGS[0]))
        yield from self._played(text)
        yield from self._carried(text)

    def _joined(self, of: View, table: dict[str, Key], beginnings: frozenset[str]) -> Iterator[Hit]:
        """Words, and runs of words and single letters, whose letters together are a key."""
        found = of.words
        for first, word in enumerate(found):
            letters = ""
            for last in range(first, len(found)):
                if last > first and not _is_gap(of.text[found[last - 1].end : found[last].start]):
                    break
                letters += found[last].key
                if letters not in beginnings:
                    break
                key = table.get(letters)
                pieces = found[first : last + 1]
                if key and self._counts(key, pieces, of.text):
                    carrier = "plain" if len(pieces) == 1 or key.whole else "split"
                    yield Hit(word.start, pieces[-1].end, key, carrier)

    def _counts(self, key: Key, pieces: list[Word], text: str) -> bool:
        """Whether these words are the key and not ordinary words that happen to have its letters."""
        start, end = pieces[0].start, pieces[-1].end
        if not key.whole and len(pieces) > 1:
            lone = [piece.key for piece in pieces if len(piece.key) == 1]
            singles = len(lone) == len(pieces) or len({*lone} - {"a", "i"}) > 1
            broken = re.search(r"[-‐‑\u00ad]\s*\n|<", text[start:end])
            strange = any(not self.is_common(piece.key) and len(piece.key) > 1 for piece in pieces)
            return bool(singles or broken or (strange and not key.ordinary and len(key.letters) > 4))
        if key.whole:
            capitals = {text[piece.start].isupper() for piece in pieces if len(piece.key) not in (2, 3)}
            is_even = len(capitals) == 1 or not any(self.is_common(piece.key) for piece in pieces)
            return not key.proper or capitals == {True} or (is_even and not key.ordinary)
        if not key.ordinary:
            return len(key.letters) > 3 or not text[start:end].islower()
        return self._is_name_here(key, start, end, text)

    def _is_name_here(self, key: Key, start: int, end: int, text: str) -> bool:
        """Whether a word that is also a common one is a name: capitalised where only names are."""
        said = text[start:end]
        if not said[:1].isupper() or _is_shouted(text, start, end):
            return False
        return key.alone or not _OPENING.search(text[max(0, start - 12) : start])

    def _alike(self, of: View) -> Iterator[Hit]:
        """Words with a case ending on a key, and words that sound like one."""
        for word in of.words:
            said = of.text[word.start : word.end]
            if len(word.key) < 4 or said[:1].islower() or self.is_common(word.key) or word.key in self.spare:
                continue
            key = self._inflected(word.key) or self._by_sound.get(sound(said))
            key = key or self._by_sound.get(sound(as_cyrillic(said)))
            if key is None and _CYRILLIC.search(said):
                key = self._by_stem.get(sound(_stem(said)))
            if key is not None:
                yield Hit(word.start, word.end, key, "alike")

    def _inflected(self, word: str) -> Key | None:
        table, _ = self.tables[0]
        for ending in _ENDINGS:
            base = word.removesuffix(ending)
            if len(base) >= 4 and base != word:
                for form in (base, base + "a", base + "o"):
                    key = table.get(form)
                    if key and not key.ordinary and not key.whole:
                        return key
        return None

    def _played(self, text: str) -> Iterator[Hit]:
        """Words with digits and signs for letters, or as a scanner misreads them."""
        for match in _WORN.finditer(text):
            said = match.group()
            if len(said) < 4 or said.islower() or said.isdigit() or self.is_common(said.lower()):
                continue
            key = self._by_wear.get(worn(said))
            if key:
                yield Hit(match.start(), match.end(), key, "alike")

    def _carried(self, text: str) -> Iterator[Hit]:
        """Addresses, handles, links, file names and words run together that have a key inside."""
        for match in _CARRIER.finditer(text):
            letters = letters_of(match.group(), looks)
            segments = [letters_of(s, looks) for s in _SEGMENT.findall(match.group())]
            for inside, key in self._hidden:
                if inside in letters and (
                    len(inside) >= 6 or any(s.startswith(inside) or s.endswith(inside) for s in segments)
                ):
                    yield Hit(
                        match.start(), match.start() + len(match.group().rstrip(_CLOSING)), key, "inside"
                    )


def _strength(key: Key) -> tuple[bool, bool, bool]:
    """The order in which one of several keys of the same letters is taken: the one that counts most often."""
    return key.ordinary, key.whole, not key.alone


def _is_gap(between: str) -> bool:
    return len(between) <= _GAP and "\n\n" not in between and not any(c.isdigit() for c in between)


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the line is a heading or in capitals, where a capital says nothing."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = re.findall(r"[^\W\d_]{4,}", text[first : last if last >= 0 else len(text)])
    return len(line) > 1 and all(word[0].isupper() for word in line)


def _stem(word: str) -> str:
    """A name without its case ending, in Cyrillic, or without its last vowels, in Latin letters."""
    lower = word.lower()
    for ending in _CYRILLIC_ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) >= 3:
            return lower.removesuffix(ending)
    return lower.rstrip("aeiouy") if not _CYRILLIC.search(lower) else lower
