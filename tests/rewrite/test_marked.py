"""What identifies goes although nobody can say what it says of whom; what does not, stays."""

from __future__ import annotations

from typing import Any

import pytest

from byname.model import Change, Dossier, Mention, Reading, Value
from byname.rewrite import rewrite
from factory import a_document, a_fact, a_mention, a_person, a_reading
from rewrite.sentences import a_change, a_plan


def marked(text: str, words: str, kind: str, *, withhold: float = 0.65, **fields: Any) -> str:
    """The draft of a text in which the tagger has marked some words."""
    document = a_document(text)
    given = {"identifier": "quasi", "rule": "tagger", "score": 0.97} | fields
    mention: Mention = a_mention(document, words, kind=kind, **given)
    gender = a_fact(document, "p1", "gender", "f", "She")
    told = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(gender,)))
    reading = Reading(
        document=document, mentions=(*told.mentions, mention), dossiers=told.dossiers, quotes=()
    )
    plan = a_plan(Change(fact=gender, operation="keep", to=gender.value, loss=0.0))
    return rewrite(reading, plan, bynames={}, keep_furniture=False, withhold=withhold).text


@pytest.mark.parametrize(
    ("text", "words", "kind", "expected"),
    [
        ("She hid it in the striped cloth.", "striped cloth", "misc", "She hid it."),
        ("She came with a scarred left hand.", "a scarred left hand", "demographic", "She came."),
        ("She waited at Lower Mill.", "Lower Mill", "place", "She waited somewhere."),
        ("She waited at the annex there.", "annex", "place", "She waited somewhere there."),
        ("She slept in the cellar under a bakery.", "cellar under a bakery", "place", "She slept in a cellar."),
        ("She says her house in Obo holds four.", "her house in Obo", "place", "She says her house holds four."),
        ("She lives in it, up fifty-four steps.", "fifty-four steps", "place", "She lives in it, up many steps."),
        ("She waited at the Dakhla camp.", "Dakhla camp", "place", "She waited at a camp."),
        ("She waited on track four.", "track four", "place", "She waited somewhere."),
        ("She showed her DNI 44917205 there.", "DNI", "organisation", "She showed her 44917205 there."),
        ("She stayed in Camp 4 there.", "Camp 4", "organisation", "She stayed in a camp there."),
        ("She works at a clinic now.", "clinic", "organisation", "She works at a clinic now."),
        ("She asked the national security department.", "national security department", "organisation", "She asked a department."),
        ("She asked Banque du Sel et du Littoral.", "Banque du Sel", "organisation", "She asked an organisation."),
        ("She wrote for eBarn. Then eBarn closed.", "eBarn", "misc", "She wrote for an organisation. Then eBarn closed."),
        ("She taught at Philip's, once.", "Philip", "organisation", "She taught at an organisation, once."),
        (
            "She wrote to Lower Mill Dairies.",
            "Lower Mill Dairies",
            "organisation",
            "She wrote to an organisation.",
        ),
        ("She saw the foreman there.", "foreman", "demographic", "She saw the person there."),
        ("She had 83 shirts.", "83 shirts", "quantity", "She had many shirts."),
        ("She kept it and has a tin medal.", "has a tin medal", "misc", "She kept it and has […]."),
    ],
)  # fmt: skip
def test_what_identifies_is_said_by_its_kind_or_not_at_all(
    text: str, words: str, kind: str, expected: str
) -> None:
    assert expected == marked(text, words, kind)


@pytest.mark.parametrize(
    "fields",
    [
        {"score": 0.5},
        {"identifier": "none"},
        {"rule": "relative"},
        {"rule": "nationality"},
        {"kind": "place", "value": Value(attribute="location", text="kenya", code="country:KE")},
    ],
)
def test_what_identifies_too_little_stays(fields: dict[str, Any]) -> None:
    text = "She hid it in the striped cloth."
    assert text == marked(text, "striped cloth", **({"kind": "misc"} | fields))


@pytest.mark.parametrize("words", ["killed", "grade", "was her"])
def test_one_plain_word_stays(words: str) -> None:
    text = f"She said it {words} then."
    assert text == marked(text, words, "demographic", score=0.8)


def test_one_plain_word_goes_where_the_network_is_sure() -> None:
    assert "goalkeeper" not in marked(
        "She was their goalkeeper then.", "goalkeeper", "demographic", score=0.98
    )


@pytest.mark.parametrize("words", ["eighteen", "fifty-eight", "Zubrava"])
def test_one_number_or_one_name_goes(words: str) -> None:
    assert words not in marked(f"She was with {words} then.", words, "quantity", score=0.7)


def test_what_a_draft_has_left_goes_whatever_its_words() -> None:
    text = "She slept in the barn then."
    assert "barn" not in marked(text, "barn", "place", rule="again", score=1.0)


def test_things_side_by_side_go_as_one() -> None:
    document = a_document("She came the night after the flood and stayed.")
    gender = a_fact(document, "p1", "gender", "f", "She")
    told = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(gender,)))
    given = {"kind": "time", "identifier": "quasi", "score": 0.97}
    parts = (
        a_mention(document, "the night after", rule="relative", **given),
        a_mention(document, "the flood", rule="rest", **given),
    )
    reading = Reading(document=document, mentions=(*told.mentions, *parts), dossiers=told.dossiers, quotes=())
    draft = rewrite(reading, a_plan(a_change(gender, None)), bynames={}, keep_furniture=False, withhold=0.65)
    assert "flood" not in draft.text


def test_what_is_told_of_a_group_accounts_for_nothing() -> None:
    document = a_document("She hid it in the striped cloth.")
    gender = a_fact(document, "p1", "gender", "f", "She")
    mention = a_mention(document, "striped cloth", kind="misc", identifier="quasi", rule="tagger", score=0.97)
    group = Dossier(
        person=a_person(document, "p2", part="group"),
        facts=(a_fact(document, "p2", "possession", "cloth", "striped cloth"),),
    )
    told = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(gender,)), group)
    reading = Reading(
        document=document, mentions=(*told.mentions, mention), dossiers=told.dossiers, quotes=()
    )
    draft = rewrite(reading, a_plan(a_change(gender, None)), bynames={}, keep_furniture=False, withhold=0.65)
    assert "striped" not in draft.text


def test_the_policy_moves_it() -> None:
    text = "She hid it in the striped cloth."
    assert text == marked(text, "striped cloth", "misc", withhold=0.98)


def test_what_a_fact_accounts_for_is_left_to_the_plan() -> None:
    document = a_document("She hid it in the striped cloth.")
    mention = a_mention(document, "striped cloth", kind="misc", identifier="quasi", rule="tagger", score=0.9)
    facts = (
        a_fact(document, "p1", "gender", "f", "She"),
        a_fact(document, "p1", "possession", "cloth", "the striped cloth"),
    )
    told = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=facts))
    reading = Reading(
        document=document, mentions=(*told.mentions, mention), dossiers=told.dossiers, quotes=()
    )
    kept = Change(fact=facts[1], operation="keep", to=facts[1].value, loss=0.0)
    draft = rewrite(
        reading, a_plan(a_change(facts[0], None), kept), bynames={}, keep_furniture=False, withhold=0.65
    )
    assert document.text == draft.text


def test_the_s_of_a_genitive_is_no_part_of_a_thing() -> None:
    text = "She heard of King Obo's march there."
    assert text == marked(text, "s march", "misc", score=0.75)


def test_what_is_told_of_somebody_whom_nobody_protects_does_not_shield_its_words() -> None:
    document = a_document("She walked there. The guards came from Lower Mill.")
    mention: Mention = a_mention(
        document, "Lower Mill", kind="place", identifier="quasi", rule="tagger", score=0.9
    )
    gender = a_fact(document, "p1", "gender", "f", "She")
    told = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(gender,)))
    fact = a_fact(document, "p2", "location", "lower mill", "Lower Mill")
    guards = Dossier(person=a_person(document, "p2", "The guards", part="group"), facts=(fact,))
    reading = Reading(
        document=document, mentions=(*told.mentions, mention), dossiers=(*told.dossiers, guards), quotes=()
    )
    plan = a_plan(Change(fact=gender, operation="keep", to=gender.value, loss=0.0))
    text = rewrite(reading, plan, bynames={}, keep_furniture=False, withhold=0.65).text
    assert "Lower Mill" not in text
