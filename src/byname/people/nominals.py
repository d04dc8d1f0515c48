"""Whom a description means: the 25-year-old, my brother, the nurse, the six."""

from __future__ import annotations

from collections.abc import Iterable

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import distinguished, genders_agree
from byname.people.entities import Entities, Entity
from byname.people.salience import in_focus

_NEAR = 15  # sentences over which another noun can take somebody up


def of_nominal(
    candidate: Candidate, entities: Entities, document: Document, ages: set[int], speaker: Entity | None
) -> Entity | None:
    """A description means somebody known if it is definite and fits; kin belong to their owner."""
    lexicon = words(document.language, "people")
    if not candidate.head:
        return _group(candidate, entities) if candidate.plural and candidate.definite else None
    if candidate.elliptic:
        return in_focus(candidate, entities, document, named=False)
    owner = owner_of(candidate, entities, document, speaker)
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
    anybody = candidate.definite and candidate.head in lexicon.ANYBODY and not candidate.restricted
    return _anybody(candidate, entities, speaker) if anybody and not candidate.plural else None


def _anybody(candidate: Candidate, entities: Entities, speaker: Entity | None) -> Entity | None:
    """Whom "the woman" takes up again: the latest one of that gender, never whoever speaks."""
    pool = [
        e for e in entities.recent(candidate.sentence, 6)
        if e is not speaker and not e.plural and e.gender == candidate.gender and candidate.paragraph - e.last.paragraph <= 1
    ]  # fmt: skip
    return pool[0] if pool else None


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
    groups = [e for e in entities.recent(candidate.sentence, _NEAR) if e.plural]
    number = candidate.words.lower().split()[-1]
    counted = [e for e in groups if any(number in c.words.lower().split() for c in e.candidates[-9:])]
    near = [e for e in groups if candidate.sentence - e.last.sentence <= 6]
    return next(iter(counted or near), None)


def owner_of(
    candidate: Candidate, entities: Entities, document: Document, speaker: Entity | None
) -> Entity | None:
    """Whom the possessive before a description means; Mum alone is the speaker's."""
    kin = words(document.language, "people").KIN
    alone = candidate.head in kin and candidate.words[:1].isupper() and candidate.words.isalpha()
    return speaker if alone and not candidate.plural else entities.get(candidate.owner)


def _kin(candidate: Candidate, owner: Entity | None, entities: Entities, language: str) -> Entity | None:
    """The brother, friend or lawyer of the same owner, unless an elder and a younger one are told apart."""
    called = [
        e for e in entities.called(candidate.head)
        if e.plural == candidate.plural and not distinguished(candidate, e.candidates, language)
    ]  # fmt: skip
    same = [e for e in called if e.owner is not None and e.owner.root is owner]
    if not same and candidate.head in words(language, "people").KIN:
        same = [e for e in called if _may_share(owner, e, candidate)]
    return same[-1] if same else _back(candidate, owner, language)


def _back(candidate: Candidate, owner: Entity | None, language: str) -> Entity | None:
    """Whose husband somebody's wife is: her own, where she is known as the wife of one."""
    if owner is None or owner.owner is None or owner.kin not in ("wife", "husband"):
        return None
    back = words(language, "people").KIN[owner.kin][2]
    other = owner.owner.root
    fits = candidate.head == back and genders_agree(other.gender, candidate.gender)
    return other if fits and not other.plural else None


def _may_share(owner: Entity | None, kin: Entity, candidate: Candidate) -> bool:
    """Whether "your son" and "my son" can be one: nearby, and whose it is was left open once."""
    near = candidate.sentence - kin.last.sentence <= 6
    return near and (owner is None or kin.owner is None)


def _aged(candidate: Candidate, entities: Entities, document: Document, ages: set[int]) -> Entity | None:
    """Whom "the 25-year-old" means: somebody of that age, else the one in focus whose age the text has not said."""
    if not candidate.definite:
        return None
    around = entities.recent(candidate.sentence, 60)
    aged = [e for e in around if e.ages & ages and not e.plural and genders_agree(e.gender, candidate.gender)]
    if aged or candidate.kind != "age":
        return aged[0] if aged else None
    return in_focus(candidate, entities, document)
