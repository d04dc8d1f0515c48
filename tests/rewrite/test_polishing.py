"""Edits are read beside the words around them: what only makes sense with what has gone goes too."""

from __future__ import annotations

import pytest

from byname.lang.tokens import Index, sentences
from byname.model import Draft, Edit
from byname.rewrite.joining import joined
from byname.rewrite.polishing import polished
from factory import a_document, a_fact, span_of
from rewrite.sentences import a_change, reworded


def written(text: str, *edits: tuple[str, str]) -> str:
    document = a_document(text)
    made = [
        Edit(
            span=span_of(document, old),
            new=new,
            operation="pseudonymise" if new[:1].isupper() else "generalise",
            person="p1" if new[:1].isupper() else None,
        )
        for old, new in edits
    ]
    return Draft(
        document=document, edits=joined(document, made, (), Index(sentences(document))), bynames=()
    ).text


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        ("She lived with their two daughters.", [("two daughters", "some daughters")], "She lived with their daughters."),
        ("She saw two daughters.", [("two daughters", "some daughters")], "She saw some daughters."),
        ("Ona, a widow, who sells fish at the pier.", [("sells fish at the pier", "works")], "Ona, a widow."),
        ("A widow, who sells fish, said so.", [("sells fish", "works")], "A widow said so."),
        ("The woman who sells fish there said so.", [("sells fish", "works")], "The woman who works there said so."),
        ("She was born in 1981 and lives in Orvik.", [(" in 1981", "")], "She lives in Orvik."),
        ("He is a constable of force number 4711.", [(" number 4711", "")], "He is a constable."),
        ("Ona (say Onna; born there) left.", [("say Onna", "")], "Ona (born there) left."),
        ("His granddaughter, aged nine, wept.", [("aged nine", "young")], "His granddaughter wept."),
        ("She was a third-year student of Odo.", [("a third-year student", "on the staff"), ("student of Odo", "student")], "She was a student."),
        ("She is an Elbonian actor.", [(" Elbonian", ""), ("actor", "performer")], "She is a performer."),
        ("She had not risen for it at the feast.", [(" not risen for it", "")], "She had […] at the feast."),
        ("They heard it from cell number 3.", [(" number 3", "")], "They heard it from a cell."),
        ("Nurse. The only one with a paper. I left.", [("The only one with a paper", "The man")], "Nurse. I left."),
        ("She was the woman who counted tents when they came.", [("the woman who counted tents", "the woman")], "She was there when they came."),
        ("Ona, whom all called Vlata, wept.", [("Ona", "Wren"), ("Vlata", "Wren")], "Wren wept."),
        ("The entry is 11/07/2020, they say.", [("07", "[number withheld]"), ("2020", "[number withheld]")], "The entry is [number withheld], they say."),
        ("From the Odo quarter of Orvik they came.", [("Odo", "[…]"), ("quarter of Orvik", "the quarter")], "From the quarter they came."),
        ("A boy had the jersey of the Orvik school on.", [("the jersey", "[…]"), ("of the Orvik school", "a school")], "A boy had […] on."),
        ("BALANCE DUE, episode 8: Ona speaks.", [("DUE", "an organisation")], "BALANCE AN ORGANISATION, episode 8: Ona speaks."),
    ],
)  # fmt: skip
def test_what_reads_awkwardly_is_worded_anew(text, edits, expected):
    assert expected == written(text, *edits)


def test_a_date_goes_with_the_cause_that_it_was_of() -> None:
    document = a_document("She is deaf in one ear since a blast in 2009, she says.")
    health = a_fact(document, "p1", "health", "deaf", "deaf in one ear since a blast")
    date = a_fact(document, "p1", "event_date", "2009", "in 2009")
    edits = [
        Edit(span=fact.evidence[0], new=new, operation="generalise", person="p1", change=a_change(fact, new))
        for fact, new in ((health, "disabled"), (date, "in the late 2000s"))
    ]
    worded = joined(document, edits, (), Index(sentences(document)))
    assert Draft(document=document, edits=worded, bynames=()).text == "She is disabled, she says."


def test_text_that_no_edit_has_touched_stays_as_it_is() -> None:
    document = a_document("He, who works, was born and lives in Orvik with their some daughters.")
    edit = Edit(span=span_of(document, "Orvik"), new="a town", operation="generalise")
    assert polished(document, [edit]) == [edit]


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("There I play the krar.", "possession", "play the krar", "musical instrument", "There I play a musical instrument."),
        ("He drove a vegetable van that was old.", "possession", "drove a vegetable van", "vehicle", "He drove a vehicle that was old."),
        ("He had a moustache.", "appearance", "a moustache", "facial hair", "He had facial hair."),
        ("They searched the applicant’s mother’s home.", "family", "the applicant’s mother", "relative", "They searched the applicant’s relative’s home."),
        ("THE REGIONAL ODO SERVICE COMMISSION is named.", "affiliation", "REGIONAL", None, "An organisation is named."),
        ("She worked at Banque du Odo et du Orvik.", "employer", "Banque du Odo", None, "She worked at an organisation."),
    ],
)  # fmt: skip
def test_words_that_belong_together_are_worded_together(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)
