"""The verdict on a draft: all checks in order, and what they found in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from byname.lang import words
from byname.model import Document, Draft, Leak, Plan, Policy, Reading, Verdict
from byname.verify.anew import Anew
from byname.verify.crowds import Crowds, Estimate, Judge, crowds_again, crowds_together, with_ties
from byname.verify.gender import gender_again
from byname.verify.invisible import invisible
from byname.verify.letters import plain
from byname.verify.linkage import linkage
from byname.verify.moves import Moves
from byname.verify.newcomers import newcomers
from byname.verify.pairs import pairs_of
from byname.verify.quasi import quasi_residue
from byname.verify.residue import Trace, direct_residue
from byname.verify.somebody import everybody
from byname.verify.timeline import timeline
from byname.verify.undecided import Known, overlooked, undecided
from byname.verify.views import view
from byname.verify.withheld import Withheld

_COMPARED = 20  # words from which a draft can be told from another text
_ALIKE = 0.2
"""The share of a draft's words that must stand where the original has them. Drafts that others protect keep most of them."""


def verify(
    draft: Draft,
    reading: Reading,
    policy: Policy,
    *,
    plan: Plan | None,
    reread: Callable[[Document], Reading],
    estimate: Estimate,
    judge: Judge,
    background: tuple[str, ...],
) -> Verdict:
    """Looks in a draft for everything it has to keep back, counts its crowds anew and attacks it.

    ``judge`` says how many fit people of one family, unit or event once the others are found.
    Nothing is caught here: a check that raises leaves no verdict, and without a verdict nothing is released.
    """
    moves, withheld = Moves(draft, reading), Withheld(draft, reading, policy, plan)
    again = reread(moves.document())
    pairs, anew = pairs_of(moves, reading, again), Anew(moves, is_ours=plan is not None)
    shifted, within = timeline(moves, reading, policy, again)
    found = [
        *_unread(reading, policy),
        *(_unlike(moves) if plan is None else ()),
        *invisible(moves.text),
        *direct_residue(moves, withheld),
        *quasi_residue(moves, withheld),
        *gender_again(pairs, withheld, policy, anew=anew, is_ours=plan is not None),
        *newcomers(moves, withheld, policy, pairs=pairs, anew=anew, estimate=estimate),
        *undecided(moves, reading, withheld, policy, again),
        *linkage(moves.text, withheld, background, policy.linkage),
        *shifted,
    ]
    traces = _each_once(found)
    alone = crowds_again(pairs, reading, policy, plan=plan, anew=anew, estimate=estimate)
    crowds = with_ties(alone, crowds_together(everybody(pairs, reading, anew), reading, policy, judge=judge))
    return Verdict(
        k=policy.k,
        leaks=tuple(trace.leak for trace in traces),
        crowds=crowds,
        reasons=tuple(_reasons(traces, alone, crowds, draft, policy, within)),
        complete=True,
        within=within,
    )


def overlooked_leaks(draft: Draft, reading: Reading, policy: Policy, plan: Plan | None) -> tuple[Leak, ...]:
    """The leaks of a draft that are seen without reading it anew: what nothing has decided about, capitals, figures."""
    known = Known(reading, Withheld(draft, reading, policy, plan))
    found = overlooked(Moves(draft), known, policy)
    return tuple(trace.leak for trace in found)


def _unread(reading: Reading, policy: Policy) -> Iterator[Trace]:
    """A text in which nobody was found at all may be one that was not understood."""
    if not reading.dossiers and not policy.accept_nobody:
        yield Trace(Leak(kind="unread", span=None, person=None), "unread")


def _unlike(moves: Moves) -> Iterator[Trace]:
    """A text of which next to nothing is the original's - a translation, a retelling, another text - cannot be compared."""
    told = view(moves.text, plain).words
    kept = sum(moves.original(word.start, word.end) is not None for word in told)
    if len(told) >= _COMPARED and kept < _ALIKE * len(told):
        yield Trace(Leak(kind="unread", span=None, person=None), "unlike")


def _each_once(found: list[Trace]) -> list[Trace]:
    """The traces in the order of the text, without those that another one of the same person lies around.

    What is invisible inside the trace of anybody goes with it. What ties a draft to other texts is apart from what names somebody.
    """
    kept: list[Trace] = []
    ends: dict[str | None, int] = {}
    for trace in sorted(found, key=_order):
        span, person = trace.leak.span, trace.leak.person
        if span is None or trace.leak.kind == "linkage":
            kept.append(trace)
        elif span.end > (max(ends.values(), default=0) if person is None else ends.get(person, 0)):
            kept.append(trace)
            ends[person] = span.end
    return kept


def _order(trace: Trace) -> tuple[int, int, str]:
    span = trace.leak.span
    return (span.start, -span.end, trace.leak.person or "") if span else (-1, 0, trace.leak.person or "")


def _reasons(
    traces: list[Trace], alone: Crowds, crowds: Crowds, draft: Draft, policy: Policy, within: int | None
) -> Iterator[str]:
    """One sentence for each kind of leak of each person, then one for each crowd that is too small, alone or by others."""
    lexicon = words(draft.document.language, "verify")
    bynames = dict(draft.bynames)
    sentences: dict[str, None] = {}
    for leak, carrier in traces:
        who = bynames.get(leak.person, leak.person) if leak.person else ""
        what = lexicon.KINDS.get(leak.kind, leak.kind.replace("_", " "))
        template = {
            "unread": lexicon.UNLIKE if carrier == "unlike" else lexicon.UNREAD,
            "invisible": lexicon.INVISIBLE,
            "linkage": lexicon.LINKED,
            "undecided": lexicon.UNDECIDED,
            "shift": lexicon.SHIFTED.get(carrier, ""),
        }.get(leak.kind, lexicon.NEWCOMER if carrier == "newcomer" else lexicon.LEFT)
        how = lexicon.CARRIERS.get(carrier, "")
        sentences[template.format(who=who, what=what, how=how, within=within)] = None
    yield from sentences
    enough = {
        (person, crowd.adversary) for person, counted in alone for crowd in counted if crowd.low >= policy.k
    }
    for person, counted in crowds:
        for crowd in counted:
            if crowd.low < policy.k:
                template = lexicon.CROWD_TOGETHER if (person, crowd.adversary) in enough else lexicon.CROWD
                yield template.format(
                    who=bynames.get(person, person), low=int(crowd.low), adversary=crowd.adversary, k=policy.k
                )
