"""Names that several people of the text have: who is meant is an editor's judgement, so it is shown."""

from __future__ import annotations

from collections import defaultdict

from byname.lang import words
from byname.model import Document, Doubt, Hand, Mention, Person, Span
from byname.people.aliases import name_parts
from byname.people.hand import span_of
from byname.people.namesakes import Namesakes
from byname.people.naming import gender_of

_TITLE = 20  # characters in which a title stands


def doubts(document: Document, people: tuple[Person, ...], hand: Hand) -> tuple[Doubt, ...]:
    """The mentions whose name is somebody else's as well, unless the editor has said whose they are."""
    named = [
        (p, m, name_parts(document.of(m.span)))
        for p in people
        if p.part != "group"
        for m in p.mentions
        if m.rule == "name"
    ]
    having, genders = Namesakes[str](), defaultdict[str, set[str | None]](set)
    for person, mention, name in named:
        having.note(name, person.id)
        genders[person.id].add(_gender(document, mention))
    settled = _settled(document, hand)
    found = []
    for person, mention, name in named:
        if any(mention.span.overlaps(span) for span in settled):
            continue
        gender = _gender(document, mention)
        others = {
            other
            for longer in having.names_alike(name) if len(longer) >= len(name)
            for other in having.of(longer) if gender is None or genders[other] <= {gender, None}
        } - {person.id}  # fmt: skip
        if others:
            found.append(Doubt(span=mention.span, people=(person.id, *sorted(others, key=_number))))
    return tuple(sorted(found, key=lambda doubt: doubt.span))


def _number(id: str) -> int:
    """The number of a person's id: p9 stands before p10."""
    return int(id[1:])


def _gender(document: Document, mention: Mention) -> str | None:
    """The gender that a title before a name shows, or the name itself."""
    before = document.text[max(0, mention.span.start - _TITLE) : mention.span.start].split()[-1:]
    title = words(document.language, "people").TITLES.get(before[0].strip(".").lower()) if before else None
    return title or gender_of(document.of(mention.span))


def _settled(document: Document, hand: Hand) -> list[Span]:
    """Where the words of the people file stand that join or split somebody."""
    return [span_of(document.text, address) for decided in (*hand.joins, *hand.splits) for address in decided]
