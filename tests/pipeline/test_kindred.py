"""People who are found by each other, though each has enough alone, lose what most fit without."""

from __future__ import annotations

import pytest

from byname.model import Adversary, Crowd, Dossier, Draft, Edit, Verdict
from byname.pipeline import load_policy
from byname.pipeline.remaining import remaining, too_few
from factory import a_document, a_fact, a_person, a_reading, span_of

STORY = "Zubrava keeps the lamp, plays the lute, breeds geese and lives in Latvia. Her sister Ona limps."
RARE = {"lamp": 5.0, "lute": 3.0, "geese": 2.0, "latvia": 50.0, "limps": 4.0}


def shrinking(dossier: Dossier, adversary: Adversary) -> Crowd:
    """Each fact leaves so many times fewer of a hundred."""
    low = 100.0
    for fact in dossier.facts:
        low /= RARE.get(fact.value.text, 1.0)
    return Crowd(adversary=adversary.name, low=low, median=low, high=low, population=9)


def left_together(*facts: str, new: tuple[str, ...] = (), kin: bool = False, limps: bool = True) -> list[str]:
    """What remains of the draft of STORY in which the words for these facts stand, ``new`` ones by an edit."""
    document = a_document(STORY)
    names = {"Zubrava": "Heron", "Ona": "Robin"}
    edits = [
        Edit(span=span_of(document, old), new=byname, operation="pseudonymise", person=f"p{n}")
        for n, (old, byname) in enumerate(names.items(), 1)
    ]
    edits += [Edit(span=span_of(document, word), new=word, operation="generalise") for word in new]
    bynames = (("p1", "Heron"), ("p2", "Robin"))
    draft = Draft(document=document, edits=tuple(sorted(edits, key=lambda e: e.span)), bynames=bynames)
    anew = a_document(draft.text)
    told = tuple(
        a_fact(anew, "x1", "possession", word.lower(), word, code="work:1" if word in new else None)
        for word in facts
    )
    heron = Dossier(person=a_person(anew, "x1", "Heron", part="source"), facts=told)
    sister = (
        a_fact(anew, "x2", "family", "sister of heron", "Her sister"),
        a_fact(anew, "x2", "health", "limps", "limps"),
    )
    robin = Dossier(person=a_person(anew, "x2", "Robin"), facts=tuple(sister) if kin else ())
    first = a_reading(
        document,
        Dossier(person=a_person(document, "p1", "Zubrava", part="source"), facts=()),
        Dossier(person=a_person(document, "p2", "Ona"), facts=()),
    )
    low = Crowd(adversary="state", low=1, median=1, high=1, population=9)
    verdict = Verdict(k=20, crowds=(("p1", (low,)),), complete=True)
    policy = load_policy("[adversaries.state]")
    narrow = too_few(draft, first, a_reading(anew, heron, robin), verdict, policy, shrinking)
    mentions = remaining(draft, verdict.leaks, narrow)
    return [document.of(mention.span) for mention in mentions]


def test_people_who_are_found_by_each_other_lose_what_makes_them_found() -> None:
    """Each alone has enough; but one of them is Heron's sister, and that is not what has to go."""
    assert [] == left_together("geese")
    assert ["limps"] == left_together("geese", kin=True)


def test_kin_are_parted_where_nothing_else_is_said_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RARE, "sister of heron", 4.9)
    assert ["Her sister"] == left_together(kin=True, limps=False)
