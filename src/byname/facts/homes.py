"""Where the writer of a post lives, as it follows from what they are, where they are and whose papers they handle."""

from __future__ import annotations

from byname.facts.documents import country_of_document
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Dossier, Fact, Value
from byname.stats.names import given_name, surname
from byname.stats.places import place

_MIXED = frozenset("US CA AU NZ GB".split())
"""Countries in which names of all others live: that only they know a name is chance."""
_NATIONAL, _STAY, _PAPERS = 0.8, 0.6, 0.5
"""Of all people this share live where they are nationals, where they write of being, where those live whose papers they handle."""


def home_of_writer(writer: Dossier, dossiers: tuple[Dossier, ...], subjects: Subjects) -> list[Fact]:
    """The country where the writer most likely lives, and whose national they then most likely are."""
    if any(fact.attribute == "residence" for fact in writer.facts) or not writer.facts:
        return []
    found = (
        _from_nationality(writer)
        or _from_stay(writer, subjects)
        or _from_papers(writer, dossiers)
        or _from_name(writer)
    )
    if found is None:
        return []
    home = found[0]
    country = place(home.value.code).country if home.value.code else None
    if country is None or any(fact.attribute == "nationality" for fact in writer.facts):
        return found
    nation = Value(attribute="nationality", text=country, code=f"country:{country}")
    return [*found, _concluded(writer, home.premises[0], nation, home.confidence * _NATIONAL, home)]


def _from_nationality(writer: Dossier) -> list[Fact] | None:
    for i, fact in enumerate(writer.facts):
        if fact.attribute == "nationality" and fact.value.code:
            home = Value(attribute="residence", text=fact.value.text.lower(), code=fact.value.code)
            return [_concluded(writer, i, home, fact.confidence * _NATIONAL, fact)]
    return None


def _from_stay(writer: Dossier, subjects: Subjects) -> list[Fact] | None:
    """From a place where the writer is, unless the sentence tells of a journey."""
    lexicon = words(subjects.document.language, "posts")
    for i, fact in enumerate(writer.facts):
        if fact.attribute == "location" and fact.value.code and not fact.value.code.startswith("m49:"):
            _, sentence = subjects.sentence_text(fact.evidence[0])
            if lexicon.JOURNEY.search(sentence) is None:
                home = Value(attribute="residence", text=fact.value.text, code=fact.value.code)
                return [_concluded(writer, i, home, fact.confidence * _STAY, fact)]
    return None


def _from_name(writer: Dossier) -> list[Fact] | None:
    """From a name that is known from one country only; one that many countries know says nothing."""
    for i, fact in enumerate(writer.facts):
        if fact.attribute != "name":
            continue
        parts = [part for part in fact.value.text.split() if len(part.strip(".")) > 1]
        known = [set(_countries(part)) for part in parts]
        shared = set.intersection(*known) if known else set()
        if len(shared) == 1 and any(len(countries) == 1 for countries in known) and not shared & _MIXED:
            country = shared.pop()
            home = Value(attribute="residence", text=country.lower(), code=f"country:{country}")
            return [_concluded(writer, i, home, _PAPERS, fact)]
    return None


def _countries(part: str) -> tuple[str, ...]:
    given = given_name(part)
    return (*(given.countries if given is not None else ()), *surname(part))


def _from_papers(writer: Dossier, dossiers: tuple[Dossier, ...]) -> list[Fact] | None:
    """From the one country that has issued whatever papers of others stand in the post."""
    papers = [
        (issued[0], fact)
        for dossier in dossiers
        if dossier.person is not writer.person
        for fact in dossier.facts
        if fact.attribute in ("identifier", "contact") and (issued := country_of_document(fact)) is not None
    ]
    if not papers or len({country for country, _ in papers}) > 1:
        return None
    country, fact = papers[0]
    home = Value(attribute="residence", text=country.lower(), code=f"country:{country}")
    return [_concluded(writer, 0, home, _PAPERS, fact)]


def _concluded(writer: Dossier, premise: int, value: Value, confidence: float, shown: Fact) -> Fact:
    return Fact(
        person=writer.person.id, value=value, evidence=tuple(sorted({*writer.facts[premise].evidence, *shown.evidence})),
        basis="inferred", premises=(premise,), confidence=round(confidence, 3),
    )  # fmt: skip
