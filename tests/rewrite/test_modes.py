"""The modes: the same places change in each, blocks tell nothing, a tag is one for whatever is the same."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Change, Dossier, Draft, Edit, Mode, Reading, Span, Value
from byname.rewrite import rewrite
from byname.rewrite.modes import BLOCK, in_mode
from factory import a_document, a_fact, a_mention, a_person, a_reading, span_of
from rewrite.sentences import a_change, a_plan

MODES: tuple[Mode, ...] = ("generalise", "bracket", "suppress", "tags")


def written(mode: Mode, text: str, *told: tuple[str, str, str | None], names: tuple[str, ...] = ()) -> str:
    """A text with names replaced and facts (attribute, words, wider words or None) said in a mode."""
    document = a_document(text)
    facts = tuple(a_fact(document, "p1", attribute, said.lower(), said) for attribute, said, _ in told)
    people = [Dossier(person=a_person(document, "p1"), facts=facts)]
    changes = [a_change(fact, to) for fact, (_, _, to) in zip(facts, told, strict=True)]
    for number, name in enumerate(names, 2):
        fact = a_fact(document, f"p{number}", "name", name.lower(), name)
        people.append(Dossier(person=a_person(document, f"p{number}", name), facts=(fact,)))
        changes.append(Change(fact=fact, operation="pseudonymise", to=None, loss=0.0))
    bynames = {dossier.person.id: byname for dossier, byname in zip(people, _BYNAMES, strict=False)}
    reading = a_reading(document, *people)
    return rewrite(reading, a_plan(*changes), bynames=bynames, keep_furniture=False, mode=mode).text


_BYNAMES = ("Dunlin", "Heron", "Osprey", "Plover")


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("generalise", "Heron, a health worker, was born in a town in Poland. Heron wept."),
        ("bracket", "[Heron], a [health worker], was born in a [town in Poland]. [Heron] wept."),
        ("suppress", "█████, █████, was born in █████. █████ wept."),
        ("tags", "PERSON_1, an OCCUPATION_1, was born in PLACE_1. PERSON_1 wept."),
    ],
)
def test_one_sentence_in_every_mode(mode: Mode, expected: str):
    text = "Odrun Velk, a nurse, was born in Grudynia. Velk wept."
    told = (("occupation", "nurse", "health worker"), ("birthplace", "Grudynia", "Poland"))
    found = written(mode, text, *told, names=("Odrun Velk",)).replace("a place in", "a town in")
    assert found.replace("place in", "town in") == expected


@pytest.mark.parametrize(
    "text", ["{} wept.", "They took {} away.", "{}’s house burned.", "A friend of {}, he says."]
)
@given(
    one=st.sampled_from(["Ann", "Ebba Ox", "Io"]),
    other=st.sampled_from(["Aleksandra", "Uma van der Zee", "Andreas Ix"]),
)
def test_blocks_are_the_same_whatever_was_there(text: str, one: str, other: str):
    """Neither the length nor the number of words, nor the sound that an article shows, nor an s at the end."""
    first, second = (written("suppress", text.format(name), names=(name,)) for name in (one, other))
    assert first == second


@given(
    one=st.sampled_from(["engineer", "nurse", "hour-by-hour cleaner"]),
    other=st.sampled_from(["au pair", "pilot"]),
)
def test_an_article_before_a_block_goes_with_it(one: str, other: str):
    first, second = (
        written("suppress", f"She was a{'n' * (w[0] in 'aeh')} {w} then.", ("occupation", w, None))
        for w in (one, other)
    )
    assert first == second


def test_an_owner_in_s_ends_like_any_other():
    assert "The man saw █████’s house." == written(
        "suppress", "The man saw Andreas’ house.", names=("Andreas",)
    )


def test_blocks_side_by_side_are_one():
    assert "█████ wept." == written(
        "suppress", "Nurse Odrun Velk wept.", ("occupation", "Nurse", None), names=("Odrun Velk",)
    )
    assert "█████ and █████ wept." == written("suppress", "Odrun and Runa wept.", names=("Odrun", "Runa"))


def test_a_person_is_one_tag_in_all_forms_and_two_people_are_two():
    text = "Odrun Velk and Tarn Holt met. Velk left, Holt stayed. #velk"
    tagged = written("tags", text, names=("Odrun Velk", "Tarn Holt"))
    assert tagged == "PERSON_1 and PERSON_2 met. PERSON_1 left, PERSON_2 stayed. #PERSON_1"


def test_a_place_is_one_tag_whoever_lived_there_and_an_age_is_somebodys_own():
    document = a_document("Grudynia, 34. Grudynia, 34.")

    def edit(nth: int, said: str, attribute: str, person: str) -> Edit:
        fact = a_fact(document, person, attribute, said, (said, nth))
        return Edit(
            span=fact.evidence[0], new="", operation="suppress", person=person, change=a_change(fact, None)
        )

    edits = [
        edit(1, "Grudynia", "residence", "p1"),
        edit(1, "34", "age", "p1"),
        edit(2, "Grudynia", "birthplace", "p2"),
        edit(2, "34", "age", "p2"),
    ]
    assert ["PLACE_1", "AGE_1", "PLACE_1", "AGE_2"] == [e.new for e in in_mode("tags", document, edits, ())]


def test_what_no_fact_owns_is_called_by_what_was_found():
    document = a_document("Write to x@y.example now.")
    mention = a_mention(document, "x@y.example", kind="contact")
    edits = [Edit(span=mention.span, new="[address withheld]", operation="suppress")]
    assert ["CONTACT_1"] == [e.new for e in in_mode("tags", document, edits, (mention,))]
    assert ["[detail withheld]"] == [
        e.new for e in in_mode("bracket", document, [replace(edits[0], new="[…]")], ())
    ]
    assert ["[address withheld]"] == [e.new for e in in_mode("bracket", document, edits, ())]


@pytest.mark.parametrize(
    ("mode", "text", "told", "expected"),
    [
        ("bracket", "She left in May 2021.", ("event_date", "May 2021", "early 2020s"), "She left in the [early 2020s]."),
        ("bracket", "“I was a nurse,” she said.", ("occupation", "nurse", "health worker"), "“I was a [health worker],” she said."),
        ("bracket", "Tarn, aged 34, wept.", ("age", "aged 34", None), "Tarn, [age withheld], wept."),
        ("suppress", "Tarn, aged 34, wept.", ("age", "aged 34", None), "Tarn, █████, wept."),
        ("tags", "Tarn, aged 34, wept.", ("age", "aged 34", None), "Tarn, AGE_1, wept."),
        ("suppress", "Aged 34, the man wept.", ("age", "Aged 34", None), "█████, the man wept."),
        ("tags", "She left on 3 May 2021.", ("event_date", "3 May 2021", "2020s"), "She left on DATE_1."),
    ],
)  # fmt: skip
def test_sentences(mode: Mode, text: str, told: tuple[str, str, str | None], expected: str):
    assert expected == written(mode, text, told)


@st.composite
def edited(draw: st.DrawFn) -> Draft:
    """A draft with edits anywhere in a text, of any words."""
    text = draw(st.text(alphabet="aA nbé,.’[]\n5-", min_size=4, max_size=60))
    document = a_document(text)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    edits = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        operation = draw(st.sampled_from(["generalise", "suppress", "pseudonymise"]))
        new = draw(
            st.sampled_from(["", "Heron", "a wide word", "[…]", " […]", "the [place]", text[start:end]])
        )
        edits.append(Edit(span=Span(start=start, end=end), new=new, operation=operation, person="p1"))
    return Draft(document=document, edits=tuple(edits))


@given(draft=edited(), mode=st.sampled_from(MODES))
def test_what_no_edit_touches_stays_in_every_mode(draft: Draft, mode: Mode):
    """In a mode an edit covers no word that no edit covered, but for an article or the end of a possessive."""
    text = draft.document.text
    made = in_mode(mode, draft.document, draft.edits, ())
    again = Draft(document=draft.document, edits=tuple(made), mode=mode)  # in order and apart
    before = {at for edit in draft.edits for at in range(edit.span.start, edit.span.end)}
    beyond = [at for edit in again.edits for at in range(edit.span.start, edit.span.end) if at not in before]
    assert re.fullmatch(r"(?:[aA]n? ?|[’'\s,/–—-])*", "".join(text[at] for at in beyond))
    touched = {at for edit in again.edits for at in range(edit.span.start, edit.span.end)}
    words_told = {at for at in before - touched if text[at].isalnum()}
    if mode == "suppress":  # what stays of an edit is what its own new words say as well
        assert all(any(text[at].casefold() in e.new.casefold() for e in draft.edits) for at in words_told)


@given(draft=edited())
def test_a_draft_in_blocks_has_no_new_word_but_blocks(draft: Draft):
    for edit in in_mode("suppress", draft.document, draft.edits, ()):
        said = draft.document.of(edit.span)
        assert edit.new in (BLOCK, f"{BLOCK}’s") or not re.search(r"\w", said)


def test_a_changed_pronoun_keeps_its_new_words():
    document = a_document("Then he wept.")
    fact = a_fact(document, "p1", "gender", "m", "he")
    change = Change(fact=fact, operation="generalise", to=Value(attribute="gender", text="x"), loss=0.0)
    edits = [Edit(span=fact.evidence[0], new="they", operation="generalise", person="p1", change=change)]
    assert ["they", "they", "[they]"] == [
        in_mode(m, document, edits, ())[0].new for m in ("suppress", "tags", "bracket")
    ]


def test_the_draft_knows_what_somebody_is_called():
    reading = Reading(document=a_document("Odrun wept."), mentions=(), dossiers=(), quotes=())
    edit = Edit(span=Span(start=0, end=5), new="PERSON_1", operation="pseudonymise", person="p1")
    draft = Draft(document=reading.document, edits=(edit,), bynames=(("p1", "Heron"),), mode="tags")
    assert {"p1": "PERSON_1"} == draft.called
    assert {} == replace(draft, mode="suppress").called
    assert {"p1": "Heron"} == replace(draft, mode="bracket").called


def test_what_is_said_in_a_description_is_no_person() -> None:
    """A number inside "a host of 67" is a number to a researcher, not somebody."""
    text = "She knew a host of 67 there."
    document = a_document(text)
    told = a_mention(document, "a host of 67", kind="person", identifier="none", rule="nominal")
    number = a_mention(document, "67", kind="quantity", rule="tagger", score=0.98)
    edit = Edit(span=span_of(document, "67"), new="", operation="suppress")
    assert (
        "She knew a host of QUANTITY_1 there."
        == Draft(document=document, edits=in_mode("tags", document, (edit,), (told, number)), bynames=()).text
    )


def test_an_article_alone_needs_no_brackets() -> None:
    document = a_document("The only witness left.")
    edit = Edit(span=span_of(document, "The only"), new="A", operation="suppress")
    edits = in_mode("bracket", document, (edit,), ())
    assert "A witness left." == Draft(document=document, edits=edits, bynames=()).text
