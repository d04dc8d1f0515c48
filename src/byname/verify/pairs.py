"""Who of a draft's people is who of the original's, by where they stand and by their bynames."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from byname.model import Dossier, Reading, Span
from byname.verify.moves import Moves
from byname.verify.views import letters_of


@dataclass(frozen=True)
class Pairs:
    """The people of a draft as it was read anew, for each person of the original, by id.

    ``new`` are those of the draft who are nobody of the original.
    """

    found: dict[str, tuple[Dossier, ...]] = field(repr=False)
    new: tuple[Dossier, ...] = field(repr=False)


def found_again(moves: Moves, reading: Reading, again: Reading) -> dict[str, tuple[Dossier, ...]]:
    """For each person of the original, by id, the people of the draft who are they."""
    return pairs_of(moves, reading, again).found


def pairs_of(moves: Moves, reading: Reading, again: Reading) -> Pairs:
    """For each person of the original, the people of the draft who are mostly they or carry their byname."""
    owners = _owners(moves, reading)
    bynames = {letters_of(byname): person for person, byname in moves.names}
    found: dict[str, list[Dossier]] = {}
    new = []
    for dossier in again.dossiers:
        spans = [mention.span for mention in dossier.person.mentions]
        votes = Counter(owner for span in spans if (owner := _owner(span, owners)) is not None)
        named = {bynames.get(letters_of(again.document.of(span))) for span in spans} - {None}
        mostly = {person for person, _ in votes.most_common(1)}
        whose = sorted(p for p in mostly | named if p is not None)
        for person in whose:
            found.setdefault(person, []).append(dossier)
        if not whose:
            new.append(dossier)
    return Pairs({person: tuple(there) for person, there in found.items()}, tuple(new))


def _owners(moves: Moves, reading: Reading) -> dict[int, list[tuple[Span, str]]]:
    """For each character of the draft the mentions of the original that stand there, and whose they are."""
    owners: dict[int, list[tuple[Span, str]]] = {}
    for dossier in reading.dossiers:
        for mention in dossier.person.mentions:
            here = moves.moved(mention.span)
            if here is not None:
                for at in range(here.start, here.end):
                    owners.setdefault(at, []).append((here, dossier.person.id))
    return owners


def _owner(span: Span, owners: dict[int, list[tuple[Span, str]]]) -> str | None:
    """Whose mention stood where this one stands: the one that shares most and adds least."""
    there = {pair for at in range(span.start, span.end) for pair in owners.get(at, ())}
    best = max(there, key=lambda pair: (_share(span, pair[0]), pair[1]), default=None)
    return best[1] if best else None


def _share(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common / (len(one) + len(other) - common)
