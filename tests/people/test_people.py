"""Who is who: every mention with its person, the narrator, kin, codes, titles, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.find import find_mentions
from byname.model import Document, Person
from byname.people import find_people
from factory import a_document


def people_of(text: str) -> tuple[Document, tuple[Person, ...]]:
    document = a_document(text)
    return document, find_people(document, find_mentions(document))[0]


def groups(text: str) -> list[list[str]]:
    """The words of the mentions of each person."""
    document, people = people_of(text)
    return [[document.of(mention.span) for mention in person.mentions] for person in people]


def together(text: str, *words: str) -> bool:
    """Whether one person has all these mentions."""
    return any(all(word in group for word in words) for group in groups(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anneliese Kowalczyk is a nurse. She works at night. Kowalczyk has a son.", ("Anneliese Kowalczyk", "She", "Kowalczyk")),
        ("My name is Farhunda Rahimi. I worked as a midwife.", ("My", "Farhunda Rahimi", "I", "a midwife")),
        ("I have been a process engineer since 2012.", ("I", "a process engineer")),
        ("Our manager, Dr Henrietta Solbakk, said nothing.", ("Our manager", "Henrietta Solbakk")),
        ("His brother-in-law, Colonel Musa Abakir of the Forces, was killed.", ("His brother-in-law", "Musa Abakir")),
        ("Another survivor, a 41-year-old blacksmith and father of four, said that he walked.", ("Another survivor", "a 41-year-old blacksmith", "he")),
        ("A girl from Estelar, Heysela, was shot.", ("A girl", "Heysela")),
        ("Thiri Lwin Oo laughs. The patients call her Ma Thuzar.", ("Thiri Lwin Oo", "Ma Thuzar")),
        ("Thiri Lwin Oo washes her hands. The 34-year-old runs a clinic.", ("Thiri Lwin Oo", "The 34-year-old")),
        ("When Volhava left, nobody knew. The 38-year-old clerk crossed the border.", ("Volhava", "The 38-year-old clerk")),
        ("Mr Rustam Mukhamedin (“the first applicant”) was born in 1979. The first applicant lives in Graz.", ("Rustam Mukhamedin", "the first applicant", "The first applicant")),
        ("Hawa Abdelmajidi keeps a list. H. does not want the leaders to know.", ("Hawa Abdelmajidi", "H")),
        ("I am the mother of Ulisandro Barba. My son left the workshop.", ("Ulisandro Barba", "My son")),
        ("My grandmother raised me. They told me that my grandmother had died.", ("My grandmother", "my grandmother")),
        ("There was a guard, a woman, who pushed bread under the door.", ("a guard", "a woman")),
        ("Ms Floarea Vladoiu, born in 1951 (“the first applicant”), keeps bees. The first applicant is deaf.", ("Floarea Vladoiu", "The first applicant")),
        ("Wanda Bielawa, a retired surgeon of the stud, a widow of seventy-nine, opened the door.", ("Wanda Bielawa", "a retired surgeon", "a widow")),
        ("Bechir Zammouri was my neighbour. He was a big man, the father of three girls, and the goalkeeper of the club.", ("He", "a big man", "the father", "the goalkeeper")),
        ("The boy who rang the bell, Alfie Rabbitskin, unlocked the door.", ("The boy", "Alfie Rabbitskin")),
        ("A guard, whom all call Zubra, let me out. Zubra wept.", ("A guard", "Zubra")),
        ("The applicant gives his name as Kebba Sanneh. Sanneh studied geography.", ("The applicant", "Kebba Sanneh", "Sanneh")),
        ("The claimant signed. I am Shaista Ibrahimkhel. I was born in the hills.", ("The claimant", "Shaista Ibrahimkhel", "I")),
        ("My mother, her grandmother, kept the keys.", ("My mother", "her grandmother")),
        ("Mom hid us under the canoe. I was seven. My mother could not read.", ("Mom", "My mother")),
        ("Witness A and Witness B left. B. is a calligrapher.", ("Witness B", "B", "a calligrapher")),
        ("N.W. came with a bag. They asked N.W. to delete it.", ("N.W.", "N.W.")),
        ("W1 is the chief. Two sons left. W1 sold the goats.", ("W1", "the chief")),
        ("I waited. The officer said: “Doctor, we need the names.”", ("I", "Doctor")),
        ("The guard signed. Zygmunt Lewandowicz, son of Henryk and Teodora, born on 14 February 1975, a Polish citizen, married, professional driver, left.", ("Zygmunt Lewandowicz", "a Polish citizen", "professional driver")),
        ("Vera Hauk went down. She is a widow, sixty or thereabout, an Ikwerre woman, walking with a stick.", ("She", "a widow", "an Ikwerre woman")),
        ("I am with the railway since 28 years, 53 years old, brake engineer at the depot.", ("I", "brake engineer")),
        ("My father died of the dust. I, his sixth son, went in at fourteen.", ("I", "his sixth son")),
        ("He was thirty-eight, a big man who whistled, and slept badly.", ("He", "a big man")),
        ("You have a daughter. My Oksana is not a notary, she is a clerk.", ("Oksana", "she")),
        ("Olha Bila sews. Olha married Danylo Bily in 1998. Her husband left for Lviv.", ("Danylo Bily", "Her husband")),
        ("My husband Karim fell. They came to his wife at night.", ("My", "his wife")),
        ("Furaha Mugisha was born in Kabare, the eldest of nine. Her mother sold fish.", ("Furaha Mugisha", "the eldest", "Her")),
        ("The last job of the printer\n\nHe will not shake hands until he has washed. Ihar Bartosik ran a press.", ("He", "he", "Ihar Bartosik")),
        ("I served six years. I was assigned to the 2nd Engineering Brigade as a driver of water tankers.", ("I", "a driver")),
        ("im the night nurse at the home. i copied the sheets. i know what theyll say and ive kept them, im 59.", ("im", "the night nurse", "i", "ive")),
        ("Dear Teresina,\nI sleep badly. You know why. I keep your radio.\nYours,\nInes", ("Teresina", "You", "your")),
    ],
)  # fmt: skip
def test_mentions_of_one_person_are_one_person(text: str, words: tuple[str, ...]) -> None:
    assert together(text, *words)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The first applicant lives in Graz. The second applicant is a pharmacist.", "The first applicant", "The second applicant"),
        ("Anneliese Kowalczyk left. Brunhilde Kowalczyk stayed.", "Anneliese Kowalczyk", "Brunhilde Kowalczyk"),
        ("Ms K. Ostrovna was the agent. Judge Karimzoda presided.", "K. Ostrovna", "Karimzoda"),
        ("My older brother fled. My younger brother stayed.", "My older brother", "My younger brother"),
        ("“I ran,” she said. I wrote it down.", "she", "I wrote"),
        ("Witness A and Witness B were heard.", "Witness A", "Witness B"),
        ("Htin Maw was a clerk. The other clerk got twenty years.", "a clerk", "The other clerk"),
        ("The head of the clinic wept. The head of the prison service answered.", "The head", "The head of the prison"),
        ("Maricel Ortiz is a midwife. She is a widow with four children; her husband, a cane cutter, was shot.", "a widow", "a cane cutter"),
        ("Zarmina Popal is the daughter of a customs officer and a seamstress.", "Zarmina Popal", "a seamstress"),
        ("He telephoned his wife, a seamstress, who in turn called Wanda Bielak, a retired surgeon.", "a seamstress", "Wanda Bielak"),
        ("My mick has it in the shed. I copied it.", "I", "mick"),
        ("For the appellant: Ms Rosa Quaye, counsel. The appellant lives in Leeds.", "The appellant", "Rosa Quaye"),
        ("They called me Umm Leena. Leena lost a tooth.", "me", "Leena"),
        ("Six men died in the mine. Four men came to the gate.", "Six men", "Four men"),
    ],
)  # fmt: skip
def test_two_people_stay_two(text: str, one: str, other: str) -> None:
    assert not together(text, one, other)


@pytest.mark.parametrize(
    "text",
    [
        "The ‘strong man’ rhetoric goes on.",
        "She wants to be a nurse.",
        "He fought like a soldier.",
        "France could yield to the demand.",
    ],
)
def test_a_kind_of_people_is_nobody(text: str) -> None:
    assert not [p for p in people_of(text)[1] if p.label.lower() not in ("she", "he")]


def test_whose_mother_it_is_stays_the_topic() -> None:
    text = "Zarmina Popal was born in the hills. Her mother was a seamstress. Her husband was a teacher."
    _, people = people_of(text)
    named = next(p for p in people if p.label == "Zarmina Popal")
    spans = [m.span.start for m in named.mentions]
    assert text.index("Her husband") in spans


def test_the_narrator_signs_a_letter() -> None:
    _, people = people_of("Dear Teresina,\nI sleep badly. I keep the radio under the bed.\nYour Inesita")
    assert [p.label for p in people if p.narrator] == ["Inesita"]


def test_the_sender_of_a_mail_narrates_it() -> None:
    text = "From: Tobiasz Wendel\nTo: the desk\nI have seen the logs. Please do not use my name."
    assert [p.label for p in people_of(text)[1] if p.narrator] == ["Tobiasz Wendel"]


def test_a_journalist_in_a_byline_is_not_whom_the_text_is_about() -> None:
    text = (
        "By Eleanora Whitcomb\nVolhava closed the door. She had the photographs on her phone. Volhava left."
    )
    assert not together(text, "Eleanora Whitcomb", "She")


def test_a_name_as_speaker_label_is_that_person() -> None:
    text = "Present: Daulet Ospanov (witness).\nQ: What happened?\nDAULET: I drove.\nQ: And then?\nDAULET: I left."
    assert together(text, "Daulet Ospanov", "DAULET", "I")


def test_you_is_whom_the_speaker_of_a_transcript_talks_to() -> None:
    text = "Q: You stayed. Why?\n\nLIDIIA: I had six trains.\n\nQ: And your mother?\n\nLIDIIA: She stayed."
    document = a_document(text)
    people = find_people(document, find_mentions(document))[0]
    lidiia = next(p for p in people if p.label == "LIDIIA")
    assert {"You", "your", "I"} <= {document.of(m.span) for m in lidiia.mentions}


def test_somebody_without_a_noun_is_somebody() -> None:
    assert together("Somebody knocked. The women ran. The one who stayed was deaf.", "Somebody")
    assert together("Two girls came in. Both were wet.", "Two girls", "Both")


def test_point_one_of_a_list_is_nobody() -> None:
    assert not any(
        "I" in group for group in groups("The court acquits him of the act charged in point I of the list.")
    )


def test_whoever_says_we_has_a_group_of_their_own() -> None:
    _, people = people_of("I worked there. We were ninety. Our hands were cold.")
    assert {p.part for p in people} == {"source", "group"}


_PIECES = st.sampled_from(
    "I my Heron Kowal Anna mother brother the nurse said “ ” ( ) , . : — her him 23-year-old we Witness B was "
    "a born in 1999 who and Dr From: \n".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=60).map(" ".join))
def test_whatever_the_text_people_are_whole(text: str) -> None:
    document = a_document(text)
    people, quotes = find_people(document, find_mentions(document))
    assert len({person.id for person in people}) == len(people)
    assert all(person.mentions for person in people)
    for person in people:
        assert person.label
        assert all(0 <= m.span.start < m.span.end <= len(text) for m in person.mentions)
        assert list(person.mentions) == sorted(person.mentions, key=lambda m: m.span)
    known = {person.id for person in people}
    assert all(quote.speaker is None or quote.speaker in known for quote in quotes)


def test_another_of_the_same_name_is_somebody_else() -> None:
    text = "Ivan Holub, 34, is a baker. Another Ivan Holub, 60, is a judge."
    assert not together(text, "a baker", "a judge")


def test_the_name_one_was_born_with_is_an_own_name() -> None:
    text = "Maria Weaver, née Holt, lived in Cork. Holt was her name at school."
    assert together(text, "Maria Weaver", "Holt")
