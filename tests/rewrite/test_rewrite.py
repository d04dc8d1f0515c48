"""The whole of rewriting: names, furniture, quotations, edits that meet, and the laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Change, Document, Dossier, Mention, Plan, Quote, Reading, Value
from byname.rewrite import rewrite
from byname.rewrite.wording import article, plural
from factory import a_document, a_fact, a_person, a_reading, span_of
from rewrite.sentences import a_change, a_plan, reworded

NAMES = {"p1": "Heron", "p2": "Osprey"}


def renamed(text: str, *forms: str | tuple[str, int], others: tuple[Dossier, ...] = (), furniture: tuple[str, ...] = (), mentions: tuple[Mention, ...] = (), keep_furniture: bool = False) -> str:  # fmt: skip
    """The text with the forms of one person's name replaced."""
    document = a_document(text, furniture=furniture)
    person = a_person(document, "p1", *forms, part="source")
    facts = tuple(
        a_fact(document, "p1", "name", (f if isinstance(f, str) else f[0]).lower(), f) for f in forms
    )
    changes = tuple(Change(fact=fact, operation="pseudonymise", to=None, loss=0.0) for fact in facts)
    reading = a_reading(document, Dossier(person=person, facts=facts), *others)
    reading = Reading(
        document=document, mentions=(*reading.mentions, *mentions), dossiers=reading.dossiers, quotes=()
    )
    return rewrite(reading, a_plan(*changes), bynames=NAMES, keep_furniture=keep_furniture).text


@pytest.mark.parametrize(
    ("text", "forms", "expected"),
    [
        (
            "Nadia Sereda wept. Sereda’s dog ran.",
            ("Nadia Sereda", ("Sereda", 2)),
            "Heron wept. Heron’s dog ran.",
        ),
        ("Nadia Sereda (“Mirka”) wept.", ("Nadia Sereda", "Mirka"), "Heron wept."),
        ("Nadia Sereda, known as Mirka, wept.", ("Nadia Sereda", "Mirka"), "Heron wept."),
        ("SEREDA v. STATE. Nadia Sereda wept.", ("Nadia Sereda",), "HERON v. STATE. Heron wept."),
        ("The Seredas left. Nadia Sereda wept.", ("Nadia Sereda",), "The Heron left. Heron wept."),
        ("Nadia Sereda wept. #FreeSereda @sereda_n", ("Nadia Sereda",), "Heron wept. #heron @heron"),
        ("Mirka — her call sign — wept.", ("Mirka",), "Heron — her call sign — wept."),
        ("Rose Hope wept. A rose, a hope.", ("Rose Hope",), "Heron wept. A rose, a hope."),
    ],
)
def test_a_name_becomes_a_byname_in_every_form(text, forms, expected):
    assert expected == renamed(text, *forms)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nadia Se\u200breda we\u2060pt.\ufeff", "Heron wept."),
        ("\u2066Nadia Se\u200breda\u2069 wept. \u202e.tfel ehS\u202c", "Heron wept. She left."),
        ("א\u200fNadia Se\u200breda\u200d wept. א\u200fב", "אHeron wept. א\u200fב"),
    ],
)
def test_nothing_invisible_is_left_inside_the_edits_or_outside(text, expected):
    assert expected == renamed(text, "Nadia Se\u200breda")


def test_a_heading_keeps_its_capitals_and_its_paragraph():
    text = "NADIA SEREDA\n\nNadia Sereda wept."
    assert "HERON\n\nHeron wept." == renamed(text, "NADIA SEREDA", "Nadia Sereda")


def test_a_surname_that_somebody_keeps_stays_theirs():
    document = a_document("Nadia Kovner met President Kovner. Kovner smiled.")
    public = a_person(document, "p9", ("Kovner", 2), part="public")
    kept = Dossier(person=public, facts=(a_fact(document, "p9", "name", "kovner", ("Kovner", 2)),))
    assert "Heron met President Kovner. Kovner smiled." == renamed(
        document.text, "Nadia Kovner", others=(kept,)
    )


def test_furniture_goes_with_its_empty_lines():
    text = (
        "Read more\n\nNadia Sereda wept.\n\nShare this\n\nFollow us\n\nShe left.\n\nSource: Read Full Article"
    )
    furniture = ("Read more", "Share this", "Follow us", "Source: Read Full Article")
    assert "Heron wept.\n\nShe left." == renamed(text, "Nadia Sereda", furniture=furniture)
    kept = renamed(text, "Nadia Sereda", furniture=furniture, keep_furniture=True)
    assert text.replace("Nadia Sereda", "Heron") == kept


def test_contacts_that_nobody_owns_are_gaps():
    text = "Nadia Sereda wept. Call 12 34 56."
    call = Mention(
        span=span_of(a_document(text), "12 34 56"), kind="contact", identifier="direct", rule="phone"
    )
    assert "Heron wept. Call [phone number withheld]." == renamed(text, "Nadia Sereda", mentions=(call,))


def test_changed_words_in_a_quotation_stand_in_brackets():
    text = "“In 2021, we met a nurse,” she said."
    quoted = "In 2021, we met a nurse,"
    assert "“In 2021, we met [a health worker],” she said." == reworded(
        text.replace("a nurse", "an nurse"),
        "occupation",
        "nurse",
        "health worker",
        quoted=quoted.replace("a nurse", "an nurse"),
    )
    assert "“[W]e met a nurse,” she said." == reworded(text, "event_date", "2021", None, quoted=quoted)
    assert "“In 2021, we met […],” she said." == reworded(
        "“In 2021, we met Poles, as ever,” she said.".replace(", as ever", ""),
        "religion",
        "Poles",
        None,
        quoted="In 2021, we met Poles,",
    )
    assert "“We met […].” She left." == reworded(
        "“We met at 18.” She left.", "age", "18", None, quoted="We met at 18."
    )


def test_one_value_is_wider_wherever_it_stands():
    """The date, the town and the unit that a plan takes from somebody stand nowhere else either."""
    text = "Nadia fled Barysau in May 2021. In May 2021 Barysau burned. Drozd came."
    document = a_document(text)
    dates = [Mention(span=span_of(document, "May 2021", n), kind="time", identifier="quasi", rule="month",
                     value=Value(attribute="event_date", text="2021-05", low=737911, high=737941)) for n in (1, 2)]  # fmt: skip
    towns = [Mention(span=span_of(document, "Barysau", n), kind="place", identifier="quasi", rule="gazetteer",
                     value=Value(attribute="location", text="barysau", code="geonames:630376")) for n in (1, 2)]  # fmt: skip
    unit = Mention(span=span_of(document, "Drozd"), kind="organisation", identifier="quasi", rule="organisation",
                   value=Value(attribute="affiliation", text="drozd", code="org:military"))  # fmt: skip
    facts = (
        a_fact(document, "p1", "event_date", "2021-05", ("May 2021", 1), low=737911, high=737941),
        a_fact(document, "p1", "location", "barysau", ("Barysau", 1), code="geonames:630376"),
        a_fact(document, "p1", "affiliation", "drozd regiment", code="org:military"),
    )
    person = a_person(document, "p1", "Nadia")
    changes = (a_change(facts[0], "2021"), a_change(facts[1], "Minsk region"), a_change(facts[2], "regiment"))
    reading = Reading(
        document=document,
        mentions=(*dates, *towns, unit),
        dossiers=(Dossier(person=person, facts=facts),),
        quotes=(),
    )
    draft = rewrite(reading, a_plan(*changes), bynames={}, keep_furniture=False)
    assert (
        "Nadia fled a city in the Minsk region in 2021. In 2021 the city burned. A regiment came."
        == draft.text
    )


def test_edits_that_meet_are_said_together():
    text = "A 34-year-old nurse wept."
    document = a_document(text)
    phrase = Mention(
        span=span_of(document, "A 34-year-old nurse"), kind="person", identifier="quasi", rule="nominal"
    )
    facts = (
        a_fact(document, "p1", "age", "34", "34-year-old", low=34, high=34),
        a_fact(document, "p1", "occupation", "nurse", "nurse"),
        a_fact(document, "p1", "gender", "f"),
    )
    person = a_person(document, "p1", part="source")
    dossier = Dossier(person=type(person)(id="p1", label="x", mentions=(phrase,), part="source"), facts=facts)
    changes = (a_change(facts[0], "thirties", low=30, high=39), a_change(facts[1], "health worker"))
    draft = rewrite(a_reading(document, dossier), a_plan(*changes), bynames={}, keep_furniture=False)
    assert "A health worker in her thirties wept." == draft.text


def test_of_two_changes_of_one_span_the_wider_counts():
    text = "Barysau burned."
    document = a_document(text)
    facts = (
        a_fact(document, "p1", "location", "barysau", "Barysau"),
        a_fact(document, "p1", "residence", "barysau", "Barysau"),
    )
    person = a_person(document, "p1", "Barysau")
    changes = (a_change(facts[0], "Minsk region", level=1), a_change(facts[1], "Belarus", level=2))
    draft = rewrite(
        a_reading(document, Dossier(person=person, facts=facts)),
        a_plan(*changes),
        bynames={},
        keep_furniture=False,
    )
    assert "Belarus" in draft.text
    assert "Minsk" not in draft.text


def test_an_empty_plan_changes_nothing():
    document = a_document("Nadia Sereda wept.\n\nShe left.")
    draft = rewrite(
        a_reading(document), Plan(changes=(), before=(), after=()), bynames={}, keep_furniture=False
    )
    assert document.text == draft.text
    assert () == draft.edits


SENTENCES = [
    "Nadia Sereda fled in 2021.",
    "She was 34 years old.",
    "“We met a nurse,” she said.",
    "In Barysau, Nadia wept.",
    "A nurse left, and Nadia with her.",
]
FACTS = [
    ("event_date", "2021", "2020s"),
    ("age", "34 years old", "thirties"),
    ("occupation", "nurse", "health worker"),
    ("location", "Barysau", "Belarus"),
]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6),
    st.lists(st.sampled_from(FACTS), unique=True),
    st.booleans(),
)
def test_text_outside_the_edits_is_unchanged(sentences, facts, suppress):
    """The law of edits: in order, apart, and everything between them is the document's, letter for letter."""
    document: Document = a_document("\n\n".join(sentences))
    present = [(a, s, t) for a, s, t in facts if s in document.text]
    said = tuple(a_fact(document, "p1", a, s.lower(), s) for a, s, _ in present)
    changes = [
        a_change(f, None if suppress else t, low=30, high=39)
        for f, (_, _, t) in zip(said, present, strict=True)
    ]
    dossier = Dossier(person=a_person(document, "p1"), facts=said)
    quotes = (
        (Quote(span=span_of(document, "We met a nurse,"), speaker=None),) if "“We" in document.text else ()
    )
    reading = Reading(document=document, mentions=(), dossiers=(dossier,), quotes=quotes)
    draft = rewrite(reading, a_plan(*changes), bynames={}, keep_furniture=False)
    at, moved = 0, 0
    for edit in draft.edits:
        same = document.text[at : edit.span.start]
        assert same == draft.text[moved : moved + len(same)]
        moved += len(same) + len(edit.new)
        at = edit.span.end
    assert document.text[at:] == draft.text[moved:]
    for _, words, _ in present:
        assert document.text.count(words) > draft.text.count(words)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("officer", "an"),
        ("university", "a"),
        ("hour", "an"),
        ("Ukrainian", "a"),
        ("[occupation withheld]", "an"),
        ("8-year-old", "an"),
        ("", "a"),
    ],
)
def test_articles(phrase, expected):
    assert expected == article(phrase, "en")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("health worker", "health workers"), ("member of the staff", "members of the staff"), ("policeman", "policemen"),
        ("charity", "charities"), ("boss", "bosses"), ("mark on the body", "marks on the body"), ("person", "people"), ("boy", "boys"),
    ],
)  # fmt: skip
def test_plurals(noun, expected):
    assert expected == plural(noun, "en")


def test_a_byname_replaces_the_name_that_lies_inside_another_edit():
    text = "Nadia’s press secretary spoke, a man."
    document = a_document(text)
    facts = (
        a_fact(document, "p1", "name", "nadia", "Nadia"),
        a_fact(document, "p2", "role", "press secretary", "press secretary"),
    )
    first = Dossier(person=a_person(document, "p1", "Nadia"), facts=facts[:1])
    second = Dossier(person=a_person(document, "p2", part="source"), facts=facts[1:])
    changes = (
        Change(fact=facts[0], operation="pseudonymise", to=None, loss=0.0),
        a_change(facts[1], "member of staff"),
    )
    draft = rewrite(a_reading(document, first, second), a_plan(*changes), bynames=NAMES, keep_furniture=False)
    assert "A member of Heron’s staff spoke, a man." == draft.text


def test_an_edit_does_not_reach_into_furniture():
    text = "She left on 3 May.\n\nShare this"
    document = a_document(text, furniture=("Share this",))
    fact = a_fact(document, "p1", "event_date", "2021-05-03", "3 May")
    dossier = Dossier(person=a_person(document, "p1"), facts=(fact,))
    draft = rewrite(
        a_reading(document, dossier), a_plan(a_change(fact, None)), bynames={}, keep_furniture=False
    )
    assert "She left." == draft.text


def test_evidence_in_a_block_that_is_not_read_still_changes():
    """Metadata has no sentences to look around in; its words change all the same."""
    document = a_document("Share 2021\n\nShe left in 2021.", furniture=("Share 2021",))
    fact = a_fact(document, "p1", "event_date", "2021", ("2021", 1), ("2021", 2))
    dossier = Dossier(person=a_person(document, "p1"), facts=(fact,))
    draft = rewrite(
        a_reading(document, dossier), a_plan(a_change(fact, "2020s")), bynames={}, keep_furniture=True
    )
    assert "Share the 2020s\n\nShe left in the 2020s." == draft.text


def test_edits_that_cross_are_one_edit_that_says_both():
    text = "She left on 3 May at dawn, 34 years old."
    document = a_document(text)
    facts = (
        a_fact(document, "p1", "event_date", "2021-05-03", "3 May at"),
        a_fact(document, "p1", "biography", "dawn", "at dawn"),
    )
    dossier = Dossier(person=a_person(document, "p1"), facts=facts)
    changes = (a_change(facts[0], "2021"), a_change(facts[1], "time of day"))
    draft = rewrite(a_reading(document, dossier), a_plan(*changes), bynames={}, keep_furniture=False)
    assert "She left one day time of day, 34 years old." == draft.text


def test_two_facts_of_one_name_are_one_byname():
    document = a_document("Nadia wept.")
    facts = (
        a_fact(document, "p1", "name", "nadia", "Nadia"),
        a_fact(document, "p1", "alias", "nadia", "Nadia"),
    )
    changes = tuple(Change(fact=fact, operation="pseudonymise", to=None, loss=0.0) for fact in facts)
    dossier = Dossier(person=a_person(document, "p1", "Nadia"), facts=facts)
    assert (
        "Heron wept."
        == rewrite(a_reading(document, dossier), a_plan(*changes), bynames=NAMES, keep_furniture=False).text
    )


@pytest.mark.parametrize(
    ("text", "attribute", "said", "to", "expected"),
    [
        (
            "The 14 March 2021 attack was long.",
            "event_date",
            "14 March 2021",
            "2021",
            "The 2021 attack was long.",
        ),
        (
            "She is a Drozd fighter.",
            "affiliation",
            "Drozd",
            "military unit",
            "She is a military unit fighter.",
        ),
        ("She gave a 3 May talk.", "occupation", "3 May talk", "the talk", "She gave the talk."),
        (
            "She came from the Minsk region.",
            "location",
            "Minsk region",
            "Belarus",
            "She came from a region in Belarus.",
        ),
        ("Nadia, aged 34, a driver, wept.", "age", "aged 34", None, "Nadia, a driver, wept."),
        ("34", "age", "34", None, ""),
        ("They took Nadia Sereda, 34.", "age", "34", None, "They took Nadia Sereda."),
        ("They met in Passau.", "location", "Passau", "Germany", "They met in a town in Germany."),
        ("Aged 34", "age", "Aged 34", None, ""),
    ],
)
def test_corners(text, attribute, said, to, expected):
    code = {"Minsk region": "geonames:625142", "Passau": "geonames:2855328"}.get(said)
    assert expected == reworded(text, attribute, said, to, code=code)


def test_a_name_behind_a_date_that_goes_is_whole():
    document = a_document("In May 2021, Nadia Sereda left.")
    facts = (
        a_fact(document, "p1", "name", "nadia sereda", "Nadia Sereda"),
        a_fact(document, "p1", "event_date", "2021-05", "May 2021"),
    )
    dossier = Dossier(person=a_person(document, "p1", "Nadia Sereda"), facts=facts)
    changes = (Change(fact=facts[0], operation="pseudonymise", to=None, loss=0.0), a_change(facts[1], None))
    assert (
        "Heron left."
        == rewrite(a_reading(document, dossier), a_plan(*changes), bynames=NAMES, keep_furniture=False).text
    )


def test_a_name_in_small_letters_is_somebody_elses_word():
    assert "Heron wept, and the sereda too." == renamed(
        "Nadia Sereda wept, and the sereda too.", "Nadia Sereda"
    )


def test_an_edit_inside_furniture_goes_with_it():
    text = "She left in 2021.\n\nNadia Sereda writes for us"
    document = a_document(text, furniture=("Nadia Sereda writes for us",))
    fact = a_fact(document, "p1", "name", "nadia sereda", "Nadia Sereda")
    dossier = Dossier(person=a_person(document, "p1", "Nadia Sereda"), facts=(fact,))
    change = Change(fact=fact, operation="pseudonymise", to=None, loss=0.0)
    draft = rewrite(a_reading(document, dossier), a_plan(change), bynames=NAMES, keep_furniture=False)
    assert "She left in 2021." == draft.text
