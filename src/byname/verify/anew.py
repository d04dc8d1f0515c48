"""What a draft says of somebody, as it was read anew, without what a byname and the plan's own words seem to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Dossier, Draft, Fact, Span
from byname.stats.words import common_words, zipf
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.views import view
from byname.verify.withheld import is_country

_ORDINARY = 4.6  # the Zipf frequency of words that narrow nothing
_NAMES = ("name", "alias")


class Anew:
    """A draft's facts, told anew; ``is_ours``: the new words are those of a plan, which has weighed them."""

    def __init__(self, moves: Moves, *, is_ours: bool) -> None:
        self._moves, self._is_ours = moves, is_ours
        self._bynames = byname_words(moves.names)
        self._coined = _coined(moves.draft)
        self._common = common_words(moves.draft.document.language)

    def of(self, dossier: Dossier, found: Sequence[Dossier]) -> Dossier:
        """What the draft says of somebody, with what earlier publications have said.

        Who is not found again is taken to be as the original says, but for the names and numbers: that these
        are gone is what the search for residue has shown.
        """
        if not found:
            kept = without(dossier.facts, lambda fact: fact.attribute in DIRECT_ATTRIBUTES)
            return Dossier(person=dossier.person, facts=kept)
        published = tuple(fact for fact in dossier.facts if fact.published)
        bynames = self._bynames | (set() if self._moves.draft.bynames else self._coined)
        facts = self._told(united(dossier.person.id, found), bynames)
        return Dossier(person=dossier.person, facts=(*facts, *(f for f in published if f not in facts)))

    def of_new(self, dossier: Dossier) -> Dossier:
        """What the draft says of somebody who is nobody of the original: no name of theirs is made of new words."""
        return replace(dossier, facts=self._told(dossier.facts, self._bynames | self._coined))

    def _told(self, facts: tuple[Fact, ...], bynames: set[str]) -> tuple[Fact, ...]:
        """The facts without bynames; what a reading makes of a plan's words beside ordinary ones is no news of anybody."""
        told = without(facts, lambda fact: is_byname(fact, bynames, self._common))
        return without(told, self._is_wording) if self._is_ours else told

    def _is_wording(self, fact: Fact) -> bool:
        """Whether a fact that nobody can count is made of small words, or of new ones beside ordinary ones and countries."""
        if fact.value.code or fact.value.low is not None or fact.basis != "stated" or not fact.evidence:
            return False
        small = words(self._moves.draft.document.language, "grammar").FUNCTION_WORDS
        if all(word in small for word in fact.value.text.lower().split()):
            return True
        return all(self._is_new(span) for span in fact.evidence)

    def _is_new(self, span: Span) -> bool:
        pieces = self._moves.over(span.start, span.end)
        own = (
            self._moves.text[max(piece.start, span.start) : min(piece.end, span.end)]
            for piece in pieces
            if piece.edit is None
        )
        kept = [word.key for text in own for word in view(text, plain).words]
        return any(piece.edit is not None for piece in pieces) and all(
            zipf(word) >= _ORDINARY or is_country(word) for word in kept
        )


def _coined(draft: Draft) -> set[str]:
    """The words of the draft that the original does not have: a name made of them was given by whoever protected it."""
    original = {word.key for word in view(draft.document.text, plain).words}
    return {word.key for word in view(draft.text, plain).words} - original


def byname_words(bynames: Iterable[tuple[str | None, str]]) -> set[str]:
    """The words of bynames in plain letters."""
    return {word.key for _, byname in bynames for word in view(byname, plain).words}


def is_byname(fact: Fact, bynames: set[str], common: frozenset[str]) -> bool:
    """Whether a fact is a name that is made of words of bynames, whosever they are, and of common words beside them."""
    if fact.attribute not in _NAMES:
        return False
    said = {word.key for word in view(fact.value.text, plain).words} - {"s"}
    return not said.isdisjoint(bynames) and said - bynames <= common


def united(person: str, found: Sequence[Dossier]) -> tuple[Fact, ...]:
    """The facts of several dossiers as of one person; premises keep to their facts, equal facts count once."""
    facts: list[Fact] = []
    for dossier in found:
        positions: list[int] = []
        for fact in dossier.facts:
            premises = tuple(positions[i] for i in fact.premises if i < len(positions))
            own = replace(fact, person=person, premises=premises)
            same = [i for i, f in enumerate(facts) if (f.value, f.when) == (own.value, own.when)]
            positions.append(same[0] if same else len(facts))
            if not same:
                facts.append(own)
    return _one_gender(tuple(facts))


def _one_gender(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Of two genders, which pieces of one person can show, the one that more words show: the other was misread."""
    said = [fact for fact in facts if fact.attribute == "gender"]
    if len({fact.value.text for fact in said}) < 2:
        return facts
    kept = max(said, key=lambda fact: (len(fact.evidence), fact.value.text))
    return without(facts, lambda fact: fact.attribute == "gender" and fact.value != kept.value)


def without(facts: tuple[Fact, ...], is_out: Callable[[Fact], bool]) -> tuple[Fact, ...]:
    """The facts that stay, without those that follow from one that goes: a byname's gender is nobody's."""
    positions: dict[int, int] = {}
    kept: list[Fact] = []
    for position, fact in enumerate(facts):
        if not is_out(fact) and all(premise in positions for premise in fact.premises):
            positions[position] = len(kept)
            kept.append(replace(fact, premises=tuple(positions[p] for p in fact.premises)))
    return tuple(kept)
