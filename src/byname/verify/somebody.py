"""Everybody of the original whom a reader of the draft finds in it: all that it says of each, at its own places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from byname.model import Dossier, Reading
from byname.verify.anew import Anew
from byname.verify.pairs import Pairs


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody in the draft, and the ids of who of the original they are: whoever is read as two of them is both."""

    dossier: Dossier
    owners: frozenset[str]


def everybody(pairs: Pairs, reading: Reading, anew: Anew) -> list[Somebody]:
    """The people of the draft who are somebody of the original, each once."""
    dossiers = {dossier.person.id: dossier for dossier in reading.dossiers}
    owners: dict[str, set[str]] = {}
    pieces: dict[str, Dossier] = {}
    for person, there in pairs.found.items():
        for dossier in there:
            owners.setdefault(dossier.person.id, set()).add(person)
            pieces[dossier.person.id] = dossier
    whole: list[tuple[set[str], list[Dossier]]] = []
    for id, dossier in pieces.items():
        same = [one for one in whole if one[0] & owners[id]]
        joined = (owners[id].union(*(own for own, _ in same)), [*(d for _, of in same for d in of), dossier])
        whole = [*(one for one in whole if one not in same), joined]
    return [Somebody(_whole(dossiers[min(own)], of, anew), frozenset(own)) for own, of in whole]


def _whole(dossier: Dossier, pieces: Sequence[Dossier], anew: Anew) -> Dossier:
    """One dossier of several pieces; it is called as the piece with most mentions."""
    most = max(pieces, key=lambda piece: len(piece.person.mentions)).person
    mentions = tuple(sorted({m for piece in pieces for m in piece.person.mentions}, key=lambda m: m.span))
    return replace(anew.of(dossier, pieces), person=replace(most, mentions=mentions))
