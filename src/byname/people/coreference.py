"""Who is who: reads the candidates in order and puts each into an entity."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity, distinguished, genders_agree
from byname.people.firstperson import first_person
from byname.people.links import ages_of, appositions
from byname.people.quotes import Quoted
from byname.people.salience import of_pronoun
from byname.stats.public import office_of


def resolve(
    document: Document,
    found: list[Candidate],
    quotations: list[Quoted],
    mentions: tuple[Mention, ...],
    index: Index,
) -> Entities:
    """Places every candidate of the third person, then the first person by who speaks."""
    entities = Entities()
    ages = ages_of(found, mentions)
    joined: dict[int, list[Candidate]] = {}
    for one, other in appositions(document, found, index):
        joined.setdefault(id(other), []).append(one)
    for candidate in found:
        if candidate.kind == "pronoun" and candidate.grammatical == 1:
            continue
        own = ages.get(id(candidate), set())
        entity = entities.place(candidate, _antecedent(candidate, entities, document, own), own)
        _belong(candidate, entity, entities)
        for partner in joined.get(id(candidate), []):
            first = entities.get(partner)
            if first is not None and _can_merge(first, entity):
                entity = entities.merge(first, entity)
    _speakers_agree(quotations, entities)
    _described_before_named(entities, quotations)
    first_person(document, found, quotations, entities)
    return entities


def _antecedent(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int]
) -> Entity | None:
    if candidate.kind == "name":
        return entities.named(candidate)
    if candidate.kind in ("code", "label"):
        return entities.headed(candidate)
    if candidate.kind == "pronoun":
        return of_pronoun(candidate, entities, document)
    return _of_nominal(candidate, entities, document, ages)


def _of_nominal(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int]
) -> Entity | None:
    """A description means somebody known if it is definite and fits; kin belong to their owner."""
    lexicon = words(document.language, "people")
    if candidate.owner is not None and (
        candidate.head in lexicon.KIN or candidate.head in lexicon.COMPANIONS
    ):
        owner = entities.get(candidate.owner)
        same = [
            e
            for e in entities.all
            if e.kin == candidate.head
            and e.owner is owner
            and e.owner is not None
            and e.plural == candidate.plural
        ]
        return same[-1] if same and not distinguished(candidate, same[-1]) else None
    if candidate.kind == "age" or ages:
        aged = [
            e
            for e in entities.all
            if e.ages & ages and not e.plural and genders_agree(e.gender, candidate.gender)
        ]
        if aged and candidate.definite:
            return aged[-1]
        if candidate.kind == "age":
            return None
    if candidate.indefinite or not (candidate.definite or candidate.plural or candidate.words[0].isupper()):
        return None
    known = entities.headed(candidate, window=None if candidate.definite else 40)
    if known is not None and not distinguished(candidate, known):
        return known
    if (
        candidate.definite
        and candidate.head in ("man", "woman", "boy", "girl", "lady", "gentleman")
        and not candidate.plural
    ):
        pool = [
            e
            for e in entities.all
            if not e.plural and e.gender == candidate.gender and candidate.paragraph - e.last.paragraph <= 1
        ]
        return max(pool, key=lambda e: e.last.span.start) if pool else None
    return None


def _belong(candidate: Candidate, entity: Entity, entities: Entities) -> None:
    """Remembers whose brother, wife or colleague this is."""
    owner = entities.get(candidate.owner)
    if candidate.kind == "nominal" and candidate.owner is not None and entity.kin is None:
        entity.kin, entity.owner = candidate.head, owner


def _can_merge(one: Entity, other: Entity) -> bool:
    if one is other or one.plural != other.plural or not genders_agree(one.gender, other.gender):
        return False
    if one.names and other.names:
        return False
    return not (one.ages and other.ages and not one.ages & other.ages)


def _speakers_agree(quotations: list[Quoted], entities: Entities) -> None:
    """Gives an entity of unknown gender nothing; marks who speaks, so that later steps can ask."""
    for quotation in quotations:
        if (
            quotation.speaker is not None
            and entities.get(quotation.speaker) is None
            and quotation.speaker.grammatical == 3
        ):
            entities.place(quotation.speaker, None, set())


def _described_before_named(entities: Entities, quotations: list[Quoted]) -> None:
    """Joins "The 25-year-old ... she" with the one person of that gender who is named only afterwards and speaks."""
    speaking = {id(entities.get(q.speaker)) for q in quotations if q.speaker is not None}
    for entity in list(entities.all):
        described = entity.first.kind == "age" or (
            entity.first.definite and entity.first.owner is None and entity.first.kind == "nominal"
        )
        if (
            entity.names
            or entity.plural
            or not described
            or id(entity) not in speaking
            or entity not in entities.all
        ):
            continue
        later = [
            e for e in entities.all
            if e.names and not e.plural and not e.ages and e.first.span.start > entity.last.span.start and e.gender == entity.gender and e.gender
            and e.first.paragraph - entity.last.paragraph <= 8 and not any(office_of(" ".join(name)) for name in e.names)
        ]  # fmt: skip
        spoken = [e for e in later if id(e) in speaking] or later
        if len(spoken) == 1:
            entities.merge(spoken[0], entity)
