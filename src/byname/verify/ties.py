"""Which words of a draft tie it to the texts about somebody, and how much each cut would loosen the tie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byname.model import Cut, Draft, Linkage, Plan, Policy, Reading
from byname.verify.attacks import Attack, Scores, attacks_with
from byname.verify.linkage import ENOUGH, threshold_of
from byname.verify.theirs import theirs_among
from byname.verify.withheld import Withheld

_AROUND = 40  # characters beside a cut, so that the pair of words that it makes is seen
_SLACK = (
    0.1  # standard deviations that an own text must stay below what is too near, since bynames are drawn anew
)


class Tie:
    """How near one attack finds a draft to somebody's own texts, in standard deviations above what is too near."""

    def __init__(self, attack: Attack, own: tuple[int, ...], texts: Sequence[str], *, rules: Linkage) -> None:
        """``texts``: every wording from which terms can come."""
        self._attack, self._own, self._rules = attack, list(own), rules
        terms = sorted({term for text in texts for term in attack.terms(text)})
        self._rows = {term: row for row, term in enumerate(terms)}
        self._table = attack.table(terms)

    def _weights(self, count: Counter[str]) -> Scores:
        weights = np.zeros(len(self._rows), dtype=np.float32)
        for term, often in count.items():
            if term in self._rows:
                weights[self._rows[term]] = self._attack.weight(term, often)
        return weights

    def strengths(self, text: str, pieces: Sequence[tuple[str, str]]) -> tuple[float, list[float]]:
        """The tie of the text as it is, and of it with each piece (old, new) exchanged."""
        count = Counter(self._attack.terms(text))
        scores = self._weights(count) @ self._table
        now = self._strength(scores)
        if now <= 0:
            return 0.0, [0.0] * len(pieces)
        return now, [max(self._strength(scores + self._change(count, *piece)), 0.0) for piece in pieces]

    def _change(self, count: Counter[str], old: str, new: str) -> Scores:
        before, after = Counter(self._attack.terms(old)), Counter(self._attack.terms(new))
        changed = [t for t in (before | after) if before[t] != after[t] and t in self._rows]
        rows = [self._rows[term] for term in changed]
        weight = self._attack.weight
        step = [weight(t, max(count[t] - before[t] + after[t], 0)) - weight(t, count[t]) for t in changed]
        found: Scores = np.array(step, dtype=np.float32) @ self._table[rows]
        return found

    def _strength(self, scores: Scores) -> float:
        others = np.delete(scores, self._own)
        above = float(scores[self._own].max()) - threshold_of(others, len(scores), self._rules)
        return above / (float(others.std()) or 1.0) + _SLACK


def ties_of(
    draft: Draft,
    reading: Reading,
    policy: Policy,
    plan: Plan,
    background: tuple[str, ...],
    cuts: Sequence[Cut],
) -> tuple[Tie, ...]:
    """The ties of a draft to the texts about everyone who is protected, one for each of them and each attack.

    ``cuts`` are of the draft's text, as are those that are weighed by the ties.
    """
    theirs = theirs_among(Withheld(draft, reading, policy, plan), background)
    if len(background) <= ENOUGH or not theirs:  # chance cannot be told: what verification finds is refused
        return ()
    text = Draft(document=replace(draft.document, text=draft.text, blocks=()), edits=())
    texts = [text.text, *(new for cut in cuts for new in _piece(text, text.text, cut))]
    return tuple(
        Tie(attack, own, texts, rules=policy.linkage)
        for attack in attacks_with(background)
        for own in theirs.values()
    )


def loosening(draft: Draft, cuts: Sequence[Cut], ties: Sequence[Tie]) -> tuple[float, list[float]]:
    """How strong the ties of a draft are together, 0 where there is none, and by how much each cut weakens them."""
    text = draft.text
    pieces = [_piece(draft, text, cut) for cut in cuts]
    now, gains = 0.0, np.zeros(len(cuts))
    for tie in ties:
        strength, after = tie.strengths(text, pieces)
        now += strength
        gains += strength - np.array(after)
    return now, gains.tolist()


def _piece(draft: Draft, text: str, cut: Cut) -> tuple[str, str]:
    start, end = draft.moved(cut.span.start), draft.moved(cut.span.end)
    left, right = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return left + text[start:end] + right, left + cut.new + right
