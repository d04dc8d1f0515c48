"""What words are worth to a search, and which cuts take most of it."""

from __future__ import annotations

from dataclasses import replace

from byname.model import Draft, Mention, Quote, Span, Value
from byname.rewrite import cuts_of
from byname.verify.searchable import is_told_elsewhere, narrowing, rarity, unusual_quotes
from factory import a_document, a_reading


def test_rare_words_and_names_narrow_and_ordinary_ones_do_not() -> None:
    assert rarity("the house and the water") == 0
    assert rarity("a swashbuckling trilogy") > rarity("a good story")
    assert rarity("at the Harbour Mill") > rarity("at the harbour mill")
    assert rarity("the Academy Award for Best Actor") == 0


def test_a_cut_is_worth_the_rare_words_that_it_takes_and_bynames_have_no_worth() -> None:
    text = Draft(
        document=a_document("She wrote an otherworldly book. Kittiwake wrote it in a good house."), edits=()
    )
    cuts = cuts_of(text.document)
    strength, gains = narrowing(text, cuts, bynames=("Kittiwake",))
    said = {text.document.of(cut.span): gain for cut, gain in zip(cuts, gains, strict=True)}
    assert strength > 0
    assert said["an otherworldly "] > 0
    assert max(gain for words, gain in said.items() if "otherworldly" not in words) < 0


def test_who_has_works_is_told_elsewhere() -> None:
    text = "A Tale, B Tale, C Tale, D Tale"
    mentions = tuple(
        Mention(
            span=Span(start=at, end=at + 6), kind="misc", identifier="quasi", rule="work", score=1.0,
            value=Value(attribute="biography", text=text[at : at + 6].lower(), code="work:film"),
        )
        for at in (0, 8, 16, 24)
    )  # fmt: skip
    reading = a_reading(a_document(text))
    assert is_told_elsewhere(replace(reading, mentions=mentions))
    assert not is_told_elsewhere(replace(reading, mentions=mentions[:3]))


def test_a_quotation_of_rare_words_that_stays_as_it_was_can_be_searched_for() -> None:
    text = (
        "“I stitched the drovers’ gauze by lantern,” she said. “It was a good day for all of us,” she said."
    )
    document = a_document(text)
    quotes = tuple(
        Quote(span=Span(start=text.index(said), end=text.index(said) + len(said)), speaker="p1")
        for said in ("I stitched the drovers’ gauze by lantern,", "It was a good day for all of us,")
    )
    reading = replace(a_reading(document), quotes=quotes)
    assert unusual_quotes(Draft(document=document, edits=()), reading) == (quotes[0].span,)
