"""The share of people whom a fact fits that is only words, by the lists of the language."""

from __future__ import annotations

from functools import lru_cache

from byname.lang import words

_TABLES = {
    "health": "HEALTH", "legal_history": "LEGAL", "appearance": "APPEARANCE", "possession": "POSSESSION", "belief": "BELIEF",
    "biography": "BIOGRAPHY", "migration": "MIGRATION", "education": "EDUCATION",
}  # fmt: skip


@lru_cache(maxsize=8192)
def share_of_words(attribute: str, text: str, language: str = "en") -> float | None:
    """The share for a value's words; None where nothing is known of them.

    The generic words of the ladders have their own share. Other words have that of the kind they speak of,
    less for each word beyond, and never more than the wider words that may stand for them.
    """
    lexicon = words(language, "risk")
    said = " ".join(text.lower().split())
    plain: dict[str, float] = lexicon.PLAIN.get(attribute, {})
    if said in plain:
        return plain[said]
    content = [word for word in said.split() if word not in lexicon.SMALL_WORDS]
    details = min(max(0, len(content) - 1), lexicon.MOST_DETAILS)
    rows = lexicon.STEMS.get(attribute, ())
    known = next((share for stems, share in rows if any(f" {stem}" in f" {said}" for stem in stems)), None)
    bounds = [plain[wider] for wider in _wider(attribute, said, language) if wider in plain]
    if known is None and bounds and attribute != "biography":  # a deed that is not generic has one doer
        known = lexicon.UNLISTED * min(bounds)
    return None if known is None else float(min([known * lexicon.DETAIL**details, *bounds]))


def _wider(attribute: str, said: str, language: str) -> tuple[str, ...]:
    """The words of the ladder that may stand for a value's."""
    if attribute not in _TABLES:
        return ()
    rows = getattr(words(language, "ladders"), _TABLES[attribute])
    return next((wider for stems, wider in rows if any(f" {stem}" in f" {said} " for stem in stems)), ())
