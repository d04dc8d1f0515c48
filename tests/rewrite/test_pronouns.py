"""A withheld gender: they, with its verbs, and nouns for anybody."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.lang import words
from byname.model import Change, Dossier, Fact, Mention, Person, Quote, Reading, Value
from byname.rewrite import rewrite
from factory import a_document, span_of
from rewrite.sentences import a_plan

NEUTRAL = words("en", "neutral")


def hidden(text: str, *nouns: str, pronouns: str = "she her hers herself", others: tuple[str, ...] = (), quoted: str | None = None) -> str:  # fmt: skip
    """The text after the gender of one person, whose pronouns and nouns these are, has been withheld."""
    document = a_document(text)
    said = [m for m in re.finditer(r"[A-Za-z]+", text) if m.group().lower() in pronouns.split()]
    mentions = [_mention(document, m.group(), "pronoun", text[: m.start()].count(m.group()) + 1, m.start()) for m in said]  # fmt: skip
    mentions += [Mention(span=span_of(document, n), kind="person", identifier="quasi", rule="name" if n[0].isupper() and "’" not in n else "nominal") for n in nouns]  # fmt: skip
    gender = Fact(
        person="p1", value=Value(attribute="gender", text="f"), evidence=tuple(m.span for m in mentions)
    )
    about = [
        Dossier(person=Person(id="p1", label="x", mentions=tuple(mentions), part="source"), facts=(gender,))
    ]
    for number, other in enumerate(others):
        mention = Mention(span=span_of(document, other), kind="person", identifier="quasi", rule="nominal")
        about.append(
            Dossier(person=Person(id=f"o{number}", label="o", mentions=(mention,), part="private"), facts=())
        )
    quotes = (Quote(span=span_of(document, quoted), speaker=None),) if quoted else ()
    reading = Reading(document=document, mentions=tuple(mentions), dossiers=tuple(about), quotes=quotes)
    change = Change(fact=gender, operation="suppress", to=None, loss=1.0)
    return rewrite(reading, a_plan(change), bynames={}, keep_furniture=False).text


def _mention(document, word, rule, count, start):
    from byname.model import Span

    return Mention(span=Span(start=start, end=start + len(word)), kind="person", identifier="none", rule=rule)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was tired and has never complained.", "They were tired and have never complained."),
        ("She goes home, washes dishes and cries.", "They go home, wash dishes and cry."),
        ("She left and was beaten.", "They left and were beaten."),
        ("She often reads books and papers.", "They often read books and papers."),
        ("She said that she does not know.", "They said that they do not know."),
        ("She’s thin and she’s lost weight; she'd go.", "They’re thin and they’ve lost weight; they'd go."),
        ("Did she leave? Was she afraid?", "Did they leave? Were they afraid?"),
        ("Nor does she know what she wants.", "Nor do they know what they want."),
        ("She, too, was there.", "They, too, were there."),
        ("She wasn’t there and doesn’t say why.", "They weren’t there and don’t say why."),
        ("They saw her leave her house with her own eyes.", "They saw them leave their house with their own eyes."),
        ("He told her that the choice was hers.", "He told them that the choice was theirs."),
        ("He gave her water and took her home.", "He gave them water and took them home."),
        ("Her home was near her mother.", "Their home was near their mother."),
        ("She did it herself.", "They did it themselves."),
        ("She works and her brother works and drinks.", "They work and their brother works and drinks."),
        ("She is five months pregnant and she gave birth to a son.", "They are expecting a child and they had a son."),
        ("SHE WAS TAKEN.", "THEY WERE TAKEN."),
    ],
)  # fmt: skip
def test_she_is_they_and_the_verbs_follow(text, expected):
    assert expected == hidden(text)


def test_he_is_they_too_and_his_is_theirs_without_a_noun():
    assert "A friend of theirs saw their house and asked them." == hidden("A friend of his saw his house and asked him.", pronouns="he his him")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "nouns", "expected"),
    [
        ("She is an actress.", ["an actress"], "They are an actor."),
        ("A policewoman wept.", ["A policewoman"], "A police officer wept."),
        ("Then a female officer came.", ["a female officer"], "Then an officer came."),
        ("I am a mother of two.", ["a mother of two"], "I am a parent of two."),
        ("Mrs. Sereda wept.", ["Sereda"], "Sereda wept."),
        ("“Ms Sereda wept,” he said.", ["Sereda"], "“Sereda wept,” he said."),
    ],
)
def test_nouns_and_titles_are_those_of_anybody(text, nouns, expected):
    assert expected == hidden(text, *nouns)


def test_whom_somebody_is_with_is_a_spouse_and_others_keep_their_gender():
    text = "Her husband met her brother and his wife."
    expected = "Their spouse met their brother and his wife."
    assert expected == hidden(text, others=("Her husband", "her brother", "his wife"))


def test_in_a_quotation_the_pronoun_and_its_verb_are_in_brackets():
    assert "“[They are] brave and [they] never [give] up,” he said." == hidden(
        "“She is brave and she never gives up,” he said.", quoted="She is brave and she never gives up,"
    )


@given(st.sampled_from("works sleeps tries goes watches is was has does says teaches misses carries".split()))
def test_a_verb_of_they_is_no_verb_of_she(verb):
    new = NEUTRAL.plural_verb(verb)
    assert new != verb
    assert NEUTRAL.plural_verb(new) in (None, NEUTRAL.plural_verb(verb))


SENTENCES = st.lists(
    st.sampled_from(
        [
            "She was here.",
            "Is she ill?",
            "They saw her.",
            "It is hers.",
            "Her car is old.",
            "She goes and has eaten.",
            "“She’s ill,” he said.",
            "She hurt herself.",
        ]
    ),
    min_size=1,
    max_size=6,
)


@given(SENTENCES)
def test_no_gendered_word_is_left_and_every_they_agrees(sentences):
    out = hidden(" ".join(sentences))
    assert not re.search(r"\b(?:she|her|hers|herself)\b", out, re.IGNORECASE)
    assert not re.search(r"\bthey (?:was|is|has|goes|does)\b|\b(?:is|was) they\b", out, re.IGNORECASE)
