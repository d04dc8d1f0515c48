"""Reads the candidates a second time and weighs what the rules decided against everything else that is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from byname.lang import words
from byname.people.candidate import Candidate
from byname.people.features import Numbers, of_candidate, of_choice, of_pair
from byname.people.memory import Memory, Remembered

NEW, NOBODY = -1, -2
_SURE = ("age", "label", "code", "handle", "number")
"""Kinds of candidates of which the rules are certain."""


@dataclass(slots=True)
class Choice:
    """A candidate with those whom it may mean, and the numbers for each and for the choice between new and nobody.

    ``is_somebody``: a quotation is given to the candidate, or it is a byname.
    """

    candidate: Candidate
    options: list[Remembered] = field(repr=False)
    own: Numbers = field(repr=False)
    pairs: list[Numbers] = field(repr=False)
    whole: Numbers = field(repr=False)
    is_somebody: bool = False


@dataclass(slots=True)
class Ruled:
    """What the rules made of the candidates: numbers of people by the candidate's id(); 0 is nobody.

    ``speaks``: whose words a candidate stands in; ``speakers``: the candidates to whom quotations are given; ``joined``: those with which
    grammar makes a candidate one; ``introduced``: the names that narrators give themselves; ``namesakes``: the names of others of the same name;
    ``parties``: the parts in a proceeding of which it is certain whom they mean.
    """

    person: dict[int, int]
    speaker: dict[int, int]
    addressee: dict[int, int]
    speaks: dict[int, Candidate]
    speakers: set[int]
    joined: dict[int, list[Candidate]]
    introduced: set[int]
    namesakes: set[int]
    parties: set[int]


def ranked(found: list[Candidate], ruled: Ruled, decide: Callable[[Choice], int], language: str) -> Memory:
    """Takes every candidate for somebody: where grammar is certain by the rules, else as ``decide`` chooses."""
    memory, sizes = Memory(), Counter(ruled.person.values())
    begun = set[int]()
    waiting: dict[int, Remembered] = {}
    for candidate in sorted(found, key=lambda c: (c.span.start, c.span.end)):
        person = ruled.person.get(id(candidate), 0)
        if _is_certain(candidate, person, ruled, memory, language):
            chosen = _by_rule(candidate, person, ruled, memory)
        else:
            choice = _choice(candidate, person, ruled, memory, (person not in begun, sizes[person]), language)
            answer = decide(choice)
            if answer == NOBODY:
                continue
            chosen = choice.options[answer] if answer != NEW else None
        begun.add(person)
        somebody = memory.add(candidate, chosen, person)
        for partner in ruled.joined.get(id(candidate), []):
            other = memory.get(partner)
            if other is not None and ruled.person.get(id(partner)) == person:
                kinds = {partner.kind, candidate.kind}
                renamed = candidate.alias or kinds == {"name"} or "label" in kinds
                somebody = (
                    memory.merge(other, somebody) if renamed else memory.join(partner, somebody, person)
                )
        speaking = ruled.speaks.get(id(candidate))
        if _is_i(candidate) and speaking is not None and memory.get(speaking) is None:
            waiting.setdefault(id(speaking), somebody)
        if id(candidate) in waiting:
            memory.merge(somebody, waiting.pop(id(candidate)))
    return memory


def _is_i(candidate: Candidate) -> bool:
    return candidate.kind == "pronoun" and candidate.grammatical == 1 and not candidate.plural


def _is_other(candidate: Candidate) -> bool:
    """Whether a pronoun in a quotation means anybody but its speaker: you, he and she."""
    return (
        candidate.kind == "pronoun"
        and candidate.grammatical != 1
        and not (candidate.grammatical == 3 and candidate.plural)
    )


def _is_kin(candidate: Candidate, language: str) -> bool:
    """Whether a phrase says whose husband, mother or child somebody is."""
    told = candidate.owner is not None and not candidate.plural
    return told and candidate.head in words(language, "people").KIN


def _is_certain(candidate: Candidate, person: int, ruled: Ruled, memory: Memory, language: str) -> bool:
    """Whether the rules, or grammar alone, say whom a candidate means, and nothing has to be weighed."""
    if candidate.kind in _SURE or candidate.elliptic or _is_i(candidate) or id(candidate) in ruled.introduced:
        return True
    if id(candidate) in ruled.parties or (_is_kin(candidate, language) and _own(person, memory, named=True)):
        return True
    if candidate.kind == "nominal" and not (candidate.definite or candidate.owner or candidate.plural):
        return True  # "a man", "former judge": somebody new, or what the grammar says that somebody is
    return candidate.kind == "name" and (
        bool(_own(person, memory, named=True)) or id(candidate) in ruled.namesakes
    )


def _own(person: int, memory: Memory, *, named: bool) -> list[Remembered]:
    """Those of whom the rules hold most mentions, or who spoke, to be one person; half of them are enough for a name."""
    return [
        s
        for s in memory.by_rule(person)
        if s.said[person] or s.ruled[person] * 2 >= len(s.candidates) + (0 if named else 1)
    ]


def _by_rule(candidate: Candidate, person: int, ruled: Ruled, memory: Memory) -> Remembered | None:
    """Whom the rules take a candidate for: I is whoever speaks, else whoever it was before; None for somebody new."""
    speaking = memory.get(ruled.speaks.get(id(candidate))) if _is_i(candidate) else None
    if speaking is not None or not person:
        return speaking
    known = _own(person, memory, named=candidate.kind == "name")
    chosen = max(known, key=lambda s: (s.said[person] > 0, s.ruled[person]), default=None)
    if candidate.kind == "name" and chosen is not None:  # whoever was described before the name is known
        for other in known:
            if not other.named:
                chosen = memory.merge(chosen, other)
    return chosen


def _choice(
    candidate: Candidate, person: int, ruled: Ruled, memory: Memory, rule: tuple[bool, int], language: str
) -> Choice:
    speaker = memory.get(ruled.speaks.get(id(candidate)))
    owner = memory.get(candidate.owner)  # nobody is their own brother
    options = [
        s
        for s in memory.options(candidate, person, language)
        if (s is not speaker or not _is_other(candidate)) and s is not owner
    ]
    by_time = {id(s): n for n, s in enumerate(sorted(options, key=lambda s: -s.latest))}
    own = of_candidate(candidate, language)
    pairs = [
        of_pair(
            candidate, somebody, rank=by_time[id(somebody)], count=memory.count, ruled=person, speaker=ruled.speaker.get(id(candidate), 0),
            addressee=ruled.addressee.get(id(candidate), 0), owner=owner, language=language,
        )
        for somebody in options
    ]  # fmt: skip
    begins, size = rule
    whole = of_choice(own, pairs, begins=begins, ruled=size if person else 0)
    # a byname is somebody by its list, as find takes it, whatever else the word may mean
    is_byname = candidate.kind == "name" and candidate.words.lower() in words(language, "bynames").ALL
    return Choice(
        candidate, options, own, pairs, whole, is_somebody=is_byname or id(candidate) in ruled.speakers
    )
