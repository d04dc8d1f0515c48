"""What is a name and what is only a word for anybody."""

from __future__ import annotations

import pytest

from facts.reading import dossiers_in


@pytest.mark.parametrize(
    "text", ["They called me my son and gave me bread.", "We were brought home by woman Orn."]
)
def test_words_for_anybody_are_no_names(text: str) -> None:
    names = {f.value.text for d in dossiers_in(text) for f in d.facts if f.attribute in ("name", "alias")}
    assert not names & {"me", "my", "my son", "woman"}


def test_a_country_is_no_body_that_somebody_belongs_to() -> None:
    facts = [f for d in dossiers_in("I worked for the Russian Federation until 2009.") for f in d.facts]
    assert not [f for f in facts if f.attribute in ("affiliation", "employer")]


def test_what_an_office_is_of_ends_where_the_sentence_goes_on() -> None:
    facts = [f for d in dossiers_in("The director of the museum looked at his lamp.") for f in d.facts]
    assert "director of museum" in {f.value.text for f in facts if f.attribute == "role"}
