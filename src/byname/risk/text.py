"""The share of people whom a fact fits that is only words, by the lists of the language."""

from __future__ import annotations

from functools import lru_cache

from byname.lang import words


@lru_cache(maxsize=4096)
def share_of_words(attribute: str, text: str, language: str = "en") -> float | None:
    """The share for a value's words; None where nothing is known of them.

    The generic words of the ladders have their own share; other words have that of the kind they speak
    of, and less for each word beyond.
    """
    lexicon = words(language, "risk")
    said = " ".join(text.lower().split())
    plain: dict[str, float] = lexicon.PLAIN.get(attribute, {})
    if said in plain:
        return plain[said]
    for stems, share in lexicon.STEMS.get(attribute, ()):
        found = next((stem for stem in stems if f" {stem}" in f" {said}"), None)
        if found is not None:
            content = [word for word in said.split() if word not in lexicon.SMALL_WORDS]
            details = min(max(0, len(content) - len(found.split())), lexicon.MOST_DETAILS)
            return float(share * lexicon.DETAIL**details)
    return lexicon.ANY_HEALTH if attribute == "health" else None
