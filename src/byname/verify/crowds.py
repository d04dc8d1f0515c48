"""The crowds of a draft, by reading it anew as somebody would who has never seen the original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from byname.lang import words
from byname.model import (
    DIRECT_ATTRIBUTES,
    Adversary,
    Crowd,
    Dossier,
    Draft,
    Fact,
    Plan,
    Policy,
    Reading,
    Span,
)
from byname.stats.words import common_words, zipf
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.views import letters_of, view
from byname.verify.withheld import is_country

Estimate = Callable[[Dossier, Adversary], Crowd]
Crowds = tuple[tuple[str, tuple[Crowd, ...]], ...]
_ORDINARY = 4.6  # the Zipf frequency of words that narrow nothing


def crowds_again(
    moves: Moves, reading: Reading, policy: Policy, *, plan: Plan | None, again: Reading, estimate: Estimate
) -> Crowds:
    """For everyone protected, the crowds of what the draft read anew says of them.

    With a plan, the smaller of this crowd and of the one that the plan promises: neither may be too small.
    """
    promised = dict(plan.after) if plan else {}
    found = found_again(moves, reading, again)
    crowds = []
    for dossier in reading.dossiers:
        person = dossier.person
        if person.part in policy.protect:
            there, after = found.get(person.id, []), promised.get(person.id, ())
            anew = _anew(dossier, there, moves, is_ours=plan is not None)
            estimated = tuple(estimate(anew, a) for a in policy.adversaries) if there or not after else ()
            crowds.append((person.id, _smaller(estimated, after)))
    return tuple(crowds)


def _smaller(one: tuple[Crowd, ...], other: tuple[Crowd, ...]) -> tuple[Crowd, ...]:
    """For each adversary the crowd with the smaller low end."""
    smallest: dict[str, Crowd] = {}
    for crowd in (*one, *other):
        known = smallest.get(crowd.adversary)
        if known is None or crowd.low < known.low:
            smallest[crowd.adversary] = crowd
    return tuple(smallest.values())


# --- who is who --------------------------------------------------------------------------------------------------------


def found_again(moves: Moves, reading: Reading, again: Reading) -> dict[str, list[Dossier]]:
    """For each person of the original, the people of the draft who are mostly they or carry their byname."""
    owners = _owners(moves, reading)
    bynames = {letters_of(byname): person for person, byname in moves.names}
    found: dict[str, list[Dossier]] = {}
    for dossier in again.dossiers:
        spans = [mention.span for mention in dossier.person.mentions]
        votes = Counter(owner for span in spans if (owner := _owner(span, owners)) is not None)
        named = {bynames.get(letters_of(again.document.of(span))) for span in spans} - {None}
        mostly = {person for person, _ in votes.most_common(1)}
        for person in sorted(p for p in mostly | named if p is not None):
            found.setdefault(person, []).append(dossier)
    return found


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


# --- what is said of them -----------------------------------------------------------------------------------------------


def _anew(dossier: Dossier, found: list[Dossier], moves: Moves, *, is_ours: bool) -> Dossier:
    """What the draft says of somebody, with what earlier publications have said.

    Who is not found again is taken to be as the original says, but for the names and numbers: that these
    are gone is what the search for residue has shown. ``is_ours``: the new words are those of a plan, which has weighed
    them; what a reading makes of them beside ordinary words is no news of anybody.
    """
    published = tuple(fact for fact in dossier.facts if fact.published)
    if not found:
        kept = _without(dossier.facts, lambda fact: fact.attribute in DIRECT_ATTRIBUTES)
        return Dossier(person=dossier.person, facts=kept)
    bynames = {word.key for _, byname in moves.names for word in view(byname, plain).words}
    bynames |= set() if moves.draft.bynames else _coined(moves.draft)
    facts = _united(dossier.person.id, found)
    common = common_words(moves.draft.document.language)
    facts = _without(
        facts, lambda fact: fact.attribute in ("name", "alias") and _is_byname(fact, bynames, common)
    )
    if is_ours:
        facts = _without(facts, lambda fact: _is_wording(fact, moves))
    return Dossier(person=dossier.person, facts=(*facts, *(f for f in published if f not in facts)))


def _is_wording(fact: Fact, moves: Moves) -> bool:
    """Whether a fact that nobody can count is made of small words, or of new ones beside ordinary ones and countries."""
    if fact.value.code or fact.value.low is not None or fact.basis != "stated" or not fact.evidence:
        return False
    small = words(moves.draft.document.language, "grammar").FUNCTION_WORDS
    if all(word in small for word in fact.value.text.lower().split()):
        return True
    return all(_is_new(span, moves) for span in fact.evidence)


def _is_new(span: Span, moves: Moves) -> bool:
    pieces = moves.over(span.start, span.end)
    own = (
        moves.text[max(piece.start, span.start) : min(piece.end, span.end)]
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


def _is_byname(fact: Fact, bynames: set[str], common: frozenset[str]) -> bool:
    """Whether a name is made of words of bynames, whosever they are, and of common words that stand beside them."""
    said = {word.key for word in view(fact.value.text, plain).words} - {"s"}
    return not said.isdisjoint(bynames) and said - bynames <= common


def _united(person: str, found: list[Dossier]) -> tuple[Fact, ...]:
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
    return _without(facts, lambda fact: fact.attribute == "gender" and fact.value != kept.value)


def _without(facts: tuple[Fact, ...], is_out: Callable[[Fact], bool]) -> tuple[Fact, ...]:
    """The facts that stay, without those that follow from one that goes: a byname's gender is nobody's."""
    positions: dict[int, int] = {}
    kept: list[Fact] = []
    for position, fact in enumerate(facts):
        if not is_out(fact) and all(premise in positions for premise in fact.premises):
            positions[position] = len(kept)
            kept.append(replace(fact, premises=tuple(positions[p] for p in fact.premises)))
    return tuple(kept)
