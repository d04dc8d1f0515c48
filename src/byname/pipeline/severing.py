"""What ties a draft to other texts is cut, the words that say least first, until no attack finds whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from byname.model import Cut, Draft, Plan, Policy, Reading
from byname.rewrite import cuts_of, with_cuts
from byname.verify import is_told_elsewhere, loosening, narrowing, read_as, ties_of


def loosened(
    draft: Draft, reading: Reading, policy: Policy, plan: Plan, background: tuple[str, ...]
) -> Draft:
    """The draft without what ties it to the background texts about somebody who is protected.

    Without a background, what can go of a public life is what rare words say.
    """
    if not background and not is_told_elsewhere(reading):
        return draft
    text = Draft(document=read_as(draft), edits=())
    cuts = cuts_of(text.document)
    if background:
        ties = ties_of(draft, reading, policy, plan, background, cuts)
        return with_cuts(draft, severed(text, cuts, partial(loosening, ties=ties)))
    bynames = tuple(byname for _, byname in draft.bynames)
    return with_cuts(draft, _greedy(text, cuts, partial(narrowing, bynames=bynames), []))


Weigh = Callable[[Draft, Sequence[Cut]], tuple[float, list[float]]]
"""How strong the ties of a text with cuts are, and by how much each other cut would weaken them."""
_TOGETHER = 4  # cuts that are made before they are weighed anew
_LONG = 5  # words of a cut from which shorter ones are looked for in its place


def severed(text: Draft, cuts: Sequence[Cut], weigh: Weigh) -> list[Cut]:
    """The cuts that free a text of what ties it most for each word lost; none where nothing ties it or no cut helps.

    A long cut gives way to shorter ones where these do as well.
    """
    made = _needed(text, _greedy(text, cuts, weigh, []), weigh)
    for cut in sorted(made, key=lambda cut: -_words(text, cut)):
        if _words(text, cut) <= _LONG or cut not in made:
            break
        finer = [other for other in cuts if not other.span.covers(cut.span)]
        others = _greedy(text, finer, weigh, [other for other in made if other is not cut])
        if weigh(with_cuts(text, others), ())[0] <= 0:
            others = _needed(text, others, weigh)
            made = min(made, others, key=lambda some: sum(_words(text, one) for one in some))
    return made


def _greedy(text: Draft, cuts: Sequence[Cut], weigh: Weigh, made: list[Cut]) -> list[Cut]:
    open_cuts = [
        cut
        for cut in cuts
        if not any(m.span.overlaps(cut.span) and not cut.span.covers(m.span) for m in made)
    ]
    while open_cuts:
        now = with_cuts(text, made)
        strength, gains = weigh(now, open_cuts)
        best = _best(now, open_cuts, gains) if strength > 0 else []
        if not best:
            break
        made = [cut for cut in made if not any(new.span.covers(cut.span) for new in best)] + best
        open_cuts = [
            cut
            for cut in open_cuts
            if not any(
                new.span.overlaps(cut.span) and (new == cut or not cut.span.covers(new.span)) for new in best
            )
        ]
    return made


def _needed(draft: Draft, made: list[Cut], weigh: Weigh) -> list[Cut]:
    """The cuts without those that later ones have made needless, the dearest looked at first."""
    if not made or weigh(with_cuts(draft, made), ())[0] > 0:
        return made
    for cut in sorted(made, key=lambda cut: -_words(draft, cut)):
        fewer = [other for other in made if other is not cut]
        if weigh(with_cuts(draft, fewer), ())[0] <= 0:
            made = fewer
    return made


def _best(draft: Draft, cuts: Sequence[Cut], gains: Sequence[float]) -> list[Cut]:
    """The first cuts, apart, by what they gain for each word; those that gain nothing are left out."""
    worth = {at: gain / _words(draft, cuts[at]) for at, gain in enumerate(gains) if gain > 0}
    chosen = list[Cut]()
    for at in sorted(worth, key=lambda at: -worth[at]):
        is_near = worth[at] * 2 < max(worth.values())
        if is_near or len(chosen) >= _TOGETHER:
            break
        if not any(cuts[at].span.overlaps(cut.span) for cut in chosen):
            chosen.append(cuts[at])
    return chosen


def _words(draft: Draft, cut: Cut) -> int:
    """How many words of the draft a cut costs, one at least."""
    start, end = draft.moved(cut.span.start), draft.moved(cut.span.end)
    return max(1, sum(len(word) > 2 for word in draft.text[start:end].split()))
