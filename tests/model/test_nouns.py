"""The nouns: what they refuse to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import Refused
from byname.model import (
    Adversary,
    Change,
    Crowd,
    Dossier,
    Draft,
    Edit,
    Fact,
    Person,
    Plan,
    Release,
    Span,
    Value,
    Verdict,
)
from factory import a_document


def an_edit(start: int, end: int, new: str = "x") -> Edit:
    return Edit(span=Span(start=start, end=end), new=new, operation="suppress")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_a_span_has_at_least_one_character(start, end):
    with pytest.raises(ValueError, match="start"):
        Span(start=start, end=end)


def test_edits_are_in_order_and_apart_and_inside_the_text():
    document = a_document("Nadia wept.")
    with pytest.raises(ValueError, match="overlap"):
        Draft(document=document, edits=(an_edit(0, 5), an_edit(3, 6)))
    with pytest.raises(ValueError, match="outside"):
        Draft(document=document, edits=(an_edit(5, 99),))


def test_only_a_safe_verdict_makes_a_release():
    draft = Draft(document=a_document("Nadia wept."), edits=())
    few = Crowd(adversary="state", low=3, median=4, high=5, population=9)
    for verdict in (Verdict(k=20), Verdict(k=20, complete=True, crowds=(("p1", (few,)),))):
        with pytest.raises(Refused):
            Release(draft=draft, verdict=verdict)
    assert Release(draft=draft, verdict=Verdict(k=2, complete=True, crowds=(("p1", (few,)),))).verdict.safe


def test_what_an_adversary_is_not_said_to_miss_they_know():
    adversary = Adversary(name="state", knows=(("age", 0.2),))
    assert (0.2, 1.0) == (adversary.visibility("age"), adversary.visibility("health"))


def test_what_an_adversary_gets_wrong_is_said_for_an_attribute_or_for_all():
    adversary = Adversary(name="state", knows=(), error=0.02, errors=(("event_date", 0.2),))
    assert (0.2, 0.02) == (adversary.error_of("event_date"), adversary.error_of("age"))


@pytest.mark.parametrize(
    ("population", "suspects", "searched", "error"),
    [
        (None, None, None, 0.0),
        (400, None, 400, 0.3),
        (None, 30, 30, 0.0),
        (400, 30, 30, 0.0),
        (20, 30, 20, 0.3),
    ],
)
def test_a_list_of_suspects_that_is_shorter_than_the_circle_is_searched(
    population, suspects, searched, error
):
    adversary = Adversary(
        name="state", knows=(), population=population, population_error=0.3, suspects=suspects
    )
    assert (searched, error) == (adversary.searched, adversary.searched_error)


def test_nobody_is_hidden_in_a_register_of_unknown_size():
    assert 1 == Adversary(name="employer", knows=(), register=True).searched


def test_the_loss_of_a_plan_is_that_of_its_changes():
    fact = Fact(person="p1", value=Value(attribute="age", text="23"), evidence=())
    changes = tuple(Change(fact=fact, operation="keep", to=fact.value, loss=loss) for loss in (0.25, 0.5))
    assert 0.75 == Plan(changes=changes, before=(), after=()).loss


@given(st.text(min_size=1, max_size=30), st.data())
def test_what_no_edit_touches_is_moved_to_the_same_characters(text, data):
    cut = data.draw(st.integers(0, len(text) - 1))
    document = a_document(text)
    draft = Draft(document=document, edits=(an_edit(cut, cut + 1, data.draw(st.text(max_size=5))),))
    for offset in (o for o in range(len(text)) if o != cut):
        assert text[offset] == draft.text[draft.moved(offset)]


def test_no_repr_shows_words_of_a_document():
    document = a_document("Nadia Sereda wept.")
    value = Value(attribute="name", text="nadia sereda", code="x")
    fact = Fact(person="p1", value=value, evidence=(Span(start=0, end=12),))
    draft = Draft(document=document, edits=(an_edit(0, 12, "Heron"),), bynames=(("p1", "Heron"),))
    shown = repr((document, value, fact, draft)).lower()
    assert not any(word in shown for word in ("nadia", "sereda", "heron", "wept"))


def test_a_dossier_without_names_keeps_what_follows_from_the_rest():
    def fact(attribute, *premises):
        value = Value(attribute=attribute, text="x")
        return Fact(
            person="p1",
            value=value,
            evidence=(),
            basis="inferred" if premises else "stated",
            premises=premises,
        )

    facts = (fact("name"), fact("age"), fact("contact"), fact("birth_date", 1), fact("gender", 0))
    unnamed = Dossier(person=Person(id="p1", label="x", mentions=(), part="source"), facts=facts).unnamed
    assert [(f.attribute, f.premises) for f in unnamed.facts] == [
        ("age", ()),
        ("birth_date", (0,)),
        ("gender", ()),
    ]
