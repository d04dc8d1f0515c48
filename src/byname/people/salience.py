"""Whom a pronoun means: the most salient person who agrees with it."""

from __future__ import annotations

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity, genders_agree

# What speaks for an antecedent, after Lappin and Leass 1994 (doi 10.5555/203987.203989); the weights are those of a
# logistic regression on the project's own testimonies, times ten.
_WEIGHTS: dict[str, float] = {
    "subject": 22.5, "parallel": 0.0, "same sentence": 10.0, "steps": -14.0, "characters": -2.0, "named": 4.0, "paragraph": 6.0,
    "gender": 18.0, "across quotes": -9.0, "only quoted": -60.0, "kin": -12.0, "mentions": 4.5, "most mentioned": 0.0, "pronoun": 0.0,
    "nearest": 0.0, "same quote": 0.0, "only pronouns": 0.0, "object": 0.0, "first": 0.0, "title": 0.0, "narrator": 0.0,
}  # fmt: skip
_REACH = 6
_FOCUS = 12  # sentences over which "the 25-year-old" can still mean the person the text is about


def of_pronoun(
    candidate: Candidate, entities: Entities, document: Document, speaker: Entity | None
) -> Entity | None:
    """The most salient entity that agrees in gender and number; ``speaker`` of the words is I in them, never he or she."""
    pool = [
        (score, -position, e)
        for position, e in enumerate(entities.recent(candidate.sentence, _REACH))
        if e is not speaker and (score := _salience(candidate, e, document, position=position)) is not None
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
    candidate: Candidate, entity: Entity, document: Document, *, reach: int = _REACH, position: int = 0
) -> float | None:
    """How likely the entity is what the pronoun means; None if it cannot be."""
    if entity.plural != candidate.plural or not genders_agree(entity.gender, candidate.gender):
        return None
    last = _last_before(candidate, entity)
    if last is None or candidate.sentence - last.sentence > reach or _excluded(candidate, last, document):
        return None
    if candidate.kind == "pronoun" and any(c.owner is candidate for c in entity.candidates[-4:]):
        return None
    return sum(_WEIGHTS[name] * value for name, value in _features(candidate, entity, last, position).items())


def _features(candidate: Candidate, entity: Entity, last: Candidate, position: int) -> dict[str, float]:
    """What speaks for and against an antecedent; ``position``: how many others were mentioned after it."""
    distance = candidate.sentence - last.sentence
    recent = [c for c in entity.candidates[-12:] if c.span.end <= candidate.span.start]
    subject = any(c.subject or c.topical for c in recent if c.sentence == last.sentence)
    across = (last.quote is None) != (candidate.quote is None)
    return {
        "subject": subject,
        "parallel": subject and candidate.subject,
        "same sentence": distance == 0,
        "steps": distance,
        "characters": (candidate.span.start - last.span.end) / 100,
        "named": bool(entity.names),
        "paragraph": last.paragraph == candidate.paragraph,
        "gender": entity.gender is not None and candidate.gender is not None,
        "across quotes": across,
        "only quoted": across and candidate.quote is None and all(c.quote is not None for c in entity.candidates[-12:]),
        "kin": entity.kin is not None and not entity.names,
        "mentions": min(6, len(entity.candidates)),
        "most mentioned": len(entity.candidates) > 6,
        "pronoun": last.kind == "pronoun",
        "nearest": position == 0,
        "same quote": last.quote is not None and last.quote == candidate.quote,
        "only pronouns": all(c.kind == "pronoun" for c in recent),
        "object": not subject and not candidate.subject,
        "first": entity.candidates[0].sentence == 0,
        "title": False,
        "narrator": entity.narrator,
    }


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
