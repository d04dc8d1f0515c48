"""The JSON contract: exactly these fields, offsets of the text, nothing that JSON cannot say."""

from __future__ import annotations

import json
from dataclasses import replace

from byname.cli.contract import audit_object, protect_object, verify_object
from byname.model import Tied
from cli.fakes import TEXT, a_crowd, a_protection, an_audit

CROWD = {"adversary", "low", "median", "high", "reasons"}


def test_audit_has_the_fields_of_the_contract():
    """Every field that DESIGN promises and no other."""
    row = audit_object(an_audit(), "a/story.txt")
    assert set(row) == {
        "contract",
        "document",
        "text",
        "furniture",
        "mentions",
        "people",
        "quotes",
        "ties",
        "sources",
        "doubts",
    }
    assert row["contract"] == "byname.audit/1"
    assert row["document"] == {
        "path": "a/story.txt",
        "characters": len(TEXT),
        "words": len(TEXT.split()),
        "language": "en",
        "written": "2023",
    }
    assert row["text"] == TEXT
    assert row["furniture"] == [[0, len("Sign up!")]]
    person = row["people"][0]
    assert set(person) == {"id", "label", "part", "narrator", "mentions", "surface", "facts", "crowds"}
    assert set(person["crowds"][0]) == {*CROWD, "explanation"}
    assert set(person["facts"][0]) == {"attribute", "value", "level", "basis", "evidence", "premises", "confidence"}  # fmt: skip


def test_audit_gives_mentions_to_their_people_in_order():
    row = audit_object(an_audit(), "x")
    said = [(TEXT[m["start"] : m["end"]], m["person"], m["identifier"]) for m in row["mentions"]]
    assert said == [
        ("Odrun Velk", "p1", "direct"),
        ("Latvian", None, "quasi"),
        ("The guards", "p2", "direct"),
    ]
    assert set(row["mentions"][0]) == {"start", "end", "kind", "identifier", "person", "score", "rule"}


def test_audit_lists_pronouns_with_the_person_but_not_among_their_names():
    person = audit_object(an_audit(), "x")["people"][0]
    assert [TEXT[a:b] for a, b in person["mentions"]] == ["Odrun Velk", "she"]
    assert person["surface"] == ["Odrun Velk"]
    assert person["narrator"] is True


def test_audit_says_what_facts_follow_from():
    facts = audit_object(an_audit(), "x")["people"][0]["facts"]
    assert [(f["attribute"], f["basis"], f["premises"]) for f in facts[1:3]] == [("age", "stated", []), ("birth_date", "inferred", [1])]  # fmt: skip
    assert [TEXT[a:b] for a, b in facts[1]["evidence"]] == ["23"]


def test_audit_gives_quotes_to_their_speakers():
    (quote,) = audit_object(an_audit(), "x")["quotes"]
    assert (TEXT[quote["start"] : quote["end"]], quote["speaker"]) == ("I walked", "p1")


def test_protection_has_the_fields_of_the_contract():
    row = protect_object(a_protection(), "story.txt", "out/release.txt")
    assert set(row) == {
        "contract",
        "document",
        "output",
        "mode",
        "verdict",
        "edits",
        "people",
        "alternatives",
    }
    assert (row["contract"], row["output"]) == ("byname.protect/1", "out/release.txt")
    assert row["verdict"] == {"safe": True, "leaks": [], "reasons": [], "within": None}
    assert [(e["new"], e["operation"], e["person"], e["attribute"], e["loss"]) for e in row["edits"]] == [
        ("", "suppress", None, None, 0.0),
        ("Heron", "pseudonymise", "p1", "name", 0.0),
        ("in her twenties", "generalise", "p1", "age", 0.4),
    ]
    (person,) = row["people"]
    assert (person["id"], person["byname"]) == ("p1", "Heron")
    assert [person["before"][0]["low"], person["after"][0]["low"]] == [1, 60]
    assert set(person["after"][0]) == CROWD


def test_refusal_tells_leaks_and_reasons_and_no_output():
    row = protect_object(a_protection(safe=False), "story.txt", None)
    assert row["output"] is None
    assert row["verdict"]["safe"] is False
    assert [set(leak) for leak in row["verdict"]["leaks"]] == [{"kind", "start", "end", "person"}]
    assert row["verdict"]["reasons"] == ["A withheld word is still there."]


def test_verification_is_an_object_as_well():
    protection = a_protection(safe=False)
    row = verify_object(protection.verdict, protection.reading, "draft.txt", "story.txt")
    assert row["contract"] == "byname.verify/1"
    assert row["document"] == {"path": "draft.txt", "against": "story.txt"}
    assert row["people"][0]["crowds"][0]["low"] == 3


def test_objects_are_plain_json():
    for row in (audit_object(an_audit(), "x"), protect_object(a_protection(), "x", None)):
        assert json.loads(json.dumps(row, allow_nan=False)) == row


def test_explanations_are_plain_and_point_to_facts():
    """Every field that docs/json.md promises and no other; positions are in the list of the person's facts."""
    person = audit_object(an_audit(), "x")["people"][0]
    explanation = person["crowds"][0]["explanation"]
    assert set(explanation) == {
        "naming",
        "unnamed",
        "people",
        "start",
        "costs",
        "combinations",
        "helps",
        "warnings",
    }
    assert explanation["naming"] == ["name"]
    assert set(explanation["unnamed"]) == {"low", "median", "high"}
    (cost,), (combination,), (change,) = (explanation[key] for key in ("costs", "combinations", "helps"))
    assert set(cost) == {"attribute", "facts", "bits", "counted", "said"}
    assert [person["facts"][n]["attribute"] for n in cost["facts"]] == ["age"]
    assert set(combination) == {"facts", "low", "high", "said"}
    assert [person["facts"][n]["value"] for n in combination["facts"]] == ["23", "Latvian"]
    assert set(change) == {"changes", "low", "high", "enough", "said"}
    assert change["changes"] == [{"fact": 1, "to": "early twenties"}]
    assert audit_object(an_audit(), "x")["sources"] == ["Census of Nowhere 2020"]


def test_ties_name_people_by_their_ids_for_each_adversary():
    crowds = (a_crowd(2, 9, "state"), a_crowd(3, 40, "state"))
    tied = Tied(by="family", people=(0, 1), crowds=crowds, least_hidden=0.25)
    (row,) = audit_object(replace(an_audit(), ties=(tied,)), "x")["ties"]
    assert row == {
        "by": "family", "people": ["p1", "p2"], "adversary": "state", "found": 0.25,
        "crowds": [{"low": 2, "median": 5.5, "high": 9}, {"low": 3, "median": 21.5, "high": 40}],
    }  # fmt: skip
