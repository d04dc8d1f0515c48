"""Dates that were moved, as a draft has them: all alike, none left, and nothing beside them that tells by how much."""

from __future__ import annotations

from dataclasses import replace

from byname.find import find_mentions
from byname.model import Document, Dossier, Draft, Policy, Reading
from byname.verify.moves import Moves
from byname.verify.timeline import timeline
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import POLICY, by_hand

_SHIFT = replace(POLICY, dates="shift", floors=(("event_date", 367.0),))
_TEXT = "Zubra was taken on 3 March 2019. On 10 March 2019 Zubra was let go."


def _read(document: Document) -> Reading:
    return Reading(document=document, mentions=find_mentions(document), dossiers=(), quotes=())


def _checked(text: str, new: str, policy: Policy = _SHIFT, written: str | None = None):
    document = a_document(text, written=written)
    reading = replace(
        _read(document), dossiers=(Dossier(person=a_person(document, "p1", "Zubra"), facts=()),)
    )
    moves = Moves(by_hand(reading, new))
    found, within = timeline(moves, reading, policy, _read(moves.document()))
    return [trace.carrier for trace in found], within


def test_dates_that_moved_alike_are_let_pass_and_the_width_is_told():
    new = "Zubra was taken on 5 August 2018. On 12 August 2018 Zubra was let go."
    assert _checked(_TEXT, new) == ([], 799)


def test_a_date_that_was_left_is_found():
    carriers, _ = _checked(_TEXT, "Zubra was taken on 5 August 2018. On 10 March 2019 Zubra was let go.")
    assert "unshifted" in carriers


def test_a_date_that_moved_otherwise_is_found():
    carriers, _ = _checked(_TEXT, "Zubra was taken on 5 August 2018. On 30 August 2018 Zubra was let go.")
    assert "unlike" in carriers


def test_dates_that_moved_by_a_fortnight_hide_nothing():
    carriers, _ = _checked(_TEXT, "Zubra was taken on 17 March 2019. On 24 March 2019 Zubra was let go.")
    assert carriers == ["near"]


def test_an_event_that_everybody_can_look_up_gives_the_days_away():
    old = "Three days after the election Zubra hid. She was taken on 3 March 2019."
    new = "Three days after the election Zubra hid. She was taken on 5 August 2018."
    assert "public" in _checked(old, new)[0]
    carriers, _ = _checked(
        "Zubra hid. She was taken on 3 March 2019.", "Zubra hid. She was taken on 5 August 2018."
    )
    assert carriers == []


def test_nothing_of_the_story_lies_behind_the_day_of_writing():
    new = "Zubra was taken on 5 August 2018. On 12 August 2018 Zubra was let go."
    _, within = _checked(_TEXT, new, written="2018-12-12")
    # the last date stands 122 days before it, so nothing was moved back by more than 17 weeks
    assert within == 211


def test_a_season_is_found_beside_a_date():
    new = "Zubra was taken on 5 August 2018. That winter Zubra was let go."
    carriers, _ = _checked("Zubra was taken on 3 March 2019. That winter Zubra was let go.", new)
    assert "season" in carriers


def test_an_age_and_a_date_of_birth_that_moved_leave_too_little():
    document = a_document("Zubra, 30, was born on 5 August 1988.", written="2019-03-01")
    original = a_document("Zubra, 30, was born on 3 March 1989.", written="2019-03-01")
    born = a_fact(document, "p1", "birth_date", "1988-08-05", "5 August 1988", low=725954, high=725954)
    age = a_fact(document, "p1", "age", "30", "30", low=30, high=30, when=(737119, 737119))
    again = replace(
        a_reading(document, Dossier(person=a_person(document, "p1", "Zubra"), facts=(born, age))),
        mentions=find_mentions(document),
    )
    reading = replace(_read(original), dossiers=())
    draft = by_hand(reading, document.text)
    found, within = timeline(Moves(draft), reading, _SHIFT, again)
    assert within is not None
    assert within < 367
    assert "narrow" in [trace.carrier for trace in found]


def test_a_policy_that_does_not_shift_asks_nothing():
    draft = Draft(document=a_document(_TEXT), edits=())
    reading = _read(draft.document)
    assert timeline(Moves(draft), reading, POLICY, reading) == ([], None)
