"""Who is who: reads the candidates in order and puts each into an entity."""

from __future__ import annotations

from collections.abc import Callable

from byname.lang.tokens import Index
from byname.model import Document, Mention
from byname.people.ages import ages_of
from byname.people.candidate import Candidate
from byname.people.cast import cast
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity
from byname.people.firstperson import FirstPerson
from byname.people.holders import of_number
from byname.people.homonyms import born_as, is_namesake
from byname.people.household import is_other, of_author
from byname.people.kin import join_children, join_spouses, marry
from byname.people.links import appositions
from byname.people.nominals import of_nominal, owner_of
from byname.people.parties import join_parties
from byname.people.quotes import Quoted
from byname.people.ranking import Choice, Ruled
from byname.people.salience import of_pronoun
from byname.people.statements import join_maker
from byname.people.tables import kin_in, rowmates
from byname.people.weighing import ruled_by, weighed
from byname.stats.public import office_of

_LEAD = 4  # paragraphs in which an article begins


def resolve(
    document: Document,
    found: list[Candidate],
    quotations: list[Quoted],
    mentions: tuple[Mention, ...],
    index: Index,
    decide: Callable[[Choice], int] | None = None,
) -> Entities:
    """Puts the candidates together by rules; ``decide`` weighs what the rules leave open."""
    ages = ages_of(found, mentions)
    entities, ruled = by_rules(document, found, quotations, index, ages)
    return entities if decide is None else weighed(entities, found, ruled, ages, decide, document.language)


def by_rules(
    document: Document,
    found: list[Candidate],
    quotations: list[Quoted],
    index: Index,
    ages: dict[int, set[int]],
) -> tuple[Entities, Ruled]:
    """Places every candidate: names by names, descriptions and pronouns by what was spoken of, I by who speaks."""
    entities = Entities(document.language)
    first_person = FirstPerson(document, found, quotations, entities)
    joined: dict[int, list[Candidate]] = {}
    apart = kin_in(document, found)
    pairs = (*appositions(document, found, index), *cast(document, found, index), *rowmates(document, found))
    for one, other in pairs:
        joined.setdefault(id(other), []).append(one)
    for candidate in sorted(found, key=lambda c: (c.span.start, c.span.end)):
        if candidate.grammatical == 2 or (candidate.grammatical == 1 and candidate.plural):
            continue
        own = ages.get(id(candidate), set())
        candidate.other = candidate.other or id(candidate) in apart
        antecedent = (
            first_person.singular(candidate)
            if candidate.grammatical == 1
            else _antecedent(candidate, entities, document, own, first_person, joined.get(id(candidate), []))
        )
        entity = entities.place(candidate, antecedent, own)
        owner = owner_of(candidate, entities, document, first_person.speaker(candidate))
        _belong(candidate, entity, owner)
        if candidate.kind == "name":
            marry(candidate, entity, entities, document, first_person.narrator)
        for partner in joined.get(id(candidate), []):
            entity = _join(partner, candidate, entities, told=id(partner) in joined)
        first_person.met(candidate, entity)
    _described_before_named(entities, quotations)
    _led_in(entities)
    parties = join_parties(entities, document, found)
    join_children(found, entities, index, document)
    join_spouses(found, entities, index, document)
    join_maker(entities, document, first_person.narrator)
    first_person.plurals()
    first_person.addressed()
    _tell_you(joined, found, entities)
    return entities, ruled_by(entities, found, quotations, first_person, joined, document, parties=parties)


def _join(partner: Candidate, candidate: Candidate, entities: Entities, *, told: bool) -> Entity:
    """Makes two phrases one person that the grammar joins; ``told``: another phrase already says who the first is."""
    first, entity = entities.get(partner), entities.of[id(candidate)].root
    if first is None or first is entity:
        return entity
    kinds = {partner.kind, candidate.kind}
    if _can_merge(first, entity, names=kinds == {"name"} or "label" in kinds):
        return entities.merge(first, entity)
    if first.names and candidate.kind == "name" and partner.kind in ("nominal", "pronoun") and not told:
        entities.move(partner, entity)
    return entity


def _antecedent(
    candidate: Candidate,
    entities: Entities,
    document: Document,
    ages: set[int],
    first_person: FirstPerson,
    partners: list[Candidate],
) -> Entity | None:
    if candidate.kind == "name" or (candidate.kind == "handle" and candidate.named):
        if candidate.other or is_namesake(candidate, document):
            return None
        relatives = {id(entities.get(c.owner)) for c in partners if c.owner is not None}
        known = born_as(candidate, entities, document) or entities.named(candidate)
        candidate.other = known is not None and id(known) in relatives  # his son, J. P., is not he
        return None if candidate.other or is_other(candidate, known, document) else known
    if candidate.kind == "number":
        return of_number(candidate, entities, document, first_person.speaker(candidate))
    if candidate.kind in ("code", "label"):
        return entities.headed(candidate) or (
            entities.named(candidate) if candidate.kind == "label" else None
        )
    if candidate.kind == "pronoun":
        return of_pronoun(candidate, entities, document, first_person.speaker(candidate))
    if candidate.called:
        return first_person.addressee(candidate)
    return of_author(candidate, document, first_person.narrator) or of_nominal(
        candidate, entities, document, ages, first_person.speaker(candidate)
    )


def _tell_you(joined: dict[int, list[Candidate]], found: list[Candidate], entities: Entities) -> None:
    """Joins "You were a teller" once it is known who you are."""
    for candidate in found:
        for you in joined.get(id(candidate), []):
            one, other = entities.get(you), entities.get(candidate)
            if (
                you.grammatical == 2
                and one
                and other
                and one is not other
                and _can_merge(one, other, names=False)
            ):
                entities.merge(one, other)


def _belong(candidate: Candidate, entity: Entity, owner: Entity | None) -> None:
    """Remembers whose brother, wife or colleague this is."""
    if candidate.kind == "nominal" and owner is not None and entity.kin is None and owner is not entity:
        entity.kin, entity.owner = candidate.head, owner


def _can_merge(one: Entity, other: Entity, *, names: bool) -> bool:
    """Whether two that the grammar makes one can be one; ``names``: it is two names that it makes one."""
    if one.plural != other.plural or not genders_agree(one.gender, other.gender):
        return False
    if one.names and other.names and not names and not (_alias(other) or _alias(one)):
        return False
    return not (one.ages and other.ages and not one.ages & other.ages)


def _alias(entity: Entity) -> bool:
    """Whether an entity is no more than one name that was just given to somebody: "they call her X"."""
    return len(entity.candidates) == 1 and entity.first.alias


def _described_before_named(entities: Entities, quotations: list[Quoted]) -> None:
    """Joins "The 25-year-old ... she" with the one person of that gender who is named only afterwards and speaks."""
    speaking = {id(entities.get(q.speaker)) for q in quotations if q.speaker is not None}
    everybody = entities.alive()
    named = [
        e for e in everybody if e.names and e.gender and not e.plural and not e.ages
        and not any(office_of(" ".join(name)) for name in e.names)
    ]  # fmt: skip
    for entity in everybody:
        described = entity.first.kind == "age" or (
            entity.first.definite and entity.first.owner is None and entity.first.kind == "nominal"
        )
        if entity.names or entity.plural or not described or id(entity) not in speaking or entity.into:
            continue
        later = [
            e for e in named
            if e.into is None and e.first.span.start > entity.last.span.start and e.gender == entity.gender and e.first.paragraph - entity.last.paragraph <= 8
        ]  # fmt: skip
        spoken = [e for e in later if id(e) in speaking] or later
        if len(spoken) == 1:
            entities.merge(spoken[0], entity)


def _led_in(entities: Entities) -> None:
    """Joins the he or she with whom an article begins and the first one who is named as a subject in that paragraph."""
    everybody = entities.alive()
    for entity in everybody:
        pronoun = next((c for c in entity.candidates if c.kind == "pronoun"), None)
        if entity.names or entity.plural or pronoun is None or not _begins(pronoun, entity):
            continue
        named = [
            e for e in everybody
            if e.names and not e.plural and e.into is None and e.first.kind == "name" and e.first.subject
            and e.first.paragraph == pronoun.paragraph and e.first.span.start > pronoun.span.start
        ]  # fmt: skip
        first = min(named, key=lambda e: e.first.span.start, default=None)
        if first is not None and genders_agree(first.gender, entity.gender):
            entities.merge(first, entity)


def _begins(pronoun: Candidate, entity: Entity) -> bool:
    """Whether a text begins with a pronoun of which only a title has said more."""
    told = [c for c in entity.candidates if c.span.start < pronoun.span.start]
    titled = all(c.paragraph < pronoun.paragraph and c.definite for c in told)
    return pronoun.grammatical == 3 and not pronoun.token and pronoun.paragraph < _LEAD and titled
