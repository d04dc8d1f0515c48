"""Tables in plain text."""

from __future__ import annotations

import pytest

from byname.lang.rows import rows
from factory import a_document

BARS = "Name | Town | Age\nOna Vell | Kutsk | 34\nOdo Drozd |  | 41\n\nThey left."
TABS = "Name\tTown\tAge\nOna Vell\tKutsk\t34\nOdo Drozd\t \t41\n\nThey left."
MARKDOWN = (
    "| Name | Town | Age |\n|---|:--|---|\n| Ona Vell | Kutsk | 34 |\n| Odo Drozd | | 41 |\n\nThey left."
)


@pytest.mark.parametrize("text", [BARS, TABS, MARKDOWN])
def test_what_stands_below_a_head_is_what_the_head_says(text: str) -> None:
    document = a_document(text)
    told = [{cell.attribute: document.of(cell.span) for cell in row} for row in rows(document)]
    assert told == [
        {"name": "Ona Vell", "location": "Kutsk", "age": "34"},
        {"name": "Odo Drozd", "age": "41"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Name | Town | Age",
        "Either this | or that\nor the third | or nothing",
        "Name | and more of it\nOna Vell | 34",
        "No tables here.\nNone at all.",
        "Name | Town\nOna Vell | Kutsk | 34",
    ],
)
def test_lines_without_heads_are_no_table(text: str) -> None:
    assert not rows(a_document(text))


def test_fields_one_below_the_other_are_one_row() -> None:
    document = a_document(
        "FORM\n\nSurname: VELL\nGiven names: Ona Mira\nAge: 34\nNext of kin: Odo Vell (brother)\n\nShe left."
    )
    (row,) = rows(document)
    assert {cell.attribute: document.of(cell.span) for cell in row} == {
        "surname": "VELL",
        "given": "Ona Mira",
        "age": "34",
        "kin": "Odo Vell (brother)",
    }


def test_the_labels_of_speakers_are_no_form() -> None:
    assert not rows(a_document("Witness: I left.\nInterviewer: When?\nWitness: In May.\nInterviewer: Why?"))


def test_a_row_without_a_name_keeps_its_columns() -> None:
    document = a_document("Name | Town | Age | Job\n\n | Kutsk | 34 | nurse\n\nOdo Drozd | | 41 |")
    told = [{cell.attribute: document.of(cell.span) for cell in row} for row in rows(document)]
    assert told == [
        {"location": "Kutsk", "age": "34", "occupation": "nurse"},
        {"name": "Odo Drozd", "age": "41"},
    ]
