"""Faiths, peoples and languages: what a list lacks is few, what no table knows is nobody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.stats.cultures import UNLISTED, named
from byname.stats.population import countries

anywhere = st.sampled_from((*countries(), "VA"))


def test_a_language_that_the_list_lacks_is_few_but_not_nobody():
    assert 0.5 < named("BY", "language", ("russian",), 0.0)[0] < 0.9
    assert UNLISTED <= named("BY", "language", ("georgian",), 0.0)[0] < 0.01


def test_migrants_bring_their_language():
    assert named("LT", "language", ("belarusian",), 0.0)[0] > UNLISTED


@given(
    anywhere, st.sampled_from(("language", "religion", "ethnicity")), st.sampled_from(("quenya", "zzyzx", ""))
)
def test_what_no_table_knows_is_nobody(country, kind, word):
    assert 0.0 == named(country, kind, (word,), 0.0)[0]


@given(anywhere, st.sampled_from(("tibetan", "icelandic", "welsh", "russian", "english")))
def test_a_known_language_is_somewhere_between(country, language):
    """Also where a list has it with fewer than those whom no list has."""
    assert 0 < named(country, "language", (language,), 0.0)[0] <= 1
