"""Sentences that a copy editor would print: what stands where a fact was leaves no half of a phrase behind."""

from __future__ import annotations

import pytest

from rewrite.sentences import reworded


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("I drive trams now.", "occupation", "drive trams", None, "I work now."),
        ("A nun who washes for the camp found it.", "occupation", "washes for the camp", None, "A nun who works found it."),
        ("I was put in charge because I could sew.", "role", "put in charge", None, "I was put to work because I could sew."),
        ("Mr Drozd is a former constable of the force.", "occupation", "constable", None, "Mr Drozd was on the staff of the force."),
        ("There was a sniper on the roof.", "occupation", "sniper", "member of the armed forces", "There was a gunman on the roof."),
        ("He joined the unit as a driver of water tankers, in May.", "occupation", "driver", None, "He joined the unit, in May."),
        ("An association of women lawyers wrote.", "occupation", "lawyers", None, "An association of women wrote."),
        ("He was part of the Lovanian police force, a hard one.", "occupation", "Lovanian police force", None, "He was part of an organisation, a hard one."),
        ("She enlisted for the Red Owls in a long war.", "affiliation", "Red Owls", None, "She enlisted in a long war."),
        ("I was sent there for the twelfth grade, as all are.", "education", "twelfth grade", None, "I was sent there for school, as all are."),
        ("He had a scar through his eyebrow.", "appearance", "a scar", "mark on the body", "He had a mark through his eyebrow."),
        ("She was awarded a prize in mathematics.", "biography", "awarded a prize", "award", "She was given an award in mathematics."),
        ("She won a prize in mathematics.", "biography", "won a prize", "award", "She received an award in mathematics."),
        ("I crossed near Orvik in May, on foot.", "migration", "crossed near Orvik", "left home", "I crossed in May, on foot."),
        ("She became the fourth woman to be heard in the town.", "biography", "the fourth woman to be heard", None, "She became one of a few in the town."),
        ("Rodel, whose family name we hide, sang.", "biography", "we hide", None, "Rodel sang."),
        ("He drove there, left the key in it and walked into Lovania.", "biography", "walked into Lovania", None, "He drove there and left the key in it."),
        ("He is old, and has since driven a tram.", "biography", "since driven a tram", None, "He is old."),
        ("They rode with the Grey Owls, an unknown band of riders.", "biography", "Grey Owls", None, "They rode with an unknown band of riders."),
        ("They speak of a man with a glass eye who sang.", "biography", "a glass eye", None, "They speak of a man who sang."),
        ("An aunt, who had left, sent books in sacks.", "biography", "sent books in sacks", None, "An aunt, who had left, sent books."),
        ("Odo is the daughter of a cook and a nurse. She sang.", "family", "daughter of a cook", "relative", "She sang."),
    ],
)  # fmt: skip
def test_no_half_of_a_phrase_is_left_behind(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("They took me to Orvik Lane.", "Orvik Lane", "They took me somewhere."),
        ("She sleeps at Orvik Lane and travels.", "Orvik Lane", "She sleeps somewhere and travels."),
        ("He left the shop of Odo in Orvik Lane at noon.", "Orvik Lane", "He left the shop of Odo at noon."),
        ("He sang of Odo in Orvik Lane, in the south.", "Orvik Lane", "He sang of Odo in the south."),
        ("He ran from Orvik Lane and wept.", "Orvik Lane", "He ran from somewhere and wept."),
    ],
)
def test_a_place_of_which_nothing_is_known_is_somewhere_or_not_said(text, said, expected):
    assert expected == reworded(text, "location", said, None)


def test_the_first_words_of_a_longer_name_are_not_somewhere():
    assert "omewhere" not in reworded("He wept in Orvik Lane Hall.", "location", "Orvik Lane", None)


def test_a_girl_of_some_age_is_a_girl_and_whoever_had_turned_it_had_had_a_birthday():
    assert "He sold a girl, and left." == reworded(
        "He sold a girl of twelve, and left.", "age", "twelve", "childhood", bounds=(0, 12)
    )
    assert "Her child sings." == reworded("Her child is eleven and sings.", "age", "eleven", None)


def test_two_dates_that_are_one_keep_what_joins_their_verbs():
    text = "She left school in 2006, and in 2007 married Odo."
    assert "She left school in the 2000s, and married Odo." == reworded(
        text, "event_date", ("2006", "2007"), "2000s", bounds=(732312, 735963)
    )


def test_a_dismissal_with_effect_from_a_day_is_one():
    text = "The dismissal of the clerk with effect from 22 January 2021 is void."
    assert "The dismissal of the clerk is void." == reworded(text, "event_date", "22 January 2021", None)


@pytest.mark.parametrize(
    ("text", "attribute", "said", "expected"),
    [
        ("Sereda gives Latin to us.", "biography", "gives Latin", "Sereda […] to us."),
        ("She teaches Latin to the children.", "occupation", "teaches Latin", "She gives lessons to the children."),
        ("She keeps a register of widows.", "role", "a register of widows", "She keeps records of widows."),
        ("She received the medal of a league.", "biography", "received the medal", "She received an award of a league."),
        ("The officer commanding the yard, Mr Drozd, left.", "biography", "commanding the yard", "The officer, Mr Drozd, left."),
        ("Her cousin, a weaver who was ill, wept.", "biography", "a weaver", "Her cousin, who was ill, wept."),
    ],
)  # fmt: skip
def test_a_gap_is_closed_where_grammar_can_close_it(text, attribute, said, expected):
    assert expected == reworded(text, attribute, said, None)
