"""The linkage attack: which text that an adversary has is most like the draft.

Texts are compared by the cosine of their TF-IDF vectors (Salton and Buckley 1988) over words of at least
four letters. A background text that names a protected person is theirs. It links the draft to them if it
is among the nearest - the first three, or the first tenth of fewer than thirty, at least one - and more
like the draft than chance has it: farther than two standard deviations above the mean of the texts that
name nobody protected. With fewer than five of those, chance cannot be told, and a cosine of 0.1 is enough.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import log, sqrt
from statistics import fmean, pstdev

from byname.model import Leak
from byname.verify.residue import Trace, searcher
from byname.verify.withheld import Withheld

_NEAREST = 3
_SHARE = 10
_ENOUGH = 5  # texts of others, from which chance can be told
_FLOOR = 0.1
_WORD = re.compile(r"[^\W\d_]{4,}")


def linkage(text: str, withheld: Withheld, background: tuple[str, ...]) -> Iterator[Trace]:
    """A leak for everyone whom a background text names that is too like the draft."""
    if not background:
        return
    search = searcher(withheld, withheld.names())
    theirs = [{hit.key.person for hit in search.find(other)} for other in background]
    likeness = likenesses(text, background)
    others = [like for like, people in zip(likeness, theirs, strict=True) if not people]
    chance = fmean(others) + 2 * pstdev(others) if len(others) >= _ENOUGH else _FLOOR
    nearest = sorted(range(len(background)), key=lambda i: -likeness[i])[: _first(len(background))]
    linked = {person for i in nearest if likeness[i] > chance for person in theirs[i]}
    for person in sorted(linked):
        yield Trace(Leak(kind="linkage", span=None, person=person), "linkage")


def _first(count: int) -> int:
    return max(1, min(_NEAREST, count // _SHARE))


def likenesses(text: str, background: tuple[str, ...]) -> list[float]:
    """The cosine of the text with each background text."""
    counts = [Counter(_WORD.findall(other.lower())) for other in (text, *background)]
    spread = Counter(word for count in counts for word in count)
    vectors = [_vector(count, spread, len(counts)) for count in counts]
    return [
        sum(weight * other.get(word, 0.0) for word, weight in vectors[0].items()) for other in vectors[1:]
    ]


def _vector(count: Counter[str], spread: Counter[str], texts: int) -> dict[str, float]:
    """Term frequency by logarithm, inverse document frequency, of length one."""
    weights = {word: (1 + log(n)) * log((1 + texts) / spread[word]) for word, n in count.items()}
    length = sqrt(sum(weight**2 for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()} if length else {}
