"""What a name is the name of, where rule and tagger disagree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.find.kinds import settled
from byname.model import Document, Mention, Value
from factory import a_document, span_of
from find.readings import by_rule, read_as


def kind_of(document: Document, mention: Mention, *said: tuple[str, str, float]) -> str:
    """The kind of the mention after the tagger has been heard."""
    return settled(document, [mention], read_as(document, *said))[0].kind


def a_name(document: Document, words: str) -> Mention:
    """A person's name as a rule finds it."""
    return by_rule(document, words, "person", "name", value=Value(attribute="name", text=words.lower()))


def test_a_province_that_a_rule_took_for_a_person_is_a_place() -> None:
    document = a_document("They marched from Negropol to the sea.")
    assert "place" == kind_of(document, a_name(document, "Negropol"), ("Negropol", "place", 0.9))


def test_a_person_who_is_called_like_a_town_is_a_person() -> None:
    document = a_document("Then Odesa laughed and told them her age.")
    assert "person" == kind_of(document, by_rule(document, "Odesa", "place"), ("Odesa", "person", 0.9))


def test_a_name_where_something_happened_is_a_place_wherever_it_stands() -> None:
    document = a_document("The nurse of Zipinobo came to Zipinobo, where I was born.")
    names = [
        replace(a_name(document, "Zipinobo"), span=span_of(document, "Zipinobo", number), identifier="direct")
        for number in (1, 2)
    ]
    read = read_as(document, ("Zipinobo", "person", 0.9))
    assert ["place", "place"] == [mention.kind for mention in settled(document, names, read)]


def test_a_town_in_the_name_of_a_court_stays_a_town() -> None:
    document = a_document("She went to the Gomel Dockyard Council.")
    said = ("Gomel Dockyard Council", "organisation", 0.9)
    assert "place" == kind_of(document, by_rule(document, "Gomel", "place"), said)


def test_whoever_is_addressed_by_a_title_is_a_person_whatever_the_tagger_says() -> None:
    document = a_document("Dear Mr Ulvenko, the keys are gone.")
    assert "person" == kind_of(document, a_name(document, "Ulvenko"))


@pytest.mark.parametrize(("words", "kind"), [("Reopen", "misc"), ("Anna", "person")])
def test_what_the_tagger_takes_for_no_name_is_one_only_with_a_given_name(words: str, kind: str) -> None:
    document = a_document(f"{words} the file before noon.")
    assert kind == kind_of(document, a_name(document, words))


def test_one_verdict_holds_for_all_that_is_written_alike() -> None:
    document = a_document("Negropol was burning. Nobody left Negropol.")
    second = replace(a_name(document, "Negropol"), span=span_of(document, "Negropol", 2))
    mentions = [a_name(document, "Negropol"), second]
    kinds = {m.kind for m in settled(document, mentions, read_as(document, ("Negropol", "place", 0.9)))}
    assert 1 == len(kinds)


def test_a_body_called_after_a_person_is_a_body_by_that_name_too() -> None:
    document = a_document("The Vorotna battalion was formed in March. Many of Vorotna were killed.")
    mentions = [
        by_rule(document, "Vorotna battalion", "organisation", "organisation"),
        replace(
            by_rule(document, "Vorotna", "organisation", "organisation"), span=span_of(document, "Vorotna", 2)
        ),
    ]
    kinds = [m.kind for m in settled(document, mentions, read_as(document, ("Vorotna", "person", 0.9)))]
    assert ["organisation", "organisation"] == kinds


def test_the_short_name_of_a_province_is_that_province() -> None:
    document = a_document("Organisers in Velmor fled. They came from Velmor Oriental.")
    mentions = [a_name(document, "Velmor"), by_rule(document, "Velmor Oriental", "place", "pattern")]
    read = read_as(document, ("Velmor Oriental", "place", 0.9))
    assert ["place", "place"] == [mention.kind for mention in settled(document, mentions, read)]
