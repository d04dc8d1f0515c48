"""Whom a pronoun means: the most salient person who agrees with it."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity, genders_agree

# Weights of the salience of an antecedent, in the order of Lappin and Leass 1994 (doi 10.5555/203987.203989);
# set by reading the project's own testimonies.
_SUBJECT, _SAME_SENTENCE, _STEP, _NAME, _TOPIC, _GENDER, _QUOTED, _REPEATED = 30, 20, 14, 8, 12, 12, 18, 3
_REACH = 6


def of_pronoun(candidate: Candidate, entities: Entities, document: Document) -> Entity | None:
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
