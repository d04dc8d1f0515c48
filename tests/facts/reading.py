"""From words to dossiers, for the tests of facts."""

from __future__ import annotations

from byname.facts import collect_dossiers
from byname.find import find_mentions
from byname.model import Dossier, Fact
from byname.people import find_people
from factory import a_document


def dossiers_in(text: str) -> tuple[Dossier, ...]:
    document = a_document(text, written="2023-02-04")
    mentions = find_mentions(document)
    people, quotes = find_people(document, mentions)
    return collect_dossiers(document, mentions, people, quotes)


def facts_about(label: str, text: str) -> list[Fact]:
    """The facts of whoever is called so on screen."""
    return [fact for d in dossiers_in(text) if d.person.label.lower() == label.lower() for fact in d.facts]


def said(label: str, text: str) -> set[tuple[str, str]]:
    """Attribute and value of everything that is stated of somebody."""
    return {(f.attribute, f.value.text) for f in facts_about(label, text) if f.basis == "stated"}


def follows(label: str, text: str) -> set[tuple[str, str]]:
    """Attribute and value of everything that follows about somebody."""
    return {(f.attribute, f.value.text) for f in facts_about(label, text) if f.basis == "inferred"}
