"""From what the rules decided to what the ranker makes of it: the same people, put together once more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.distinctions import genders_agree
from byname.people.entities import Entities, Entity
from byname.people.firstperson import FirstPerson
from byname.people.homonyms import is_namesake
from byname.people.memory import Memory, Remembered, parts_of
from byname.people.quotes import Quoted
from byname.people.ranking import Choice, Ruled, ranked


def ruled_by(
    entities: Entities,
    found: list[Candidate],
    quotations: list[Quoted],
    first_person: FirstPerson,
    joined: dict[int, list[Candidate]],
    document: Document,
    *,
    parties: set[int],
) -> Ruled:
    """What the rules made of the candidates, with their people numbered."""
    numbers = {id(entity): number for number, entity in enumerate(entities.alive(), 1)}

    def number_of(entity: Entity | None) -> int:
        return 0 if entity is None else numbers.get(id(entity.root), 0)

    speaks = {id(c): quotations[c.quote].speaker for c in found if c.quote is not None}
    return Ruled(
        person={id(c): number_of(entities.get(c)) for c in found},
        speaker={id(c): number_of(first_person.speaker(c)) for c in found},
        addressee={id(c): number_of(first_person.addressee(c)) for c in found if c.grammatical == 2},
        speaks={key: speaker for key, speaker in speaks.items() if speaker is not None},
        speakers={id(q.speaker) for q in quotations if q.speaker is not None},
        joined=joined,
        introduced=first_person.introduced,
        parties=parties,
        namesakes={id(c) for c in found if c.kind == "name" and (c.other or is_namesake(c, document))},
    )


def weighed(
    entities: Entities,
    found: list[Candidate],
    ruled: Ruled,
    ages: dict[int, set[int]],
    decide: Callable[[Choice], int],
    language: str,
) -> Entities:
    """The people as the ranker sees them, who keep of the rules who narrates and whose kin they are."""
    memory = ranked(found, ruled, decide, language)
    _join_full_names(memory, found, ruled)
    anew, made = Entities(language), dict[int, Entity]()
    for candidate in sorted(found, key=lambda c: (c.span.start, c.span.end)):
        somebody = memory.get(candidate)
        if somebody is not None:
            known = made.get(id(somebody))
            made[id(somebody)] = anew.place(candidate, known, ages.get(id(candidate), set()))
    before = {ruled.person[id(e.candidates[0])]: e for e in entities.alive() if e.candidates}
    for somebody in {id(s): s for s in map(memory.get, found) if s is not None}.values():
        _inherit(made[id(somebody)], somebody, before, memory, made)
    return anew


def _join_full_names(memory: Memory, found: list[Candidate], ruled: Ruled) -> None:
    """Makes one of whoever has the same name of several words, where the rules have seen nothing that tells them apart."""
    first: dict[tuple[int, tuple[str, ...]], Remembered] = {}
    for candidate in found:
        somebody = memory.get(candidate)
        if somebody is None or candidate.kind != "name" or id(candidate) in ruled.namesakes:
            continue
        parts = parts_of(candidate.words)
        if sum(len(part) > 1 for part in parts) < 2:
            continue
        known = first.setdefault((ruled.person.get(id(candidate), 0), parts), somebody).root
        if (
            known is not somebody
            and known.plural == somebody.plural
            and genders_agree(known.gender, somebody.gender)
        ):
            memory.merge(known, somebody)


def _inherit(
    entity: Entity, somebody: Remembered, before: dict[int, Entity], memory: Memory, made: dict[int, Entity]
) -> None:
    """Gives a person what the rules knew of whoever most of their mentions were."""
    entity.narrator = _narrates(somebody, before)
    for person, _ in Counter(somebody.ruled).most_common():
        known = before.get(person)
        if known is None or known.owner is None or not known.owner.root.candidates:
            continue
        owner = memory.get(known.owner.root.first)
        if owner is not None and made[id(owner)] is not entity:
            entity.owner, entity.kin = made[id(owner)], known.kin
            return


def _narrates(somebody: Remembered, before: dict[int, Entity]) -> bool:
    return any(
        person in before and before[person].narrator and count * 2 > len(before[person].candidates)
        for person, count in somebody.ruled.items()
    )
