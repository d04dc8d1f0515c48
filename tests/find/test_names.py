"""Names: what is a person, a body or a place, in sentences of the kind that testimonies are made of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.find import find_mentions
from factory import a_document


def found(text: str, kind: str) -> set[str]:
    """The words of all mentions of one kind."""
    document = a_document(text)
    return {
        document.of(mention.span)
        for mention in find_mentions(document)
        if mention.kind == kind and mention.rule != "nominal"  # told by what they are, not by name
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("My name is Yaretzi Quiahua Tlapanco and I sell bread.", {"Yaretzi Quiahua Tlapanco"}),
        ("My youngest brother, Jawid, drove us to the border.", {"Jawid"}),
        ("The guard, Sanaullo, who had been a constable, said nothing.", {"Sanaullo"}),
        ("We were told to wait by Senior General Thant Hlaing Oo.", {"Thant Hlaing Oo"}),
        ("Her boss, Lieutenant Colonel Viktar Hrynko, was dismissed.", {"Viktar Hrynko"}),
        ("Judge Karimzoda presided.", {"Karimzoda"}),
        ("They call her Ma Thuzar because she is kind.", {"Ma Thuzar"}),
        ("The head nurse, Marie-Odile Ngarta, counted the beds.", {"Marie-Odile Ngarta"}),
        ("It was signed by Mr J. Brandlhofer, a lawyer.", {"J. Brandlhofer"}),
        ("Nguyen Thi Lan Huong was born in the delta.", {"Nguyen Thi Lan Huong"}),
        ("I was questioned by Abdel Rahman Dirar, the commander.", {"Abdel Rahman Dirar"}),
        ("Volhava closed the door. A friend helped Volhava, who wept.", {"Volhava"}),
        ("Dear Teresina,\nI am well.\nYour Inesita", {"Teresina", "Inesita"}),
    ],
)
def test_a_persons_name_is_found(text: str, names: set[str]) -> None:
    assert names <= found(text, "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We crossed on the ferry Anna. My daughter Anna wept, and Anna fell ill.", "Anna"),
        ("Huh Jun beat us. Then Huh left.", "Huh Jun"),
        ("Yep Chun drove. We met Yep there.", "Yep Chun"),
        ("The guard Masters beat us. Masters laughed. Then Masters left.", "Masters"),
    ],
)
def test_a_name_that_is_also_something_else_is_found(text: str, name: str) -> None:
    assert name in found(text, "person")


@pytest.mark.parametrize(
    "name",
    [
        "Suleiman al-Gharib", "Hadil el-Tawil", "Yusuf ibn Harun", "Maryam bint Daud", "Nour Eddine Ben Harzi", "Ousmane N'Gaba", "Jean-Claude d'Orlay",
        "Rosa de la Peña y Lara", "João dos Campos", "Hendrik van den Holt", "Ngo Thi Lua", "Park Hwa-jin", "Nang Kham Lung", "Aidana Serikqyzy",
        "Turdakun Asan uulu", "Solveig Jónudóttir", "Gülşen Yıldırak", "Wiremu Te Ahu", "Wanjiru wa Karong'o", "Kibet arap Soi", "Sipho Zondi kaMbuso",
        "Rahul S. Kolekar", "Md. Abdul Hamid", "Mst. Rabeya Begum", "Chidi Okon-Eze", "María Ch'ol", "Bibi Zarmina", "Uwase Chantal",
    ],
)  # fmt: skip
def test_a_name_of_any_people_is_one_name(name: str) -> None:
    text = f"In winter {name} came to our house. The soldiers asked {name} where the papers were."
    assert {name} == found(text, "person") & {name}
    assert not {said for said in found(text, "person") if said in name and said != name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("For years Ona Drozd In the north, the votes were counted.", "Ona Drozd"),
        ("They met Ona Drozd Image: a paper.", "Ona Drozd"),
        ("A student at Lower Mill University Anna Kowal heard of it.", "Anna Kowal"),
        ("They thanked Senators Kowal and Drozd.", "Kowal"),
        ("Present: A. M. (interviewer), Ona Drozd (witness)\n\nA. M.: Who are you?", "A. M."),
        ("We met at 9 A. M. there. The guard K. S. beat us.", "K. S."),
    ],
)
def test_a_name_ends_where_a_heading_or_a_body_does(text: str, name: str) -> None:
    assert name in found(text, "person")


@pytest.mark.parametrize("byname", ["Heron", "Kestrel", "Osprey", "Plover", "Alder"])
@pytest.mark.parametrize(
    "text",
    [
        "{} — his military call sign — left the country.",
        "“Enough,” {} said.",
        "For {}, now in his late forties, it was the second war.",
        "According to {}, nobody asked.",
        "{}’s brother joined in the early 2020s.",
        "A friend of {} was there.",
        "{} and the others shared a room.",
    ],
)
def test_a_byname_is_a_name_in_every_position(byname: str, text: str) -> None:
    assert byname in found(text.format(byname), "person")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("France could yield to the demand.", "France"),
        ("In 2003 she won the Lotus Prize for her reporting.", "Lotus Prize"),
        ("Woman, 26, walked for nine hours.", "Woman"),
        ("She is in block C of the camp.", "C"),
        ("He is an Orthodox Christian by birth.", "Orthodox Christian"),
        ("He taught Tigrinya to children.", "Tigrinya"),
        ("On Wednesdays we met.", "Wednesdays"),
        ("Thirty-four days later they came.", "Thirty-four"),
        ("I was in Middleham Street when they came.", "Middleham Street"),
    ],
)
def test_what_is_no_person_is_not_taken_for_one(text: str, word: str) -> None:
    assert word not in found(text, "person")


def test_a_short_form_is_the_person_of_the_full_name() -> None:
    text = "Anneliese Kowalczyk opened the window. The noise woke Kowalczyk’s children."
    assert {"Anneliese Kowalczyk", "Kowalczyk"} <= found(text, "person")


def test_a_name_in_furniture_is_found_and_marked() -> None:
    text = "The nurse asked not to be named.\nRead more: Oksana Petrivska on her escape"
    document = a_document(text, furniture=("Read more: Oksana Petrivska on her escape",))
    named = [m for m in find_mentions(document) if m.kind == "person" and m.rule != "nominal"]
    assert [(document.of(m.span), m.rule) for m in named] == [("Oksana Petrivska", "furniture")]


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("She works at the Ministry of Forests.", "Ministry of Forests", "org:government"),
        ("He joined the Kalina regiment.", "Kalina regiment", "org:military"),
        ("I studied at Vesna University.", "Vesna University", "org:school"),
    ],
)
def test_an_organisation_has_its_kind(text: str, name: str, code: str) -> None:
    document = a_document(text)
    bodies = {document.of(m.span): m.value for m in find_mentions(document) if m.kind == "organisation"}
    assert name in bodies
    assert bodies[name] is not None
    assert bodies[name].code == code


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=200))
def test_any_text_is_read_and_every_span_lies_in_it(text: str) -> None:
    document = a_document(text)
    for mention in find_mentions(document):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert 0 < mention.score <= 1


@pytest.mark.parametrize("signature", ["V. S.", "V. H.", "V. Sereda"])
def test_an_initial_that_looks_like_a_roman_number_belongs_to_the_name(signature):
    """The initial of a signature must not be left standing beside a byname."""
    document = a_document(f"My name is Vanna Sereda Hope.\n\nI wept.\n\n{signature}")
    start = document.text.rindex(signature)
    assert any(m.span.start == start for m in find_mentions(document) if m.kind == "person")


def test_a_pronoun_behind_a_footnote_is_no_name() -> None:
    assert found("Ilse Varga moved away. [7] She paid the rent. [8] She left. She came back.", "person") == {
        "Ilse Varga"
    }


def test_a_country_that_is_nobodys_name_is_no_person() -> None:
    document = a_document("He had a role in it as part of the USSR, back then known as Byelorussia.")
    kinds = {document.of(m.span): m.kind for m in find_mentions(document)}
    assert kinds["Byelorussia"] == "place"
