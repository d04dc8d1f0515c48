"""What the words of a draft are worth to somebody who searches for them, where no texts of an adversary are at hand.

Nobody can search all that is public, but the rarer a word is in the language, the fewer texts have it: what is left of
somebody whose life is told elsewhere - films, books, prizes - is found by its rare words, and an unusual sentence by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from byname.lang import words
from byname.model import Cut, Draft, Reading, Span
from byname.model.spans import Spans
from byname.stats.words import zipf

RARE = 4.6
"""The Zipf frequency below which a word narrows a search: one in twenty-five thousand words."""
PRICE = 0.25
"""How far below it the words of a cut must be, taken together, for the cut to be worth them."""
NAME = 1.5
COMMON = 5.0
"""The Zipf frequency of words that begin sentences: a capital says nothing of them."""
_PUBLIC = 4  # works, parts and awards: whoever has so many has been written about
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNUSUAL = 3  # rare words of a quotation that find it, if it was ever published elsewhere


def is_told_elsewhere(reading: Reading) -> bool:
    """Whether the text is about a public life: works, parts and awards that other texts tell of as well."""
    named = {
        m.value.text
        for m in reading.mentions
        if m.value is not None and (m.value.code or "").startswith("work:")
    }
    return len(named) >= _PUBLIC


def rarity(text: str) -> float:
    """How much the words of a text narrow a search, in powers of ten; a name counts as a rare word, however usual it is."""
    return sum(map(_rarity_of, _WORD.findall(text)))


def _rarity_of(word: str) -> float:
    low = word.lower()
    often = zipf(low)
    if low in words("en", "cuts").WIDE_NAMES:
        return 0.0
    return max(NAME if word[0].isupper() and often < COMMON else 0.0, RARE - often)


def narrowing(text: Draft, cuts: Sequence[Cut], *, bynames: Iterable[str]) -> tuple[float, list[float]]:
    """How rare the words of a text are, and what each cut would take of that beyond its price; bynames are not counted."""
    spared = {word for byname in bynames for word in _WORD.findall(byname.lower())}
    gains = [_worth(text.document.of(cut.span), spared) for cut in cuts]
    return rarity(text.text), gains


def _worth(said: str, spared: set[str]) -> float:
    found = _WORD.findall(said)
    return sum(_rarity_of(word) for word in found if word.lower() not in spared) - PRICE * max(len(found), 1)


def unusual_quotes(draft: Draft, reading: Reading) -> tuple[Span, ...]:
    """Quotations of the draft, as spans of its document, that a search engine finds if they were ever published elsewhere."""
    edited = Spans(edit.span for edit in draft.edits)
    return tuple(
        quote.span
        for quote in reading.quotes
        if not edited.overlap(quote.span)
        if sum(zipf(word) < RARE for word in _WORD.findall(draft.document.of(quote.span).lower())) >= _UNUSUAL
    )
