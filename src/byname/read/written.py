"""The day a text speaks from: given by the caller, or found where texts say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from byname.errors import UsageError
from byname.lang import words

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_HEAD, _TAIL = 12, 6
_LONGEST_LINE = 500
_DATELINE_PARAGRAPHS = 8


def checked(written: str) -> str:
    """The caller's date, an ISO prefix.

    Raises UsageError for anything that is not a date.
    """
    found = _ISO.fullmatch(written.strip())
    iso = found and _prefix(found[1], found[2], found[3])
    if not iso:
        raise UsageError("The date of writing is not a date; give it as 2023, 2023-02 or 2023-02-04.")
    return iso


def iso_prefix(stamp: str) -> str | None:
    """The date in a time stamp of a file (2023-02-04T10:00:00Z, 20230204, or a date in words), or None."""
    stamp = stamp.strip()
    match = re.match(r"(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})(?:T|$)|(\d{4})-(\d{2})$|(\d{4})$", stamp)
    if match:
        parts = [part for part in match.groups() if part]
        return _prefix(*parts)
    return next(_dates(stamp), None)


def written_in(paragraphs: Sequence[str]) -> str | None:
    """The date that a text gives for itself: a labelled line, a date on its own, or a dateline.

    ``paragraphs`` are its lines without furniture. Only the top of the text and its last lines count.
    """
    top = paragraphs[:_HEAD]
    for found in (
        _labelled(top),
        _bare(top),
        _titled(top[:4]),
        _datelined(paragraphs[:_DATELINE_PARAGRAPHS]),
    ):
        if found:
            return found
    return _labelled(paragraphs[-_TAIL:]) or _bare(paragraphs[-_TAIL:])


def speaks_after(text: str, day: str) -> bool:
    """Whether a text names a year after that of the day, so that it cannot have been written on it."""
    return any(
        int(year) > int(day[:4]) for year in re.findall(r"(?<![\w.,/-])(?:19|20)\d\d(?![\w/-]|[.,]\d)", text)
    )


def in_common(days: Sequence[str]) -> str | None:
    """The longest ISO prefix that several dates share: the day, the month or the year, or None."""
    shared = next((n for n in (10, 7, 4) if days and len({day[:n] for day in days}) == 1), 0)
    return days[0][:shared] or None if shared else None


def _labelled(lines: Sequence[str]) -> str | None:
    english = words("en", "reading")
    pattern = re.compile(
        rf"[\W_]*{english.DATE_LABEL}\b[\W_]*{english.BEFORE_DATE}{_day()}.{{0,40}}", re.IGNORECASE
    )
    return _first(pattern, lines)


def _bare(lines: Sequence[str]) -> str | None:
    hour = words("en", "reading").BEFORE_HOUR
    pattern = re.compile(
        rf"\W*(?:[^\W\d_][\w .'’()-]{{1,40}},\s*)?{_day()}[\s,;|.]*(?:{hour}\d\d?[:.]\d\d.{{0,20}}|[^\W\d_]+(?: [^\W\d_]+)?)?",
        re.I,
    )
    return _first(pattern, lines)


def _titled(lines: Sequence[str]) -> str | None:
    """A title that ends with the date: "Statement of a nurse, taken on 3 March 2020"."""
    english = words("en", "reading")
    pattern = re.compile(rf".{{3,100}}?\b{english.DATE_VERBS}\s+{_day()}{english.AFTER_DATE}", re.IGNORECASE)
    return _first(pattern, lines)


def _datelined(lines: Sequence[str]) -> str | None:
    """A place in capitals, or a place and perhaps an agency, before the date and a dash."""
    place = r"(?:(?-i:[A-Z][A-Z'’.-]{2,}(?:[ ,/-]+[A-Z][\w'’.-]*){0,4})|(?-i:[A-Z]\w+(?: [A-Z]\w+){0,2}(?= \(|,)))"
    pattern = re.compile(
        rf"{place}(?:,? \([^)]{{2,30}}\))?[,\s]*\(?{_day()}\)?\s*(?:\([^)]{{2,30}}\)\s*)?[–—:-].*",
        re.IGNORECASE | re.DOTALL,
    )
    return _first(pattern, lines)


def _first(pattern: re.Pattern[str], lines: Sequence[str]) -> str | None:
    for line in lines:
        match = pattern.fullmatch(line.strip()[:_LONGEST_LINE])
        found = match and next(_dates(match["day"]), None)
        if found:
            return found
    return None


@cache
def _day() -> str:
    """A date in figures or in words, with a year; a weekday may stand before it."""
    english = words("en", "reading")
    return (
        rf"{english.BEFORE_DAY}(?P<day>\d{{4}}-\d\d(?:-\d\d)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\d{{4}}/\d\d?/\d\d?|\d\d?[./]\d\d?[./]\d{{4}}"
        rf"|{english.SAID_DATE})"
    )


def _dates(words_of_date: str) -> Iterator[str]:
    """The date in the words of one, as an ISO prefix, if the calendar has it."""
    months = words("en", "reading").MONTHS
    text = words_of_date.lower()
    numbers = re.findall(r"\d+", text)
    names = [months[word] for word in re.findall(r"[a-z]+", text) if word in months]
    iso: str | None = None
    if names and numbers:
        year = next((n for n in numbers if len(n) == 4), None)
        day = next((n for n in numbers if len(n) <= 2), None)
        iso = _prefix(year, str(names[0]), day) if year else None
    elif re.match(r"\d{4}", text):
        iso = _prefix(*numbers[:3])
    elif len(numbers) >= 3:
        iso = _day_and_month(*numbers[:3], american="/" in text)
    if iso:
        yield iso


def _day_and_month(first: str, second: str, year: str, *, american: bool) -> str | None:
    """4.2.2023 is in February; 4/2/2023 is in February or in April, so that only its year is certain."""
    if american and int(first) <= 12 and int(second) <= 12 and int(first) != int(second):
        return _prefix(year)
    if american and int(second) > 12:
        first, second = second, first
    return _prefix(year, second, first)


def _prefix(year: str, month: str | None = None, day: str | None = None) -> str | None:
    try:
        found = date(int(year), int(month or 1), int(day or 1))
    except (ValueError, OverflowError):
        return None
    if found.year < 1000:
        return None
    return found.isoformat()[: 10 if day else 7 if month else 4]
