"""Threads of mails: each is its sender's."""

from __future__ import annotations

from byname.find import find_mentions
from byname.people import find_people
from factory import a_document

_THREAD = """From: Tobin Lindwall <tobin@vigil.example>
To: Greta Amadon <greta@vigil.example>
Subject: the cook

Dear Greta,

I read it on the train.

From: Greta Amadon
To: Tobin Lindwall

I moved the car before eight. Nobody followed me.
"""


def test_a_mail_in_a_thread_is_said_by_its_sender() -> None:
    document = a_document(_THREAD)
    people, quotes = find_people(document, find_mentions(document))
    labels = {person.id: person.label for person in people}
    said = {document.of(quote.span): labels.get(quote.speaker or "") for quote in quotes}
    assert said["I read it on the train."] == "Tobin Lindwall"
    assert said["I moved the car before eight. Nobody followed me."] == "Greta Amadon"
    mine = next(p for p in people if p.label == "Greta Amadon")
    assert "me" in [document.of(m.span) for m in mine.mentions]


def test_one_mail_is_told_by_a_narrator() -> None:
    document = a_document(_THREAD[: _THREAD.rindex("From:")])
    people, quotes = find_people(document, find_mentions(document))
    assert not quotes
    assert [person.label for person in people if person.narrator] == ["Tobin Lindwall"]
