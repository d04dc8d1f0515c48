"""What every edit needs of grammar: articles, plurals, capitals, and taking words out without a trace."""

from __future__ import annotations

import re
from typing import NamedTuple

from byname.lang import words
from byname.model import Span
from byname.rewrite.site import Site

CLOSED = r"\s*(?:[.,;:!?)]|$)"
"""What follows a phrase with which a clause ends."""

_OPENERS = " \t\n“\"‘'«(["


class Wording(NamedTuple):
    """New words for a span; the span may be wider than the fact's evidence."""

    span: Span
    new: str


def article(phrase: str, language: str) -> str:
    """A or an, as the phrase sounds."""
    return str(words(language, "grammar").article(phrase))


def without_article(phrase: str) -> str:
    """The phrase without an article at its beginning."""
    return re.sub(r"^(?:an?|the) ", "", phrase, flags=re.IGNORECASE)


def plural(phrase: str, language: str) -> str:
    """The plural of a countable noun phrase: its head is the word before "of" or "in", else the last."""
    lexicon = words(language, "rewrite")
    head, glue, rest = re.match(r"(.*?)((?: of | in | on |$))(.*)", phrase).groups()  # type: ignore[union-attr]
    stem, _, noun = head.rpartition(" ")
    many = lexicon.PLURALS.get(noun) or _regular(noun)
    return f"{stem} {many}".strip() + glue + rest


def _regular(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(?:s|x|ch|sh)$", noun) else "s")


def is_plural(said: str, language: str) -> bool:
    """Whether the last word of a phrase is a plural noun."""
    last = re.findall(r"[^\W\d_][\w’'-]*", said.lower())[-1:]
    if not last or re.search(words(language, "rewrite").NOT_PLURAL, last[0]):
        return False
    return bool(words(language, "grammar").singular(last[0]) != last[0])


def is_cell(site: Site) -> bool:
    """Whether a phrase is all that stands in the cell of a table, or in the field of a form."""
    line = site.text[site.text.rfind("\n", 0, site.span.start) + 1 : site.span.start]
    if re.fullmatch(r"[ \t]*[A-Z][^:|.]{0,40}: ", line) and site.followed(r"\s*$"):
        return True
    is_row = "|" in line or site.after.lstrip().startswith("|")
    return is_row and re.search(r"(?:^|\|) ?$", line) is not None and site.followed(r" ?(?:\||$)") is not None


def taken_out(site: Site, span: Span | None = None) -> Wording:
    """The words of a span taken out with the comma, the brackets or the space that only they needed."""
    span = span or site.span
    text, start, end = site.text, span.start, span.end
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        start, end = start - 1, end + 1
    if not site.text[site.sentence.start : start].strip(_OPENERS):
        return _from_the_beginning(site, start, end)
    before, after = text[site.sentence.start : start], text[end : site.sentence.end]
    if before.endswith(", ") and re.match(r"\s*(?:[,.;:!?)]|$)", after):
        start -= 2
        needed = re.match(site.lexicon.NEEDS_ITS_COMMA, after) or re.search(
            r", (?:[A-Z\d]|an? |in )[^,]{0,40}$", before[:-2]
        )
        if after.startswith(",") and not needed:
            end += 1
    elif before.endswith(" "):
        start -= 1
    else:  # right behind a bracket or a dash: the comma that follows goes instead
        end += len(after) - len(after.removeprefix(", "))
    return Wording(Span(start=start, end=end), "")


def _from_the_beginning(site: Site, start: int, end: int) -> Wording:
    """What follows becomes the beginning of the sentence, with a capital."""
    follow = re.match(r"[,;:]?\s*", site.text[end : site.sentence.end])
    end += follow.end() if follow else 0
    if end >= site.sentence.end:
        return Wording(Span(start=start, end=site.sentence.end), "")
    if not site.text[end].islower():  # a name that begins here has an edit of its own
        return Wording(Span(start=start, end=end), "")
    return Wording(Span(start=start, end=end + 1), site.text[end].upper())


def withheld(site: Site, what: str) -> Wording:
    """The words of last resort: they say in brackets what is missing."""
    return Wording(site.span, f"[{site.lexicon.WITHHELD.format(what=what)}]")
