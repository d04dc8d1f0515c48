"""Whom a proceeding calls by a part: the applicant, the accused, the claimant."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity


def join_parties(entities: Entities, document: Document) -> None:
    """Makes "the applicant" one with the narrator, or with the person whom the document is most about.

    Only where the text has one such party that nothing else names; two of them stay apart.
    """
    parts = words(document.language, "people").PARTIES
    everybody = entities.alive()
    nameless = [e for e in everybody if e.heads & parts and not e.names and not e.plural and not e.narrator]
    nameless = [e for e in nameless if all(c.kind != "code" for c in e.candidates) and _is_the_only(e)]
    if not nameless or any(e.names and e.heads & parts for e in everybody):
        return
    narrator = next((e for e in everybody if e.narrator), None)
    officers = words(document.language, "people").OFFICERS
    named = [e for e in everybody if e.names and not e.plural and not _parts_of(e) & officers]
    for party in nameless[:1]:
        fitting = [e for e in named if genders_agree(e.gender, party.gender)]
        known = narrator or max(fitting, key=lambda e: len(e.candidates), default=None)
        if known is not None:
            entities.merge(known, party)


def _parts_of(entity: Entity) -> set[str]:
    return entity.heads | {c.title for c in entity.candidates}


def _is_the_only(entity: Entity) -> bool:
    """Whether the text says "the applicant", not "an applicant" or "the second applicant"."""
    nominal = [c for c in entity.candidates if c.kind == "nominal"]
    return any(c.definite for c in nominal) and not any(c.modifiers or c.owner for c in nominal)
