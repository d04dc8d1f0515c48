"""What would help most: one fact said less precisely, and how many people fit then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from byname.model import Crowd, Fact, Value
from byname.risk.clues import Clue

Wider = Callable[[Fact], Value | None]
"""The next wider value that may be said instead of a fact's; None where there is none, and only silence is wider."""
Change = tuple[int, Value | None]
Facts = Mapping[int, Fact]
_RUNGS = 12  # of the longest ladder
_STEPS = 5  # changes of a clue, one after the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """What is said instead of some facts, by their positions, and the crowd that this leaves."""

    changes: tuple[Change, ...]
    crowd: Crowd
    middle: float


Estimate = Callable[[Facts], tuple[Crowd, float]]
"""The crowd of some facts, and how many people fit at the middle of every error: of two crowds of one, which is larger."""


def remedies(
    facts: Facts,
    clues: Sequence[Clue],
    wider: Wider,
    estimate: Estimate,
    is_odd: Callable[[Fact], bool],
    k: int,
) -> tuple[Remedy, ...]:
    """The change of one clue after which most people fit; if they are too few, also what is enough together with it.

    What fits nobody whom a table knows is made wider first, until it does, for nothing else helps before. Clues that
    cannot be changed, or of which a change does not help, are left as they are.
    """
    changes = tuple(
        (p, _until_known(f, wider, is_odd))
        for c in clues
        for p, f in _changeable(c)
        if c.fits_nobody and is_odd(f)
    )
    touched = {p for p, _ in changes}
    remedy = _remedy(changes, facts, estimate)
    found: list[Remedy] = []
    for _ in range(_STEPS):
        tried = [
            _with(remedy, _widened(clue, remedy, wider), facts, estimate)
            for clue in clues
            if not touched.issuperset(clue.positions)
        ]
        best = max((t for t in tried if t is not None), key=_rank, default=None)
        if best is None or _rank(best) <= _rank(remedy):
            break
        remedy = best
        found.append(remedy)
        if remedy.crowd.low >= k:
            break
    if not found:
        return (remedy,) if changes else ()
    return (found[0],) if len(found) == 1 else (found[0], found[-1])


def _widened(clue: Clue, so_far: Remedy, wider: Wider) -> tuple[Change, ...]:
    """The next wider value of each fact of a clue, from what it is so far; what follows from others goes with them."""
    now = dict(so_far.changes)
    changes = []
    for position, fact in _changeable(clue):
        value = now.get(position, fact.value)
        if value is not None:
            changes.append((position, wider(replace(fact, value=value))))
    return tuple(changes)


def _with(so_far: Remedy, more: tuple[Change, ...], facts: Facts, estimate: Estimate) -> Remedy | None:
    if not more:
        return None
    return _remedy(tuple({**dict(so_far.changes), **dict(more)}.items()), facts, estimate)


def _remedy(changes: tuple[Change, ...], facts: Facts, estimate: Estimate) -> Remedy:
    crowd, middle = estimate(changed(facts, changes))
    return Remedy(changes=changes, crowd=crowd, middle=middle)


def _changeable(clue: Clue) -> list[tuple[int, Fact]]:
    return [(p, f) for p, f in zip(clue.positions, clue.facts, strict=True) if is_changeable(f)]


def _rank(remedy: Remedy) -> tuple[float, float]:
    """More people at the low end; where that is as good as one person, more at the middle."""
    return round(remedy.crowd.low, 1), remedy.middle


def is_changeable(fact: Fact) -> bool:
    """Whether an editor can say it otherwise: what follows goes with what it follows from, pronouns tell the gender."""
    return fact.is_changeable and fact.attribute != "gender"


def _until_known(fact: Fact, wider: Wider, is_odd: Callable[[Fact], bool]) -> Value | None:
    value = wider(fact)
    for _ in range(_RUNGS):
        if value is None or not is_odd(replace(fact, value=value)):
            return value
        value = wider(replace(fact, value=value))
    return None


def changed(facts: Facts, changes: Iterable[Change]) -> dict[int, Fact]:
    """The facts after some changes, without what no longer follows; the same words said twice are changed in both."""
    after = dict(facts)
    gone = set()
    for position, value in changes:
        for twin in _twins(after, position):
            gone.add(twin)
            if value is None:
                del after[twin]
            else:
                after[twin] = replace(after[twin], value=value)
    while unfounded := {p for p, fact in after.items() if p not in gone and _rests_on(fact, gone)}:
        gone |= unfounded
        for position in unfounded:
            del after[position]
    return after


def _twins(facts: Facts, position: int) -> list[int]:
    if position not in facts:
        return []
    said = facts[position].value
    return [p for p, fact in facts.items() if fact.value == said and is_changeable(fact)]


def _rests_on(fact: Fact, gone: set[int]) -> bool:
    return fact.basis == "inferred" and not fact.published and not gone.isdisjoint(fact.premises)
