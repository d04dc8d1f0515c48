"""People whom only the second reading finds: missed in the original, or made by the rewriting. Nothing was planned for them."""

from __future__ import annotations

from collections.abc import Iterator

from byname.model import DIRECT_ATTRIBUTES, Dossier, Fact, Leak, Policy, Span
from byname.model.spans import Spans
from byname.verify.anew import Anew
from byname.verify.crowds import Estimate
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.pairs import Pairs
from byname.verify.residue import Trace
from byname.verify.views import view
from byname.verify.withheld import Withheld, is_free


def newcomers(
    moves: Moves, withheld: Withheld, policy: Policy, *, pairs: Pairs, anew: Anew, estimate: Estimate
) -> Iterator[Trace]:
    """A trace for each word that names somebody new to be protected, and for each fact of whom too few people fit."""
    open_spans = Spans(mention.span for dossier in withheld.open for mention in dossier.person.mentions)
    for dossier in pairs.new:
        if dossier.person.part not in policy.protect:
            continue
        told = anew.of_new(dossier)
        for fact in told.facts:
            if fact.attribute in DIRECT_ATTRIBUTES:
                yield from _named(moves, withheld, fact, open_spans)
        unnamed = told.unnamed
        if unnamed.facts and any(estimate(unnamed, a).low < policy.k for a in policy.adversaries):
            yield from _told(unnamed)


def _named(moves: Moves, withheld: Withheld, fact: Fact, open_spans: Spans) -> Iterator[Trace]:
    """Where the original's own words name them; nobody who may be named is named there."""
    for span in fact.evidence:
        here = moves.original(span.start, span.end)
        is_open = here is not None and open_spans.overlap(here)
        for piece in () if is_open else moves.over(span.start, span.end):
            start, end = max(piece.start, span.start), min(piece.end, span.end)
            said = moves.text[start:end]
            if piece.edit is None and _tells(said, fact, withheld):
                own = Span(start=end - len(said.lstrip()), end=start + len(said.rstrip()))
                yield Trace(Leak(kind=fact.attribute, span=own, person=None), "newcomer")


def _tells(said: str, fact: Fact, withheld: Withheld) -> bool:
    """Whether words name somebody: any letter of a number or an address, a word that is no common one of a name."""
    if fact.attribute not in ("name", "alias"):
        return True
    words = view(said, plain).words
    return any(
        len(word.key) > 1
        and not is_free(word.key, withheld)
        and (not withheld.is_common(word.key) or (said[word.start].isupper() and len(words) == 1))
        for word in words
    )


def _told(dossier: Dossier) -> Iterator[Trace]:
    """What is said of them, where it is said; all of them where nothing is."""
    said = {
        span: fact.attribute for fact in dossier.facts if fact.basis == "stated" for span in fact.evidence
    }
    said = said or {mention.span: "biography" for mention in dossier.person.mentions}
    for span, attribute in said.items():
        yield Trace(Leak(kind=attribute, span=span, person=None), "newcomer")
