"""What verification asks of the other stages, and the check of a text that anyone has protected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from byname.lang import words
from byname.model import (
    Adversary,
    Crowd,
    Document,
    Dossier,
    Draft,
    Hand,
    Leak,
    Plan,
    Policy,
    Reading,
    Span,
    Verdict,
)
from byname.pipeline.moving import IsMoved, moved_again, widened
from byname.pipeline.reading import BY_NOBODY, counted, read_again, read_people, sized_policy
from byname.read import read_document
from byname.risk import estimate_crowd, judge_together, reasoned
from byname.verify import draft_of, verify

Estimate = Callable[[Dossier, Adversary], Crowd]


def check(
    draft_path: Path,
    original_path: Path,
    policy: Policy,
    *,
    written: str | None = None,
    hand: Hand = BY_NOBODY,
) -> tuple[Reading, Verdict]:
    """Verifies a text that anyone has protected, by hand or with another tool, against its original."""
    document = read_document(original_path, written=written)
    reading = counted(read_people(document, threshold=policy.threshold, hand=hand), policy)
    policy = sized_policy(policy, reading)
    draft = draft_of(reading.document, read_document(draft_path, written=reading.document.written))
    verdict, _ = judged(draft, reading, policy, plan=None, estimate=reasoned(reading.document), hand=hand)
    return reading, verdict


def judged(
    draft: Draft,
    reading: Reading,
    policy: Policy,
    *,
    plan: Plan | None,
    estimate: Estimate,
    background: tuple[str, ...] = (),
    hand: Hand = BY_NOBODY,
) -> tuple[Verdict, Reading | None]:
    """The verdict on a draft, by the hand as well, and the draft as it was read anew for it."""
    anew, false = list[Reading](), list[IsMoved]()

    def reread(document: Document) -> Reading:
        anew.append(read_again(draft, reading, policy, hand, document))
        if policy.is_shifting:
            false.append(moved_again(draft, reading, anew[-1].dossiers))
        return anew[-1]

    counting: Estimate = estimate
    found_by_others: Estimate = estimate_crowd
    if policy.is_shifting:
        counting, found_by_others = (
            widened(count, policy, lambda fact: any(is_moved(fact) for is_moved in false))
            for count in (estimate, estimate_crowd)
        )
    verdict = verify(
        draft,
        reading,
        policy,
        plan=plan,
        reread=reread,
        judge=partial(judge_together, estimate=found_by_others),
        background=background,
        estimate=counting,
    )
    return with_dropped(verdict, draft, reading), anew[-1] if anew else None


def with_dropped(verdict: Verdict, draft: Draft, reading: Reading) -> Verdict:
    """The verdict with a leak for each name, still there, of somebody whom the hand drops without being sure.

    A byname in its place is somebody else's: what is told of whoever is dropped would be told of them.
    """
    gone = (edit.span for edit in draft.edits if edit.operation != "pseudonymise")
    edited = {at for span in gone for at in range(span.start, span.end)}
    left = [span for span in reading.dropped if not edited.issuperset(range(span.start, span.end))]
    moved = (Span(start=draft.moved(s.start), end=draft.moved(s.end)) for s in left)
    leaks = tuple(Leak(kind="name", span=span, person=None) for span in moved)
    reasons = (str(words(draft.document.language, "verify").DROPPED),) if leaks else ()
    return replace(verdict, leaks=(*verdict.leaks, *leaks), reasons=(*verdict.reasons, *reasons))
