"""The linkage attack: whether whoever has other texts finds out from them whom a draft is about.

For every attack (verify/attacks.py) the texts are ranked; a text about somebody links the draft to them where it is among the
nearest and well above the average, or far above it. The policy says how many and how far.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from byname.model import Leak, Linkage
from byname.verify.attacks import Scores, attacks_with
from byname.verify.residue import Trace
from byname.verify.theirs import theirs_among
from byname.verify.tying import tying_words
from byname.verify.withheld import Withheld

_SHARE = 10  # of a small background only so many are among the nearest: a tenth, one at least
ENOUGH = 5  # texts of others, from which chance can be told
_FLOOR = 0.1  # else a cosine that is no chance


def linkage(text: str, withheld: Withheld, background: tuple[str, ...], rules: Linkage) -> Iterator[Trace]:
    """A leak for everyone whom an attack links to the draft, at each of the words that tie it most."""
    theirs = theirs_among(withheld, background)
    attacks = [(attack, attack.scores(text)) for attack in attacks_with(background)] if theirs else []
    for person, own in sorted(theirs.items()):
        linking = [attack for attack, scores in attacks if is_linked(scores, own, rules)]
        for span in (tying_words(text, linking, own) or (None,)) if linking else ():
            yield Trace(Leak(kind="linkage", span=span, person=person), "linkage")


def threshold_of(others: Scores, size: int, rules: Linkage) -> float:
    """The score from which an own text is too near, by those of at least five others."""
    mean, spread = float(others.mean()), float(others.std())
    nearest = max(1, min(rules.nearest, size // _SHARE, len(others)))
    last = float(np.partition(others, -nearest)[-nearest])
    return min(max(last, mean + rules.above * spread), mean + rules.far_above * spread)


def is_linked(scores: Scores, own: tuple[int, ...], rules: Linkage) -> bool:
    """Whether one of somebody's own texts is too near, by the scores of one attack."""
    others = np.delete(scores, own)
    best = float(scores[list(own)].max())
    if len(others) < ENOUGH:
        return best > _FLOOR
    return best > 0 and best >= threshold_of(others, len(scores), rules)
