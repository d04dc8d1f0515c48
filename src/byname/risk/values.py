"""Values as people write them: with the capitals of the text, with countries and dates in words."""

from __future__ import annotations

from datetime import date
from types import ModuleType

from byname.lang import words
from byname.lang.capitals import as_written
from byname.model import Document, Fact, Value
from byname.stats.places import place
from byname.stats.words import common_words

_LONGEST = 60  # characters of one value
_DAY, _MONTH = 3, 2  # parts of an ISO prefix
_CODE = 2  # letters of a country in ISO 3166
_DATED, _TITLES = ("birth_date", "event_date"), ("occupation", "rank")
_TOLD_OTHERWISE = ("age", "birth_date", "event_date", "family", "children", "marital_status")
"""Attributes whose value is normalised: the text tells it in other words."""


class Values:
    """The values and words of one document; without the document, the values alone."""

    def __init__(self, document: Document | None, language: str = "en") -> None:
        """Of a document, in a language."""
        self._text = document.text if document is not None else None
        self._lexicon: ModuleType = words(language, "crowds")

    def of(self, fact: Fact, value: Value | None = None) -> str:
        """A value of a fact, or another in its place, as people write it."""
        if value is not None and fact.attribute not in _DATED:
            return _clipped(value.text)  # the ladder's own words have the capitals that they need
        value = value or fact.value
        if fact.attribute in _DATED:
            return self.date(value.text)
        if len(value.text) == _CODE and value.code == f"country:{value.text.upper()}":
            return place(value.code).name
        return self._written(value.text, self._said(fact), is_title=fact.attribute in _TITLES)

    def quoted(self, fact: Fact) -> str:
        """The words of the text that tell a fact; its value where they tell it otherwise, as a name tells a role."""
        if self._text is None or not fact.evidence:
            return self.of(fact)
        said = _clipped(self._said(fact))
        is_told = fact.value.low is not None or fact.attribute in _TOLD_OTHERWISE
        return said if is_told or _share_a_word(said, fact.value.text) else self.of(fact)

    def time(self, fact: Fact) -> str:
        """A time with its preposition; one that is told by another event only, in the words of the text."""
        iso = fact.value.text
        first, slash, last = iso.partition("/")
        if fact.value.low is None:
            return str(self._lexicon.QUOTE.format(words=self.quoted(fact)))
        if slash:
            is_month = is_day(first) and is_day(last) and first[:-_DAY] == last[:-_DAY]
            begin = str(int(first[1 - _DAY :])) if is_month else self.date(first)
            return str(self._lexicon.BETWEEN_TIMES.format(first=begin, last=self.date(last)))
        template = self._lexicon.ON if iso.count("-") == _DAY - 1 else self._lexicon.IN
        return str(template.format(date=self.date(iso)))

    def date(self, iso: str) -> str:
        """An ISO prefix or interval in words; anything else as it stands."""
        first, slash, last = iso.partition("/")
        if slash:
            template = self._lexicon.ONE_OR_OTHER if _follow(first, last) else self._lexicon.SPAN_OF_TIME
            return str(template.format(first=self.date(first), last=self.date(last)))
        parts = iso.split("-")
        try:
            numbers = [int(part) for part in parts]
            day = date(numbers[0], *(numbers[1:] or (1,)), *(() if len(parts) == _DAY else (1,)))
        except (ValueError, TypeError):
            return self._written(iso)
        if len(parts) not in (_MONTH, _DAY):
            return iso
        template = self._lexicon.DAY if len(parts) == _DAY else self._lexicon.MONTH
        return str(template.format(day=day.day, month=self._lexicon.MONTHS[day.month - 1], year=parts[0]))

    def _said(self, fact: Fact) -> str:
        """The words that tell a fact, nothing where it has no place in this text."""
        if self._text is None or not fact.evidence:
            return ""
        return self._text[fact.evidence[0].start : fact.evidence[0].end]

    def _written(self, value: str, said: str = "", *, is_title: bool = False) -> str:
        if self._text is None:
            return _clipped(value)
        return _clipped(as_written(value, self._text, said=said, is_noun=_is_common if is_title else None))


def is_day(iso: str) -> bool:
    """Whether an ISO prefix names a day."""
    return "/" not in iso and iso.count("-") == _DAY - 1


def _is_common(word: str) -> bool:
    return word in common_words("en")


def _share_a_word(one: str, other: str) -> bool:
    return not set(one.lower().split()).isdisjoint(other.lower().split())


def _follow(first: str, last: str) -> bool:
    return first.isdigit() and last.isdigit() and int(last) == int(first) + 1


def _clipped(text: str) -> str:
    shown = " ".join(text.split()).replace(" ’", "’")
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "…"
