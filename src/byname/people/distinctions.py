"""What tells two people apart: gender, nation, and the words that say which one is meant."""

from __future__ import annotations

from collections.abc import Sequence

from byname.lang import words
from byname.people.candidate import Candidate
from byname.stats.places import country_of_demonym

_RECENT = 60  # references back, however often somebody is mentioned


def genders_agree(one: str | None, other: str | None) -> bool:
    """Whether two genders can be of one person; unknown agrees with either."""
    return one is None or other is None or one == other


def alike(head: str, language: str) -> frozenset[str]:
    """The nouns by which one group is called in turn; the noun alone where there are none."""
    groups = words(language, "people").ALIKE
    return frozenset({head}).union(*(group for group in groups if head in group))


def nations_agree(candidate: Candidate, known: Sequence[Candidate]) -> bool:
    """Whether no nationality tells the two apart: Ukrainian fighters are not the Belarusian ones."""
    theirs = {nation for c in known[-_RECENT:] if c.kind == "nominal" for nation in _nations(c.words)}
    mine = _nations(candidate.words)
    return not mine or not theirs or bool(mine & theirs)


def _nations(words: str) -> set[str]:
    return {
        country
        for word in words.replace("-", " ").split()
        if word[:1].isupper()
        for country in country_of_demonym(word)
    }


def distinguished(candidate: Candidate, known: Sequence[Candidate], language: str) -> bool:
    """Whether modifiers tell the two apart: the second applicant is not the first, nor the head of another office."""
    lexicon = words(language, "people")
    told = [c for c in known[-_RECENT:] if c.kind == "nominal" and c.head == candidate.head]
    if not told:
        return False
    theirs = frozenset[str]().union(*(c.modifiers for c in told))
    if candidate.modifiers & lexicon.FURTHER - theirs:
        return True
    if candidate.of and all(c.of and c.of != candidate.of for c in told):
        return True
    mine, others = candidate.modifiers & lexicon.TELLING, theirs & lexicon.TELLING
    if mine and others and not mine & others:
        return True
    mine = candidate.modifiers - lexicon.ADJECTIVES
    return bool(mine) and all(c.modifiers - lexicon.ADJECTIVES and not c.modifiers & mine for c in told)
