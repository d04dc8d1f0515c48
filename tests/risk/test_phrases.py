"""Clues as phrases that can be the subject of a sentence, in the words and with the capitals of the text."""

from __future__ import annotations

import pytest

from byname.model import Adversary
from byname.risk.clues import clues_of
from byname.risk.frame import frame_of
from byname.risk.phrases import Phrases
from byname.risk.values import Values
from factory import a_document, a_fact
from risk.dossiers import AGED_21_IN_2021, BELARUSIAN, day, said

ALL = Adversary(name="all", knows=())


def phrases(*facts, document=None):
    clues = clues_of(dict(enumerate(facts)), frame_of(facts, None), ALL)
    speaker = Phrases(Values(document))
    return [speaker.of(clue) for clue in clues]


@pytest.mark.parametrize(
    ("fact", "phrase"),
    [
        (said("gender", "f"), "being a woman"),
        (AGED_21_IN_2021, "being 21"),
        (said("birth_date", "2000-03-04", low=day(2000, 3, 4), high=day(2000, 3, 4)), "being born on 4 March 2000"),
        (said("birth_date", "1999/2000", low=day(1999), high=day(2000, 12, 31)), "being born in 1999 or 2000"),
        (said("residence", "12 Garden Street"), "living at 12 Garden Street"),
        (said("residence", "Minsk", code="geonames:625144"), "living in Minsk"),
        (said("birthplace", "Minsk", code="geonames:625144"), "coming from Minsk"),
        (said("location", "near the old mill"), "having been near the old mill"),
        (said("occupation", "nurse", code="isco:2221"), "being a nurse"),
        (said("occupation", "is a former electrician", code="isco:7411"), "being a former electrician"),
        (said("occupation", "only kidney doctor", code="isco:2212"), "being the only kidney doctor"),
        (said("occupation", "those forty minutes pastor", code="isco:2636"), "the work (“those forty minutes pastor”)"),
        (said("event_date", "2017-12-24/2017-12-26", low=day(2017, 12, 24), high=day(2017, 12, 26)), "what happened between 24 and 26 December 2017"),
        (said("location", "where the old mill is"), "having been where the old mill is"),
        (said("occupation", "milked cows"), "the work (“milked cows”)"),
        (said("rank", "captain"), "the rank of captain"),
        (said("affiliation", "battalion"), "belonging to a battalion"),
        (said("employer", "northern brick factory"), "working for a northern brick factory"),
        (said("language", "belarusian and russian"), "speaking belarusian and russian"),
        (said("marital_status", "widowed"), "being widowed"),
        (said("health", "lost two fingers"), "the health (“lost two fingers”)"),
        (said("event_date", "2021-02-04", low=day(2021, 2, 4), high=day(2021, 2, 4)), "what happened on 4 February 2021"),
        (said("event_date", "2021-02", low=day(2021, 2), high=day(2021, 2, 28)), "what happened in February 2021"),
        (said("event_date", "two days later"), "what happened “two days later”"),
    ],
)  # fmt: skip
def test_a_fact_is_said_as_people_say_it(fact, phrase):
    assert phrase in phrases(fact)


def test_names_have_the_capitals_of_the_text_and_kin_are_whose_they_are():
    document = a_document("Oren Valdis has a brother in Port Sund. He said: my brother mends Boats.")
    kin = a_fact(document, "p1", "family", "brother of oren valdis", "brother")
    assert phrases(kin, document=document) == ["being the brother of Oren Valdis"]
    other = a_fact(document, "p1", "family", "two brothers", ("my brother", 1))
    assert phrases(other, document=document) == ["the family (“my brother”)"]
    assert phrases(said("location", "port sund"), document=document) == ["having been in Port Sund"]


def test_of_several_values_two_are_told_and_what_is_within_another_is_not():
    hurt = [said("health", text) for text in ("dialysis", "on dialysis since May", "a cough", "diabetes")]
    assert (
        phrases(*hurt)[0].startswith("the health (“on dialysis since May”, “a cough” and 1 more)")
        or len(phrases(*hurt)) == 2
    )


def test_a_second_country_is_called_by_its_name():
    facts = (BELARUSIAN, said("residence", "Vilnius", code="geonames:593116"))
    assert "having been in, or coming from, Lithuania" in phrases(*facts)
