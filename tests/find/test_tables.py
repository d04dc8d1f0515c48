"""Cells are what their column says: a name, a place, an age, a date of birth."""

from __future__ import annotations

from byname.find import find_mentions
from factory import a_document

TABLE = "No | Full name | Town | Age | Date of birth\n1 | Brixa Orsha | Vell | 34 | 1988\n12 | Odo Drozd | Kutsk | 41 | 3 May 1981\n"


def found(text: str) -> dict[str, tuple[str, str, str | None]]:
    document = a_document(text)
    return {
        document.of(m.span): (m.kind, m.identifier, m.value.attribute if m.value else None)
        for m in find_mentions(document)
        if m.rule != "nominal"
    }


def test_a_cell_is_what_its_column_says() -> None:
    told = found(TABLE)
    assert told["Brixa Orsha"] == ("person", "direct", "name")
    assert [told[place][0] for place in ("Vell", "Kutsk")] == ["place", "place"]
    assert [told[age][2] for age in ("34", "41")] == ["age", "age"]
    assert [told[born][2] for born in ("1988", "3 May 1981")] == ["birth_date", "birth_date"]
    assert told["12"][1] == "none"


def test_a_place_of_the_text_is_no_person_in_a_heading() -> None:
    told = found("Interview list, Orsha\n\nWe spoke with people from Orsha and from Mogilev.")
    assert told["Orsha"][0] != "person"


def test_only_a_head_that_is_known_says_nothing() -> None:
    told = found(
        "Surname: VELL\nGiven names: Ona\nAge: 34\nBeaten in Minsk by Drozd: yes\nNationality: Polish\n"
    )
    assert told["Minsk"][0] == "place"
    assert told["Drozd"][0] == "person"
    assert "Nationality" not in told
