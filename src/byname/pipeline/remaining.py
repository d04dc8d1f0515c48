"""What of a draft that did not hold still leads to one person: the next draft has to do without these words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import tokenise
from byname.model import Adversary, Crowd, Dossier, Draft, Fact, Leak, Mention, Policy, Reading, Span, Verdict
from byname.model.text import MentionKind
from byname.pipeline.kindred import narrow_together
from byname.rewrite.marked import AGAIN
from byname.stats.words import common_words
from byname.verify import Moves, Stretch, found_again
from byname.verify.anew import byname_words, is_byname

_KINDS: dict[str, MentionKind] = {
    **dict.fromkeys(("location", "residence", "birthplace"), "place"),
    **dict.fromkeys(("employer", "affiliation"), "organisation"),
    **dict.fromkeys(("event_date", "birth_date"), "time"),
}  # fmt: skip

_BETWEEN = 12  # characters between an office and what it is of

Estimate = Callable[[Dossier, Adversary], Crowd]


def remaining(draft: Draft, leaks: Iterable[Leak], narrow: Iterable[Fact] = ()) -> tuple[Mention, ...]:
    """The words of the original that a draft has left and that no crowd or no search lets pass, as mentions that identify.

    ``narrow`` are the facts of the draft, read anew, that lead to too few: what says them goes, and so does each leak.
    """
    moves = Moves(draft)
    told = [(leak.kind, leak.span) for leak in leaks if leak.span is not None]
    told += [(fact.attribute, span) for fact in narrow for span in _where(moves.text, fact)]
    found = {span: kind for kind, part in told for span in _left(moves, part)}
    return tuple(
        Mention(span=span, kind=_KINDS.get(kind, "misc"), identifier="quasi", rule=AGAIN)
        for span, kind in sorted(found.items())
    )


def too_few(
    draft: Draft,
    reading: Reading,
    again: Reading,
    verdict: Verdict,
    policy: Policy,
    estimate: Estimate,
    *,
    learned: Collection[str] = (),
) -> list[Fact]:
    """The facts of the draft, read anew, that lead to fewer than k people.

    Of those people whom the plan has ``learned`` more about only what is no fact of theirs, being partly in new words.
    """
    if not any(crowd.low < verdict.k for _, crowds in verdict.crowds for crowd in crowds):
        return []
    moves = Moves(draft)
    owners = {one.person.id: id for id, there in found_again(moves, reading, again).items() for one in there}
    found = []
    for dossier in again.dossiers:
        id = owners.get(dossier.person.id)
        if dossier.person.part in policy.protect:
            narrow = _narrow(dossier, moves, policy, estimate, is_learned=id in learned)
            found += [fact for fact in narrow if id not in learned or not in_own_words(fact, moves)]
    if found or learned:
        return found
    return narrow_together(draft, reading, again, policy, estimate, can_go=_can_go)


def in_own_words(fact: Fact, moves: Moves) -> tuple[Span, ...]:
    """Where the original says a fact of the draft in the very same words; empty where an edit has a share in it."""
    spans = [moves.original(span.start, span.end) for span in fact.evidence]
    own = tuple(span for span in spans if span is not None)
    return own if len(own) == len(spans) else ()


def rung_of(piece: Stretch) -> tuple[str, str, int] | None:
    """The attribute, the person and the rung that a plan has put into a piece of a draft; None for other words."""
    change = piece.edit.change if piece.edit else None
    if change is None or change.to is None or not change.to.level:
        return None
    return change.fact.attribute, change.fact.person, change.to.level


def _narrow(
    dossier: Dossier, moves: Moves, policy: Policy, estimate: Estimate, *, is_learned: bool
) -> Iterator[Fact]:
    """The facts that fit fewer than k people, then the narrowest that can go until the rest fits k. A byname leads to nobody."""
    coined = byname_words(moves.draft.bynames)
    common = common_words(moves.draft.document.language)

    def low(facts: Iterable[Fact]) -> float:
        return min(estimate(replace(dossier, facts=tuple(facts)), a).low for a in policy.adversaries)

    told = [
        fact
        for fact in dossier.facts
        if fact.basis == "stated" and fact.attribute != "gender" and not is_byname(fact, coined, common)
    ]
    alone = [fact for fact in told if low([fact]) < policy.k]
    yield from alone
    rest = [fact for fact in told if fact not in alone]
    for fact in sorted(rest, key=lambda fact: low([fact])):
        if is_learned or low(rest) >= policy.k:
            break
        if _can_go(fact, moves):
            rest.remove(fact)
            yield fact


def _can_go(fact: Fact, moves: Moves) -> bool:
    """Whether a fact of the draft is told in words of the original or in wider ones of a plan."""
    return any(
        any(_left(moves, span)) or any(map(rung_of, moves.over(span.start, span.end)))
        for span in fact.evidence
    )


def _where(draft: str, fact: Fact) -> Iterator[Span]:
    """Where a fact is told, with what an office is of."""
    unit = fact.value.text.partition(" of ")[2]
    for span in fact.evidence:
        at = draft.lower().find(unit, span.end, span.end + len(unit) + _BETWEEN) if unit else -1
        yield span if at < 0 else Span(start=span.start, end=at + len(unit))


def _left(moves: Moves, part: Span) -> Iterator[Span]:
    """The pieces of a part of the draft that are the original's own words."""
    grammar = words(moves.draft.document.language, "grammar")
    for piece in moves.over(part.start, part.end):
        if piece.edit is not None:
            continue
        start, end = max(part.start, piece.start), min(part.end, piece.end)
        said = [t for t in tokenise(moves.text[start:end]) if t.is_word or t.text[0].isdigit()]
        if any(token.lower not in grammar.FUNCTION_WORDS for token in said):
            origin = piece.origin - piece.start + start
            yield Span(start=origin + said[0].start, end=origin + said[-1].end)
