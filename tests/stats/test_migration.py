"""Migrants and refugees: both sexes, small numbers kept, broken tables refused."""

from __future__ import annotations

from copy import deepcopy

import pytest

from byname.errors import DataError
from byname.stats import migration
from byname.stats.migration import born_in, migrants, origins, refugees


def test_few_refugees_are_counted_as_few():
    found = refugees("BY", "UA")
    assert 30 < found.recognised < 100
    assert found.people == found.recognised + found.asylum_seekers + found.others
    assert found.men > found.women > 0


def test_whom_nobody_counts_is_nobody():
    assert 0 == refugees("BY", "VA").people
    assert 0 == migrants(frozenset({"BY"}), frozenset({"VA", "BY"}))


def test_migrants_are_men_and_women():
    men, women = born_in("PH", "SG") if sum(born_in("PH", "SG")) else born_in("PH", "US")
    assert men > 0 < women
    assert sum(born_in("UA", "PL")) >= refugees("UA", "PL").people > 500_000


def test_origins_are_the_same_people_seen_from_the_other_side():
    assert pytest.approx(sum(born_in("BY", "LT"))) == origins("LT")["BY"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t["migrants"]["BY"].__setitem__("PL", [-1, 5]),
        lambda t: t["refugees"]["BY"].__setitem__("UA", [5, -2, 0, 50, 50]),
        lambda t: t["refugees"]["BY"].__setitem__("UA", [5, 2, 0, 80, 50]),
    ],
)
def test_parts_that_exceed_their_total_are_refused(spoil):
    spoilt = deepcopy(dict(migration.table()))
    migration.check(spoilt)
    spoil(spoilt)
    with pytest.raises(DataError, match=r"migrants\.json\.gz"):
        migration.check(spoilt)
