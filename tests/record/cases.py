"""What the tests of the record share: a release about somebody invented, ready to be published."""

from __future__ import annotations

from byname.model import Crowd, Dossier, Draft, Fact, Reading, Release, Verdict
from factory import a_document, a_fact, a_person, a_reading

PASSPHRASE = "six words that nobody would guess"
SECRET = "Quenilda Zarnow"

Publication = tuple[Release, Reading, tuple[Fact, ...]]


def a_publication(
    name: str = SECRET, byname: str = "Heron", *, id: str = "p1", language: str = "Latvian"
) -> Publication:
    """A safe release of one sentence about one person, its reading, and the fact that it gives away."""
    document = a_document(f"{name}, who speaks {language}, waited at the mill.")
    person = a_person(document, id, name)
    fact = a_fact(document, id, "language", language, language, when=(737000, 737364))
    crowd = Crowd(adversary="public", low=50, median=80, high=120, population=1e6)
    draft = Draft(document=document, edits=(), bynames=((id, byname),))
    verdict = Verdict(k=20, crowds=((id, (crowd,)),), complete=True)
    reading = a_reading(document, Dossier(person=person, facts=(fact,)))
    return Release(draft=draft, verdict=verdict), reading, (fact,)
