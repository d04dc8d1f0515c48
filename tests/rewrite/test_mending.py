"""An edited sentence has no slip that the original has not, however its edits were worded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang.slips import new_slips
from byname.lang.tokens import Index, sentences
from byname.model import Document, Draft, Edit
from byname.rewrite.joining import joined
from factory import a_document, span_of
from rewrite.sentences import reworded

SENTENCES = (
    "She came to the old station at noon.", "He was a nurse in town.", "We met at about three and left.", "In 2019 two men came.",
    "My brother, a clerk, and a tall guard sang.", "“I was there,” the mayor said, and left.", "Nobody knew why they had gone.",
)  # fmt: skip
ALL = ["a place", "an organisation", "the woman", "relatives", "people", "at some point", "a child", "was injured", "in her thirties", "work",
     "official", "the early 2010s", "several years", "[…]", "", "one day", "one of several children", "an", "places", "organisations", "officials", "children",
]  # fmt: skip
PHRASES = st.sampled_from(ALL)


def edited(document: Document, *edits: Edit) -> str:
    """The text with these edits, joined."""
    worded = joined(document, edits, (), Index(sentences(document)))
    return Draft(document=document, edits=worded, bynames=()).text


def an_edit(document: Document, said: str, new: str) -> Edit:
    """Some words in the place of others."""
    return Edit(span=span_of(document, said), new=new, operation="generalise")


@st.composite
def edited_sentences(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence, and the same with one or two of its words replaced by whatever comes."""
    text = draw(st.sampled_from(SENTENCES))
    document = a_document(text)
    tokens = [t for t in sentences(document)[0].tokens if t.is_word]
    chosen = draw(st.lists(st.sampled_from(tokens), min_size=1, max_size=2, unique=True))
    edits = [an_edit(document, t.text, draw(PHRASES)) for t in chosen if text.count(t.text) == 1]
    return text, edited(document, *edits)


@given(edited_sentences())
def test_no_edited_sentence_has_a_slip_that_the_original_has_not(pair: tuple[str, str]) -> None:
    before, after = pair
    assert 0 == new_slips(before, after, "en"), after


@pytest.mark.parametrize(
    ("text", "said", "new", "expected"),
    [
        (
            "He waited at the market of San Drozd.",
            "market of San Drozd",
            "a market",
            "He waited at a market.",
        ),
        ("It was at half past three.", "half past three", "at some point", "It was at some point."),
        ("He is nurse Drozd’s friend.", "nurse Drozd’s friend", "official", "He is an official."),
        ("She died at 3 a.m. on Sunday.", "Sunday", "one day", "She died at 3 a.m. one day."),
    ],
)
def test_the_next_best_wording_stands(text: str, said: str, new: str, expected: str) -> None:
    document = a_document(text)
    assert expected == edited(document, an_edit(document, said, new))


@pytest.mark.parametrize(
    ("text", "said", "new", "expected"),
    [
        ("They came from Aba, Obo and Ulu.", ("Aba", "Obo", "Ulu"), "a town", "They came from several towns."),
        ("They came from Aba and Obo.", ("Aba", "Obo"), "a town", "They came from two towns."),
        ("I was born in Aba, Obo.", ("Aba", "Obo"), "a place", "I was born in a place."),
        ("He met Aba, Obo, and left.", ("Aba", "Obo"), "a woman", "He met a woman, and left."),
        ("It was heard in 2014, 2015 and 2016.", ("2014", "2015", "2016"), "the mid-2010s", "It was heard in the mid-2010s."),
        ("Like Aba, Obo is small.", ("Aba", "Obo"), "a club", "Like a club, another club is small."),
        ("She saw Aba, Obo in Ulu, Uku in Oko, and wept.", ("Obo in Ulu", "Uku in Oko"), "at some point", "She saw Aba, at some point, and wept."),
        ("A: Aba B: Obo", ("Aba", "Obo"), "a place", "A: a place B: a place"),
    ],
)  # fmt: skip
def test_what_is_said_again_is_said_once(text: str, said: tuple[str, ...], new: str, expected: str) -> None:
    document = a_document(text)
    assert expected == edited(document, *(an_edit(document, word, new) for word in said))


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        ("VILEM: On 2 May 2019 they came.", "event_date", "2 May 2019", "early 2020s", "VILEM: In the early 2020s they came."),
        ("Q: And you?\nA: Paramedic there.", "occupation", "Paramedic", "health worker", "Q: And you?\nA: Health worker there."),
        ("Place: Kutuba.", "location", "Kutuba", None, "Place: a place."),
    ],
)  # fmt: skip
def test_an_answer_begins_with_a_capital_where_it_did(text, attribute, said, to, expected):
    assert expected == reworded(text, attribute, said, to)


@pytest.mark.parametrize(
    ("text", "gap", "name", "expected"),
    [
        ("They saw Juan de la Cruz there.", "Juan de la", "Cruz", "They saw Merlin there."),
        ("They saw Juan de la Cruz there.", "Juan", "Cruz", "They saw Merlin there."),
        ("De la Cruz died.", None, "Cruz", "Merlin died."),
        ("The chaplain Cruz died.", "chaplain", "Cruz", "The […] Merlin died."),
    ],
)
def test_a_byname_takes_the_place_of_the_whole_name(text, gap, name, expected):
    document = a_document(text)
    gaps = [an_edit(document, gap, "[…]")] if gap else []
    byname = replace(an_edit(document, name, "Merlin"), operation="pseudonymise", person="p1")
    assert expected == edited(document, *gaps, byname)


def test_a_body_said_twice_side_by_side_is_said_once_behind_an_article_of_the_text():
    document = a_document("I work for a clinic, the Lower Mill, now.")
    edits = (
        an_edit(document, "clinic", "organisation"),
        an_edit(document, "the Lower Mill", "an organisation"),
    )
    assert "I work for an organisation, now." == edited(document, *edits)
