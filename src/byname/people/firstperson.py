"""The first person: I is whoever speaks or narrates, we is their group, my brother is theirs."""

from __future__ import annotations

from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity, distinguished, genders_agree
from byname.people.quotes import Quoted


def first_person(
    document: Document, found: list[Candidate], quotations: list[Quoted], entities: Entities
) -> None:
    """I is whoever speaks: the speaker of the quotation or the turn, outside them the narrator; we is their group."""
    narrator = _narrator(document, found, entities)
    groups: dict[int, Entity] = {}
    for candidate in found:
        if candidate.kind != "pronoun" or candidate.grammatical != 1:
            continue
        speaker = (
            entities.get(quotations[candidate.quote].speaker) if candidate.quote is not None else narrator
        )
        if candidate.plural:
            known = groups.get(id(speaker)) or (
                _group_of(candidate, entities) if candidate.quote is not None else None
            )
            groups[id(speaker)] = entities.place(candidate, known, set())
        elif speaker is None and candidate.quote is None:
            narrator = speaker = entities.place(candidate, None, set())
            narrator.narrator = True
        else:
            entities.place(candidate, speaker, set())
    _own_kin(found, entities)


def _group_of(candidate: Candidate, entities: Entities) -> Entity | None:
    """The group that a text has been about when a speaker says we."""
    pool = [
        e
        for e in entities.all
        if e.plural
        and e.first.span.start < candidate.span.start
        and any(c.kind != "pronoun" for c in e.candidates)
    ]
    return max(pool, key=lambda e: (len(e.candidates), e.last.span.start)) if pool else None


def _narrator(document: Document, found: list[Candidate], entities: Entities) -> Entity | None:
    """The entity of the first person outside quotations: a name that introduces or signs itself, else a new one."""
    first = [
        c for c in found if c.kind == "pronoun" and c.grammatical == 1 and not c.plural and c.quote is None
    ]
    if not first:
        return None
    named = _introduced(document, found, entities)
    narrator = named or entities.place(first[0], None, set())
    narrator.narrator = True
    return narrator


def _introduced(document: Document, found: list[Candidate], entities: Entities) -> Entity | None:
    """Who says "My name is X", "I, X, ...", signs at the end, or stands in the From: line."""
    names = [c for c in found if c.kind == "name"]
    for name in names:
        before = document.text[max(0, name.span.start - 14) : name.span.start].lower()
        line = document.text.rfind("\n", 0, name.span.start) + 1
        if before.endswith(("name is ", "i am called ", "i, ", "i’m ", "i'm ", "\ni am ")) or document.text[
            line : name.span.start
        ].lower().startswith("from:"):
            return entities.get(name)
    body_end = max((c.span.end for c in found if c.kind == "pronoun" and c.grammatical == 1), default=0)
    signed = [n for n in names if n.span.start > body_end and _stands_alone(document, n)]
    return entities.get(signed[0]) if signed else None


def _stands_alone(document: Document, name: Candidate) -> bool:
    line_start = document.text.rfind("\n", 0, name.span.start) + 1
    line_end = document.text.find("\n", name.span.end)
    line = document.text[line_start : line_end if line_end >= 0 else len(document.text)]
    return len(line.strip()) - len(name.span) < 12


def _own_kin(found: list[Candidate], entities: Entities) -> None:
    """Now that I is somebody, joins the kin that "my" names with those already known as theirs."""
    for candidate in found:
        owner = entities.get(candidate.owner)
        entity = entities.get(candidate)
        if candidate.kind != "nominal" or owner is None or entity is None or entity is owner:
            continue
        entity.owner, entity.kin = owner, entity.kin or candidate.head
        same = [
            e
            for e in entities.all
            if e is not entity
            and e.owner is owner
            and candidate.head in e.heads
            and e.plural == entity.plural
        ]
        if (
            same
            and genders_agree(same[0].gender, entity.gender)
            and not (same[0].names and entity.names)
            and not distinguished(candidate, same[0])
        ):
            entities.merge(same[0], entity)
