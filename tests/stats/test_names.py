"""Names by country: common before rare, rare before foreign, unknown nobody."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.errors import DataError
from byname.stats import names
from byname.stats.names import name_share
from byname.stats.population import countries

anywhere = st.sampled_from((*countries(), "VA"))


def test_a_common_surname_is_shared_by_many():
    assert 0.003 < name_share("Ivanov", "RU", "surname") < 0.05
    assert name_share("Ivanov", "RU", "surname") == name_share("Ivanova", "RU", "surname")
    assert name_share("Ivanov", "RU", "surname") > name_share("Ivanov", "PT", "surname") > 0


def test_a_given_name_counts_in_all_its_forms():
    assert name_share("Mikhail", "RU", "given") > name_share("Bogumil", "RU", "given")
    assert 0.001 < name_share("Anna", "UA", "given") < 0.05


@given(anywhere, st.sampled_from(("given", "surname")))
def test_an_unknown_name_is_nobodys(country, kind):
    assert 0.0 == name_share("Xqzwv", country, kind)


@given(
    anywhere,
    st.sampled_from(("Anna", "Ivan", "Melnyk", "Smith", "Garcia")),
    st.sampled_from(("given", "surname")),
)
def test_no_name_is_everybodys(country, name, kind):
    assert 0 <= name_share(name, country, kind) < 0.25


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["surname"]["RU"].__setitem__("ivanov", 1.2),
        lambda t: t["surname"]["RU"].__setitem__("ivanov", -0.1),
        lambda t: t["together"].__setitem__("RU", 1.3),
    ],
)
def test_names_that_exceed_everyone_are_refused(spoil):
    spoilt = deepcopy(dict(names.common_names()))
    names.check_names(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"names\.json\.gz"):
        names.check_names(spoilt)
