"""Kin told from the other side: after "I am the mother of X", my son is X."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity


def join_children(found: list[Candidate], entities: Entities, index: Index, document: Document) -> None:
    """Makes the child that a parent is said to be of one with "my son" or "her daughter" of that parent."""
    kin = words(document.language, "people").KIN
    parents = [c for c in found if c.kind == "nominal" and kin.get(c.head, ("", False, ""))[2] == "child"]
    names = {(c.sentence, c.token): c for c in found if c.kind == "name" and not c.plural}
    for parent in parents:
        named = _after_of(parent, names, index)
        elder = entities.get(parent)
        younger = entities.get(named)
        if named is None or elder is None or younger is None or elder is younger:
            continue
        same = _children(elder, younger, entities, kin)
        if len(same) == 1:
            entities.merge(younger, same[0])
        elif younger.owner is None:
            younger.owner, younger.kin = elder, "child"


def join_spouses(found: list[Candidate], entities: Entities, index: Index, document: Document) -> None:
    """Makes X one with "my wife" of whoever says that he is the husband of X."""
    kin = words(document.language, "people").KIN
    names = {(c.sentence, c.token): c for c in found if c.kind == "name" and not c.plural}
    for spouse in [c for c in found if c.kind == "nominal" and c.head in ("husband", "wife")]:
        one, named = entities.get(spouse), _after_of(spouse, names, index)
        other, back = entities.get(named), kin[spouse.head][2]
        if one is None or other is None or one is other or other.kin is not None:
            continue
        same = [
            e for e in entities.called(back)
            if e is not other and e.owner is not None and e.owner.root is one and not e.names and not e.plural
        ]  # fmt: skip
        if len(same) == 1 and genders_agree(same[0].gender, other.gender):
            entities.merge(other, same[0])
        elif not same:
            other.owner, other.kin = one, back


def marry(
    candidate: Candidate, entity: Entity, entities: Entities, document: Document, narrator: Entity | None
) -> None:
    """Makes whoever somebody is married to their wife or husband, so that "her husband" means him from then on."""
    before = document.text[max(0, candidate.span.start - 60) : candidate.span.start]
    if entity.owner is not None or words(document.language, "facts").WED.search(before) is None:
        return
    near = [e for e in entities.recent(candidate.sentence, 6) if e is not entity and not e.plural]
    acting = [e for e in near if e.last.sentence == candidate.sentence and e.last.subject]
    known = acting or ([narrator] if narrator is not None and candidate.quote is None else [])
    other = max(known or near, key=lambda e: len(e.candidates), default=None)
    if other is None or (other.gender is not None and other.gender == entity.gender):
        return
    female = entity.gender == "f" or other.gender == "m"
    if female or entity.gender == "m" or other.gender == "f":
        entity.owner, entity.kin = other, "wife" if female else "husband"
        entities.call(entity, entity.kin)


def _after_of(parent: Candidate, names: dict[tuple[int, int], Candidate], index: Index) -> Candidate | None:
    """The name right after "mother of"; ``names`` by their sentence and first token."""
    tokens = index.sentences[parent.sentence].tokens
    if parent.last >= len(tokens) or tokens[parent.last].lower != "of":
        return None
    return names.get((parent.sentence, parent.last + 1))


def _children(
    elder: Entity, younger: Entity, entities: Entities, kin: dict[str, tuple[str | None, bool, str]]
) -> list[Entity]:
    heads = [head for head, (_, plural, other) in kin.items() if other == "parent" and not plural]
    return [
        e
        for head in heads
        for e in entities.called(head)
        if e is not younger and e.owner is not None and e.owner.root is elder and genders_agree(e.gender, younger.gender)
        and not e.plural and not e.names
    ]  # fmt: skip
