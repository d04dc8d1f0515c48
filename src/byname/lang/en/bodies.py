"""English nouns for what acts like a person and is none: courts, states, offices, things written, sums of money."""

from __future__ import annotations

from byname.lang.en.names import ORGANISATION_WORDS
from byname.lang.en.people import GROUPS, PLURAL_ONLY

_FURTHER = frozenset(
    "state government republic kingdom federation section bench authority body instance first-instance prosecution defence "
    "treasury revenue audience population public borough council institution board panel cabinet legislature department firm museum "
    "town village municipality region province country nation world society industry profession post service law act rule article "
    "decision judgment order report bill statute provision evidence letter application claim appeal complaint case title document "
    "book film programme program project list number part side half sum amount roads lira euro pound dollar mark franc zloty złoty "
    "rouble ruble consortium communities court chamber allowance allowances benefit benefits pension pensions".split()
)

BODIES = (
    (frozenset(ORGANISATION_WORDS) | _FURTHER)
    - GROUPS
    - PLURAL_ONLY
    - {"guard", "guards", "commandos", "insurgents"}
)
"""Nouns in the singular whose phrase means no person and no group of people, whoever acts through it."""

PAPERS = frozenset("opinion statement testimony examination assessment questionnaire".split())
"""What those of a trade or a part in a case make, beside what is a body's: an expert opinion."""
ABSTRACT_ENDINGS = ("ly", "tion", "sion", "ness", "ity", "ism", "ing", "ment")
"""Endings of nouns that mean nobody, unless a list knows them."""

COURTS = frozenset(word for word, kind in ORGANISATION_WORDS.items() if kind == "court") | {
    "instance",
    "first-instance",
    "bench",
}
"""Those of them that speak in every judgment."""
FIRMS = frozenset(
    "solicitors associates partners attorneys lawyers advocates ab ltd llp plc gmbh ag inc co corp sa bv oy as spa srl kft zrt".split()
)
"""Words that end the name of a firm."""
FIRM_ENDINGS = frozenset("AB Ltd LLP Plc PLC GmbH AG Inc Corp SA BV SpA Kft".split())
"""Those of them that follow the name of a firm and are no word beside."""
NUMBERED = frozenset(
    "rule book act article section chapter part title protocol annex schedule case exhibit figure table".split()
)
"""Words that begin the name of a piece of a law."""
