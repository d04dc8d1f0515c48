"""Rules and tagger together: each knows what the other does not, and the tagger says what identifies."""

from __future__ import annotations

import pytest

from byname.find.joining import described, joined, judged
from byname.find.tagger import Tags
from byname.model import Document, Mention
from factory import a_document, span_of
from find.readings import by_rule, read_as


def found(document: Document, mentions: list[Mention], tags: Tags) -> dict[str, str]:
    """The kinds of all mentions by their words."""
    return {document.of(mention.span): mention.kind for mention in joined(document, mentions, tags, 0.15)}


def test_what_only_the_tagger_sees_is_a_mention() -> None:
    document = a_document("We met behind the Copper Kettle at dawn.")
    assert {"Copper Kettle": "place"} == found(
        document, [], read_as(document, ("Copper Kettle", "place", 0.9))
    )


def test_a_rule_that_saw_only_capitals_gives_way() -> None:
    document = a_document("The organisers in Moorhen were warned.")
    mention = by_rule(document, "Moorhen", "misc", "capitals")
    assert {"Moorhen": "place"} == found(document, [mention], read_as(document, ("Moorhen", "place", 0.9)))


def test_a_place_inside_the_name_of_a_body_is_part_of_it() -> None:
    document = a_document("She sued before the Gomel Dockyard Council in May.")
    kinds = found(
        document,
        [by_rule(document, "Gomel", "place")],
        read_as(document, ("Gomel Dockyard Council", "organisation", 0.9)),
    )
    assert {"Gomel": "place", "Gomel Dockyard Council": "organisation"} == kinds


def test_words_that_a_rule_left_out_are_added() -> None:
    document = a_document("He came in the second week of March 2019, after the rain.")
    mention = by_rule(document, "March 2019", "time", "date")
    kinds = found(document, [mention], read_as(document, ("second week of March 2019", "time", 0.9)))
    assert {"March 2019": "time", "second week": "time"} == kinds


def test_one_probability_holds_for_all_that_is_written_alike() -> None:
    document = a_document("In Hlusk it rained.\nNobody left Hlusk.")
    mentions = [
        by_rule(document, "Hlusk", "place"),
        Mention(span=span_of(document, "Hlusk", 2), kind="place", identifier="quasi", rule="gazetteer"),
    ]
    first, second = judged(document, mentions, read_as(document, ("Hlusk", "place", 0.9)), 0.15)
    assert first.score == second.score
    assert first.identifier == second.identifier


@pytest.mark.parametrize(("threshold", "identifier"), [(0.05, "quasi"), (0.5, "none")])
def test_the_threshold_decides_what_identifies(threshold: float, identifier: str) -> None:
    document = a_document("The Ministry of Health said so.")
    mention = by_rule(document, "Ministry of Health", "organisation", "organisation")
    tags = read_as(document, ("Ministry of Health", "organisation", 0.2))
    assert [identifier] == [m.identifier for m in judged(document, [mention], tags, threshold)]


def test_what_a_library_has_checked_stays_direct() -> None:
    document = a_document("Write to me at 0x52.")
    mention = by_rule(document, "0x52", "code", "wallet", identifier="direct")
    assert ["direct"] == [m.identifier for m in judged(document, [mention], read_as(document), 0.15)]


def test_people_told_by_what_they_are_are_mentions_that_name_nobody() -> None:
    document = a_document("The second driver and my older brother saw Anna Kowal.")
    tags = read_as(document, ("The second driver", "role", 0), ("my older brother", "role", 0))
    told = list(described(document, tags, []))
    assert ["The second driver", "my older brother"] == [document.of(mention.span) for mention in told]
    assert {("person", "none", "nominal")} == {(m.kind, m.identifier, m.rule) for m in told}


def test_no_mention_crosses_the_end_of_a_line() -> None:
    document = a_document("Seen by Anna Kowal\nHalina Rudak was there.")
    tags = read_as(document, ("Anna Kowal", "person", 0.9), ("Halina Rudak", "person", 0.9))
    assert {"Anna Kowal": "person", "Halina Rudak": "person"} == found(document, [], tags)


def test_what_identifies_without_a_kind_is_nobodys_name() -> None:
    """The tagger may know that words give somebody away and not as what; they must not get a byname."""
    document = a_document("He kept bees behind the bridge with three arches.")
    tags = read_as(document, ("bridge with three arches", "none", 0.8))
    assert {"bridge with three arches": "misc"} == found(document, [], tags)


@pytest.mark.parametrize("title", ["Mr", "Chief", "Sister"])
def test_a_title_that_a_rule_left_out_is_no_name(title: str) -> None:
    document = a_document(f"Then {title} Sereda left.")
    mention = by_rule(document, "Sereda", "person", "name")
    tags = read_as(document, (f"{title} Sereda", "person", 0.9))
    assert {"Sereda": "person"} == found(document, [mention], tags)


def test_the_rest_of_a_persons_name_is_part_of_it() -> None:
    document = a_document("Then Ilna Vorotna Sereda left.")
    mention = by_rule(document, "Sereda", "person", "name")
    tags = read_as(document, ("Ilna Vorotna Sereda", "person", 0.9))
    assert {"Ilna Vorotna": "person", "Sereda": "person"} == found(document, [mention], tags)
