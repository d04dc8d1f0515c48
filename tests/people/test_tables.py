"""One row of a table is one person, and what stands in it is theirs."""

from __future__ import annotations

from byname.pipeline import read_people
from factory import a_document

TABLE = (
    "| No | Job | Full name | Town | Age | Phone |\n|---|---|---|---|---|---|\n"
    "| 1 | welder | Odo Drozd | Mogilev | 41 | +375 29 555 01 44 |\n| 2 | nurse | Ona Vell | Kutsk | 34 | - |\n"
)


def test_what_stands_in_a_row_is_of_whom_it_names() -> None:
    told = {
        d.person.label: {f.attribute: f.value.text for f in d.facts if f.basis == "stated" and f.counted}
        for d in read_people(a_document(TABLE)).dossiers
    }
    assert set(told) == {"Odo Drozd", "Ona Vell"}
    odo, ona = told["Odo Drozd"], told["Ona Vell"]
    assert (odo["occupation"], odo["location"], odo["age"]) == ("welder", "mogilev", "41")
    assert (ona["occupation"], ona["location"], ona["age"]) == ("nurse", "kutsk", "34")
    assert "contact" in odo


def test_a_form_is_about_one_person_and_names_the_kin_apart() -> None:
    text = (
        "Surname: VELL\nGiven names: Ona Mira\nDate of birth: 14/03/1989\nPlace of birth: Mogilev\nNext of kin: Rita Vell (sister)\n\n"
        "Ms Vell worked as a nurse until 2014."
    )
    document = a_document(text)
    called = [{document.of(m.span) for m in d.person.mentions} for d in read_people(document).dossiers]
    assert any({"VELL", "Ona Mira", "Vell"} <= names for names in called)
    assert any("Rita Vell" in names and "VELL" not in names for names in called)
