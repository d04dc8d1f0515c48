"""What stands where an identifier stood that no fact owns."""

from __future__ import annotations

import pytest

from byname.find import checked, codes, contacts
from byname.lang.en.identifiers import ANNOUNCED
from byname.lang.en.rewrite import RULES
from byname.model import Change, Dossier, Person, Reading, Value
from byname.rewrite import rewrite
from factory import a_document, a_fact, a_mention, a_person, a_reading
from rewrite.sentences import a_change, a_plan

FOUND = (
    {rule for rule, _module, _form in checked._FORMS}
    | {rule for rule, *_ in codes._TABLE}
    | {rule for _begins, (rule, _digits), _pattern in ANNOUNCED.rows if rule != "part"}
    | set(contacts._ATTRIBUTES)
    | {"personal-number", "wallet", "plate", "bank", "coordinates", "file", "hashtag", "carrier", "address"}
)


@pytest.mark.parametrize("rule", sorted(FOUND))
def test_every_rule_that_finds_an_identifier_has_words_for_its_gap(rule: str):
    assert RULES[rule]


@pytest.mark.parametrize(
    ("rule", "attribute", "expected"),
    [
        ("file", "identifier", "She sent [file name withheld]."),
        ("hashtag", "account", "She sent [hashtag withheld]."),
        ("carrier", "account", "She sent [account withheld]."),
        ("bank", "account", "She sent [bank code withheld]."),
        ("coordinates", "identifier", "She sent [coordinates withheld]."),
        ("propagated", "contact", "She sent [contact withheld]."),
        ("propagated", "identifier", "She sent [number withheld]."),
    ],
)
def test_a_gap_says_what_is_missing(rule: str, attribute: str, expected: str):
    document = a_document("She sent sereda-12.")
    found = a_mention(
        document, "sereda-12", kind="code", rule=rule, value=Value(attribute=attribute, text="sereda-12")
    )
    fact = a_fact(document, "p1", "gender", "f", "She")
    reading = a_reading(document, Dossier(person=a_person(document, "p1", "She"), facts=(fact,)))
    reading = Reading(
        document=document, mentions=(*reading.mentions, found), dossiers=reading.dossiers, quotes=()
    )
    draft = rewrite(reading, a_plan(a_change(fact, None)), bynames={}, keep_furniture=False)
    assert expected == draft.text


def test_a_people_that_the_plan_keeps_stays_before_the_work() -> None:
    document = a_document("Ona is a Polish surgeon, and a good one.")
    work = a_fact(document, "p1", "occupation", "polish surgeon", "a Polish surgeon")
    people = a_fact(document, "p1", "nationality", "PL", "Polish", code="country:PL")
    person = Person(id="p1", label="Ona", mentions=(), part="source")
    reading = a_reading(document, Dossier(person=person, facts=(work, people)))
    kept = Change(fact=people, operation="keep", to=people.value, loss=0.0)
    draft = rewrite(reading, a_plan(a_change(work, "doctor"), kept), bynames={}, keep_furniture=False)
    assert draft.text == "Ona is a Polish doctor, and a good one."
    gone = rewrite(reading, a_plan(a_change(work, "doctor"), a_change(people, None)), bynames={}, keep_furniture=False)  # fmt: skip
    assert gone.text == "Ona is a doctor, and a good one."
