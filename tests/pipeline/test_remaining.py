"""What a draft that did not hold has left of somebody, in the original's own words."""

from __future__ import annotations

import pytest

from byname.model import Adversary, Crowd, Dossier, Draft, Edit, Leak, Mention, Verdict
from byname.pipeline import load_policy
from byname.pipeline.remaining import remaining, too_few
from factory import a_document, a_fact, a_person, a_reading, span_of

TEXT = "Zubrava keeps the lamp at Lower Mill and has a cat."
FEW = {"lower mill", "the lamp at lower mill", "zubrava", "heron", "keeper of lower mill"}


def crowd(dossier: Dossier, adversary: Adversary) -> Crowd:
    """Few fit whatever names the mill or somebody."""
    low = 1.0 if any(fact.value.text in FEW for fact in dossier.facts) else 1000.0
    return Crowd(adversary=adversary.name, low=low, median=low, high=low, population=9)


def left(*facts: tuple[str, str, str], leaks: tuple[str, ...] = (), fits: float = 1) -> list[str]:
    """What remains of the draft "Heron keeps the lamp at Lower Mill and has a cat.": facts by attribute, value and words."""
    document = a_document(TEXT)
    edit = Edit(span=span_of(document, "Zubrava"), new="Heron", operation="pseudonymise", person="p1")
    draft = Draft(document=document, edits=(edit,), bynames=(("p1", "Heron"),))
    anew = a_document(draft.text)
    told = tuple(a_fact(anew, "p1", *fact) for fact in facts)
    again = a_reading(anew, Dossier(person=a_person(anew, "p1", "Heron", part="source"), facts=told))
    low = Crowd(adversary="state", low=fits, median=fits, high=fits, population=9)
    found = tuple(Leak(kind="location", span=span_of(anew, words), person="p1") for words in leaks)
    verdict = Verdict(k=20, leaks=found, crowds=(("p1", (low,)),), complete=True)
    original = a_reading(
        document, Dossier(person=a_person(document, "p1", "Zubrava", part="source"), facts=())
    )
    narrow = too_few(draft, original, again, verdict, load_policy(""), crowd)
    mentions: tuple[Mention, ...] = remaining(draft, verdict.leaks, narrow)
    return [document.of(mention.span) for mention in mentions]


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (("location", "lower mill", "Lower Mill"), ["Lower Mill"]),
        (("possession", "a cat", "a cat"), []),  # a thousand have one
        (("name", "heron", "Heron"), []),  # a byname leads to nobody
        (("role", "keeper of lower mill", "the lamp"), ["the lamp at Lower Mill"]),  # with what it is of
    ],
)
def test_what_fits_too_few_is_given_back(fact: tuple[str, str, str], expected: list[str]) -> None:
    assert expected == left(fact)


def test_a_leak_is_given_back_even_where_every_crowd_is_large() -> None:
    assert ["Lower Mill"] == left(leaks=("Lower Mill",), fits=1000)


def test_nothing_remains_where_nothing_failed() -> None:
    assert [] == left(("location", "lower mill", "Lower Mill"), fits=1000)


def test_of_new_words_only_the_original_ones_are_given_back() -> None:
    assert ["keeps the lamp at Lower Mill"] == left(
        ("biography", "the lamp at lower mill", "Heron keeps the lamp at Lower Mill")
    )
