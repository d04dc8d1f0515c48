"""The register of figures: every figure says where it is from and how sure it is."""

from __future__ import annotations

import pytest

from byname.errors import DataError
from byname.stats.figures import figure, figures
from byname.stats.tables import sources

NAMES = (
    "population age region place occupation occupation_borrowed occupation_split employment armed_forces physicians education marriage "
    "children religion ethnicity language migrants refugees names"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_says_where_it_is_from(name):
    found = figure(name)
    assert all((found.what, found.source, found.detail, found.year, found.licence, found.why))
    assert found.file in sources()
    assert 0 < found.error < 2


def test_no_figure_is_surer_than_what_two_tables_differ_by():
    floors = {
        "population": 0.1,
        "age": 0.15,
        "region": 0.15,
        "armed_forces": 0.4,
        "occupation": 0.2,
        "language": 0.5,
    }
    assert all(figure(name).error >= floor for name, floor in floors.items())
    assert len(figures()) == len({one.name for one in figures()}) == len(NAMES)


def test_an_unknown_figure_is_refused():
    with pytest.raises(DataError, match="byname sources"):
        figure("phrenology")
