"""Places and peoples that are said of somebody: a birthplace, a home, where they were, whose national they are."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.facts.sentences import words_before
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Fact, Mention, Span, Value
from byname.stats.places import find_places


def location_fact(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """A place is a birthplace, a home or only where somebody was, by the words before it, else as find has read it."""
    lexicon, before = words(subjects.document.language, "facts"), words_before(mention, subjects)
    placed = value.attribute != "location" or subjects.covering(mention.span) is not None
    if not placed and not lexicon.PLACED.search(before):
        return None
    born, lives = lexicon.BORN.search(before), lexicon.RESIDES.search(before)
    if born and lives:  # was born in 1955 and lives in
        born = born if born.start() > lives.start() else None
    attribute = "birthplace" if born else "residence" if lives else value.attribute
    return Fact(person=person, value=replace(value, attribute=attribute), evidence=(mention.span,))


def nationality_fact(mention: Mention, value: Value, subjects: Subjects) -> Fact | None:
    """A demonym tells a nationality inside a phrase for the person, as predicate, or in "Belarusians like himself"."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    after, before = document.text[mention.span.end : mention.span.end + 24], words_before(mention, subjects)
    if lexicon.LIKE_THEM.match(after):
        inside = subjects.within(
            Span(start=mention.span.end, end=min(len(document.text), mention.span.end + 24))
        )
        return Fact(person=inside[0].person, value=value, evidence=(mention.span,)) if inside else None
    covering = subjects.covering(mention.span)
    if covering is not None:
        return Fact(person=covering.person, value=value, evidence=(mention.span,))
    if re.search(r"\b(?:is|was|am|are|were|a|an)\s+(?:ethnic )?$", before) and not re.match(
        r"\s+[a-z]", after
    ):
        person = subjects.about(mention.span)
        return None if person is None else Fact(person=person, value=value, evidence=(mention.span,))
    return None


def is_of_a_place(mention: Mention, subjects: Subjects) -> bool:
    """Whether a faith or a people is said of a place and of nobody in it: "Elbonia is mainly Buddhist"."""
    lexicon = words(subjects.document.language, "facts")
    subject = lexicon.PLACE_IS.search(words_before(mention, subjects))
    if subject is None:
        return False
    found = find_places(subject.group("place"))
    return bool(found) and found[0].kind in ("country", "area", "region")
