"""The verdict on a draft: all checks in order, and what they found in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from byname.lang import words
from byname.model import Document, Draft, Leak, Plan, Policy, Reading, Verdict
from byname.verify.crowds import Crowds, Estimate, crowds_again
from byname.verify.invisible import invisible
from byname.verify.linkage import linkage
from byname.verify.moves import Moves
from byname.verify.quasi import quasi_residue
from byname.verify.residue import Trace, direct_residue
from byname.verify.undecided import overlooked, undecided
from byname.verify.withheld import Withheld


def verify(
    draft: Draft,
    reading: Reading,
    policy: Policy,
    *,
    plan: Plan | None,
    reread: Callable[[Document], Reading],
    estimate: Estimate,
    background: tuple[str, ...],
) -> Verdict:
    """Looks in a draft for everything it has to keep back, counts its crowds anew and attacks it.

    Nothing is caught here: a check that raises leaves no verdict, and without a verdict nothing is released.
    """
    moves, withheld = Moves(draft), Withheld(draft, reading, policy, plan)
    again = reread(moves.document())
    found = [
        *_unread(reading, policy),
        *invisible(moves.text),
        *direct_residue(moves, withheld),
        *quasi_residue(moves, withheld),
        *undecided(moves, reading, withheld, policy, again),
        *linkage(moves.text, withheld, background, policy.linkage),
    ]
    traces = _each_once(found)
    crowds = crowds_again(moves, reading, policy, plan=plan, again=again, estimate=estimate)
    return Verdict(
        k=policy.k,
        leaks=tuple(trace.leak for trace in traces),
        crowds=crowds,
        reasons=tuple(_reasons(traces, crowds, draft, policy)),
        complete=True,
    )


def overlooked_leaks(draft: Draft, reading: Reading, policy: Policy, plan: Plan | None) -> tuple[Leak, ...]:
    """The leaks of a draft that are seen without reading it anew: what nothing has decided about, capitals, figures."""
    found = overlooked(Moves(draft), reading, Withheld(draft, reading, policy, plan), policy)
    return tuple(trace.leak for trace in found)


def _unread(reading: Reading, policy: Policy) -> Iterator[Trace]:
    """A text in which nobody was found at all may be one that was not understood."""
    if not reading.dossiers and not policy.accept_nobody:
        yield Trace(Leak(kind="unread", span=None, person=None), "unread")


def _each_once(found: list[Trace]) -> list[Trace]:
    """The traces in the order of the text, without those that another one of the same person lies around.

    What is invisible inside the trace of anybody goes with it.
    """
    kept: list[Trace] = []
    ends: dict[str | None, int] = {}
    for trace in sorted(found, key=_order):
        span, person = trace.leak.span, trace.leak.person
        if span is None:
            kept.append(trace)
        elif span.end > (max(ends.values(), default=0) if person is None else ends.get(person, 0)):
            kept.append(trace)
            ends[person] = span.end
    return kept


def _order(trace: Trace) -> tuple[int, int, str]:
    span = trace.leak.span
    return (span.start, -span.end, trace.leak.person or "") if span else (-1, 0, trace.leak.person or "")


def _reasons(traces: list[Trace], crowds: Crowds, draft: Draft, policy: Policy) -> Iterator[str]:
    """One sentence for each kind of leak of each person, then one for each crowd that is too small."""
    lexicon = words(draft.document.language, "verify")
    bynames = dict(draft.bynames)
    sentences: dict[str, None] = {}
    for leak, carrier in traces:
        who = bynames.get(leak.person, leak.person) if leak.person else ""
        what = lexicon.KINDS.get(leak.kind, leak.kind.replace("_", " "))
        template = {
            "unread": lexicon.UNREAD,
            "invisible": lexicon.INVISIBLE,
            "linkage": lexicon.LINKED,
            "undecided": lexicon.UNDECIDED,
        }.get(leak.kind, lexicon.LEFT)
        sentences[template.format(who=who, what=what, how=lexicon.CARRIERS.get(carrier, ""))] = None
    yield from sentences
    for person, counted in crowds:
        for crowd in counted:
            if crowd.low < policy.k:
                yield lexicon.CROWD.format(
                    who=bynames.get(person, person), low=int(crowd.low), adversary=crowd.adversary, k=policy.k
                )
