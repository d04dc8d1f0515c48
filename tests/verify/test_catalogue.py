"""What the catalogue of known text failures, T01 to T14, asks of a draft and no other test states; all names are invented.

docs/threat-model.md has the table of all of them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Document, Dossier, Reading
from byname.pipeline import load_policy
from byname.plan import make_plan
from byname.risk import estimate_crowd
from factory import a_document, a_fact, a_person, a_reading
from verify.drafts import by_hand, edited, leaks, named, verdict_of

NAME = "Verasha Lindvost"
READING = named(f"We saw {NAME} there.", NAME)


def found(said: str, name: str = NAME) -> list[str]:
    """The words of a draft that are a leak of the name."""
    reading = READING if name == NAME else named(f"We saw {name} there.", name)
    draft = by_hand(reading, f"We saw {said} there.")
    return [words for kind, _, words in leaks(verdict_of(draft, reading), draft) if kind == "name"]


def _forms_of(letter: str) -> list[str]:
    """Every character that Unicode itself says is a form of a Latin letter: full width, bold, circled, with marks."""
    return [
        chr(code)
        for code in range(0x80, 0x20000)
        if unicodedata.normalize("NFKD", chr(code))[:1].lower() == letter
        and all(unicodedata.combining(c) for c in unicodedata.normalize("NFKD", chr(code))[1:])
    ]


@pytest.mark.parametrize("letter", sorted(set(NAME.lower()) - {" "}))
def test_t03_every_form_of_a_letter_at_any_place_is_found(letter: str) -> None:
    forms = _forms_of(letter)
    assert len(forms) > 10
    at = NAME.lower().index(letter)
    missed = [form for form in forms if not found(f"{NAME[:at]}{form}{NAME[at + 1 :]}")]
    assert [] == missed


@settings(max_examples=60, deadline=None)
@given(st.sets(st.integers(0, len(NAME) - 1), min_size=1), st.sampled_from("\u200b\u00ad\u2060\ufeff\u034f"))
def test_t01_t04_invisible_characters_anywhere_hide_nothing(places: set[int], unseen: str) -> None:
    said = "".join(c + (unseen if n in places else "") for n, c in enumerate(NAME))
    assert found(said)


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("Aliaksandr Barysau", "Alexander Borisov|Aleksandr Borisov|Oleksandr Borysov|Аляксандр Барысаў|Александр Борисов|Олександр Борисов"),
        ("Hleb Kalinouski", "Gleb Kalinovski|Hlib Kalinovsky|Глеб Калиновский|Глеб Каліноўскі|Gleb Kalinovskij"),
        ("Volha Zhdanovich", "Olga Zhdanovich|Volga Ždanovič|Вольга Ждановіч|Ольга Жданович|Olha Zhdanovych"),
    ],
)  # fmt: skip
def test_t05_t06_every_lawful_spelling_of_one_name_is_that_name(name: str, spellings: str) -> None:
    """The surname in each; that of the given name too is for who joins them (tests/people)."""
    surname = [said for said in spellings.split("|") if not found(said.split()[1], name)]
    assert [] == surname


@pytest.mark.parametrize(
    "said",
    "Тестова Тестовой Тестову Тестовою Testovoy Testovu Testovoi Testovas Testova’s Testova's".split(),
)
def test_t07_the_cases_of_a_name_are_the_name(said: str) -> None:
    assert found(said, "Vera Testova")


@pytest.mark.parametrize(
    "said",
    [
        "verasha.lindvost@post.example", "@lindvost_v", "#FreeLindvost", "https://post.example/u/lindvost-92", "IMG_verasha_lindvost_2021.jpg",
        "%4Cindvost", "TGluZHZvc3Q=",
    ],
)  # fmt: skip
def test_t08_all_of_an_address_is_the_leak_and_not_the_half_that_matches(said: str) -> None:
    assert [said] == found(said)


def test_t09_a_call_sign_that_the_editor_keeps_leaves_a_crowd_of_one() -> None:
    """Whoever has read it beside a face or a name knows who speaks; so no plan hides its bearer."""
    document = a_document("We saw Zubrava there.")
    sign = a_fact(document, "p1", "alias", "zubrava", "Zubrava")
    bearer = Dossier(person=a_person(document, "p1", "Zubrava"), facts=(sign,))
    keep = '[[locks]]\nattribute = "alias"\nperson = "Zubrava"\nkeep = true'
    kept, hidden = (make_plan((bearer,), load_policy(text), estimate=estimate_crowd) for text in (keep, ""))
    assert {1.0} == {crowd.low for _, crowds in kept.after for crowd in crowds}
    assert kept.obstacles
    assert not hidden.obstacles


@pytest.mark.parametrize("age", ["25", "early twenties", None])
def test_t14_a_role_with_one_holder_is_a_crowd_of_one_whatever_the_age_says(age: str | None) -> None:
    document = a_document("Vera Testova, 25, is the press secretary of the regiment.")
    role = a_fact(document, "x1", "role", "press secretary of the regiment", "press secretary", low=1, high=1)
    ages = (a_fact(document, "x1", "age", age, "25"),) if age else ()
    of = named(document.text, "Vera Testova")
    draft = edited(document, ("Vera Testova", "Turnstone"), bynames=(("p1", "Turnstone"),))

    def again(anew: Document) -> Reading:
        person = a_person(anew, "x1", "Turnstone")
        return a_reading(
            anew, Dossier(person=person, facts=tuple(replace(f, evidence=()) for f in (role, *ages)))
        )

    policy = load_policy("")
    verdict = verdict_of(draft, of, reread=again, estimate=estimate_crowd, policy=policy)
    assert {1.0} == {crowd.low for crowd in dict(verdict.crowds)["p1"]}
