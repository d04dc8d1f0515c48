"""Titles: what they are the title of and of which decade, then of what kind, then what all such are."""

from __future__ import annotations

from datetime import date
from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs, by_stem, texts


def biography(said: Value, lexicon: ModuleType) -> Rungs:
    """A title by the kind of work; any other deed by what kind of deed it was."""
    if not said.names_a_work:
        yield from by_stem("BIOGRAPHY")(said, lexicon)
        return
    way = lexicon.KINDS_OF_WORK.get(said.code, ())
    begun = way.index(said.text) + 1 if said.text in way else 0
    if said.low is not None and not begun and way[0] in lexicon.DATED_KINDS:
        year = date.fromordinal(said.low).year
        yield from texts(said, [lexicon.OF_DECADE.format(kind=way[0], decade=year - year % 10)], said.code)
    yield from texts(said, way[begun:], said.code)
