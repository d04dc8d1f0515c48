"""A verb with several subjects says what it says of each of them."""

from __future__ import annotations

import pytest

from byname.pipeline import read_people
from factory import a_document


def _told(text: str, label: str) -> set[str]:
    dossiers = read_people(a_document(text, written="2024")).dossiers
    return {f.value.text for d in dossiers if d.person.label == label for f in d.facts}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ilan Perun, 34, and his brother Osip Perun were arrested in Gomel on 3 May 2021.", "Ilan Perun"),
        ("Ana Velk, a baker, Bor Odrun and Ilya Sand were arrested in Gomel on 3 May 2021.", "Ana Velk"),
        ("When Ana Velk and Bor Odrun were arrested in Gomel on 3 May 2021, Ilya Sand stayed.", "Ana Velk"),
    ],
)
def test_all_subjects_of_a_verb_share_what_it_says(text: str, first: str) -> None:
    """Place, day and arrest belong to the first of them as to the last."""
    assert {"gomel", "2021-05-03", "arrested"} <= _told(text, first)


@pytest.mark.parametrize(
    "text",
    [
        "Maria Sand met Ana Velk, and Bor Odrun was arrested in Gomel on 3 May 2021.",
        "Ana Velk left Pinsk in 2019 and Bor Odrun was arrested in Gomel on 3 May 2021.",
        "Ana Velk called Maria Sand and Bor Odrun, who was arrested in Gomel on 3 May 2021.",
    ],
)
def test_another_verb_parts_them(text: str) -> None:
    """Whoever has a verb of their own, or is only met, was not arrested."""
    assert not {"gomel", "2021-05-03", "arrested"} & _told(text, "Ana Velk")
