"""People: all the mentions of each person, and who speaks each quote."""

from __future__ import annotations

from bisect import bisect_right

from byname.encoder.reading import Encoding
from byname.lang import words
from byname.lang.tokens import Index, readable, sentences
from byname.model import Document, Identifier, Mention, Person, Quote, Span
from byname.people.candidate import Candidate
from byname.people.candidates import candidates
from byname.people.coreference import resolve
from byname.people.doubts import doubts
from byname.people.entities import Entity
from byname.people.furniture import with_furniture
from byname.people.hand import addresses_of, dropped_mentions, moved_again, with_hand, with_moved
from byname.people.handfile import read_hand
from byname.people.household import with_household
from byname.people.interviews import interviewed
from byname.people.letters import mails
from byname.people.parts import label_of, part_of
from byname.people.quotes import Quoted, nested, quoted, turns
from byname.people.ranker import Ranker
from byname.people.somebody import is_somebody
from byname.people.speakers import attribute
from byname.people.unmarked import unmarked

__all__ = [
    "addresses_of",
    "doubts",
    "dropped_mentions",
    "find_people",
    "moved_again",
    "read_hand",
    "with_hand",
    "with_moved",
]


def find_people(
    document: Document, mentions: tuple[Mention, ...], encoding: Encoding | None = None
) -> tuple[tuple[Person, ...], tuple[Quote, ...]]:
    """Joins the mentions of a document into people, and gives each quotation its speaker.

    People are in the order in which the text first mentions them; ids are p1, p2, ...
    ``encoding``: the text for the network, where others read it too.
    """
    index = Index(sentences(document))
    found, quotations = spoken_of(document, mentions, index)
    read = (encoding or Encoding(document.text, readable(document))).words()
    entities = resolve(document, found, quotations, mentions, index, Ranker.shipped(found, read))
    speakers = {id(entities.get(q.speaker)) for q in quotations if q.speaker is not None}
    parties = words(document.language, "people").PARTIES
    party = any(e.names and e.heads & parties for e in entities.alive())
    kept = sorted(
        (
            e
            for e in entities.alive()
            if is_somebody(e, index, document.language, speaks=id(e) in speakers, party=party)
        ),
        key=lambda e: e.first.span,
    )
    ids = {id(entity): f"p{number}" for number, entity in enumerate(kept, 1)}
    known = {m.span: m for m in mentions if m.kind == "person"}
    people = tuple(_person(e, ids[id(e)], document, known, speaks=id(e) in speakers) for e in kept)
    people = with_household(with_furniture(people, mentions, document), document)
    quotes = tuple(
        Quote(span=q.span, speaker=ids.get(id(entities.get(q.speaker))))
        for q in quotations
        if _has_words(document, q.span)
    )
    return people, interviewed(document, people, quotes)


def spoken_of(
    document: Document, mentions: tuple[Mention, ...], index: Index
) -> tuple[list[Candidate], list[Quoted]]:
    """Everything that may refer to somebody, and every quotation with the candidate that speaks it."""
    found = candidates(document, mentions, index)
    spoken = turns(document, found) or mails(document, found)
    quotations = nested([*spoken, *quoted(document), *unmarked(document, index)])
    _mark_quoted(found, quotations)
    attribute(document, quotations, found, index)
    return found, quotations


def _has_words(document: Document, span: Span) -> bool:
    return any(character.isalpha() for character in document.of(span))


def _mark_quoted(found: list[Candidate], quotations: list[Quoted]) -> None:
    """Tells each candidate the innermost quotation that it stands in."""
    starts, numbers = [q.span.start for q in quotations], {id(q): n for n, q in enumerate(quotations)}
    for candidate in found:
        low = bisect_right(starts, candidate.span.start)
        around = quotations[low - 1] if low else None
        while around is not None and not around.span.covers(candidate.span):
            around = around.outer
        candidate.quote = None if around is None else numbers[id(around)]


def _person(
    entity: Entity, id: str, document: Document, known: dict[Span, Mention], *, speaks: bool
) -> Person:
    own = {c.span: _known(c, known.get(c.span)) or _mention(c) for c in entity.candidates}
    return Person(
        id=id, label=label_of(entity), mentions=tuple(own[span] for span in sorted(own)),
        part=part_of(entity, document, speaks=speaks), narrator=entity.narrator,
    )  # fmt: skip


def _known(candidate: Candidate, mention: Mention | None) -> Mention | None:
    """What find has of a reference, unless people know better: a handle, a number, a name that was read as a noun."""
    better = candidate.kind in ("handle", "number")
    if mention is None or better or (candidate.kind == "name" and mention.rule == "nominal"):
        return None
    return mention


def _mention(candidate: Candidate) -> Mention:
    # what identifies in a description has a mention of its own
    identifiers: dict[str, Identifier] = {
        "age": "quasi",
        "name": "direct",
        "handle": "direct",
        "number": "direct",
    }
    return Mention(
        span=candidate.span,
        kind="person",
        identifier=identifiers.get(candidate.kind, "none"),
        rule=candidate.kind,
    )
