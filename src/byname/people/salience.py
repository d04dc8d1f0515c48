"""Whom a pronoun means: the most salient person who agrees with it."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity

# Weights of the salience of an antecedent, in the order of Lappin and Leass 1994 (doi 10.5555/203987.203989);
# set by reading the project's own testimonies.
_SUBJECT, _SAME_SENTENCE, _STEP, _NAME, _TOPIC, _GENDER, _QUOTED, _REPEATED = 22, 10, 14, 4, 6, 18, 9, 4
_ONLY_QUOTED = (
    60  # somebody who is mentioned in a quotation only is hardly ever whom the writer goes on about
)
_KIN = 8  # "her mother was a nurse; her husband ...": the text is about her
_REACH = 6
_FOCUS = 12  # sentences over which "the 25-year-old" can still mean the person the text is about


def of_pronoun(
    candidate: Candidate, entities: Entities, document: Document, speaker: Entity | None
) -> Entity | None:
    """The most salient entity that agrees in gender and number; ``speaker`` of the words is I in them, never he or she."""
    pool = [
        (score, -position, e)
        for position, e in enumerate(entities.recent(candidate.sentence, _REACH))
        if e is not speaker and (score := _salience(candidate, e, document)) is not None
    ]
    return max(pool, key=lambda triple: triple[:2])[2] if pool else None


def in_focus(
    candidate: Candidate, entities: Entities, document: Document, *, named: bool = True
) -> Entity | None:
    """The person whom a text is about where it says "the 25-year-old": the most salient one whose age is not known.

    ``named=False``: anybody, as in the notes "Boy, 15. Was a shepherd."
    """
    pool = [
        (score + 4 * min(10, len(e.candidates)), -position, e)
        for position, e in enumerate(entities.recent(candidate.sentence, _FOCUS))
        if (e.names or not named)
        and not (named and e.ages)
        and (score := _salience(candidate, e, document, reach=_FOCUS)) is not None
    ]
    return max(pool, key=lambda triple: triple[:2])[2] if pool else None


def _salience(
    candidate: Candidate, entity: Entity, document: Document, *, reach: int = _REACH
) -> float | None:
    """How likely the entity is what the pronoun means; None if it cannot be."""
    if entity.plural != candidate.plural or not genders_agree(entity.gender, candidate.gender):
        return None
    last = _last_before(candidate, entity)
    if last is None or candidate.sentence - last.sentence > reach or _excluded(candidate, last, document):
        return None
    if candidate.kind == "pronoun" and any(c.owner is candidate for c in entity.candidates[-4:]):
        return None
    distance = candidate.sentence - last.sentence
    score = -_STEP * distance - 0.02 * (candidate.span.start - last.span.end)
    score += _SAME_SENTENCE * (distance == 0)
    same = (c for c in reversed(entity.candidates[-12:]) if c.sentence == last.sentence)
    score += _SUBJECT * any(c.subject or c.topical for c in same if c.span.end <= candidate.span.start)
    score += _NAME * bool(entity.names) - _KIN * (entity.kin is not None)
    score += _GENDER * (entity.gender is not None and candidate.gender is not None)
    score += _REPEATED * min(12, len(entity.candidates))
    score += _TOPIC * (last.paragraph == candidate.paragraph)
    if (last.quote is None) != (candidate.quote is None):
        score -= _QUOTED
        if candidate.quote is None and all(c.quote is not None for c in entity.candidates):
            score -= _ONLY_QUOTED
    return score


def _last_before(candidate: Candidate, entity: Entity) -> Candidate | None:
    return next((c for c in reversed(entity.candidates) if c.span.end <= candidate.span.start), None)


def _excluded(candidate: Candidate, last: Candidate, document: Document) -> bool:
    """Whether grammar forbids it: "he beat him", a byline, a reflexive of another sentence."""
    lexicon = words(document.language, "people")
    if last.byline:
        return True
    if (
        candidate.head in lexicon.OBJECTS
        and last.subject
        and last.sentence == candidate.sentence
        and candidate.token - last.last < 6
    ):
        return True
    return candidate.head in lexicon.REFLEXIVES and last.sentence != candidate.sentence
