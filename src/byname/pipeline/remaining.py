"""What of a draft that did not hold still leads to one person: the next draft has to do without these words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import tokenise
from byname.model import Adversary, Crowd, Dossier, Draft, Fact, Mention, Policy, Reading, Span, Verdict
from byname.model.text import MentionKind
from byname.rewrite.marked import AGAIN
from byname.stats.words import common_words
from byname.verify.moves import Moves

_KINDS: dict[str, MentionKind] = {
    **dict.fromkeys(("location", "residence", "birthplace"), "place"),
    **dict.fromkeys(("employer", "affiliation"), "organisation"),
    **dict.fromkeys(("event_date", "birth_date"), "time"),
}  # fmt: skip

_NARROWEST = 2  # facts that go at a time where only all together lead to too few
_BETWEEN = 12  # characters between an office and what it is of

Estimate = Callable[[Dossier, Adversary], Crowd]


def remaining(
    draft: Draft, again: Reading, verdict: Verdict, policy: Policy, estimate: Estimate
) -> tuple[Mention, ...]:
    """The words of the original that a draft has left and that no crowd or no search lets pass, as mentions that identify.

    ``again`` is the draft read anew: each of its facts that by itself fits too few goes, and so does each leak.
    """
    moves = Moves(draft)
    told = [(leak.kind, leak.span) for leak in verdict.leaks if leak.span is not None]
    if any(crowd.low < verdict.k for _, crowds in verdict.crowds for crowd in crowds):
        told += [
            (f.attribute, span)
            for f in _too_few(draft, again, policy, estimate)
            for span in _where(moves.text, f)
        ]
    found = {span: kind for kind, part in told for span in _left(moves, part)}
    return tuple(
        Mention(span=span, kind=_KINDS.get(kind, "misc"), identifier="quasi", rule=AGAIN)
        for span, kind in sorted(found.items())
    )


def _too_few(draft: Draft, again: Reading, policy: Policy, estimate: Estimate) -> Iterator[Fact]:
    """The facts that lead to fewer than k people; where only all together do, the narrowest. A byname leads to nobody."""
    coined = {token.lower for _, byname in draft.bynames for token in tokenise(byname)}
    common = common_words(draft.document.language)

    def low(dossier: Dossier) -> float:
        return min(estimate(dossier, adversary).low for adversary in policy.adversaries)

    for dossier in again.dossiers:
        if dossier.person.part not in policy.protect:
            continue
        told = [
            f
            for f in dossier.facts
            if f.basis == "stated" and f.attribute != "gender" and not _is_byname(f, coined, common)
        ]
        alone = sorted(((low(replace(dossier, facts=(fact,))), n) for n, fact in enumerate(told)))
        few = [n for fits, n in alone if fits < policy.k]
        if not few and low(dossier.unnamed) < policy.k:
            few = [n for _, n in alone[:_NARROWEST]]
        yield from (told[n] for n in few)


def _is_byname(fact: Fact, coined: set[str], common: frozenset[str]) -> bool:
    """Whether a name is a byname with no more than common words beside it."""
    said = {token.lower for token in tokenise(fact.value.text) if token.is_word}
    return fact.attribute in ("name", "alias") and not said.isdisjoint(coined) and said - coined <= common


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
