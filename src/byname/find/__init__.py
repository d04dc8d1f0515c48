"""Find: every span that can identify, with its kind and its normalised value."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from byname.encoder.reading import Encoding
from byname.find.attributes import attributed
from byname.find.firms import firms
from byname.find.identifiers import identifiers
from byname.find.joining import described, joined, judged
from byname.find.names import names
from byname.find.places import places
from byname.find.propagation import propagated
from byname.find.roles import roles
from byname.find.tables import celled, without_heads
from byname.find.tagger import tags
from byname.find.times import times
from byname.find.works import works
from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Mention
from byname.model.spans import Spans
from byname.stats.names import given_name, surname
from byname.stats.places import find_places

__all__ = ["THRESHOLD", "find_mentions"]


# Chosen on held-out court cases for recall at a precision of 0.8; bench/calibration.py prints it.
THRESHOLD = 0.18


def find_mentions(
    document: Document, threshold: float = THRESHOLD, encoding: Encoding | None = None
) -> tuple[Mention, ...]:
    """Everything in a document that can identify somebody, in the order of the text; furniture is not read.

    ``threshold``: the probability from which words count as identifying. ``encoding``: the text for the network, where others read it too.
    """
    encoding = encoding or Encoding(document.text, readable(document))
    with ThreadPoolExecutor(max_workers=1) as reader:  # a second core reads while this one goes by the rules
        reading = reader.submit(tags, document, encoding)
        found = _by_rules(document)
        read = reading.result()
    found = _as_places(document, joined(document, found, read, threshold))
    found += propagated(document, found)
    found = [*judged(document, found, read, threshold), *described(document, read, found)]
    found = list(attributed(found, read, encoding.told()))
    found = [mention for mention in found if not _is_misread(document, mention)]
    found = without_heads(document, [_as_currency(document, mention) for mention in found])
    titles = works(document)
    found = [
        *_outside(found, titles),
        *titles,
    ]  # a title that holds a place is no place, a part played is nobody
    found += _in_furniture(document)
    return tuple(sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)))


def _as_places(document: Document, found: list[Mention]) -> list[Mention]:
    """What the network took for a person, in a heading, say, as the place that the text has under the same name."""
    known = {
        document.of(m.span): m
        for m in found
        if m.kind == "place" and m.rule in ("gazetteer", "table") and not _is_name(document.of(m.span))
    }
    return [
        replace(known[said], span=m.span)
        if m.kind == "person" and m.rule == "tagger" and (said := document.of(m.span)) in known
        else m
        for m in found
    ]


def _is_name(said: str) -> bool:
    return given_name(said) is not None or bool(surname(said))


def _as_currency(document: Document, mention: Mention) -> Mention:
    """The code of a currency by itself as what it is: EUR names no body."""
    if (
        document.of(mention.span) not in words(document.language, "ages").CURRENCIES
        or mention.kind == "person"
    ):
        return mention
    return replace(mention, kind="quantity", identifier="none", rule="currency", value=None)


def _is_misread(document: Document, mention: Mention) -> bool:
    """Whether small words are taken for a name, "they called me", a greeting for a time, or a country for a body."""
    said = document.of(mention.span)
    if mention.kind == "person" and said.lower() in words(document.language, "names").CAPTIONS:
        return True
    if mention.kind == "time" and said.lower() in words(document.language, "names").GREETINGS:
        return True
    if mention.kind == "organisation":
        found = find_places(said)
        return bool(found) and found[0].kind == "country"
    small = words(document.language, "grammar").FUNCTION_WORDS
    if mention.kind == "place" and said.split()[0].lower() in ("i", "we", "he", "she", "they"):
        return True  # "the bakery where {I work}"
    return mention.kind == "person" and said.islower() and small.issuperset(said.split())


def _by_rules(document: Document) -> list[Mention]:
    """What libraries, lists and the form of words find."""
    partners = firms(document)
    coded = _outside(identifiers(document), [m for m in partners if document.text[m.span.start - 1] == "@"])
    placed = places(document)
    named = names(
        document, places=tuple(mention.span for mention in [*placed, *coded] if mention.kind == "place")
    )
    found = [
        *coded,
        *_outside(times(document), coded),
        *_outside(placed, [*coded, *_people(named), *partners]),
        *_outside(partners, coded),
        *roles(document),
        *_outside(named, [*coded, *partners]),
    ]
    return celled(document, found)


def _in_furniture(document: Document) -> list[Mention]:
    """People named in page furniture: a box of related links can carry the very name that the article withholds."""
    furniture = tuple(replace(block, kind="body") for block in document.blocks if block.kind == "furniture")
    if not furniture:
        return []
    page = replace(document, blocks=furniture)
    return [
        replace(mention, rule="furniture")
        for mention in _people(names(page, places=tuple(m.span for m in places(page) if m.kind == "place")))
    ]


def _people(mentions: list[Mention]) -> list[Mention]:
    return [mention for mention in mentions if mention.kind == "person"]


def _outside(mentions: list[Mention], stronger: list[Mention]) -> list[Mention]:
    """The mentions that do not overlap one of a stronger finder."""
    taken = Spans(mention.span for mention in stronger)
    return [mention for mention in mentions if not taken.overlap(mention.span)]
