"""Who is who: reads the candidates in order and puts each into an entity."""

from __future__ import annotations

from collections.abc import Iterable

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention
from byname.people.ages import ages_of
from byname.people.candidate import Candidate
from byname.people.distinctions import distinguished, genders_agree
from byname.people.entities import Entities, Entity
from byname.people.firstperson import FirstPerson
from byname.people.kin import join_children
from byname.people.links import appositions
from byname.people.parties import join_parties
from byname.people.quotes import Quoted
from byname.people.salience import in_focus, of_pronoun
from byname.stats.public import office_of


_NEAR = 15  # sentences over which another noun can take somebody up


def resolve(
    document: Document,
    found: list[Candidate],
    quotations: list[Quoted],
    mentions: tuple[Mention, ...],
    index: Index,
) -> Entities:
    """Places every candidate: names by names, descriptions and pronouns by what was spoken of, I by who speaks."""
    entities = Entities(document.language)
    ages = ages_of(found, mentions)
    first_person = FirstPerson(document, found, quotations, entities)
    joined: dict[int, list[Candidate]] = {}
    for one, other in appositions(document, found, index):
        joined.setdefault(id(other), []).append(one)
    for candidate in sorted(found, key=lambda c: (c.span.start, c.span.end)):
        if candidate.grammatical == 2 or (candidate.grammatical == 1 and candidate.plural):
            continue
        own = ages.get(id(candidate), set())
        antecedent = (
            first_person.singular(candidate)
            if candidate.grammatical == 1
            else _antecedent(candidate, entities, document, own, first_person)
        )
        entity = entities.place(candidate, antecedent, own)
        owner = _owner(candidate, entities, document, first_person.speaker(candidate))
        _belong(candidate, entity, owner)
        for partner in joined.get(id(candidate), []):
            first = entities.get(partner)
            if first is None or first is entity:
                continue
            if _can_merge(first, entity, names=partner.kind == candidate.kind == "name"):
                entity = entities.merge(first, entity)
            elif (
                first.names
                and candidate.kind == "name"
                and partner.kind in ("nominal", "pronoun")
                and id(partner) not in joined
            ):
                entities.move(partner, entity)
        first_person.met(candidate, entity)
    _described_before_named(entities, quotations)
    join_parties(entities, document)
    join_children(found, entities, index, document)
    first_person.plurals()
    first_person.addressed()
    _tell_you(joined, found, entities)
    return entities


def _antecedent(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int], first_person: FirstPerson
) -> Entity | None:
    if candidate.kind == "name":
        return entities.named(candidate)
    if candidate.kind in ("code", "label"):
        return entities.headed(candidate) or (
            entities.named(candidate) if candidate.kind == "label" else None
        )
    if candidate.kind == "pronoun":
        return of_pronoun(candidate, entities, document, first_person.speaker(candidate))
    if candidate.called:
        return first_person.addressee(candidate)
    return _of_nominal(candidate, entities, document, ages, first_person.speaker(candidate))


def _of_nominal(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int], speaker: Entity | None
) -> Entity | None:
    """A description means somebody known if it is definite and fits; kin belong to their owner."""
    lexicon = words(document.language, "people")
    if not candidate.head:
        return _group(candidate, entities) if candidate.plural and candidate.definite else None
    if candidate.elliptic:
        return in_focus(candidate, entities, document, named=False)
    owner = _owner(candidate, entities, document, speaker)
    if (owner is not None or candidate.owner is not None or candidate.words.lower().startswith("your ")) and (
        candidate.head in lexicon.KIN or candidate.head in lexicon.COMPANIONS
    ):
        return _kin(candidate, owner, entities, document.language)
    if candidate.kind == "age" or ages:
        aged = _aged(candidate, entities, document, ages)
        if aged is not None or candidate.kind == "age":
            return aged
    if candidate.indefinite or not (
        candidate.definite or (candidate.words[0].isupper() and not candidate.plural)
    ):
        return None
    if candidate.of and candidate.head in lexicon.KIN:
        return None  # the father of three girls
    known = entities.headed(candidate, window=None if candidate.definite else 40)
    if ages and candidate.definite and not candidate.plural and (known is None or not known.names):
        focus = in_focus(candidate, entities, document)
        if focus is not None:
            return focus if known is None else entities.merge(focus, known)
    known = known or _narrower(candidate, entities, lexicon.NARROWER.get(candidate.head, ()))
    if known is not None:
        return known
    if (
        candidate.definite
        and candidate.head in lexicon.ANYBODY
        and not candidate.plural
        and not candidate.restricted
    ):
        pool = [
            e
            for e in entities.recent(candidate.sentence, 6)
            if e is not speaker
            and not e.plural
            and e.gender == candidate.gender
            and candidate.paragraph - e.last.paragraph <= 1
        ]
        return pool[0] if pool else None
    return None


def _narrower(candidate: Candidate, entities: Entities, nouns: Iterable[str]) -> Entity | None:
    """The latest one called by a narrower noun: the child is her daughter, the doctor the surgeon."""
    if not candidate.definite or candidate.restricted or candidate.plural:
        return None
    fitting = [
        e for noun in nouns for e in entities.called(noun)
        if not e.plural and genders_agree(e.gender, candidate.gender) and candidate.sentence - e.last.sentence <= _NEAR
    ]  # fmt: skip
    return max(fitting, key=lambda e: e.last.span.start, default=None)


def _group(candidate: Candidate, entities: Entities) -> Entity | None:
    """The latest group, where "the six" or "both" leaves out of whom."""
    groups = [
        e for e in entities.recent(candidate.sentence, _NEAR)
        if e.plural and e.first.span.start < candidate.span.start
    ]  # fmt: skip
    number = candidate.words.lower().split()[-1]
    counted = [e for e in groups if any(number in c.words.lower().split() for c in e.candidates[-9:])]
    near = [e for e in groups if candidate.sentence - e.last.sentence <= 6]
    return next(iter(counted or near), None)


def _kin(candidate: Candidate, owner: Entity | None, entities: Entities, language: str) -> Entity | None:
    """The brother, friend or lawyer of the same owner, unless an elder and a younger one are told apart."""
    called = [
        e for e in entities.called(candidate.head)
        if e.plural == candidate.plural and not distinguished(candidate, e.candidates, language)
    ]  # fmt: skip
    same = [e for e in called if e.owner is not None and e.owner.root is owner]
    if not same and candidate.head in words(language, "people").KIN:
        same = [e for e in called if _may_share(owner, e, candidate)]
    return same[-1] if same else None


def _may_share(owner: Entity | None, kin: Entity, candidate: Candidate) -> bool:
    """Whether "your son" and "my son" can be one: nearby, and whose it is was left open once."""
    near = candidate.sentence - kin.last.sentence <= 6
    return near and (owner is None or kin.owner is None)


def _aged(candidate: Candidate, entities: Entities, document: Document, ages: set[int]) -> Entity | None:
    """Whom "the 25-year-old" means: somebody of that age, else the one in focus whose age the text has not said."""
    if not candidate.definite:
        return None
    around = entities.recent(candidate.sentence, 60)
    aged = [
        e
        for e in around
        if e.ages & ages
        and not e.plural
        and genders_agree(e.gender, candidate.gender)
        and e.first.span.start < candidate.span.start
    ]
    if aged or candidate.kind != "age":
        return aged[0] if aged else None
    return in_focus(candidate, entities, document)


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


def _owner(
    candidate: Candidate, entities: Entities, document: Document, speaker: Entity | None
) -> Entity | None:
    """Whom the possessive before a description means; Mum alone is the speaker's."""
    kin = words(document.language, "people").KIN
    alone = candidate.head in kin and candidate.words[:1].isupper() and candidate.words.isalpha()
    return speaker if alone and not candidate.plural else entities.get(candidate.owner)


def _belong(candidate: Candidate, entity: Entity, owner: Entity | None) -> None:
    """Remembers whose brother, wife or colleague this is."""
    if candidate.kind == "nominal" and owner is not None and entity.kin is None and owner is not entity:
        entity.kin, entity.owner = candidate.head, owner


def _can_merge(one: Entity, other: Entity, *, names: bool) -> bool:
    """Whether two that the grammar makes one can be one; ``names``: it is two names that it makes one."""
    if one.plural != other.plural or not genders_agree(one.gender, other.gender):
        return False
    if one.names and other.names and not names and not _alias(other):
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
