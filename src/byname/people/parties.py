"""Whom a proceeding calls by a part: the applicant, the second applicant, the accused, the plaintiff."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity

_NEAR = 60  # characters after a mention in which it is told to have gone to court


def join_parties(entities: Entities, document: Document, found: list[Candidate]) -> set[int]:
    """Makes whoever is called by a part one with whoever the text names as that party; id() of the candidates of which this is certain."""
    joined = _join_numbered(entities, document, found)
    return joined | _join_only(entities, document) | _join_suing(entities, document)


def _join_only(entities: Entities, document: Document) -> set[int]:
    """Makes "the applicant" one with the narrator, or with the person whom the document is most about.

    Only where the text has one such party that nothing else names; two of them stay apart.
    """
    parts = words(document.language, "people").PARTIES
    everybody = entities.alive()
    nameless = [e for e in everybody if _is_called(e, parts) and not e.narrator and _is_the_only(e)]
    if not nameless or any(e.names and e.heads & parts for e in everybody):
        return set()
    joined = set[int]()
    narrator = next((e for e in everybody if e.narrator), None)
    officers = words(document.language, "people").OFFICERS
    named = [e for e in everybody if e.names and not e.plural and not _parts_of(e) & officers]
    for party in nameless[:1]:
        fitting = [e for e in named if genders_agree(e.gender, party.gender)]
        known = narrator or max(fitting, key=lambda e: len(e.candidates), default=None)
        if known is not None:
            joined |= {id(c) for c in party.candidates if c.kind == "nominal" and c.head in parts}
            entities.merge(known, party)
    return joined


def _join_suing(entities: Entities, document: Document) -> set[int]:
    """Makes "the plaintiff" one with the only named party of the document where that party has gone to court."""
    parties, suing = words(document.language, "people").PARTIES, words(document.language, "proceedings").SUING
    everybody = entities.alive()
    named = [e for e in everybody if e.names and not e.plural and e.heads & parties]
    if len(named) != 1 or not _sues(named[0], document):
        return set()
    joined = set[int]()
    for party in everybody:
        only = _is_called(party, suing) and not party.heads - suing and _is_the_only(party)
        if only and party.into is None and genders_agree(party.gender, named[0].gender):
            joined |= {id(c) for c in party.candidates if c.kind == "nominal"}
            entities.merge(named[0], party)
    return joined


def _sues(party: Entity, document: Document) -> bool:
    """Whether a party is told to have sued, and never to have been sued."""
    lexicon, text = words(document.language, "proceedings"), document.text
    sues = False
    for candidate in (c for c in party.candidates if c.kind in ("name", "nominal")):
        behind = text[candidate.span.end : candidate.span.end + _NEAR]
        before = text[max(0, candidate.span.start - _NEAR) : candidate.span.start]
        sues = sues or lexicon.SUES.match(behind) is not None
        if lexicon.SUED.search(before):
            return False
    return sues


def _join_numbered(entities: Entities, document: Document, found: list[Candidate]) -> set[int]:
    """Makes "the second applicant" one with the second of the names before "(the applicants)"."""
    joined = set[int]()
    ordinals = words(document.language, "proceedings").ORDINALS
    for head, members in _defined(document, found):
        for party in entities.called(head):
            told = [c for c in party.candidates if c.kind == "nominal" and c.head == head]
            places = {ordinals[word] for c in told for word in c.modifiers if word in ordinals}
            if party.names or party.plural or len(places) != 1 or max(places) > len(members):
                continue
            member = entities.get(members[places.pop() - 1])
            if member is not None and genders_agree(member.gender, party.gender):
                joined |= {id(c) for c in told}
                entities.merge(member, party)
    return joined


def _defined(document: Document, found: list[Candidate]) -> list[tuple[str, list[Candidate]]]:
    """The parts that a bracket gives to all who are named before it, with their names in order."""
    parties, work = words(document.language, "people").PARTIES, words(document.language, "work")
    titled = words(document.language, "proceedings").TITLED
    names = [c for c in found if c.kind == "name"]
    several = []
    for group in found:
        if not (group.kind == "nominal" and group.plural and group.head in parties):
            continue
        members: list[Candidate] = []
        edge, joint = group.span.start, work.DEFINES
        for name in reversed([c for c in names if c.span.end <= group.span.start]):
            if not joint.fullmatch(titled.sub("", document.text[name.span.end : edge])):
                break
            members, edge, joint = [name, *members], name.span.start, work.BETWEEN_NAMES
        if len(members) > 1:
            several.append((group.head, members))
    return several


def _parts_of(entity: Entity) -> set[str]:
    return entity.heads | {c.title for c in entity.candidates}


def _is_called(entity: Entity, parts: frozenset[str]) -> bool:
    """Whether somebody without a name is called by such a part."""
    nameless = not entity.names and not entity.plural and all(c.kind != "code" for c in entity.candidates)
    return nameless and bool(entity.heads & parts)


def _is_the_only(entity: Entity) -> bool:
    """Whether the text says "the applicant", not "an applicant" or "the second applicant"."""
    nominal = [c for c in entity.candidates if c.kind == "nominal"]
    return any(c.definite for c in nominal) and not any(c.modifiers or c.owner for c in nominal)
