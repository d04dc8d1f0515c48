"""Dossiers of invented people for the tests of risk."""

from __future__ import annotations

from datetime import date
from typing import Any

from byname.model import Dossier, Fact, Person, Value


def day(year: int, month: int = 1, number: int = 1) -> int:
    """The ordinal of a day."""
    return date(year, month, number).toordinal()


def said(attribute: str, text: str, *, when: tuple[int, int] | None = None, **value: Any) -> Fact:
    """A fact about the one person of these tests."""
    return Fact(person="p1", value=Value(attribute=attribute, text=text, **value), evidence=(), when=when)


def known(*facts: Fact) -> Dossier:
    """What is known of the one person of these tests."""
    person = Person(id="p1", label="the witness", mentions=(), part="source")
    return Dossier(person=person, facts=facts)


BELARUSIAN = said("nationality", "BY", code="country:BY")
MAN = said("gender", "m")
AGED_21_IN_2021 = said("age", "21", low=21, high=21, when=(day(2021), day(2021, 12, 31)))
POLICE = said("occupation", "police officer", code="isco:5412")
LEFT = said("migration", "left belarus")
IN_2021 = said("event_date", "2021", low=day(2021), high=day(2021, 12, 31))

FACTS = (
    BELARUSIAN, MAN, AGED_21_IN_2021, POLICE, LEFT, IN_2021,
    said("nationality", "UA", code="country:UA"),
    said("gender", "f"),
    said("age", "34", low=34, high=34),
    said("age", "16", low=16, high=16, when=(day(2015), day(2016))),
    said("birth_date", "2000-03-04", low=day(2000, 3, 4), high=day(2000, 3, 4)),
    said("birthplace", "Minsk", code="geonames:625144"),
    said("birthplace", "Brest", code="geonames:629634"),
    said("residence", "Minsk", code="geonames:625144"),
    said("residence", "Poland", code="country:PL"),
    said("residence", "12 Garden Street"),
    said("location", "eastern Ukraine", code="country:UA"),
    said("location", "Vilnius", code="geonames:593116"),
    said("location", "Minsk", code="geonames:625144"),
    said("event_date", "2021-02-04", low=day(2021, 2, 4), high=day(2021, 2, 4)),
    said("event_date", "June 2022", low=day(2022, 6), high=day(2022, 6, 30)),
    said("event_date", "two days later"),
    said("occupation", "nurse", code="isco:2221"),
    said("occupation", "soldier", code="isco:0310"),
    said("occupation", "journalist", code="isco:2642"),
    said("occupation", "farm worker", code="isco:9211"),
    said("occupation", "student", code="status:s1"),
    said("occupation", "keeper of secrets"),
    said("role", "press secretary of regiment", low=1, high=1),
    said("role", "director"),
    said("role", "mayor of village", low=1, high=1),
    said("affiliation", "pahonia regiment", code="org:military"),
    said("affiliation", "the blue heron club"),
    said("affiliation", "ukrainian armed forces", code="org:military"),
    said("affiliation", "belarusian police", code="org:police"),
    said("employer", "northern brick factory", code="org:company"),
    said("employer", "hospital", code="org:hospital"),
    said("rank", "captain"),
    said("education", "medical school"),
    said("education", "graduated from university"),
    said("education", "finished school"),
    said("marital_status", "married"),
    said("marital_status", "widowed"),
    said("family", "two younger brothers"),
    said("family", "wife"),
    said("children", "two sons"),
    said("children", "3 children", low=3, high=3),
    said("health", "lost two fingers"),
    said("health", "diabetes"),
    said("health", "odd pains"),
    said("appearance", "scar on the left cheek"),
    said("appearance", "speaks through the nose"),
    said("legal_history", "sentenced to seven years in prison"),
    said("legal_history", "arrested"),
    said("legal_history", "fined"),
    said("possession", "red lada"),
    said("belief", "supported the opposition"),
    said("biography", "won the prize of the blue heron"),
    said("migration", "fled to Poland"),
    said("migration", "emigrated"),
    said("religion", "catholic"),
    said("religion", "baptist"),
    said("religion", "jehovah's witness"),
    said("ethnicity", "crimean tatar"),
    said("ethnicity", "poles"),
    said("language", "belarusian and russian"),
    said("name", "Jan Kowal"),
    said("contact", "+375 00 000 00 00", code="country:BY"),
)  # fmt: skip
