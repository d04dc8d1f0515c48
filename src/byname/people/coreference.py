"""Who is who: reads the candidates in order and puts each into an entity."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention
from byname.people.candidates import Candidate
from byname.people.entities import Entities, Entity, genders_agree
from byname.people.links import ages_of, appositions
from byname.people.quotes import Quoted
from byname.stats.public import office_of

# Weights of the salience of an antecedent, in the order of Lappin and Leass 1994 (doi 10.5555/203987.203989);
# set by reading the project's own testimonies.
_SUBJECT, _SAME_SENTENCE, _STEP, _NAME, _TOPIC, _GENDER, _QUOTED, _REPEATED = 30, 20, 14, 8, 12, 12, 18, 3
_REACH = 6


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
    _first_person(document, found, quotations, entities)
    return entities


def _antecedent(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int]
) -> Entity | None:
    if candidate.kind == "name":
        return entities.named(candidate)
    if candidate.kind in ("code", "label"):
        return entities.headed(candidate)
    if candidate.kind == "pronoun":
        return _of_pronoun(candidate, entities, document)
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
        return same[-1] if same and not _distinguished(candidate, same[-1]) else None
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
    if known is not None and not _distinguished(candidate, known):
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


_ORDINALS = frozenset(
    "first second third fourth elder eldest older oldest younger youngest other another former late deputy senior junior chief".split()
)


def _distinguished(candidate: Candidate, entity: Entity) -> bool:
    """Whether modifiers tell the two apart: the second applicant is not the first."""
    mine = set(candidate.words.lower().split()) & _ORDINALS
    theirs = {
        word
        for c in entity.candidates
        if c.kind == "nominal" and c.head == candidate.head
        for word in c.words.lower().split()
    } & _ORDINALS
    return bool(mine) and bool(theirs) and not mine & theirs


def _of_pronoun(candidate: Candidate, entities: Entities, document: Document) -> Entity | None:
    """The most salient entity that agrees in gender and number."""
    pool = [(score, e) for e in entities.all if (score := _salience(candidate, e, document)) is not None]
    return max(pool, key=lambda pair: pair[0])[1] if pool else None


def _salience(candidate: Candidate, entity: Entity, document: Document) -> float | None:
    """How likely the entity is what the pronoun means; None if it cannot be."""
    lexicon = words(document.language, "people")
    if entity.plural != candidate.plural or not genders_agree(entity.gender, candidate.gender):
        return None
    recent = [c for c in entity.candidates if c.span.end <= candidate.span.start]
    if not recent or candidate.sentence - recent[-1].sentence > _REACH:
        return None
    last = recent[-1]
    if (
        candidate.head in lexicon.OBJECTS
        and last.subject
        and last.sentence == candidate.sentence
        and candidate.token - last.last < 6
    ):
        return None  # "he beat him": a subject is not its own object
    if candidate.head in lexicon.POSSESSIVES and any(c.owner is candidate for c in recent):
        return None
    if candidate.head in lexicon.REFLEXIVES and last.sentence != candidate.sentence:
        return None
    distance = candidate.sentence - last.sentence
    score = -_STEP * distance - 0.02 * (candidate.span.start - last.span.end)
    score += _SAME_SENTENCE * (distance == 0)
    score += _SUBJECT * any(c.subject for c in recent if c.sentence == last.sentence)
    score += _NAME * bool(entity.names) + _GENDER * (
        entity.gender is not None and candidate.gender is not None
    )
    score += _REPEATED * min(6, len(recent))
    in_paragraph = [c for c in recent if c.paragraph == candidate.paragraph]
    score += _TOPIC * bool(in_paragraph)
    if (last.quote is None) != (candidate.quote is None):
        score -= _QUOTED
    return score


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


def _first_person(
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
            and not _distinguished(candidate, same[0])
        ):
            entities.merge(same[0], entity)
